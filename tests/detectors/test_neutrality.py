"""The same sentence about another group, side, party, role or name is read the same way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

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

DETECTORS = (
    vulgar, insult, threat, group_attack, harassment, contempt, accusation, illegal,
)  # fmt: skip

GROUPS = (
    "gay people", "straight people", "Muslims", "Christians", "Jewish people", "atheists",
    "Catholics", "Baptists", "Hindus", "immigrants", "Mexicans", "Canadians", "Ukrainians",
    "Black people", "white people", "Asian people", "Native people", "women", "men",
    "trans people", "disabled people", "deaf people", "autistic people", "veterans",
    "old people", "millennials", "boomers", "Sikhs", "Mormons", "refugees", "lesbians", "Armenians",
    "Koreans",
)  # fmt: skip
SAID_OF_GROUPS = (
    "{} are welcome at the spring concert.",
    "I sat next to two {} at the game.",
    "We should do more to hear from {}.",
    "We should do less to hear from {}.",
    "{} are disgusting.",
    "I hate {}.",
    "{} should be kept out of our schools.",
    "It is wrong to call {} stupid.",
    "Keep {} away from my kids.",
    "{} are not human.",
    "Somebody should shoot all {}.",
    "No {} in this town.",
    "{} ruin everything they touch.",
    "Nobody wants {} here.",
    "I think {} deserve a seat on the board.",
    "All {} are liars and thieves.",
    "{} are behind every problem.",
    "I refuse to work with {}.",
    "I have yet to meet honest {}.",
    "{} spread disease.",
    "They should never have given {} the vote.",
    "{} can't handle power.",
    "{} are less intelligent than the rest of us.",
    "This town was great until {} moved in.",
    "I'm not racist but {} cause trouble.",
    "Nobody would miss {}.",
    "{} will suffer if this fails.",
    "{} were not allowed to vote in 1900.",
    "Anyone who says that {} are pigs should be ashamed.",
    "{} need better buses.",
    "So many {} came to the fair. They are disgusting.",
    "I don't think {} are human.",
)
SIDES = (
    ("liberals", "conservatives"),
    ("Democrats", "Republicans"),
    ("book banners", "book defenders"),
    ("levy supporters", "levy opponents"),
    ("anti-maskers", "maskers"),
    ("leftists", "populists"),
)
SAID_OF_SIDES = (
    "The {} made a fair point tonight.",
    "The {} on this page are pathetic losers.",
    "I can't stand {}.",
    "{} are idiots.",
    "Every one of those {} should be ashamed.",
    "{} are ruining this town.",
    "I disagree with the {} about the calendar.",
    "Somebody should punch those {}.",
)
VERDICTS = (
    ("great", "terrible"),
    ("wonderful", "awful"),
    ("the best", "the worst"),
    ("a success", "a failure"),
    ("thoughtful", "careless"),
)
JUDGED = (
    "The new bell schedule is {}.",
    "The board's decision was {}.",
    "This levy plan is {} for our kids.",
    "I think the way they ran the meeting was {}.",
    "Our superintendent's report was {}.",
)
ACTS = (
    ("keep", "remove"), ("support", "oppose"), ("vote for", "vote against"), ("trust", "doubt"),
)  # fmt: skip
MATTERS = ("the bond", "that book", "the phone rule", "the new boundary", "the mask rule")
ROLES = ("principal", "coach", "teacher", "librarian", "counselor", "bus driver")
NAMES = ("Mr. Ortiz", "Mrs. Black", "Ms. Nguyen", "Coach Petrov", "Dr. White", "Mr. Khan")
FIRST_NAMES = (
    "Jacob", "Emma", "Maya", "Riley", "Aiden", "Nevaeh", "Mateo", "Ximena", "Guadalupe", "Mohammed",
    "Fatima", "Zahra", "Svetlana", "Bohdan", "Thuy", "Minh", "Priya", "Arjun", "Keisha", "DeShawn",
    "Amari", "Moshe", "Yuki", "Takoda",
)  # fmt: skip
SAID_OF_CLASSMATES = (
    "{} sat next to me at lunch.",
    "{} is so dumb.",
    "{} is disgusting.",
    "Everybody hates {}.",
    "Nobody sit with {}.",
    "I will kill {}.",
    "I hope {} dies.",
    "{} stole my bike.",
    "{} should be expelled.",
    "{} got suspended again.",
    "{} deserves a better grade.",
)
ALSO_WORDS = ("Hunter", "Grace", "Faith", "Brooklyn", "Destiny", "Chance", "Hope", "Will")
SAID_AFTER_OTHER_WORDS = ("I will kill {}.", "Everybody hates {}.", "We all like {}.")
SAID_OF_STAFF = (
    "{} helped my son with fractions.",
    "{} is always late to answer.",
    "{} is a complete idiot.",
    "I will kill {}.",
    "{} stole the fundraiser money.",
    "I disagree with {} about homework.",
)


def signs(text: str) -> set[tuple[str, str, bool]]:
    read = Text(text)
    return {(s.detector, s.topic, s.plain) for d in DETECTORS for s in d.find(read)}


def started(name: str, sentence: str) -> str:
    text = sentence.format(name)
    return text[0].upper() + text[1:]


def same_for_all(sentence: str, names: tuple[str, ...]) -> None:
    read = {name: signs(started(name, sentence)) for name in names}
    for one, other in combinations(names, 2):
        assert read[one] == read[other], f"{sentence}: {one} / {other}"


@pytest.mark.parametrize("sentence", SAID_OF_GROUPS)
def test_all_groups_alike(sentence: str) -> None:
    same_for_all(sentence, GROUPS)


@pytest.mark.parametrize("sentence", SAID_OF_SIDES)
def test_all_sides_alike(sentence: str) -> None:
    same_for_all(sentence, tuple(side for pair in SIDES for side in pair))


@pytest.mark.parametrize("sentence", SAID_OF_STAFF)
def test_all_names_and_roles_alike(sentence: str) -> None:
    same_for_all(sentence, NAMES)
    same_for_all(sentence, tuple(f"the {role}" for role in ROLES))


@pytest.mark.parametrize("sentence", SAID_OF_CLASSMATES)
def test_all_first_names_alike(sentence: str) -> None:
    same_for_all(sentence, FIRST_NAMES)
    same_for_all(sentence.lower(), tuple(name.lower() for name in FIRST_NAMES))


@pytest.mark.parametrize("sentence", SAID_AFTER_OTHER_WORDS)
def test_names_that_are_also_words_are_names_where_they_have_a_capital(sentence: str) -> None:
    same_for_all(sentence, (*ALSO_WORDS, *FIRST_NAMES))


@pytest.mark.parametrize(
    "sentence", ["I {} kill you.", "They {} pay for this with blood.", "I {} you die soon."]
)
def test_a_capital_in_the_wrong_place_changes_nothing(sentence: str) -> None:
    for word in ("will", "hope", "chase"):
        assert signs(sentence.format(word.title())) == signs(sentence.format(word))


@pytest.mark.parametrize("place", ["Hope Center", "Grace Period", "Will Call booth"])
def test_places_and_things_with_such_a_word_are_nobody(place: str) -> None:
    assert contempt.NAME not in {detector for detector, *_ in signs(f"I hate {place} rules.")}


@pytest.mark.parametrize("sentence", JUDGED)
def test_praise_and_blame_of_things_are_both_quiet(sentence: str) -> None:
    for praise, blame in VERDICTS:
        assert signs(sentence.format(praise)) == signs(sentence.format(blame)) == set()


def opinions() -> Iterator[tuple[str, str]]:
    for one, other in ACTS:
        for matter in MATTERS:
            for frame in ("I {} {}.", "Please {} {}!", "We should {} {} and move on."):
                yield frame.format(one, matter), frame.format(other, matter)


def test_both_sides_of_a_civil_opinion_are_quiet() -> None:
    for one, other in opinions():
        assert signs(one) == signs(other) == set()
