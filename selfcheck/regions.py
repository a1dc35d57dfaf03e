"""The regions of the self-check's page as HTML, those that quote the words and those that do not.

From one letter typed to the next most regions stay the same. They are rendered from a guidance
without the words, and rendered again only where that has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from selfcheck.answers import FIRST, fields, waiting_where
from selfcheck.facts import FACTS
from selfcheck.guidance import Guidance
from selfcheck.marks import Seen, marked, seen
from selfcheck.newest import Newest
from selfcheck.other_way_round import OtherWayRound, other_way_round
from selfcheck.plan import Plan
from selfcheck.render import ENVIRONMENT, answer_context, plan_context
from selfcheck.signs import Reading
from selfcheck.traps import nearest_traps

_OF_THE_ANSWER: Final = (
    *("left", "first", "questions", "verdict", "bar", "start", "traps", "fixes", "rules", "take"),
)
_OF_THE_SIGNS: Final = ("seen", "turned", "stamp")


def regions(
    guidance: Guidance,
    today: str,
    show: Iterable[str] = (),
    left_out: Iterable[tuple[str, str]] = (),
) -> dict[str, str]:
    """Return the HTML of each region of the page, by name. ``today`` stands under the answer.

    ``show`` names what the reader opened and what costs a second check (``turned``); ``left_out``
    are answers of a link, by name and value, for which the form has no control.
    """
    facts = guidance.plan.facts
    left = tuple((name, value) for name, value in left_out if name in FACTS and name not in facts)
    turned = other_way_round(guidance) if "turned" in show else None
    without = _without_words(guidance)
    return {
        **_of_the_answer(without, tuple(facts), left),
        **_rendered(["marks"], {"marked": marked(guidance)}),
        **_of_the_signs(without, seen(guidance), turned, "turned" in show, today),
    }


def _without_words(guidance: Guidance) -> Guidance:
    """Return the guidance with a text and a reading that hold no word, only whether there are any.

    What is rendered of it is the same for all texts in which the same is seen.
    """
    plan, heard = guidance.plan, guidance.reading.without(guidance.plan.set_aside)
    return replace(
        guidance,
        plan=Plan("…" if plan.text else "", plan.facts),
        reading=Reading("", heard.language, heard.signs),
    )


@Newest
def _of_the_answer(
    guidance: Guidance,
    order: tuple[str, ...],  # noqa: ARG001 - of the facts: plans that are equal can differ in it
    left: tuple[tuple[str, str], ...],
) -> Mapping[str, str]:
    waiting = waiting_where(guidance)
    context = {
        **answer_context(guidance),
        "left": [(FACTS[name], value) for name, value in left],
        "first": FIRST,
        "fields": fields(guidance),
        "waiting": waiting,
        "waiting_rules": [r for r in guidance.results if r.rule_id in waiting],
        "traps": () if guidance.questions else nearest_traps(guidance, possible=True),
    }
    return _rendered(_OF_THE_ANSWER, context)


@Newest
def _of_the_signs(
    guidance: Guidance,
    signs: tuple[Seen, ...],
    turned: OtherWayRound | None,
    turning: bool,
    today: str,
) -> Mapping[str, str]:
    context = {
        **plan_context(guidance),
        "seen": signs,
        "turned": turned,
        "turning": turning,
        "today": today,
    }
    return _rendered(_OF_THE_SIGNS, context)


def _rendered(names: Iterable[str], context: Mapping[str, Any]) -> dict[str, str]:
    return {name: ENVIRONMENT.get_template(f"{name}.html").render(context) for name in names}
