"""Each clause's examples are its tests."""

from datetime import date
from itertools import product
from typing import ClassVar

import pytest

from selfcheck import check
from selfcheck.facts import FACTS
from selfcheck.finding import Kind
from selfcheck.messages import say
from selfcheck.policy import BY_ID, CLAUSES, Clause, Example
from selfcheck.possibilities import explore, leaves
from selfcheck.signs import Reading, Sign
from selfcheck.situation import Situation, UndeterminedError

SHOWN = [(clause, example) for clause in CLAUSES for example in clause.examples]


@pytest.mark.parametrize(("clause", "example"), SHOWN, ids=[f"{c.id}: {e.title}" for c, e in SHOWN])
def test_an_example_gets_the_kind_that_it_shows(clause: Clause, example: Example):
    result = check({"text": example.text, "facts": example.facts})[clause.id]
    assert result.kind == example.kind, str(result.message)


class _Listening(Reading):
    """A reading that remembers which detectors a clause asked for."""

    asked: ClassVar[set[str]] = set()

    def find(self, *detectors, about=None, topic=None):
        self.asked.update(detectors)
        return super().find(*detectors, about=about, topic=topic)


def kinds_of(clause: Clause) -> set[Kind]:
    """Return every kind that the clause gives for some facts and at most one sign."""
    everything = frozenset(FACTS)
    listening = _Listening("words")
    listening.asked.clear()
    signs: list[Sign | None] = [None]
    kinds: set[Kind] = set()
    for leaf in leaves(explore(clause.check, {}, listening, everything)):
        kinds.add(leaf.finding.kind)
    topics = ("", "home", "selling", "child-protection")
    signs.extend(
        Sign(detector, 0, 5, plain, say("why"), about, topic)
        for detector, plain, about, topic in product(
            sorted(listening.asked), (True, False), ("student", "writer"), topics
        )
    )
    for sign in signs:
        reading = Reading("words", "en", (sign,) if sign else ())
        tree = explore(clause.check, {}, reading, everything)
        kinds.update(leaf.finding.kind for leaf in leaves(tree))
    return kinds


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_every_kind_that_a_clause_can_give_is_shown_by_an_example(clause: Clause):
    missing = kinds_of(clause) - {example.kind for example in clause.examples}
    assert not missing, f"{clause.id} has no example that is {missing}. Add one to EXAMPLES."


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_a_clause_is_complete(clause: Clause):
    assert len(clause.asked) >= 5, f"{clause.id}: add words that people look for it with to ASKED"
    assert len(set(clause.asked)) == len(clause.asked)
    assert len({example.title for example in clause.examples}) == len(clause.examples)
    assert date.fromisoformat(clause.reviewed).year >= 2026
    for related in clause.related:
        assert related in BY_ID or related in {"5150", "5270", "5276", "2313"}, related
        assert related != clause.id


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_plain_words_do_not_turn_should_into_must(clause: Clause):
    text, plain = clause.text.lower(), str(clause.plain).lower()
    if " must" in plain:
        assert "must" in text, f"{clause.id}: the clause does not say 'must'"
    if " shall" in plain:
        assert "shall" in text, f"{clause.id}: the clause does not say 'shall'"


def test_a_clause_asks_for_facts_and_nothing_else():
    for clause in CLAUSES:
        with pytest.raises(UndeterminedError):
            clause.check(Situation({}, Reading("")))
