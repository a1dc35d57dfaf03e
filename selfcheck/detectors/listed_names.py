"""Lists of names under a heading that tells something private: 'Detention on Friday: Alex, Bo'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.names import FIRST_NAMES, NOT_NAMES
from selfcheck.detectors.people import cased
from selfcheck.detectors.phrases import Phrase, Phrasebook, word_set
from selfcheck.detectors.spelling import Spelling

_WHO: Final = r"(?:list|kids|students|families|crew|folks|friends|names?|boys|girls|roll|report)"

_HEADINGS: Final = Phrasebook(
    Phrase(
        "discipline",
        1,
        "detention detentions iss oss suspended suspension suspensions expelled referrals",
        rf"(?:lunch )?detentions?(?! duty| supervis| coverage)(?: {_WHO})?|in (?:iss|oss)|iss "
        rf"{_WHO}|suspen(?:ded|sions?)(?: {_WHO})?|expelled|(?:got|with) (?:\w+ )?referrals",
    ),
    Phrase(
        "grade",
        1,
        "level tier retake failing fail failed ineligible below retakes d's f's fs pass summer "
        "credits "
        "behind missing intervention",
        r"(?:still )?(?:need(?:s|ing)?|have|has) (?:to|a) retake|retake (?:list|kids|students)"
        rf"|(?:are|is|still|currently|who(?:'s| is)?|students|kids) failing|failing {_WHO}"
        r"|(?:failed|did not pass|didn't pass) (?:the )?\w*|(?:academically )?ineligible"
        rf"|below (?:grade level|standard|basic)|still (?:at|on|in) (?:reading )?(?:level|tier"
        rf"|group) \w\b|summer school {_WHO}|(?:short on|behind on"
        rf"|missing) "
        r"credits|with (?:an? )?(?:d's|fs|f's)|intervention (?:list|kids|students)",
    ),
    Phrase(
        "means",
        1,
        "balance balances debt owe owes unpaid overdue fees reduced",
        r"(?:unpaid|overdue|negative|lunch|outstanding) (?:\w+ )?(?:balances?|debts?|fees"
        r"|accounts?)"
        r"|(?:still )?owes? (?:us |lunch )?(?:money|fees|for (?:the |a )?\w+)|free (?:and|or|&) "
        r"reduced",
    ),
    Phrase(
        "special-education",
        1,
        "iep ieps 504 504s sped speech resource",
        rf"(?:with|has|have|on) (?:an? )?(?:ieps?|504s?(?: plans?)?)|(?:iep|504|sped|speech"
        rf"|resource "
        rf"room) (?:{_WHO}|caseload)|(?:iep|504) meetings",
    ),
    Phrase(
        "attendance",
        1,
        "truant truancy absences absent unexcused",
        r"(?:chronically absent|truan(?:t|cy)(?: list| letters)?|unexcused|too many absences)",
    ),
    Phrase(
        "health",
        1,
        "lice meds medication vaccinated unvaccinated shots immunized immunizations allergies",
        r"(?:has|have|with|got) lice|lice (?:list|kids)|(?:un|not )vaccinated|takes? (?:meds|"
        r"medication)|(?:missing|behind on|no) (?:shots|immunizations)|meds? (?:list|at lunch)",
    ),
    Phrase(
        "personnel",
        1,
        "rif rif'd riffed nonrenewed renewed layoff laid cut displaced let",
        r"(?:on the )?(?:rif|layoff|cut|displacement) list|(?:being|getting|were|are|got) "
        r"(?:rif'?d|riffed|laid off|let go|cut|displaced|non-?renewed)|not (?:being )?renewed",
    ),
)
_ONE: Final = r"[A-Z][a-z]{1,14}(?:[ -][A-Z][a-z'-]*\.?)?"
_LIST: Final = re.compile(
    rf"[^\n.!?:]{{0,45}}?(?::|-|\bare\b|\n)\s{{0,3}}(?:[-*•] ?)?"
    rf"(?P<names>{_ONE}(?: \([^)\n]{{1,20}}\)| \$\d+(?:\.\d\d)?)?"
    rf"(?:(?:, (?:and |& )?| and | & |\n(?:[-*•] ?)?|; |/ ?){_ONE}(?: \([^)\n]{{1,20}}\)| "
    rf"\$\d+(?:\.\d\d)?)?)+)"
)
_NAME: Final = re.compile(r"[A-Z][a-z'-]+")


_MARK: Final = r"(?:\d{1,3}\b%?|[A-F](?:[+-]|\b)(?! [A-Z]))"
_ONE_MARKED: Final = (
    rf"[A-Za-z][a-z]{{1,14}}(?: [A-Z][a-z]*\.?)?(?: (?:got|had))?[ :=-]{{1,3}}{_MARK}"
)
_MARKS: Final = re.compile(rf"\b{_ONE_MARKED}(?:(?:, (?:and )?|; | and |\n|/ ?){_ONE_MARKED})+")
_NAME_OR_MARK: Final = re.compile(r"[A-Za-z]{2,}")
_TEST_WORDS: Final = word_set(
    "quiz quizzes test tests exam exams grades scores midterm essay essays spelling marks "
    "results sba "
    "sbac wida iready dibels map psat percentages"
)
_TEST: Final = re.compile(
    rf"\b(?:{'|'.join(_TEST_WORDS - {'scores', 'results', 'map'})}|test scores|map (?:test"
    rf"|scores|results))\b"
)
_REACH: Final = 90


def listed(spelling: Spelling) -> Iterator[tuple[int, int, str]]:
    """Yield the places of such lists with their heading, and what the heading tells."""
    headings = sorted(_HEADINGS.find(spelling), key=lambda f: f.start)
    typed = cased(spelling) if headings else ""
    done = -1
    for heading in headings:
        names = _LIST.match(typed, heading.end)
        if names is None or heading.start < done:
            continue
        if all(name.lower() not in NOT_NAMES for name in _NAME.findall(names["names"])):
            done = names.end()
            yield heading.start, names.end("names"), heading.phrase.topic


def marked(spelling: Spelling) -> Iterator[tuple[int, int]]:
    """Yield lists of names with marks: 'Ava 98, Mateo 96', where the words speak of a test."""
    if _TEST_WORDS.isdisjoint(spelling.vocabulary):
        return
    typed = cased(spelling)
    for marks in _MARKS.finditer(typed):
        told = _TEST.search(spelling.text, max(0, marks.start() - _REACH), marks.end())
        if told and all(_may_be_name(name) for name in _NAME_OR_MARK.findall(marks.group())):
            yield marks.span()


def _may_be_name(word: str) -> bool:
    return word in FIRST_NAMES or (word[0].isupper() and word.lower() not in NOT_NAMES)
