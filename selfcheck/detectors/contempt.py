"""Contempt: jabs and sneers at somebody, hatred of a person, belittling short of abuse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "contempt"
LOOKS_FOR = say(
    "Belittling of people short of plain abuse, and sarcasm that the words themselves carry: 'maybe "
    "try teaching for a change', 'bless your heart', 'I hate that woman'. Always for a person to judge."
)
CANNOT_SEE = say(
    "Sarcasm that only the tone or the occasion gives away. Criticism of the District, its leaders, "
    "its rules and its choices is no contempt, however sharp."
)
HITS: tuple[str, ...] = ("«I hate that woman» with a passion",)
MISSES: tuple[str, ...] = (
    "I hate Mondays",
    "The new bell schedule is a joke",
    "Worst decision ever",
)

_WHY: Final = say("'{words}' belittles {whom}").template


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each jab; none is plain."""
    yield from merged(_said(text))


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        if remark.topic in {"hate", "mild"} and remark.about not in {
            "group", "writer", "thing", "district",
        }:  # fmt: skip
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY, plain=False, about=remark.about,
                topic=remark.topic,
            )  # fmt: skip
