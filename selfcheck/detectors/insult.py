"""Insults at people: names they are called and what they are said to be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.detectors.occasions import in_praise
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.chunks import Chunks
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.patterns import Grammar, group
from selfcheck.text.scope import NEGATIONS, mood
from selfcheck.text.stream import CAPITAL, Stream

NAME = "insult"
LOOKS_FOR = say(
    "Abuse of people: 'you idiot', 'that teacher is a moron', 'those parents are trash'. Who is "
    "meant is read from the sentence: the reader, a student, staff, a family, the District, others."
)
CANNOT_SEE = say(
    "Insults in other words than those it knows, private jokes, pictures, and irony. An insult "
    "that "
    "is quoted, denied or spoken against is left out; so is one at a thing."
)
HITS: tuple[str, ...] = (
    "«Our principal is a complete moron»",
    "«those parents are disgusting»",
    "«You are such an idiot», Carl",
    "«those board members are a bunch of morons»",
    "esa «maestra es una idiota»",
    "«Your a moron», Carl",
    "I have had it with «those freaks»",
    "nobody asked a filthy «pig like you»",
    "«spineless cowards», all of them",
    "Esa «maestra es una metiche»",
    "«Whoever runs this page is an idiot»",
    "«You're a terrible mother»",
    "«Quillon is a compulsive liar» and always was",
    "«She is a miserable old cow»",
    "«Usted es un ignorante»",
    "El «director es un borracho»",
    "«My 4th period is full of morons»",
)
MISSES: tuple[str, ...] = (
    "This form is stupid and the copier is trash",
    "Calling kids morons is wrong",
    "I never said the teachers are idiots",
    "The coach is not an idiot",
    "What a stupid rule",
    "The mail from this district is pathetic",
    "Anyone who says that girls are morons should be ashamed",
    "You are an animal on that court, number 12",
    "Children who are bullied often feel worthless",
    "esa regla es idiota",
    "What a lazy Sunday",
    "The middle school is the dumbest idea",
    "The kids are lazy readers in June",
    "La maestra es muy buena",
    "This clown at the party made us laugh",
    "Soy tan mensa que llegué un día antes",
)

_WHY: Final = say("'{words}' insults {whom}").template
_SPANISH: Final = Grammar(
    (
        *group(
            "abuse",
            "who:STUDENT|STAFF|FAMILY|DISTRICT|USERS|NAMED|GROUP ..1 =es|=son ..2 es-insult!",
            "=eres|=sois ..2 es-insult!",
            "who:STAFF|FAMILY|STUDENT|NAMED|DISTRICT ..1 =es|=son ..2 -es-soft es-bad!",
            "who:STAFF|FAMILY|NAMED ..1 =esta|=estan es-mad! stop|comma",
            "=tu|=tus|=su|=sus es-person|STUDENT =es|=son ..2 es-insult|es-bad!",
            "=eres|=usted|=ustedes =es|=son? ..2 -es-soft es-insult|es-belittling|es-bad!",
            "=eres|=usted|=ustedes =es|=son? ..1 =asco|=verguenza|=porqueria|=desastre!",
            "who:STAFF|FAMILY|STUDENT|NAMED|DISTRICT ..1 =es|=son ..2 es-belittling!",
            "=bola|=bonche|=partida! =de es-insult|es-bad|es-belittling",
            "=pura|=puro =gente? es-bad|es-insult!",
            "=vieja|=viejo|=viejas|=viejos! es-insult|es-belittling",
            "es-person =es|=son ..2 -es-soft es-insult!",
            "=pinche|=pinches|=maldito|=maldita|=malditos who:STUDENT|STAFF|FAMILY|NAMED! -=de",
            "=pinche|=pinches|=maldito|=maldita|=puto|=puta|=hijo es-insult!",
            "who:STUDENT|STAFF|FAMILY|NAMED es-insult!",
        ),
    )
)
_TOPICS: Final = frozenset({"abuse", "dehumanising"})
_NOT_HERE: Final = frozenset({"group", "writer", "thing"})
_ES: Final = frozenset({"es", "fue", "esta", "estuvo", "son", "era", "fueron"})
_REACH: Final = 4
_OWN: Final = frozenset({"WRITER", "OWN", "IT"})
_OF_ONESELF: Final = frozenset({"soy", "estoy", "somos", "estamos", "fui", "ando"})
_MANY: Final = frozenset({"are", "were"})
_UNSAID: Final = frozenset({"denied", "rejected", "reported"})
_SCOLD: Final = LEXICON.codes("abuse-noun")
_SPANISH_SCOLD: Final = _SCOLD | (LEXICON.codes("es-insult") - LEXICON.codes("es-soft"))


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each insult at somebody who is not named as a group."""
    yield from merged([*_said(text), *_spanish(text), *_standing_alone(text)])


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        if remark.topic in _TOPICS and remark.about not in _NOT_HERE:
            if text.in_other_sense(remark.last) or in_praise(text, remark):
                continue
            soft = not remark.plain
            if soft and remark.about in {"district", "staff"}:
                continue
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY, plain=remark.plain,
                about=remark.about, topic="abuse",
            )  # fmt: skip


def _spanish(text: Text) -> Iterator[Sign]:
    for remark in text.said(_SPANISH):
        about = "reader" if remark.about == "nobody" else remark.about
        yield mark(
            text, NAME, (remark.start, remark.end), _WHY, plain=remark.plain, about=about,
            topic="abuse",
        )  # fmt: skip


def _standing_alone(text: Text) -> Iterator[Sign]:
    line = text.line
    scold = _SPANISH_SCOLD if text.language == "es" else _SCOLD
    if scold.isdisjoint(line.codes):
        return
    read = text.stream
    for n, code in enumerate(line.codes):
        if code not in scold or mood(line, read, n, n + 1) in _UNSAID:
            continue
        place = read.starts[line.firsts[n]], read.ends[line.lasts[n] - 1]
        if text.is_quotation(*place) or text.in_other_sense(line.firsts[n]):
            continue
        if not (_of_another(line, read, n) or _de_una_cosa(line, read, n)):
            yield mark(text, NAME, place, _WHY, plain=False, about="person", topic="name")


def _de_una_cosa(line: Chunks, read: Stream, n: int) -> bool:
    """Say whether a thing is called so in Spanish: 'esa decision fue estupida'."""
    for at in range(max(1, n - _REACH), n):
        if read.words[line.firsts[at]] in _ES:
            return not line.kinds[at - 1] and line.codes[at - 1] != CAPITAL
    return False


def _of_another(line: Chunks, read: Stream, n: int) -> bool:
    """Say whether a name is denied, or said of the writer's own or of a thing."""
    for at in range(n - 1, max(-1, n - _REACH), -1):
        kind = line.kinds[at]
        if line.codes[at] in NEGATIONS or read.words[line.firsts[at]] in _OF_ONESELF:
            return True
        if kind == "BE":
            subject = line.kinds[at - 1] if at else ""
            unknown = line.codes[at - 1] == CAPITAL if at else True
            if read.words[line.firsts[at]] in _MANY and read.words[line.firsts[n]].endswith("s"):
                unknown = True  # things are seldom called morons by the dozen
            return subject in _OWN or not (subject or unknown)
    return False
