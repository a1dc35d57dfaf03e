"""A check to take along: as text, as JSON, or as a question to an administrator."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from selfcheck.finding import Kind
from selfcheck.guidance import Guidance
from selfcheck.messages import Message
from selfcheck.policy.document import ADOPTED, NUMBER, text_hash
from selfcheck.render import render_text
from selfcheck.signs import Sign
from selfcheck.verdict import sentence
from selfcheck.wording import words

Format = Literal["text", "json", "question"]
WORST_FIRST: Final[tuple[Kind, ...]] = (
    "fail",
    "review",
    "open",
    "pass",
    "informational",
    "notApplicable",
)
_LEFT_OUT: Final = "[…]"


@dataclass(frozen=True, slots=True)
class Report:
    """A file for the reader: its name, its media type, what is in it."""

    name: str
    media_type: str
    content: str


def report(guidance: Guidance, form: Format, *, today: str, with_words: bool) -> Report:
    """Return a report, with the reader's words in it or without a single one of them."""
    told = guidance if with_words else without_words(guidance)
    name = f"self-check-{today}"
    if form == "json":
        content = json.dumps(
            _as_json(told, today, with_words=with_words), ensure_ascii=False, indent=2
        )
        return Report(f"{name}.json", "application/json", content + "\n")
    template = "report.txt.html" if form == "text" else "question.txt.html"
    content = render_text(
        template,
        told,
        today=today,
        with_words=with_words,
        number=NUMBER,
        adopted=ADOPTED,
        hash=text_hash()[:12],
        worst_first=WORST_FIRST,
    )
    return Report(f"{name}.txt", "text/plain", content + "\n")


def without_words(guidance: Guidance) -> Guidance:
    """Return the guidance with every quotation from the text left out of its messages."""
    text = guidance.reading.text.casefold()

    def silent(message: Message) -> Message:
        return Message(
            message.template,
            tuple((name, _silenced(name, value)) for name, value in message.values),
        )

    def _silenced(name: str, value: Message | str) -> Message | str:
        if isinstance(value, Message):
            return silent(value)
        quotes = name in ("words", "quote") or (len(value) > 2 and value.casefold() in text)
        return _LEFT_OUT if quotes else value

    def unquoted(signs: tuple[Sign, ...]) -> tuple[Sign, ...]:
        return tuple(replace(sign, why=silent(sign.why)) for sign in signs)

    results = tuple(
        replace(
            result,
            message=silent(result.message),
            evidence=unquoted(result.evidence),
            set_aside=unquoted(result.set_aside),
        )
        for result in guidance.results
    )
    fixes = tuple(replace(fix, label=silent(fix.label)) for fix in guidance.fixes)
    aside = tuple((detector, _LEFT_OUT) for detector, _ in guidance.plan.set_aside)
    plan = replace(guidance.plan, set_aside=aside)
    return replace(guidance, plan=plan, results=results, fixes=fixes)


def _as_json(guidance: Guidance, today: str, *, with_words: bool) -> dict[str, Any]:
    plan = guidance.plan.to_dict()
    if not with_words:
        del plan["text"]
    return {
        "policyVersion": {"adopted": ADOPTED, "sha256": text_hash()},
        "checked": today,
        "verdict": words(sentence(guidance)),
        "plan": plan,
        **guidance.to_dict(),
    }
