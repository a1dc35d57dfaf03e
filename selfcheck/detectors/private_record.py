"""Private records: a person together with a detail of schooling, health, home or employment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from selfcheck.detectors.bare_details import BARE_DETAILS
from selfcheck.detectors.conduct_details import CONDUCT, CONDUCT_DETAILS
from selfcheck.detectors.health_details import HEALTH_DETAILS
from selfcheck.detectors.home_details import HOME_DETAILS
from selfcheck.detectors.life_details import LIFE_DETAILS
from selfcheck.detectors.listed_names import listed, marked
from selfcheck.detectors.people import Person, cased, may_be_own, people
from selfcheck.detectors.phrases import Found, Phrasebook
from selfcheck.detectors.school_details import SCHOOL_DETAILS
from selfcheck.detectors.spelling import Spelling, spelled
from selfcheck.detectors.staff_details import STAFF_DETAILS
from selfcheck.detectors.study_details import STUDY_DETAILS
from selfcheck.detectors.whom import goes_on, is_card, is_quiet, whom
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
    "Ask «Coach Hill about his DUI»",
    "«A girl I tutor is bulimic»",
    "«The sub told my son she's off her pills»",
    "«Somebody in our front office lost her baby»",
    "«A seven year old slept in the bathtub»",
    "A kid in my class was out again. «His dad is in jail»",
    "«Nell B. Straight Fs», every class",
    "«Our band director is suing» the district",
    "The kid who took it is «Omar Pruitt and he's suspended»",
    "«my neighbor's daughter was raped» at a party",
    "«Gwen has 9 missing assignments»",
    "The «Pruitts are losing their house»",
    "«Mi alumnita me contó que su padrastro le pega con» el cinto",
    "Nell B. is out. «The secretary's husband hits her»",
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
    "Nelson Mandela was arrested in 1962, and Malcolm X was shot in 1965",
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
    "Nurse Kim told us about seizures and chemo",
    "Coach Hill walks for leukemia research",
    "Ms. Ortiz taught the Great Depression",
    "Thank you Mrs. Sandoval! He got an A in math",
    "The nurse is wonderful with diabetic kids",
    "The band plays for a family who lost their home to a fire",
    "In chapter two the dad goes to prison",
    "Why does the superintendent make 300k",
    "Ms. Ortiz has run out of pencils again",
    "Ms. Ortiz writes books about kids with leukemia",
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
    *BARE_DETAILS,
)
_SENTENCES_ON: Final = 2
_KNOWN: Final = frozenset({"student", "staff", "family", "person"})
_ABOUT: Final[dict[str, About]] = {"personnel": "staff"}
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
    for start, end in marked(spelling):
        why = say("'{words}' gives marks by name", words=spelling.typed(start, end))
        yield Sign(NAME, *spelling.span(start, end), True, why, "student", "grade")
    for start, end, topic in listed(spelling):
        words, about = spelling.typed(start, end), _ABOUT.get(topic, "student")
        why = say("'{words}' tells of {what}, about a person", words=words, what=_WHY[topic])
        yield Sign(NAME, *spelling.span(start, end), True, why, about, topic)
    if details:
        yield from _told_of_people(spelling, cased(spelling), details)


def _told_of_people(spelling: Spelling, typed: str, details: list[Found]) -> Iterator[Sign]:
    """Yield, sentence by sentence and once for each topic, the details that have a person."""
    starts = [detail.start for detail in details]
    before: list[Person] = []
    own: set[str] = set()
    since = 0
    places = sentences(spelling.text)
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
            who = whom(spelling.text, detail, here)
            if who is None and before and since <= _SENTENCES_ON:
                who = before[-1] if goes_on(spelling.text, start, detail, before[-1]) else None
            topic, plain = detail.phrase.topic, detail.phrase.weight >= 1
            if who is None or (topic in told and told[topic] >= plain):
                continue  # nothing that was not told of already, and as plainly
            if not is_quiet(spelling.text, (start, end), detail, who):
                told[topic] = plain
                late = is_card(spelling.text[start:end])
                yield _sign(spelling, detail, who, late=late)
        known = [p for p in here if p.about == "writer"]  # 'he' is then the writer's child
        known = known or [p for p in here if p.named] or [p for p in here if p.about in _KNOWN]
        before, since = (known, 0) if known else (before, since + 1)


def _near_details(places: Sequence[tuple[int, int]], starts: list[int]) -> set[int]:
    """Return the numbers of the sentences in which whoever a detail is about can be named."""
    firsts = [start for start, _ in places]
    numbers = {bisect_right(firsts, start) - 1 for start in starts}
    return {number - back for number in numbers for back in range(_SENTENCES_ON + 2)}


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
