"""Takes a side: a stance on a District matter of public concern, whichever side it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from selfcheck.detectors.district_matters import DEMANDS, LOCAL, NATIONAL, PEOPLE, TRIGGERS
from selfcheck.detectors.spelling import spelled
from selfcheck.detectors.stances import contested_matter, opinion, stances
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.tokens import sentences

NAME = "takes-side"
LOOKS_FOR = say(
    "A view for or against something that the District decides or that its voters decide: a "
    "levy or "
    "bond, the board's votes, boundaries, the contract, calendar and schedules, phones, "
    "curriculum, "
    "books, staffing, safety. For and against are the same sign."
)
CANNOT_SEE = say(
    "A view that is only hinted at, or carried by a picture. News, thanks, cheers, 'go vote' and "
    "national politics are no side in a District matter."
)
HITS: tuple[str, ...] = (
    "«Vote yes on the bond», it is time",
    "I'm «against the new boundary»",
    "«The board got it wrong» on Tuesday",
    "A «later start time would» suit teenagers",
    "«The superintendent should resign»",
    "«Glad the board finally funded» music",
    "«Estoy en contra de cerrar la escuela»",
    "«the board has no plan»",
)
MISSES: tuple[str, ...] = (
    "The board voted 4-1 on the bond last night",
    "Ballots are due on Tuesday, go vote",
    "Thank you to our school board for its service",
    "So proud of our district, go Lions",
    "Congress should pass a budget",
    "The headline read 'Vote no on the bond', said the teacher of the media class",
    "The new calendar should be posted on Friday",
    "Glad the board meets on Wednesday",
    "Vote however you like on the levy, but vote",
    "Please pass the word: early release on Friday",
    "The board has no meeting this week",
)

_TOPIC: Final = re.compile(LOCAL)
_ELSEWHERE: Final = re.compile(NATIONAL)
_VOTE: Final = re.compile(r"\bvot(?:e|ed|ing) (?:yes|no)\b(?! one)")
_ASKS: Final = re.compile(
    r"\W*(?:when|what|where|who|how|is there|does|do|can|could|has|have|did|will|are|is|which)\b"
)
_THANKS: Final = re.compile(
    r"\W*(?:huge |big |many |so )*(?:thanks|thank you|shout ?out|congrat\w+|gracias)\b"
)
_EITHER_WAY: Final = re.compile(
    r"\bvote (?:as|how|however|whichever way) you\b|\b(?:just|go|get out and|remember to) vote\W*$"
    r"|\bpass (?:the word|it on|this on|this along|it along)\b"
)
_NEAR: Final = 90
_LONGEST_SENTENCE: Final = 1000
_MOST_SENTENCES: Final = 300
_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")


def find(text: Text) -> Iterator[Sign]:
    """Return, sentence by sentence, the words that take a side."""
    spelling = spelled(text)
    if not _may_take_a_side(spelling.vocabulary):
        return
    read = 0
    for start, end in sentences(spelling.text):
        sentence = spelling.text[start : min(end, start + _LONGEST_SENTENCE)]
        if not _is_worth_reading(sentence):
            continue
        read += 1
        if read > _MOST_SENTENCES:
            return
        place = _stance(sentence) or _votes(sentence, spelling.text)
        if place:
            if text.is_quoted(*spelling.view.span(start + place[0], start + place[1])):
                continue
            begin, stop = spelling.span(start + place[0], start + place[1])
            why = say("'{words}' takes a side on a District matter", words=text.raw[begin:stop])
            yield Sign(NAME, begin, stop, plain=True, why=why, about="district")


def _may_take_a_side(words: Collection[str]) -> bool:
    if not TRIGGERS.isdisjoint(words):
        return True
    return not PEOPLE.isdisjoint(words) and not DEMANDS.isdisjoint(words)


@lru_cache(maxsize=2 * _MOST_SENTENCES)
def _is_worth_reading(sentence: str) -> bool:
    return _may_take_a_side(_WORD.findall(sentence)) and not _says_nothing_here(sentence)


def _says_nothing_here(sentence: str) -> bool:
    """Say whether it thanks, only asks, or speaks of matters that the District does not decide."""
    if _THANKS.match(sentence) or (sentence.rstrip().endswith("?") and _ASKS.match(sentence)):
        return True
    if _EITHER_WAY.search(sentence):
        return True
    return bool(_ELSEWHERE.search(sentence)) and not _TOPIC.search(sentence)


def _votes(sentence: str, text: str) -> tuple[int, int] | None:
    """'Vote yes' takes a side where the text speaks of schools at all."""
    vote = _VOTE.search(sentence)
    return vote.span() if vote and _TOPIC.search(text) else None


@lru_cache(maxsize=2 * _MOST_SENTENCES)
def _stance(sentence: str) -> tuple[int, int] | None:
    """Return where a sentence says in so many words that it is for or against.

    Most sentences stay the same from one letter typed to the next, and in a text that is mended.
    """
    matter = contested_matter().search(sentence)
    if matter:
        view = opinion().search(sentence, matter.end()) or opinion().search(sentence)
        if view and -_NEAR < view.start() - matter.end() < _NEAR:
            return min(matter.start(), view.start()), max(matter.end(), view.end())
    found = [m.span() for stance in stances() if (m := stance.search(sentence))]
    return min(found, default=None)
