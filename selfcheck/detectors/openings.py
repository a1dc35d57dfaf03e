"""With which words the matches of a phrase can begin, read off its pattern.

A long text is then looked at only where one of these words stands, with the same result. Where the
beginning of a pattern is not plain to see, nothing is said of it, and the whole text is searched.
"""

from __future__ import annotations

import re
from sys import intern
from typing import Final, Literal, NamedTuple

from selfcheck.detectors.runs import DIGIT, OWNER, Openings

_LETTERS: Final = re.compile(r"[^\W_]+(?![?*+{])")
_PART_OF_PATTERN: Final = re.compile(r"\\.|\[\^?(?:\\.|[^\\\]])+\]|[()|]|[^\\\[()|]+", re.DOTALL)
_QUANTIFIER: Final = re.compile(r"([?*+]|\{(\d*)(?:,\d*)?\})[?+]?")
_GROUP: Final = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")
_LOOK: Final = re.compile(r"\(\?(?:<?[=!])")
_SET: Final = re.compile(r"\[(\^?)((?:\\.|[^\\\]])+)\]")
_RANGE: Final = re.compile(r"([^\W_])-([^\W_])|([^\\\-_])")
_MOST: Final = 600

_ANY_OWNER: Final = re.compile(r"(?:\\w|\[a-z\])\+'s")


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
        tuple(sorted({intern(start.letters) for start in starts if _is_word(start)})),
        tuple(sorted({intern(start.letters) for start in starts if not _is_word(start)})),
    )


def _is_word(start: _Start) -> bool:
    return start.after != "cut" and start.letters.isalnum()


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
        if all(start.after != "open" for start in starts):
            at = _next_alternative(regex, at)  # nothing in between changes a beginning
            continue
        item, at = _item(regex, at)
        item, at = _repeated(item, regex, at)
        starts = _followed(starts, item)
    return frozenset(found | starts), at


def _next_alternative(regex: str, at: int) -> int:
    """Return where the alternative ends that goes on at a place."""
    depth = 0
    for part in _PART_OF_PATTERN.finditer(regex, at):
        sign = part.group()
        if not depth and sign in {"|", ")"}:
            return part.start()
        depth += (sign == "(") - (sign == ")")
    return len(regex)


def _item(regex: str, at: int) -> tuple[_Starts, int]:
    if letters := _LETTERS.match(regex, at):
        return frozenset({_Start(letters.group(), "open")}), letters.end()
    if look := _LOOK.match(regex, at):
        return _NOTHING, _closed(regex, _alternatives(regex, look.end())[1])
    if group := _GROUP.match(regex, at):
        inner, end = _alternatives(regex, group.end())
        return inner, _closed(regex, end)
    if owner := _ANY_OWNER.match(regex, at):
        return frozenset({_Start(OWNER, "cut")}), owner.end()
    if members := _SET.match(regex, at):
        return _set(members[2], negated=bool(members[1])), members.end()
    char = regex[at]
    if char == "\\":
        char = regex[at + 1 : at + 2]
        if char in "bB":
            return _NOTHING, at + 2
        if char == "d":
            return frozenset({_Start(DIGIT, "cut")}), at + 2
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
            elif second.letters in {DIGIT, OWNER}:
                together.add(_Start(first.letters, "cut"))
            elif second.letters and not second.letters.isalnum():
                together.add(_Start(first.letters, "end"))
            else:
                together.add(_Start(first.letters + second.letters, second.after))
    return frozenset(together)
