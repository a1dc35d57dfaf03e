"""Promotion is promotion for every cause; spam is weighed; schools may ask for clicks."""

from __future__ import annotations

import pytest

from selfcheck.detectors import chain_letter, promotion, repetition, spam
from selfcheck.text import Text

CAUSES = (
    ("church", "atheist group"),
    ("mosque", "synagogue"),
    ("Republican club", "Democratic club"),
    ("pride network", "family values network"),
    ("gun club", "gun safety group"),
    ("union", "taxpayers association"),
)
ASKS = (
    "Join our {}, sign up today!",
    "Our {} is looking for new members.",
    "Please donate to the {}.",
    "Chip in $10 for the {}.",
    "Dues at the {} are $15 a year.",
    "Become a member of the {} now.",
)
NO_ASKS = (
    "Our {} is cooking for the shelter on Saturday.",
    "The {} met in the library last night.",
    "I am proud of my {}.",
    "Thank you to the {} for donating pencils.",
    "Does the {} have a website?",
)


def kinds(text: str) -> set[tuple[str, bool]]:
    return {(sign.topic, sign.plain) for sign in promotion.find(Text(text))}


@pytest.mark.parametrize("ask", ASKS)
@pytest.mark.parametrize(("one", "other"), CAUSES)
def test_asking_is_promotion_for_every_cause(ask: str, one: str, other: str) -> None:
    assert kinds(ask.format(one))
    assert kinds(ask.format(one)) == kinds(ask.format(other))


@pytest.mark.parametrize("text", NO_ASKS)
@pytest.mark.parametrize("cause", [cause for pair in CAUSES for cause in pair])
def test_telling_of_a_group_is_no_promotion(text: str, cause: str) -> None:
    assert not kinds(text.format(cause))


@pytest.mark.parametrize(
    "text",
    [
        "Does anyone know a patient driving instructor?",
        "Looking for a used cello for my 5th grader, any leads?",
        "Can you recommend a dentist who is good with kids?",
        "Lost: a gray glove near the tennis courts",
        "Family math night, free pizza, all welcome",
        "Vote no on the levy, my taxes went up $300 a year",
        "Vote yes on the levy, it is $9 a month",
        "Elect Dana Ruiz to the board",
        "How much are ASB cards?",
        "We raised $800 for the shelter, thank you all",
    ],
)
def test_advice_lost_things_events_and_votes_are_no_promotion(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Winter tires for sale, $200 obo", "selling"),
        ("Fresh honey, $8 a jar, message me", "selling"),
        ("I tutor algebra, $25 an hour, book now", "service"),
        ("Now accepting new clients at our salon", "service"),
        ("Every dollar helps, our GoFundMe is up", "money"),
        ("Earn extra income from home, ask me how", "job-offer"),
        ("D0nate to my G.o.F.u.n.d.M.e today", "money"),
        ("Se venden tamales, 20 dólares la docena", "selling"),
    ],
)
def test_names_what_is_promoted(text: str, topic: str) -> None:
    assert topic in {kind for kind, _ in kinds(text)}


@pytest.mark.parametrize(
    "text",
    [
        "You have won a $500 voucher! Claim your prize: http://prize.example.net",
        "Txt CASH to 80123 now, 150p per msg, T&Cs apply",
        "I made $7,000 in 4 days with bitcoin, write to Ms Vale on WhatsApp",
        "Please subscribe to my channel and like my video",
        "Work from home and make $400 a day, click the link https://bit.ly/3abc",
    ],
)
def test_plain_spam_is_plain(text: str) -> None:
    signs = list(spam.find(Text(text)))
    assert signs
    assert all(sign.plain for sign in signs)


@pytest.mark.parametrize(
    "text",
    [
        "The agenda is at https://agenda.example.net/june",
        "Follow us for snow delays, like our page for school news",
        "Check out the student art in the library",
        "You won, girls! What a game!",
        "Text messages about delays go out at 5:30",
        "Click the link on the school website to see the menu",
        "PLEASE SHARE: no school tomorrow, the pipes froze",
    ],
)
def test_school_news_is_no_spam(text: str) -> None:
    assert not [*spam.find(Text(text)), *chain_letter.find(Text(text))]


@pytest.mark.parametrize("count", range(1, 9))
def test_a_sentence_over_and_over_is_plain_from_the_fourth_time(count: int) -> None:
    text = "Please repair the fence by the creek. " * count
    signs = list(repetition.find(Text(text)))
    assert bool(signs) == (count >= 3)
    assert all(sign.plain == (count >= 4) for sign in signs)


@pytest.mark.parametrize("cheer", ["Go Lions! ", "Let's go blue! ", "#WeAreKamiakin ", "Ha ha "])
def test_cheers_may_be_repeated(cheer: str) -> None:
    assert not list(repetition.find(Text(cheer * 6)))
