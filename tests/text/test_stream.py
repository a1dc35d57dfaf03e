"""How the words of a text are read where their place decides."""

from __future__ import annotations

import pytest

from selfcheck.text import Text


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Lets go", ["let", "us", "go"]),
        ("ok, lets go", ["ok", ",", "let", "us", "go"]),
        ("She lets us in", ["she", "lets", "us", "in"]),
        ("The new rule lets seniors leave", ["the", "new", "rule", "lets", "seniors", "leave"]),
    ],
)
def test_lets_is_let_us_only_where_nobody_lets(typed: str, words: list[str]) -> None:
    assert Text(typed).stream.words == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("see ya at the game", ["see", "you", "at", "the", "game"]),
        ("yo ya se que no va", ["yo", "ya", "se", "que", "no", "va"]),
        ("la maestra le da un libro", ["la", "maestra", "le", "da", "un", "libro"]),
    ],
)
def test_words_of_both_languages_are_read_by_their_neighbours(typed: str, words: list[str]) -> None:
    assert Text(typed).stream.words == words
