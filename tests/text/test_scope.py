"""Whom a text speaks of and how it is meant."""

from __future__ import annotations

import pytest

from selfcheck.text import Text


def kinds(typed: str) -> list[str]:
    return [kind for kind in Text(typed).line.kinds if kind]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("all of those Baptists", ["GROUP"]),
        ("my deaf students", ["GROUP"]),
        ("our new principal", ["STAFF"]),
        ("Mrs. Black", ["STAFF"]),
        ("a school board member", ["STAFF"]),
        ("the school board", ["DISTRICT"]),
        ("those parents", ["POINTEDFAMILY"]),
        ("you people", ["USERS"]),
        ("they can't help but be late", ["THEY", "BE"]),
        ("she has never been", ["THEY", "BENOT"]),
        ("we should not", ["WRITER", "SHOULDNOT"]),
        ("I am going to", ["WRITER", "WILL"]),
    ],
)
def test_chunks(typed: str, expected: list[str]) -> None:
    assert kinds(typed) == expected


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("I met some Lutherans. They are disgusting.", "group"),
        ("Our coach lost again. He is an idiot.", "staff"),
        ("You are an idiot.", "reader"),
        ("Those parents are idiots.", "family"),
        ("The board are idiots.", "district"),
        ("Liberals are idiots.", "users"),
    ],
)
def test_they_are_those_named_before(typed: str, about: str) -> None:
    assert {remark.about for remark in Text(typed).remarks} == {about}


@pytest.mark.parametrize(
    "typed",
    [
        "You are not an idiot",
        "I never said you are an idiot",
        "Calling a teacher an idiot is wrong",
        "Nobody should say that teachers are idiots",
        '"You are an idiot" is no way to talk to a teacher',
        "It is not true that teachers are idiots",
    ],
)
def test_what_is_denied_quoted_or_condemned_is_not_said(typed: str) -> None:
    assert list(Text(typed).remarks) == []


def test_what_others_say_is_not_plain() -> None:
    (remark, *_) = Text("My neighbor says the teachers are idiots").remarks
    assert not remark.plain
