"""The plan as a clause sees it: every fact has a value, or asking for it stops the clause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, cast

from selfcheck.facts import (
    FACTS,
    Act,
    Author,
    Identity,
    Owner,
    Place,
    Purpose,
    Recipients,
    Relationship,
    Value,
)
from selfcheck.signs import About, Heard, Sign


class UndeterminedError(Exception):
    """A clause asked for a fact that is neither known nor presumed; ``fact`` is its name."""

    def __init__(self, fact: str) -> None:
        super().__init__(fact)
        self.fact = fact


class Situation:
    """What a clause may ask of a plan.

    ``facts`` holds the answers and the values that the engine tries for what is unknown; ``unsure``
    names the facts of which the writer is not sure, which are never presumed. ``presumed`` collects
    the names of facts that were asked for and presumed; ``reads_words`` tells whether the clause
    looked at the text at all.
    """

    __slots__ = ("_facts", "_reading", "_unsure", "presumed", "reads_words")

    def __init__(
        self, facts: Mapping[str, Value], reading: Heard, unsure: Iterable[str] = ()
    ) -> None:
        self._facts = facts
        self._reading = reading
        self._unsure = frozenset(unsure)
        self.presumed: list[str] = []
        self.reads_words = False

    def _value(self, name: str) -> Value:
        try:
            return self._facts[name]
        except KeyError:
            pass
        value = FACTS[name].presumed
        if value is None or name in self._unsure or not _SILENT[name](self):
            raise UndeterminedError(name)
        if name not in self.presumed:
            self.presumed.append(name)
        return value

    @property
    def author(self) -> Author:
        return cast(Author, self._value("author"))

    @property
    def act(self) -> Act:
        return cast(Act, self._value("act"))

    @property
    def venue(self) -> Place:
        return cast(Place, self._value("venue"))

    @property
    def device(self) -> Place:
        return cast(Place, self._value("device"))

    @property
    def purpose(self) -> Purpose:
        return cast(Purpose, self._value("purpose"))

    @property
    def student(self) -> bool:
        return bool(self._value("student"))

    @property
    def relationship(self) -> Relationship:
        return cast(Relationship, self._value("relationship"))

    @property
    def also_to(self) -> Recipients:
        return cast(Recipients, self._value("also_to"))

    @property
    def confidential(self) -> bool:
        return bool(self._value("confidential"))

    @property
    def own_views(self) -> bool:
        return bool(self._value("own_views"))

    @property
    def contact_owner(self) -> Owner:
        return cast(Owner, self._value("contact_owner"))

    @property
    def rights(self) -> bool:
        return bool(self._value("rights"))

    @property
    def sponsored(self) -> bool:
        return bool(self._value("sponsored"))

    @property
    def repeat(self) -> bool:
        return bool(self._value("repeat"))

    @property
    def identity(self) -> Identity:
        return cast(Identity, self._value("identity"))

    @property
    def on_topic(self) -> bool:
        return bool(self._value("on_topic"))

    def told(self, name: str) -> Value | None:
        """Return the answer to a fact, or None where nobody told it: such a clause never asks.

        What the writer is unsure of stops the clause, as any unknown fact does.
        """
        if name in self._facts:
            return self._facts[name]
        if name in self._unsure:
            raise UndeterminedError(name)
        return None

    def presuming(self, name: str, value: Value) -> Value:
        """Return the answer to a fact, or ``value``, named as presumed, where nobody told it."""
        answer = self.told(name)
        if answer is not None:
            return answer
        if name not in self.presumed:
            self.presumed.append(name)
        return value

    def signs(
        self, *detectors: str, about: Iterable[About] | None = None, topic: str | None = None
    ) -> tuple[Sign, ...]:
        """Return the signs of these detectors in the text."""
        self.reads_words = True
        return self._reading.find(*detectors, about=about, topic=topic)

    def plain(
        self, *detectors: str, about: Iterable[About] | None = None, topic: str | None = None
    ) -> tuple[Sign, ...]:
        """Return the plain signs among ``signs(…)``: words that can hardly mean anything else."""
        return tuple(s for s in self.signs(*detectors, about=about, topic=topic) if s.plain)


def _without(*detectors: str) -> Callable[[Situation], bool]:
    return lambda plan: not plan.signs(*detectors)


SETTLED_BY_THE_WORDS: Final = frozenset({"child-protection", "custody", "housing"})
"""Topics of private records that a person must judge whatever the writer thinks of them."""


def _nothing_confidential(plan: Situation) -> bool:
    asking = plan.signs("confidential-work", "student-photo", "classroom-story") or any(
        not sign.plain and sign.about != "writer" and sign.topic not in SETTLED_BY_THE_WORDS
        for sign in plan.signs("private-record")
    )
    return not asking


_SILENT: Final[Mapping[str, Callable[[Situation], bool]]] = {
    "student": lambda plan: plan.act in ("post", "comment"),
    "confidential": _nothing_confidential,
    "rights": _without("copied-work"),
    "repeat": _without("repetition"),
    "identity": _without("shared-login", "other-name"),
    "on_topic": lambda _: True,
}
"""Whether nothing speaks against presuming a fact that nobody told; where it does, it is asked."""
