"""One word typed with digits, signs or masks for letters, or with letters held down."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from selfcheck.text.spelling import MASKED, TABOO, held_down, knows, nearly, stem_of

AS_I: Final = str.maketrans("0134567890@$!+|€£(", "oieasgtbgoasitielc")
AS_L: Final = str.maketrans("0134567890@$!+|€£(", "oleasgtbgoasltlelc")
"""Digits and signs as the letters that they stand for; 1 and ! stand for i or for l."""
HELD: Final = re.compile(r"([a-z])\1\1")
"""A letter typed three times or more."""
_ADDRESS: Final = re.compile(r"://|^www\.|[^@]@[^@\s]*\.|^@[a-z_.]+$|\.(?:com|org|net|edu|gov)\b")
_LETTERED: Final = re.compile(r"[a-z]{1,20}[013457@$!][a-z013457@$!]{0,20}[a-z]")
_JOINT: Final = re.compile(r"[-_./']")
_JOINERS: Final = str.maketrans("", "", "-_.'’/")
_MASKS: Final = frozenset("*@#$%&!^~?+")
STARRED: Final = re.compile(r"(?:[fsc][*#@$%&!_-]{3}|b[*#@$%&!_-]{4}|a\*\*)")
_STARRED_WORDS: Final = {
    ("f", 4): "fuck", ("s", 4): "shit", ("c", 4): "cunt", ("b", 5): "bitch", ("a", 3): "ass",
}  # fmt: skip
_SHORTEST_MASKED: Final = 3


@lru_cache(maxsize=4096)
def word_of(core: str) -> str:
    """Return the word that a chunk stands for, or nothing where it is what it seems."""
    if core.isalpha():
        return held_down(core)
    if core.replace("'", "").isalpha():
        return ""
    starred = STARRED.fullmatch(core)
    if starred:
        return _STARRED_WORDS[core[0], len(core)]
    letters = sum(map(str.isalpha, core))
    if letters * 3 < len(core) or not letters:
        return ""
    exclaimed = core.rstrip("!+")
    if exclaimed.isalpha() and not HELD.search(exclaimed) and knows(exclaimed):
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
        for table in (AS_I, AS_L):
            word = spelled.translate(table).translate(_JOINERS)
            if word.isalpha() and word != spelled and word not in words:
                words.append(word)
    return words


def _unlettered(core: str) -> str:
    word = core.rstrip("!")
    if _LETTERED.fullmatch(word) and len(word) > 3:
        plain = word.translate(AS_I)
        return plain if plain.isalpha() else ""
    return ""


_MASKED_BY_SHAPE: Final[dict[tuple[str, int], list[str]]] = {}
for _word in MASKED:
    _MASKED_BY_SHAPE.setdefault((_word[0], len(_word)), []).append(_word)


def _unmasked(core: str) -> str:
    core = core.rstrip("!?")
    first = core[:1].translate(AS_I)
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
        if seen.translate(AS_I) != letter and seen.translate(AS_L) != letter:
            return False
    return True
