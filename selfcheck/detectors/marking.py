"""Marking what a detector saw: the place as typed, and the sentence that quotes it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from selfcheck.detectors.phrases import Phrasebook
from selfcheck.detectors.spelling import spelled
from selfcheck.messages import Message, say
from selfcheck.signs import About, Sign
from selfcheck.text import Text

_LONGEST_QUOTE: Final = 80

WHOM: Final[dict[About, Message]] = {
    "reader": say("the person you write to"),
    "person": say("a person"),
    "outsider": say("a person outside the District"),
    "student": say("students"),
    "staff": say("staff of the District"),
    "family": say("parents or families"),
    "district": say("the District, its board or a school"),
    "users": say("other people in the conversation"),
    "group": say("a group of people"),
    "nobody": say("somebody"),
    "writer": say("the writer"),
    "thing": say("a thing"),
}
"""Whom a sign is about, in words for readers."""


def mark(
    text: Text,
    detector: str,
    place: tuple[int, int],
    template: str,
    *,
    plain: bool,
    about: About = "nobody",
    topic: str = "",
    removable: bool = False,
) -> Sign:
    """Return the sign at a place of the decoded text.

    ``template`` is its sentence, already marked for translation, with the gaps ``{words}`` and,
    where it says so, ``{whom}``.
    """
    start, end = text.decoded.span(*place)
    words = text.raw[start:end]
    if len(words) > _LONGEST_QUOTE:
        words = f"{words[:_LONGEST_QUOTE]}…"
    why = Message(template, (("words", words), ("whom", WHOM[about])))
    return Sign(detector, start, end, plain, why, about, topic, removable)


def mark_phrases(
    text: Text,
    book: Phrasebook,
    detector: str,
    template: str,
    *,
    about: About = "nobody",
    quotations: bool = True,
) -> Iterator[Sign]:
    """Yield a sign for each phrase of ``book`` in the text, but for those inside an earlier one.

    A phrase of full weight is plain. ``template`` is as for ``mark``, with the gap ``{words}``
    alone; ``quotations`` says whether words between quotation marks count.
    """
    spelling = spelled(text)
    done = -1
    for found in sorted(book.find(spelling), key=lambda f: (f.start, -f.end)):
        if found.start < done:
            continue
        if not quotations and text.is_quoted(*spelling.view.span(found.start, found.end)):
            continue
        done = found.end
        start, end = spelling.span(found.start, found.end)
        why = Message(template, (("words", text.raw[start:end]),))
        plain = found.phrase.weight >= 1
        yield Sign(detector, start, end, plain, why, about, found.phrase.topic)


def merged(signs: Iterable[Sign]) -> Iterator[Sign]:
    """Yield the signs that overlap no better one: a plain one is better, then a longer one."""
    starts: list[int] = []
    ends: list[int] = []
    for sign in sorted(signs, key=lambda s: (not s.plain, s.start - s.end, s.start)):
        at = bisect_left(starts, sign.end)
        if at == 0 or ends[at - 1] <= sign.start:
            starts.insert(at, sign.start)
            ends.insert(at, sign.end)
            yield sign
