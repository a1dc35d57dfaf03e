"""Where the policy is silent or pulls two ways: found by running the rules, not by reading.

With every fact known and no sign in the words, a rule that still answers ``review`` says that its
own words do not settle the case. Each such answer is shown with the plan that brings it about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from selfcheck.engine import check
from selfcheck.facts import FACTS, Value
from selfcheck.finding import Kind
from selfcheck.handbook.decisions import NO_WORDS, NOTHING_PRESUMED
from selfcheck.plan import Plan
from selfcheck.policy import CLAUSES, Clause
from selfcheck.possibilities import Leaf, Node, explore, facts_of, leaves, restrict

# Words that decide cases and that neither 5278 nor its headings explain. Which clauses use them is
# read from the text.
UNDEFINED: Final = (
    "confidential",
    "defamatory",
    "derogatory",
    "disrupt",
    "hostile",
    "irrelevant",
    "outdated",
    "professional",
    "public concern",
    "private",
    "spam",
)

_DECIDER: Final = re.compile(
    r"KSD determines|KSD's discretion|KSD reserves|[Tt]he District (?:will|believes)|designee"
)


@dataclass(frozen=True, slots=True)
class Tension:
    """A rule that its own words leave open, why, a plan that shows it, and the other rules' kinds.

    ``others`` holds the related rules that speak to the plan.
    """

    clause: Clause
    message: str
    facts: Mapping[str, Value]
    others: tuple[tuple[Clause, Kind], ...]


def tensions() -> tuple[Tension, ...]:
    """Return one tension for each rule and each reason that the rule gives."""
    found: dict[tuple[str, str], Tension] = {}
    for clause in CLAUSES:
        for facts, leaf in _open_ends(explore(clause.check, {}, NO_WORDS, NOTHING_PRESUMED), {}):
            message = str(leaf.finding.message)
            shown = found.get((clause.id, message))
            if shown is None or (facts.get("act") == "message" != shown.facts.get("act")):
                found[clause.id, message] = _shown(clause, message, facts)
    return tuple(found.values())


def undefined_words() -> tuple[tuple[str, tuple[Clause, ...]], ...]:
    """Return each word of ``UNDEFINED`` with the clauses whose text uses it."""
    return tuple(
        (word, tuple(c for c in CLAUSES if re.search(rf"\b{word}", c.text, re.IGNORECASE)))
        for word in UNDEFINED
    )


def silent_on_decider() -> tuple[Clause, ...]:
    """Return the clauses whose own words do not say who decides whether they were kept."""
    return tuple(clause for clause in CLAUSES if not _DECIDER.search(clause.text))


def sternest_by_relationship() -> tuple[tuple[Clause, tuple[Kind, ...]], ...]:
    """Return the clauses that ask how writer and student are related, and what each answer allows.

    One kind for each value of the fact, in its order: the sternest that any plan with it can get.
    Where two clauses except different people, the rows differ.
    """
    found: list[tuple[Clause, tuple[Kind, ...]]] = []
    for clause in CLAUSES:
        tree = explore(clause.check, {}, NO_WORDS, NOTHING_PRESUMED)
        if "relationship" not in facts_of(tree):
            continue
        kinds = tuple(
            min(
                (leaf.finding.kind for leaf in leaves(restrict(tree, "relationship", value))),
                key=("fail", "review", "pass", "informational", "notApplicable").index,
            )
            for value in FACTS["relationship"].values
        )
        found.append((clause, kinds))
    return tuple(found)


def _open_ends(node: Node, facts: dict[str, Value]) -> list[tuple[dict[str, Value], Leaf]]:
    if isinstance(node, Leaf):
        return [(facts, node)] if node.finding.kind == "review" else []
    return [
        end
        for value, branch in node.branches
        for end in _open_ends(branch, {**facts, node.fact: value})
    ]


def _shown(clause: Clause, message: str, facts: dict[str, Value]) -> Tension:
    ordered = {name: facts[name] for name in FACTS if name in facts}
    guidance = check(Plan(facts=ordered))
    others = tuple(
        (other, guidance[other.id].kind)
        for other in CLAUSES
        if other.id in clause.related and guidance[other.id].kind in ("fail", "review", "pass")
    )
    return Tension(clause, message, ordered, others)
