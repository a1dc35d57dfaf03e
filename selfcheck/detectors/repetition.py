"""Repetition: a text that says that it is posted again, or one sentence over and over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import Phrase, Phrasebook, word_set
from selfcheck.detectors.spelling import spelled
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.pieces import Remembered, pieces

NAME = "repetition"
LOOKS_FOR = say(
    "Words that say that a comment is posted again ('reposting', 'third time I post this'), "
    "and the "
    "same sentence three times or more in one text."
)
CANNOT_SEE = say(
    "Whether the same comment stands elsewhere already, and repeats in other words. Cheers and "
    "hashtags may be repeated."
)
HITS: tuple[str, ...] = (
    "«Posting this again since» nobody answered",
    "This is the «third time I've posted» this question",
    "«Please fix the gate. Please fix the gate. Please fix the gate. Please fix the gate.»",
    "«Open the gym. Open the gym. Open the gym. Open the gym. Open the gym.»",
    "«I've asked this four times» and nobody answers",
    "«hear us hear us hear us hear us hear us hear us»",
)
MISSES: tuple[str, ...] = (
    "Go Lions! Go Lions! Go Lions! Go Lions!",
    "Posting the schedule again next week",
    "No. No. No. No. No.",
    "We drove past the school again this morning",
    "Thank you! Thank you! Thank you! Thank you! Thank you!",
    "I asked twice whether the bus would come",
)

TOLD: Final = "told"
TEXT: Final = "text"
_COUNT: Final = (
    r"(?:second|third|fourth|fifth|2nd|3rd|4th|5th|10th|tenth|millionth|\d+(?:th|rd|nd))"
)
_POST: Final = (
    r"(?:posting|posted|post|commenting|commented|comment|ask|asking|asked|repost|reposting)"
)
_BOOK: Final = Phrasebook(
    Phrase(TOLD, 1, "time", rf"for the {_COUNT} time"),
    Phrase(
        TOLD,
        1,
        "reposting again copying posted"
        " answer asked asking commented earlier reply response said wrote",
        "reposting (?:for|this|again|my|since)|(?:so )?here it is again|(?:still )?no "
        "(?:answer|reply|response) so|copying (?:my|this|the) (?:comment|post|question)|as i "
        "(?:posted|said|wrote|asked|commented) (?:yesterday|before|last|already|above|earlier"
        "|on)|keep asking until|once again(?:,|:)? (?:when|where|why|what|please)",
    ),
    Phrase(
        TOLD,
        1,
        "again",
        r"(?:posting|reposting|commenting|asking) (?:this |it |my \w+ |the same \w+ )?again "
        "(?:since|because|bc|as|until|here|for|so|in case|to)|(?:posting|commenting) (?:this"
        "|it) again",
    ),
    Phrase(
        TOLD,
        1,
        "reposting repost reposted",
        r"repost(?:ing|ed)? (?:this|because|since|my|bc|until|so|again|as)",
    ),
    Phrase(
        TOLD,
        1,
        "time times",
        f"(?:for the |{_COUNT} and )*{_COUNT} time,? (?:where|when|what|why|who|how|please|now"
        f"|i|i've|i'm|we|we've|ive|im)? ?(?:have |am |had to )?{_POST}",
    ),
    Phrase(TOLD, 1, "already", rf"(?:i|i've|i have|ive) already {_POST} (?:this|it|the same|that)"),
    Phrase(
        TOLD,
        1,
        "keep keeps",
        "(?:i|i'll|i will|will|gonna|going to) keep (?:posting|commenting|reposting|asking) "
        "(?:this|it|until)",
    ),
    Phrase(
        TOLD,
        1,
        "same",
        "(?:post|posting|posted|putting|pasting) (?:the|this) same (?:comment|thing|message"
        "|question|post)",
    ),
    Phrase(
        TOLD,
        1,
        "vez nuevo otra",
        "(?:lo |esto )?(?:publico|pongo|posteo) (?:esto )?(?:otra vez|de nuevo)|(?:publicando"
        "|posteando) (?:esto )?(?:otra vez|de nuevo)",
    ),
    Phrase(
        TOLD,
        1,
        "times twice thrice",
        "(?:i've|i have|ive|i|we've|we have|we) (?:already |now )?(?:posted|asked|commented|said"
        "|written|typed) (?:this|it|"
        "the same (?:thing|question)|that) (?:here |on here )?(?:twice|thrice|(?:two|three|four"
        "|five|six|ten|\\d+|several|"
        "many|a few|multiple|like \\w+) times)",
    ),
)
_SAME_WORDS: Final = re.compile(r"(?<![^\W_])((?:[a-z']{1,14} ){2,8}?)(?:\1){2,}")
_FEWEST_WORDS: Final = 2
_LONG_ENOUGH: Final = 4
_SEEN: Final = 3
_PLAIN: Final = 4
_EDGES: Final = " .!?\n\"'"
_CHEERS: Final = word_set("""
    go let lets let's beat congrats congratulations happy yay woo defense we love yes no wow thank
    thanks bravo hooray hurrah hip way so great good nice proud amazing awesome best boo rah ra viva
    vamos arriba si felicidades gracias que ole oh hey ha haha lol
    """)


def find(text: Text) -> Iterator[Sign]:
    """Return the words that tell of a repeat, and the place of a sentence said over and over."""
    spelling = spelled(text)
    for told in _BOOK.find(spelling):
        start, end = spelling.span(told.start, told.end)
        words = text.raw[start:end]
        why = say("'{words}' says that it was posted before", words=words)
        yield Sign(NAME, start, end, plain=False, why=why, topic=TOLD)
    yield from _over_and_over(text)
    yield from _without_a_stop(text)


def _over_and_over(text: Text) -> Iterator[Sign]:
    if len(text.sentences) < _SEEN:
        return
    times: dict[str, list[tuple[int, int]]] = {}
    for start, end in text.sentences:
        words = text.folded[start:end].strip(_EDGES)
        count = len(words.split())
        if count >= _FEWEST_WORDS and words.split()[0] not in _CHEERS:
            times.setdefault(words, []).append((start, end))
    for words, places in times.items():
        # A short cry may stand twice or three times for stress; a sentence may not.
        short = max(0, _LONG_ENOUGH - len(words.split()))
        if len(places) >= _SEEN + short:
            start, _ = text.span(*places[0])
            _, end = text.span(*places[-1])
            start += len(text.raw[start:end]) - len(text.raw[start:end].lstrip())
            why = say("'{words}' stands there {times} times", words=words, times=str(len(places)))
            yield Sign(NAME, start, end, plain=len(places) >= _PLAIN + short, why=why, topic=TEXT)


def _without_a_stop(text: Text) -> Iterator[Sign]:
    """Yield the place of the same words over and over with no stop between."""
    parts = pieces(text.folded)
    by = 0
    for part, found in zip(parts, _said_again(parts), strict=True):
        for first, last, words in found:
            start, end = text.span(first + by, last + by)
            why = say("'{words}' stands there over and over", words=words)
            yield Sign(NAME, start, end, plain=True, why=why, topic=TEXT)
        by += len(part)


def runs_in(piece: str) -> list[tuple[int, int, str]]:
    """Return start, end and words of what one piece says over and over."""
    runs = []
    for run in _SAME_WORDS.finditer(piece):
        words = run.group(1).rstrip()
        phrase = words.split()
        times = len(run.group().split()) // len(phrase)
        enough = len(set(phrase)) >= _SEEN or (len(set(phrase)) > 1 and times > _PLAIN)
        if enough and phrase[0] not in _CHEERS:
            tail = len(words) if piece.startswith(words, run.end()) else -1
            runs.append((run.start(), run.end() + tail, words))
    return runs


_said_again: Final = Remembered(runs_in)
