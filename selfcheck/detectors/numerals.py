"""Numbers written in words, read as digits: 'five oh nine', 'eighteen thirty', '509 dot 555'."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from selfcheck.text import Text, View

_UNITS: Final = "zero one two three four five six seven eight nine"
_UNIDADES: Final = "cero uno dos tres cuatro cinco seis siete ocho nueve"
_TEENS: Final = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_DIGIT_WORDS: Final = {
    "oh": "0",
    "o": "0",
    **{word: str(n) for n, word in enumerate(_UNITS.split())},
    **{word: str(n) for n, word in enumerate(_UNIDADES.split())},
    **{word: str(n) for n, word in enumerate(_TEENS.split(), 10)},
    **{word: str(n * 10) for n, word in enumerate(_TENS.split(), 2)},
}
_MARK_WORDS: Final = {"dot": ".", "point": ".", "punto": ".", "dash": "-", "hyphen": "-"}
_TOKEN: Final = re.compile(
    rf"(?<![^\W_])(?:{'|'.join((*_DIGIT_WORDS, *_MARK_WORDS))})(?![^\W_])|\d+"
)
_GAP: Final = re.compile(r"[\s,.\-_/()]{0,4}")
_WRITTEN_OUT: Final = frozenset(_DIGIT_WORDS) - {"o", "one", "uno"} | frozenset(_MARK_WORDS)


@lru_cache(maxsize=2)
def in_digits(text: Text) -> View:
    """Return the folded text with numbers in words as digits; its places are folded places.

    Only words that stand beside another number are read so: 'five oh nine', not 'one of us'.
    """
    if _WRITTEN_OUT.isdisjoint(text.words):
        return View(text.folded)
    folded = text.folded
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for run in _runs(folded):
        start = run[0].start()
        pieces.append(folded[done:start])
        origins.extend(range(done, start))
        for n, token in enumerate(run):
            written, place = _as_digits(token.group()), token.start()
            if n:
                between = _between(folded, run[n - 1], token)
                pieces.append(between)
                origins.extend([run[n - 1].end()] * len(between))
            pieces.append(written)
            known = written == token.group()
            origins.extend(range(place, place + len(written)) if known else [place] * len(written))
        done = run[-1].end()
    pieces.append(folded[done:])
    origins.extend(range(done, len(folded) + 1))
    return View("".join(pieces), origins)


def _as_digits(token: str) -> str:
    return _DIGIT_WORDS.get(token) or _MARK_WORDS.get(token) or token


def _between(folded: str, left: re.Match[str], right: re.Match[str]) -> str:
    """Digits in words stand close together, as digits do; a comma or figures keep them apart."""
    gap = folded[left.end() : right.start()]
    if left.group() in _MARK_WORDS or right.group() in _MARK_WORDS:
        return ""
    if left.group().isdigit() and right.group().isdigit():
        return gap
    if left.group().isdigit() or right.group().isdigit() or "," in gap or "." in gap:
        return " "
    tens_and_unit = _as_digits(left.group()).endswith("0") and len(_as_digits(left.group())) == 2
    return "" if not tens_and_unit or len(_as_digits(right.group())) == 2 else " "


def _runs(folded: str) -> list[list[re.Match[str]]]:
    """Return the runs of two or more neighbouring numbers, at least one of them in words."""
    runs: list[list[re.Match[str]]] = []
    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(folded):
        if run and not _GAP.fullmatch(folded, run[-1].end(), token.start()):
            runs.append(run)
            run = []
        run.append(token)
    runs.append(run)
    return [_trimmed(run) for run in runs if _is_written(run)]


def _is_written(run: list[re.Match[str]]) -> bool:
    numbers = [token for token in run if token.group() not in _MARK_WORDS]
    return len(numbers) > 1 and any(not token.group().isdigit() for token in run)


def _trimmed(run: list[re.Match[str]]) -> list[re.Match[str]]:
    while run[0].group() in _MARK_WORDS:
        run = run[1:]
    while run[-1].group() in _MARK_WORDS:
        run = run[:-1]
    return run
