"""Many patterns at once, each tried only where a word stands that it can begin with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from selfcheck.detectors.phrases import Phrase
from selfcheck.detectors.runs import DIGIT, OWNER

_RUN: Final = re.compile(r"[^\W_]+")


class _Index(NamedTuple):
    """Which ways can begin with a word, or with what is no whole word; and those always tried."""

    by_word: Mapping[str, tuple[int, ...]]
    by_beginning: Mapping[str, tuple[int, ...]]
    always: tuple[int, ...]


class Ways:
    """Ways to say one thing, as patterns (see ``phrases``); each is compiled when first needed."""

    def __init__(self, *sources: str) -> None:
        self.phrases = tuple(Phrase("", 1, "", source) for source in sources)

    def spans(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Yield where each way is met first."""
        for n in self._tried(sentence):
            if found := self.phrases[n].pattern.search(sentence):
                yield found.span()

    @cached_property
    def _index(self) -> _Index:
        by_word: dict[str, list[int]] = defaultdict(list)
        by_beginning: dict[str, list[int]] = defaultdict(list)
        always: list[int] = []
        for n, way in enumerate(self.phrases):
            if way.openings is None:
                always.append(n)
                continue
            for word in way.openings.words:
                by_word[word].append(n)
            for beginning in way.openings.beginnings:
                by_beginning[beginning].append(n)
        return _Index(_frozen(by_word), _frozen(by_beginning), tuple(always))

    def _tried(self, sentence: str) -> list[int]:
        """Return the numbers of the ways that can be met in a sentence."""
        runs = set(_RUN.findall(sentence))
        index = self._index
        tried = set(index.always)
        for word in runs & index.by_word.keys():
            tried.update(index.by_word[word])
        for beginning, ways in index.by_beginning.items():
            if not tried.issuperset(ways) and _begins(beginning, runs, sentence):
                tried.update(ways)
        return sorted(tried)


def _begins(beginning: str, runs: set[str], sentence: str) -> bool:
    """Say whether some word begins so, or the sign stands in the sentence."""
    if beginning == DIGIT:
        return any(run[0].isdecimal() for run in runs)
    if beginning == OWNER:
        return "'s" in sentence
    if not beginning.isalnum():
        return beginning in sentence
    return any(run.startswith(beginning) for run in runs)


def _frozen(numbers: Mapping[str, list[int]]) -> dict[str, tuple[int, ...]]:
    return {key: tuple(ways) for key, ways in numbers.items()}
