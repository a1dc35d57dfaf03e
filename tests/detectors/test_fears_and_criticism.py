"""What people fear for others, and what they say against a plan, is no attack on those others."""

from __future__ import annotations

from itertools import product

import pytest

from selfcheck.detectors import contempt, group_attack, harassment, insult, threat
from selfcheck.text import Text

DETECTORS = (group_attack, insult, threat, harassment, contempt)
PEOPLE = (
    "our kids", "poor families", "students", "our teachers", "seniors", "immigrant families",
    "disabled students", "English learners", "Native students", "farmworker families",
    "gay students", "Muslims", "Jewish families", "women", "Mexicans", "refugees", "trans kids",
    "Black students", "white people", "Mormons", "veterans", "old people", "autistic kids",
)  # fmt: skip
PLANS = ("This levy", "The new schedule", "Losing music", "This rule")
HARM = (
    "hurt", "kill", "destroy", "cripple", "punish", "ruin", "drown", "hit", "break", "starve",
    "abandon", "remove", "eliminate", "ban", "cut", "exclude", "segregate", "isolate",
)  # fmt: skip
MODALS = ("will", "would", "could", "is going to")
SAID = (
    "{} will suffer.",
    "{} will die waiting for help.",
    "{} should not have to suffer for this.",
    "{} have to suffer through another year of cuts.",
    "How many {} have to die before we act?",
    "We must stop hurting {}.",
    "It is wrong to exclude {}.",
    "We cannot keep failing {}.",
    "{} are treated badly here.",
    "{} are left behind.",
    "{} are in danger at that crossing.",
    "{} were attacked last night.",
    "Too many people hate {}.",
    "Why do people hate {}?",
    "Hate against {} is rising.",
    "{} were not allowed to vote then.",
    "{} are not welcome at that club and that is wrong.",
    "The fire killed three {}.",
    "This rule is awful for {}.",
    "Stop the hate against {}.",
    "I cannot blame {}.",
    "{} are not the problem.",
    "I can't imagine this town without {}.",
    "If {} want to die, somebody must listen.",
)


def words_in_question(text: str) -> list[str]:
    read = Text(text)
    return [text[s.start : s.end] for d in DETECTORS for s in d.find(read)]


def quiet(sentences: list[str]) -> None:
    alarms = {text: seen for text in sentences if (seen := words_in_question(text))}
    assert alarms == {}


@pytest.mark.parametrize("harm", HARM)
def test_what_a_plan_does_to_people_is_criticism_of_the_plan(harm: str) -> None:
    quiet([f"{plan} {modal} {harm} {who}." for plan, modal, who in product(PLANS, MODALS, PEOPLE)])


@pytest.mark.parametrize("sentence", SAID)
def test_fear_for_people_and_news_of_them_are_quiet(sentence: str) -> None:
    said = (sentence.format(who) for who in PEOPLE)
    quiet([text[0].upper() + text[1:] for text in said])
