"""Compiled patterns over chunks, and how a text is searched for many of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from selfcheck.text.chunks import Chunks
from selfcheck.text.pieces import Remembered
from selfcheck.text.stream import sentences_of

_LONG: Final = 2_000
_SHORT: Final = 40
"""A line this short is sooner searched than looked through sentence by sentence."""
_RARE: Final = 100
"""Of a long line, a code that makes up more than one in so many is not searched for by place."""


@lru_cache(maxsize=1)
def _places(line: str) -> dict[str, list[int]]:
    """Return where each code of a line stands; all patterns look it up."""
    places: dict[str, list[int]] = {}
    for place, code in enumerate(line):
        places.setdefault(code, []).append(place)
    return places


class Pattern:
    """A pattern: its topic, whether what it finds is plain, and the words it hangs on.

    ``keys`` has the codes of those words, one character each, and ``reports`` those of the words of
    reporting that it names itself. Strings, since a set takes twenty times as much of the memory
    that every reader's browser loads. ``about_somebody`` says whether it tells whom it is about,
    ``of_groups`` that it looks for a group there, or for 'those people', and for nobody else.
    ``needed`` has codes of which every match holds one, or none; so has each of ``others``, small
    sets all of them. ``width`` is the number of chunks that a match takes at most, with what it
    looks at after them. ``in_sentence`` says that nothing it looks at stands after a stop.
    """

    __slots__ = (
        *("_regex", "_source", "about_somebody", "in_sentence", "keys", "needed", "of_groups"),
        *("others", "plain", "reports", "topic", "width"),
    )

    def __init__(
        self,
        topic: str,
        source: str,
        *,
        keys: str,
        needed: str,
        others: tuple[str, ...],
        width: int,
        reports: str,
        plain: bool,
        of_groups: bool,
        in_sentence: bool,
    ) -> None:
        self.in_sentence = in_sentence
        self.of_groups = of_groups
        self.topic = topic
        self.needed = needed
        self.others = others
        self.width = width
        self.plain = plain
        self.keys = keys
        self.reports = reports
        self.about_somebody = "(?P<who>" in source
        self._source = source
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern; compiled when it is first needed, as most never are."""
        if self._regex is None:
            self._regex = re.compile(self._source)
        return self._regex

    def matches(self, line: str) -> Iterator[re.Match[str]]:
        """Return where the pattern is met in a line of codes, as ``finditer`` does.

        A long line is searched only around the codes that every match holds one of.
        """
        if len(line) <= _LONG or not self.needed:
            return self.regex.finditer(line)
        places = _places(line)
        around = sorted(place for code in self.needed for place in places.get(code, ()))
        if len(around) > len(line) // _RARE:
            return self.regex.finditer(line)
        return self._around(around, line)

    def _around(self, around: list[int], line: str) -> Iterator[re.Match[str]]:
        done = 0
        for place in around:
            while place >= done:
                end = place + self.width + 1
                found = self.regex.search(line, max(done, place - self.width), end)
                if found is None or found.start() > place:
                    break
                yield found
                done = found.end()


class Met(NamedTuple):
    """A pattern and the chunks where it is met, half-open; ``who`` is whom it is about, or -1."""

    pattern: Pattern
    first: int
    last: int
    who: int

    def moved(self, by: int) -> Met:
        """Return the same so many chunks farther on."""
        return Met(
            self.pattern, self.first + by, self.last + by, self.who + by if self.who >= 0 else -1
        )


class Grammar:
    """Patterns that are tried together: only those whose key words a text holds."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._in_sentences = Remembered(self._in_sentence)
        self.cache_parameters = self._in_sentences.cache_parameters
        shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._by_key = self._numbers_by_key(shared, in_sentence=True)
        self._across_by_key = self._numbers_by_key(shared, in_sentence=False)

    def _numbers_by_key(
        self, shared: dict[tuple[int, ...], tuple[int, ...]], *, in_sentence: bool
    ) -> Mapping[str, tuple[int, ...]]:
        by_key: dict[str, list[int]] = {}
        for number, one in enumerate(self.patterns):
            for key in one.keys if one.in_sentence is in_sentence else ():
                by_key.setdefault(sys.intern(key), []).append(number)
        return {
            key: shared.setdefault(tuple(numbers), tuple(numbers))
            for key, numbers in by_key.items()
        }

    def matches(self, line: Chunks) -> Iterator[Met]:
        """Yield each pattern with each place where it is met, in the patterns' order."""
        across = self._tried(line.present, self._across_by_key)
        if len(line.codes) <= _SHORT:
            for number in sorted([*across, *self._tried(line.present, self._by_key)]):
                yield from self._met(number, line.codes)
            return
        sentences = sentences_of(line.codes)
        found: dict[int, list[Met]] = {}
        by = 0
        for sentence, here in zip(sentences, self._in_sentences(sentences), strict=True):
            for number, met in here:
                found.setdefault(number, []).append(met.moved(by))
            by += len(sentence)
        for number in sorted([*across, *found]):
            yield from found[number] if number in found else self._met(number, line.codes)

    def cache_clear(self) -> None:
        """Forget what was found in the sentences of the text before."""
        self._in_sentences.cache_clear()

    def _tried(self, present: frozenset[str], by_key: Mapping[str, tuple[int, ...]]) -> list[int]:
        """Return the numbers of the patterns that can be met in a line with these codes."""
        numbers: set[int] = set()
        for code in present & by_key.keys():
            numbers.update(by_key[code])
        patterns = self.patterns
        return [
            number
            for number in sorted(numbers)
            if not any(map(present.isdisjoint, patterns[number].others))
        ]

    def _met(self, number: int, line: str) -> Iterator[Met]:
        one = self.patterns[number]
        for match in one.matches(line):
            yield Met(one, *match.span(), match.start("who") if one.about_somebody else -1)

    def _in_sentence(self, sentence: str) -> list[tuple[int, Met]]:
        return [
            (number, met)
            for number in self._tried(frozenset(sentence), self._by_key)
            for met in self._met(number, sentence)
        ]
