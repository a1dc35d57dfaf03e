"""A person and a private detail together are a record; either alone is none."""

from __future__ import annotations

import itertools

import pytest

from selfcheck.detectors import private_record
from selfcheck.signs import Sign
from selfcheck.text import Text

NAMED = ("Carla Benning", "Omar", "Mrs. Tolliver", "Devon Sato, a junior,", "Mia in my 3rd period")
UNNAMED = ("One of my students", "A boy in my homeroom", "That kid in 3rd period")
DETAILS = (
    ("got suspended for fighting", "discipline"),
    ("was expelled last week", "discipline"),
    ("has bipolar", "health"),
    ("started chemo today", "health"),
    ("failed the algebra final", "grade"),
    ("has an IEP", "special-education"),
    ("is homeless", "housing"),
    ("lives in foster care", "housing"),
    ("was taken from her parents", "child-protection"),
    ("is undocumented", "immigration"),
)


def signs(text: str) -> list[Sign]:
    return list(private_record.find(Text(text)))


@pytest.mark.parametrize(("who", "what"), list(itertools.product(NAMED, DETAILS)))
def test_a_named_person_with_a_detail_is_plain(who: str, what: tuple[str, str]) -> None:
    detail, topic = what
    assert {(s.topic, s.plain) for s in signs(f"{who} {detail}.")} == {(topic, True)}


@pytest.mark.parametrize(("who", "what"), list(itertools.product(UNNAMED, DETAILS)))
def test_an_unnamed_person_is_for_a_person_to_judge(who: str, what: tuple[str, str]) -> None:
    detail, topic = what
    assert {(s.topic, s.plain) for s in signs(f"{who} {detail}.")} == {(topic, False)}


@pytest.mark.parametrize("who", NAMED + UNNAMED)
def test_a_person_alone_is_no_record(who: str) -> None:
    assert not signs(f"{who} sang beautifully at the concert.")


@pytest.mark.parametrize("detail", [detail for detail, _ in DETAILS])
def test_a_detail_of_nobody_is_no_record(detail: str) -> None:
    assert not signs(f"What happens if somebody {detail}?")
    assert not signs(f"I {detail}.")


@pytest.mark.parametrize("own", ["My son", "My daughter", "Our youngest"])
def test_ones_own_child_is_the_writers(own: str) -> None:
    (sign,) = signs(f"{own} has ADHD.")
    assert (sign.about, sign.plain) == ("writer", False)


@pytest.mark.parametrize(
    "text",
    [
        "My autistic son loved the play.",
        "Students with disabilities ran the booth.",
        "IEP season again, send coffee.",
        "The board suspended the rule.",
        "Practice is suspended because of the smoke.",
        "Congratulations to Carla Benning, first chair!",
        "Depression awareness night is Thursday.",
        "My parents came here undocumented.",
        "Kamiakin failed to score.",
    ],
)
def test_names_of_groups_and_news_are_no_record(text: str) -> None:
    assert not signs(text)


def test_goes_on_with_he_and_she() -> None:
    (sign,) = signs("The one who started it is Omar Vance. He was suspended twice this year.")
    assert (sign.topic, sign.plain) == ("discipline", True)


def test_sees_names_without_capitals_and_words_written_around() -> None:
    assert signs("logan got suspended again")[0].plain
    assert signs("Carla Benning is on pr0bation and takes m3ds")[0].plain
    assert signs("spelling test: ava 98, mateo 41")[0].topic == "grade"


@pytest.mark.parametrize(
    "told",
    [
        "My daughter Carla Benning {detail}.",
        "my son omar {detail} again",
        "My son, Omar, {detail}.",
        "Omar, my son, {detail}.",
        "Omar is my son. Omar {detail}.",
        "This is about my daughter Carla. Nobody called us. Carla {detail}.",
    ],
)
@pytest.mark.parametrize("detail", [detail for detail, topic in DETAILS if topic != "grade"])
def test_ones_own_child_by_name_is_the_writers(told: str, detail: str) -> None:
    assert {(s.about, s.plain) for s in signs(told.format(detail=detail))} == {("writer", False)}


@pytest.mark.parametrize("told", ["My son says Omar {detail}.", "For my daughter, Omar {detail}."])
def test_somebody_elses_child_is_not_ones_own(told: str) -> None:
    detail = "got suspended for fighting"
    assert [s.plain for s in signs(told.format(detail=detail))] == [True]
