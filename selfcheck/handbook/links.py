"""Links inside the handbook: to a clause, and to the self-check with facts set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from selfcheck.policy import BY_ID

SELF_CHECK = "/self-check.md"
"""Source path from the docs folder; MkDocs makes it relative to the page (see mkdocs.yml)."""

# Anchors that belong to several clauses: comments-4 is the sentence above its seven bullets.
GROUPS: Mapping[str, tuple[str, str]] = {
    "comments-4": ("/comments.md#comments-4", "Comments 4: what users agree not to post")
}


class UnknownClauseError(LookupError):
    """No clause has this id. The message lists those that there are."""


@dataclass(frozen=True, slots=True)
class ClauseLink:
    """A link to a clause: its source path with anchor, short name, and the words to show."""

    id: str
    source: str
    name: str
    label: str


def short_name(rule_id: str) -> str:
    """Return how people cite a clause: 'Employees 4', 'Comments 4b', 'Records'."""
    part, _, number = rule_id.partition("-")
    if part == "retention":
        return "Records"
    if part == "forum":
        return "Forum"
    place = {"faculty": "Employees", "comments": "Comments"}[part]
    return f"{place}, opening" if number == "general" else f"{place} {number}"


def clause_link(rule_id: str) -> ClauseLink:
    """Return the link to a clause or to a group of them. Raises UnknownClauseError."""
    if rule_id in GROUPS:
        source, label = GROUPS[rule_id]
        return ClauseLink(rule_id, source, short_name(rule_id), label)
    clause = BY_ID.get(rule_id)
    if clause is None:
        raise UnknownClauseError(
            f"'{rule_id}' is no clause; there are {', '.join([*BY_ID, *GROUPS])}"
        )
    page, _, anchor = clause.url.partition("/#")
    name = short_name(rule_id)
    return ClauseLink(rule_id, f"/{page}.md#{anchor}", name, f"{name}: {clause.title}")


def preset_link(facts: Mapping[str, Any]) -> str:
    """Return the self-check's source path with the facts in its query. The text is never in it."""
    pairs: list[tuple[str, str]] = []
    for name, value in facts.items():
        if isinstance(value, str | bool):
            pairs.append((name, str(value).lower()))
        else:
            pairs.extend((name, one) for one in (sorted(value) or ["none"]))
    return f"{SELF_CHECK}?{urlencode(pairs)}" if pairs else SELF_CHECK
