"""Dates of birth: a full date beside words such as 'born' or 'birthdate'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.whose import of_own_child, owner
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "date-of-birth"
LOOKS_FOR = say(
    "A date with its year after words such as 'DOB', 'born', 'birthdate', 'birthday' or "
    "'nació', in "
    "figures or with the month's name."
)
CANNOT_SEE = say(
    "A birthday without its year, an age, a year alone, and dates of long ago (before 1920), "
    "which are "
    "taken for history."
)
HITS: tuple[str, ...] = (
    "DOB: «03/14/2012», he is in 6th grade",
    "she was born on «May 2, 2011» in Pasco",
    "Her birthday is «7-9-2010»",
    "nació el «3 de mayo de 2012»",
    "She was born on the «third of May 2014»",
)
MISSES: tuple[str, ...] = (
    "Happy birthday, Ms. Tran! See you on 9/12/2025",
    "Washington was born on February 22, 1732",
    "Due date 04/09/2025, no birthday treats please",
    "Kids born in 2019 can start kindergarten",
    "Children born after 9/1/2020 start next year",
    "The birthday of our school is 04/22/1974",
    "The school opened on the third of May 1974",
)

_MONTHS: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo"
    r"|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_ORDINAL: Final = (
    r"(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
    r"|twentieth|thirtieth|primero)"
)
_DATE: Final = re.compile(
    r"\b(?:(?P<m>\d{1,2})\s?[/.\-]\s?(?P<d>\d{1,2})\s?[/.\-]\s?(?P<y>\d{4}|\d\d)"
    r"|(?P<y2>(?:19|20)\d\d)[/.\-]\d{1,2}[/.\-]\d{1,2}"
    rf"|{_MONTHS}\.?\s(?:the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL}),?\s(?:of\s|in\s)?"
    r"(?P<y3>\d{4})"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})\s(?:de\s|of\s)?{_MONTHS}\.?,?\s(?:de(?:l)?\s)?(?P<y4>\d{{4}}))\b"
)
_DATE_BEFORE: Final = re.compile(rf"{_DATE.pattern}\W*(?:is |was )?(?:\w+ )?$")
_SAYS: Final = re.compile(
    r"\b(?:d\.?o\.?b|born|birth ?dates?|birth ?days?|b-?day|date of birth|birth|nacio|nacida|nacido"
    r"|nacimiento|cumpleanos)\b"
)
_NO_BIRTH: Final = re.compile(
    r"\b(?:after|before|since|between|on or|by|despues de|antes de|happy|feliz|party|treats?"
    r"|celebrat\w{1,4}|due)\b"
)
_THING: Final = (
    r"(?:school|club|district|library|building|team|church|city|town|county|state|country|company"
    r"|program|mascot|newspaper|band|choir|theat(?:er|re)|park|museum|nation|escuela|biblioteca"
    r"|ciudad|iglesia|distrito|pais)"
)
_OF_A_THING: Final = re.compile(
    rf"{_THING}(?:'s|s')?,? (?:was |is |were |fue )?(?:\d+(?:st|nd|rd|th) )?\Z|\bits \Z"
)
"""Before 'born' or 'birthday': a place or a society has one too, and it is no secret."""
_IS_A_THINGS: Final = re.compile(
    rf"(?: date)? (?:of|de) (?:our|the|this|my|your|nuestr[oa]|la|el) (?:[\w-]+ )?{_THING}"
    r"(?= (?:is|was|on|es|fue)\b|\W*\d)"
)
_CONTEXT: Final = 45
_NEAR: Final = 16
_HISTORY: Final = 1920
_CENTURY: Final = 100


def find(text: Text) -> Iterator[Sign]:
    """Return the dates of birth in a text."""
    folded = text.folded
    for said in _SAYS.finditer(folded):
        date = _DATE.search(folded, said.end(), said.end() + _CONTEXT)
        if not date and (before := folded[max(0, said.start() - 20) : said.start()]):
            date = _DATE_BEFORE.search(before)
            shift = max(0, said.start() - 20)
        else:
            shift = 0
        if not date or not _is_recent(date) or _of_a_thing(folded, said):
            continue
        start, end = date.start() + shift, _end(date) + shift
        if _NO_BIRTH.search(
            folded, max(0, min(start, said.start()) - _NEAR), max(start, said.start())
        ):
            continue
        begin, stop = text.span(start, end)
        mine = of_own_child(folded, said.start(), end)
        yield Sign(
            NAME,
            begin,
            stop,
            plain=True,
            why=say("'{words}' is given as a date of birth", words=text.raw[begin:stop]),
            about="writer" if mine else owner(folded, said.start(), end),
            removable=True,
        )


def _of_a_thing(folded: str, said: re.Match[str]) -> bool:
    """Say whether a school, a club or a town has the birthday."""
    if _OF_A_THING.search(folded, max(0, said.start() - _CONTEXT), said.start()):
        return True
    return _IS_A_THINGS.match(folded, said.end()) is not None


def _end(date: re.Match[str]) -> int:
    return max(date.end(name) for name in ("y", "y2", "y3", "y4")) if not date["y2"] else date.end()


def _is_recent(date: re.Match[str]) -> bool:
    year = next(int(date[name]) for name in ("y", "y2", "y3", "y4") if date[name])
    return year < _CENTURY or year >= _HISTORY
