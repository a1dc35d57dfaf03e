"""Whose a contact detail seems to be, by the words around it. The words never settle it."""

from __future__ import annotations

import re
from typing import Final

from selfcheck.signs import About

_NEAR: Final = 60
_WRITER: Final = re.compile(r"\b(?:my|me|mine|i|i'm|us|our|we|mi|mis|yo|soy)\b|\w+enme\b|\w+arme\b")
_OTHER: Final = re.compile(
    r"\b(?:his|her|hers|him|their|them|she|he|they|su|sus|la mama|mr|mrs|ms|coach|dr|[a-z]+'s)\b"
)
_KIN: Final = re.compile(
    r"\bmy (?:\w+ )?(?:son|daughter|kid|child|boy|girl|stepson|stepdaughter|grandson|granddaughter)"
    r"|\bmi (?:hijo|hija)\b"
)

_KIN_AFTER: Final = re.compile(
    r"[^.!?\n]{0,70}?[,(;-]\s?(?:that's |thats |it's |its |he's |she's |this is |for |i mean |es "
    r"|son "
    r"|es de |es el de |de |para )*(?:my|mi) (?:\w+ )?(?:son|daughter|kid|child|boy|girl|stepson|"
    r"stepdaughter|grandson|granddaughter|hijo|hija|nieto|nieta|nino|nina)\b(?!'s)"
)


def owner(folded: str, start: int, end: int) -> About:
    """Return ``writer``, ``person`` or ``nobody`` for what stands at this place."""
    before = folded[max(0, start - _NEAR) : start]
    mine = _last(_WRITER, before)
    theirs = _last(_OTHER, before)
    if mine < 0 and theirs < 0:
        after = folded[end : end + _NEAR // 2]
        return "writer" if re.match(r"\W*(?:is )?(?:my|mine)\b", after) else "nobody"
    return "writer" if mine > theirs else "person"


def of_own_child(folded: str, start: int, end: int | None = None) -> bool:
    """Say whether the words just before, or a remark just after, speak of the writer's own child.

    ``end`` is where what is spoken of ends; without it only the words before count.
    """
    if _KIN.search(folded, max(0, start - _NEAR), start):
        return True
    return end is not None and _KIN_AFTER.match(folded, end) is not None


def _last(pattern: re.Pattern[str], words: str) -> int:
    place = -1
    for found in pattern.finditer(words):
        place = found.start()
    return place
