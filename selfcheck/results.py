"""From what each rule can still answer to its result, and to the questions worth asking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from selfcheck.facts import FACTS
from selfcheck.finding import ALARMS, Finding, Kind
from selfcheck.guidance import Outlook, Question, Result
from selfcheck.messages import joined, say
from selfcheck.plan import Plan
from selfcheck.policy import Clause
from selfcheck.possibilities import (
    Leaf,
    Node,
    Split,
    deciding,
    explore,
    last,
    leaves,
    never_fine,
    restrict,
)
from selfcheck.signs import Reading, Sign


def settle(tree: Node, unsure: frozenset[str]) -> tuple[Kind, Node]:
    """Return what a tree comes to, and the tree with what the writer is unsure of taken in.

    Contract, 'An unknown fact in general': all agree: that kind; only harmless ones: the most
    telling of them; else ``open``, or ``review`` where it hangs on a fact that is unsure.
    """
    if isinstance(tree, Leaf):
        return tree.finding.kind, tree
    if unsure:
        tree = _taking_in_unsure(last(tree, unsure), unsure)
    kinds = {leaf.finding.kind for leaf in leaves(tree)}
    return _joint_kind(kinds) or "open", tree


def _joint_kind(kinds: set[Kind]) -> Kind | None:
    if len(kinds) == 1:
        return next(iter(kinds))
    if kinds & ALARMS:
        return None
    return "pass" if "pass" in kinds else "informational"


def _taking_in_unsure(tree: Node, unsure: frozenset[str]) -> Node:
    if isinstance(tree, Leaf):
        return tree
    if tree.fact not in unsure:
        return Split(tree.fact, tuple((v, _taking_in_unsure(b, unsure)) for v, b in tree.branches))
    below = list(leaves(tree))
    kind = _joint_kind({leaf.finding.kind for leaf in below})
    if kind is not None:
        return next(leaf for leaf in below if leaf.finding.kind == kind)
    hinges = deciding(tree)
    message = say(
        "It hangs on something you are not sure of: {facts} "
        "Your administrator, or the school's office, can settle it.",
        facts=joined(tuple(FACTS[fact].label for fact in hinges)),
    )
    evidence = _union(leaf.finding.evidence for leaf in below)
    presumed = tuple(dict.fromkeys(fact for leaf in below for fact in leaf.presumed))
    reads_words = any(leaf.reads_words for leaf in below)
    return Leaf(Finding("review", message, evidence), presumed, reads_words, hinges)


def result_of(clause: Clause, tree: Node, plan: Plan, reading: Reading) -> Result:
    """Return what a rule's tree comes to for a plan, in words."""
    if isinstance(tree, Leaf) and not plan.set_aside and reading.language != "und":
        found = tree.finding
        if found.kind != "open":
            return Result(
                clause.id, found.kind, found.message, found.evidence, (), tree.presumed, tree.unsure
            )
    kind, tree = settle(tree, plan.unsure)
    below = list(leaves(tree))
    chosen = next((leaf for leaf in below if leaf.finding.kind == kind), below[0])
    open_facts: tuple[str, ...] = ()
    doomed = kind == "open" and never_fine(tree)
    if kind == "open":
        open_facts = deciding(tree)
        asked = joined(tuple(FACTS[fact].label for fact in open_facts))
        message = say("Cannot be said yet. It depends on your answer: {questions}", questions=asked)
        if doomed:
            message = say(
                "Whatever you answer, this is not simply fine: it is against the rule, or somebody "
                "has to judge it. Which of the two depends on your answer: {questions}",
                questions=asked,
            )
        evidence = _union(leaf.finding.evidence for leaf in below)
    else:
        message = chosen.finding.message
        evidence = chosen.finding.evidence
    notes = [message]
    if reading.language == "und" and any(leaf.reads_words for leaf in below):
        notes.append(say("The words were not understood: they are in no language that is read."))
    aside = _set_aside(clause, plan, reading) if plan.set_aside else ()
    notes.extend(
        say("You set aside '{words}' as not what it looks like.", words=reading.quote(sign))
        for sign in aside
    )
    return Result(
        rule_id=clause.id,
        kind=kind,
        message=joined(tuple(notes)) if len(notes) > 1 else message,
        evidence=evidence,
        open_facts=open_facts,
        presumed=tuple(dict.fromkeys(f for leaf in below for f in leaf.presumed)),
        unsure=tuple(dict.fromkeys(f for leaf in below for f in leaf.unsure)),
        set_aside=aside,
        never_fine=doomed,
    )


def _set_aside(clause: Clause, plan: Plan, reading: Reading) -> tuple[Sign, ...]:
    """Return the signs that the clause would have rested on, had they not been set aside."""
    tree = explore(clause.check, plan.known, reading, plan.unsure)
    heard = set(reading.without(plan.set_aside))
    seen = _union(leaf.finding.evidence for leaf in leaves(tree))
    return tuple(sign for sign in seen if sign not in heard)


def questions_of(
    trees: Mapping[str, Node], results: Iterable[Result], unsure: frozenset[str]
) -> tuple[Question, ...]:
    """Return the facts worth asking, those first whose answers settle most rules."""
    waiting = {result.rule_id: result.open_facts for result in results if result.kind == "open"}
    wanted = [fact for fact in FACTS if any(fact in facts for facts in waiting.values())]
    asked: list[tuple[float, Question]] = []
    for fact in wanted:
        rules = tuple(rule for rule, facts in waiting.items() if fact in facts)
        effects = tuple(
            (
                value,
                tuple(
                    (rule, _outlook(restrict(trees[rule], fact, value), unsure)) for rule in rules
                ),
            )
            for value in FACTS[fact].values
        )
        kinds = [kind for _, made in effects for _, kind in made]
        settled = sum(kind not in ("open", "neverFine") for kind in kinds)
        if settled:
            asked.append((settled / len(effects), Question(fact, rules, effects)))
    asked.sort(key=lambda pair: -pair[0])
    return tuple(question for _, question in asked)


def _outlook(tree: Node, unsure: frozenset[str]) -> Outlook:
    kind, tree = settle(tree, unsure)
    return "neverFine" if kind == "open" and never_fine(tree) else kind


def _union(groups: Iterable[tuple[Sign, ...]]) -> tuple[Sign, ...]:
    together = dict.fromkeys(sign for group in groups for sign in group)
    return tuple(sorted(together, key=lambda sign: (sign.start, sign.end)))
