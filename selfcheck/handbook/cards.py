"""What a clause's card shows: words, examples with the engine's own answers, table, links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from selfcheck.engine import check
from selfcheck.facts import FACTS
from selfcheck.finding import Kind
from selfcheck.handbook.decisions import DecisionTable, decision_table
from selfcheck.handbook.links import ClauseLink, clause_link, preset_link, short_name
from selfcheck.handbook.related import RelatedLink, related_link
from selfcheck.handbook.words import day_in_words, fact_in_words, kind_class
from selfcheck.plan import Plan
from selfcheck.policy import Clause
from selfcheck.wording import KIND_WORDS

_ORDER: tuple[Kind, ...] = ("fail", "review", "open", "pass", "informational", "notApplicable")


@dataclass(frozen=True, slots=True)
class Answer:
    """The engine's answer about one plan under one rule, in words, with a link to try it."""

    title: str
    text: str
    facts: tuple[tuple[str, str], ...]
    kind: Kind
    kind_class: str
    kind_words: str
    message: str
    preset: str


@dataclass(frozen=True, slots=True)
class Card:
    """All that the template of a clause shows.

    ``answers`` has one example of each kind, ``more`` the others, ``aside`` those to which the
    clause does not speak.
    """

    id: str
    name: str
    title: str
    plain: tuple[str, ...]
    quote: tuple[str, ...]
    answers: tuple[Answer, ...]
    more: tuple[Answer, ...]
    aside: tuple[Answer, ...]
    decides: str
    table: DecisionTable | None
    related: tuple[ClauseLink, ...]
    policies: tuple[RelatedLink, ...]
    preset: str
    reviewed: str


def answer(title: str, text: str, facts: Mapping[str, Any], rule_id: str) -> Answer:
    """Return what the engine says of a plan under one rule. Raises PlanError for a bad plan."""
    plan = Plan(text=text, facts=facts)
    result = check(plan)[rule_id]
    return Answer(
        title=title,
        text=text,
        facts=tuple(fact_in_words(name, value) for name, value in plan.known.items()),
        kind=result.kind,
        kind_class=kind_class(result.kind),
        kind_words=str(KIND_WORDS[result.kind]),
        message=str(result.message),
        preset=preset_link(facts),
    )


def card(clause: Clause) -> Card:
    """Return the card of a clause."""
    answers = [
        answer(str(example.title), example.text, example.facts, clause.id)
        for example in clause.examples
    ]
    answers.sort(key=lambda given: _ORDER.index(given.kind))
    speaking = [given for given in answers if given.kind != "notApplicable"]
    first = list({given.kind: given for given in reversed(speaking)}.values())[::-1]
    return Card(
        id=clause.id,
        name=short_name(clause.id),
        title=str(clause.title),
        plain=_paragraphs(str(clause.plain)),
        quote=_paragraphs(clause.text),
        answers=tuple(first),
        more=tuple(given for given in speaking if given not in first),
        aside=tuple(given for given in answers if given.kind == "notApplicable"),
        decides=str(clause.decides),
        table=decision_table(clause),
        related=tuple(clause_link(one) for one in clause.related if not one.isdigit()),
        policies=tuple(related_link(one) for one in clause.related if one.isdigit()),
        preset=preset_link(shared_facts(clause)),
        reviewed=day_in_words(clause.reviewed),
    )


def shared_facts(clause: Clause) -> dict[str, Any]:
    """Return the facts that all examples to which the clause speaks have alike.

    They are what the self-check may set beforehand for a reader who comes from the clause.
    """
    speaking = [dict(e.facts) for e in clause.examples if e.kind != "notApplicable"]
    if not speaking:
        return {}
    first, *others = speaking
    return {
        name: first[name]
        for name in FACTS
        if name in first and all(name in o and o[name] == first[name] for o in others)
    }


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())
