"""Words that are written around are read; clean words are left alone."""

from __future__ import annotations

import pytest

from selfcheck.text import Text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("what a b1tch", "bitch"),
        ("a$$hole parking", "asshole"),
        ("f u c k this", "fuck"),
        ("s-h-i-t happened", "shit"),
        ("you i d i o t", "idiot"),
        ("fuuuuuck no", "fuck"),
        ("sh*t", "shit"),
        ("f ucking late", "fucking"),
        ("b🙃i🙃t🙃c🙃h", "bitch"),
        ("m0ney and d0nate", "money and donate"),
        ("k1ll", "kill"),
    ],
)
def test_reads_written_around_words(typed: str, read: str) -> None:
    assert read in Text(typed).decoded.text


@pytest.mark.parametrize(
    "typed",
    [
        "room 12b at 5:30, bus 47",
        "jane.roe@example.org or www.example.org/assets",
        "P.E. at 10 a.m. in the U.S.",
        "he'll say we'll see who're coming",
        "A, B, C and D; 1-2-3-4",
        "509-555-0101",
        "R&B, Q&A and B+ work!",
        "@lions_fan #GoLions",
        "the pen is on the desk as is",
    ],
)
def test_leaves_ordinary_text_as_it_is(typed: str) -> None:
    assert Text(typed).decoded.text == Text(typed).folded


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("no f u c k way", "f u c k"),
        ("so b!tch it is", "b!tch"),
        ("a s\u200bh\u200bi\u200bt day", "s\u200bh\u200bi\u200bt"),
    ],
)
def test_decoded_places_lead_to_the_characters_as_typed(typed: str, shown: str) -> None:
    view = Text(typed).decoded
    for word in ("fuck", "bitch", "shit"):
        at = view.text.find(word)
        if at >= 0:
            start, end = view.span(at, at + len(word))
            assert typed[start:end] == shown
            break
    else:
        pytest.fail(f"nothing decoded in {view.text!r}")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("stupdi", "stupid"),
        ("Muslmi", "muslim"),
        ("hatrd", "hatred"),
        ("disgutsing", "disgusting"),
        ("manyidiots", "idiots"),
        ("fuking", "fuking"),
        ("phuckers", "fuckers"),
    ],
)
def test_reads_slips_of_the_keys(typed: str, read: str) -> None:
    assert read in Text(typed).stream.words


@pytest.mark.parametrize("word", ["violet", "depot", "trial", "therapist", "together", "indie"])
def test_ordinary_words_are_no_slips(word: str) -> None:
    assert Text(word).stream.words == [word]
