"""Remarks: what a text says of whom, and how it is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from selfcheck.signs import About
from selfcheck.text.chunks import WHO, Chunks
from selfcheck.text.sayings import SAYINGS
from selfcheck.text.scope import mood, names_somebody
from selfcheck.text.stream import Stream

_LOOKS_BACK: Final = 60


class Remark(NamedTuple):
    """Words from ``start`` to ``end`` that say something of a ``topic`` about somebody.

    ``plain`` says that they can hardly mean anything else.
    """

    topic: str
    about: About
    start: int
    end: int
    plain: bool
    key: str


def remarks(read: Stream, line: Chunks, quoted: Callable[[int, int], bool]) -> Iterator[Remark]:
    """Yield the remarks of a text; ``quoted`` says whether a place stands in quotation marks."""
    for found, match in SAYINGS.matches(line):
        first, last = match.span()
        start, end = read.starts[line.firsts[first]], read.ends[line.lasts[last - 1] - 1]
        if quoted(start, end):
            continue
        how = mood(line, read, first, last)
        if how == "rejected" or _denied(line, first):
            continue
        at = match.start("who")
        about = WHO[_meant(line, at)]
        yield Remark(
            found.topic, about, start, end, found.plain and how == "asserted", line.kinds[at]
        )


def _denied(line: Chunks, first: int) -> bool:
    return first > 0 and line.kinds[first - 1] in {"BENOT", "SHOULDNOT", "WILLNOT"}


def _meant(line: Chunks, at: int) -> str:
    """Return the kind of whom a chunk names; 'they' are those who were named before."""
    kind = line.kinds[at]
    if kind != "THEY":
        return kind
    for before in range(at - 1, max(-1, at - _LOOKS_BACK), -1):
        if names_somebody(line.kinds[before]):
            return line.kinds[before]
    for after in range(at + 1, min(len(line.kinds) - 2, at + 12)):
        if line.kinds[after : after + 3] == ["THEY", "BE", "GROUP"]:
            return "GROUP"
    return kind
