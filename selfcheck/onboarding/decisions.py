"""What a learner can decide about a case, and what comes of it. The engine judges each decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final, Literal

from selfcheck.detectors import read
from selfcheck.engine import judge
from selfcheck.facts import Value, spelled
from selfcheck.finding import ALARMS
from selfcheck.fixes import apply, possible_changes
from selfcheck.guidance import Fix
from selfcheck.messages import Message, say
from selfcheck.onboarding.cases import Case, turned
from selfcheck.onboarding.story import WORDS
from selfcheck.policy import BY_ID

_OPENING: Final = say("the opening part for employees")

SEND: Final = "send"
ASK: Final = "ask"
CHANGE: Final = "change"
LEAVE: Final = "leave"

Answer = Literal["right", "careful", "not-yet"]
"""``careful``: no harm in it, and yet not what this case needs."""

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


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that could be changed. ``mends``: the engine finds nothing wrong afterwards."""

    key: str
    label: Message
    mends: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a decision: how it stands, and one sentence that says so."""

    answer: Answer
    message: Message


@lru_cache(maxsize=256)
def options(case: Case) -> tuple[Option, ...]:
    """Return what a learner may change in a case, in an order that tells nothing.

    The engine's own fixes are among them, changes that mend nothing, and, last, leaving it.
    """
    act = case.plan.known["act"]
    mending = [*_fixes(case), *_other_content(case)]
    useless = [*_useless(case), *_habits(case)][: max(2, _MOST_OPTIONS - len(mending))]
    mixed = sorted([*mending, *useless], key=lambda one: _digest(case, one.key))
    return (*mixed, Option(LEAVE, _LEAVING[act], mends=False))


def keys(case: Case) -> tuple[str, ...]:
    """Return every decision that can be made about a case."""
    return (SEND, *(f"{CHANGE}:{option.key}" for option in options(case)), ASK)


def right_key(case: Case) -> str:
    """Return one decision that is right, the most telling one."""
    return next(
        key
        for key in sorted(keys(case), key=lambda key: key.endswith(f":{LEAVE}"))
        if decide(case, key).answer == "right"
    )


def decide(case: Case, key: str) -> Outcome:
    """Return what comes of a decision. Raises KeyError where the case does not offer it."""
    if key not in keys(case):
        raise KeyError(key)
    if case.fine:
        return _about_a_fine_case(key)
    rules = cited(case.alarms)
    failing = [rule for rule in case.alarms if case.guidance[rule].kind == "fail"]
    if key == SEND and failing:
        return Outcome("not-yet", say("Better not like this: {rules}.", rules=_against(failing)))
    if key == SEND:
        return Outcome(
            "not-yet", say("Better not yet: {rules} leaves it to a person to judge.", rules=rules)
        )
    if key == ASK and failing:
        return Outcome(
            "careful",
            say(
                "Asking is always safe. Here you can know it beforehand: {rules}.",
                rules=_against(failing),
            ),
        )
    if key == ASK:
        return Outcome(
            "right", say("Yes: {rules} leaves it to a person to judge, so you ask.", rules=rules)
        )
    return _after_a_change(case, key.partition(":")[2])


def helping(case: Case) -> tuple[Message, ...]:
    """Return what helps in a case that is not fine: asking, what mends it, or else leaving it."""
    mending = tuple(option.label for option in options(case) if option.mends)
    if all(case.guidance[rule].kind == "review" for rule in case.alarms):
        return (say("Asking first."), *mending)
    return mending or (_LEAVING[case.plan.known["act"]],)


def cited(rules: Iterable[str]) -> Message:
    """Return rules as people cite them, joined by 'and'."""
    *most, last = [
        _OPENING if rule == "faculty-general" else BY_ID[rule].citation for rule in rules
    ]
    words = last
    for one in reversed(most):
        words = say("{one} and {more}", one=one, more=words)
    return words


def _against(rules: list[str]) -> Message:
    if len(rules) == 1:
        return say("{rules} speaks against it", rules=cited(rules))
    return say("{rules} speak against it", rules=cited(rules))


def _about_a_fine_case(key: str) -> Outcome:
    if key == SEND:
        return Outcome("right", say("Yes. Nothing in the policy speaks against it."))
    if key == ASK:
        return Outcome(
            "careful", say("You may always ask. Here you need not: nothing speaks against it.")
        )
    return Outcome(
        "careful", say("You could, and the policy does not ask it of you: it is fine as it is.")
    )


def _after_a_change(case: Case, key: str) -> Outcome:
    chosen = next(option for option in options(case) if option.key == key)
    if chosen.mends:
        return Outcome("right", say("Yes. With that change nothing speaks against it any more."))
    other = next((option for option in options(case) if option.mends), None)
    if key != LEAVE:
        return Outcome(
            "not-yet", say("That does not turn it: {rules} stays.", rules=cited(case.alarms))
        )
    if other:
        return Outcome(
            "right",
            say("Yes, leaving it is one way. There is another: {change}", change=other.label),
        )
    return Outcome("right", say("Yes. Leaving it is what helps here."))


def _fixes(case: Case) -> Iterator[Option]:
    whole = [fix for fix in case.guidance.fixes if set(case.alarms) <= set(fix.clears)]
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
