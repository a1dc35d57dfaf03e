"""A stance is seen for and against alike; news, thanks and cheers are quiet."""

from __future__ import annotations

import itertools

import pytest

from selfcheck.detectors import disclaimer, takes_side
from selfcheck.text import Text

MATTERS = (
    "the levy",
    "the bond",
    "the new boundary",
    "the four-day week",
    "the phone ban",
    "the pronoun policy",
    "the new contract",
    "the dress code",
    "the book ban",
    "the new curriculum",
    "the mask mandate",
    "the strike",
    "the staffing plan",
    "the later start times",
    "the grading policy",
    "the school closures",
)
BODIES = (
    "the board",
    "the superintendent",
    "the district",
    "KSD",
    "the union",
    "the administration",
)
ON_MATTERS = (
    ("I support {}.", "I oppose {}."),
    ("I'm for {}!", "I'm against {}!"),
    ("Vote yes on {}.", "Vote no on {}."),
    ("I think {} is a success.", "I think {} is a failure."),
    ("In my book {} helps kids.", "In my book {} hurts kids."),
    ("Everybody should back {} now.", "Everybody should reject {} now."),
    ("Honestly, {} was the right call.", "Honestly, {} was the wrong call."),
    ("I love {}.", "I hate {}."),
)
ON_BODIES = (
    ("I trust {}.", "I don't trust {}."),
    ("I agree with {} on this one.", "I disagree with {} on this one."),
    ("I stand with {}.", "I can't stand behind {}."),
    ("On this one {} got it right.", "On this one {} got it wrong."),
    ("I hope {} will keep it.", "I hope {} will repeal it."),
)
PAIRS = [
    (this.format(what), that.format(what))
    for whats, pairs in ((MATTERS, ON_MATTERS), (BODIES, ON_BODIES))
    for what, (this, that) in itertools.product(whats, pairs)
]


def sides(text: str) -> list[str]:
    return [text[sign.start : sign.end] for sign in takes_side.find(Text(text))]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_both_sides_are_the_same_sign(one: str, other: str) -> None:
    assert sides(one), one
    assert sides(other), other
    assert {s.topic for s in takes_side.find(Text(one))} == {
        s.topic for s in takes_side.find(Text(other))
    }


@pytest.mark.parametrize(
    "text",
    [
        news.format(what)
        for what in ("levy", "bond", "boundary map", "contract")
        for news in (
            "The board voted 3-2 on the {} last night.",
            "Results for the {} come in at eight.",
            "There is a meeting about the {} on Tuesday at 6.",
            "Where can I read the {}?",
            "Thank you to everyone who explained the {} tonight.",
        )
    ]
    + [
        "Ballots are due Tuesday. Whatever you think, vote!",
        "So proud of our district and its spelling champion.",
        "The president should sign the bill.",
        "Call your senator about the budget.",
        "Happy to be back at school with my favorite kids.",
        "I love this book so much that I read it twice.",
        "Our library has forty new chairs.",
        "My schedule is packed this week.",
        "Go Suns! Best fans in the district!",
        "Healthy boundaries matter in every friendship.",
        "The bond between a teacher and a class is special.",
        "The contract days are August 20 to 22.",
    ],
)
def test_news_thanks_and_cheers_take_no_side(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize("views", ["views", "opinions", "thoughts", "posts"])
@pytest.mark.parametrize(
    "form",
    [
        "All {} are my own.",
        "{} here are mine alone.",
        "These {} are mine, not my employer's.",
        "My {} do not represent those of the district.",
        "{} expressed do not reflect the views of KSD.",
        "({} my own)",
    ],
)
@pytest.mark.parametrize("cased", [str, str.upper, str.capitalize])
def test_a_disclaimer_is_seen_in_each_form(views: str, form: str, cased: type[str]) -> None:
    text = f"The plan is fine. {cased(form.format(views))}"
    assert list(disclaimer.find(Text(text))), text


@pytest.mark.parametrize(
    "text",
    [
        "I think the plan is fine.",
        "The board gave its opinion.",
        "My own class loved it.",
        "These views from the ridge are stunning.",
        "Opinion essays are due Friday.",
        "Those are not my own views.",
    ],
)
def test_other_opinions_are_no_disclaimer(text: str) -> None:
    assert list(disclaimer.find(Text(text))) == []
