"""Offers of what may not be sold: drugs, alcohol and vapes to students, weapons, false papers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.detectors.offers_of_goods import OFFERS
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.patterns import Grammar, group

NAME = "illegal"
LOOKS_FOR = say(
    "Offers of drugs, vapes, alcohol, pills, weapons, false identity cards and stolen answers, and "
    "asking where to get them."
)
CANNOT_SEE = say("Code words for goods, pictures, and what is legal to sell to whom.")
HITS: tuple[str, ...] = (
    "«selling weed» behind the gym",
    "«who wants fake ids», forty bucks each",
    "«I got vapes for sale», hmu",
    "«can get you a fake ID» by Friday",
    "«got shrooms, got carts», same spot",
    "«who wants edibles», 20 bucks",
    "need «somebody over 21 to buy us a case» for prom",
    "«paying $30 for pics of the answer key»",
    "«unregistered glock, cash only»",
    "«vendo mota» en el recreo",
    "«mango pods upstairs, 15»",
    "who can do a «liquor store run for us»",
    "¿«quién quiere vapes»?",
    "«Who here can make a fake diploma»?",
    "my cousin «can get you a pistol»",
    "«I have extra Adderall, anybody stressed about finals, DM» me",
    "«plug for weed» at lunch?",
    "«got fake vax cards»",
    "need the «answers to the chem test, will venmo»",
    "alguien que me «venda mota»",
    "I'm «selling answers», cheap",
    "«fake immunization records for sale»",
    "cheap «nic, no id»",
    "«hago licencias falsas»",
)
MISSES: tuple[str, ...] = (
    "Drug-free week starts Monday, no vapes, no pills",
    "The nurse handed out a flyer about fake IDs and pills",
    "They were selling popcorn",
    "Anybody over 21 can buy a raffle ticket for the auction",
    "The answer key for the practice quiz is on page 3",
    "Paying for the AP exam is due Monday",
    "We sell carts of firewood for the boosters",
    "The store by the park sells mango smoothies, 15 flavors",
    "Who can make fake snow for the play?",
    "We can get you a glue gun by noon",
    "Fake snow and fake cards for the play are in the loft",
    "No ID is needed at the game",
    "The class sells answers-to-life mugs",
    "The vapes are cheap, 12 dollars each, and the store is a block away",
)

_GRAMMAR: Final = Grammar(
    (
        *group(
            "offer",
            "sell-doing! ..3 contraband",
            "WRITER ..2 =got|=have|=sell|=plug|=deal! ..3 contraband ..3 "
            "=sale|=hmu|=dm|=cheap|=sell|stop",
            "contraband ..2 =for =sale!",
            "=hmu|=dm|=text|=message|=snap! ( WRITER / ) ..2 =for ..2 contraband",
            "PERSON =sell|=selling|=have|=got|=sells! ..1 contraband",
            "=buy! ..1 =beer|=alcohol|=booze|=vodka|=vapes =for -=adults|=staff",
            "WRITER can|WILL =get READER ..1 weapon!",
            "=who|=anyone! =wants|=want|=need|=needs|=looking ..2 contraband",
        ),
        *group(
            "offer",
            "contraband! ..5 =hmu",
            "=where ..4 =buy|=get|=score! ..2 contraband",
            plain=False,
        ),
        *OFFERS,
    )
)
_WHY: Final = say("'{words}' offers or seeks what may not be sold").template


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each offer."""
    yield from merged(
        mark(text, NAME, (remark.start, remark.end), _WHY, plain=remark.plain, topic=remark.topic)
        for remark in text.said(_GRAMMAR)
    )
