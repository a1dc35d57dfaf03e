"""What a learner may do instead: the engine's own fixes, and what people hope would help.

Where a story asks the owner of a page about somebody's comment, it is the rules by which it might
be taken down.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final

from selfcheck.detectors import read
from selfcheck.engine import judge
from selfcheck.facts import Value, spelled
from selfcheck.finding import ALARMS
from selfcheck.fixes import apply, possible_changes
from selfcheck.guidance import Fix
from selfcheck.messages import Message, say
from selfcheck.onboarding.cases import Case, cases_of, turned
from selfcheck.onboarding.story import WORDS
from selfcheck.policy import BY_ID, Clause

LEAVE: Final = "leave"

_HABITS: Final[Mapping[str, tuple[Message, ...]]] = {
    "post": (
        say("Set it so that only friends can see it."),
        say("Post it in your free time."),
    ),
    "page": (
        say("Take it down again after a day."),
        say("Write it from home."),
    ),
    "message": (
        say("Wait with it until after working hours."),
        say("Ask that it be deleted after reading."),
    ),
    "connect": (
        say("Put the person on a list that sees less of your account."),
        say("Do it for this school year only."),
    ),
}
"""What people do and hope that it helps. It changes no fact, so the engine's answer stays."""

_OTHER_CONTENT: Final[Mapping[tuple[str, Value], Message]] = {
    ("confidential", False): say("Leave out what is not public."),
    ("contact_owner", "self"): say("Give your own number instead."),
}
"""What a writer can do about facts that a fix does not set: put something else in."""

_LEAVING: Final[Mapping[Value, Message]] = {
    "post": say("Do not post it at all."),
    "comment": say("Do not reply at all."),
    "message": say("Do not send it at all."),
    "connect": say("Do not add the person."),
}

_MOST_FIXES: Final = 2
_MOST_OPTIONS: Final = 3


_REMOVABLE: Final = (
    "comments-2",
    "comments-4a",
    "comments-4b",
    "comments-4c",
    "comments-4d",
    "comments-4e",
)
"""The rules that are offered as reasons for which a comment might be taken down."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to do instead.

    ``mends``: the engine finds nothing wrong afterwards; of a rule, that it speaks against it.
    """

    key: str
    label: Message
    mends: bool


@lru_cache(maxsize=256)
def options(case: Case) -> tuple[Option, ...]:
    """Return what a learner may do instead, in an order that tells nothing.

    The engine's own fixes are among them, changes that mend nothing, and, last, leaving it.
    """
    if case.story.moderates:
        return _reasons(case)
    mending = [*_fixes(case), *_other_content(case)]
    useless = [*_useless(case), *_habits(case)][: max(2, _MOST_OPTIONS - len(mending))]
    mixed = sorted([*mending, *useless], key=lambda one: _digest(case, one.key))
    return (*mixed, Option(LEAVE, leaving(case), mends=False))


def leaving(case: Case) -> Message:
    """Return what it is called to leave a case's plan altogether."""
    return _LEAVING[case.plan.known["act"]]


def _reasons(case: Case) -> tuple[Option, ...]:
    """Return rules by which a comment might go: the same ones whether it should or not."""
    story = case.story
    speaking = {rule for one in cases_of(story, case.numbers[0]) for rule in one.alarms}
    others = sorted(
        (rule for rule in _REMOVABLE if rule not in speaking),
        key=lambda rule: sha256(f"{story.id} {case.numbers[0]} {rule}".encode()).digest(),
    )
    offered = sorted([*speaking, *others[: _MOST_OPTIONS - len(speaking)]])
    rules = [
        Option(f"rule-{rule}", _as_a_reason(BY_ID[rule]), mends=rule in case.alarms)
        for rule in offered
    ]
    return (*rules, Option("opinion", say("Its opinion has no place here."), mends=False))


def _as_a_reason(clause: Clause) -> Message:
    return say("The rule “{title}” ({number}).", title=clause.title, number=clause.citation)


def _fixes(case: Case) -> Iterator[Option]:
    whole = [fix for fix in case.guidance.fixes if set(case.alarms) <= set(fix.clears)]
    if any(fix.edits for fix in whole):  # the words to write say more than that they be written
        whole = [fix for fix in whole if "own_views" not in dict(fix.facts)]
    for fix in whole[:_MOST_FIXES]:
        yield Option(_key_of(case, fix), fix.label, mends=True)


def _other_content(case: Case) -> Iterator[Option]:
    if case.fine:
        return
    if case.story.turn == WORDS:
        words = turned(case).plan.text
        yield Option("words", say("Write instead: “{words}”", words=words), mends=True)
    for (name, value), label in _OTHER_CONTENT.items():
        fix = Fix(label, case.alarms, ((name, value),))
        if case.plan.known.get(name) not in (None, value) and not _alarms_after(case, fix):
            yield Option(_key_of(case, fix), label, mends=True)


def _useless(case: Case) -> list[Option]:
    """Return at most one change of a fact after which the engine's answer is the same as before."""
    mended = {name for fix in case.guidance.fixes for name, _ in fix.facts}
    found = [
        Option(_key_of(case, fix), fix.label, mends=False)
        for fix in possible_changes(case.plan)
        if not {"act", *mended} & {name for name, _ in fix.facts}
        and set(case.alarms) <= set(after := _alarms_after(case, fix))
        and (not after if case.fine else after)
    ]
    return sorted(found, key=lambda one: _digest(case, one.key))[:1]


def _habits(case: Case) -> list[Option]:
    known = case.plan.known
    on_a_page = known["act"] in ("post", "comment") and known["venue"] == "district"
    labels = _HABITS["page" if on_a_page else str(known["act"])]
    return [Option(f"habit-{n}", label, mends=False) for n, label in enumerate(labels)]


def _alarms_after(case: Case, fix: Fix) -> tuple[str, ...]:
    plan = apply(case.plan, fix)
    kinds = judge(plan, read(plan.text) if fix.edits else case.guidance.reading)
    return tuple(rule for rule, kind in kinds.items() if kind in ALARMS)


def _key_of(case: Case, fix: Fix) -> str:
    parts = [f"{name}={spelled(value)}" for name, value in fix.facts]
    if fix.edits:
        parts.append(f"edit-{case.guidance.fixes.index(fix)}")
    return "&".join(parts)


def _digest(case: Case, key: str) -> bytes:
    return sha256(f"{case.story.id} {case.numbers} {key}".encode()).digest()
