"""The one sentence on top: what there is to do before the plan goes out.

Page, reports and command line say the same one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from selfcheck.answers import FIRST
from selfcheck.guidance import Guidance, Result
from selfcheck.messages import Message, joined, say
from selfcheck.wording import BEFORE_YOU, citations, counted

Tone = Literal["empty", "change", "ask", "doomed", "answer", "silent", "clear"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the answer comes to, counted as a reader counts.

    ``tone``: nothing told yet, something to change, somebody to ask, one or the other whatever is
    answered, something to answer, no rule that speaks to the plan, or nothing against it.
    ``changes``, ``judgments`` and ``questions`` count things to do, not rules: what one change
    mends is one thing. ``doomed`` are the open rules that no answer makes fine.
    """

    tone: Tone
    changes: int
    judgments: int
    questions: int
    doomed: tuple[str, ...]


def verdict(guidance: Guidance) -> Verdict:
    """Return the verdict on a plan."""
    return Verdict(
        tone=_tone(guidance),
        changes=_things(guidance, [r for r in guidance.results if r.kind == "fail"]),
        judgments=_things(guidance, [r for r in guidance.results if r.kind == "review"]),
        questions=len(guidance.questions),
        doomed=tuple(r.rule_id for r in guidance.results if r.never_fine),
    )


def sentence(guidance: Guidance) -> Message:
    """Return the verdict as one sentence that a reader can act on."""
    found = verdict(guidance)
    who = guidance.plan.known.get("author")
    match found.tone:
        case "empty":
            return say("Say who is writing, what and where, and the answer stands here.")
        case "clear":
            return say("You can go ahead: no rule speaks against it as you describe it.")
        case "silent" if who == "community" and guidance.plan.known.get("venue") == "personal":
            return say("This policy does not govern what you write on your own pages.")
        case "silent":
            return say("No rule of this policy stands in the way of it.")
        case "answer" if found.questions == 1:
            return say("It depends on your answer to one more question.")
        case "answer":
            count = counted(found.questions).lower()
            return say("It depends on your answers to {count} more questions.", count=count)
    act = BEFORE_YOU[str(guidance.plan.known.get("act", ""))]
    parts = [part for part in _to_do(found, act, to_the_district=who == "community") if part]
    return joined(parts, "; ", ".")


def brief(guidance: Guidance) -> Message | None:
    """Return the verdict in a few words, for a bar; None before anything was told."""
    found = verdict(guidance)
    match found.tone:
        case "empty":
            return None
        case "clear":
            return say("You can go ahead")
        case "silent":
            return say("No rule stands in the way")
    counts = (
        (found.changes, say("{n} to change", n=str(found.changes))),
        (found.judgments, say("{n} to ask about", n=str(found.judgments))),
        (len(found.doomed), say("not simply fine")),
    )
    parts = [words for count, words in counts if count]
    asked = _plural(
        found.questions,
        say("1 question to answer"),
        say("{n} questions to answer", n=str(found.questions)),
    )
    return joined([*parts, *([asked] if asked else [])], ", ")


def _to_do(found: Verdict, act: Message, *, to_the_district: bool) -> Iterator[Message | None]:
    """Yield what there is to do, the most pressing first; the first part says before what."""
    yield _plural(
        found.changes,
        say("One thing to change before you {act}", act=act),
        say("{count} things to change before you {act}", count=counted(found.changes), act=act),
    )
    yield _judged(found, act, to_the_district=to_the_district)
    if found.doomed:
        yield _doomed(found, act, to_the_district=to_the_district)
    yield _plural(
        found.questions,
        say("one question is still open"),
        say("{count} questions are still open", count=counted(found.questions).lower()),
    )


def _judged(found: Verdict, act: Message, *, to_the_district: bool) -> Message | None:
    number, count = found.judgments, counted(found.judgments)
    if found.changes and to_the_district:
        return _plural(
            number,
            say("one that the District may see either way"),
            say("{count} that the District may see either way", count=count.lower()),
        )
    if found.changes:
        return _plural(
            number,
            say("one for your administrator"),
            say("{count} for your administrator", count=count.lower()),
        )
    if to_the_district:
        return _plural(
            number,
            say(
                "One thing to look at again before you {act}: the District may see it either way",
                act=act,
            ),
            say(
                "{count} things to look at again before you {act}: "
                "the District may see them either way",
                count=count,
                act=act,
            ),
        )
    return _plural(
        number,
        say("One thing to ask your administrator before you {act}", act=act),
        say("{count} things to ask your administrator before you {act}", count=count, act=act),
    )


def _doomed(found: Verdict, act: Message, *, to_the_district: bool) -> Message:
    rules = citations(found.doomed)
    if found.changes or found.judgments:
        return say("whatever you answer, {rules} will not be simply fine", rules=rules)
    if to_the_district:
        return say(
            "Look at this again before you {act}, whatever you answer ({rules})",
            rules=rules,
            act=act,
        )
    return say(
        "Change this or ask your administrator before you {act}, whatever you answer ({rules})",
        rules=rules,
        act=act,
    )


def _plural(number: int, one: Message, many: Message) -> Message | None:
    return {0: None, 1: one}.get(number, many)


def _tone(guidance: Guidance) -> Tone:
    kinds = {result.kind for result in guidance.results}
    if "fail" in kinds:
        return "change"
    plan = guidance.plan
    if not plan.text and not any(name in plan.facts for name in FIRST):
        return "empty"
    if "review" in kinds:
        return "ask"
    if any(result.never_fine for result in guidance.results):
        return "doomed"
    if "open" in kinds:
        return "answer"
    return "clear" if "pass" in kinds else "silent"


def _things(guidance: Guidance, results: list[Result]) -> int:
    """Count results, those as one that rest on the same words or that the same change mends."""
    causes: set[object] = set()
    for result in results:
        fix = next((fix for fix in guidance.fixes if result.rule_id in fix.clears), None)
        if result.evidence:
            causes.add(frozenset((sign.start, sign.end) for sign in result.evidence))
        else:
            causes.add(fix or result.rule_id)
    return len(causes)
