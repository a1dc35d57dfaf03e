"""The one sentence on top: what there is to do before the plan goes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from selfcheck.answers import FIRST
from selfcheck.guidance import Guidance, Result

Tone = Literal["empty", "change", "ask", "answer", "silent", "clear"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the answer comes to, counted as a reader counts.

    ``tone``: nothing told yet, something to change, somebody to ask, something to answer, no rule
    that speaks to the plan, or nothing against it. ``changes``, ``judgments`` and ``questions``
    count things to do, not rules: what one change mends is one thing.
    """

    tone: Tone
    changes: int
    judgments: int
    questions: int


def verdict(guidance: Guidance) -> Verdict:
    """Return the verdict on a plan."""
    changes = _things(guidance, [r for r in guidance.results if r.kind == "fail"])
    judgments = _things(guidance, [r for r in guidance.results if r.kind == "review"])
    return Verdict(
        tone=_tone(guidance),
        changes=changes,
        judgments=judgments,
        questions=len(guidance.questions),
    )


def _tone(guidance: Guidance) -> Tone:
    kinds = {result.kind for result in guidance.results}
    if "fail" in kinds:
        return "change"
    plan = guidance.plan
    if not plan.text and not any(name in plan.facts for name in FIRST):
        return "empty"
    if "review" in kinds:
        return "ask"
    if "open" in kinds:
        return "answer"
    return "clear" if "pass" in kinds else "silent"


def _things(guidance: Guidance, results: list[Result]) -> int:
    """Count results, those as one that rest on the same words or that the same change mends."""
    causes: set[object] = set()
    for result in results:
        fix = next((fix for fix in guidance.fixes if result.rule_id in fix.clears), None)
        if result.evidence:
            causes.add(frozenset((sign.start, sign.end) for sign in result.evidence))
        else:
            causes.add(fix or result.rule_id)
    return len(causes)
