"""Words put right that were written around: 'd0nate', 'f r e e', 'g.o.f.u.n.d.m.e', 'luuuck'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from selfcheck.text import Text, View, tokens
from selfcheck.text.pieces import Remembered, pieces

_MARKS: Final = "$£€%@#©"
_SUSPECT: Final = re.compile(
    r"[a-z][013457@$]+[a-z]|(?<![^\W_])[013457@$][a-z]{3}|[a-z]{3}[013457](?![^\W_])|([a-z])\1\1"
    r"|(?<![^\W_])[a-z][ .\-_*][a-z][ .\-_*][a-z](?![^\W_])"
)
_MIXED: Final = r"[a-z2689]{0,39}[013457@$]"
_HELD: Final = r"[a-z0-9@$]{0,37}?([a-z])\3\3"
_APART, _APART_OR_HELD = (
    re.compile(
        r"(?<![^\W_])(?:[a-z0-9@](?P<mark>[.\-_*])[a-z0-9@](?:(?P=mark)[a-z0-9@]){1,40}"
        r"|[a-z0-9@](?: {1,2}[a-z0-9@]){2,60}"
        rf"|(?P<mixed>(?={written})[a-z0-9@$]{{3,40}}))(?![^\W_])"
    )
    for written in (_MIXED, f"{_MIXED}|{_HELD}")
)
_LETTER: Final = re.compile(r"[a-z0-9@]")
_AS_LETTER: Final = str.maketrans("013457@$", "oieastas")
_INSIDE: Final = re.compile(r"[a-z][013457@$]+[a-z]|^[013457@$][a-z]{3}")
_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th|s|am|pm)")
_LONG: Final = re.compile(r"([a-z])\1{2,}")
_KNOWN: Final = """
    a adhd amount an and any are arrested at autism bad be become bipolar book boss bucks
    buy by call cash chain channel chemo click clients code contact copy crypto custody deal
    depressed depression diagnosed dm dollar dollars donate donation donations dues earn
    easy email expelled extra failed followers for forex forward foster free friends from
    fund fundraiser garage get gift give go gofundme got guaranteed gym had has he help
    helps her here his home homeless hour i if in inbox income into invest is it join leave
    like link loan luck make me medication meds member members message money my new now obo
    of offer on online or order our own paste pay per phone please post prize probation
    profile promo raffle reply sale sales sell selling send share she shipping shop shops
    sign sponsor subscribe support suspended take takes team telegram text the this ticket
    tickets to tutor undocumented up us venmo video vote was we whatsapp will win winner
    with won work yard you your
"""
_SPLIT: Final = frozenset(_KNOWN.split())
_DIFFERENT: Final = 3
_LONGEST_WORD: Final = max(map(len, _SPLIT))


class Part(NamedTuple):
    """A piece of a text with its words put right, and the words that it holds."""

    text: str
    vocabulary: frozenset[str]


class Spelling(NamedTuple):
    """A text with its words put right, the words that it holds, and the way back to the text.

    ``parts`` are its pieces (see ``selfcheck.text.pieces``).
    """

    text: str
    vocabulary: frozenset[str]
    parts: Sequence[Part]
    view: View
    source: Text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the characters from ``start`` to ``end`` were typed, half-open."""
        return self.source.span(*self.view.span(start, end))

    def typed(self, start: int, end: int) -> str:
        """Return, as typed, the words at a place of the spelling."""
        begin, stop = self.span(start, end)
        return self.source.raw[begin:stop]


@lru_cache(maxsize=2)
def spelled(text: Text) -> Spelling:
    """Return the text with its words put right where they were plainly written around."""
    suspect = any(_suspects(pieces(text.folded)))
    view = put_right(text.folded) if suspect else View(text.folded)
    parts = _parts(pieces(view.text))
    vocabulary = frozenset[str]().union(*[part.vocabulary for part in parts])
    return Spelling(view.text, vocabulary, parts, view, text)


def _part(piece: str) -> Part:
    words = frozenset(tokens.words_in(piece))
    marks = frozenset(mark for mark in _MARKS if mark in piece)
    owners = frozenset(word.partition("'")[0] for word in words if "'" in word)
    return Part(piece, words | owners | marks)


_parts: Final = Remembered(_part)


def put_right(folded: str) -> View:
    """Return the text with all its pieces put right."""
    written: list[str] = []
    origins: list[int] = []
    by = 0
    parts = pieces(folded)
    for part, (right, places) in zip(parts, _righted(parts), strict=True):
        written.append(right)
        if places is None:
            origins.extend(range(by, by + len(part)))
        else:
            origins += [place + by for place in places]
        by += len(part)
    origins.append(by)
    return View("".join(written), origins)


def right_of(folded: str) -> tuple[str, list[int] | None]:
    """Return a piece put right, with the place of each letter; None where nothing was wrong."""
    written: list[str] = []
    origins: list[int] = []
    done = 0
    pattern = _APART_OR_HELD if _LONG.search(folded) else _APART
    for found in pattern.finditer(folded):
        start, end = found.span()
        word = found.group()
        if "@" in word and folded[end : end + 1] == ".":
            continue  # an email address
        right = _mixed(word, start) if found["mixed"] else _apart(word, start)
        if right is None:
            continue
        written.append(folded[done:start])
        origins.extend(range(done, start))
        for char, place in right:
            written.append(char)
            origins.append(place)
        done = end
    if not written:
        return folded, None
    written.append(folded[done:])
    origins.extend(range(done, len(folded)))
    return "".join(written), origins


_suspects: Final = Remembered(_SUSPECT.search)
_righted: Final = Remembered(right_of)


def _mixed(word: str, start: int) -> list[tuple[str, int]] | None:
    """Read look-alike digits among letters as letters, and a letter held down as one."""
    if len(set(word)) == 1:
        return None  # 'www', 'xxx'
    read = _letters(word)
    if not _LONG.search(read):
        return (
            None if read == word else list(zip(read, range(start, start + len(word)), strict=True))
        )
    twice = _LONG.sub(r"\1\1", read)
    keep = 2 if twice in _SPLIT else 1
    right: list[tuple[str, int]] = []
    for run in re.finditer(r"(.)\1*", read):
        length = len(run.group())
        shown = min(length, keep) if length > 2 else length
        right.extend((run.group(1), start + run.start() + n) for n in range(shown))
    return right


def _letters(word: str) -> str:
    """Return the word with look-alike digits as letters; 1 is an i or an l."""
    with_i = word.translate(_AS_LETTER)
    with_l = word.replace("1", "l").translate(_AS_LETTER)
    if with_i == word:
        return word
    if with_l in _SPLIT or word[0] == "1":
        with_i = with_l
    if with_i in _SPLIT:
        return with_i
    inside = _INSIDE.search(word) and not word[-1].isdigit()
    return with_i if inside and not _ORDINAL.fullmatch(word) else word


def _apart(word: str, start: int) -> list[tuple[str, int]] | None:
    """Close letters that stand apart, and part the words again where one began and one ended."""
    letters = [(m.group(), start + m.start()) for m in _LETTER.finditer(word)]
    if sum(letter.isalpha() for letter, _ in letters) * 2 < len(letters):
        return None
    joined = "".join(letter for letter, _ in letters).translate(_AS_LETTER)
    lengths = _parted(joined) or [len(joined)]
    right: list[tuple[str, int]] = []
    place = 0
    for length in lengths:
        if right:
            right.append((" ", letters[place][1]))
        right.extend((joined[n], letters[n][1]) for n in range(place, place + length))
        place += length
    return right


def _parted(joined: str) -> list[int] | None:
    """Return the lengths of the known words that the letters make, or None."""
    if len(set(joined)) < _DIFFERENT:
        return None
    best: list[list[int] | None] = [[]]
    for end in range(1, len(joined) + 1):
        found: list[int] | None = None
        for length in range(1, min(end, _LONGEST_WORD) + 1):
            before = best[end - length]
            if before is not None and joined[end - length : end] in _SPLIT:
                candidate = [*before, length]
                if found is None or len(candidate) < len(found):
                    found = candidate
        best.append(found)
    return best[-1]
