"""Work grows with the length of the text, not with its square."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest

from selfcheck.detectors import (
    accusation,
    contempt,
    group_attack,
    harassment,
    illegal,
    insult,
    threat,
    vulgar,
)
from selfcheck.text import Text
from selfcheck.text.chunks import CHUNK
from selfcheck.text.patterns import Grammar
from selfcheck.text.sayings import SAYINGS
from tests.detectors.examples import forget

DETECTORS = (
    vulgar, insult, threat, group_attack, harassment, contempt, accusation, illegal,
)  # fmt: skip
GRAMMARS = [
    value for module in DETECTORS for value in vars(module).values() if isinstance(value, Grammar)
] + [SAYINGS]
HARD = (
    "kill all those filthy Lutherans, you fucking idiot ",
    "f.u.c.k. ",
    "f*ck sh!t b1tch ",
    "all of those the many such ",
    "\"' ",
    "a ",
    "аe\u0301\u200b",
    "they are they are not they should ",
    "Coach is sleeping with the principal at work ",
)


def calls(work: Callable[[], object]) -> int:
    """Count the Python calls and lines that some work takes."""
    count = 0

    def trace(_frame: object, event: str, _arg: object) -> object:
        nonlocal count
        count += event in {"call", "line"}
        return trace

    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(None)
    return count


def read_all(text: str) -> None:
    read = Text(text)
    for detector in DETECTORS:
        list(detector.find(read))


@pytest.mark.parametrize("hard", HARD)
def test_three_times_the_text_takes_about_three_times_the_steps(hard: str) -> None:
    read_all(hard * 40)
    forget()
    once = calls(lambda: read_all(hard * 40))
    forget()
    thrice = calls(lambda: read_all(hard * 120))
    assert thrice < 4 * once


@pytest.mark.parametrize("grammar", GRAMMARS)
def test_patterns_repeat_nothing_without_a_bound(grammar: Grammar) -> None:
    for one in grammar.patterns:
        outside = re.sub(r"\[[^]]*\]", "x", one.regex.pattern)
        assert "*" not in outside
        assert "+" not in outside
        assert not re.search(r"\{\d+,\}", outside)


def test_chunks_repeat_nothing_without_a_bound() -> None:
    outside = re.sub(r"\[[^]]*\]", "x", CHUNK.pattern)
    assert "*" not in outside
    assert "+" not in outside
