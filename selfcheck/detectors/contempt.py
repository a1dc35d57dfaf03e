"""Contempt: jabs and sneers at somebody, hatred of a person, belittling short of abuse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.patterns import Grammar, group

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
)
MISSES: tuple[str, ...] = (
    "I hate Mondays",
    "The new bell schedule is a joke",
    "This board is a bunch of liars",
    "Worst decision ever",
    "Bless your heart for bringing soup",
    "The tone of the principal was rude",
    "Good riddance to that old carpet",
    "The kindergartner couldn't tie his shoelaces",
    "The coach has the heart of a lion",
)

_GRAMMAR: Final = Grammar(
    group(
        "jab",
        "=bless who:YOUR|THEIR|THEY =heart|=hearts! -=for",
        "=slow =clap!",
        "=geniuses|=genius|=rocket|=einstein! ..2 =at|=in|=on|=who|=scientists",
        "=try|=trying|=actually ..5 =for =change|=once!",
        "=try ..2 =teaching|=parenting|=coaching|=working|=reading|=thinking! stop|=for|comma",
        "=maybe? =if who:READER ..1 =parented|=taught|=raised|=supervised|=disciplined! "
        "YOUR|STUDENT",
        "=buy|=give|=get ..1 who:ONE ..3 mock!",
        "who:ONE ..1 =needs|=need ..2 mock!",
        "=get =life! stop|comma",
        "=grow =up! stop|comma",
        "=cry! =me =river",
        "=touch =grass!",
        "=wrong =with! who:READER|USERS",
        "=who =raised! who:READER",
        "=do|=did who:YOUR =job! stop|comma|=for",
        "=better =off! =without who:READER|THEY",
        "can not =do comma? =teach!",
        "comma =genius|=einstein|=sherlock! stop",
        "^ =cry! =harder|=more|=about",
        "who:READER not ..1 =finished|=graduated|=passed! ..2 =school|=grade|PLACE",
        "YOUR =opinion|=opinions! BE bad-adj",
        "=shut! YOUR|THEIR =mouth|=mouths",
        "=imagine! BE -soft-adj bad-adj",
        "=how -soft-adj bad-adj! can who:ONE",
        "no-body ..1 dearly! ..1 who:READER|YOUR -=to",
        "=about =as sharp-adj! =as",
        "=slept! THEIR|THEY ..1 =way",
        "=crawl! ..2 =under|=in|=into",
        "who:ONE =has|=have little-of mindless-part!",
        "WRITER can not =let|=trust! who:PERSON|STAFF|THEY ..2 =near|=around|=watch|=teach",
        "typical! bad-adj ..1 other? who:ONE",
        "=hey|=listen ..1 -thing-noun insult-noun! comma|stop",
        "sad-adj =little! PERSON|creature",
        "=sense|mindless-part! ..3 =than who:ONE",
        "who:ONE ..1 =belong|=belongs! =in ..1 pen",
        "=good =riddance! =to? who:READER|THEY|STUDENT|STAFF|FAMILY|POINTED|NAMED",
        "=ashamed ..2 =breathe|=breathing!",
        "no-body =asked! =for? who:READER|YOUR",
        "^ ..1 =eat|=go|=crawl|=curl|=rot ..3 =and =die!",
        "=callate|=callense|=cierra! ..1 =hocico|=boca",
        "who:ONE =no =sirve|=sirven|=vale|=vales|=valen! ..1 =nada|stop|vulgar-strong|=para",
        "=no =sirves|=vales! ..1 =nada|stop|vulgar-strong|=para",
        "who:READER ..2 =learn =how ..2 =write|=read|=spell|=drive|=teach!",
        "some-people! ..4 =learn =how",
        "who:READER|STAFF|NAMED BE =joke!",
        "=do who:ONE =have mindless-part! ..1 question",
        "^ =get =lost! comma|stop",
        "=must =be =nice! ..2 =to ..1 =be|=have",
        "=shut! =up -=and",
        "who:ANY can not ..5 simple-task!",
        "=stay! =in who:YOUR =lane",
        "=nobody|=no-one =asked! who:READER",
        "=how =do who:READER =sleep! =at",
        plain=False,
    )
)
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
        soft = remark.topic == "abuse" and not remark.plain
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
