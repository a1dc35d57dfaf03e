"""What detectors report: signs in a text, with the place, and nothing judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol, get_args

from selfcheck.messages import Message

About = Literal[
    "nobody",  # not about anybody, or not known
    "reader",  # 'you'
    "person",  # one person, whose part in the District the words do not tell
    "outsider",  # not the District's: a referee, a governor, another district
    "student",
    "staff",  # teachers, coaches, principals, the superintendent, board members as persons
    "family",  # parents and families
    "district",  # the District, the board, a school, 'admin' as a body
    "users",  # other commenters, or people of an opinion
    "group",  # people by race, religion, origin, sex, orientation, disability, age …
    "writer",  # the writer, or the writer's own child
    "thing",
]
ABOUT: tuple[About, ...] = get_args(About)


@dataclass(frozen=True, slots=True)
class Sign:
    """Something seen in the text.

    ``start`` and ``end`` count code points of the text as given, half-open. ``plain`` says that the
    words can hardly mean anything else; a sign that is not plain is for a person to judge.
    ``about`` names whom or what the words speak of; ``topic`` is the detector's own finer word for
    what it saw (its module lists them); ``why`` is one sentence for the reader. ``removable`` says
    that taking the words out is an honest way to mend the text (a phone number; never an opinion).
    """

    detector: str
    start: int
    end: int
    plain: bool
    why: Message
    about: About = "nobody"
    topic: str = ""
    removable: bool = False

    def __hash__(self) -> int:
        # Places tell nearly all signs apart; to hash the words as well takes far longer.
        return hash((self.start, self.end, self.detector))


def in_order(sign: Sign) -> tuple[int, int, str, str, str]:
    """Return what signs are sorted by: first of all, their places."""
    return sign.start, sign.end, sign.detector, sign.topic, sign.about


class Heard(Protocol):
    """What rules can ask of a text that has been read: a Reading, or one that is made as asked."""

    def find(
        self, *detectors: str, about: Iterable[About] | None = None, topic: str | None = None
    ) -> tuple[Sign, ...]:
        """Return the signs of these detectors (of all, if none is named)."""
        ...

    def without(self, aside: Iterable[tuple[str, str]]) -> Heard:
        """Return the reading without signs whose (detector, quoted words) are in ``aside``."""
        ...


@dataclass(frozen=True)
class Reading:
    """A text and all signs seen in it, in the order of their places.

    ``language`` is ``en``, ``es`` or ``und`` (not read: the detectors did not know the words).
    """

    text: str
    language: str = "en"
    signs: tuple[Sign, ...] = ()

    def find(
        self, *detectors: str, about: Iterable[About] | None = None, topic: str | None = None
    ) -> tuple[Sign, ...]:
        """Return the signs of these detectors (of all, if none is named)."""
        if len(detectors) == 1:
            found = self._by_detector.get(detectors[0], ())
        elif detectors and self._by_detector.keys().isdisjoint(detectors):
            found = ()
        else:
            found = tuple(s for s in self.signs if not detectors or s.detector in detectors)
        if not found or (about is None and topic is None):
            return found
        wanted = None if about is None else frozenset(about)
        return tuple(
            sign
            for sign in found
            if (wanted is None or sign.about in wanted) and (topic is None or sign.topic == topic)
        )

    @cached_property
    def _by_detector(self) -> dict[str, tuple[Sign, ...]]:
        found: dict[str, list[Sign]] = {}
        for sign in self.signs:
            found.setdefault(sign.detector, []).append(sign)
        return {detector: tuple(signs) for detector, signs in found.items()}

    def without(self, aside: Iterable[tuple[str, str]]) -> Reading:
        """Return the reading without signs whose (detector, quoted words) are in ``aside``."""
        set_aside = frozenset(aside)
        kept = tuple(s for s in self.signs if (s.detector, self.quote(s)) not in set_aside)
        return Reading(self.text, self.language, kept)

    def quote(self, sign: Sign) -> str:
        """Return the words of a sign as they were typed."""
        return self.text[sign.start : sign.end]

    def __iter__(self) -> Iterator[Sign]:
        return iter(self.signs)
