"""Detectors see what a text holds and where. They never judge: only clauses do.

Each module is one detector: ``NAME``, ``LOOKS_FOR``, ``CANNOT_SEE``, ``HITS`` (texts with the
words marked «so»), ``MISSES`` (texts in which it stays quiet) and ``find(text)``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol

from selfcheck.detectors import (
    accusation,
    chain_letter,
    classroom_story,
    confidential_work,
    contempt,
    copied_work,
    date_of_birth,
    disclaimer,
    email_address,
    group_attack,
    harassment,
    illegal,
    insult,
    negative_tone,
    other_name,
    phone_number,
    private_record,
    private_talk,
    promotion,
    repetition,
    shared_login,
    social_security_number,
    spam,
    street_address,
    student_number,
    student_photo,
    takes_side,
    threat,
    vulgar,
)
from selfcheck.messages import Message
from selfcheck.signs import Reading, Sign, in_order
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
    harassment,
    contempt,
    accusation,
    illegal,
    phone_number,
    email_address,
    street_address,
    social_security_number,
    student_number,
    date_of_birth,
    private_record,
    confidential_work,
    student_photo,
    classroom_story,
    promotion,
    spam,
    chain_letter,
    repetition,
    shared_login,
    other_name,
    copied_work,
    private_talk,
    takes_side,
    disclaimer,
    negative_tone,
)
"""All detectors."""


def read(text: str) -> Reading:
    """Return all signs in a text, in the order of their places."""
    whole = Text(text)
    signs = {sign for detector in DETECTORS for sign in detector.find(whole)}
    return Reading(text, whole.language, tuple(sorted(signs, key=in_order)))
