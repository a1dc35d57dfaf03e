"""Guidance as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020)."""

from __future__ import annotations

from typing import Any, Final

from selfcheck.guidance import Edit, Fix, Guidance, Result
from selfcheck.messages import Message
from selfcheck.policy import CLAUSES, document
from selfcheck.signs import Sign
from selfcheck.version import __version__

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_TEXT: Final = {"uri": "text", "index": 0}


def log_of(guidance: Guidance) -> dict[str, Any]:
    """Return the guidance as the JSON object of a SARIF log with one run.

    The plan's text is the run's only artifact, embedded; offsets count code points.
    """
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "selfcheck",
                        "version": __version__,
                        "semanticVersion": __version__,
                        "rules": _RULES,
                        "properties": {
                            "policy": document.NUMBER,
                            "adopted": document.ADOPTED,
                            "textSha256": document.text_hash(),
                        },
                    }
                },
                "columnKind": "unicodeCodePoints",
                "artifacts": [
                    {"location": {"uri": "text"}, "contents": {"text": guidance.plan.text}}
                ],
                "results": [
                    _result(guidance, n, result) for n, result in enumerate(guidance.results)
                ],
                "properties": {
                    "language": guidance.language,
                    "questions": [question.fact for question in guidance.questions],
                    "plan": guidance.plan.to_dict(),
                },
            }
        ],
    }


_RULES: Final = [
    {
        "id": clause.id,
        "shortDescription": {"text": str(clause.title)},
        "fullDescription": {"text": clause.text},
        "help": {"text": str(clause.plain)},
        "properties": {"part": clause.part, "url": clause.url},
    }
    for clause in CLAUSES
]


def _result(guidance: Guidance, index: int, result: Result) -> dict[str, Any]:
    given: dict[str, Any] = {
        "ruleId": result.rule_id,
        "ruleIndex": index,
        "kind": result.kind,
        # SARIF 3.27.10: any kind but 'fail' has the level 'none'.
        "level": "error" if result.kind == "fail" else "none",
        "message": {"text": str(result.message)},
        "locations": [_location(guidance.plan.text, sign) for sign in result.evidence],
        "properties": {
            "openFacts": list(result.open_facts),
            "presumed": list(result.presumed),
            "unsure": list(result.unsure),
        },
    }
    if result.set_aside:
        given["relatedLocations"] = [
            _location(guidance.plan.text, sign) for sign in result.set_aside
        ]
    fixes = [
        _fix(guidance.plan.text, fix)
        for fix in guidance.fixes
        if fix.edits and result.rule_id in fix.clears
    ]
    if fixes:
        given["fixes"] = fixes
    return given


def _location(text: str, sign: Sign) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": _TEXT,
            "region": {
                **_region(text, sign.start, sign.end),
                "snippet": {"text": text[sign.start : sign.end]},
            },
        },
        "message": _message(sign.why),
        "properties": {"detector": sign.detector},
    }


def _fix(text: str, fix: Fix) -> dict[str, Any]:
    return {
        "description": _message(fix.label),
        "artifactChanges": [
            {
                "artifactLocation": _TEXT,
                "replacements": [_replacement(text, edit) for edit in fix.edits],
            }
        ],
    }


def _replacement(text: str, edit: Edit) -> dict[str, Any]:
    return {
        "deletedRegion": _region(text, edit.start, edit.end),
        "insertedContent": {"text": edit.replacement},
    }


def _message(message: Message) -> dict[str, str]:
    return {"text": str(message)}


def _region(text: str, start: int, end: int) -> dict[str, int]:
    """Return a region by lines and columns and by offset (SARIF 3.30; columns count from 1)."""
    return {
        "startLine": text.count("\n", 0, start) + 1,
        "startColumn": start - (text.rfind("\n", 0, start) + 1) + 1,
        "endLine": text.count("\n", 0, end) + 1,
        "endColumn": end - (text.rfind("\n", 0, end) + 1) + 1,
        "charOffset": start,
        "charLength": end - start,
    }
