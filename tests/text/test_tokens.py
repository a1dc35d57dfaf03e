"""Sentences and quotations."""

from __future__ import annotations

import pytest

from selfcheck.text import Text


@pytest.mark.parametrize(
    ("typed", "quoted"),
    [
        ('She said "hello there" to us', ["hello there"]),
        ("They wrote 'go home' on it, didn't they", ["go home"]),
        ("“Curly” and ‘single’", ["curly", "single"]),
        ("The students' bus isn't late", []),
        ("a 5'10\" forward", []),
        ("'don't do it' he said", ["don't do it"]),
    ],
)
def test_quotations(typed: str, quoted: list[str]) -> None:
    text = Text(typed)
    assert [text.folded[start:end] for start, end in text.quotations] == quoted


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("One. Two! Three?", 3),
        ("Mr. Ortiz and Mrs. Lee left.", 1),
        ("no stop at all", 1),
        ("first line\nsecond line", 2),
        ("", 0),
    ],
)
def test_sentences_cover_the_text(typed: str, count: int) -> None:
    text = Text(typed)
    assert len(text.sentences) == count
    assert "".join(text.folded[start:end] for start, end in text.sentences) == text.folded


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Thank you all for the great concert", "en"),
        ("Gracias a todos por venir a la junta", "es"),
        ("Go Lions!", "en"),
        ("спасибо за прекрасный концерт", "und"),
        ("谢谢大家今天的帮助", "und"),
        ("", "en"),
    ],
)
def test_language(typed: str, language: str) -> None:
    assert Text(typed).language == language
