"""Attacks on people for the group they belong to, whatever the group and whatever the side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.patterns import Grammar, group

NAME = "group-attack"
LOOKS_FOR = say(
    "Slurs, and statements that make a group of people less than others: by race, origin, "
    "religion, "
    "language, sex, orientation, gender identity, disability, age or service. Insults, hatred, "
    "wishes of harm, 'they should all be kept out', 'they are not people'. The name of a group is "
    "never a sign by itself, and all groups are read alike."
)
CANNOT_SEE = say(
    "Most coded words that sound harmless (a few set ones, such as 'tell by the last names', it "
    "does), pictures, and groups that it does not know. Quotations, "
    "speaking against an attack and naming a group in praise or in passing are left out."
)
HITS: tuple[str, ...] = (
    "«Canadians are filthy animals»",
    "«I hate all Baptists»",
    "«Lutherans should not be allowed» here",
    "I met two Dutch families. «They are disgusting»",
    "«w0men are worthle$$»",
    "those «spics» again",
    "«Baptists are behind every war»",
    "«The deaf are useless»",
    "I have «yet to meet an honest Canadian»",
    "«Lutherans spread disease»",
    "I «refuse to work with Canadians»",
    "«since those people moved in, nothing» is safe",
    "you can «tell by their names» who it was",
    "«A woman's place is in» the kitchen",
    "Los «rusos no deberían estar aquí»",
    "«Baptists are behind this curriculum»",
    "«Swedes control the school board»",
    "«Your kind is not welcome» here",
    "«Go back to California»",
    "«Kids with autism don't belong in our class»",
    "«Those people are lazy»",
    "Los «rusos traen enfermedades»",
    "«Swedes are taking our jobs»",
    "«Norwegians only care about money» money",
    "pretty «articulate for a deaf person»",
    "You «know how those people are» with money",
)
MISSES: tuple[str, ...] = (
    "Our Muslim families hosted a wonderful dinner",
    "Gay students are welcome in every club",
    "Women are not stupid",
    "'Immigrants are a disease' is a terrible thing to say",
    "You have to stop calling Mexicans lazy",
    "Women were not allowed to vote until 1920",
    "Refugees will suffer if the clinic closes",
    "Someone said that Danes are liars, and that is wrong",
    "There was a chink in the fence",
    "Those families brought the best food",
    "Since those kids came, our choir sounds amazing",
    "Some still believe the myth that immigrants pay no taxes",
    "There are fewer girls in robotics than in choir",
    "Go back to school, it's never too late",
    "Kids in wheelchairs need a ramp",
    "Those people are the best volunteers",
    "No seniors in the gym during the test",
    "The geese go back across the border in spring",
    "Some say Danes are bad at math, but that is not so",
    "Lutherans are behind the big quilt sale",
    "Thank you for your kind words",
    "I was called a spic in that hallway for years",
    "Los inmigrantes no deben vivir con miedo",
)

_TOPICS: Final = {
    "abuse": "dehumanising",
    "coded": "stereotype",
    "dehumanising": "dehumanising",
    "exclusion": "exclusion",
    "harm": "hate",
    "hate": "hate",
    "mild": "stereotype",
    "soft": "stereotype",
    "stereotype": "stereotype",
    "wish": "hate",
}
_AT_NOBODY: Final = frozenset({"dehumanising", "exclusion", "stereotype"})
"""What is an attack though no group stands at its place in the pattern."""
_WHY: Final = say("'{words}' attacks people for the group that they belong to").template
_SLUR_WHY: Final = say("'{words}' is a slur, a name that attacks a group of people").template
_CODED_WHY: Final = say("'{words}' can be heard as a remark on where families come from").template
_DOUBTFUL: Final = Grammar(
    group(
        "slur",
        "READER|THEY|GROUP|STUDENT|STAFF|FAMILY|USERS|OUTSIDER BE bad-adj|mod|vulgar-strong{0,3} "
        "maybe-slur!",
        "READER ..1 bad-adj|mod|vulgar-strong{0,2} maybe-slur!",
        "^ bad-adj|mod{0,2} maybe-slur! stop",
        "too-many|=no maybe-slur!",
        "typical maybe-slur! slur-behaviour",
        "strong-adj|vulgar-strong|=dirty|=lazy maybe-slur!",
        "maybe-slur! =in|=at place",
        "maybe-slur! SHOULD|SHOULDNOT",
        "maybe-slur! can not",
        "death-to|emote-verb|lethal|expel maybe-slur!",
        "maybe-slur! BE ..2 ( insult-noun|bad-adj / =on )",
    )
)
"""Words that are slurs only where they name people."""
_DOUBTFUL_WORDS: Final = LEXICON.codes("maybe-slur")
_SLURS: Final = LEXICON.codes("slur")
_LIKELY: Final = LEXICON.codes("likely-slur")
"""Words that hardly name anything else today, but do in places: for a person to judge."""
_NAMES: Final = _SLURS | _LIKELY


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each attack; topics are slur, dehumanising, exclusion, stereotype, hate."""
    yield from merged([*_slurs(text), *_said(text)])


def _slurs(text: Text) -> Iterator[Sign]:
    read = text.stream
    if not _NAMES.isdisjoint(read.codes):
        for n, code in enumerate(read.codes):
            place = read.starts[n], read.ends[n]
            if code in _NAMES and not (text.is_quotation(*place) or text.in_other_sense(n)):
                how = text.mood_at(n)
                if how not in {"denied", "rejected"}:
                    yield _slur(text, place, plain=code in _SLURS and how == "asserted")
    for place in text.disguised(_DOUBTFUL_WORDS):
        yield _slur(text, place, plain=True)
    for remark in text.said(_DOUBTFUL):
        if not text.in_other_sense(remark.last):
            yield _slur(text, (remark.start, remark.end), plain=remark.plain)


def _slur(text: Text, place: tuple[int, int], *, plain: bool) -> Sign:
    return mark(text, NAME, place, _SLUR_WHY, plain=plain, about="group", topic="slur")


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        if (
            remark.about == "group"
            or remark.topic == "coded"
            or (remark.topic in _AT_NOBODY and remark.about == "nobody")
        ):
            yield mark(
                text, NAME, (remark.start, remark.end),
                _CODED_WHY if remark.topic == "coded" else _WHY, plain=remark.plain, about="group",
                topic=_TOPICS[remark.topic],
            )  # fmt: skip
