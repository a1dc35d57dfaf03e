"""Threats: harm that somebody says they will do, wishes of harm, and threats between the lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.harm_to_come import TO_COME
from selfcheck.detectors.hints_of_harm import ATTACKS, DEEDS, HINTS, LYING_IN_WAIT, OUTCOMES
from selfcheck.detectors.manner_of_speaking import (
    about_a_game,
    at_a_game,
    at_play,
    did_it,
    of_the_past,
)
from selfcheck.detectors.marking import mark, merged
from selfcheck.detectors.occasions import among_friends, at_work, for_a_trifle
from selfcheck.detectors.veiled_threats import BETWEEN_THE_LINES
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.patterns import Grammar, group

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
    "It would be a «shame if something happened to» that boat",
    "«you'll end up in a ditch»",
    "«Enjoy your job while» it lasts",
    "«I will come over there and break his arm»",
    "I'd be very «careful if I were you»",
    "I «hope you lose your job»",
    "«Mr. Hill should be flogged»",
    "You'd better start «looking over your shoulder»",
    "«Don't make me come down» there",
    "sería una «pena que te pasara» algo",
    "«Te va a pesar», vecino",
    "«Something bad is going to happen to you»",
    "«Let's burn her house» down",
    "«Hay que matar a ese director»",
    "«I'll be waiting by your truck»",
    "«I know which van is yours and I know when» you get off",
    "Got a «rifle in the shed, and when he fires me I'm going to use it on him»",
    "The «bomb is in the gym» already",
    "«You'll need a new dentist», Carl",
    "«Better start parking under a streetlight»",
    "«Someone in that office is leaving in a body bag»",
    "«Coach Lund is a dead man»",
    "«It's going to be a bloodbath on» Monday",
    "«I could put that umpire through a wall»",
    "A «shame if that boat of yours got torched»",
    "«The new clerk has it coming», and soon",
    "Fue él, y cuando «lo voy a agarrar saliendo»",
    "«gonna stomp that ref out» after the game",
    "My «fist in his teeth», that is what he gets",
    "«Somebody is going to deck that umpire»",
    "«She'll find a rock through her windshield»",
    "They «ought to drag him out by his hair»",
    "I «hope someone runs that referee over»",
    "One «call and you disappear»",
    "Pay me «or I'll post your pictures»",
    "«that freshman is getting jumped»",
    "«Principal Lowe will see what I'm capable of»",
    "«We know which gym you go» to",
    "«I'm outside your house»",
    "«There's a bomb under the bleachers»",
    "«I'm this close to strangling that kid»",
    "«You'll lose a finger», Dan",
    "«He needs his jaw broken»",
    "«I'm ten seconds from driving my van through the lobby»",
    "«You can run but you can't hide», Mr. Lowe",
    "«My brother is going to stomp that referee»",
    "You «picked the wrong mom»",
    "«Te vamos a esperar a la salida»",
    "«If he yells again I'll be waiting for him»",
    "«You're a dead woman», Carla",
    "«Nobody in that office is safe from me»",
    "«He has a little girl, so he should think» about that",
    "«Somebody please slap that umpire»",
    "«I'm burning that shed to the ground»",
    "«I want to slap the smirk off the treasurer»",
    "«she is one call away from getting slapped»",
    "«I'll break every window in your shop»",
    "«I'd pour acid on that coach»",
    "«Take that referee out back and» stop him",
    "«Hope your house floods»",
    "«Anyone with a badge is a target»",
    "My «boot will find your face»",
    "«I'm coming over that counter»",
    "Text me back «or I'm telling everybody»",
    "le «voy a dar una golpiza» al entrenador",
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
    "I'll strangle my husband if he forgets our anniversary",
    "Watch your back when you lift those boxes",
    "Cars end up in a ditch on that corner",
    "It would be a shame if we lost the orchestra",
    "Don't make me cry with that song",
    "I'd be careful on that staircase if I were you",
    "Te espero afuera con los lonches",
    "Hay que matar el tiempo",
    "Drivers should watch out for the crossing guard",
    "Somebody is going to get hurt on that ladder",
    "Your time is running out to order a yearbook",
    "We are bringing knives and forks to the potluck",
    "Accidents happen, that is why we wear goggles",
    "Something bad happens to the hero in every Greek play",
    "The last game was sad, but your car wash was fun",
    "Somebody could have tripped on that ladder",
    "I'll be waiting by your car with the cupcakes",
    "You'll need a good dentist after all that taffy",
    "I would take a bullet for my students",
    "There was a gun in a locker in 1994",
    "It's going to be a bloodbath at the chess tournament",
    "We'll be waiting at the door with your programs",
    "I know when you leave for camp",
    "The board should have killed that plan",
    "A rock went through the windshield of bus 9",
    "Chiawana is getting smoked in this game",
    "I'm outside your classroom with the cart",
    "Someone is going to beat Coach Diaz's record",
    "I'm this close to strangling the copier",
    "You can run but you can't hide from the water balloons",
    "You will lose points for a late paper",
    "The bill needs its language fixed",
    "Los vamos a esperar a la salida con globos",
    "My brother is going to beat Mr. Lowe's record",
    "Somebody please stop that umpire",
    "He has a little girl, so he should be excited about the playground",
    "Our players are lucky I do not coach them",
    "The acid was poured in the beaker by the coach",
    "We are going after the state title",
    "Come over to the table for your badge",
    "The target is 500 books",
    "Watch where you walk on that ice",
    "Hope your street gets plowed",
    "Fix that hinge or someone will lose a finger",
    "Hope your brakes hold up through the winter",
    "Vamos a poner el tiro con arco en la feria",
)

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
        *BETWEEN_THE_LINES,
        *HINTS,
        *DEEDS,
        *OUTCOMES,
        *TO_COME,
        *LYING_IN_WAIT,
        *ATTACKS,
        *group(
            "direct",
            "=voy|=vamos|=quiero|=van ..1 es-harm! ..1 =escuela|DISTRICT",
            "=te|=los|=las|=lo|=la|=le|=les =voy|=vamos|=va|=van es-harm! -=de",
            "=voy|=vamos|=quiero ..4 es-harm-you!",
            "=voy|=vamos|=van ..2 es-blow!",
            "=voy|=vamos|=van es-harm! ..2 who:STAFF|STUDENT|FAMILY|NAMED|GROUP",
            "=hay =que es-harm! ..2 who:STAFF|STUDENT|FAMILY|NAMED|GROUP|DISTRICT",
            "=voy|=vamos ..2 =pistola|=arma|=rifle! ..2 =escuela|DISTRICT",
            "=te =mato|=matare|=rompo|=quiebro|=parto|=reviento|=quemo!",
            "=se =donde =vives|=viven|=trabajas!",
            "=vas =morir!",
            "=sabemos =donde =vives|=viven!",
        ),
        *group(
            "wish",
            "=ojala! ..3 =mueras|=mueran|=muera",
            "=muerete|=mueranse|=matate!",
            "=mereces|=merecen|=merece =morir!",
            "=ojala ..3 es-suffer!",
            "=que =se =muera|=pudra! ..1 STAFF|NAMED|FAMILY|STUDENT",
        ),
        *group(
            "veiled",
            "=te|=se =vas|=va|=van =arrepentir!",
            "es-threat!",
            "^ es-wait! stop",
            "READER =veras! stop",
            "=tengo|=traigo|=llevar|=traer ..1 =pistola|=rifle! -=de",
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
_SORT: Final = {"lurking": "veiled", "attack": "weapon", "boast": "veiled"}
"""Topics of patterns that are left out on some occasions, by what they are signs of."""
_RIVALS: Final = frozenset({"reader", "person", "users", "outsider", "student"})
_SPOKEN_TO: Final = frozenset({"reader", "nobody"})
_TOPICS: Final = {"harm": "direct", "wish": "wish"}


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each threat; topics are direct, veiled, weapon and wish."""
    yield from merged([*_said(text), *_in_set_words(text)])


def _in_set_words(text: Text) -> Iterator[Sign]:
    for remark in text.said(_GRAMMAR):
        if (
            remark.about in _SPOKEN_TO
            and remark.topic != "attack"
            and (at_play(text, remark) or at_work(text, remark))
        ):
            continue
        if remark.topic == "lurking" and among_friends(text, remark):
            continue
        if remark.topic == "attack" and (of_the_past(text, remark) or at_a_game(text, remark)):
            continue
        if remark.topic == "boast" and about_a_game(text, remark, boasting=True):
            continue
        topic = _SORT.get(remark.topic, remark.topic)
        yield mark(
            text, NAME, (remark.start, remark.end), _WHY[topic], plain=remark.plain,
            about=remark.about, topic=topic,
        )  # fmt: skip


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.remarks:
        topic = _TOPICS.get(remark.topic)
        if topic and remark.about not in {"writer", "thing"}:
            if remark.about == "group" and topic == "wish":
                continue
            if topic == "wish" and did_it(text, remark):
                continue
            if topic == "direct" and remark.about in _RIVALS and about_a_game(text, remark):
                continue
            trifle = topic == "direct" and for_a_trifle(text, remark)
            if trifle and remark.about != "reader":
                continue
            yield mark(
                text, NAME, (remark.start, remark.end), _WHY[topic],
                plain=remark.plain and not trifle,
                about=remark.about, topic=topic,
            )  # fmt: skip
