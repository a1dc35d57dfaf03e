"""A reading that is made only as far as somebody asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from selfcheck.detectors import DETECTORS
from selfcheck.signs import About, Sign, in_order
from selfcheck.text import Text

_BY_NAME: Final = {detector.NAME: detector for detector in DETECTORS}


class LateReading:
    """What rules can ask of a text: each detector reads it when its signs are first asked for.

    The signs are those of ``read``. It is for texts that are tried out and may soon be discarded.
    """

    def __init__(self, text: str, aside: Iterable[tuple[str, str]] = ()) -> None:
        self._text = Text(text)
        self._aside = frozenset(aside)
        self._seen: dict[str, tuple[Sign, ...]] = {}

    def find(
        self, *detectors: str, about: Iterable[About] | None = None, topic: str | None = None
    ) -> tuple[Sign, ...]:
        """Return the signs of these detectors (of all, if none is named)."""
        names = dict.fromkeys(detectors or _BY_NAME)
        found = [sign for name in names for sign in self._of(name)]
        wanted = None if about is None else frozenset(about)
        return tuple(
            sign
            for sign in sorted(found, key=in_order)
            if (wanted is None or sign.about in wanted) and (topic is None or sign.topic == topic)
        )

    def without(self, aside: Iterable[tuple[str, str]]) -> LateReading:
        """Return the reading without signs whose (detector, quoted words) are in ``aside``."""
        return LateReading(self._text.raw, (*self._aside, *aside))

    def _of(self, name: str) -> tuple[Sign, ...]:
        if name not in self._seen:
            detector = _BY_NAME.get(name)
            found = set(detector.find(self._text)) if detector else ()
            self._seen[name] = tuple(sign for sign in found if not self._is_aside(sign))
        return self._seen[name]

    def _is_aside(self, sign: Sign) -> bool:
        words = self._text.raw[sign.start : sign.end]
        return (sign.detector, words) in self._aside
