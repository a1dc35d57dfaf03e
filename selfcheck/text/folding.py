"""Folding a text: one plain spelling for the many ways to type the same letters.

Lower case, compatibility forms (fullwidth, circled, mathematical letters) and look-alikes of other
alphabets as plain Latin letters, accents and invisible characters left out, typographic quotation
marks and dashes as plain ones. A map leads from each folded character back to where it was typed.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from typing import Final

from anyascii import anyascii

from selfcheck.text.lookalikes import LOOKALIKES, PLAIN

_INVISIBLE: Final = frozenset({"Mn", "Me", "Cf"})
_NAMED_LETTER: Final = ("SQUARED LATIN CAPITAL LETTER ", "REGIONAL INDICATOR SYMBOL LETTER ")


class _Folds(dict[int, str]):
    """The folded form of each code point, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold(chr(code))
        self[code] = folded
        return folded


def _fold(char: str) -> str:
    if char < "\x80":
        return " " if char in "\r\t\f\v" else char.lower()
    known = PLAIN.get(char) or LOOKALIKES.get(char) or LOOKALIKES.get(char.casefold())
    if known:
        return known
    category = unicodedata.category(char)
    if category in _INVISIBLE:
        return ""
    if category[0] == "Z":
        return "\n" if category in {"Zl", "Zp"} else " "
    if category == "So":
        return _folded_symbol(char)
    whole = unicodedata.normalize("NFKC", char).casefold()
    parts = unicodedata.normalize("NFKD", whole)
    kept = "".join(c for c in parts if unicodedata.category(c) not in _INVISIBLE)
    latin = "".join(LOOKALIKES.get(c) or PLAIN.get(c) or c for c in kept)
    if len(latin) == 1 and not latin.isascii() and "LATIN" in unicodedata.name(latin, ""):
        return anyascii(latin).lower()
    return latin


def _folded_symbol(char: str) -> str:
    """Circled and squared letters and digits are symbols too; all other symbols stay."""
    name = unicodedata.name(char, "")
    for start in _NAMED_LETTER:
        if name.startswith(start):
            return name[len(start) :].lower()[:1]
    plain = unicodedata.normalize("NFKC", char).casefold()
    return plain if plain.isascii() and plain.isalnum() else char


_FOLDS: Final = _Folds()


class View:
    """A text in another spelling, with the way back to the places as typed.

    ``text`` is the spelling; ``origins[n]`` is the place as typed of its n-th character, with the
    length as typed at the end. None stands for 'every place is its own'.
    """

    __slots__ = ("_origins", "text")

    def __init__(self, text: str, origins: list[int] | None = None) -> None:
        self.text = text
        self._origins = origins

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the characters from ``start`` to ``end`` were typed, half-open."""
        if self._origins is None:
            return start, end
        return self._origins[start], self._origins[end] if end > start else self._origins[start]

    def origin(self, place: int) -> int:
        """Return where a character was typed."""
        return place if self._origins is None else self._origins[place]

    def as_typed(self, typed: str) -> str:
        """Return for each character of this spelling the one that stands where it was typed."""
        if self._origins is None:
            return typed[: len(self.text)]
        return "".join(map(typed.__getitem__, self._origins[: len(self.text)]))

    def origins(self, places: list[int]) -> list[int]:
        """Return where the characters at several places were typed."""
        if self._origins is None:
            return places
        return [self._origins[place] for place in places]

    def place(self, typed: int) -> int:
        """Return the last place in this spelling that was typed at ``typed`` or before."""
        if self._origins is None:
            return typed
        return max(0, bisect_right(self._origins, typed) - 1)


def fold(text: str) -> View:
    """Return the folded spelling of a text."""
    if text.isascii():
        folded = text.lower()
        return View(folded if folded.isprintable() else folded.translate(_FOLDS))
    if all(len(_FOLDS[ord(char)]) == 1 for char in set(text)):
        return View(text.translate(_FOLDS))
    pieces: list[str] = []
    origins: list[int] = []
    for place, char in enumerate(text):
        folded = _FOLDS[ord(char)]
        if folded:
            pieces.append(folded)
            origins.extend([place] * len(folded))
    origins.append(len(text))
    return View("".join(pieces), origins)
