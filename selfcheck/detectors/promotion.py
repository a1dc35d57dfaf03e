"""Promotion: selling, services, asking for money, members or workers, for any cause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import merged
from selfcheck.detectors.phrases import Found, Phrasebook, pattern
from selfcheck.detectors.promotion_appeals import APPEALS, MONEY
from selfcheck.detectors.promotion_business import business_offer
from selfcheck.detectors.promotion_goods import GOODS
from selfcheck.detectors.promotion_recruiting import JOB, MEMBERS, RECRUITING
from selfcheck.detectors.promotion_services import SERVICE, SERVICES
from selfcheck.detectors.promotion_wares import SELLING
from selfcheck.detectors.spelling import Spelling, spelled
from selfcheck.messages import Message, say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "promotion"
LOOKS_FOR = say(
    "Words that sell ('for sale', 'obo', '20% off') or offer a paid service. Words that ask for "
    "money or goods ('please donate', 'GoFundMe'), for members ('dues', 'join our group') or for "
    "workers ('earn money from home'). The cause makes no difference."
)
CANNOT_SEE = say(
    "Praise that is paid for, a shop's name alone, and whether the District sponsors what is "
    "promoted. "
    "Asking for advice, lost and found, free school events and opinions on a levy or a "
    "candidate are "
    "no promotion."
)
HITS: tuple[str, ...] = (
    "Kids' bikes «for sale», good condition",
    "I do lawn mowing, «$25 a yard», text me",
    "«Please donate» to the chess trip",
    "Our reading circle «is looking for new members»",
    "«Earn extra money evenings» with my crew",
    "«I sell candles» from my kitchen",
    "Weddings and portraits, «dm for rates»",
    "«first lesson is on me», all instruments",
    "«Doy clases» de piano, por inbox",
    "«Ayúdenos con una donación» para el viaje del coro",
    "«Join the bowling league today»",
    "We are «collecting blankets for the» shelter",
    "«Ballet studio now enrolling», ages 4 to 9",
    "«we need sponsors» for our float",
    "«Busco cocineros» para mi fonda",
    "I make quilts, «message me to order»",
    "«buy popcorn from my» scout",
    "«Support my small business»",
    "«GoFundMe for the choir is live»",
    "«Sell your house» fast with us",
    "«my new book is out» at the corner store",
    "«Volunteers needed to knock» doors for my campaign",
    "«Preparamos bocadillos para toda ocasión»",
)
MISSES: tuple[str, ...] = (
    "Does anybody know a good piano teacher?",
    "Lost: a red scarf, please bring it to the office",
    "Free family movie night on Friday, popcorn for all",
    "Vote yes on the bond, it costs $9 a month",
    "Is anyone selling a used clarinet?",
    "Thank you to all who donated to the food drive",
    "Does anybody need a ride to the game?",
    "Join the PTA meeting on zoom at six",
    "Yearbooks are in, pick yours up at lunch",
    "We collected 80 coats, thank you",
    "I bought popcorn from a scout yesterday",
    "Need a ride? Call me",
    "The district is hiring drivers, apply on our site",
    "The dance studio next door is loud",
    "The restaurant by the school closed",
    "Register by Friday for the science camp at school",
)

_BOOK: Final = Phrasebook(*GOODS, *SERVICES, *APPEALS, *RECRUITING)
_ENOUGH: Final = 1.0
_ASKING: Final = pattern(
    r"looking for|in search of|iso|wtb|(?:anyone|anybody)(?! (?:need|needs|want|wants|wanting"
    r"|interested|in need))|does any|can any|who (?:knows|has|does)"
    r"|know (?:of )?(?:a|any|some)|recommend\w*|where (?:can|do|to)|how (?:much|do|can)"
)
_WHY: Final = {
    SELLING: say("reads as selling"),
    SERVICE: say("reads as offering a paid service"),
    MONEY: say("reads as asking for money or goods"),
    MEMBERS: say("reads as asking for members"),
    JOB: say("reads as a job or business offer"),
}


_NEAR: Final = 120
SCHOOL_SALE: Final = "school-sale"
"""The topic of what a school, its clubs or parents' groups sell for the school."""
_SCHOOL_GOODS: Final = pattern(
    "yearbooks?|spirit (?:wear|packs?|shirts?|gear)|(?:picture|photo) (?:day|packets?|orders?)"
    "|school "
    "(?:pictures|photos|store|shirts?)|student store|asb|pta|ptsa|pto|boosters?|caps? and gowns?"
    "|class "
    "(?:rings?|t-?shirts?|shirts?)|book fair|scholastic|team (?:store|gear|shirts?|photos)"
    "|(?:concert|play|"
    "musical|drama|band|choir|orchestra|game|dance|prom|homecoming|graduation) (?:tickets?|shirts?|"
    "programs?|night)|tickets?|season pass\\w*|lunch(?:es)?|planners?|field trip|activity cards?|"
    "concessions?|anuarios?|boletos?"
)
_OFFERING: Final = pattern(r"(?:i'm|im|i am|we're|we are) (?:\w+ )?selling|(?:i|we) (?:also )?sell")
_PAYING: Final = pattern(
    "(?:willing|happy|able) to pay|(?:my|our|a|the)? ?budget (?:is|of|around|about|up to)"
    "|budget around"
)


def find(text: Text) -> Iterator[Sign]:
    """Return the words that promote something."""
    spelling = spelled(text)
    found = [f for f in _BOOK.find(spelling) if not _is_question(spelling, f)]
    if not found and (offer := business_offer(spelling)):
        found = [offer]
    if not found or _PAYING.search(spelling.text):
        return
    by_topic = {topic: [f for f in found if f.phrase.topic == topic] for topic in _WHY}
    strong = [t for t, fs in by_topic.items() if any(f.phrase.weight >= _ENOUGH for f in fs)]
    if strong:
        yield from merged(_sign(spelling, _strongest(by_topic[t]), t) for t in strong)
    elif sum(_each_once(found).values()) >= _ENOUGH and not _ASKING.search(spelling.text):
        best = _strongest(found)
        yield _sign(spelling, best, best.phrase.topic)
    elif offer := business_offer(spelling):
        yield _sign(spelling, offer, offer.phrase.topic)


def _strongest(found: list[Found]) -> Found:
    return max(found, key=lambda f: (f.phrase.weight, -f.start))


def _each_once(found: list[Found]) -> dict[int, float]:
    return {id(f.phrase): f.phrase.weight for f in found}


def _is_question(spelling: Spelling, found: Found) -> bool:
    """Asking others (for advice, for what something costs) offers nothing."""
    start, end = found.start, found.end
    if _OFFERING.search(spelling.text, max(0, start - 12), end):
        return False
    stop = min((p for p in (spelling.text.find(c, end) for c in ".!?\n") if p >= 0), default=-1)
    return stop >= 0 and spelling.text[stop] == "?" and stop - start < 200


def _is_for_school(spelling: Spelling, found: Found) -> bool:
    """Say whether it is a school's own sale, told by what is sold; never where 'I' sell."""
    around = max(0, found.start - _NEAR), found.end + _NEAR
    if _OFFERING.search(spelling.text, *around):
        return False
    return _SCHOOL_GOODS.search(spelling.text, *around) is not None


def _sign(spelling: Spelling, found: Found, topic: str) -> Sign:
    start, end = spelling.span(found.start, found.end)
    words = spelling.source.raw[start:end]
    why: Message = say("'{words}' {reads}", words=words, reads=_WHY[topic])
    if topic == SELLING and _is_for_school(spelling, found):
        topic = SCHOOL_SALE
    return Sign(NAME, start, end, plain=found.phrase.weight >= _ENOUGH, why=why, topic=topic)
