"""Patterns over a long line are tried around their key words alone, and find what they would."""

from __future__ import annotations

import pytest

from selfcheck.detectors import DETECTORS
from selfcheck.text import Text
from selfcheck.text.chunks import Chunks
from selfcheck.text.patterns import Grammar, pattern
from selfcheck.text.sayings import SAYINGS
from tests.detectors.examples import long_text

GRAMMARS = [
    pytest.param(value, id=f"{module.NAME} {name}")
    for module in DETECTORS
    for name, value in vars(module).items()
    if isinstance(value, Grammar)
] + [pytest.param(SAYINGS, id="sayings")]


def long_line(seed: int) -> Chunks:
    return Text(long_text(seed)).line


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("grammar", GRAMMARS)
def test_a_long_line_is_searched_like_a_short_one(grammar: Grammar, seed: int) -> None:
    line = long_line(seed).codes
    for one in grammar.patterns:
        whole = [match.span() for match in one.regex.finditer(line)]
        assert [match.span() for match in one.matches(line)] == whole


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("grammar", GRAMMARS)
def test_sentence_by_sentence_the_same_is_met(grammar: Grammar, seed: int) -> None:
    line = long_line(seed)
    whole = [
        (one, *match.span(), match.start("who") if one.about_somebody else -1)
        for one in grammar.patterns
        if not line.present.isdisjoint(one.keys)
        for match in one.regex.finditer(line.codes)
    ]
    assert list(grammar.matches(line)) == whole


@pytest.mark.parametrize("grammar", GRAMMARS)
def test_a_match_holds_what_is_needed_and_is_no_wider_than_told(grammar: Grammar) -> None:
    line = long_line(seed=7).codes
    for one in grammar.patterns:
        for match in one.regex.finditer(line):
            assert len(match.group()) <= one.width
            assert not one.needed or not set(one.needed).isdisjoint(match.group())


def test_what_is_needed_is_never_in_one_of_two_ways_nor_left_out_at_will() -> None:
    assert pattern("x", "READER =eat! =trash").needed
    assert not pattern("x", "READER ( =eat! / =sell ) =trash").needed
    assert not pattern("x", "READER =eat?! =trash").needed
    assert not pattern("x", "READER =eat{0,2}! =trash").needed
    assert pattern("x", "READER ( =eat! / =sell ) =trash!").needed == pattern("x", "=trash!").needed


@pytest.mark.parametrize(
    ("notation", "width"),
    [("=eat!", 1), ("=eat! ..4 =trash", 6), ("=eat{0,3} =trash!", 4), ("=eat! -mod{0,2}", 3)],
)
def test_the_width_of_a_pattern(notation: str, width: int) -> None:
    assert pattern("x", notation).width == width
