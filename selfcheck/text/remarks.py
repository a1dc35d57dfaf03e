"""Remarks: what a text says of whom, and how it is meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from selfcheck.signs import About
from selfcheck.text.chunks import WHO, Chunks, codes
from selfcheck.text.patterns import Grammar
from selfcheck.text.scope import NEGATIONS, mood, names_somebody
from selfcheck.text.stream import Stream

_LOOKS_BACK: Final = 60
_DENIES: Final = 5
_DENIES_PLAIN: Final = 2
_OBJECTIONS: Final = NEGATIONS | frozenset(codes("objection"))
_MARKS: Final = frozenset(codes("stop", "comma"))
_CLAUSE: Final = re.compile(f"[{codes('stop', 'comma', '=but')}]")


class Remark(NamedTuple):
    """Words from ``start`` to ``end`` that say something of a ``topic`` about somebody.

    ``plain`` says that they can hardly mean anything else; ``last`` is the place of their last
    word in the stream.
    """

    topic: str
    about: About
    start: int
    end: int
    plain: bool
    last: int


def remarks(
    grammar: Grammar, read: Stream, line: Chunks, quoted: Callable[[int, int], bool]
) -> Iterator[Remark]:
    """Yield what the patterns of a grammar find that is neither quoted, denied nor condemned.

    ``quoted`` says whether a place of the decoded text stands in quotation marks.
    """
    for found, match in grammar.matches(line):
        first, last = match.span()
        while last > first + 1 and line.codes[last - 1] in _MARKS:
            last -= 1
        start, end = read.starts[line.firsts[first]], read.ends[line.lasts[last - 1] - 1]
        if quoted(start, end):
            continue
        how = mood(line, read, first, last)
        if how in {"denied", "rejected"} or _denied(line, first, plain=found.plain):
            continue
        at = match.start("who") if found.about_somebody else -1
        about = WHO.get(_meant(line, at), "nobody") if at >= 0 else "nobody"
        yield Remark(
            found.topic,
            about,
            start,
            end,
            found.plain and how == "asserted",
            line.lasts[last - 1] - 1,
        )


def _denied(line: Chunks, first: int, *, plain: bool) -> bool:
    """A negation right before denies what is said; what is not plain, one farther off as well."""
    before = line.codes[max(0, first - (_DENIES_PLAIN if plain else _DENIES)) : first]
    near = _CLAUSE.split(before)[-1]
    return any(code in _OBJECTIONS for code in near)


def _meant(line: Chunks, at: int) -> str:
    """Return the kind of whom a chunk names; 'they' are those who were named before."""
    kind = line.kinds[at]
    if kind != "THEY":
        return kind
    for before in range(at - 1, max(-1, at - _LOOKS_BACK), -1):
        if line.kinds[before] == "GROUP":
            return "GROUP"
        if names_somebody(line.kinds[before]) and kind == "THEY":
            kind = line.kinds[before]
    for after in range(at + 1, min(len(line.kinds) - 2, at + 12)):
        if line.kinds[after : after + 3] == ["THEY", "BE", "GROUP"]:
            return "GROUP"
    return kind
