"""Stories as the engine sees them: which version is fine, which is not, and what turns it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from selfcheck.engine import check
from selfcheck.facts import FACTS, Value
from selfcheck.finding import ALARMS
from selfcheck.guidance import Guidance
from selfcheck.messages import Message, say
from selfcheck.onboarding.story import WORDS, Story, Telling, Version
from selfcheck.plan import Plan
from selfcheck.traps import nearest_traps


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One version of one telling of a story, with the engine's answer about it.

    ``numbers`` count the telling and the version, from 0. ``alarms`` are the rules that fail or ask
    for a person; without any, the case is ``fine``.
    """

    story: Story
    numbers: tuple[int, int]
    guidance: Guidance

    @property
    def telling(self) -> Telling:
        """The wording of the story."""
        return self.story.tellings[self.numbers[0]]

    @property
    def version(self) -> Version:
        """What is so in this version, and the sentence that tells it."""
        return self.telling.versions[self.numbers[1]]

    @property
    def plan(self) -> Plan:
        """The plan that is told."""
        return self.guidance.plan

    @property
    def alarms(self) -> tuple[str, ...]:
        """The rules that fail or ask for a person's judgment, in the policy's order."""
        return tuple(r.rule_id for r in self.guidance.results if r.kind in ALARMS)

    @property
    def fine(self) -> bool:
        """Whether nothing speaks against it and nobody need be asked."""
        return not self.alarms

    @property
    def turning_words(self) -> Message:
        """What is particular to this version: its sentence, or the words that would go out."""
        if self.story.turn == WORDS:
            return say("“{words}”", words=self.plan.text)
        return self.version.sentence


def cases_of(story: Story, time: int) -> tuple[Case, ...]:
    """Return the versions of the telling for the ``time``-th time, with the engine's answers.

    Once all tellings have been told they begin anew.
    """
    return _cases(story, time % len(story.tellings))


@lru_cache(maxsize=256)
def _cases(story: Story, number: int) -> tuple[Case, ...]:
    telling = story.tellings[number]
    return tuple(
        Case(story, (number, n), check(story.plan(telling, version)))
        for n, version in enumerate(telling.versions)
    )


def turned(case: Case) -> Case:
    """Return the nearest version of the same telling that gets the other answer.

    From a fine case it is the one that the engine names as the nearest trap; from another, the one
    to which the smallest change leads that the engine finds. Where the engine names none of the
    versions, it is the first with the other answer.
    """
    others = [other for other in cases_of(case.story, case.numbers[0]) if other.fine != case.fine]
    for value in _values_named(case):
        for other in others:
            if other.plan.facts.get(case.story.turn) == value:
                return other
    return others[0]


def _values_named(case: Case) -> list[Value]:
    """Return the values of the turning fact that the engine itself names for the case."""
    turn = case.story.turn
    if case.fine:
        traps = nearest_traps(case.guidance, most=len(FACTS))
        return [trap.value for trap in traps if trap.fact == turn]
    return [value for fix in case.guidance.fixes for name, value in fix.facts if name == turn]


def rules_turned(story: Story) -> tuple[str, ...]:
    """Return the rules that a story teaches in each of its tellings: one version alarms them."""
    tellings = [
        {rule for case in cases_of(story, n) for rule in case.alarms}
        for n in range(len(story.tellings))
    ]
    every = set.intersection(*tellings)
    first = cases_of(story, 0)[0].guidance.results
    return tuple(result.rule_id for result in first if result.rule_id in every)


def rules_told(story: Story) -> tuple[str, ...]:
    """Return the rules that only inform and speak to each version of the story."""
    kinds = [
        {result.rule_id for result in case.guidance.results if result.kind == "informational"}
        for n in range(len(story.tellings))
        for case in cases_of(story, n)
    ]
    every = set.intersection(*kinds)
    first = cases_of(story, 0)[0].guidance.results
    return tuple(result.rule_id for result in first if result.rule_id in every)
