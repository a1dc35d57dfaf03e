"""Contempt: jabs and sneers at somebody, hatred of a person, belittling short of abuse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.jabs import JABS
from selfcheck.detectors.marking import mark, merged
from selfcheck.detectors.occasions import in_praise
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.patterns import Grammar

NAME = "contempt"
LOOKS_FOR = say(
    "Belittling of people short of plain abuse, and sarcasm that the words themselves carry: "
    "'maybe "
    "try teaching for a change', 'bless your heart', 'I hate that woman'. Always for a person to "
    "judge."
)
CANNOT_SEE = say(
    "Sarcasm that only the tone or the occasion gives away. Criticism of the District, its "
    "leaders, "
    "its rules and its choices is no contempt, however sharp."
)
HITS: tuple[str, ...] = (
    "«I hate that woman» with a passion",
    "«Bless your heart», Gary",
    "who runs this, «slow clap»",
    "«Nobody likes you»",
    "She is «about as sharp as» a spoon",
    "«the coach is clueless»",
    "what a «sad little man»",
    "«she couldn't find her own backside»",
    "«get a brain», Gary",
    "«Mrs. Kell hates children»",
    "«People like you end up alone»",
    "«You people and your lies»",
    "«That secretary is the rudest person on earth»",
    "«You wouldn't last a day in» a kitchen",
    "«Nobody likes Mrs. Kell»",
    "«Our principal is out of her mind»",
    "«Nobody would notice if she» quit",
    "It's «hilarious that Mr. Gale thinks» he can coach",
    "«Mr. Gale can't spell», by the way",
    "«he's dumb as a box of rocks»",
    "«You have some nerve», Ms. Ortiz",
    "«She is not the sharpest tool in» the shed",
    "The «only thing you're good for» is gossip",
)
MISSES: tuple[str, ...] = (
    "I hate homeroom on Mondays",
    "I hate Mondays",
    "The new bell schedule is a joke",
    "This board is a bunch of liars",
    "Worst decision ever",
    "Bless your heart for bringing soup",
    "The tone of the principal was rude",
    "Good riddance to that old carpet",
    "The kindergartner couldn't tie his shoelaces",
    "The coach has the heart of a lion",
    "The coach was an animal in the dodgeball game",
    "I have the nerve damage papers for the nurse",
    "The only thing we need is a second bus",
    "I'm not the brightest bulb before coffee",
    "Go back to your seat",
    "With a mother like you, no wonder she is so kind",
    "With a view like that, no wonder they hike",
    "People like you end up running the whole show",
    "This form is a waste of time",
    "The Mariners front office is clueless",
)

_GRAMMAR: Final = Grammar(JABS)
_VERDICTS: Final = frozenset(LEXICON.words("eval-noun"))
"""Verdicts on work, not names for people."""
_LYING: Final = frozenset({"liar", "liars"})
"""What is said of a board as a body is criticism of what it says (contract, faculty-2)."""
_WHY: Final = say("'{words}' belittles {whom}").template


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each jab; none is plain."""
    yield from merged([*_said(text), *_names(text), *_jabs(text)])


def _jabs(text: Text) -> Iterator[Sign]:
    for remark in text.said(_GRAMMAR):
        yield mark(
            text, NAME, (remark.start, remark.end), _WHY, plain=False,
            about="person" if remark.about == "nobody" else remark.about, topic="jab",
        )  # fmt: skip


def _names(text: Text) -> Iterator[Sign]:
    """Names that staff or the District are called, short of abuse: 'our coach is a coward'."""
    for remark in text.remarks:
        soft = remark.topic == "abuse" and not remark.plain and not in_praise(text, remark)
        word = text.stream.words[remark.last]
        if word in _VERDICTS or (word in _LYING and remark.about == "district"):
            continue
        if soft and remark.about in {"staff", "district"}:
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY, plain=False, about=remark.about,
                topic="name",
            )  # fmt: skip


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        if remark.topic in {"hate", "mild", "stereotype"} and remark.about not in {
            "group", "writer", "thing", "district",
        }:  # fmt: skip
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY, plain=False, about=remark.about,
                topic=remark.topic,
            )  # fmt: skip
