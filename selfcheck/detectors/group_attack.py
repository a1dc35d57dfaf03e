"""Attacks on people for the group they belong to, whatever the group and whatever the side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.scope import condemned, mood

NAME = "group-attack"
LOOKS_FOR = say(
    "Slurs, and statements that make a group of people less than others: by race, origin, religion, "
    "language, sex, orientation, gender identity, disability, age or service. Insults, hatred, "
    "wishes of harm, 'they should all be kept out', 'they are not people'. The name of a group is "
    "never a sign by itself, and all groups are read alike."
)
CANNOT_SEE = say(
    "Coded words that sound harmless, pictures, and groups that it does not know. Quotations, "
    "speaking against an attack and naming a group in praise or in passing are left out."
)
HITS: tuple[str, ...] = (
    "«Canadians are filthy animals»",
    "«I hate all Baptists»",
    "keep your «spics» at home",
)
MISSES: tuple[str, ...] = (
    "Our Muslim families hosted a wonderful dinner",
    "Gay students are welcome in every club",
    "Women are not stupid",
    "'Immigrants are a disease' is a terrible thing to say",
    "You have to stop calling Mexicans lazy",
)

_TOPICS: Final = {
    "abuse": "dehumanising", "mild": "stereotype", "hate": "hate", "harm": "hate", "wish": "hate",
    "exclusion": "exclusion", "dehumanising": "dehumanising", "stereotype": "stereotype",
}  # fmt: skip
_WHY: Final = say("'{words}' attacks people for the group that they belong to").template
_SLUR_WHY: Final = say("'{words}' is a slur, a name that attacks a group of people").template
_SLURS: Final = LEXICON.codes("slur")


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each attack; topics are slur, dehumanising, exclusion, stereotype, hate."""
    yield from merged([*_slurs(text), *_said(text)])


def _slurs(text: Text) -> Iterator[Sign]:
    line = text.line
    if _SLURS.isdisjoint(line.codes):
        return
    read = text.stream
    for n, code in enumerate(line.codes):
        if code in _SLURS:
            place = read.starts[line.firsts[n]], read.ends[line.lasts[n] - 1]
            if text.is_quotation(*place):
                continue
            how = mood(line, read, n, n + 1)
            if how == "rejected" and condemned(line, n, n + 1):
                continue
            yield mark(
                text, NAME, place, _SLUR_WHY, plain=how == "asserted", about="group", topic="slur"
            )


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        if remark.about == "group":
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY, plain=remark.plain, about="group",
                topic=_TOPICS[remark.topic],
            )  # fmt: skip
