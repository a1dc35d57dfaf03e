"""The nearest trap: where a plan passes, the one fact that would turn it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from selfcheck.engine import explore_all
from selfcheck.facts import FACTS, Value
from selfcheck.guidance import Guidance
from selfcheck.plan import Plan
from selfcheck.possibilities import leaves


@dataclass(frozen=True, slots=True)
class Trap:
    """A fact that, were it ``value``, would make rules fail that do not fail now.

    ``sure`` says that they then fail whatever else is not known yet.
    """

    fact: str
    value: Value
    rule_ids: tuple[str, ...]
    sure: bool = True


_CLOSEST_FIRST: Final = (
    "also_to",
    "venue",
    "device",
    "purpose",
    "student",
    "relationship",
    "act",
    "contact_owner",
    "sponsored",
    "rights",
    "repeat",
    "identity",
    "confidential",
)
"""Facts as a reader would find them close at hand; who writes is not one that changes."""


def nearest_traps(guidance: Guidance, most: int = 3, *, possible: bool = False) -> tuple[Trap, ...]:
    """Return at most ``most`` traps of a plan in which no rule fails, the closest first.

    Only facts that the writer told are turned; a plan that fails already has none. With
    ``possible``, those count too whose rules would fail by one answer to what is then asked.
    """
    if guidance.failed:
        return ()
    traps: list[Trap] = []
    for fact in _CLOSEST_FIRST:
        trap = next(_turning(guidance, fact, possible=possible), None)
        if trap is not None:
            traps.append(trap)
        if len(traps) == most:
            break
    return tuple(traps)


def _turning(guidance: Guidance, fact: str, *, possible: bool) -> Iterator[Trap]:
    plan: Plan = guidance.plan
    now = plan.known.get(fact)
    if now is None:
        return
    for value in FACTS[fact].values:
        if value == now:
            continue
        trees = explore_all(plan.having({fact: value}), guidance.reading)
        kinds = {rule: {leaf.finding.kind for leaf in leaves(tree)} for rule, tree in trees.items()}
        certain = tuple(rule for rule, found in kinds.items() if found == {"fail"})
        broken = tuple(rule for rule, found in kinds.items() if "fail" in found)
        if certain:
            yield Trap(fact, value, certain)
        elif broken and possible:
            yield Trap(fact, value, broken, sure=False)
