"""A clause run over everything that is still possible.

``check`` is a pure function of facts. Where it asks for a fact that is unknown, it is run again for
each value which the fact could have. What comes out is a tree: facts that decide, and findings.
Nothing else describes a rule: ``open``, the questions, the fixes and the decision tables of the
handbook are all read off such trees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from selfcheck.facts import FACTS, Value
from selfcheck.finding import ALARMS, Finding, Kind
from selfcheck.signs import Heard
from selfcheck.situation import Situation, UndeterminedError

Check = Callable[[Situation], Finding]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A finding, the facts presumed on the way, and whether the words were read.

    ``unsure`` names the facts that the finding hangs on and that the writer is not sure of.
    """

    finding: Finding
    presumed: tuple[str, ...]
    reads_words: bool
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Split:
    """An unknown fact that the clause asked for, and what follows from each of its values."""

    fact: str
    branches: tuple[tuple[Value, Node], ...]


Node = Leaf | Split


def explore(
    check: Check, facts: Mapping[str, Value], reading: Heard, unsure: frozenset[str]
) -> Node:
    """Return the tree of what ``check`` can still answer, given the facts that are known."""
    situation = Situation(facts, reading, unsure)
    try:
        finding = check(situation)
    except UndeterminedError as missing:
        branches = tuple(
            (value, explore(check, {**facts, missing.fact: value}, reading, unsure))
            for value in FACTS[missing.fact].values
        )
        return Split(missing.fact, branches)
    return Leaf(finding, tuple(situation.presumed), situation.reads_words)


def leaves(node: Node) -> Iterator[Leaf]:
    """Yield the leaves of a tree, in the order of the facts' values."""
    if isinstance(node, Leaf):
        yield node
    else:
        for _, branch in node.branches:
            yield from leaves(branch)


def never_fine(node: Node) -> bool:
    """Return whether every leaf is an alarm: whatever is answered, the rule will not just pass."""
    return all(leaf.finding.kind in ALARMS for leaf in leaves(node))


def restrict(node: Node, fact: str, value: Value) -> Node:
    """Return the tree that is left once ``fact`` has ``value``."""
    if isinstance(node, Leaf):
        return node
    if node.fact == fact:
        return restrict(dict(node.branches)[value], fact, value)
    return Split(node.fact, tuple((v, restrict(b, fact, value)) for v, b in node.branches))


def facts_of(node: Node) -> tuple[str, ...]:
    """Return the facts that a tree splits on, each once, top first."""
    if isinstance(node, Leaf):
        return ()
    below = [fact for _, branch in node.branches for fact in facts_of(branch)]
    return tuple(dict.fromkeys([node.fact, *below]))


def last(node: Node, facts: frozenset[str]) -> Node:
    """Return the same tree with splits on ``facts`` moved below all others."""
    if isinstance(node, Leaf):
        return node
    if node.fact not in facts:
        return Split(node.fact, tuple((v, last(b, facts)) for v, b in node.branches))
    above = next((fact for fact in facts_of(node) if fact not in facts), None)
    if above is None:
        return node
    values = FACTS[above].values
    return Split(above, tuple((v, last(restrict(node, above, v), facts)) for v in values))


def shape(node: Node) -> Kind | tuple[object, ...]:
    """Return what a tree comes to, two trees alike where no answer can tell them apart.

    Harmless kinds count as one, and a split whose branches are alike is no split.
    """
    if isinstance(node, Leaf):
        kind = node.finding.kind
        return kind if kind in ALARMS else "pass"
    shapes = [(value, shape(branch)) for value, branch in node.branches]
    if all(one == shapes[0][1] for _, one in shapes):
        return shapes[0][1]
    return (node.fact, *shapes)


def deciding(node: Node) -> tuple[str, ...]:
    """Return the facts of a tree on which more hangs than one harmless kind or another."""
    if isinstance(node, Leaf):
        return ()
    below = [fact for _, branch in node.branches for fact in deciding(branch)]
    first = shape(node.branches[0][1])
    if all(shape(branch) == first for _, branch in node.branches):
        return tuple(dict.fromkeys(below))
    return tuple(dict.fromkeys([node.fact, *below]))
