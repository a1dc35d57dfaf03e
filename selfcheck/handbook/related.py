"""The related policies that 5278 names: what is known, which clauses lean on them, their texts.

A text is put in by saving it as ``docs/policies/text/NNNN.txt`` or ``NNNN.md``. Lines that begin
with a number ('3.', '3.1', 'a)', '(b)') become anchors, and each such clause is searchable.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from selfcheck.policy import CLAUSES, Clause

# Number and title as 5278's list of related policies gives them.
RELATED: Final[Mapping[str, str]] = {
    "5150": "Discrimination and Harassment Prohibited",
    "5270": "General Staff Responsibilities and Conduct",
    "5276": "Maintaining Professional Staff/Student Boundaries",
    "2313": (
        "Electronic Information System: Acceptable Use Guidelines/Internet Safety Requirements"
    ),
}

TEXT_FOLDER: Final = Path("policies/text")

_NUMBERED: Final = re.compile(
    r"^(?P<indent>[ \t]*)(?:[-*+][ ]+)?"
    r"(?:(?P<number>\d+(?:\.\d+)*)[.)]?|\(?(?P<letter>[a-z]|[ivx]+)[.)])[ \t]+(?P<words>\S.*)$"
)


class NoSuchPolicyError(LookupError):
    """The number is none of the related policies."""


@dataclass(frozen=True, slots=True)
class RelatedLink:
    """A link to a related policy's page."""

    source: str
    label: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of an adopted text: its anchor (empty: none), its number and its words."""

    anchor: str
    number: str
    words: str
    heading: bool = False


def related_link(number: str) -> RelatedLink:
    """Return the link to a related policy's page. Raises NoSuchPolicyError."""
    if number not in RELATED:
        known = ", ".join(RELATED)
        raise NoSuchPolicyError(f"'{number}' is no related policy; there are {known}")
    return RelatedLink(f"/policies/{number}.md", f"Policy {number}: {RELATED[number]}")


def leaning_on(number: str) -> tuple[Clause, ...]:
    """Return the clauses of 5278 that name the policy among what they are related to."""
    return tuple(clause for clause in CLAUSES if number in clause.related)


def adopted_text(docs: Path, number: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a policy's adopted text; empty where it has not been put in.

    ``docs`` is the site's docs folder. Text files are read as UTF-8; a Markdown text may have
    headings and lists, and its words are shown as they are.
    """
    for suffix in (".md", ".txt"):
        path = docs / TEXT_FOLDER / f"{number}{suffix}"
        if path.is_file():
            return _paragraphs(number, path.read_text(encoding="utf-8"))
    return ()


def _paragraphs(policy: str, text: str) -> tuple[Paragraph, ...]:
    found: list[Paragraph] = []
    taken: set[str] = set()
    top = ""
    open_paragraph = False
    for line in text.replace("\ufeff", "").splitlines():
        if not line.strip():
            open_paragraph = False
            continue
        match = _NUMBERED.match(line)
        if match:
            number = match["number"] or f"{top}{match['letter']}"
            top = match["number"] or top
            anchor = _free(f"{policy}-{number.replace('.', '-')}", taken)
            found.append(Paragraph(anchor, number, match["words"].strip()))
        elif line.lstrip().startswith("#"):
            found.append(Paragraph("", "", line.lstrip("# \t").strip(), heading=True))
            open_paragraph = False
            continue
        elif open_paragraph:
            last = found.pop()
            found.append(Paragraph(last.anchor, last.number, f"{last.words} {line.strip()}"))
        else:
            found.append(Paragraph("", "", line.strip()))
        open_paragraph = True
    return tuple(found)


def _free(anchor: str, taken: set[str]) -> str:
    """Return the anchor, told apart by a count where a number comes a second time."""
    name, count = anchor, 2
    while name in taken:
        name, count = f"{anchor}-{count}", count + 1
    taken.add(name)
    return name
