"""Phrases as detectors write them: trigger words, a pattern, a topic and a weight.

In a pattern a space stands for whatever separates words (not the end of a sentence), and ``~`` for
up to four words between. A phrase is looked for only where one of its trigger words stands, so that
a text without any of them costs next to nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from selfcheck.detectors.openings import openings
from selfcheck.detectors.runs import Openings, Runs
from selfcheck.detectors.spelling import Spelling

_SPACE: Final = r"[^\w.!?\n]{1,4}"
_WORDS_BETWEEN: Final = rf"(?:{_SPACE}[\w']+){{0,4}}?{_SPACE}"
LONG: Final = 400
"""Shorter texts are sooner searched than indexed."""
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


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern in which a space and ``~`` have the meaning told above."""
    whole = rf"(?<![^\W_])(?:{_spelled_out(source)})(?:(?<=[^\W_])(?![^\W_])|(?<![^\W_]))"
    return re.compile(whole)


def _spelled_out(source: str) -> str:
    marked = re.sub(" ?~ ?", "\0", source).replace(" ?", "\1")
    spaced = marked.replace(" ", _SPACE).replace("\1", rf"(?:{_SPACE})?")
    return spaced.replace("\0", _WORDS_BETWEEN)


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

    def matches(self, spelling: Spelling) -> Iterator[re.Match[str]]:
        """Return where the pattern is met, as ``finditer`` does."""
        if len(spelling.text) <= LONG or self.openings is None:
            return self.pattern.finditer(spelling.text)
        return self._at(_runs_in(spelling.text).places(self.openings), spelling.text)

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


@lru_cache(maxsize=1)
def _runs_in(text: str) -> Runs:
    """Return the words of a text with their places; all phrases look them up."""
    return Runs(text)


class Found(NamedTuple):
    """A phrase found in a text, at a place of the spelling that was searched."""

    phrase: Phrase
    start: int
    end: int


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

    def find(self, spelling: Spelling) -> Iterator[Found]:
        """Yield every phrase that stands in the text, phrase by phrase."""
        met = self.triggers & spelling.vocabulary
        if met:
            for n in sorted({n for trigger in met for n in self._by_trigger[trigger]}):
                phrase = self.phrases[n]
                for match in phrase.matches(spelling):
                    if phrase.stands(spelling.text, match.start()):
                        trimmed = len(match.group().rstrip())
                        yield Found(phrase, match.start(), match.start() + trimmed)
