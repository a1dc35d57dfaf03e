"""The facts of a plan: names, values, the questions that ask for them, and what is presumed.

One place for form, command line, error messages and handbook. The table is the contract's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from selfcheck.messages import Message, say

Author = Literal["employee", "community"]
Act = Literal["post", "comment", "message", "connect"]
Place = Literal["personal", "district"]
Purpose = Literal["school", "personal", "business"]
Relationship = Literal["none", "family", "prior"]
Owner = Literal["self", "other"]
Identity = Literal["own", "alias", "shared"]
Recipients = frozenset[str]

Value = str | bool | Recipients
UNSURE: Final = "unsure"

RECIPIENTS: Final = ("students", "employee", "parents")


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its name, the values it can take, and the question that asks for it.

    ``answers`` pairs each value with its words. ``mine`` says that the writer can change it by
    changing the plan (a fix may set it); what is true of the world is not the writer's to set.
    ``presumed`` is the answer that is taken for granted where nobody told it and nothing in the
    words speaks against it; None where the fact is never presumed.
    """

    name: str
    label: Message
    hint: Message
    answers: tuple[tuple[Value, Message], ...]
    mine: bool = False
    many: bool = field(default=False)
    presumed: Value | None = None

    @property
    def values(self) -> tuple[Value, ...]:
        """The values that the fact can take, in the order in which they are offered."""
        return tuple(value for value, _ in self.answers)

    @property
    def choices(self) -> str:
        """What may be typed for the fact on a command line, ``unsure`` included."""
        if self.many:
            return f"{', '.join(RECIPIENTS)}, none, {UNSURE}; several with commas"
        return ", ".join([*(spelled(value) for value in self.values), UNSURE])

    @property
    def option(self) -> str:
        """The fact's option on the command line."""
        return f"--{self.name.replace('_', '-')}"

    def words(self, value: Value) -> Message:
        """Return the words of one value."""
        return dict(self.answers)[value]


def spelled(value: Value) -> str:
    """Return one value as JSON and the command line spell it; recipients with commas."""
    if isinstance(value, frozenset):
        return ",".join(name for name in RECIPIENTS if name in value) or "none"
    return str(value).lower() if isinstance(value, bool) else value


def _recipient_sets() -> tuple[tuple[Value, Message], ...]:
    names = {
        "students": say("other students whom it concerns"),
        "employee": say("another school employee"),
        "parents": say("the parents"),
    }
    sets: list[tuple[Value, Message]] = [(frozenset(), say("nobody else"))]
    for bits in range(1, 2 ** len(RECIPIENTS)):
        chosen = tuple(name for n, name in enumerate(RECIPIENTS) if bits >> n & 1)
        words = [names[name] for name in chosen]
        if len(words) == 1:
            text = words[0]
        elif len(words) == 2:
            text = say("{one} and {two}", one=words[0], two=words[1])
        else:
            text = say("{one}, {two} and {three}", one=words[0], two=words[1], three=words[2])
        sets.append((frozenset(chosen), text))
    return tuple(sets)


_FACTS: Final = (
    Fact(
        "author",
        say("Who is writing?"),
        say("The District's employees have rules that nobody else has."),
        (
            ("employee", say("An employee of the District")),
            ("community", say("A parent, student, alum or anybody else")),
        ),
    ),
    Fact(
        "act",
        say("What are you about to do?"),
        say("A message goes to particular people: email, text, chat, direct message."),
        (
            ("post", say("Publish a post")),
            ("comment", say("Reply on a page")),
            ("message", say("Write to particular people")),
            ("connect", say("Invite, accept or add a friend or follower")),
        ),
        mine=True,
    ),
    Fact(
        "venue",
        say("Where?"),
        say("District-sponsored: a site, page, account, email or form that the District runs."),
        (
            ("personal", say("My own account, or any other that is not District-sponsored")),
            ("district", say("A District-sponsored site, account, email or form")),
        ),
        mine=True,
    ),
    Fact(
        "device",
        say("Whose device or network?"),
        say("The school's laptop, phone, Wi-Fi and other resources are the District's."),
        (
            ("personal", say("My own")),
            ("district", say("The District's")),
        ),
        mine=True,
    ),
    Fact(
        "purpose",
        say("What is it for?"),
        say("School-related: homework, class activity, a school sport, club or other activity."),
        (
            ("school", say("School-related")),
            ("personal", say("Private")),
            ("business", say("Buying, selling or a business")),
        ),
    ),
    Fact(
        "student",
        say("Does it go to, or add, a current student?"),
        say("Anybody who is a student of the District now, at any school."),
        ((True, say("Yes")), (False, say("No"))),
        presumed=False,
    ),
    Fact(
        "relationship",
        say("How are you related to the student?"),
        say("A prior relationship was clearly there before the employee-student one."),
        (
            ("none", say("Only through school")),
            ("family", say("Family")),
            ("prior", say("We clearly knew each other before")),
        ),
    ),
    Fact(
        "also_to",
        say("Who else gets it at the same time?"),
        say("Tick everybody who gets this message together with the student."),
        _recipient_sets(),
        mine=True,
        many=True,
    ),
    Fact(
        "confidential",
        say("Does it hold information from your work that is not public?"),
        say("For example about a student, a family or somebody you work with."),
        ((True, say("Yes")), (False, say("No"))),
        presumed=False,
    ),
    Fact(
        "own_views",
        say("Is it clear that these are your own views, not the District's?"),
        say("A sentence such as 'my own views' makes it clear."),
        ((True, say("Yes")), (False, say("No"))),
        mine=True,
    ),
    Fact(
        "contact_owner",
        say("Whose phone number, email or address is in it?"),
        say("Your own contact details are yours to give; anybody else's are not."),
        (("self", say("My own")), ("other", say("Somebody else's"))),
    ),
    Fact(
        "rights",
        say("Do you own, or have leave to use, all of it?"),
        say("Photos, music, articles and other people's writing."),
        ((True, say("Yes")), (False, say("No"))),
        mine=True,
        presumed=True,
    ),
    Fact(
        "sponsored",
        say("Is what it promotes officially sponsored by KSD, or is this an area marked for it?"),
        say("If you do not know, the school's office does."),
        ((True, say("Yes")), (False, say("No"))),
    ),
    Fact(
        "repeat",
        say("Have you already posted this same comment?"),
        say("On this page or another page of the District's."),
        ((True, say("Yes")), (False, say("No"))),
        mine=True,
        presumed=False,
    ),
    Fact(
        "identity",
        say("Under whose name and login?"),
        say("A login that somebody else uses too counts as shared."),
        (
            ("own", say("My own name and login")),
            ("alias", say("Another person's name, or several names")),
            ("shared", say("A login that somebody else uses too")),
        ),
        mine=True,
        presumed="own",
    ),
    Fact(
        "on_topic",
        say("Is it about the page's subject, and current?"),
        say("Irrelevant or long outdated comments may be removed."),
        ((True, say("Yes")), (False, say("No"))),
        presumed=True,
    ),
)

FACTS: Mapping[str, Fact] = MappingProxyType({fact.name: fact for fact in _FACTS})
