"""Whom a private detail tells of, and when it is nobody's secret."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from selfcheck.detectors.conduct_details import CONDUCT
from selfcheck.detectors.people import Person, pronoun
from selfcheck.detectors.phrases import Found

_REACH: Final = 90
_AFTER: Final = 40
_BESIDE: Final = 12
_FIRST_PERSON: Final = re.compile(r"\b(?:i|i'm|i've|im|ive|we|we're|yo)\b")
_WHOM_I_TEACH: Final = re.compile(
    r" (?:that |who |whom )?(?:i|we) (?:\w+ )?(?:coach|teach|tutor|have|had|know|work with"
    r"|mentor|drive"
    r"|see|sub for|test|advise|taught|coached)\b"
)
_TOLD: Final = re.compile(r"\b(?:told|tells|telling|texted|emailed|informed|warned) \Z")
"""Before one who only heard it: 'the sub told my kid that …'."""
_SOME_OTHERS: Final = re.compile(
    r"\b(?:kids|students|families|people|those|anyone|victims|patients|children|teens|parents|women"
    r"|men|friends) (?:with|who|in|on|of|fighting|battling|facing|going|from|like)\b"
)
_MANY_BEFORE: Final = re.compile(
    r"\b(?:kids|students|families|people|paras|teachers|workers|employees|parents|victims) \Z"
)
_REPORTED: Final = ("call", "report", "filed", "made", "phoned", "another")
"""Begins what the writer did about somebody else: 'I had to call CPS about …'."""
_DIED: Final = re.compile(
    r"\b(?:passed (?:away|on|yesterday|today|last)|died|rest in (?:peace|power)|r\.?i\.?p|in "
    r"(?:loving )?"
    r"memory|(?:sad|sorry|shocked|heartbroken) (?:to hear|to learn|to share|for your "
    r"loss)(?=.{0,60}"
    r"(?:passing|passed|death|loss|died))|the (?:passing|death|loss) of|lost (?:his|her|their) "
    r"(?:long |brave |courageous |hard )?(?:battle|fight)|fallecio|murio|descanse en paz"
    r"|q\.?e\.?p\.?d)\b"
)
_WELL_WISHING: Final = re.compile(
    r"\b(?:welcome (?:back|home)|get well|(?:speedy|quick|full) recovery|feel better soon|glad "
    r"(?:he|she)"
    r"(?:'s| is) (?:back|ok|home)|back (?:in the classroom|in class|at (?:school|work|practice)"
    r"|on the (?:field|court|mat|bus|job|team))|que se mejore|pronta recuperacion)\b"
)
_OF_LEARNERS: Final = frozenset({"grade", "special-education"})
_CARER: Final = re.compile(
    r"(?:(?:our|the|my|a|school) ){0,2}(?:nurse|counselor|dr|psychologist|doctor|therapist)\b"
)
_IN_PUBLIC: Final = re.compile(r"\b(?:superintendent|board|governor|president|mayor|senator)\b")
_GENERAL: Final = re.compile(
    r"\b(?:should|deserves?|must|has a right|have a right|every(?! (?:day|night|time|week"
    r"|morning|single))|any|if (?:an? (?!(?:[\w-]+ ){1,3}(?:told|tells|asks|says|shows))"
    r"|somebody|someone"
    r"|anybody|your)|chapter|novel|movie|episode|character|can help|helps with|specializes in)\b"
)
_WHERE: Final = re.compile(r"\b(?:in|at|from|by|with|to|under) \Z")
"""Before a name: it tells where, not of whom ('… thrive in Ms. Ray's room')."""
_ANY_ONE: Final = re.compile(r"(?:an?|any|every|some|un|una) ")
"""Before one who need not be anybody; of all others something is told, whatever is asked for."""


def _start(person: Person) -> int:
    return person.start


def whom(words: str, detail: Found, here: list[Person]) -> Person | None:
    """Return the person whom the detail tells of: before it, the one 'who …', or the nearest."""
    near = here[
        bisect_left(here, detail.start - 2 * _REACH, key=_start) : bisect_left(
            here, detail.end + _AFTER, key=_start
        )
    ]
    earlier = [
        p
        for p in near
        if p.start <= detail.start and p.end < detail.end and detail.start - p.end <= _REACH
    ]
    inside = [p for p in near if detail.start < p.start < detail.end]
    later = [p for p in near if detail.end <= p.start <= detail.end + _AFTER]
    for person in earlier:
        if words.startswith((" who ", ", who "), person.end):
            by_name = (p for p in earlier if p.named and words.startswith("is ", p.start - 3))
            return next(by_name, person)  # 'the kid who … is Nolan'
    if len(earlier) > 1:
        earlier = [
            p for p in earlier if not _TOLD.search(words, max(0, p.start - 10), p.start)
        ] or earlier
    if earlier:
        nearest = max(earlier, key=lambda p: (p.end, p.named))
        between = _WHOM_I_TEACH.match(words, nearest.end)
        since = between.end() if between else nearest.end
        if _FIRST_PERSON.search(words, since, detail.start) or (
            _SOME_OTHERS.search(words, since, min(detail.end, detail.start + 10))
            or _MANY_BEFORE.search(words, since, detail.start)
        ):
            return None
        same_place = [p for p in earlier if p.named and p.end > nearest.start - _BESIDE]
        return max(same_place, key=lambda p: p.end) if same_place else nearest
    told_by_writer = _FIRST_PERSON.search(words, max(0, detail.start - _AFTER), detail.start)
    if told_by_writer and not words.startswith(_REPORTED, detail.start):
        return None
    later = [p for p in later if not _WHERE.search(words, max(0, p.start - 8), p.start)]
    return next(iter(inside or later), None)


def goes_on(words: str, start: int, detail: Found, who: Person) -> bool:
    """Say whether a sentence tells a detail of whoever was named before it.

    With 'he' or 'her', or because it begins with the detail: 'Kaylee Munoz. Straight Fs.' A grade
    is not a teacher's: 'Thank you Mrs. Kent! He got an A'.
    """
    if who.about == "staff" and detail.phrase.topic in _OF_LEARNERS:
        return False
    return pronoun(words, start, detail.end) or not words[start : detail.start].strip(" \"'(-*")


def is_card(sentence: str) -> bool:
    """Say whether it tells of somebody who died, or wishes well: such news is often public."""
    return (_DIED.search(sentence) or _WELL_WISHING.search(sentence)) is not None


def is_quiet(words: str, sentence: tuple[int, int], detail: Found, who: Person) -> bool:
    """Say whether a detail about such a person is nobody's secret, or only a general remark.

    Of 'that family' something is told, though the sentence goes on about what should be.
    """
    if who.about == "nobody" or (who.about == "writer" and detail.phrase.topic == "grade"):
        return True
    if detail.phrase.topic == CONDUCT and (not who.named or who.about == "staff"):
        return True
    if who.about == "staff" and detail.phrase.topic in _OF_LEARNERS and detail.phrase.weight < 1:
        return True
    if detail.phrase.weight < 1 and _CARER.match(words, who.start):
        return True  # who speaks of illness at work
    if detail.phrase.weight < 1 and _IN_PUBLIC.search(words, who.start, who.end):
        return True  # what the public pays and asks about
    start, end = sentence
    if not _ANY_ONE.match(words, who.start):
        end = detail.end
    return not who.named and who.about != "writer" and bool(_GENERAL.search(words, start, end))
