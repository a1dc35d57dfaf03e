"""Threats: harm that somebody says they will do, wishes of harm, and threats between the lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "threat"
LOOKS_FOR = say(
    "Harm announced or wished: 'I will kill you', 'they should be shot', 'I'm bringing my gun', and "
    "threats between the lines such as 'watch your back'. In English and everyday Spanish."
)
CANNOT_SEE = say(
    "Threats that only those who are meant can understand, and whether one is serious. Talk of "
    "games, food and tiredness ('we will crush them', 'this meeting is killing me') is left out."
)
HITS: tuple[str, ...] = (
    "«I will kill you»",
    "«He should be shot»",
)
MISSES: tuple[str, ...] = (
    "We will crush the Suns on Friday",
    "This essay is killing me",
    "I could murder a burrito",
)

_WHY: Final = {
    "direct": say("'{words}' threatens harm").template,
    "wish": say("'{words}' wishes harm on somebody").template,
}
_TOPICS: Final = {"harm": "direct", "wish": "wish"}


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each threat; topics are direct, veiled, weapon and wish."""
    yield from merged(_said(text))


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        topic = _TOPICS.get(remark.topic)
        if topic and remark.about not in {"writer", "thing"}:
            if remark.about == "group" and topic == "wish":
                continue
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY[topic], plain=remark.plain,
                about=remark.about, topic=topic,
            )  # fmt: skip
