"""Takes a side: a stance on a District matter of public concern, whichever side it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from selfcheck.detectors.district_matters import DEMANDS, LOCAL, NATIONAL, PEOPLE, TRIGGERS
from selfcheck.detectors.passing_views import weighs
from selfcheck.detectors.spelling import Spelling, spelled
from selfcheck.detectors.stances import STANCES, contested_matter, opinion
from selfcheck.detectors.verdicts import VERDICTS, answered
from selfcheck.detectors.ways import Ways
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.tokens import sentences

NAME = "takes-side"
LOOKS_FOR = say(
    "A view for or against something that the District decides or that its voters decide: a levy "
    "or bond, the board's votes, boundaries, the contract, calendar and schedules, phones, "
    "curriculum, books, staffing, safety. For and against are the same sign."
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
    "«A block schedule? Hard pass.» Kids need their math every day",
    "«Cutting the elementary librarians was» a mistake",
    "I'm mailing «a yes on the bond» tonight",
    "«Nobody asked teachers about the pacing guide»",
    "«The district could have hired» two nurses for that",
    "«No al horario» nuevo",
    "We «can afford a new logo but not» a nurse for every school",
    "«Raise para» pay before you buy one more gadget",
    "«The district does not need another »deputy",
    "«I have read the dress code twice. It protects nobody.»",
    "«Whose bright idea was it to start school» before dawn",
    "Shop class is gone and «meanwhile, the district» bought itself a fountain",
    "«The superintendent should listen». El «distrito debe escuchar».",
    "«Clear backpacks protect» nobody and cost plenty",
    "«Hooray for the board for» keeping music",
    "La «semana de cuatro días no le conviene» a nadie",
    "«Why are we paying» for a second logo",
    "«Would it kill the board» to heat the portables",
    "«The new phone rule is working»",
    "«No estoy de acuerdo con que quiten» el recreo en primaria",
    "«If we can find millions for turf we can» find a few dollars for paras",
    "«Getting rid of recess doesn't help» anybody read",
    "«Our board had the guts» to say so",
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
    "Moving my classroom to the new wing was a nightmare",
    "Block schedule? It starts on Monday.",
    "Hard pass on the cafeteria chili today",
    "Sorry, I posted the wrong schedule",
    "Please give our bus drivers a wave tomorrow",
    "Hire date on the form goes in box two",
    "We hired two new paras this week",
    "Recess? Inside again because of the smoke.",
    "Late start on Monday, see you at ten",
    "The bonds we build in homeroom never leave us",
    "We never miss the boundary signs on our bird walk",
    "My students debated class size today and really shone",
    "Why do kids love slime so much",
    "Longer books are coming to the fair",
    "We need nurses to sign the camp form",
)

_WAYS: Final = Ways(*STANCES, *VERDICTS)
_TOPIC: Final = re.compile(LOCAL)
_ELSEWHERE: Final = re.compile(NATIONAL)
_VOTE: Final = re.compile(
    r"\bvot(?:e|ed|es|ing) (?:yes|no|it (?:down|up|through))\b(?! one| or (?:yes|no))|\b(?:yes"
    r"|no) vote\b|\bvot(?:e|ed|ing) (?:a |an )?(?:big |firm |hard |resounding |loud )(?:yes|no)\b"
    r"|\b(?:oval|bubble|box|ballot) (?:for|next to|marked|says|and make it (?:a )?) ?(?:yes|no)\b"
    r"|\bmake it an? (?:yes|no)\b|\b(?:a|an|my|your|that|the) (?:\w+ )?(?:yes|no) on (?:the"
    r"|prop\w*)\b"
)
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
_OF_MANY_KINDS: Final = frozenset(
    ("bonds", "boundary", "strike", "strikes", "library books", "late bus", "open enrollment")
)
"""Matters whose names mean other things as well: a word in passing is not enough there."""
_NEAR: Final = 90
_LONGEST_SENTENCE: Final = 1000
_MOST_SENTENCES: Final = 300
_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")


def find(text: Text) -> Iterator[Sign]:
    """Return, sentence by sentence, the words that take a side."""
    spelling = spelled(text)
    if not _may_take_a_side(spelling.vocabulary):
        return
    places = sentences(spelling.text)
    whole = tuple(
        spelling.text[start : min(end, start + _LONGEST_SENTENCE)] for start, end in places
    )
    read = 0
    for at, (start, _end) in enumerate(places):
        if not _is_worth_reading(whole[at]):
            continue
        read += 1
        if read > _MOST_SENTENCES:
            return
        place = _stance(whole[at]) or _votes(whole[at], spelling.text)
        if place:
            yield from _side(text, spelling, start + place[0], start + place[1])
        elif (other := answered(whole, at)) is not None:
            first, last = sorted((places[at], places[other]))
            ending = last[0] + len(whole[max(at, other)].rstrip())
            yield from _side(text, spelling, first[0] + _indent(whole[min(at, other)]), ending)


def _indent(sentence: str) -> int:
    return len(sentence) - len(sentence.lstrip())


def _side(text: Text, spelling: Spelling, start: int, end: int) -> Iterator[Sign]:
    if text.is_quoted(*spelling.view.span(start, end)):
        return
    begin, stop = spelling.span(start, end)
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
    if not _ELSEWHERE.search(sentence):
        return False
    return not _TOPIC.search(sentence) and not contested_matter().search(sentence)


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
        view = None if matter.group() in _OF_MANY_KINDS else weighs(sentence)
        if view and -_NEAR < view.start() - matter.end() < _NEAR:
            return min(matter.start(), view.start()), max(matter.end(), view.end())
    return min(_WAYS.spans(sentence), default=None)
