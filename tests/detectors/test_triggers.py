"""A phrase is looked for wherever one of its forms stands: its trigger words cover them all."""

from __future__ import annotations

import random
import re
from importlib import import_module
from typing import Any

import pytest

from selfcheck.detectors import (
    chain_letter,
    classroom_story,
    confidential_work,
    copied_work,
    disclaimer,
    other_name,
    private_record,
    private_talk,
    promotion,
    repetition,
    shared_login,
)
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.detectors.spelling import spelled
from selfcheck.text import Text

PARSER: Any = import_module("re._parser")
CODES: Any = import_module("re._constants")
BOOKS = (
    chain_letter, classroom_story, confidential_work, copied_work, disclaimer, other_name,
    private_record, private_talk, promotion, repetition, shared_login,
)  # fmt: skip
ANY_WORD = "lamp"
WORD_CHARACTERS = tuple(PARSER.parse(written)[0] for written in (r"\w", r"[\w']", r"[\w'-]"))
TRIES = 120
MOST_MISSED = 0.12


def phrases() -> list[object]:
    return [
        pytest.param(phrase, id=f"{module.NAME} {n}: {min(phrase.triggers)}")
        for module in BOOKS
        for book in vars(module).values()
        if isinstance(book, Phrasebook)
        for n, phrase in enumerate(book.phrases)
    ]


def form(parsed: Any, chance: random.Random) -> str:
    """One of the texts that a pattern is for, with the same word wherever any may stand."""
    text = ""
    for code, value in parsed:
        if code is CODES.LITERAL:
            text += chr(value)
        elif code is CODES.IN:
            text += one_of(value, chance)
        elif code is CODES.BRANCH:
            text += form(chance.choice(value[1]), chance)
        elif code is CODES.SUBPATTERN:
            text += form(value[3], chance)
        elif code in (CODES.MAX_REPEAT, CODES.MIN_REPEAT):
            least, most, what = value
            if most > 3 and what[0] in WORD_CHARACTERS:
                text += ANY_WORD
            else:
                times = chance.randint(least, min(most, least + 1))
                text += "".join(form(what, chance) for _ in range(times))
    return text


def one_of(members: Any, chance: random.Random) -> str:
    code, value = chance.choice(members)
    if code is CODES.LITERAL:
        return chr(value)
    if code is CODES.RANGE:
        return chr(chance.randint(*value))
    return {CODES.CATEGORY_DIGIT: "5", CODES.CATEGORY_WORD: "b"}.get(value, " ")


@pytest.mark.parametrize("phrase", phrases())
def test_a_trigger_stands_in_nearly_every_form_of_a_phrase(phrase: Phrase) -> None:
    """A few forms may go without: nobody writes them, such as a tag of two words in one."""
    source = re.sub(" ?~ ?", " ", phrase.source).replace(" ?", " ")
    parsed, chance = PARSER.parse(source), random.Random(7)  # noqa: S311, it picks examples
    missed = []
    for _ in range(TRIES):
        spelling = spelled(Text(form(parsed, chance)))
        if phrase.pattern.search(spelling.text) and spelling.vocabulary.isdisjoint(phrase.triggers):
            missed.append(spelling.text)
    assert len(missed) <= MOST_MISSED * TRIES, sorted(set(missed))[:10]
