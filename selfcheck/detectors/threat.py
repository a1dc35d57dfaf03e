"""Threats: harm that somebody says they will do, wishes of harm, and threats between the lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.patterns import Grammar, group
from selfcheck.text.remarks import Remark

NAME = "threat"
LOOKS_FOR = say(
    "Harm announced or wished: 'I will kill you', 'they should be shot', 'I'm bringing my gun', "
    "and "
    "threats between the lines such as 'watch your back'. In English and everyday Spanish."
)
CANNOT_SEE = say(
    "Threats that only those who are meant can understand, and whether one is serious. Talk of "
    "games, food and tiredness ('we will crush them', 'this meeting is killing me') is left out."
)
HITS: tuple[str, ...] = (
    "«I will kill you»",
    "«He should be shot»",
    "«I'm bringing my rifle» tomorrow",
    "you had better «watch your back»",
    "«los voy a matar»",
    "«Keep talking and see what happens»",
    "You «won't be so brave when I show» up",
    "I'd «hate to see your windows smashed»",
    "«He deserves a bullet»",
    "«hope your house burns down»",
    "«I know your schedule», Ms. Ortiz",
    "You «had better hope I never see you»",
    "we should «meet you in a dark alley»",
    "«Watch what happens to your» fence",
    "Somebody «knock that smirk off» him",
)
MISSES: tuple[str, ...] = (
    "We will crush the Suns on Friday",
    "This essay is killing me",
    "I could murder a burrito",
    "Our students will suffer if this levy fails",
    "How many children have to die before that road is fixed?",
    "Bullying can make a child want to die",
    "Mix the two and see what happens",
    "Chiawana, we are coming for you on Friday, game at 7",
    "Watch what happens to the volcano at the fair",
    "I know where she lives and can drop it off",
    "This unit will teach our students a lesson they will not forget",
)

_NEAR: Final = 12
_GRAMMAR: Final = Grammar(
    (
        *group(
            "weapon",
            "WRITER ..3 =bring|=bringing|=brought|=carrying ..2 weapon! -=range",
            "WRITER ..1 =have|=got ..2 weapon! ..2 =and|=with ..3 READER|YOUR",
            "WILL ..1 shoot-up! ..2 PLACE|IT",
            "=shoot|=blow|=burn|=bomb! ..3 =up|=down PLACE",
            "blast! PLACE",
            "=bomb! =in|=at|=under ..2 PLACE",
        ),
        *group(
            "direct",
            "who:READER BE =dead! ( =meat / stop / =man / =after|=if|=when|=tomorrow|=tonight )",
            "=put! ..2 =bullet ..2 =in ..1 who:READER|YOUR|THEIR|THEY",
            "WRITER WILL =find|=hunt! who:READER|THEY =and|=down",
            "who:THEY BE =dead! =man|=meat",
            "=beat|=kick|=whoop|=whip! who:YOUR|THEIR|THEY =ass|=butt|=face|=head",
            "who:READER BE ..1 =going =to? =die!",
        ),
        *group(
            "veiled",
            "WRITER ..1 =coming! =for who:READER|THEY stop",
            "=watch! who:YOUR|THEIR|THEY =back|=backs|=mouth -other",
            "who:READER WILL|SHOULD ..2 =pay|=regret|=sorry! "
            "( stop / =for =this|=what|=that / READER )",
            "who:READER WILL =all? =pay|=regret! stop|comma|IT",
            "accidents! =happen",
            "=sleep! =with ..1 =eye =open",
            "=shame|=pity! =if ..2 =happen|=happens|=happened ..1 =to ONE|YOUR|THEIR",
            "=snitches! =get =stitches",
            "who:READER ..2 =been|BE =warned! stop",
            "=get|=gets|=getting|=got ..1 =coming! =to who:ONE",
            "who:ONE ..1 SHOULD ..2 beating-noun!",
            "PERSON ..1 SHOULD ..2 harm! who:ONE",
            "=hope|=wish ..1 who:YOUR|THEIR body harm|suffer!",
            "who:YOUR|THEIR =days BE =numbered!",
            "=find =out =together!",
            "=keep|=touch|=mess|=try|=cross|=push ..3 =and =see|=watch =happens!",
            "=happens! =to ONE =who|=that",
            "=happened! =to ONE =who =crossed|=messed|=tried|=fought",
            "who:READER ..1 not|WILLNOT ..1 =walk|=breathe! =again",
            "OWN ..2 =owns|=own|=has|=have|=got ..2 weapon! ..8 READER",
            "=keep! ..3 =and who:READER WILL|BE ..1 =next stop",
            "=hate|=shame|=pity ..1 =to =see! YOUR|THEIR body|relative ..2 harm-ed|rough-ed",
            "=better ..2 =check|=checking|=look! ..1 =under|=behind",
            "who:ONE WILL =bleed|=burn! =for",
            "WRITER ..1 =get WRITER =hands! =on who:ONE",
            "BE|WILL ..1 =get|=getting =jumped|=shanked|=stabbed!",
            "=better =hire|=get! =security|=bodyguard",
            "WRITER =know YOUR ..1 =schedule|=route|=address!",
            "YOUR =license =plate! ..8 WRITER|stop",
            "WRITER BE? =warning! who:READER",
            "=if WRITER =see|=catch|=find who:READER|THEY|STAFF|NAMED ..6 WILL ..1 harm!",
            "who:READER|STAFF|NAMED WILL ..1 =end! =up =in =hospital|=ground|=grave|=ditch",
            "=wish READER BE ..1 =never =born!",
            "=see ..2 =tough|=brave! who:READER|THEY BE",
            "who:READER WILL ..1 =get! ..1 READER SHOULD stop|comma",
            "=hope|=wish who:YOUR|THEIR =plane|=car|=house|=bus ..2 =crashes|=crash|=burns|=sinks!",
            "=payback! ..2 =coming|=hell",
            "=catch|=catching ..1 =hands! stop|comma",
            "=say! ..2 =to WRITER body",
            "BENOT|WILLNOT ..2 =brave|=tough|=funny|=smart|=loud! ..3 =when|=if WRITER ..1 "
            "=show|=find|=see|=catch|=come",
            "^ ..1 =word|=post|=comment! ..5 =and who:READER BE =done|=dead|=finished",
            "=better? ..1 =pray|=hope! WRITER ..1 not ..2 =see|=find|=meet|=catch who:READER|THEY",
            "not ..2 =come|=coming|=go|=show|WILL ..6 =if who:READER WILL ..2 "
            "=safe|=alive|=live|=breathing|=survive!",
            "who:ONE OUGHT ..1 kill-thing!",
            "=vas|=van =a =ver! =lo|stop|comma",
            "=teach! who:ONE ..1 =lesson stop",
            "=give! who:ONE ..2 =something|=reason ..1 =cry",
            "=last =warning!",
            "=better =run|=hide|=watch! YOUR|READER|=out? stop|YOUR",
            "WRITER WILL ..1 =make who:ONE =pay|=sorry|=suffer|=regret!",
            "=say =goodbye! =to who:YOUR",
            "who:ONE ..1 SHOULD ..2 rough-ed!",
            "who:ONE ..2 SHOULD|WILL ..1 rough! ..1 ONE|YOUR|THEIR",
            "=teach! who:ONE ..2 =respect|=lesson stop",
            "=better ..1 =hope|=pray! WRITER not|WILLNOT|BENOT",
            "SHOULD =hope|=pray! WRITER not|WILLNOT|BENOT",
            "=meet|=catch|=find|=see|=run! ..2 who:ONE =in|=at dark-place",
            "=watch! ..1 =happens =to who:READER|YOUR|THEIR",
            "=knock|=wipe|=slap|=smack! ..3 smirk ..1 =off",
            "=teach! who:STAFF|OUTSIDER|USERS|NAMED|READER|THEY|PERSON|DISTRICT|FAMILY ..1 "
            "=lesson ..1 THEY WILLNOT",
            "WRITER BE|WILL ..1 rough|rough-ing! THEIR|YOUR|ONE ='s? vehicle|body",
            "WRITER =know! =time|=bus|=car|=route|=street|=stop|=house ..1 "
            "who:READER|YOUR|THEIR|THEY|STUDENT|FAMILY ..2 "
            "=drive|=drives|=take|=takes|=walk|=walks|=leave|=leaves|=get|=gets|=sleeps|=park|=parks",
            "WRITER WILL|BE ..8 =with brandished-alone! stop|comma|=and",
            "WRITER WILL|BE ..2 =waiting|=coming ..3 =for who:ONE =with brandished! stop|comma",
            "WRITER WILL|BE ..2 =waiting|=coming ..2 PLACE|=lot ..1 =for who:ONE =with "
            "brandished! stop|comma",
            "=put! who:ONE ..1 =in =hospital|=ground|=grave|=ambulance",
            "who:ONE ..2 =leave|=leaving! =in ..1 =ambulance|=hospital|=coffin",
            "=knock! who:YOUR|THEIR|THEY ..1 =teeth|=head|=lights|=out ..1 =out|=off|stop",
            "=bullet! =with who:YOUR|THEIR =name",
            "who:ONE ..1 SHOULDNOT =show|=come|=touch ..8 =or =else! stop|comma",
            "who:READER|THEY BE dead-adj|=dead! person|man-woman =walking",
            plain=False,
        ),
        *group(
            "direct",
            "=voy|=vamos|=quiero|=van ..1 es-harm! ..1 =escuela|DISTRICT",
            "=te|=los|=las|=lo|=la|=le|=les =voy|=vamos|=va|=van es-harm! -=de",
            "=voy|=vamos|=quiero ..1 es-harm-you!",
            "=te =mato|=matare|=rompo|=quiebro|=parto|=reviento|=quemo!",
            "=se =donde =vives|=viven|=trabajas!",
            "=vas =morir!",
            "=sabemos =donde =vives|=viven!",
        ),
        *group(
            "wish",
            "=ojala! ..3 =mueras|=mueran|=muera",
            "=muerete|=mueranse|=matate!",
            "=mereces|=merecen =morir!",
        ),
        *group(
            "veiled",
            "=te =vas =arrepentir!",
            "=vas|=van =pagar!",
            "=ya =sabes|=veras!",
            plain=False,
        ),
    )
)
_WHY: Final = {
    "direct": say("'{words}' threatens harm").template,
    "wish": say("'{words}' wishes harm on somebody").template,
    "weapon": say("'{words}' speaks of a weapon or an attack").template,
    "veiled": say("'{words}' can be read as a threat").template,
}
_GAMES: Final = frozenset(LEXICON.words("game-word"))
_PLAY: Final = frozenset(LEXICON.words("game-word", "at-play", "on-screen", "local-name"))
_PLAYERS_SAY: Final = frozenset({"coming", "dead"})
_SPORTY: Final = frozenset(LEXICON.words("sporty"))
_RIVALS: Final = frozenset({"reader", "person", "users", "outsider", "student"})
_TOPICS: Final = {"harm": "direct", "wish": "wish"}


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each threat; topics are direct, veiled, weapon and wish."""
    yield from merged([*_said(text), *_in_set_words(text)])


def _in_set_words(text: Text) -> Iterator[Sign]:
    for remark in text.said(_GRAMMAR):
        if remark.about == "reader" and _at_play(text, remark):
            continue
        yield mark(
            text, NAME, (remark.start, remark.end), _WHY[remark.topic], plain=remark.plain,
            about=remark.about, topic=remark.topic,
        )  # fmt: skip


def _at_play(text: Text, remark: Remark) -> bool:
    """Say whether a rival team or a player is meant: 'Chiawana, we are coming for you'."""
    read = text.stream
    said = read.words[max(0, remark.last - _NEAR) : remark.last + _NEAR]
    return not _PLAYERS_SAY.isdisjoint(said) and not _PLAY.isdisjoint(said)


def _about_a_game(text: Text, remark: Remark) -> bool:
    """Say whether somebody is only to be beaten at a game: 'we will bury you on Friday'."""
    read = text.stream
    near = read.words[max(0, remark.last - _NEAR) : remark.last + _NEAR]
    return not _SPORTY.isdisjoint(near) and not _GAMES.isdisjoint(near)


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        topic = _TOPICS.get(remark.topic)
        if topic and remark.about not in {"writer", "thing"}:
            if remark.about == "group" and topic == "wish":
                continue
            if topic == "direct" and remark.about in _RIVALS and _about_a_game(text, remark):
                continue
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY[topic], plain=remark.plain,
                about=remark.about, topic=topic,
            )  # fmt: skip
