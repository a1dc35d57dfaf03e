"""Where signs stand in a text, as a page needs it: nested marks, and offsets as browsers count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Final

from selfcheck.finding import Kind
from selfcheck.guidance import Guidance
from selfcheck.signs import Sign

_WORST_FIRST: Final[tuple[Kind, ...]] = ("fail", "review", "open")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that signs are about: whose, how grave, and what stands in it.

    ``parts`` are the stretch's words in order, each a str or a Mark that lies inside.
    """

    detector: str
    kind: Kind
    parts: tuple[str | Mark, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """Words in question: the sign, the worst kind that it leads to, and the rules concerned.

    ``times`` counts the places where the same detector saw the same words; ``start`` and ``end``
    are the first place in UTF-16 code units. ``aside`` says that the reader set them aside.
    """

    sign: Sign
    quote: str
    kind: Kind
    rule_ids: tuple[str, ...]
    times: int
    start: int
    end: int
    aside: bool = False


def marked(guidance: Guidance) -> tuple[str | Mark, ...]:
    """Return the whole text, the words in question as marks; joined, it is the text again.

    A sign inside another is a mark inside a mark; one that reaches out of another is cut in two.
    """
    text, kinds = guidance.reading.text, _kinds(guidance)
    waiting = [(sign.start, -sign.end, sign.detector, kind) for sign, kind in kinds.items()]
    waiting = list({span[:3]: span for span in sorted(waiting, key=_gravest_last)}.values())
    heapify(waiting)
    writing = _Writing(text)
    while waiting:
        start, minus_end, detector, kind = heappop(waiting)
        writing.go_to(start)
        end = min(-minus_end, writing.end)
        if end < -minus_end:
            heappush(waiting, (end, minus_end, detector, kind))
        if start < end:
            writing.begin(end, detector, kind)
    return writing.finished()


def seen(guidance: Guidance) -> tuple[Seen, ...]:
    """Return the words in question, each pair of detector and words once, in their order.

    What the reader set aside is among them as long as it still stands in the text.
    """
    text, kinds = guidance.reading.text, _kinds(guidance)
    aside = {s for result in guidance.results for s in result.set_aside}
    together: dict[tuple[str, str], list[Sign]] = {}
    for sign in sorted({*kinds, *aside}, key=lambda s: (s.start, s.end, s.detector)):
        together.setdefault((sign.detector, text[sign.start : sign.end]), []).append(sign)
    units = _Units(text)
    return tuple(
        Seen(
            sign=signs[0],
            quote=quote,
            kind=min((kinds.get(s, "open") for s in signs), key=_WORST_FIRST.index),
            rule_ids=_rules(guidance, signs),
            times=len({s.start for s in signs}),
            start=units.before(signs[0].start),
            end=units.before(signs[0].end),
            aside=signs[0] in aside,
        )
        for (_, quote), signs in together.items()
    )


def utf16_offset(text: str, offset: int) -> int:
    """Return an offset in code points as a browser counts it, in UTF-16 code units."""
    return _Units(text).before(offset)


class _Units:
    """Counts UTF-16 code units before a code point; in most texts the two agree."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = text.isascii() or max(text) < "\U00010000"

    def before(self, offset: int) -> int:
        if self._plain:
            return offset
        return offset + sum(char > "\uffff" for char in self._text[:offset])


def _kinds(guidance: Guidance) -> Mapping[Sign, Kind]:
    """Return the signs that something hangs on, each with the worst kind that it leads to."""
    kinds: dict[Sign, Kind] = {}
    for kind in reversed(_WORST_FIRST):
        for result in guidance.results:
            if result.kind == kind:
                kinds.update(dict.fromkeys(result.evidence, kind))
    return kinds


def _rules(guidance: Guidance, signs: Iterable[Sign]) -> tuple[str, ...]:
    wanted = set(signs)
    return tuple(
        result.rule_id
        for result in guidance.results
        if wanted.intersection(result.set_aside)
        or (result.kind in _WORST_FIRST and wanted.intersection(result.evidence))
    )


def _gravest_last(span: tuple[int, int, str, Kind]) -> int:
    return -_WORST_FIRST.index(span[3])


class _Writing:
    """Writes a text from left to right, marks inside marks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._here = 0
        self._open: list[tuple[int, str, Kind, list[str | Mark]]] = [(len(text), "", "open", [])]

    @property
    def end(self) -> int:
        """Where the innermost mark that is still open ends."""
        return self._open[-1][0]

    def begin(self, end: int, detector: str, kind: Kind) -> None:
        """Open a mark here."""
        self._open.append((end, detector, kind, []))

    def go_to(self, place: int) -> None:
        """Write the text up to ``place``, closing the marks that end before it or there."""
        while len(self._open) > 1 and self.end <= place:
            self._write(self.end)
            _, detector, kind, parts = self._open.pop()
            self._open[-1][3].append(Mark(detector, kind, tuple(parts)))
        self._write(place)

    def finished(self) -> tuple[str | Mark, ...]:
        """Write the rest and return everything."""
        self.go_to(len(self._text))
        return tuple(self._open[0][3])

    def _write(self, place: int) -> None:
        if place > self._here:
            self._open[-1][3].append(self._text[self._here : place])
            self._here = place
