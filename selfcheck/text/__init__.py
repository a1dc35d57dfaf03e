"""Reading a text, once for every plan: its folded spelling, words, sentences and quotations."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from selfcheck.text import tokens
from selfcheck.text.chunks import Chunks, chunks
from selfcheck.text.disguise import decode
from selfcheck.text.folding import View, fold
from selfcheck.text.language import Language, language
from selfcheck.text.patterns import Grammar
from selfcheck.text.remarks import Remark, remarks
from selfcheck.text.sayings import SAYINGS
from selfcheck.text.scope import Mood, condemned, mood
from selfcheck.text.senses import other_sense
from selfcheck.text.stream import Stream, stream

__all__ = ["Text", "View"]


class Text:
    """A text as every detector reads it.

    ``raw`` is the text as typed; ``folded`` its plain spelling (see ``folding``). All places that
    this class takes and gives, but for the result of ``span``, are places in ``folded``.
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._view = fold(raw)
        self.folded = self._view.text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded characters from ``start`` to ``end`` were typed, half-open."""
        return self._view.span(start, end)

    def typed(self, start: int, end: int) -> str:
        """Return, as typed, the words at a place of the folded text."""
        start, end = self.span(start, end)
        return self.raw[start:end]

    @cached_property
    def as_typed(self) -> str:
        """For each character of the folded text the one that was typed there."""
        return self._view.as_typed(self.raw)

    @cached_property
    def decoded(self) -> View:
        """The folded text with written-around words in their own letters (see ``disguise``).

        It has places of its own; its ``span`` leads to the places as typed.
        """
        return decode(self._view)

    @cached_property
    def words(self) -> list[str]:
        """The words of the folded text."""
        return tokens.words(self.folded)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The places of the sentences; together they cover the folded text."""
        return tokens.sentences(self.folded)

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """The places of what stands between quotation marks."""
        return tokens.quotations(self.folded)

    @cached_property
    def stream(self) -> Stream:
        """The decoded text word by word; places are those of ``decoded``."""
        return stream(self.decoded, self.raw)

    @cached_property
    def line(self) -> Chunks:
        """The stream in chunks (see ``chunks``)."""
        return chunks(self.stream)

    @cached_property
    def remarks(self) -> tuple[Remark, ...]:
        """What the text says of whom; places are those of ``decoded``."""
        return tuple(self.said(SAYINGS))

    def said(self, grammar: Grammar) -> Iterator[Remark]:
        """Yield what the patterns of a grammar find; places are those of ``decoded``."""
        return remarks(grammar, self.stream, self.line, self.is_quotation)

    def is_quotation(self, start: int, end: int) -> bool:
        """Say whether a place of the decoded text stands between quotation marks."""
        start, end = self.decoded.span(start, end)
        return self.is_quoted(self._view.place(start), self._view.place(end))

    def mood_at(self, word: int) -> Mood:
        """Return how a word of the stream is meant, by what stands around it."""
        chunk = self._chunk_of(word)
        return mood(self.line, self.stream, chunk, chunk + 1)

    def is_condemned(self, word: int) -> bool:
        """Say whether the sentence around a word reports or condemns something."""
        chunk = self._chunk_of(word)
        return condemned(self.line, chunk, chunk + 1)

    def in_other_sense(self, word: int) -> bool:
        """Say whether the words around one give it another sense: a dog's, a dish's, a tool's."""
        return other_sense(self.stream, word)

    def disguised(self, codes: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Yield the places of words with these codes that were written around."""
        read = self.stream
        if self.decoded is self._view or codes.isdisjoint(read.codes):
            return
        for n, code in enumerate(read.codes):
            if code in codes:
                place = read.starts[n], read.ends[n]
                start, end = map(self._view.place, self.decoded.span(*place))
                if self.folded[start:end] != self.decoded.text[slice(*place)]:
                    yield place

    def _chunk_of(self, word: int) -> int:
        """Return the chunk that holds a word, or the last before it."""
        return max(0, bisect_right(self.line.firsts, word) - 1)

    def sentence_at(self, place: int) -> tuple[int, int]:
        """Return the place of the sentence around a place."""
        starts = self._sentence_starts
        return self.sentences[max(0, bisect_right(starts, place) - 1)]

    def is_quoted(self, start: int, end: int) -> bool:
        """Say whether all of it stands between one pair of quotation marks."""
        return any(s <= start and end <= e for s, e in self.quotations)

    @cached_property
    def language(self) -> Language:
        """The language of most words."""
        return language(self.stream.words)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]
