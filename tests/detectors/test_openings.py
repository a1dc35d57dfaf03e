"""A long text is searched piece by piece, only where a phrase can begin: the same is found."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

import pytest

from selfcheck.detectors import DETECTORS
from selfcheck.detectors.openings import openings
from selfcheck.detectors.phrases import LONG, Phrase, Phrasebook, pattern
from selfcheck.detectors.runs import Openings, Runs
from selfcheck.detectors.sentence_bound import stays_in_sentence
from selfcheck.detectors.spelling import spelled
from selfcheck.detectors.stances import STANCES
from selfcheck.detectors.verdicts import VERDICTS
from selfcheck.detectors.ways import Ways
from selfcheck.text import Text
from tests.detectors.examples import TEXTS, long_text

LENGTH = 20_000
MOST_UNREAD = 0.05


def books() -> list[object]:
    return [
        pytest.param(book, id=f"{module.NAME} {name}")
        for module in DETECTORS
        for name, book in vars(module).items()
        if isinstance(book, Phrasebook)
    ]


@pytest.mark.parametrize("book", books())
def test_a_long_text_is_searched_like_a_short_one(book: Phrasebook) -> None:
    spelling = spelled(Text(long_text(seed=5278)))
    assert len(spelling.text) > LONG
    for phrase in book.phrases:
        whole = [match.span() for match in phrase.pattern.finditer(spelling.text)]
        assert [match.span() for match in phrase.matches(spelling.text)] == whole, phrase.source


@pytest.mark.parametrize("book", books())
@pytest.mark.parametrize("seed", range(6))
def test_pieces_are_searched_like_the_whole(book: Phrasebook, seed: int) -> None:
    spelling = spelled(Text(long_text(seed)[:LENGTH]))
    assert len(spelling.parts) > 1
    ends = list(accumulate(len(part.text) for part in spelling.parts))
    found = book.find(spelling)
    for phrase in book.phrases:
        whole = {
            match.start()
            for match in phrase.pattern.finditer(spelling.text)
            if phrase.stands(spelling.text, match.start())
        }
        here = {f.start for f in found if f.phrase is phrase}
        assert here <= whole, phrase.source
        if phrase.in_sentence:
            for place in whole - here:  # no trigger word stands in its piece
                part = spelling.parts[bisect_right(ends, place)]
                assert part.vocabulary.isdisjoint(phrase.triggers), phrase.source
        elif not spelling.vocabulary.isdisjoint(phrase.triggers):
            assert here == whole, phrase.source


@pytest.mark.parametrize("ways", [STANCES, VERDICTS], ids=["stances", "verdicts"])
def test_each_way_is_tried_wherever_it_can_be_met(ways: tuple[str, ...]) -> None:
    together, alone = Ways(*ways), [pattern(source) for source in ways]
    met = 0
    for text in TEXTS:
        sentence = spelled(Text(text)).text
        whole = [match.span() for way in alone if (match := way.search(sentence))]
        assert list(together.spans(sentence)) == whole, sentence
        met += len(whole)
    assert met


def test_ways_begin_with_words_digits_owners_and_signs() -> None:
    ways = Ways("sale now", r"\d+ days", r"\w+'s sale", r"\$ ?5", "sell\\w*", r"\w+ again")
    for sentence, found in [
        ("a sale now", 1), ("for 3 days", 1), ("ann's sale", 1), ("for $5", 1), ("selling", 1),
        ("once again", 1), ("resell, sales", 0),
    ]:  # fmt: skip
        assert len(list(ways.spans(sentence))) == found, sentence


@pytest.mark.parametrize("book", books())
def test_what_is_found_of_a_phrase_begins_with_one_of_its_openings(book: Phrasebook) -> None:
    text = long_text(seed=9)[:LENGTH]
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


@pytest.mark.parametrize(
    ("regex", "stays"),
    [
        ("(?:my|our) sale", True),
        (r"[^\w.!?\n]{1,4}sale", True),
        (r"(?<!not )sale(?! of \w+)s?", True),
        (r"[\w'-]+ [a-z0-9]", True),
        (r"\$ ?\d+", True),
        ("sale.", False),
        (r"sale\.", False),
        ("sale(?=,|$)", False),
        ("^sale", False),
        ("[^,]sale", False),
        ("[.,]", False),
        (r"sale\s", False),
        (r"[\W]sale", False),
        (r"(?:sale|[\n])", False),
        ("sale!", False),
    ],
)
def test_what_stays_in_a_sentence(regex: str, stays: bool) -> None:
    assert stays_in_sentence(regex) is stays


@pytest.mark.parametrize(
    ("source", "found", "not_found"),
    [
        ("made[- ]up", ["made up", "made-up"], ["made\nup", "made x up"]),
        ("so ~ long", ["so long", "so very, very long"], ["so. long"]),
        (r"call \(me ?\)", ["call (me)", "call (me )"], ["call me"]),
        (r"at 0[\d ]{3,5}", ["at 0 12 3", "at, 01234"], ["at 0-123"]),
    ],
)
def test_a_space_in_a_pattern(source: str, found: list[str], not_found: list[str]) -> None:
    assert all(pattern(source).search(text) for text in found)
    assert not any(pattern(source).search(text) for text in not_found)


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
