"""From a plan to guidance: every clause run over all that is still possible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from typing import Any

from selfcheck.detectors import read
from selfcheck.facts import Value
from selfcheck.finding import Kind
from selfcheck.fixes import find_fixes
from selfcheck.guidance import Fix, Guidance, Question, Result
from selfcheck.messages import joined, say
from selfcheck.plan import Plan
from selfcheck.policy import BY_ID, CLAUSES
from selfcheck.possibilities import Node, explore
from selfcheck.results import questions_of, result_of, settle
from selfcheck.signs import About, Heard, Reading, Sign


def check(plan: Plan | Mapping[str, Any]) -> Guidance:
    """Return the guidance for a plan, given as a Plan or as the JSON object of one.

    Raises PlanError where the plan cannot be read.
    """
    if not isinstance(plan, Plan):
        plan = Plan.from_dict(plan)
    return guide(plan, read(plan.text))


def guide(plan: Plan, reading: Reading) -> Guidance:
    """Return the guidance for a plan whose text has been read already."""
    if reading.signs:
        results, questions, fixes = _answer(plan, reading)
    else:
        results, questions, fixes = _wordless(tuple(plan.facts.items()), reading.language)
    return Guidance(plan, reading, results, questions, fixes)


_Answer = tuple[tuple[Result, ...], tuple[Question, ...], tuple[Fix, ...]]


def _answer(plan: Plan, reading: Reading) -> _Answer:
    if plan.set_aside:
        results, questions = _settled(plan, reading)
    else:
        facts = tuple(plan.facts.items())
        results, questions = _settled_by_signs(facts, reading.signs, reading.language)
    fixes = find_fixes(plan, reading, results, judge)
    return tuple(_told_what_helps(result, fixes, plan) for result in results), questions, fixes


def _settled(plan: Plan, reading: Reading) -> tuple[tuple[Result, ...], tuple[Question, ...]]:
    heard = reading.without(plan.set_aside) if plan.set_aside else reading
    known, unsure = plan.known, plan.unsure
    settled = _whatever_the_words(frozenset(plan.facts.items()))
    trees: dict[str, Node] = {}
    results: list[Result] = []
    for clause in CLAUSES:
        tree, result = settled.get(clause.id) or (None, None)
        if tree is None or result is None:
            tree = explore(clause.check, known, heard, unsure)
            result = result_of(clause, tree, plan, reading)
        trees[clause.id] = tree
        results.append(result)
    return tuple(results), questions_of(trees, results, unsure)


@lru_cache(maxsize=256)
def _whatever_the_words(
    facts: frozenset[tuple[str, Value]],
) -> Mapping[str, tuple[Node, Result]]:
    """Return what the rules come to that look at no word, given these facts."""
    plan = Plan("", dict(facts))
    known, unsure, nothing = plan.known, plan.unsure, Reading("")
    settled: dict[str, tuple[Node, Result]] = {}
    for clause in CLAUSES:
        with suppress(_WordsWantedError):
            tree = explore(clause.check, known, _Unread(), unsure)
            settled[clause.id] = tree, result_of(clause, tree, plan, nothing)
    return settled


class _WordsWantedError(Exception):
    """A rule looked at the words."""


class _Unread:
    """A text that nobody has read."""

    def find(
        self,
        *detectors: str,  # noqa: ARG002 - as Heard has them
        about: Iterable[About] | None = None,  # noqa: ARG002
        topic: str | None = None,  # noqa: ARG002
    ) -> tuple[Sign, ...]:
        """Raise, whatever is asked."""
        raise _WordsWantedError

    def without(self, aside: Iterable[tuple[str, str]]) -> Heard:  # noqa: ARG002
        """Return the same."""
        return self


@lru_cache(maxsize=16)
def _settled_by_signs(
    facts: tuple[tuple[str, Value], ...], signs: tuple[Sign, ...], language: str
) -> tuple[tuple[Result, ...], tuple[Question, ...]]:
    """Return results and questions for any text with these signs: rules see nothing else of it.

    Most letters that are typed change no sign.
    """
    return _settled(Plan("", dict(facts)), Reading("", language, signs))


@lru_cache(maxsize=4096)
def _wordless(facts: tuple[tuple[str, Value], ...], language: str) -> _Answer:
    """Return the answer for any text without signs: it hangs on the facts alone."""
    return _answer(Plan("", dict(facts)), Reading("", language))


class _Kinds(Mapping[str, Kind]):
    """Each rule's kind for a plan, worked out when it is first asked for."""

    def __init__(self, plan: Plan, heard: Heard) -> None:
        self._known = plan.known
        self._unsure = plan.unsure
        self._heard = heard
        self._kinds: dict[str, Kind] = {}

    def __getitem__(self, rule: str) -> Kind:
        if rule not in self._kinds:
            tree = explore(BY_ID[rule].check, self._known, self._heard, self._unsure)
            self._kinds[rule] = settle(tree, self._unsure)[0]
        return self._kinds[rule]

    def __iter__(self) -> Iterator[str]:
        return (clause.id for clause in CLAUSES)

    def __len__(self) -> int:
        return len(CLAUSES)


def judge(plan: Plan, reading: Heard) -> Mapping[str, Kind]:
    """Return each rule's kind for a plan, and nothing else."""
    return _Kinds(plan, reading.without(plan.set_aside) if plan.set_aside else reading)


def explore_all(plan: Plan, reading: Reading) -> dict[str, Node]:
    """Return, for each rule, the tree of what it can still answer about the plan."""
    heard = reading.without(plan.set_aside) if plan.set_aside else reading
    known, unsure = plan.known, plan.unsure
    return {clause.id: explore(clause.check, known, heard, unsure) for clause in CLAUSES}


def _told_what_helps(result: Result, fixes: Iterable[Fix], plan: Plan) -> Result:
    """Say so where a rule fails and nothing that the writer can change mends it."""
    if result.kind != "fail" or any(result.rule_id in fix.clears for fix in fixes):
        return result
    if result.evidence:
        note = say("No other change mends this: put it in other words, or do not send it.")
    elif plan.facts.get("act") == "connect":
        note = say("No other change mends this: only not sending or accepting it does.")
    else:
        note = say("No other change mends this: only not sending it does.")
    return replace(result, message=joined((result.message, note)))
