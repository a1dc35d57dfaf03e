"""Words that are written around, back in their own letters.

Digits and signs for letters (``b1tch``, ``a$$``), masked letters (``f*ck``), letters typed apart
(``f.u.c.k``, ``k i l l``), words torn in two (``f ucking``), letters held down (``biiitch``). A
word is only read otherwise where that gives a word of the lexicon, or where digits stand inside
letters so that no word is there otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from typing import Final, NamedTuple

from selfcheck.text.folding import View
from selfcheck.text.leetspeak import AS_I, AS_L, HELD, STARRED, word_of
from selfcheck.text.pieces import Remembered, pieces
from selfcheck.text.spelling import MASKED, SHORT_WORDS, VULGAR, knows, words_in

_APART: Final = re.compile(
    r"(?<![a-z0-9'])[a-z0-9](?:[^a-z0-9\n]{1,6}[a-z0-9](?![a-z0-9])(?!'[a-z]))+"
)
_CHUNK: Final = re.compile(r"\S+")
_EDGE: Final = "\"'()[]{}<>.,;:?/\\-_–=~^#"
_INITIALS: Final = {"sob": "bastard", "sobs": "bastards"}
_LONGEST: Final = 40
_LONGEST_STARRED: Final = 5
_LAST_PIECES: Final = frozenset(word[-n:] for word in VULGAR for n in (1, 2, 3))


class Edit(NamedTuple):
    """Letters to be read instead of those from ``start`` to ``end``, each with its own place."""

    start: int
    end: int
    letters: str
    places: list[int]

    def moved(self, by: int) -> Edit:
        """Return the edit as many places farther on."""
        places = [place + by for place in self.places]
        return Edit(self.start + by, self.end + by, self.letters, places)


def decode(folded: View) -> View:
    """Return the folded text with written-around words in their own letters."""
    text = folded.text
    edits = edits_in(text)
    if not edits:
        return folded
    spelled: list[str] = []
    places: list[int] = []
    done = 0
    for edit in edits:
        if edit.start < done:
            continue
        spelled += text[done : edit.start], edit.letters
        places.extend(range(done, edit.start))
        places += edit.places
        done = edit.end
    spelled.append(text[done:])
    places.extend(range(done, len(text)))
    places.append(len(text))
    return View("".join(spelled), folded.origins(places))


def edits_in(text: str) -> list[Edit]:
    """Return what is to be read otherwise in a text, piece by piece, in order."""
    parts = pieces(text)
    if len(parts) == 1:
        return edits_of(text)
    starts = accumulate(map(len, parts), initial=0)
    return [
        edit.moved(start)
        for start, edits in zip(starts, _remembered(parts), strict=False)
        for edit in edits
    ]


def edits_of(piece: str) -> list[Edit]:
    """Return what is to be read otherwise in one piece, in order."""
    apart = _typed_apart(piece)
    return sorted([*apart, *(e for e in _in_chunks(piece) if not _overlaps(e, apart))])


_remembered: Final = Remembered(edits_of)


def _typed_apart(text: str) -> list[Edit]:
    edits = []
    for run in _APART.finditer(text):
        places = [n for n in range(run.start(), run.end()) if text[n].isalnum()]
        letters = "".join(text[n] for n in places)
        if len(letters) < 3 or sum(map(str.isalpha, letters)) * 2 < len(letters):
            continue
        if letters in _INITIALS:
            edits.append(_edit(run.start(), run.end(), _INITIALS[letters]))
            continue
        words = words_in(letters.translate(AS_I)) or words_in(letters.translate(AS_L))
        if not words:
            continue
        spaced: list[int] = []
        at = 0
        for word in words:
            if spaced:
                spaced.append(spaced[-1] + 1)
            spaced += places[at : at + len(word)]
            at += len(word)
        edits.append(Edit(run.start(), run.end(), " ".join(words), spaced))
    return edits


def _overlaps(edit: Edit, apart: list[Edit]) -> bool:
    """Say whether an edit touches one of others, which are in the order of their places."""
    after = bisect_left(apart, edit.end, key=_start)
    return after > 0 and apart[after - 1].end > edit.start


def _start(edit: Edit) -> int:
    return edit.start


def _in_chunks(text: str) -> list[Edit]:
    edits: list[Edit] = []
    held = HELD.search(text) is not None
    before: list[tuple[int, str]] = []
    for found in _CHUNK.finditer(text):
        chunk = found.group()
        if len(chunk) <= 3 and chunk.isalpha():
            before.append((found.start(), chunk))
            torn = _torn(before, text) if chunk in _LAST_PIECES else None
            if torn:
                edits.append(torn)
                before = []
            continue
        after_one = before[-1:] if before and len(before[-1][1]) == 1 else []
        before = []
        if chunk.isalpha():
            if after_one and not knows(chunk):
                start, first = after_one[0]
                if first + chunk in MASKED:
                    edits.append(_edit(start, found.end(), first + chunk))
            if not (held and HELD.search(chunk)):
                continue
        starred = len(chunk) <= _LONGEST_STARRED and STARRED.fullmatch(chunk)
        core = chunk if starred else chunk.strip(_EDGE)
        if len(core) > _LONGEST or (core.isalpha() and not (held and HELD.search(core))):
            continue
        word = word_of(core)
        if word:
            start = found.start() + chunk.index(core)
            edits.append(_edit(start, start + len(core), word))
    return edits


def _torn(before: list[tuple[int, str]], text: str) -> Edit | None:
    """A taboo word torn into short pieces, of which one at least is no word."""
    for count in (2, 3, 4):
        pieces = before[-count:]
        word = "".join(piece for _, piece in pieces)
        if len(pieces) == count and word in VULGAR:
            start = pieces[0][0]
            end = pieces[-1][0] + len(pieces[-1][1])
            apart = text[start:end].count(" ") <= 2 * count
            if apart and any(piece not in SHORT_WORDS for _, piece in pieces):
                return _edit(start, end, word)
    return None


def _edit(start: int, end: int, letters: str) -> Edit:
    width = end - start
    return Edit(
        start, end, letters, [start + n * width // len(letters) for n in range(len(letters))]
    )
