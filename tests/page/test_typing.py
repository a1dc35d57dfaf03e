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


def ask(text: str, controls: object, aside: object) -> object:
    plan = {"text": text, "controls": controls, "set_aside": aside}
    request = {"do": "answer", "today": "2026-11-23", "plan": plan, "show": ["turned"]}
    return json.loads(answer(json.dumps(request)))


def forget() -> None:
    engine._settled_by_signs.cache_clear()  # noqa: SLF001
    engine._wordless.cache_clear()  # noqa: SLF001
    regions._of_the_answer.cache_clear()  # noqa: SLF001


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
