"""The smallest changes that would make a plan right, each checked again before it is offered.

Nothing here knows a rule: changes that the writer can make are tried, and what helps is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final

from selfcheck.detectors.late import LateReading
from selfcheck.facts import FACTS, UNSURE, Recipients, Value
from selfcheck.finding import ALARMS, Kind
from selfcheck.guidance import Edit, Fix, Result
from selfcheck.messages import Message, joined, say
from selfcheck.plan import Plan
from selfcheck.signs import Heard, Reading, Sign

Judge = Callable[[Plan, Heard], Mapping[str, Kind]]

_LABELS: Final[Mapping[tuple[str, Value], Message]] = {
    ("venue", "district"): say("Use a District-sponsored account or page."),
    ("venue", "personal"): say("Use your own account or page, not the District's."),
    ("device", "personal"): say("Use your own device and network."),
    ("device", "district"): say("Use a District-owned device."),
    ("act", "post"): say("Publish it for everybody whom it concerns, not as a message."),
    ("act", "comment"): say("Reply on the page, for everybody to read."),
    ("act", "message"): say("Write to the people whom it concerns."),
    ("identity", "own"): say("Use your own name, and a login that nobody else uses."),
    ("repeat", False): say("Post it once: take the earlier one down, or leave this one out."),
    ("rights", True): say("Get leave from whoever owns it, or use your own."),
    ("own_views", True): say("Make clear that these are your own views."),
}
_MOVES: Final = frozenset({"venue", "act"})
_MENDED_BY_MOVING: Final = frozenset({"promotion"})
"""Signs that are only wrong in this place. Words at people are not mended by taking them along."""

DISCLAIMER: Final = "These are my own views, not the District's."


@dataclass(frozen=True, slots=True)
class _Change:
    label: Message
    facts: tuple[tuple[str, Value], ...] = ()
    edits: tuple[Edit, ...] = ()

    @property
    def moves(self) -> bool:
        return any(name in _MOVES for name, _ in self.facts)


def find_fixes(
    plan: Plan, reading: Reading, results: Sequence[Result], judge: Judge
) -> tuple[Fix, ...]:
    """Return the smallest changes that clear rules which fail, ask for review, or will do either.

    After any of them, none of its ``clears`` fails, and no other rule is worse than before. Where
    only not sending helps there is none.
    """
    before = {result.rule_id: result.kind for result in results}
    wanted = [result for result in results if _worth_mending(result)]
    if not wanted:
        return ()
    tried: dict[_Change, _Trial] = {}

    def after(change: _Change) -> _Trial:
        if change not in tried:
            tried[change] = _Trial(before, _applied(plan, reading, change, judge))
        return tried[change]

    fixes: dict[_Change, tuple[str, ...]] = {}
    single = [*_edits(plan, wanted), *_fact_changes(plan)]
    pairs = list(_pairs(single))
    for result in wanted:
        for changes, easing in ((single, False), (pairs, False), (single, True), (pairs, True)):
            helping = [
                change
                for change in changes
                if _may_mend(change, result)
                and _helps(result, after(change), easing=easing or bool(change.edits))
            ]
            if helping:
                staying = [change for change in helping if not change.moves]
                for change in (staying or helping)[:2]:
                    fixes[change] = tuple(
                        other.rule_id
                        for other in results
                        if _helps(other, after(change), easing=easing or bool(change.edits))
                    )
                break
    ordered = sorted(fixes.items(), key=lambda pair: -len(pair[1]))
    return tuple(Fix(c.label, clears, c.facts, c.edits) for c, clears in ordered)


def possible_changes(plan: Plan) -> tuple[Fix, ...]:
    """Return every change of one fact that the writer can make, whether or not it mends a rule."""
    return tuple(Fix(change.label, (), change.facts) for change in _fact_changes(plan))


def apply(plan: Plan, fix: Fix) -> Plan:
    """Return the plan with a fix made."""
    return plan.having(dict(fix.facts), edited(plan.text, fix.edits))


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with edits made; they do not overlap."""
    for edit in sorted(edits, key=lambda e: -e.start):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text


def _worth_mending(result: Result) -> bool:
    return result.kind in ALARMS or result.never_fine or result.open_facts == ("own_views",)


def _worse(before: Kind, after: Kind) -> bool:
    rank = {"fail": 3, "review": 2, "open": 1}
    return rank.get(after, 0) > rank.get(before, 0) and after != "open"


class _Trial:
    """What a change makes of the rules; looked at no further than is asked."""

    def __init__(self, before: Mapping[str, Kind], after: Mapping[str, Kind]) -> None:
        self._before = before
        self.after = after

    @cached_property
    def is_worse(self) -> bool:
        """Whether it makes any rule worse."""
        return any(_worse(self._before[rule], kind) for rule, kind in self.after.items())


def _helps(result: Result, trial: _Trial, *, easing: bool) -> bool:
    """Say whether a change clears a rule; ``easing``: or leaves it for a person to judge.

    Words taken out can leave a fact that speaks of them ('somebody else's number is in it'), and
    words left in can speak against the fact that was changed. The rule no longer fails then.
    """
    if not _worth_mending(result):
        return False
    kind = trial.after[result.rule_id]
    harmless = kind not in ALARMS and kind != "open"
    eased = easing and result.kind == "fail" and kind == "review"
    return (harmless or eased) and not trial.is_worse


def _applied(plan: Plan, reading: Reading, change: _Change, judge: Judge) -> Mapping[str, Kind]:
    text = edited(plan.text, change.edits)
    heard = LateReading(text) if change.edits else reading
    return judge(plan.having(dict(change.facts), text), heard)


def _may_mend(change: _Change, result: Result) -> bool:
    if not change.moves:
        return True
    return {sign.detector for sign in result.evidence} <= _MENDED_BY_MOVING


def _fact_changes(plan: Plan) -> Iterator[_Change]:
    known = plan.known
    for name in ("also_to", "own_views", "identity", "repeat", "rights", "device", "venue", "act"):
        now = known.get(name)
        if name not in plan.facts:
            continue
        for value in FACTS[name].values:
            if value != now and _is_honest(name, now, value):
                yield _Change(_label(name, now, value), ((name, value),))


def _is_honest(name: str, now: Value | None, value: Value) -> bool:
    if isinstance(value, frozenset):
        before: Recipients = now if isinstance(now, frozenset) else frozenset()
        return before < value and len(value - before) == 1
    if name == "act":
        return "connect" not in (now, value)
    return (name, value) in _LABELS


def _label(name: str, now: Value | None, value: Value) -> Message:
    if isinstance(value, frozenset):
        return _ADDING[value - now if isinstance(now, frozenset) else value]
    return _LABELS[name, value]


_ADDING: Final[Mapping[Recipients, Message]] = {
    frozenset({"employee"}): say("Add another school employee, best your administrator."),
    frozenset({"students"}): say("Send it to the other students whom it concerns as well."),
    frozenset({"parents"}): say("Add the parents."),
}


def _edits(plan: Plan, wanted: Iterable[Result]) -> Iterator[_Change]:
    offered: set[tuple[Edit, ...]] = set()
    for result in wanted:
        signs = [sign for sign in result.evidence if sign.removable]
        edits = tuple(_removals(plan.text, signs))
        if edits and edits not in offered:
            offered.add(edits)
            quotes = [say("'{words}'", words=plan.text[s.start : s.end]) for s in signs]
            yield _Change(say("Take out {words}.", words=joined(tuple(quotes))), edits=edits)
        if result.rule_id == "faculty-2" and plan.facts.get("own_views") != UNSURE:
            end = len(plan.text)
            gap = "" if not plan.text or plan.text[-1].isspace() else " "
            label = say("Add: '{words}'", words=DISCLAIMER)
            yield _Change(label, edits=(Edit(end, end, gap + DISCLAIMER),))


def _removals(text: str, signs: Sequence[Sign]) -> Iterator[Edit]:
    """Yield edits that take the signs' words out, with one of the two spaces around them."""
    covered = 0
    for sign in sorted(signs, key=lambda s: (s.start, -s.end)):
        start, end = max(sign.start, covered), sign.end
        if end <= start:
            continue
        if text[end : end + 1] == " " and (start == 0 or text[start - 1] == " "):
            end += 1
        yield Edit(start, end, "")
        covered = end


def _pairs(single: Sequence[_Change]) -> Iterator[_Change]:
    for one, two in combinations(single, 2):
        names = {name for name, _ in (*one.facts, *two.facts)}
        if len(names) == len(one.facts) + len(two.facts) and not (one.edits and two.edits):
            label = joined((one.label, two.label))
            yield _Change(label, one.facts + two.facts, one.edits + two.edits)
