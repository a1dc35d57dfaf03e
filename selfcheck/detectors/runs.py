"""Where the words stand that a phrase can begin with."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

_RUN: Final = re.compile(r"[^\W_]+")
DIGIT: Final = "\\d"
"""Stands for words that begin with a digit of any script."""
OWNER: Final = "\\w+'s"
"""Stands for any word that somebody is named with as an owner: 'Diego's'."""
_OWNED: Final = re.compile(r"\w+(?='s)")
_PART: Final = re.compile(r"(?<![^\W_])\w")


class Openings(NamedTuple):
    """The first words of a phrase's matches: whole ones, and signs and beginnings of words."""

    words: tuple[str, ...]
    beginnings: tuple[str, ...]


class Runs:
    """The runs of letters and digits in a text, each with its places; signs where asked for."""

    def __init__(self, text: str) -> None:
        places: dict[str, list[int]] = {}
        for found in _RUN.finditer(text):
            places.setdefault(found.group(), []).append(found.start())
        self._places = places
        self._text = text

    @cached_property
    def _ordered(self) -> list[str]:
        return sorted(filter(str.isalnum, self._places))

    def places(self, openings: Openings) -> list[int]:
        """Return where one of the openings stands, in order."""
        words = self._places.keys() & openings.words
        for beginning in openings.beginnings:
            words.update(self._beginning(beginning))
        if OWNER in openings.beginnings:
            return sorted({*self._owners, *(n for word in words for n in self._places[word])})
        if len(words) == 1:
            return self._places[words.pop()]
        return sorted([place for word in words for place in self._places[word]])

    def _has_sign(self, sign: str) -> bool:
        """Say whether a sign stands in the text; its places are kept from then on."""
        if sign not in self._places and sign in self._text:
            signs = re.finditer(re.escape(sign), self._text)
            self._places[sign] = [found.start() for found in signs]
        return sign in self._places

    @cached_property
    def _owners(self) -> list[int]:
        return [
            part.start()
            for owner in _OWNED.finditer(self._text)
            for part in _PART.finditer(self._text, *owner.span())
        ]

    def _beginning(self, letters: str) -> Iterator[str]:
        if letters == DIGIT:
            yield from (word for word in self._ordered if word[0].isdecimal())
            return
        if not letters.isalnum():
            if self._has_sign(letters):
                yield letters
            return
        for n in range(bisect_left(self._ordered, letters), len(self._ordered)):
            if not self._ordered[n].startswith(letters):
                break
            yield self._ordered[n]
