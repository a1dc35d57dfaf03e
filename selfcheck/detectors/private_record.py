"""Private records: a person together with a detail of schooling, health, home or employment."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from selfcheck.detectors.conduct_details import CONDUCT, CONDUCT_DETAILS
from selfcheck.detectors.health_details import HEALTH_DETAILS
from selfcheck.detectors.home_details import HOME_DETAILS
from selfcheck.detectors.life_details import LIFE_DETAILS
from selfcheck.detectors.listed_names import listed, triggers
from selfcheck.detectors.names import FIRST_NAMES, NOT_NAMES
from selfcheck.detectors.people import Person, cased, may_be_own, people, pronoun
from selfcheck.detectors.phrases import Found, Phrasebook, word_set
from selfcheck.detectors.school_details import SCHOOL_DETAILS
from selfcheck.detectors.spelling import Spelling, spelled
from selfcheck.detectors.staff_details import STAFF_DETAILS
from selfcheck.detectors.study_details import STUDY_DETAILS
from selfcheck.messages import Message, say
from selfcheck.signs import About, Sign
from selfcheck.text import Text
from selfcheck.text.tokens import sentences

NAME = "private-record"
LOOKS_FOR = say(
    "A person, named or pointed at ('that boy in third period'), with a private detail. A grade, a "
    "suspension, an illness, a plan for special needs, where a family lives or who has the "
    "children, papers, or how somebody does at work."
)
CANNOT_SEE = say(
    "Details that only insiders understand, people whom only a photo shows, and whether a "
    "detail is "
    "public already. A name alone is no sign, nor is a disability that is named and nothing more."
)
HITS: tuple[str, ...] = (
    "«Carla Benning was suspended» last week",
    "«Mr. Holt is on administrative leave» again",
    "«A kid in my homeroom has ringworm» again",
    "«jonah pratt in 7th grade has an iep»",
    "Spelling test: «Iris 95, Omar 61»",
    "«Dario está reprobando matemáticas»",
    "«The Pruitt twins get free lunch»",
    "Did you hear that «Nell B. was expelled»?",
    "«una de mis alumnas vive en un refugio»",
    "«Grant is reading two grades below»",
    "«Student on my bus had a seizure»",
    "«a Toño Rivas lo expulsaron»",
    "«Gwen has meningitis», they say",
    "«That family is undocumented», somebody should help",
    "«Carla Benning bit another student» at recess",
    "«Dario sees the school psychologist»",
    "«Omar repitió el año»",
    "«Nell B. has a feeding tube»",
    "«Coach Hill is back after his surgery», welcome back",
    "«Gwen goes to the alternative school»",
    "«Nell B. got sent to juvie» again",
    "«Iris scored in the 8th percentile» on the test",
    "News about «Mr. Holt: the scan was cancerous»",
    "HR «put my hall partner on unpaid leave» today",
    "«Gwen's wife left her»",
    "«The Pruitt family is sleeping in a storage unit»",
    "«One of mine has been cutting again»",
    "«a kiddo whose parents are fighting over him» in court",
    "«Detention on Monday: Iris, Omar B., Dario»",
    "How they did on the WIDA: «Iris 3, Omar 1»",
    "«Coach Hill will not be at the meet. His cancer» is back",
    "La «maestra Sandoval está de baja» por depresión",
)
MISSES: tuple[str, ...] = (
    "Congratulations to Carla Benning on the solo",
    "Mental health night is at Southridge High on Tuesday",
    "The autistic students ran the best booth",
    "IEP meetings take all of my week",
    "He should be suspended from the league, that referee",
    "Sara was absent from the photo",
    "Tim was suspended in mid-air for a second",
    "Ms. Reyes is back from maternity leave, welcome back",
    "Rosa Parks was arrested in 1955",
    "Reports of abuse go to the state office",
    "Reading is on two floors below the gym",
    "Measles week is in May",
    "A student with an IEP should get more time",
    "A boy hit my son on the bus and nobody called me",
    "Carla Benning kicked the winning goal",
    "The counselor can help with depression",
    "Kids with autism thrive in Ms. Ortiz's room",
    "The report says that Black students are suspended more often",
    "Mr. Holt was suspended in the dunk tank",
    "Detention is cancelled: Friday is a half day",
    "Retake day: Monday, Room 4",
    "The library closes early, bring back your books",
    "My husband is having surgery on Friday",
    "Somebody buy him a hot dog",
    "The contract was renewed for a year",
    "I wrote a letter to the counselor about the schedule",
)

_BOOK: Final = Phrasebook(
    *SCHOOL_DETAILS,
    *STUDY_DETAILS,
    *LIFE_DETAILS,
    *HEALTH_DETAILS,
    *HOME_DETAILS,
    *CONDUCT_DETAILS,
    *STAFF_DETAILS,
)
_REACH: Final = 90
_AFTER: Final = 40
_BESIDE: Final = 12
_SENTENCES_ON: Final = 2
_FIRST_PERSON: Final = re.compile(r"\b(?:i|i'm|i've|im|ive|we|we're|yo)\b")
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
_GENERAL: Final = re.compile(
    r"\b(?:should|deserves?|must|has a right|have a right|every(?! (?:day|night|time|week"
    r"|morning|single))|any|if (?:an?|somebody|someone"
    r"|anybody|your)|can help|helps? with|specializes in)\b"
)
_WHERE: Final = re.compile(r"\b(?:in|at|from|by|with|to|under) \Z")
"""Before a name: it tells where, not of whom ('… thrive in Ms. Ray's room')."""
_THAT_ONE: Final = re.compile(r"(?:that|this|one of|es[ae]|est[ea]|un[oa] de) ")
_MARK: Final = r"(?:\d{1,3}\b%?|[A-F](?:[+-]|\b)(?! [A-Z]))"
_ONE_MARKED: Final = (
    rf"[A-Za-z][a-z]{{1,14}}(?: [A-Z][a-z]*\.?)?(?: (?:got|had))?[ :=-]{{1,3}}{_MARK}"
)
_MARKS: Final = re.compile(rf"\b{_ONE_MARKED}(?:(?:, (?:and )?|; | and |\n|/ ?){_ONE_MARKED})+")
_NAME: Final = re.compile(r"[A-Za-z]{2,}")
_TEST_WORDS: Final = word_set(
    "quiz quizzes test tests exam exams grades scores midterm essay essays spelling marks "
    "results sba "
    "sbac wida iready dibels map psat percentages"
)
_TEST: Final = re.compile(
    rf"\b(?:{'|'.join(_TEST_WORDS - {'scores', 'results', 'map'})}|test scores|map (?:test"
    rf"|scores|results))\b"
)
_WHY: Final[dict[str, Message]] = {
    "grade": say("a grade or test result"),
    "discipline": say("school discipline"),
    "health": say("health"),
    "special-education": say("special education"),
    "housing": say("where a child or family lives"),
    "custody": say("a family's troubles or custody"),
    "child-protection": say("a child's safety at home"),
    "immigration": say("immigration"),
    "personnel": say("employment"),
    "attendance": say("absences"),
    CONDUCT: say("how somebody behaves"),
    "private-life": say("somebody's private life"),
    "means": say("what a family can pay"),
}


def find(text: Text) -> Iterator[Sign]:
    """Return the private details about people in a text."""
    spelling = spelled(text)
    details = sorted(_BOOK.find(spelling), key=lambda f: (f.start, -f.end, -f.phrase.weight))
    in_lists = not triggers().isdisjoint(spelling.vocabulary)
    if details or in_lists or not _TEST_WORDS.isdisjoint(spelling.vocabulary):
        typed = cased(spelling)
        yield from _graded_lists(spelling, typed)
        for start, end, topic in listed(spelling, typed) if in_lists else ():
            yield _listed(spelling, start, end, topic)
        yield from _told_of_people(spelling, typed, details)


def _told_of_people(spelling: Spelling, typed: str, details: list[Found]) -> Iterator[Sign]:
    """Yield, sentence by sentence and once for each topic, the details that have a person."""
    starts = [detail.start for detail in details]
    before: list[Person] = []
    own: set[str] = set()
    since = 0
    places = sentences(spelling.text) if details else ()
    near = _near_details(places, starts)
    for number, (start, end) in enumerate(places):
        if number not in near and not may_be_own(spelling.text, start, end):
            since += 1
            continue
        here = people(spelling.text, typed, start, end)
        own.update(p.called for p in here if p.called and p.about == "writer")
        here = [p._replace(about="writer", named=False) if p.called in own else p for p in here]
        told: dict[str, bool] = {}
        for detail in details[bisect_left(starts, start) : bisect_left(starts, end)]:
            who = _whom(spelling.text, detail, here)
            if who is None and before and since <= _SENTENCES_ON:
                who = before[-1] if pronoun(spelling.text, start, detail.end) else None
            topic, plain = detail.phrase.topic, detail.phrase.weight >= 1
            if who is None or (topic in told and told[topic] >= plain):
                continue  # nothing that was not told of already, and as plainly
            if not _is_quiet(spelling.text, (start, end), detail, who):
                told[topic] = plain
                late = _is_card(spelling.text[start:end])
                yield _sign(spelling, detail, who, late=late)
        named = [p for p in here if p.named]
        before, since = (named, 0) if named else (before, since + 1)


def _near_details(places: Sequence[tuple[int, int]], starts: list[int]) -> set[int]:
    """Return the numbers of the sentences in which whoever a detail is about can be named."""
    firsts = [start for start, _ in places]
    numbers = {bisect_right(firsts, start) - 1 for start in starts}
    return {number - back for number in numbers for back in range(_SENTENCES_ON + 2)}


def _start(person: Person) -> int:
    return person.start


def _whom(words: str, detail: Found, here: list[Person]) -> Person | None:
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
            return person
    if earlier:
        nearest = max(earlier, key=lambda p: (p.end, p.named))
        if _FIRST_PERSON.search(words, nearest.end, detail.start):
            return None
        same_place = [p for p in earlier if p.named and p.end > nearest.start - _BESIDE]
        return max(same_place, key=lambda p: p.end) if same_place else nearest
    told_by_writer = _FIRST_PERSON.search(words, max(0, detail.start - _AFTER), detail.start)
    if told_by_writer and not words.startswith(_REPORTED, detail.start):
        return None
    later = [p for p in later if not _WHERE.search(words, max(0, p.start - 8), p.start)]
    return next(iter(inside or later), None)


def _is_card(sentence: str) -> bool:
    """Say whether it tells of somebody who died, or wishes well: such news is often public."""
    return (_DIED.search(sentence) or _WELL_WISHING.search(sentence)) is not None


def _is_quiet(words: str, sentence: tuple[int, int], detail: Found, who: Person) -> bool:
    """Say whether a detail about such a person is nobody's secret, or only a general remark.

    Of 'that family' something is told, though the sentence goes on about what should be.
    """
    if who.about == "nobody" or (who.about == "writer" and detail.phrase.topic == "grade"):
        return True
    if detail.phrase.topic == CONDUCT and (not who.named or who.about == "staff"):
        return True
    start, end = sentence
    if _THAT_ONE.match(words, who.start):
        end = detail.end
    return not who.named and who.about != "writer" and bool(_GENERAL.search(words, start, end))


def _sign(spelling: Spelling, detail: Found, who: Person, *, late: bool) -> Sign:
    start, end = spelling.span(min(who.start, detail.start), max(who.end, detail.end))
    words = spelling.source.raw[start:end]
    about: About = who.about
    if about == "person" and detail.phrase.topic == "personnel":
        about = "staff"
    return Sign(
        NAME,
        start,
        end,
        plain=who.named and about != "writer" and detail.phrase.weight >= 1 and not late,
        why=say(
            "'{words}' tells of {what}, about a person",
            words=words,
            what=_WHY[detail.phrase.topic],
        ),
        about=about,
        topic=detail.phrase.topic,
    )


def _listed(spelling: Spelling, start: int, end: int, topic: str) -> Sign:
    begin, stop = spelling.span(start, end)
    words = spelling.source.raw[begin:stop]
    about: About = "staff" if topic == "personnel" else "student"
    why = say("'{words}' tells of {what}, about a person", words=words, what=_WHY[topic])
    return Sign(NAME, begin, stop, plain=True, why=why, about=about, topic=topic)


def _may_be_name(word: str) -> bool:
    return word in FIRST_NAMES or (word[0].isupper() and word.lower() not in NOT_NAMES)


def _graded_lists(spelling: Spelling, typed: str) -> Iterator[Sign]:
    """Yield lists of names with marks: 'Ava 98, Mateo 96', where the words speak of a test."""
    for marks in _MARKS.finditer(typed):
        told = _TEST.search(spelling.text, max(0, marks.start() - _REACH), marks.end())
        if told and all(_may_be_name(name) for name in _NAME.findall(marks.group())):
            start, end = spelling.span(*marks.span())
            words = spelling.source.raw[start:end]
            why = say("'{words}' gives marks by name", words=words)
            yield Sign(NAME, start, end, plain=True, why=why, about="student", topic="grade")
