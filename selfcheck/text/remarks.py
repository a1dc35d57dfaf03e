"""Remarks: what a text says of whom, and how it is meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from selfcheck.signs import About
from selfcheck.text.chunks import WHO, Chunks, codes
from selfcheck.text.patterns import Grammar, Pattern
from selfcheck.text.scope import NEGATIONS, REPORT, mood, names_somebody
from selfcheck.text.stream import Stream

_LOOKS_BACK: Final = 60
_SPOKEN_OF_AGAIN: Final = frozenset({"THEY", "POINTED"})
_DENIES: Final = 5
_DENIES_PLAIN: Final = 2
_OBJECTIONS: Final = NEGATIONS | frozenset(codes("objection"))
_VERBS: Final = frozenset({"BE", "BENOT", "SHOULD", "SHOULDNOT", "HAVETO", "WILL"})
_MARKS: Final = frozenset(codes("stop", "comma"))
_OF_WHICH: Final = frozenset(codes("=of", "=from", "=by", "=about", "=in", "=at"))
_NO_THING: Final = frozenset(codes("majority", "stop", "comma", "report"))
_WITH: Final = frozenset(codes("=with"))
_AND: Final = codes("=and")
_PASSING: Final = frozenset(
    {"loud", "noisy", "rowdy", "bossy", "sick", "sad", "poor", "wild", "crazy"}
)
_LIKENED: Final = frozenset(codes("LIKENED"))
_PERMITTED: Final = frozenset(codes("permitted"))
_EVERYBODY: Final = frozenset({"everyone", "everybody", "anyone", "anybody", "nobody"})
_PAST: Final = frozenset({"was", "were"})
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
    for found, first, end_of_match, at in grammar.matches(line):
        last = end_of_match
        while last > first + 1 and line.codes[last - 1] in _MARKS:
            last -= 1
        start, end = read.starts[line.firsts[first]], read.ends[line.lasts[last - 1] - 1]
        if quoted(start, end):
            continue
        how = mood(line, read, _said_from(found, line, first, last), last)
        if how in {"denied", "rejected"} or _denied(line, first, plain=found.plain):
            continue
        if at == first and line.kinds[at] != "GROUP" and _only_of_them(line, at):
            continue
        if found.topic == "hate" and _of_others(line, read, first):
            continue
        if line.codes[last - 1] in _PERMITTED and _once(line, read, first, last):
            continue
        about = WHO.get(_meant(line, at), "nobody") if at >= 0 else "nobody"
        coded = found.of_groups and line.kinds[at] == "POINTED" and about != "group"
        if coded and read.words[line.lasts[last - 1] - 1] in _PASSING:
            continue
        yield Remark(
            "coded" if coded else found.topic,
            about,
            start,
            end,
            found.plain and how == "asserted" and not coded,
            line.lasts[last - 1] - 1,
        )


def _denied(line: Chunks, first: int, *, plain: bool) -> bool:
    """A negation right before denies what is said; what is not plain, one farther off as well."""
    if line.codes[first - 1 : first] == _AND and line.kinds[first + 1 : first + 2] == ["BE"]:
        return False  # a clause of its own: 'a terrible plan, and your kids are monsters'
    before = line.codes[max(0, first - (_DENIES_PLAIN if plain else _DENIES)) : first]
    near = _CLAUSE.split(before)[-1] + line.codes[first]
    return any(code in _OBJECTIONS and after not in _WITH for code, after in pairwise(near))


def _said_from(found: Pattern, line: Chunks, first: int, last: int) -> int:
    """Return where the words begin that are said: after a report that the match has in a gap.

    'Anyone who says that they are rats' reports; 'anyone who says so is a rat' does not.
    """
    for at in range(last - 2, first, -1):
        if line.codes[at] in REPORT and line.codes[at] not in found.reports:
            verbs = sum(kind in _VERBS for kind in line.kinds[at + 1 : last])
            return at + 1 if verbs < 2 else first
    return first


def _only_of_them(line: Chunks, at: int) -> bool:
    """Say whether a thing of theirs is meant: 'the tone of this board is pathetic'."""
    if at < 2 or line.kinds[at + 1 : at + 2] != ["BE"] or line.codes[at - 1] not in _OF_WHICH:
        return False
    return not line.kinds[at - 2] and line.codes[at - 2] not in _NO_THING


def _of_others(line: Chunks, read: Stream, first: int) -> bool:
    """Say whether it is told whom people hate, not whom everybody should: 'some people hate us'."""
    words = read.words[line.firsts[first] : line.lasts[first]]
    if line.codes[first] in _LIKENED:
        return False
    return line.kinds[first] == "PERSON" and _EVERYBODY.isdisjoint(words)


def _once(line: Chunks, read: Stream, first: int, last: int) -> bool:
    """Say whether it is told of the past what a group was not allowed."""
    words = read.words[line.firsts[first] : line.lasts[last - 1]]
    return not _PAST.isdisjoint(words)


def _meant(line: Chunks, at: int) -> str:
    """Return the kind of whom a chunk names; 'they' are those who were named before."""
    kind = line.kinds[at]
    if kind not in _SPOKEN_OF_AGAIN:
        return kind
    for before in range(at - 1, max(-1, at - _LOOKS_BACK), -1):
        if line.kinds[before] == "GROUP":
            return "GROUP"
        if names_somebody(line.kinds[before]) and kind in _SPOKEN_OF_AGAIN:
            kind = line.kinds[before]
    for after in range(at + 1, min(len(line.kinds) - 2, at + 12)):
        if line.kinds[after : after + 3] == ["THEY", "BE", "GROUP"]:
            return "GROUP"
    return kind
