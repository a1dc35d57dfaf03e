"""Social Security numbers: three, two and four digits, or nine with a word that tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.numerals import in_digits
from selfcheck.detectors.whose import of_own_child, owner
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "social-security-number"
LOOKS_FOR = say(
    "Nine digits in groups of three, two and four, as the card has them. Also nine digits after "
    "'SSN', 'Social Security' or 'seguro social'."
)
CANNOT_SEE = say(
    "The last four digits alone, and nine digits in one piece without a word that says what "
    "they are."
)
HITS: tuple[str, ...] = (
    "her SSN is «219-09-9999»",
    "the form shows «457 55 5462» at the top",
    "seguro social «900123456»",
    "his ssn is «2 1 9, 0 9, 9 9 9 9»",
)
MISSES: tuple[str, ...] = (
    "You do not need your Social Security card, just know your number",
    "the tax id 911-70-1234 belongs to the club",
    "Scores: 219, 099, 9999",
    "The number 000-12-3456 is made up",
    "Scores 2 1 9, 0 9, 9 9 9 9",
)

_GROUPED: Final = re.compile(r"(?<![\d.\-])\d{3}([ \-._])\d{2}\1\d{4}(?![\d\-])")
_DIGIT: Final = re.compile(r"\d")
_WHOLE: Final = re.compile(r"(?<![\d.\-\w])\d{9}(?![\d\-\w])")
_APART: Final = re.compile(r"(?<![\d.\-])\d(?:[ ,.\-_/]{0,3}\d){8}(?![ ,.\-]{0,2}\d)")
"""Nine digits however they are set apart: a number only where the words say so."""
_SAYS: Final = re.compile(
    r"(?:\bssns?\b|\bs\.s\.n|\bsocial security\b|\bsocial\b(?! media| studies)|\bseguro "
    r"social\b)[^\d]{0,60}$"
)
_SAYS_TAX: Final = re.compile(r"\b(?:tax id|itin|ein|employer)\b[^\d]{0,20}$")
_NEVER_GIVEN: Final = re.compile(r"000|666|\d{3}\D?00|\d{3}\D?\d\d\D?0000")
_CONTEXT: Final = 70


def find(text: Text) -> Iterator[Sign]:
    """Return the Social Security numbers in a text."""
    view = in_digits(text)
    words = view.text
    if not _DIGIT.search(words):
        return
    done = -1
    for pattern in (_GROUPED, _WHOLE, _APART):
        for number in pattern.finditer(words):
            start, end = number.span()
            context = max(0, start - _CONTEXT)
            told = _SAYS.search(words, context, start) is not None
            never = _NEVER_GIVEN.match(number.group()) or number.group()[0] == "9"
            alone = words.strip() == number.group()
            if _SAYS_TAX.search(words, context, start) or (never and not told):
                continue
            if pattern is _WHOLE and not (told or alone):
                continue
            if pattern is _APART and (not told or start <= done):
                continue
            done = max(done, start)
            begin, stop = text.span(*view.span(start, end))
            why = say("'{words}' looks like a Social Security number", words=text.raw[begin:stop])
            yield Sign(
                NAME,
                begin,
                stop,
                plain=told or (pattern is _GROUPED and not alone),
                why=why,
                about="writer" if of_own_child(words, start, end) else owner(words, start, end),
                removable=True,
            )
