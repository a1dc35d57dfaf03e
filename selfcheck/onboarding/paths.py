"""The paths: for each job its stories, and the rules that are met on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from selfcheck.messages import Message, say
from selfcheck.onboarding.cases import rules_told, rules_turned
from selfcheck.onboarding.stories import (
    administrator,
    classified,
    coach,
    district_pages,
    every_job,
    moderating,
    teacher,
    volunteer,
)
from selfcheck.onboarding.story import Story
from selfcheck.policy import BY_ID, CLAUSES, Clause

_MINUTES_EACH: Final = 1.4
_ASK_FIRST: Final = say("Ask my administrator first")


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """One way through the onboarding.

    ``own`` are the facts with which the learner's own plan begins in the self-check; ``note`` says
    what is particular about the job; ``ask`` whom one asks there.
    """

    id: str
    title: Message
    lead: Message
    stories: tuple[Story, ...]
    own: Mapping[str, Any]
    note: Message | None = None
    ask: Message = _ASK_FIRST

    @property
    def minutes(self) -> int:
        """How long it takes, to five minutes; a test counts the words that there are to read."""
        return 5 * round(len(self.stories) * _MINUTES_EACH / 5)


PATHS: Final[Mapping[str, Path]] = {
    path.id: path
    for path in (
        Path(
            "teacher",
            say("Teacher"),
            say("You teach, and you write to students, families and the world."),
            (
                teacher.HOMEWORK,
                every_job.OWN_VIEW,
                teacher.TEXT,
                every_job.SIDE_BUSINESS,
                every_job.FOLLOW_REQUEST,
                teacher.CLASSROOM_STORY,
                district_pages.PICTURE,
                teacher.TOPIC,
                every_job.HARD_DAY,
                every_job.NIECE,
                district_pages.PHONE_NUMBER,
                every_job.ANGRY_POST,
            ),
            {"author": "employee", "act": "message", "student": True, "purpose": "school"},
        ),
        Path(
            "coach",
            say("Coach or club adviser"),
            say("You lead a team or a club, and times and places change all the time."),
            (
                coach.PRACTICE,
                every_job.SIDE_BUSINESS,
                coach.TEAM_CHAT,
                every_job.OWN_VIEW,
                coach.INJURY,
                every_job.FOLLOW_REQUEST,
                district_pages.FUNDRAISER,
                coach.PEP_TALK,
                every_job.HARD_DAY,
                every_job.FORMER_STUDENT,
                district_pages.REPEAT,
                every_job.ANGRY_POST,
            ),
            {"author": "employee", "act": "message", "student": True, "purpose": "school"},
        ),
        Path(
            "classified",
            say("Office, bus, kitchen, library, classroom support"),
            say("You are classified staff: you see much, and students talk to you."),
            (
                classified.BUS_STOP,
                every_job.HARD_DAY,
                every_job.FORMER_STUDENT,
                classified.OFFICE,
                classified.LUNCH_LIST,
                every_job.OWN_VIEW,
                district_pages.SHARED_LOGIN,
                every_job.SIDE_BUSINESS,
                classified.SMALL_TALK,
                every_job.NIECE,
                district_pages.PHONE_NUMBER,
                every_job.ANGRY_POST,
            ),
            {"author": "employee"},
        ),
        Path(
            "administrator",
            say("Administrator or owner of a District page"),
            say("You answer questions about this policy, or run a page for the District."),
            (
                administrator.COUNCIL,
                moderating.AN_OPINION,
                every_job.OWN_VIEW,
                district_pages.SHARP_REPLY,
                every_job.FOLLOW_REQUEST,
                moderating.A_CHILD,
                administrator.PERSONNEL,
                district_pages.OFF_TOPIC,
                district_pages.PICTURE,
                administrator.OPEN_DOOR,
                moderating.AN_OFFER,
                district_pages.SHARED_LOGIN,
                every_job.ANGRY_POST,
                district_pages.REPEAT,
                district_pages.UNDER_A_NAME,
            ),
            {"author": "employee", "act": "post", "venue": "district", "purpose": "school"},
            ask=say("Ask at the District office first"),
        ),
        Path(
            "volunteer",
            say("Volunteer with a District account"),
            say("You help at a school, and the District has given you an account."),
            (
                volunteer.READING,
                every_job.OWN_VIEW,
                volunteer.CLUB_NEWS,
                every_job.SIDE_BUSINESS,
                volunteer.OVERHEARD,
                every_job.FOLLOW_REQUEST,
                volunteer.GARDEN,
                every_job.HARD_DAY,
                district_pages.FUNDRAISER,
                every_job.FORMER_STUDENT,
                district_pages.PHONE_NUMBER,
                every_job.ANGRY_POST,
            ),
            {"author": "employee"},
            say(
                "The policy's first part speaks of 'employees' and does not say whether a "
                "volunteer with a District account is meant. This path shows what it asks of "
                "employees; your school's administrator can say how it is read for you. The "
                "comment rules are for everybody."
            ),
            say("Ask the school's administrator first"),
        ),
    )
}
"""All paths, in the order in which they are offered."""


@lru_cache(maxsize=len(PATHS))
def notices_of(path: Path) -> Mapping[str, str]:
    """Return the notice that each story brings along, by the story's id.

    Each rule that only informs is told once on a path: with the story about the nearest clause of
    those to which it speaks.
    """
    turned = {story.id: rules_turned(story) for story in path.stories}
    met = {rule for rules in turned.values() for rule in rules}
    notices: dict[str, str] = {}
    for clause in CLAUSES:
        free = [
            story
            for story in path.stories
            if story.id not in notices and clause.id in rules_told(story) and clause.id not in met
        ]
        if free:
            nearest = max(free, key=lambda story: _nearness(clause, turned[story.id]))
            notices[nearest.id] = clause.id
    return notices


def _nearness(clause: Clause, rules: Iterable[str]) -> int:
    others = [BY_ID[rule] for rule in rules]
    if any(clause.id in other.related or other.id in clause.related for other in others):
        return 2
    return int(any(clause.part == other.part for other in others))


@lru_cache(maxsize=len(PATHS))
def rules_met(path: Path) -> tuple[str, ...]:
    """Return the rules that a path meets, in the policy's order."""
    met = {rule for story in path.stories for rule in rules_turned(story)}
    met.update(notices_of(path).values())
    return tuple(clause.id for clause in CLAUSES if clause.id in met)
