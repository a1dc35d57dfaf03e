"""Spam: prize and money schemes, premium-rate calls, begging for clicks, heaps of links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import Phrase, Phrasebook, pattern, word_set
from selfcheck.detectors.spam_attention import ATTENTION, ATTENTION_SEEKING, LINK
from selfcheck.detectors.spam_calls import CALLS, PREMIUM, PRIZE
from selfcheck.detectors.spam_in_spanish import IN_SPANISH
from selfcheck.detectors.spam_money import MONEY, SCHEMES
from selfcheck.detectors.spam_offers import ADULT, OFFER, OFFERS
from selfcheck.detectors.spelling import spelled
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "spam"
LOOKS_FOR = say(
    "Words of spam, each with a weight: prizes to claim, money for nothing, text-this-word-to-that-"
    "number, premium-rate calls, adult chat, begging for subscribers and clicks, and links. "
    "Several "
    "together make a sign; many make it plain."
)
CANNOT_SEE = say(
    "Spam in a picture, what stands behind a link, and advertising in quiet words, which "
    "'promotion' "
    "looks for. One useful link is no spam."
)
HITS: tuple[str, ...] = (
    "«You have won a» tablet! «Claim your» «prize» today",
    "I «made $4,000 in 5 days» thanks to Mr Orlov, «contact him on Telegram»",
    "«Check out my channel» and «please subscribe»",
    "«http://one.example.net» «http://two.example.net» «http://three.example.net»",
    "«Ganaste un celular», «haz clic» y «reclama tu premio»",
    "«Your page has been restricted», «verify now» at once",
)
MISSES: tuple[str, ...] = (
    "Here is the agenda: https://agenda.example.net/may",
    "Congratulations to the chess team, they won the state prize!",
    "Check out the science fair in the gym on Thursday",
    "Please share: school starts two hours late, icy roads",
    "Beware of texts that say that you have won a prize, it is a hoax",
    "Call 988 if you need somebody to talk to",
    "Text HOME to 741741 if you need to talk",
    "Click on the bell schedule at the top",
    "Mi hija ganó un premio en la feria de ciencias",
    "The opt-out form came home on Monday",
    "Our PE video of the week is on the class page",
)

_BOOK: Final = Phrasebook(*CALLS, *OFFERS, *SCHEMES, *ATTENTION_SEEKING, *IN_SPANISH)
_WARNING: Final = pattern(
    "beware|watch out for|warning|scam alert|(?:is|are|was|these|known|all|such) (?:an? "
    ")?scams?(?! free)|hoax"
    "|phishing|(?:do not|don't|never) (?:click|reply|answer|fall for|send|text|respond)|got "
    "hacked|was hacked"
)
_SIGN: Final = 1.4
_PLAIN: Final = 4.0
_SHOWN: Final = 6
_SHORT_TEXT: Final = 60
_EACH_WORD_MORE: Final = 0.01
_PREMIUM_WEIGHT: Final = 2.0
_OF_SCHOOL: Final = word_set(
    """school schools district newsletter pta ptsa pto booster boosters students student principal
    classroom skyward ksd kindergarten homeroom
    conferences tryouts snow delay library counselor gym practice concert teacher teachers coach
    grade graders science"""
)
_ASKING: Final = (ATTENTION, LINK)
_SCHOOL_SHARE: Final = 0.75
_OWN: Final = word_set("my me subscribe sub mine")
_FEW_WORDS: Final = 3
_MANY_LINKS: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_URL: Final = re.compile(
    r"(?:h\s?t\s?t\s?ps?\s?:\s?/\s?/|www?[ .])[^\s<>\"]{2,200}"
    r"|(?<![\w@./-])[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\s?\.\s?"
    r"(?:com|net|org|info|biz|tv|me|ly|gl|co(?:\.uk)?|io|ru|xyz|club|be|de|fr|hu|br"
    r"|pl)(?![\w@])(?:\s?/[^\s<>\"]{0,200})?"
)
_SHORTENED: Final = re.compile(
    r"(?:bit|adf|ow|cutt|9nl|shorte?)\s?\.\s?(?:ly|st|me)|tinyurl|goo\.gl|t\.co/|shhort|linktr"
    r"|[?&](?:ref|aff|r|invite|e)=|/ref/"
)
_OWN_SITE: Final = re.compile(r"ksd\.org|k12\.wa\.us|\.gov\b|\.edu\b")
_TAG: Final = re.compile(r"<a\s[^>]{0,300}>|<br ?/?>|</?\w{1,6}>|&\w{2,4};")
_PREMIUM_NUMBER: Final = re.compile(r"(?<![\w+])0(?:9\d{2}|8[047]\d)[ \-]?(?:\d[ \-]?){6,8}(?!\d)")
_WHY: Final = {
    PRIZE: say("as in messages about prizes"),
    PREMIUM: say("as in messages that sell calls and texts"),
    MONEY: say("as in messages that promise easy money"),
    ATTENTION: say("as in comments that beg for clicks and followers"),
    ADULT: say("as in adult advertising"),
    OFFER: say("as in mass advertising"),
    LINK: say("as in comments that only spread links"),
}


def find(text: Text) -> Iterator[Sign]:
    """Return the words that make a text spam, where there are enough of them."""
    spelling = spelled(text)
    places = {(f.start, f.end): f for f in _BOOK.find(spelling)}
    links = list(_links(spelling.text))
    numbers = [m.span() for m in _PREMIUM_NUMBER.finditer(spelling.text)]
    phrases = [f.phrase for f in places.values()]
    score = _weight_of_phrases(phrases)
    if _speaks_for_a_school(spelling.vocabulary):
        score -= _SCHOOL_SHARE * _weight_of_phrases([p for p in phrases if p.topic in _ASKING])
    score += _PREMIUM_WEIGHT * bool(numbers) + _weight_of_links(spelling.text, links)
    long = max(0, len(text.words) - _SHORT_TEXT) * _EACH_WORD_MORE
    if score < _SIGN + long or _WARNING.search(spelling.text):
        return
    marked = [(start, end, f.phrase.topic, f.phrase.weight) for (start, end), f in places.items()]
    marked += [(start, end, PREMIUM, _PREMIUM_WEIGHT) for start, end in numbers]
    marked += [(start, end, LINK, 1.0) for start, end in links]
    for start, end, topic in _shown(marked):
        begin, stop = spelling.span(start, end)
        words = spelling.source.raw[begin:stop]
        why = say("'{words}': {reads}", words=words, reads=_WHY[topic])
        yield Sign(NAME, begin, stop, plain=score >= _PLAIN + long, why=why, topic=topic)


def _speaks_for_a_school(vocabulary: frozenset[str]) -> bool:
    """A school may say 'follow us' and 'like our page'; 'my channel' is the writer's own."""
    return not _OF_SCHOOL.isdisjoint(vocabulary) and _OWN.isdisjoint(vocabulary)


def _weight_of_phrases(phrases: list[Phrase]) -> float:
    """Each phrase counts whole once, and half when it comes again."""
    once = set(phrases)
    again = {phrase for phrase in once if phrases.count(phrase) > 1}
    return sum(p.weight for p in once) + sum(p.weight / 2 for p in again)


def _links(words: str) -> Iterator[tuple[int, int]]:
    if "." in words or "http" in words:
        for link in _URL.finditer(words):
            if not _OWN_SITE.search(link.group()):
                yield link.span()


def _weight_of_links(words: str, links: list[tuple[int, int]]) -> float:
    """One link in a sentence counts little; links alone, many, or short ones that hide count."""
    if not links:
        return 0.0
    rest = _TAG.sub(" ", words)
    for start, end in links:
        rest = rest.replace(words[start:end], " ")
    alone = len(_WORD.findall(rest)) <= _FEW_WORDS
    hidden = any(_SHORTENED.search(words, start, end) for start, end in links)
    return min(len(links), 2) + 1.5 * alone + 1.5 * hidden + 2.0 * (len(links) >= _MANY_LINKS)


def _shown(marked: list[tuple[int, int, str, float]]) -> Iterator[tuple[int, int, str]]:
    """Yield the weightiest places, none inside another."""
    taken: list[tuple[int, int]] = []
    for start, end, topic, _ in sorted(marked, key=lambda m: (-m[3], m[0])):
        if len(taken) < _SHOWN and all(end <= s or start >= e for s, e in taken):
            taken.append((start, end))
            yield start, end, topic
