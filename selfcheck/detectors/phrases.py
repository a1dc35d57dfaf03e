"""Phrases as detectors write them: trigger words, a pattern, a topic and a weight.

In a pattern a space stands for whatever separates words (not the end of a sentence), and ``~`` for
up to four words between; in a set, ``[- ]``, a space is a space. A phrase is looked for only where
one of its trigger words stands, so that a text without any of them costs next to nothing. A long
text is searched in its pieces, and of those only the ones that were not in the text before.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from selfcheck.detectors.openings import openings
from selfcheck.detectors.runs import Openings, Runs
from selfcheck.detectors.sentence_bound import stays_in_sentence
from selfcheck.detectors.spelling import Part, Spelling
from selfcheck.text.pieces import Remembered

_SPACE: Final = r"[^\w.!?\n]{1,4}"
_WORDS_BETWEEN: Final = rf"(?:{_SPACE}[\w']+){{0,4}}?{_SPACE}"
LONG: Final = 400
"""Shorter texts are sooner searched than indexed."""
_GAP: Final = re.compile(r"(\\.|\[\^?(?:\\.|[^\\\]])+\])|( ?~ ?)|( \?)| ")
_LAST_WORD: Final = re.compile(r"([^\W_]+(?:'[^\W_]+)*)[^\w.!?:;\n]*$")


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list, in no order."""
    return frozenset(_words(words))


def _words(words: str) -> tuple[str, ...]:
    """Return the words of a list: a phrase has few, and a set of few words is a large thing."""
    return tuple(map(sys.intern, words.split()))


def any_of(words: str) -> str:
    """Return a pattern for any of the words, longest first; ``_`` stands for a space in one."""
    ordered = sorted(words.split(), key=len, reverse=True)
    return f"(?:{'|'.join(word.replace('_', ' ') for word in ordered)})"


def of_things(topic: str, weight: float, before: str, things: str, after: str = "") -> Phrase:
    """Return the phrase that has any of the things right after ``before``, and then ``after``.

    The things are words, ``_`` for a space in one; the longest word of each is a trigger.
    """
    triggers = " ".join(max(thing.split("_"), key=len) for thing in things.split())
    return Phrase(topic, weight, triggers, f"{before}{any_of(things)}{after}")


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern in which a space and ``~`` have the meaning told above."""
    whole = rf"(?<![^\W_])(?:{_spelled_out(source)})(?:(?<=[^\W_])(?![^\W_])|(?<![^\W_]))"
    return re.compile(whole)


def _spelled_out(source: str) -> str:
    return _GAP.sub(_gap, source)


def _gap(found: re.Match[str]) -> str:
    kept, words, optional = found.groups()
    if kept:
        return kept
    if words:
        return _WORDS_BETWEEN
    return rf"(?:{_SPACE})?" if optional else _SPACE


class Phrase:
    """One phrase: what it is a sign of, how much it counts, when to look for it, and its pattern.

    ``not_after`` holds words that must not stand just before; with ``^`` among them the phrase
    counts only at the beginning of a clause.
    """

    def __init__(
        self, topic: str, weight: float, triggers: str, source: str, not_after: str = ""
    ) -> None:
        self.topic = topic
        self.weight = weight
        self.triggers = _words(triggers)
        self.source = source
        self._not_after = _words(not_after)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern; compiled when it is first needed."""
        return pattern(self.source)

    @cached_property
    def openings(self) -> Openings | None:
        """With which words it can begin, for texts too long to be searched letter by letter."""
        return openings(_spelled_out(self.source))

    @cached_property
    def in_sentence(self) -> bool:
        """Whether it is found in a sentence by itself just as in the whole text."""
        return stays_in_sentence(_spelled_out(self.source))

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Return where the pattern is met, as ``finditer`` does."""
        if len(text) <= LONG or self.openings is None:
            return self.pattern.finditer(text)
        return self._at(_runs_in(text).places(self.openings), text)

    def _at(self, places: list[int], text: str) -> Iterator[re.Match[str]]:
        match, end = self.pattern.match, 0
        for place in places:
            if place >= end and (found := match(text, place)):
                yield found
                end = found.end()

    def stands(self, text: str, start: int) -> bool:
        """Say whether what stands before a place lets the phrase count there."""
        if not self._not_after:
            return True
        before = _LAST_WORD.search(text, max(0, start - 24), start)
        if before is None:
            return True
        return "^" not in self._not_after and before.group(1) not in self._not_after


@lru_cache(maxsize=3)  # a text, and what two fixes make of it
def _runs_in(text: str) -> Runs:
    """Return the words of a text with their places; all phrases look them up."""
    return Runs(text)


class Found(NamedTuple):
    """A phrase found in a text, at a place of the spelling that was searched."""

    phrase: Phrase
    start: int
    end: int


_Place = tuple[int, int, int]
"""A phrase's number, and where it starts and ends."""


class Phrasebook:
    """Phrases that are looked for together."""

    def __init__(self, *phrases: Phrase) -> None:
        self.phrases = phrases
        by_trigger: dict[str, tuple[int, ...]] = {}
        for n, phrase in enumerate(phrases):
            alone = (n,)
            for trigger in phrase.triggers:
                by_trigger[trigger] = (*by_trigger[trigger], n) if trigger in by_trigger else alone
        self._by_trigger = by_trigger
        self.triggers = frozenset(self._by_trigger)
        self._in_parts = Remembered(self._in_part)
        self.cache_parameters = self._in_parts.cache_parameters

    def find(self, spelling: Spelling) -> list[Found]:
        """Return every phrase that stands in the text, phrase by phrase."""
        tried = self._tried(spelling.vocabulary)
        if not tried:
            return []
        if len(spelling.parts) == 1:
            places = list(self._places(spelling.text, tried))
        else:
            far = [n for n in tried if not self.phrases[n].in_sentence]
            places = sorted([*self._near(spelling.parts), *self._places(spelling.text, far)])
        return [Found(self.phrases[n], start, end) for n, start, end in places]

    def cache_clear(self) -> None:
        """Forget what was found in the pieces of the text before."""
        self._in_parts.cache_clear()

    def _near(self, parts: Iterable[Part]) -> Iterator[_Place]:
        by = 0
        for part, here in zip(parts, self._in_parts(parts), strict=True):
            for n, start, end in here:
                yield n, start + by, end + by
            by += len(part.text)

    def _in_part(self, part: Part) -> list[_Place]:
        near = [n for n in self._tried(part.vocabulary) if self.phrases[n].in_sentence]
        return list(self._places(part.text, near))

    def _tried(self, vocabulary: frozenset[str]) -> list[int]:
        """Return the numbers of the phrases that can stand where these words do."""
        met = self.triggers & vocabulary
        return sorted({n for trigger in met for n in self._by_trigger[trigger]})

    def _places(self, text: str, numbers: Iterable[int]) -> Iterator[_Place]:
        for n in numbers:
            phrase = self.phrases[n]
            for match in phrase.matches(text):
                if phrase.stands(text, match.start()):
                    yield n, match.start(), match.start() + len(match.group().rstrip())
