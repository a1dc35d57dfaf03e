"""Misspelt words of the lexicon: a letter missing, two swapped, doubled, or a space left out."""

from __future__ import annotations

import re
import sys
from importlib.resources import files
from typing import Final

from selfcheck.text.lexicon import LEXICON
from selfcheck.text.spelling import held_down, sounding_like, stem_of, words_in

_SHARP: Final = (
    *("insult-noun", "bad-adj", "group-noun", "group-adj", "slur", "emote-verb", "emote-noun"),
    *("vulgar-strong", "harm", "harm-ing", "harm-ed", "lethal", "threat-to", "worthless", "expel"),
    *("good-adj", "suffer", "make-me", "emote-me", "dead-adj", "emote-by", "maybe-slur"),
    *("=death", "=hate", "=worth", "=typical", "=belong", "contraband"),
)
_SMALL: Final = (
    "the these those this that to so much many such all of for are is a an you your i no be die "
    "like in and us them him her too just really very more most these every our my their from"
)
_SMALL_WORDS: Final = frozenset(_SMALL.split()) | {"people"}
_SHORTEST: Final = 5
_SHORT_SWAPS: Final = frozenset(
    {"sick", "hate", "kill", "fuck", "shit", "evil", "vile", "lazy", "dumb"}
)
_LONGEST: Final = 24

CLEAN: Final = frozenset(
    (files("selfcheck.text") / "words" / "lookalike_words.list").read_text("utf-8").split()
)
"""Ordinary words that are one slip away from a word of the lexicon.

The English dictionary that comes with symspellpy (MIT) was read through ``respelled``.
"""


def _without_one(words: frozenset[str]) -> dict[str, str]:
    missing: dict[str, str] = {}
    for word in sorted(words):  # 'tras' lacks a letter of several: every process takes the same
        if len(word) >= _SHORTEST:
            for n in range(1, len(word)):
                missing.setdefault(sys.intern(word[:n] + word[n + 1 :]), word)
    return missing


_SHARP_WORDS: Final = frozenset(
    word for name in _SHARP for word in LEXICON.words(name) if len(word) > 3 and word.isalpha()
)
_SPLIT_OFF: Final = _SHARP_WORDS | {"die", "fags", "kill", "hate"}
_SHORTEST_SENTENCE: Final = 9
_ENDS: Final = range(2, 13)
"""How long the last word of such a sentence may be: most words end in none, and cost little."""
_OWN_ACTS: Final = frozenset({"hate", "kill", "despise", "loathe", "detest"})
_SPOKEN_OF: Final = frozenset((*LEXICON.words("group-noun", "group-adj", "slur"), "they", "you"))
_HARD: Final = frozenset(
    LEXICON.words(*("insult-noun", "bad-adj", "lethal", "emote-verb", "slur", "lowly", "expel"))
) | {"enemy", "die", "hate"}
_MISSING: Final = _without_one(_SHARP_WORDS)
_DOUBLE: Final = re.compile(r"(.)\1")


def respelled(word: str) -> tuple[str, ...]:
    """Return the words of the lexicon that an unknown word is a slip of, or none."""
    if not 2 < len(word) <= _LONGEST or word in CLEAN or not word.isascii():
        return ()
    if _DOUBLE.search(word) and (held := held_down(word)) in LEXICON.code:
        return (held,)
    for spelled in sounding_like(word):
        if spelled in _SHARP_WORDS:
            return (spelled,)
    missing = _MISSING.get(word)
    if missing:
        return (missing,)
    if len(word) > 3:
        swapped = _swapped(word)
        if swapped:
            return (swapped,)
        split = _split(word) or _joined(word)
        if split:
            return split
    stem = stem_of(word)
    return (stem,) if stem else ()


def _swapped(word: str) -> str:
    for n in range(len(word) - 1):
        if word[n] != word[n + 1]:
            swapped = word[:n] + word[n + 1] + word[n] + word[n + 2 :]
            if swapped in _SHARP_WORDS and (len(word) >= _SHORTEST or swapped in _SHORT_SWAPS):
                return swapped
    return ""


def _joined(word: str) -> tuple[str, ...]:
    """Return the words of a sentence typed without spaces that speaks hard of somebody."""
    if word[0] == "i" and word[1:] in _OWN_ACTS:
        return "i", word[1:]
    if len(word) < _SHORTEST_SENTENCE or not any(word[-n:] in LEXICON.code for n in _ENDS):
        return ()
    words = words_in(word)
    whole = len(words) > 2 and min(map(len, words)) > 1 and not _SPOKEN_OF.isdisjoint(words)
    return words if whole and not _HARD.isdisjoint(words) else ()


def _split(word: str) -> tuple[str, str] | tuple[()]:
    for n in range(2, len(word) - 1):
        first, second = word[:n], word[n:]
        if first in _SMALL_WORDS and second in _SPLIT_OFF:
            return first, second
        if second in _SMALL_WORDS and first in _SPLIT_OFF:
            return first, second
    return ()
