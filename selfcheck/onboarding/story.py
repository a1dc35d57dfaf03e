"""A story: one plan told in words, with the one fact left open that turns it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from selfcheck.messages import Message
from selfcheck.plan import Plan

WORDS: Final = "words"
"""The name of what turns a story in which not a fact but the words differ."""


@dataclass(frozen=True, slots=True)
class Version:
    """One value of what turns the story, and the sentence that tells it.

    ``value`` is as in a plan's JSON; where the words turn the story, it is the words.
    """

    value: Any
    sentence: Message


@dataclass(frozen=True, slots=True)
class Telling:
    """One wording of a story: the scene, the words that would go out, the versions that it has."""

    scene: Message
    versions: tuple[Version, ...]
    words: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """A situation that a learner decides.

    ``facts`` are true in each version; ``turn`` names the fact (or ``WORDS``) in which the versions
    differ. Which of them is fine is written nowhere: the engine says it. The first telling comes
    first; the others are for when the story comes back. ``moderates``: the plan is somebody else's
    comment, and the learner, who looks after the page, decides whether it stays.
    """

    id: str
    title: Message
    facts: Mapping[str, Any]
    turn: str
    tellings: tuple[Telling, ...]
    moderates: bool = False

    def plan(self, telling: Telling, version: Version) -> Plan:
        """Return the plan that a version tells."""
        if self.turn == WORDS:
            return Plan(version.value, self.facts)
        return Plan(telling.words, {**self.facts, self.turn: version.value})
