"""The nearest trap: where a plan passes, the one fact that would turn it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from selfcheck.engine import judge
from selfcheck.facts import FACTS, Value
from selfcheck.guidance import Guidance
from selfcheck.plan import Plan


@dataclass(frozen=True, slots=True)
class Trap:
    """A fact that, were it ``value``, would make rules fail that do not fail now."""

    fact: str
    value: Value
    rule_ids: tuple[str, ...]


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


def nearest_traps(guidance: Guidance, most: int = 3) -> tuple[Trap, ...]:
    """Return at most ``most`` traps of a plan in which no rule fails, the closest first.

    Only facts that the writer told are turned; a plan that fails already has none.
    """
    if guidance.failed:
        return ()
    traps: list[Trap] = []
    for fact in _CLOSEST_FIRST:
        trap = next(_turning(guidance, fact), None)
        if trap is not None:
            traps.append(trap)
        if len(traps) == most:
            break
    return tuple(traps)


def _turning(guidance: Guidance, fact: str) -> Iterator[Trap]:
    plan: Plan = guidance.plan
    now = plan.known.get(fact)
    if now is None:
        return
    for value in FACTS[fact].values:
        if value == now:
            continue
        kinds = judge(plan.having({fact: value}), guidance.reading)
        broken = tuple(
            result.rule_id
            for result in guidance.results
            if result.kind != "fail" and kinds[result.rule_id] == "fail"
        )
        if broken:
            yield Trap(fact, value, broken)
