"""What the page asks Python: JSON in, JSON out, one function.

A request names what to ``do``, tells the day (``today``, as 2026-11-23) and holds the ``plan``:
``text``, ``controls`` (the form's pairs of name and value) and ``set_aside``.

- ``answer``: the regions of the page as HTML, and the sentence to announce. ``show`` lists what is
  unfolded, ``left_out`` the link's answers that have no control; without ``with_words`` no rule
  quotes the words (to be printed). Where ``number`` and ``shown``, the number of the request that
  the page shows the answer to, are given, regions that are on the page already are left out: the
  newest numbered answer's regions are all that is kept from one question to the next.
- ``fix``: one of the fixes offered for this very plan (``fix``: its number), as edits of the text
  in UTF-16 code units, last one first, and as controls to set.
- ``report``: ``format`` ``text``, ``json`` or ``question``; the words are in it if ``with_words``
  says so. Answers with a file's name, type and content.

The onboarding's page asks by ``view``: ``onboarding``; ``selfcheck.onboarding.view`` says how.

A plan that cannot be read answers with ``error``: one line, and the region that shows it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from selfcheck.answers import FIRST, control_values, facts_from_controls
from selfcheck.engine import check
from selfcheck.fixes import apply
from selfcheck.guidance import Guidance
from selfcheck.marks import utf16_offset
from selfcheck.plan import Plan, PlanError
from selfcheck.regions import regions
from selfcheck.render import error_region
from selfcheck.report import report, without_words
from selfcheck.verdict import sentence
from selfcheck.wording import words


def answer(request_json: str) -> str:
    """Answer one request of the page. Raises nothing that a reader's words could cause."""
    request = json.loads(request_json)
    if request.get("view") == "onboarding":
        # Where there is no snapshot, the self-check starts without what only the onboarding needs.
        from selfcheck.onboarding import view  # noqa: PLC0415

        return _dumped(view.answer(request))
    try:
        plan = _plan(request["plan"])
    except PlanError as error:
        message = str(error)
        return _dumped({"error": message, "regions": {"verdict": error_region(message)}})
    return _dumped(_DO[request["do"]](request, check(plan)))


def _plan(given: Mapping[str, Any]) -> Plan:
    facts = facts_from_controls(given["controls"])
    return Plan.from_dict({"text": given["text"], "facts": facts, "set_aside": given["set_aside"]})


@dataclass(slots=True)
class _Newest:
    """The regions of the newest numbered answer, and its number."""

    number: int | None = None
    regions: Mapping[str, str] = field(default_factory=dict)

    def less_what_is_shown(
        self, made: Mapping[str, str], number: int | None, shown: int | None
    ) -> Mapping[str, str]:
        """Return those of the regions made now that are not on the page, and keep all of them."""
        if number is None:
            return made
        before = self.regions if shown == self.number else {}
        self.number, self.regions = number, made
        return {name: html for name, html in made.items() if before.get(name) != html}


_newest: Final = _Newest()


def _answer(request: Mapping[str, Any], guidance: Guidance) -> dict[str, Any]:
    told = guidance if request.get("with_words", True) else without_words(guidance)
    made = regions(
        told, request.get("today", ""), request.get("show", ()), request.get("left_out", ())
    )
    number, shown = request.get("number"), request.get("shown")
    return {
        "regions": _newest.less_what_is_shown(made, number, shown),
        "announce": words(sentence(guidance)),
    }


def _fix(request: Mapping[str, Any], guidance: Guidance) -> dict[str, Any]:
    fix = guidance.fixes[request["fix"]]
    text = guidance.plan.text
    outlived = _outlived(guidance.plan, apply(guidance.plan, fix))
    controls: dict[str, list[str]] = {name: [] for name in outlived}
    controls |= {name: control_values(value) for name, value in fix.facts}
    return {
        "controls": controls,
        "edits": [
            {
                "start": utf16_offset(text, edit.start),
                "end": utf16_offset(text, edit.end),
                "replacement": edit.replacement,
            }
            for edit in sorted(fix.edits, key=lambda edit: -edit.start)
        ],
    }


def _outlived(before: Plan, after: Plan) -> list[str]:
    """Return the answers whose question came up by words that are gone: they answer nothing now."""
    later = [name for name in after.facts if name not in FIRST and before.text != after.text]
    return [name for name in later if _asked(before, name) and not _asked(after, name)]


def _asked(plan: Plan, name: str) -> bool:
    facts = {fact: value for fact, value in plan.facts.items() if fact != name}
    guidance = check(Plan(plan.text, facts, plan.set_aside))
    return any(question.fact == name for question in guidance.questions)


def _report(request: Mapping[str, Any], guidance: Guidance) -> dict[str, Any]:
    made = report(
        guidance, request["format"], today=request["today"], with_words=request["with_words"]
    )
    return {"name": made.name, "type": made.media_type, "content": made.content}


_DO: Final[Mapping[str, Callable[[Mapping[str, Any], Guidance], dict[str, Any]]]] = {
    "answer": _answer,
    "fix": _fix,
    "report": _report,
}


def _dumped(reply: Mapping[str, Any]) -> str:
    return json.dumps(reply, ensure_ascii=False)
