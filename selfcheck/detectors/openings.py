"""With which words the matches of a phrase can begin, read off its pattern.

A long text is then looked at only where one of these words stands, with the same result. Where the
beginning of a pattern is not plain to see, nothing is said of it, and the whole text is searched.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from sys import intern
from typing import Final, Literal, NamedTuple

_RUN: Final = re.compile(r"[^\W_]+")
_QUANTIFIER: Final = re.compile(r"([?*+]|\{(\d*)(?:,\d*)?\})[?+]?")
_GROUP: Final = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")
_LOOK: Final = re.compile(r"\(\?(?:<?[=!])")
_SET: Final = re.compile(r"\[(\^?)((?:\\.|[^\\\]])+)\]")
_RANGE: Final = re.compile(r"([^\W_])-([^\W_])|([^\\\-_])")
_MOST: Final = 200

_DIGIT: Final = "\\d"
"""Stands for words that begin with a digit of any script."""
_OWNER: Final = "\\w+'s"
"""Stands for any word that somebody is named with as an owner: 'Diego's'."""
_ANY_OWNER: Final = re.compile(r"(?:\\w|\[a-z\])\+'s")
_OWNED: Final = re.compile(r"\w+(?='s)")
_PART: Final = re.compile(r"(?<![^\W_])\w")


class _Start(NamedTuple):
    """Letters that a match begins with; ``after`` tells how much is known of what follows.

    ``open``: what the rest of the pattern says; ``cut``: nothing; ``end``: no letter or digit. A
    sign that is no letter, as in '$5', stands alone.
    """

    letters: str
    after: Literal["open", "cut", "end"]


_Starts = frozenset[_Start]
_NOTHING: Final = frozenset({_Start("", "open")})
_ANYTHING: Final = frozenset({_Start("", "cut")})
_BREAK: Final = frozenset({_Start("", "end")})


class Openings(NamedTuple):
    """The first words of a phrase's matches: whole ones or signs, and beginnings of words."""

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
        words = {word for word in openings.words if word in self._places or self._is_sign(word)}
        for beginning in openings.beginnings:
            words.update(self._beginning(beginning))
        if _OWNER in openings.beginnings:
            return sorted({*self._owners, *(n for word in words for n in self._places[word])})
        if len(words) == 1:
            return self._places[words.pop()]
        return sorted([place for word in words for place in self._places[word]])

    def _is_sign(self, word: str) -> bool:
        """Say whether it is a sign that stands in the text; its places are kept from then on."""
        if word.isalnum() or word not in self._text:
            return False
        self._places[word] = [found.start() for found in re.finditer(re.escape(word), self._text)]
        return True

    @cached_property
    def _owners(self) -> list[int]:
        return [
            part.start()
            for owner in _OWNED.finditer(self._text)
            for part in _PART.finditer(self._text, *owner.span())
        ]

    def _beginning(self, letters: str) -> Iterator[str]:
        if letters == _DIGIT:
            yield from (word for word in self._ordered if word[0].isdecimal())
            return
        for n in range(bisect_left(self._ordered, letters), len(self._ordered)):
            if not self._ordered[n].startswith(letters):
                break
            yield self._ordered[n]


def openings(regex: str) -> Openings | None:
    """Return with which words a match can begin, or None where that is not plain to see.

    Matches are taken to begin and to end where words do.
    """
    try:
        starts, rest = _alternatives(regex, 0)
    except _UnreadableError:
        return None
    if rest != len(regex) or any(not start.letters for start in starts):
        return None
    return Openings(
        tuple(sorted({intern(start.letters) for start in starts if start.after != "cut"})),
        tuple(sorted({intern(start.letters) for start in starts if start.after == "cut"})),
    )


class _UnreadableError(Exception):
    """The pattern holds something that is not read here."""


def _alternatives(regex: str, at: int) -> tuple[_Starts, int]:
    """Read alternatives up to a closing bracket or the end; return what they start with."""
    found: set[_Start] = set()
    starts = _NOTHING
    while at < len(regex) and regex[at] != ")":
        if regex[at] == "|":
            found |= starts
            starts = _NOTHING
            at += 1
            continue
        item, at = _item(regex, at)
        item, at = _repeated(item, regex, at)
        starts = _followed(starts, item)
    return frozenset(found | starts), at


def _item(regex: str, at: int) -> tuple[_Starts, int]:
    if look := _LOOK.match(regex, at):
        return _NOTHING, _closed(regex, _alternatives(regex, look.end())[1])
    if group := _GROUP.match(regex, at):
        inner, end = _alternatives(regex, group.end())
        return inner, _closed(regex, end)
    if owner := _ANY_OWNER.match(regex, at):
        return frozenset({_Start(_OWNER, "cut")}), owner.end()
    if members := _SET.match(regex, at):
        return _set(members[2], negated=bool(members[1])), members.end()
    char = regex[at]
    if char == "\\":
        char = regex[at + 1 : at + 2]
        if char in "bB":
            return _NOTHING, at + 2
        if char == "d":
            return frozenset({_Start(_DIGIT, "cut")}), at + 2
        if char in "wWDsS":
            return (_BREAK if char in "Ws" else _ANYTHING), at + 2
        if char.isalnum() or not char:
            raise _UnreadableError(regex[at:])
        return _literal(char), at + 2
    if char in "^$":
        return _NOTHING, at + 1
    if char in "([":
        raise _UnreadableError(regex[at:])
    return (_ANYTHING if char == "." else _literal(char)), at + 1


def _closed(regex: str, at: int) -> int:
    if regex[at : at + 1] != ")":
        raise _UnreadableError(regex[at:])
    return at + 1


def _literal(char: str) -> _Starts:
    if char.isalnum():
        return frozenset({_Start(char, "open")})
    return _BREAK if char.isspace() or char == "_" else frozenset({_Start(char, "end")})


def _set(members: str, *, negated: bool) -> _Starts:
    """Return what a set of characters says: the few that it has, no letter, or nothing."""
    if negated:
        return _BREAK if members.startswith("\\w") else _ANYTHING
    starts: set[_Start] = set()
    at = 0
    while at < len(members):
        found = _RANGE.match(members, at)
        if not found:
            return _ANYTHING
        first, last = found[1] or found[3], found[2] or found[3]
        for code in range(ord(first), ord(last) + 1):
            starts |= _literal(chr(code))
        at = found.end()
    return frozenset(starts)


def _repeated(item: _Starts, regex: str, at: int) -> tuple[_Starts, int]:
    found = _QUANTIFIER.match(regex, at)
    if not found:
        return item, at
    sign, least = found.groups()
    if sign not in {"?", "{1}", "{0,1}"}:
        item = frozenset(_Start(s.letters, "cut") if s.after == "open" else s for s in item)
    if sign in "?*" or least in {"", "0"}:
        item |= _NOTHING
    return item, found.end()


def _followed(starts: _Starts, item: _Starts) -> _Starts:
    """Return what two parts of a pattern start with, one after the other."""
    still_open = [start for start in starts if start.after == "open"]
    if not still_open:
        return starts
    if len(still_open) * len(item) > _MOST:
        item = _ANYTHING
    together = {start for start in starts if start.after != "open"}
    for first in still_open:
        for second in item:
            if not first.letters:
                together.add(second)
            elif second.letters in {_DIGIT, _OWNER}:
                together.add(_Start(first.letters, "cut"))
            elif second.letters and not second.letters.isalnum():
                together.add(_Start(first.letters, "end"))
            else:
                together.add(_Start(first.letters + second.letters, second.after))
    return frozenset(together)
