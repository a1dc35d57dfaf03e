"""Words of the lexicon in another spelling: held letters, missing or swapped ones, lost spaces."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from importlib.resources import files
from typing import Final

from selfcheck.text.lexicon import LEXICON

_SQUEEZE: Final = re.compile(r"(.)\1+")
_RUNS: Final = re.compile(r"(.)\1*")
_HELD: Final = re.compile(r"(.)\1\1+")
_SHORT_WORDS: Final = frozenset({"a", "i", "u"})

TABOO: Final = dict.fromkeys(
    word
    for name in (
        *("vulgar-strong", "vulgar-sexual", "vulgar-anatomy", "vulgar-mild"),
        *("slur", "maybe-slur", "insult-noun", "strong-adj", "lethal"),
    )
    for word in LEXICON.words(name)
    if len(word) > 2
)
"""Vulgar and abusive words, the commonest first."""

MASKED: Final = TABOO | dict.fromkeys(
    word
    for word in LEXICON.words("harm", "group-noun", "group-adj", "contraband", "expel")
    if len(word) > 3
)
"""Words that are masked or torn in two to get past a filter."""

SHORT_WORDS: Final = frozenset(
    (files("selfcheck.text") / "words" / "short_words.list").read_text("utf-8").split()
)
"""English words of up to three letters, from the dictionary of symspellpy (MIT)."""

VULGAR: Final = frozenset(
    LEXICON.words("vulgar-strong", "vulgar-sexual", "vulgar-anatomy", "vulgar-mild", "slur")
)
"""Words that are torn into small pieces to get past a filter."""

_SHORTENED_TABOO: Final = {
    sys.intern(word[:n] + word[n + 1 :]): word
    for word in TABOO
    if len(word) > 4
    for n in range(1, len(word))
}

_STEMS: Final = (
    ("fuck", r"fuck|fcuk|fvck|phuck|phuk(?!et)|fukk|fuking|fukin|fuxo|f[ao]ck(?=er)|fck"),
    ("shit", r"shit(?!ak|ah|t[aei]|a$|ic$|eru|al)|sh[iy]te?head"),
    ("cunt", r"(?<!s)cunt"),
    ("bitch", r"b[iy]a?t?ch(?=es$|y$|ass|$)|bitch"),
    ("asshole", r"asshol|arsehol|ass(?=fuck|fvck|fcke)"),
    ("cocksucker", r"cocksu(?!r)|coxuxo"),
    ("dickhead", r"dick(?=head|suc|suk|face|wad)"),
    ("nigger", r"(?<!s)nigg(?!ar|le|ling|led)|^n[iy]c?kk?er|^higga"),
    ("faggot", r"(?:ph|f)ag+ot"),
    ("whore", r"whore"),
    ("wanker", r"(?<!s)wank(?!el|est)"),
    ("slut", r"slut(?!sk)"),
    ("twat", r"(?<![a-z])twat(?!tl)"),
    ("pussy", r"pussy(?!cat|foot|will)"),
    ("bastard", r"bastard(?!i[sz]|y$)"),
    ("motherfucker", r"m[ou]th[ae]r?f[ua]|^m[aou]derf[uv]|(?<![a-z])mofo"),
    ("jizz", r"jizz"),
    ("libtard", r"libtard|trumptard|fucktard|libturd|republitard"),
    ("coons", r"^coon(?=ie)"),
    ("pendejo", r"pendej"),
    ("chingada", r"ching(?:ad|at)"),
    ("cabron", r"cabron"),
    ("maricon", r"maric[ao]n"),
)
_STEM: Final = re.compile("|".join(f"(?P<{word}>{stem})" for word, stem in _STEMS))
_SOUNDS: Final = (("ph", "f"), ("z", "s"), ("k", "c"), ("oo", "u"), ("y", "i"))


def stem_of(word: str) -> str:
    """Return the vulgar word or slur that a word is made from, or nothing."""
    found = _STEM.search(word)
    return found.lastgroup or "" if found else ""


def sounding_like(word: str) -> tuple[str, ...]:
    """Return the word in the spellings that sound the same."""
    return tuple(word.replace(old, new) for old, new in _SOUNDS if old in word)


def nearly(word: str) -> str:
    """Return the taboo word that lacks one letter, or sounds the same, in a disguised word."""
    for spelled in (*sounding_like(word), word.replace("x", "cks")):
        if spelled in TABOO or spelled in LEXICON.code:
            return spelled
    return _SHORTENED_TABOO.get(word, "")


_KNOWN: Final = LEXICON.code.keys() | {
    word
    for first, phrases in LEXICON.phrases.items()
    for rest, _ in phrases
    for word in (first, *rest)
}


def knows(word: str) -> bool:
    """Say whether the lexicon has the word, or the word without a plural s."""
    return word in _KNOWN or (word.endswith("s") and word[:-1] in _KNOWN)


def _squeezed(word: str) -> str:
    return _SQUEEZE.sub(r"\1", word)


_WITH_DOUBLES: Final[dict[str, list[str]]] = {}
for _word in LEXICON.code:
    if len(_word) > 2 and _SQUEEZE.search(_word):
        _WITH_DOUBLES.setdefault(_squeezed(_word), []).append(_word)


def held_down(word: str) -> str:
    """Return the word that has its letters held down in ``word``, or nothing.

    Where the lexicon has none, a letter typed three times or more is taken for one.
    """
    runs = [len(m.group()) for m in _RUNS.finditer(word)]
    squeezed = _squeezed(word)
    for known in _WITH_DOUBLES.get(squeezed, ()):
        if known != word and _no_longer(known, runs):
            return known
    if squeezed != word and len(squeezed) > 2 and squeezed in LEXICON.code:
        return squeezed
    return _HELD.sub(r"\1", word) if max(runs, default=0) > 2 else ""


def _no_longer(known: str, runs: list[int]) -> bool:
    return all(len(m.group()) <= run for m, run in zip(_RUNS.finditer(known), runs, strict=True))


@lru_cache(maxsize=1024)
def words_in(letters: str) -> tuple[str, ...]:
    """Return the known words that letters typed without spaces make up, or none.

    The fewest words win. At least one must have three letters or more.
    """
    if len(letters) > 60:
        return ()
    best: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    for end in range(1, len(letters) + 1):
        ways = [
            (best[start][0] + cost, (*best[start][1], letters[start:end]))
            for start in range(max(0, end - 16), end)
            if (cost := _cost(letters[start:end])) and (start == 0 or best[start][1])
        ]
        best.append(min(ways, default=(0, ())))
    words = best[-1][1]
    return words if any(len(word) > 2 for word in words) else ()


def _cost(piece: str) -> int:
    """Return how dear it is to take letters for one word; 0 where they are none."""
    if len(piece) == 1:
        return 2 if piece in _SHORT_WORDS else 0
    if knows(piece):
        return 2
    return 5 if len(piece) > 3 and stem_of(piece) else 0
