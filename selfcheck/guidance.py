"""What the self-check answers: results, questions, fixes. Plain, immutable data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from selfcheck.facts import Value
from selfcheck.finding import Kind
from selfcheck.messages import Message
from selfcheck.plan import Plan, jsonable
from selfcheck.signs import Reading, Sign

Outlook = Kind | Literal["neverFine"]
"""What an answer would make of a rule: its kind, or open with nothing but alarms to come."""


@dataclass(frozen=True, slots=True)
class Result:
    """One rule's answer about one plan.

    ``open_facts`` are named where ``kind`` is ``open``, and only there; ``presumed`` names facts
    that nobody told and that the answer rests on; ``unsure`` those of which the writer is not sure
    and that it hangs on; ``set_aside`` holds the signs that the writer found mistaken.
    ``never_fine`` says of an open rule that every answer leads to ``fail`` or to ``review``.
    """

    rule_id: str
    kind: Kind
    message: Message
    evidence: tuple[Sign, ...] = ()
    open_facts: tuple[str, ...] = ()
    presumed: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    set_aside: tuple[Sign, ...] = ()
    never_fine: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return the result as JSON values (contract, 'Guidance')."""
        given: dict[str, Any] = {
            "ruleId": self.rule_id,
            "kind": self.kind,
            "message": str(self.message),
            "evidence": [_evidence(sign) for sign in self.evidence],
            "openFacts": list(self.open_facts),
            "presumed": list(self.presumed),
        }
        if self.unsure:
            given["unsure"] = list(self.unsure)
        if self.set_aside:
            given["setAside"] = [_evidence(sign) for sign in self.set_aside]
        return given


@dataclass(frozen=True, slots=True)
class Question:
    """A fact worth asking for: the rules that wait for it, and what each answer would make of them.

    ``effects`` pairs each value with (rule id, outlook) for each of ``rule_ids``.
    """

    fact: str
    rule_ids: tuple[str, ...]
    effects: tuple[tuple[Value, tuple[tuple[str, Outlook], ...]], ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the text: code points ``start`` to ``end`` (half-open) become ``replacement``."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that the writer can make: facts to set or words to edit, and the rules it clears."""

    label: Message
    clears: tuple[str, ...]
    facts: tuple[tuple[str, Value], ...] = ()
    edits: tuple[Edit, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the fix as JSON values (contract, 'Guidance')."""
        given: dict[str, Any] = {"clears": list(self.clears), "label": str(self.label)}
        if self.facts:
            given["set"] = {name: jsonable(value) for name, value in self.facts}
        if self.edits:
            given["edit"] = [
                {"start": e.start, "end": e.end, "replacement": e.replacement} for e in self.edits
            ]
        return given


@dataclass(frozen=True, slots=True)
class Guidance:
    """The whole answer about one plan: one result for each rule, in the policy's order."""

    plan: Plan
    reading: Reading
    results: tuple[Result, ...]
    questions: tuple[Question, ...]
    fixes: tuple[Fix, ...]
    policy: str = "5278"

    @property
    def language(self) -> str:
        """The language that was read: ``en``, ``es``, or ``und`` for none that is known."""
        return self.reading.language

    @property
    def failed(self) -> bool:
        """Whether any rule fails."""
        return any(result.kind == "fail" for result in self.results)

    def __getitem__(self, rule_id: str) -> Result:
        """Return the result of one rule. Raises KeyError where there is no such rule."""
        for result in self.results:
            if result.rule_id == rule_id:
                return result
        raise KeyError(rule_id)

    def to_dict(self) -> dict[str, Any]:
        """Return the guidance as JSON values (contract, 'Guidance')."""
        given: dict[str, Any] = {
            "policy": self.policy,
            "language": self.language,
            "results": [result.to_dict() for result in self.results],
            "questions": [question.fact for question in self.questions],
            "fixes": [fix.to_dict() for fix in self.fixes],
        }
        if self.plan.set_aside:
            given["setAside"] = [{"detector": d, "quote": q} for d, q in self.plan.set_aside]
        return given


def _evidence(sign: Sign) -> dict[str, Any]:
    return {
        "start": sign.start,
        "end": sign.end,
        "detector": sign.detector,
        "message": str(sign.why),
    }
