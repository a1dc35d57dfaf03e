"""Shared logins, other names, copied works, private talk: seen where the words say so."""

from __future__ import annotations

from types import ModuleType

import pytest

from selfcheck.detectors import (
    confidential_work,
    copied_work,
    negative_tone,
    other_name,
    private_talk,
    read,
    shared_login,
    student_number,
    student_photo,
)
from selfcheck.text import Text

SEEN = [
    (shared_login, "My wife and I share this account"),
    (shared_login, "Our whole office uses this login"),
    (shared_login, "I gave my sister my password"),
    (other_name, "This isn't my real name"),
    (other_name, "I made a second account after the first was blocked"),
    (other_name, "Not Brenda, this is her husband"),
    (copied_work, "Here is a PDF of the whole textbook"),
    (copied_work, "I found this picture on Google"),
    (copied_work, "Reprinted without permission"),
    (private_talk, "Let's keep this between us"),
    (private_talk, "I wish you were older"),
    (private_talk, "Want to get coffee with me on Saturday?"),
    (confidential_work, "It is not public yet, but two schools will merge"),
    (confidential_work, "Leaked memo: the RIF list has nine names"),
    (student_photo, "Some pictures of my students at the river"),
    (negative_tone, "I'm so tired of these pointless meetings"),
    (student_number, "her lunch number is 448812"),
]
QUIET = [
    (shared_login, "My account was locked after the break"),
    (other_name, "This is Greg from the boosters"),
    (copied_work, "The story is on the newspaper's website"),
    (private_talk, "We missed you in class, the notes are under Files"),
    (confidential_work, "The board announced the plan on Tuesday"),
    (student_photo, "Photo day is on Thursday"),
    (negative_tone, "The meeting is in room 12"),
    (student_number, "The number of students is 19000"),
]


@pytest.mark.parametrize(("detector", "text"), SEEN)
def test_is_seen(detector: ModuleType, text: str) -> None:
    assert list(detector.find(Text(text))), text


@pytest.mark.parametrize(("detector", "text"), QUIET)
def test_is_quiet(detector: ModuleType, text: str) -> None:
    assert not list(detector.find(Text(text))), text


def test_posting_from_anothers_account_is_both() -> None:
    reading = read("Posting from my mom's account, this is Ben.")
    assert reading.find("shared-login")
    assert reading.find("other-name")


@pytest.mark.parametrize(
    "text",
    [
        "My 2nd graders are sure that I am 90 years old.",
        "What a concert! The trombones shook the roof.",
        "Bring a sack lunch and a jacket on Friday.",
        "Seven wrestlers placed in Pasco, the bus is back at nine.",
        "Mrs. Alvarez retires after 31 years, cake in the commons.",
    ],
)
def test_everyday_posts_have_no_sign_at_all(text: str) -> None:
    assert [sign.detector for sign in read(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Fire him. The superintendent has failed our kids.",
        "Replace her, and hire somebody who listens.",
        "Ban him from the sidelines!",
    ],
)
def test_calls_to_dismiss_somebody_are_no_threat(text: str) -> None:
    assert not read(text).find("threat")


def test_somebody_who_has_a_politicians_surname_is_whom_the_title_says() -> None:
    insult, *_ = read("Principal Vance is an idiot").find("insult")
    assert insult.about == "staff"
    insult, *_ = read("JD Vance is an idiot").find("insult")
    assert insult.about == "outsider"
