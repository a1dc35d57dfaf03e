"""A text that is edited reads as if it had never been read before, whatever is remembered of it."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from selfcheck.detectors import read
from tests.detectors.examples import TEXTS, forget

EDITS = 25
LETTERS = "aeistn .,'!?\n@0"


def edits(seed: int) -> Iterator[str]:
    """A text, and what becomes of it as letters and sentences come and go at one place or another.

    Typing goes on where it was, as people do it, more often than it starts somewhere else.
    """
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    text = " ".join(chance.sample(TEXTS, 8))
    place = len(text)
    for _ in range(EDITS):
        yield text
        if chance.random() < 0.3:
            place = chance.randrange(len(text) + 1)
        kind = chance.random()
        if kind < 0.5:
            text = text[:place] + chance.choice(LETTERS) + text[place:]
            place += 1
        elif kind < 0.8:
            text = text[: max(0, place - chance.choice((1, 1, 7)))] + text[place:]
            place = min(place, len(text))
        else:
            text = f"{text[:place]} {chance.choice(TEXTS)} {text[place:]}"


@pytest.mark.parametrize("seed", range(20))
def test_an_edited_text_reads_as_a_new_one(seed: int) -> None:
    warm = [read(text) for text in edits(seed)]
    for text, reading in zip(edits(seed), warm, strict=True):
        forget()
        assert read(text) == reading, text
