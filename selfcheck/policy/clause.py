"""What a clause's module holds, and how it becomes a Clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Final

from selfcheck.finding import Finding, Kind
from selfcheck.messages import Message, say
from selfcheck.situation import Situation

FACULTY_PART: Final = "Faculty Use of Social Media and Electronic Communication"
COMMENTS_PART: Final = "KSD Social Media Comments and Participation Policy"


@dataclass(frozen=True, slots=True)
class Example:
    """A titled plan with the kind that its clause gives it: a test, a worked example, a question.

    ``title`` is a short sentence; ``facts`` are as in a plan's JSON.
    """

    title: str
    text: str
    facts: Mapping[str, Any]
    kind: Kind


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of Policy 5278 that has a rule of its own.

    ``text`` is the clause as adopted, without its number; ``plain`` says the same in plain words;
    ``asked`` holds words that people look for it with; ``related`` ids of other clauses and numbers
    of other policies; ``decides`` who has the last word; ``reviewed`` the day on which the plain
    words and the rule were last compared with the text.
    """

    id: str
    title: Message
    text: str
    plain: Message
    asked: tuple[str, ...]
    check: Callable[[Situation], Finding] = field(compare=False)
    examples: tuple[Example, ...] = field(compare=False)
    related: tuple[str, ...]
    decides: Message
    reviewed: str

    @property
    def part(self) -> str:
        """The part of the policy in which the clause stands, as the policy names it."""
        return FACULTY_PART if self.id.startswith("faculty") else COMMENTS_PART

    @property
    def url(self) -> str:
        """The clause's address, relative to the site's root."""
        page = "employees" if self.id.startswith("faculty") else "comments"
        return f"{page}/#{self.id}"

    @property
    def citation(self) -> Message:
        """The clause as people cite it: 'clause 4', 'comment rule 4b'."""
        number = self.id.partition("-")[2]
        if self.id.startswith("faculty-") and number != "general":
            return say("clause {number}", number=number)
        if self.id.startswith("comments-"):
            return say("comment rule {number}", number=number)
        return self.title


def clause_from(module: ModuleType) -> Clause:
    """Return the clause that a module holds. The module's name carries the citation."""
    return Clause(
        id=_id_of(module.__name__),
        title=module.TITLE,
        text=module.TEXT,
        plain=module.PLAIN,
        asked=module.ASKED,
        check=module.check,
        examples=module.EXAMPLES,
        related=module.RELATED,
        decides=module.DECIDES,
        reviewed=module.REVIEWED,
    )


def _id_of(name: str) -> str:
    """Return ``faculty-4`` for ``selfcheck.policy.faculty_4_student_friends``."""
    part, *rest = name.rpartition(".")[2].split("_")
    numbered = rest and re.fullmatch(r"[0-9]+[a-z]?|general", rest[0])
    return f"{part}-{rest[0]}" if numbered else part
