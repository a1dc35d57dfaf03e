"""What a learner can decide about a case, and what comes of it. The engine judges each decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from selfcheck.messages import Message, say
from selfcheck.onboarding.cases import Case
from selfcheck.onboarding.citing import against, judged
from selfcheck.onboarding.options import LEAVE, leaving, options

SEND: Final = "send"
ASK: Final = "ask"
CHANGE: Final = "change"

Answer = Literal["right", "careful", "not-yet"]
"""``careful``: no harm in it, and yet not what this case needs."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a decision: how it stands, and one sentence that says so."""

    answer: Answer
    message: Message


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
    if case.story.moderates:
        return _about_a_comment(case, key)
    if case.fine:
        return _about_a_fine_case(key)
    failing = [rule for rule in case.alarms if case.guidance[rule].kind == "fail"]
    if key == SEND and failing:
        return Outcome("not-yet", say("Better not like this: {rules}.", rules=against(failing)))
    if key == SEND:
        return Outcome("not-yet", say("Better not yet: {rules}.", rules=judged(case.alarms)))
    if key == ASK and failing:
        return Outcome(
            "careful",
            say(
                "Asking is always safe. Here you can know it beforehand: {rules}.",
                rules=against(failing),
            ),
        )
    if key == ASK:
        return Outcome("right", say("Yes: {rules}, so you ask.", rules=judged(case.alarms)))
    return _after_a_change(case, key.partition(":")[2])


def helping(case: Case) -> tuple[Message, ...]:
    """Return what helps in a case that is not fine: asking, what mends it, or else leaving it."""
    mending = tuple(option.label for option in options(case) if option.mends)
    if case.story.moderates:
        return tuple(say("Taking it down. {reason}", reason=label) for label in mending)
    if _for_a_person(case):
        return (say("Asking first."), *mending)
    return mending or (leaving(case),)


def _for_a_person(case: Case) -> bool:
    """Whether no rule speaks against a case, and a person must judge it."""
    return all(case.guidance[rule].kind == "review" for rule in case.alarms)


def _speaking(case: Case) -> Message:
    failing = [rule for rule in case.alarms if case.guidance[rule].kind == "fail"]
    return against(failing) if failing else judged(case.alarms)


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


def _about_a_comment(case: Case, key: str) -> Outcome:
    """Return what comes of a page owner's decision about somebody's comment."""
    speaking = next((option for option in options(case) if f"{CHANGE}:{option.key}" == key), None)
    if case.fine and key == SEND:
        return Outcome("right", say("Yes, it stays. What it says of the matter is no reason."))
    if case.fine and key == ASK:
        return Outcome("careful", say("You may always ask. Here no rule speaks against it."))
    if case.fine:
        return Outcome(
            "not-yet",
            say("No rule speaks against it, and comments are removed without regard to viewpoint."),
        )
    rules = list(case.alarms)
    if speaking and speaking.mends:
        return Outcome("right", say("Yes: {rules}. Its opinion is not why.", rules=against(rules)))
    if speaking:
        return Outcome(
            "not-yet", say("It may go, and for another reason: {rules}.", rules=against(rules))
        )
    if key == ASK:
        return Outcome(
            "careful",
            say(
                "Asking is always safe. Here you can know it beforehand: {rules}.",
                rules=against(rules),
            ),
        )
    return Outcome("not-yet", say("Better not leave it: {rules}.", rules=against(rules)))


def _after_a_change(case: Case, key: str) -> Outcome:
    chosen = next(option for option in options(case) if option.key == key)
    if chosen.mends:
        return Outcome("right", say("Yes. With that change nothing speaks against it any more."))
    other = next((option for option in options(case) if option.mends), None)
    if key != LEAVE:
        return Outcome(
            "not-yet", say("That does not turn it: {rules}, as before.", rules=_speaking(case))
        )
    if _for_a_person(case):
        return Outcome(
            "careful",
            say(
                "There is no harm in that. But you need not give it up: {rules}, so ask first.",
                rules=judged(case.alarms),
            ),
        )
    if other:
        return Outcome(
            "right",
            say("Yes, leaving it is one way. There is another: {change}", change=other.label),
        )
    return Outcome("right", say("Yes. Leaving it is what helps here."))
