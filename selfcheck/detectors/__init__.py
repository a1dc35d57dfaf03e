"""Detectors see what a text holds and where. They never judge: only clauses do.

Each module is one detector: ``NAME``, ``LOOKS_FOR``, ``CANNOT_SEE``, ``HITS`` (texts with the
words marked «so»), ``MISSES`` (texts in which it stays quiet) and ``find(text)``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol

from selfcheck.detectors import (
    contempt,
    date_of_birth,
    email_address,
    group_attack,
    insult,
    phone_number,
    social_security_number,
    street_address,
    student_number,
    threat,
    vulgar,
)
from selfcheck.messages import Message
from selfcheck.signs import Reading, Sign
from selfcheck.text import Text


class Detector(Protocol):
    """What a module of this package offers."""

    NAME: str
    LOOKS_FOR: Message
    CANNOT_SEE: Message
    HITS: tuple[str, ...]
    MISSES: tuple[str, ...]

    def find(self, text: Text) -> Iterable[Sign]:
        """Return the signs in a text, in any order."""
        ...


DETECTORS: Final[tuple[Detector, ...]] = (
    vulgar,
    insult,
    threat,
    group_attack,
    contempt,
    phone_number,
    email_address,
    street_address,
    social_security_number,
    student_number,
    date_of_birth,
)
"""All detectors."""


def read(text: str) -> Reading:
    """Return all signs in a text, in the order of their places."""
    whole = Text(text)
    signs = {sign for detector in DETECTORS for sign in detector.find(whole)}
    in_order = sorted(signs, key=lambda s: (s.start, s.end, s.detector, s.topic, s.about))
    return Reading(text, whole.language, tuple(in_order))
