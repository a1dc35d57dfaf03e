"""A learner's way along a path, replayed from the decisions made so far. Nothing else is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from selfcheck.onboarding.cases import Case, cases_of
from selfcheck.onboarding.decisions import Outcome, decide, keys
from selfcheck.onboarding.paths import Path
from selfcheck.onboarding.story import Story

SPACING: Final = (3, 5)
"""After how many other stories one comes back: the first time, and every time after that."""

Choice = tuple[str, str]
"""A story's id and the decision made about it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A story as it comes up: ``time`` counts from 0 how often it has come up before."""

    story: Story
    time: int
    case: Case


@dataclass(frozen=True, slots=True)
class Step:
    """A turn with the decision made in it and what came of it."""

    turn: Turn
    key: str
    outcome: Outcome

    @property
    def right(self) -> bool:
        """Whether the story is done with it."""
        return self.outcome.answer == "right"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a learner stands: the steps made, and the turn that comes next, None at the end.

    ``coming_back`` counts the stories that have been decided, and not yet right.
    """

    path: Path
    steps: tuple[Step, ...]
    next: Turn | None
    coming_back: int

    @property
    def done(self) -> int:
        """How many stories have been decided right."""
        return sum(step.right for step in self.steps)

    @property
    def first(self) -> int:
        """How many of them when they first came up."""
        return sum(step.right and step.turn.time == 0 for step in self.steps)

    @property
    def missed(self) -> tuple[Story, ...]:
        """The stories that were not decided right when they first came up."""
        return tuple(s.turn.story for s in self.steps if not s.turn.time and not s.right)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The decisions that count, as they are kept."""
        return tuple((step.turn.story.id, step.key) for step in self.steps)


def replay(path: Path, choices: Iterable[Choice]) -> Progress:
    """Return where these decisions lead. What does not fit the path is passed over.

    A story that is not decided right comes back after others, in another wording. Decisions count
    in whatever order they stand, so that a place outlives a path whose stories were moved about.
    """
    queue = list(path.stories)
    times = dict.fromkeys((story.id for story in queue), 0)
    steps: list[Step] = []
    for story_id, key in choices:
        story = next((one for one in queue if one.id == story_id), None)
        if story is None:
            continue
        turn = _turn(path, story, times[story_id])
        if key not in keys(turn.case):
            continue
        step = Step(turn, key, decide(turn.case, key))
        steps.append(step)
        queue.remove(story)
        times[story_id] += 1
        if not step.right:
            queue.insert(SPACING[min(turn.time, len(SPACING) - 1)], story)
    following = _turn(path, queue[0], times[queue[0].id]) if queue else None
    coming_back = sum(times[story.id] > 0 for story in queue)
    return Progress(path, tuple(steps), following, coming_back)


def first_turns(path: Path) -> tuple[Turn, ...]:
    """Return the situations of a path as they first come up, in their order."""
    return tuple(_turn(path, story, 0) for story in path.stories)


def _turn(path: Path, story: Story, time: int) -> Turn:
    """Return a story as it comes up for the ``time``-th time: in which wording and which version.

    The same for everybody, so that the paths on paper and on screen are the same; about half of
    the stories of a path begin with the version that is fine.
    """
    cases = cases_of(story, time)
    if time:
        number = sha256(f"{path.id} {story.id} {time}".encode()).digest()[0]
        return Turn(story, time, cases[number % len(cases)])
    in_order = sorted(
        (one.id for one in path.stories),
        key=lambda name: sha256(f"{path.id} {name}".encode()).digest(),
    )
    begins_fine = in_order.index(story.id) % 2 == 0
    return Turn(story, time, next(case for case in cases if case.fine == begins_fine))
