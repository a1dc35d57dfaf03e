"""Every sign lies in the text as typed, however it is written around."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from selfcheck.detectors import read

SENTENCES = (
    "you are an idiot",
    "what the fuck is this",
    "I will kill you",
    "Lutherans are disgusting",
    "go kill yourself",
    "Coach Ames stole the money",
)
MARKS = ("\u200b", "\u00ad", "\u0301", "😀", "'", '"')


@given(
    st.sampled_from(SENTENCES),
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from(MARKS)), max_size=6),
    st.randoms(use_true_random=False),
)
@settings(max_examples=150, deadline=None)
def test_signs_lie_in_the_text(
    sentence: str, marks: list[tuple[int, str]], chance: random.Random
) -> None:
    text = "".join(c.upper() if chance.random() < 0.3 else c for c in sentence)
    for place, mark in marks:
        at = min(place, len(text))
        text = text[:at] + mark + text[at:]
    reading = read(text)
    for sign in reading.signs:
        assert 0 <= sign.start < sign.end <= len(text)
    places = [(sign.start, sign.end) for sign in reading.signs]
    assert places == sorted(places)


def test_zero_width_characters_hide_nothing() -> None:
    for sentence in SENTENCES:
        hidden = "\u200b".join(sentence)
        plain, written_around = read(sentence), read(hidden)
        assert [s.detector for s in plain.signs] == [s.detector for s in written_around.signs]
        for one, other in zip(plain.signs, written_around.signs, strict=True):
            typed = hidden[other.start : other.end].replace("\u200b", "")
            assert typed == sentence[one.start : one.end]
