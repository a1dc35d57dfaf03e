"""Each letter typed is answered as if the page had just been opened with the whole text."""

from __future__ import annotations

import json

import pytest

from selfcheck import engine, regions
from selfcheck.page import answer

TEXT = (
    "Vote no on the levy, call 509-555-0164 or write to jo@example.org. My number is 509-555-0199!"
)
CONTROLS: tuple[tuple[tuple[str, str], ...], ...] = (
    (),
    (("author", "employee"), ("act", "post"), ("venue", "personal")),
    (("venue", "district"), ("act", "comment"), ("author", "community")),
    (("author", "community"), ("act", "comment"), ("venue", "district")),
    (("author", "employee"), ("act", "message"), ("venue", "unsure"), ("student", "true")),
)
ASIDE = ({"detector": "phone-number", "quote": "509-555-0164"},)


def ask(text: str, controls: object, aside: object, **more: int) -> dict[str, dict[str, str]]:
    plan = {"text": text, "controls": controls, "set_aside": aside}
    request = {"do": "answer", "today": "2026-11-23", "plan": plan, "show": ["turned"], **more}
    reply: dict[str, dict[str, str]] = json.loads(answer(json.dumps(request)))
    return reply


def forget() -> None:
    engine._settled_by_signs.cache_clear()  # noqa: SLF001
    engine._wordless.cache_clear()  # noqa: SLF001
    regions._of_the_answer.cache_clear()  # noqa: SLF001
    regions._of_the_signs.cache_clear()  # noqa: SLF001


@pytest.mark.parametrize("aside", [(), ASIDE], ids=["all heard", "one set aside"])
@pytest.mark.parametrize("controls", CONTROLS)
def test_typing_is_answered_as_the_whole_text_is(controls: object, aside: object) -> None:
    typed = [TEXT[:end] for end in range(0, len(TEXT) + 1, 5)]
    in_turn = [ask(text, controls, aside) for text in typed]
    for text, reply in zip(typed, in_turn, strict=True):
        forget()
        assert ask(text, controls, aside) == reply


def test_the_order_of_answers_is_kept() -> None:
    first = CONTROLS[1]
    one, other = ("device", "district"), ("purpose", "school")
    in_turn = ask(TEXT, (*first, one, other), ()), ask(TEXT, (*first, other, one), ())
    assert in_turn[0] != in_turn[1]
    forget()
    assert ask(TEXT, (*first, other, one), ()) == in_turn[1]


def numbered(text: str, controls: object, number: int, shown: int) -> dict[str, dict[str, str]]:
    return ask(text, controls, (), number=number, shown=shown)


def test_what_the_page_shows_already_is_not_sent_again() -> None:
    numbered(TEXT, CONTROLS[1], 1, 0)
    again = numbered(f"{TEXT}!", CONTROLS[1], 2, 1)
    assert list(again["regions"]) == ["marks"]
    assert numbered(f"{TEXT}!", CONTROLS[1], 3, 2)["regions"] == {}


def test_a_page_that_lost_an_answer_still_shows_what_is_so() -> None:
    page: dict[str, str] = {}
    shown = 0
    steps = [(TEXT[:end], controls) for end in range(0, len(TEXT), 9) for controls in CONTROLS[1:4]]
    looked_at: list[dict[str, str]] = []
    for number, (text, controls) in enumerate(steps, start=1):
        reply = numbered(text, controls, number, shown)
        if number % 4:  # for every fourth the page has no use any more
            page |= reply["regions"]
            shown = number
        looked_at.append(dict(page) if shown == number else {})
        if number % 5 == 0:
            ask("another text in between", controls, ())  # as for printing: it has no number
    for there, (text, controls) in zip(looked_at, steps, strict=True):
        whole = ask(text, controls, ())
        assert there in ({}, whole["regions"])


def test_an_answer_without_a_number_leaves_what_the_page_shows() -> None:
    numbered(TEXT, CONTROLS[1], 1, 0)
    assert ask("another text in between", CONTROLS[2], ())["regions"]
    assert list(numbered(f"{TEXT}!", CONTROLS[1], 2, 1)["regions"]) == ["marks"]


def test_after_a_plan_that_cannot_be_read_everything_is_sent() -> None:
    everything = numbered(TEXT, (), 1, 0)["regions"].keys()
    assert numbered("x" * 200_001, (), 2, 1)["regions"].keys() == {"verdict"}
    assert numbered(TEXT, (), 3, 2)["regions"].keys() == everything
