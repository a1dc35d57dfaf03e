"""The form's questions as a page shows them: state, answers, and what each answer would change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from selfcheck.facts import FACTS, RECIPIENTS, UNSURE, Fact, Value
from selfcheck.guidance import Guidance, Outlook, Question
from selfcheck.messages import Message, say
from selfcheck.policy import CLAUSES
from selfcheck.possibilities import Check
from selfcheck.signs import Reading
from selfcheck.situation import Situation, UndeterminedError

FIRST: Final = ("author", "act", "venue")
"""The questions that everybody is asked; all others come up when a rule hangs on them."""

NOBODY: Final = "none"
"""The control's value for 'nobody else', which a list of check boxes has no other way to say."""

_NEVER_UNSURE: Final = frozenset({"author", "act"})

State = Literal["asked", "answered", "presumed", "idle"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: the control's value, its words, and what it would make of which rules."""

    value: str
    words: Message
    chosen: bool
    effects: tuple[tuple[Outlook, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One question of the form. ``rule_ids`` are the rules that wait for its answer."""

    fact: Fact
    state: State
    choices: tuple[Choice, ...]
    rule_ids: tuple[str, ...] = ()


def fields(guidance: Guidance | None = None) -> tuple[Field, ...]:
    """Return all questions; without guidance, as they stand before any answer.

    What was answered comes first, as it was answered; then what is asked, most useful first.
    """
    if guidance is None:
        return tuple(Field(fact, "idle", _choices(fact, None)) for fact in FACTS.values())
    asked = {question.fact: question for question in guidance.questions}
    presumed = {name for result in guidance.results for name in result.presumed}
    matter = {name for names in facts_used(guidance).values() for name in names}
    given = guidance.plan.facts
    made: list[Field] = []
    for name in dict.fromkeys([*given, *asked, *FACTS]):
        fact = FACTS[name]
        question = asked.get(name)
        state: State = "idle"
        if question:
            state = "asked"
        elif name in given and name in matter:
            state = "answered"
        elif name in presumed and name not in given:
            state = "presumed"
        rules = question.rule_ids if question else ()
        made.append(Field(fact, state, _choices(fact, given.get(name), question), rules))
    return tuple(made)


def upcoming(guidance: Guidance) -> list[str]:
    """Return the facts to be asked: the first questions first, then the most useful ones."""
    asked = [question.fact for question in guidance.questions]
    return sorted(asked, key=lambda fact: (fact not in FIRST, asked.index(fact)))


def waiting_where(guidance: Guidance) -> dict[str, str]:
    """Return, for each open rule, the question beside which it stands.

    That is the most useful of those that it waits for; one of the first questions where it waits
    for any of these.
    """
    order = upcoming(guidance)
    return {
        result.rule_id: next(fact for fact in order if fact in result.open_facts)
        for result in guidance.results
        if result.kind == "open"
    }


def facts_from_controls(controls: Iterable[Iterable[str]]) -> dict[str, Any]:
    """Return facts as a plan's JSON has them, from the form's (name, value) pairs.

    What the values may be is for the plan to say, which names the field where one is wrong.
    """
    facts: dict[str, Any] = {}
    for name, value in controls:
        if name in FACTS and FACTS[name].many:
            if value == UNSURE:
                facts[name] = UNSURE
            elif isinstance(facts.setdefault(name, []), list) and value != NOBODY:
                facts[name].append(value)
        else:
            facts[name] = {"true": True, "false": False}.get(value, value)
    return facts


def control_values(value: Value) -> list[str]:
    """Return the values of the controls that are ticked for a fact's value."""
    if isinstance(value, frozenset):
        return [name for name in RECIPIENTS if name in value] or [NOBODY]
    return [str(value).lower() if isinstance(value, bool) else value]


def answer_words(fact: Fact, value: Value) -> Message:
    """Return an answer in words, 'not sure' among them."""
    return say("Not sure") if value == UNSURE else fact.words(value)


def facts_used(guidance: Guidance) -> Mapping[str, frozenset[str]]:
    """Return, for each rule, the facts that it looks at, whatever the unknown ones may be."""
    plan = guidance.plan
    reading = guidance.reading.without(plan.set_aside)
    return {c.id: _used(c.check, plan.known, reading, plan.unsure) for c in CLAUSES}


class _Watched(Situation):
    """A situation that remembers which facts were asked for."""

    __slots__ = ("used",)

    def __init__(self, facts: Mapping[str, Value], reading: Reading, unsure: Iterable[str]) -> None:
        super().__init__(facts, reading, unsure)
        self.used: set[str] = set()

    def _value(self, name: str) -> Value:
        self.used.add(name)
        return super()._value(name)

    def presuming(self, name: str, value: Value) -> Value:
        self.used.add(name)
        return super().presuming(name, value)


def _used(
    check: Check, facts: Mapping[str, Value], reading: Reading, unsure: frozenset[str]
) -> frozenset[str]:
    watched = _Watched(facts, reading, unsure)
    try:
        check(watched)
    except UndeterminedError as missing:
        for value in FACTS[missing.fact].values:
            watched.used |= _used(check, {**facts, missing.fact: value}, reading, unsure)
    return frozenset(watched.used)


def _choices(
    fact: Fact, given: Value | None, question: Question | None = None
) -> tuple[Choice, ...]:
    chosen = () if given is None else control_values(given)
    effects = dict(question.effects) if question else {}
    offered: list[tuple[str, Message, Value]]
    if fact.many:
        offered = [(name, fact.words(frozenset({name})), frozenset({name})) for name in RECIPIENTS]
        offered.append((NOBODY, fact.words(frozenset()), frozenset()))
    else:
        offered = [(control_values(value)[0], words, value) for value, words in fact.answers]
    choices = [
        Choice(control, words, control in chosen, _grouped(effects.get(value, ())))
        for control, words, value in offered
    ]
    if fact.name not in _NEVER_UNSURE:
        choices.append(Choice(UNSURE, say("Not sure"), UNSURE in chosen))
    return tuple(choices)


def _grouped(
    effects: Iterable[tuple[str, Outlook]],
) -> tuple[tuple[Outlook, tuple[str, ...]], ...]:
    groups: dict[Outlook, list[str]] = {"fail": [], "neverFine": [], "review": [], "open": []}
    for rule, kind in effects:
        groups.setdefault(kind if kind in groups else "pass", []).append(rule)
    return tuple((kind, tuple(rules)) for kind, rules in groups.items() if rules)
