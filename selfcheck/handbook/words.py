"""Facts and plans in readers' words, as the handbook's pages say them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from itertools import combinations

from selfcheck.facts import FACTS, RECIPIENTS, Fact, Value
from selfcheck.finding import Kind


def kind_class(kind: Kind) -> str:
    """Return the kind as a CSS class has it: ``not-applicable`` for ``notApplicable``."""
    return "not-applicable" if kind == "notApplicable" else kind


def day_in_words(day: str) -> str:
    """Return an ISO date as readers write it: 'September 6, 2017'."""
    when = date.fromisoformat(day)
    return f"{when:%B} {when.day}, {when.year}"


def fact_in_words(name: str, value: Value) -> tuple[str, str]:
    """Return a fact's question and the answer's words."""
    fact = FACTS[name]
    return str(fact.label), answer_in_words(fact, [value])


def answer_in_words(fact: Fact, values: Collection[Value]) -> str:
    """Return several answers to one question as one phrase: 'Private or Buying, selling …'."""
    if len(values) == len(fact.values):
        return "any answer"
    if fact.many and len(values) > 1:
        phrase = _recipients_in_words(fact, frozenset(values))
        if phrase:
            return phrase
    return " or ".join(
        _lower(str(fact.words(value))) if n else str(fact.words(value))
        for n, value in enumerate(values)
    )


def _recipients_in_words(fact: Fact, values: frozenset[Value]) -> str | None:
    everyone = frozenset(fact.values)
    words = {name: str(fact.words(frozenset([name]))) for name in RECIPIENTS}
    for size in range(1, len(RECIPIENTS) + 1):
        for chosen in combinations(RECIPIENTS, size):
            touching = {v for v in everyone if isinstance(v, frozenset) and v & set(chosen)}
            named = [words[name] for name in chosen]
            if values == touching:
                return f"among them {' or '.join(named)}"
            if values == everyone - touching:
                return f"nobody, or only others than {' and '.join(named)}"
    return None


def _lower(words: str) -> str:
    keeps_capital = words.startswith(("I ", "KSD")) or words[:2].isupper()
    return words if keeps_capital else words[0].lower() + words[1:]
