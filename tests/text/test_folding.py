"""The folded and the decoded spelling lead back to the characters as typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selfcheck.text import Text
from selfcheck.text.folding import View, fold

_TYPED = st.text(
    alphabet=st.sampled_from("abcfukit AEZ019.,!?'\"-*@$\n\u200b\u0301éñßİﬁｆⓐ５𝐛аѕο😀🖕£"),
    max_size=80,
)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("ＳＣＨＯＯＬ", "school"),
        ("𝓑𝓸𝓸𝓴 ⓒⓛⓤⓑ ⑦", "book club 7"),
        ("b\u200bu\u00ads", "bus"),
        ("Señora Núñez", "senora nunez"),
        ("ѕсһооӏ", "school"),
        ("“it’s” — ‘so’", "\"it's\" - 'so'"),
        ("z\u0301\u0302a\u0336lgo", "zalgo"),
        ("5\ufe0f\u20e3 2\ufe0f\u20e3", "5 2"),
        ("Straße", "strasse"),
    ],
)
def test_folds_to_plain_letters(typed: str, plain: str) -> None:
    assert fold(typed).text == plain


@given(_TYPED)
def test_every_folded_place_lies_in_the_typed_text_and_never_goes_back(typed: str) -> None:
    for view in (fold(typed), Text(typed).decoded):
        _assert_monotone(view, len(typed))


def _assert_monotone(view: View, size: int) -> None:
    before = 0
    for place in range(len(view.text)):
        start, end = view.span(place, place + 1)
        assert before <= start <= end <= size
        before = start


@given(_TYPED)
def test_span_of_everything_covers_every_visible_character(typed: str) -> None:
    view = fold(typed)
    if view.text:
        start, end = view.span(0, len(view.text))
        assert end == len(typed)
        assert fold(typed[:start]).text == ""


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_reads_any_text(typed: str) -> None:
    text = Text(typed)
    assert len(text.stream.codes) == len(text.stream.words)
    assert text.language in {"en", "es", "und"}


def test_ascii_is_folded_place_by_place() -> None:
    view = fold("Go LIONS\tgo")
    assert view.text == "go lions go"
    assert view.span(3, 8) == (3, 8)
