"""Promotion: selling, services, asking for money, members or workers, for any cause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import Found, Phrasebook, pattern
from selfcheck.detectors.promotion_appeals import APPEALS, JOB, MEMBERS, MONEY
from selfcheck.detectors.promotion_goods import GOODS, SELLING, SERVICE
from selfcheck.detectors.spelling import Spelling, spelled
from selfcheck.messages import Message, say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "promotion"
LOOKS_FOR = say(
    "Words that sell ('for sale', 'obo', '20% off'), offer a paid service, ask for money or goods "
    "('please donate', 'GoFundMe'), for members ('dues', 'join our group') or for workers ('earn "
    "money from home'). The cause makes no difference."
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
    "Our reading circle is «looking for new members»",
    "«Earn extra money evenings» with my crew",
)
MISSES: tuple[str, ...] = (
    "Does anybody know a good piano teacher?",
    "Lost: a red scarf, please bring it to the office",
    "Free family movie night on Friday, popcorn for all",
    "Vote yes on the bond, it costs $9 a month",
    "Is anyone selling a used clarinet?",
    "Thank you to all who donated to the food drive",
)

_BOOK: Final = Phrasebook(*GOODS, *APPEALS)
_ENOUGH: Final = 1.0
_ASKING: Final = pattern(
    r"looking for|in search of|iso|wtb|anyone|anybody|does any|can any|who (?:knows|has|does)"
    r"|know (?:of )?(?:a|any|some)|recommend\w*|where (?:can|do|to)|how (?:much|do|can)"
)
_WHY: Final = {
    SELLING: say("reads as selling"),
    SERVICE: say("reads as offering a paid service"),
    MONEY: say("reads as asking for money or goods"),
    MEMBERS: say("reads as asking for members"),
    JOB: say("reads as a job or business offer"),
}


_PAYING: Final = pattern(
    "(?:willing|happy|able) to pay|(?:my|our|a|the)? ?budget (?:is|of|around|about|up to)"
    "|budget around"
)


def find(text: Text) -> Iterator[Sign]:
    """Return the words that promote something."""
    spelling = spelled(text)
    found = [f for f in _BOOK.find(spelling) if not _is_question(spelling, f)]
    if not found or _PAYING.search(spelling.text):
        return
    by_topic = {topic: [f for f in found if f.phrase.topic == topic] for topic in _WHY}
    strong = [t for t, fs in by_topic.items() if any(f.phrase.weight >= _ENOUGH for f in fs)]
    if strong:
        for topic in strong:
            yield _sign(spelling, _strongest(by_topic[topic]), topic)
    elif sum(_each_once(found).values()) >= _ENOUGH and not _ASKING.search(spelling.text):
        best = _strongest(found)
        yield _sign(spelling, best, best.phrase.topic)


def _strongest(found: list[Found]) -> Found:
    return max(found, key=lambda f: (f.phrase.weight, -f.start))


def _each_once(found: list[Found]) -> dict[int, float]:
    return {id(f.phrase): f.phrase.weight for f in found}


def _is_question(spelling: Spelling, found: Found) -> bool:
    """Asking others (for advice, for what something costs) offers nothing."""
    start, end = found.start, found.end
    stop = min((p for p in (spelling.text.find(c, end) for c in ".!?\n") if p >= 0), default=-1)
    return stop >= 0 and spelling.text[stop] == "?" and stop - start < 200


def _sign(spelling: Spelling, found: Found, topic: str) -> Sign:
    start, end = spelling.span(found.start, found.end)
    words = spelling.source.raw[start:end]
    why: Message = say("'{words}' {reads}", words=words, reads=_WHY[topic])
    return Sign(NAME, start, end, plain=found.phrase.weight >= _ENOUGH, why=why, topic=topic)
