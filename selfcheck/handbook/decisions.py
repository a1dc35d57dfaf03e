"""A clause's decision table, read off its own ``check`` run over everything that is possible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from selfcheck.facts import FACTS, Value
from selfcheck.finding import Kind
from selfcheck.handbook.words import answer_in_words, kind_class
from selfcheck.policy import Clause
from selfcheck.possibilities import Leaf, Node, explore
from selfcheck.signs import Reading
from selfcheck.wording import KIND_WORDS

NO_WORDS: Final = Reading("")

NOTHING_PRESUMED: Final = frozenset(FACTS)
"""Facts that are asked for and never presumed, so that a table shows every answer."""

_Conditions = tuple[tuple[str, tuple[Value, ...]], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a phrase for each column (empty: it does not matter) and the kind."""

    cells: tuple[str, ...]
    kind: Kind

    @property
    def kind_class(self) -> str:
        """The kind as a CSS class has it."""
        return kind_class(self.kind)

    @property
    def kind_words(self) -> str:
        """The kind in readers' words."""
        return str(KIND_WORDS[self.kind])


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """The facts that a clause asks for and what follows; ``otherwise`` where no row fits."""

    questions: tuple[str, ...]
    rows: tuple[Row, ...]
    otherwise: bool


def decision_table(clause: Clause) -> DecisionTable | None:
    """Return the clause's table for a plan whose words give no sign.

    None where facts alone decide nothing: one kind, whatever the answers.
    """
    paths = _paths(explore(clause.check, {}, NO_WORDS, NOTHING_PRESUMED))
    speaking = [(conditions, kind) for conditions, kind in paths if kind != "notApplicable"]
    if len({kind for _, kind in speaking}) < 2:
        return None
    used = [name for name in FACTS if any(name in dict(conditions) for conditions, _ in speaking)]
    constant = {
        name
        for name in used
        if len({dict(conditions).get(name) for conditions, _ in speaking}) == 1
    }
    columns = [name for name in used if name not in constant]
    rows = tuple(
        Row(tuple(_cell(name, dict(conditions).get(name)) for name in columns), kind)
        for conditions, kind in speaking
    )
    return DecisionTable(
        tuple(str(FACTS[name].label) for name in columns), rows, len(speaking) < len(paths)
    )


def _cell(name: str, values: tuple[Value, ...] | None) -> str:
    return "" if values is None else answer_in_words(FACTS[name], values)


def _paths(node: Node) -> list[tuple[_Conditions, Kind]]:
    """Return the ways through a tree, answers that lead to the same taken together."""
    if isinstance(node, Leaf):
        return [((), node.finding.kind)]
    grouped: dict[tuple[tuple[_Conditions, Kind], ...], list[Value]] = {}
    for value, branch in node.branches:
        grouped.setdefault(tuple(_paths(branch)), []).append(value)
    if len(grouped) == 1:
        return list(next(iter(grouped)))
    return [
        (((node.fact, tuple(values)), *conditions), kind)
        for below, values in grouped.items()
        for conditions, kind in below
    ]
