"""Guidance as a report for the terminal, in colour where the terminal has it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from selfcheck.facts import FACTS
from selfcheck.finding import Kind
from selfcheck.guidance import Guidance, Result
from selfcheck.policy import BY_ID, CLAUSES
from selfcheck.verdict import sentence
from selfcheck.wording import KIND_WORDS

_GROUPS: Final[tuple[tuple[Kind, str, str], ...]] = (
    ("fail", "✗", "bold red"),
    ("review", "?", "bold yellow"),
    ("open", "…", "bold cyan"),
    ("pass", "✓", "green"),
    ("informational", "i", "blue"),
    ("notApplicable", "–", "dim"),
)


def print_guidance(guidance: Guidance, console: Console | None = None) -> None:
    """Print the verdict, the rules worst first, the questions and the fixes."""
    out = console or Console(highlight=False)
    out.print(Text(str(sentence(guidance)), style="bold"))
    if guidance.plan.text:
        out.print(Padding(_marked(guidance), (1, 2)))
    for kind, mark, style in _GROUPS:
        results = [result for result in guidance.results if result.kind == kind]
        if not results:
            continue
        out.print(Text(str(KIND_WORDS[kind]), style=style))
        if kind == "notApplicable":
            out.print(Padding(Text(", ".join(r.rule_id for r in results), style="dim"), (0, 2)))
            continue
        for result in results:
            _print_result(out, result, mark, style)
    for question in guidance.questions:
        fact = FACTS[question.fact]
        out.print(
            Text.assemble(
                ("Answer: ", "bold"), f"{fact.label} {fact.option} ", (fact.choices, "dim")
            )
        )
    for fix in guidance.fixes:
        out.print(Text.assemble(("Try: ", "bold"), f"{fix.label} ", (_listed(fix.clears), "dim")))


def print_rules(console: Console | None = None) -> None:
    """Print the rules in the policy's order, each with its words."""
    out = console or Console(highlight=False)
    for clause in CLAUSES:
        out.print(Text.assemble((clause.id, "bold"), f"  {clause.title}"))
        out.print(Padding(Text(clause.text), (0, 0, 1, 4)))


def _print_result(out: Console, result: Result, mark: str, style: str) -> None:
    clause = BY_ID[result.rule_id]
    out.print(Text.assemble((f"  {mark} ", style), (result.rule_id, "bold"), f"  {clause.title}"))
    if result.kind == "informational":
        return
    if result.kind == "pass":
        out.print(Padding(Text(f"{result.message}{_presumed(result)}", style="dim"), (0, 4)))
        return
    out.print(Padding(Text(str(result.message)), (0, 4)))
    for sign in result.evidence:
        out.print(Padding(Text(str(sign.why), style="italic"), (0, 6)))
    if result.kind in ("fail", "review"):
        out.print(Padding(Text(f"“{clause.text}”", style="dim"), (0, 4)))


def _presumed(result: Result) -> str:
    options = ", ".join(FACTS[fact].option for fact in result.presumed)
    return f" Presumed, as nothing says otherwise: {options}." if options else ""


def _marked(guidance: Guidance) -> Text:
    text = Text(guidance.plan.text)
    for result in guidance.results:
        if result.kind in ("fail", "review", "open"):
            for sign in result.evidence:
                text.stylize("underline bold", sign.start, sign.end)
    return text


def _listed(names: Iterable[str]) -> str:
    return f"({', '.join(names)})"
