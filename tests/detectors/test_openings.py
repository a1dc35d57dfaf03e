"""A long text is searched only where a phrase can begin, and the same is found as anywhere."""

from __future__ import annotations

import random

import pytest

from selfcheck.detectors import DETECTORS
from selfcheck.detectors.openings import openings
from selfcheck.detectors.phrases import LONG, Phrase, Phrasebook
from selfcheck.detectors.runs import Openings, Runs
from selfcheck.detectors.spelling import spelled
from selfcheck.text import Text

LENGTH = 20_000
MOST_UNREAD = 0.05


def books() -> list[object]:
    return [
        pytest.param(book, id=f"{module.NAME} {name}")
        for module in DETECTORS
        for name, book in vars(module).items()
        if isinstance(book, Phrasebook)
    ]


def own_texts(seed: int) -> str:
    """The detectors' own texts, in no order."""
    texts = [
        text.replace("«", "").replace("»", "")
        for detector in DETECTORS
        for text in (*detector.HITS, *detector.MISSES)
    ]
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    chance.shuffle(texts)
    return "".join(text + chance.choice((" ", ". ", "\n")) for text in texts)


@pytest.mark.parametrize("book", books())
def test_a_long_text_is_searched_like_a_short_one(book: Phrasebook) -> None:
    spelling = spelled(Text(own_texts(seed=5278)))
    assert len(spelling.text) > LONG
    for phrase in book.phrases:
        whole = [match.span() for match in phrase.pattern.finditer(spelling.text)]
        assert [match.span() for match in phrase.matches(spelling)] == whole, phrase.source


@pytest.mark.parametrize("book", books())
def test_what_is_found_of_a_phrase_begins_with_one_of_its_openings(book: Phrasebook) -> None:
    text = own_texts(seed=9)[:LENGTH]
    runs = Runs(text)
    for phrase in book.phrases:
        if phrase.openings:
            starts = {match.start() for match in phrase.pattern.finditer(text)}
            assert starts <= set(runs.places(phrase.openings)), phrase.source


def test_the_beginning_of_nearly_every_phrase_is_plain_to_see() -> None:
    phrases: list[Phrase] = [
        phrase
        for detector in DETECTORS
        for book in vars(detector).values()
        if isinstance(book, Phrasebook)
        for phrase in book.phrases
    ]
    unread = [phrase.source for phrase in phrases if phrase.openings is None]
    assert len(unread) < MOST_UNREAD * len(phrases), unread


@pytest.mark.parametrize(
    ("regex", "words", "beginnings"),
    [
        ("(?:my|our) sale", {"my", "our"}, ()),
        ("sales?", {"sale", "sales"}, ()),
        ("(?:the )?sale", {"the", "sale"}, ()),
        ("sell\\w*", {"sell"}, ("sell",)),
        ("plz+", set(), ("plz",)),
        ("so{1,3}", set(), ("so",)),
        ("[ab]d", {"ad", "bd"}, ()),
        ("[a-c]", {"a", "b", "c"}, ()),
        ("i'm", {"i"}, ()),
        ("[$£]5", set(), ("$", "£")),
        ("(?!not)go(?= on)", {"go"}, ()),
        ("\\d+ percent", set(), ("\\d",)),
        ("\\w+'s phone", set(), ("\\w+'s",)),
        ("[a-z]+'s phone", set(), ("\\w+'s",)),
    ],
)
def test_openings_of_a_pattern(regex: str, words: set[str], beginnings: tuple[str, ...]) -> None:
    assert openings(regex) == Openings(tuple(sorted(words)), beginnings)


@pytest.mark.parametrize("regex", ["\\w+ sale", ".", "(?:my )?", " sale", "(?i:sale)", "(sale"])
def test_nothing_is_said_where_the_beginning_is_not_plain_to_see(regex: str) -> None:
    assert openings(regex) is None


def test_places_of_words_beginnings_signs_and_owners() -> None:
    runs = Runs("Ann_Lee's sale, 5 sales: $5")
    found = runs.places(Openings(("sale",), ("$",)))
    assert found == [10, 25]
    assert runs.places(Openings((), ("sale",))) == [10, 18]
    assert runs.places(Openings((), ("\\d",))) == [16, 26]
    assert runs.places(Openings((), ("\\w+'s",))) == [0, 4]
