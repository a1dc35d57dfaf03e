"""The plan as a clause sees it: every fact has a value, or asking for it stops the clause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, cast

from selfcheck.facts import (
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
from selfcheck.signs import About, Reading, Sign


class Undetermined(Exception):
    """A clause asked for a fact that is neither known nor presumed; ``fact`` is its name."""

    def __init__(self, fact: str) -> None:
        super().__init__(fact)
        self.fact = fact


class Situation:
    """What a clause may ask of a plan.

    ``facts`` holds the answers and the values that the engine tries for what is unknown; ``unsure``
    names the facts of which the writer is not sure, which are never presumed. ``presumed`` collects
    the names of facts that were asked for and presumed.
    """

    __slots__ = ("_facts", "_reading", "_unsure", "presumed")

    def __init__(
        self, facts: Mapping[str, Value], reading: Reading, unsure: Iterable[str] = ()
    ) -> None:
        self._facts = facts
        self._reading = reading
        self._unsure = frozenset(unsure)
        self.presumed: list[str] = []

    def _value(self, name: str) -> Value:
        try:
            return self._facts[name]
        except KeyError:
            pass
        presume = PRESUMPTIONS.get(name)
        if presume is not None and name not in self._unsure:
            value = presume(self)
            if value is not None:
                if name not in self.presumed:
                    self.presumed.append(name)
                return value
        raise Undetermined(name)

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

    def told(self, name: str) -> bool:
        """Say whether the fact has a value of its own, so that nothing is presumed for it."""
        return name in self._facts

    def signs(
        self, *detectors: str, about: Iterable[About] | None = None, topic: str | None = None
    ) -> tuple[Sign, ...]:
        """Return the signs of these detectors in the text."""
        return self._reading.find(*detectors, about=about, topic=topic)

    def plain(
        self, *detectors: str, about: Iterable[About] | None = None, topic: str | None = None
    ) -> tuple[Sign, ...]:
        """Return the plain signs among ``signs(…)``: words that can hardly mean anything else."""
        return tuple(s for s in self.signs(*detectors, about=about, topic=topic) if s.plain)

    @property
    def language(self) -> str:
        """The language that was read: ``en``, ``es``, or ``und`` for none that is known."""
        return self._reading.language


def _student(plan: Situation) -> Value | None:
    return False if plan.act in ("post", "comment") else None


def _unless(*detectors: str, value: Value) -> Callable[[Situation], Value | None]:
    return lambda plan: None if plan.signs(*detectors) else value


PRESUMPTIONS: Final[Mapping[str, Callable[[Situation], Value | None]]] = {
    "student": _student,
    "confidential": _unless(
        "private-record", "confidential-work", "student-photo", "classroom-story", value=False
    ),
    "rights": _unless("copied-work", value=True),
    "repeat": _unless("repetition", value=False),
    "identity": _unless("shared-login", "other-name", value="own"),
    "on_topic": lambda plan: True,
}
"""What is presumed of a fact that nobody told: a value, or None where it must be asked."""
