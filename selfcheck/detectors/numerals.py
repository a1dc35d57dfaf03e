"""Numbers written in words, read as digits: 'five oh nine', 'eighteen thirty', '509 dot 555'."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from selfcheck.text import Text, View
from selfcheck.text.pieces import Remembered, pieces

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
_HUNDREDS: Final = {
    **{f"{word} hundred": n for n, word in enumerate(_UNITS.split()) if n},
    **{
        word: n
        for n, word in enumerate(
            [
                "ciento",
                "doscientos",
                "trescientos",
                "cuatrocientos",
                "quinientos",
                "seiscientos",
                "setecientos",
                "ochocientos",
                "novecientos",
            ],
            1,
        )
    },
}
_TIMES: Final = {"double": 2, "doble": 2, "triple": 3}
_MARK_WORDS: Final = {"dot": ".", "point": ".", "punto": ".", "dash": "-", "hyphen": "-"}
_LONG: Final = "|".join(sorted((w for w in _DIGIT_WORDS if len(w) > 2), key=len, reverse=True))
_UNIT: Final = "|".join((*_UNITS.split()[1:], *_UNIDADES.split()[1:]))
_BELOW_HUNDRED: Final = rf"(?:(?:{'|'.join(_TENS.split())})(?:[ -](?:{_UNIT}))?|{_LONG})"
_TOKEN: Final = re.compile(
    rf"(?<![^\W_])(?:(?:{'|'.join(_HUNDREDS)})(?:(?: and| y)?[ -]{_BELOW_HUNDRED})?"
    rf"|(?:{'|'.join(_TIMES)})[ -](?:{_LONG}|oh|\d)"
    rf"|{'|'.join((*_DIGIT_WORDS, *_MARK_WORDS))})(?![^\W_])"
    rf"|(?<![^\W_])(?=\d*[a-z])(?=(?:oh?)*(?:\d|{_LONG}))(?:\d|{_LONG}|oh?){{2,24}}(?![^\W_])"
    r"|\d+"
)
"""A number in words or in figures, or several without a space between: '509fivefive5'."""
_PART: Final = re.compile(rf"\d+|{_LONG}|oh?")
_MAY_BE_GLUED: Final = re.compile(rf"(?:{_LONG})(?:\d|{_LONG})|\doh?\d|\d(?:{_LONG})")
_GAP: Final = re.compile(r"[\s,.\-_/()]{0,4}")
_WRITTEN_OUT: Final = frozenset(_DIGIT_WORDS) - {"o", "one", "uno"} | frozenset(_MARK_WORDS)


class Numeral(NamedTuple):
    """A number, in words or in figures, or a mark in words, at a place."""

    written: str
    start: int
    end: int


@lru_cache(maxsize=2)
def in_digits(text: Text) -> View:
    """Return the folded text with numbers in words as digits; its places are folded places.

    Only words that stand beside another number are read so: 'five oh nine', not 'one of us'.
    """
    if _WRITTEN_OUT.isdisjoint(text.words) and not any(_glued(pieces(text.folded))):
        return View(text.folded)
    folded = text.folded
    digits: list[str] = []
    origins: list[int] = []
    done = 0
    for run in _runs(folded):
        start = run[0].start
        digits.append(folded[done:start])
        origins.extend(range(done, start))
        for n, token in enumerate(run):
            written, place = _as_digits(token.written), token.start
            if n:
                between = _between(folded, run[n - 1], token)
                digits.append(between)
                origins.extend([run[n - 1].end] * len(between))
            digits.append(written)
            known = written == token.written
            origins.extend(range(place, place + len(written)) if known else [place] * len(written))
        done = run[-1].end
    digits.append(folded[done:])
    origins.extend(range(done, len(folded) + 1))
    return View("".join(digits), origins)


def _as_digits(token: str) -> str:
    written = _DIGIT_WORDS.get(token) or _MARK_WORDS.get(token)
    return written or (token if token.isdigit() else _as_number(token))


def _as_number(token: str) -> str:
    """Return the digits of 'five hundred nine' and of 'triple five'."""
    words = re.split(r"[ -]", token)
    if words[0] in _TIMES:
        return _as_digits(words[1]) * _TIMES[words[0]]
    first = " ".join(words[:2]) if words[1:2] == ["hundred"] else words[0]
    if first not in _HUNDREDS:
        return token
    rest = [word for word in words[first.count(" ") + 1 :] if word not in {"and", "y"}]
    return str(100 * _HUNDREDS[first] + sum(int(_as_digits(word)) for word in rest))


def _between(folded: str, left: Numeral, right: Numeral) -> str:
    """Digits in words stand close together, as digits do; a comma or figures keep them apart."""
    gap = folded[left.end : right.start]
    if not gap:
        return ""
    if left.written in _MARK_WORDS or right.written in _MARK_WORDS:
        return ""
    if left.written.isdigit() and right.written.isdigit():
        return gap
    if left.written.isdigit() or right.written.isdigit() or "," in gap or "." in gap:
        return " "
    tens_and_unit = _as_digits(left.written).endswith("0") and len(_as_digits(left.written)) == 2
    return "" if not tens_and_unit or len(_as_digits(right.written)) == 2 else " "


def _runs(folded: str) -> list[list[Numeral]]:
    """Return the runs of two or more neighbouring numbers, at least one of them in words."""
    runs: list[list[Numeral]] = []
    run: list[Numeral] = []
    for token in numerals(folded):
        if run and not _GAP.fullmatch(folded, run[-1].end, token.start):
            runs.append(run)
            run = []
        run.append(token)
    runs.append(run)
    return [_trimmed(run) for run in runs if _is_written(run)]


def numerals(folded: str) -> list[Numeral]:
    """Return the numbers and marks of a folded text, piece by piece."""
    found: list[Numeral] = []
    by = 0
    parts = pieces(folded)
    for part, here in zip(parts, _remembered(parts), strict=True):
        found += [Numeral(written, start + by, end + by) for written, start, end in here]
        by += len(part)
    return found


def numerals_of(piece: str) -> list[Numeral]:
    """Return the numbers and marks of one piece."""
    return [one for found in _TOKEN.finditer(piece) for one in _apart(found)]


def _apart(found: re.Match[str]) -> list[Numeral]:
    """Return the numbers that stand without a space between, one by one."""
    written = found.group()
    if written.isdigit() or not written.isalnum() or written in _DIGIT_WORDS:
        return [Numeral(written, *found.span())]
    if written in _MARK_WORDS or written in _HUNDREDS:
        return [Numeral(written, *found.span())]
    by = found.start()
    return [
        Numeral(one.group(), one.start() + by, one.end() + by) for one in _PART.finditer(written)
    ]


def may_be_glued(piece: str) -> bool:
    """Say whether numbers may stand in one piece without a space between."""
    return _MAY_BE_GLUED.search(piece) is not None


_remembered: Final = Remembered(numerals_of)
_glued: Final = Remembered(may_be_glued)


def _is_written(run: list[Numeral]) -> bool:
    numbers = [token for token in run if token.written not in _MARK_WORDS]
    return len(numbers) > 1 and any(not token.written.isdigit() for token in run)


def _trimmed(run: list[Numeral]) -> list[Numeral]:
    while run[0].written in _MARK_WORDS:
        run = run[1:]
    while run[-1].written in _MARK_WORDS:
        run = run[:-1]
    return run
