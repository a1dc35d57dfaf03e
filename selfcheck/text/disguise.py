"""Words that are written around, back in their own letters.

Digits and signs for letters (``b1tch``, ``a$$``), masked letters (``f*ck``), letters typed apart
(``f.u.c.k``, ``k i l l``), words torn in two (``f ucking``), letters held down (``biiitch``). A
word is only read otherwise where that gives a word of the lexicon, or where digits stand inside
letters so that no word is there otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import Final, NamedTuple

from selfcheck.text.folding import View
from selfcheck.text.spelling import (
    MASKED,
    SHORT_WORDS,
    TABOO,
    VULGAR,
    held_down,
    knows,
    nearly,
    stem_of,
    words_in,
)

_APART: Final = re.compile(
    r"(?<![a-z0-9'])[a-z0-9](?:[^a-z0-9\n]{1,6}[a-z0-9](?![a-z0-9])(?!'[a-z]))+"
)
_CHUNK: Final = re.compile(r"\S+")
_HELD: Final = re.compile(r"([a-z])\1\1")
_EDGE: Final = "\"'()[]{}<>.,;:?/\\-_–=~^#"
_ADDRESS: Final = re.compile(r"://|^www\.|[^@]@[^@\s]*\.|^@[a-z_.]+$|\.(?:com|org|net|edu|gov)\b")
_LETTERED: Final = re.compile(r"[a-z]{1,20}[013457@$!][a-z013457@$!]{0,20}[a-z]")
_JOINT: Final = re.compile(r"[-_./']")
_JOINERS: Final = str.maketrans("", "", "-_.'’/")
_AS_I: Final = str.maketrans("0134567890@$!+|€£(", "oieasgtbgoasitielc")
_AS_L: Final = str.maketrans("0134567890@$!+|€£(", "oleasgtbgoasltlelc")
_MASKS: Final = frozenset("*@#$%&!^~?+")
_STARRED: Final = re.compile(r"(?:[fsc][*#@$%&!_-]{3}|b[*#@$%&!_-]{4}|a\*\*)")
_STARRED_WORDS: Final = {
    ("f", 4): "fuck", ("s", 4): "shit", ("c", 4): "cunt", ("b", 5): "bitch", ("a", 3): "ass",
}  # fmt: skip
_INITIALS: Final = {"sob": "bastard", "sobs": "bastards"}
_LONGEST: Final = 40
_SHORTEST_MASKED: Final = 3


class Edit(NamedTuple):
    """Letters to be read instead of those from ``start`` to ``end``, each with its own place."""

    start: int
    end: int
    letters: str
    places: list[int]


def decode(folded: View) -> View:
    """Return the folded text with written-around words in their own letters."""
    text = folded.text
    apart = _typed_apart(text)
    edits = sorted([*apart, *(e for e in _in_chunks(text) if not _overlaps(e, apart))])
    if not edits:
        return folded
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for edit in edits:
        if edit.start < done:
            continue
        pieces += text[done : edit.start], edit.letters
        places.extend(range(done, edit.start))
        places += edit.places
        done = edit.end
    pieces.append(text[done:])
    places.extend(range(done, len(text)))
    typed = [folded.span(place, place)[0] for place in places]
    return View("".join(pieces), [*typed, folded.span(len(text), len(text))[0]])


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
        words = words_in(letters.translate(_AS_I)) or words_in(letters.translate(_AS_L))
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
    held = _HELD.search(text) is not None
    before: list[tuple[int, str]] = []
    for found in _CHUNK.finditer(text):
        chunk = found.group()
        if len(chunk) <= 3 and chunk.isalpha():
            before.append((found.start(), chunk))
            torn = _torn(before, text)
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
            if not (held and _HELD.search(chunk)):
                continue
        core = chunk if _STARRED.fullmatch(chunk) else chunk.strip(_EDGE)
        if len(core) > _LONGEST or (core.isalpha() and not (held and _HELD.search(core))):
            continue
        word = _decoded(core)
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


@lru_cache(maxsize=4096)
def _decoded(core: str) -> str:
    """Return the word that a chunk stands for, or nothing where it is what it seems."""
    if core.isalpha():
        return held_down(core)
    if core.replace("'", "").isalpha():
        return ""
    starred = _STARRED.fullmatch(core)
    if starred:
        return _STARRED_WORDS[core[0], len(core)]
    letters = sum(map(str.isalpha, core))
    if letters * 3 < len(core) or not letters:
        return ""
    exclaimed = core.rstrip("!+")
    if exclaimed.isalpha() and not _HELD.search(exclaimed) and knows(exclaimed):
        return ""
    candidates = _candidates(core)
    if _ADDRESS.search(core):
        return next((word for word in candidates if stem_of(word)), "")
    for reading in (_listed, stem_of, held_down, nearly):
        for word in candidates:
            known = reading(word)
            if known and not (_JOINT.search(core) and known not in TABOO):
                return known
    return _unmasked(core) or _unlettered(core)


def _listed(word: str) -> str:
    return word if word in TABOO or knows(word) else ""


def _candidates(core: str) -> list[str]:
    """Return the words that a chunk may stand for by its signs and digits."""
    words = []
    for spelled in (core.rstrip("!+*"), core):
        for table in (_AS_I, _AS_L):
            word = spelled.translate(table).translate(_JOINERS)
            if word.isalpha() and word != spelled and word not in words:
                words.append(word)
    return words


def _unlettered(core: str) -> str:
    word = core.rstrip("!")
    if _LETTERED.fullmatch(word) and len(word) > 3:
        plain = word.translate(_AS_I)
        return plain if plain.isalpha() else ""
    return ""


_MASKED_BY_SHAPE: Final[dict[tuple[str, int], list[str]]] = {}
for _word in MASKED:
    _MASKED_BY_SHAPE.setdefault((_word[0], len(_word)), []).append(_word)


def _unmasked(core: str) -> str:
    core = core.rstrip("!?")
    first = core[:1].translate(_AS_I)
    if not first.isalpha() or not _MASKS.intersection(core) or len(core) < _SHORTEST_MASKED:
        return ""
    shown = sum(map(str.isalpha, core))
    if shown < 2 or shown * 2 < len(core):
        return ""
    widths = (len(core), len(core) + 1) if "*" in core else (len(core),)
    for width in widths:
        shape = core if width == len(core) else core.replace("*", "**", 1)
        for word in _MASKED_BY_SHAPE.get((first, width), ()):
            if _fits(shape, word):
                return word
    return ""


def _fits(shape: str, word: str) -> bool:
    short = len(word) == _SHORTEST_MASKED
    for seen, letter in zip(shape, word, strict=True):
        if seen == letter or (seen in _MASKS and not (short and seen not in "*@")):
            continue
        if seen.translate(_AS_I) != letter and seen.translate(_AS_L) != letter:
            return False
    return True
