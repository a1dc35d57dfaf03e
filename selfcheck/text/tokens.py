"""Words, sentences and quotations of a folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from selfcheck.text.pieces import Remembered, pieces

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_STOP: Final = re.compile(r"[.!?](?=[\s\"')]|$)|\n")
_QUOTE: Final = re.compile(r"[\"']")
_OPENS_AFTER: Final = frozenset(" \n([{-:,.!?\"'/")
_LONGEST_QUOTATION: Final = 400
_NO_SENTENCE_END: Final = frozenset(
    {"mr", "mrs", "ms", "dr", "st", "jr", "sr", "sra", "srta", "vs", "prof", "no"}
)

_NAME_BEFORE: Final = 16
_INITIAL: Final = re.compile(
    r"\b(?!(?:an?|the|all|got|gets|get|straight|mostly|another|and|or|plan|part|room|grade|section"
    r"|option|vitamin|hepatitis|building|team|group|row|am|was|did|do|than)\b)[a-z]{2,} [a-hj-z]\Z"
)


def words(folded: str) -> list[str]:
    """Return the words in their order: letters and digits, apostrophes inside."""
    parts = pieces(folded)
    if len(parts) == 1:
        return words_in(folded)
    return [word for words in _words_of(parts) for word in words]


def words_in(piece: str) -> list[str]:
    """Return the words of one piece."""
    return _WORD.findall(piece)


_words_of: Final = Remembered(words_in)


@lru_cache(maxsize=2)
def sentences(folded: str) -> tuple[tuple[int, int], ...]:
    """Return the places of the sentences; together they cover the text. Several detectors ask."""
    parts = pieces(folded)
    ends: list[int] = []
    by = 0
    for part, stops in zip(parts, _ends_of(parts), strict=True):
        ends += [stop + by for stop in stops]
        by += len(part)
    if folded and ends[-1:] != [len(folded)]:
        ends.append(len(folded))
    return tuple(pairwise([0, *ends]))


def ends_in(piece: str) -> list[int]:
    """Return where the sentences of one piece end."""
    return [
        stop.end()
        for stop in _STOP.finditer(piece)
        if stop.group() != "." or not _no_end_at(piece, stop.start())
    ]


_ends_of: Final = Remembered(ends_in)


def _no_end_at(folded: str, dot: int) -> bool:
    """Say whether a title or the first letter of a last name stands before the dot: 'Mia R.'."""
    before = folded[max(0, dot - 5) : dot]
    if before.rpartition(" ")[2].strip("(\"'") in _NO_SENTENCE_END:
        return True
    return _INITIAL.search(folded[max(0, dot - _NAME_BEFORE) : dot]) is not None


def quotations(folded: str) -> list[tuple[int, int]]:
    """Return the places of what stands between quotation marks, without the marks.

    An apostrophe opens only where no letter stands before it and closes only where none follows.
    A mark that is never closed (feet and inches, the elided 'em) quotes nothing.
    """
    spans: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    for mark, place in _marks(folded):
        before = folded[place - 1] if place else " "
        after = folded[place + 1] if place + 1 < len(folded) else " "
        start = opened.pop(mark, None)
        near = start is not None and place - start <= _LONGEST_QUOTATION
        if start is not None and near and not (mark == "'" and after.isalnum()):
            if place > start + 1:
                spans.append((start + 1, place))
        elif before in _OPENS_AFTER and not after.isspace():
            opened[mark] = place
        elif start is not None and near:
            opened[mark] = start
    return spans


def _marks(folded: str) -> Iterator[tuple[str, int]]:
    for found in _QUOTE.finditer(folded):
        place = found.start()
        inside = (
            found.group() == "'"
            and 0 < place < len(folded) - 1
            and folded[place - 1].isalnum()
            and folded[place + 1].isalnum()
        )
        if not inside:
            yield found.group(), place
