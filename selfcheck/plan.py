"""A plan: the words and the facts of something that somebody is about to post or send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from selfcheck.facts import FACTS, RECIPIENTS, UNSURE, Fact, Value, spelled

LONGEST_TEXT: Final = 100_000
"""The longest text that is checked, in code points (contract, 'A plan')."""

_FIELDS: Final = ("id", "text", "facts", "set_aside")


class PlanError(ValueError):
    """A plan cannot be read. The message is one line: which field, what is wrong, what to do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a reader means to post or send.

    ``text``: at most 100,000 code points. ``facts``: names and values as in ``FACTS``; a fact that
    is missing or None is unknown, ``"unsure"`` is unknown and not to be asked again; ``also_to``
    may be any list or set of recipients. ``set_aside``: pairs of detector and quoted words that the
    reader has looked at and found mistaken. Raises PlanError where any of it is not so.
    """

    text: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    set_aside: Iterable[tuple[str, str]] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", _checked_text(self.text))
        object.__setattr__(self, "facts", MappingProxyType(_checked_facts(self.facts)))
        object.__setattr__(self, "set_aside", _checked_pairs(self.set_aside))

    def __hash__(self) -> int:
        return hash((self.text, frozenset(self.facts.items()), tuple(self.set_aside)))

    def __reduce__(self) -> tuple[type[Plan], tuple[object, ...]]:
        # Read-only mappings cannot be pickled or copied; what they were made of can.
        return Plan, (self.text, dict(self.facts), tuple(self.set_aside))

    @classmethod
    def from_dict(cls, given: object) -> Plan:
        """Return the plan that a JSON object holds: ``text``, ``facts`` and ``set_aside``.

        Raises PlanError where a field is unknown or has the wrong form.
        """
        if not isinstance(given, Mapping):
            raise PlanError('a plan is an object: {"text": "…", "facts": {…}}')
        for name in given:
            if name not in _FIELDS:
                raise PlanError(f"{_shown(name)} is not a field of a plan; use {_listed(_FIELDS)}")
        facts, pairs = given.get("facts"), given.get("set_aside")
        return cls(
            given.get("text", ""),
            {} if facts is None else facts,
            () if pairs is None else _pairs_from_json(pairs),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the plan as JSON values, as ``from_dict`` reads it."""
        return {
            "text": self.text,
            "facts": {name: jsonable(value) for name, value in self.facts.items()},
            "set_aside": [{"detector": d, "quote": q} for d, q in self.set_aside],
        }

    @property
    def known(self) -> dict[str, Value]:
        """The facts that have an answer."""
        return {name: value for name, value in self.facts.items() if value != UNSURE}

    @property
    def unsure(self) -> frozenset[str]:
        """The names of the facts of which the writer is not sure."""
        return frozenset(name for name, value in self.facts.items() if value == UNSURE)

    def having(self, facts: Mapping[str, Value], text: str | None = None) -> Plan:
        """Return the same plan with some facts, or the words, changed."""
        return Plan(self.text if text is None else text, {**self.facts, **facts}, self.set_aside)


def recipients_in_order(value: Iterable[str]) -> list[str]:
    """Return recipients in the order in which they are always listed."""
    chosen = set(value)
    return [name for name in RECIPIENTS if name in chosen]


def jsonable(value: Value) -> str | bool | list[str]:
    """Return a fact's value as JSON has it: recipients as a list, all else as it is."""
    return recipients_in_order(value) if isinstance(value, frozenset) else value


def _checked_text(text: object) -> str:
    if not isinstance(text, str):
        raise PlanError(f"text: must be a string, not {_shown(text)}")
    if len(text) > LONGEST_TEXT:
        raise PlanError(
            f"text: {len(text):,} characters are too many; check at most {LONGEST_TEXT:,} at a time"
        )
    return _whole_characters("text", text)


def _whole_characters(field: str, text: str) -> str:
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise PlanError(
            f"{field}: character {error.start + 1} is half of a character (a lone surrogate); "
            "type or paste it again"
        ) from None
    return text


def _checked_facts(facts: object) -> dict[str, Value]:
    if not isinstance(facts, Mapping):
        raise PlanError(f"facts: must be an object of names and values, not {_shown(facts)}")
    checked: dict[str, Value] = {}
    for name, value in facts.items():
        fact = FACTS.get(name) if isinstance(name, str) else None
        if fact is None:
            raise PlanError(f"facts: {_shown(name)} is not a fact; the facts are {_listed(FACTS)}")
        if value is not None:
            checked[name] = _checked_value(fact, value)
    return checked


def _checked_value(fact: Fact, value: object) -> Value:
    if isinstance(value, str) and value == UNSURE:
        return value
    if fact.many:
        if isinstance(value, Sequence | frozenset | set) and not isinstance(value, str):
            if all(isinstance(one, str) and one in RECIPIENTS for one in value):
                return frozenset(value)
            wrong = next(one for one in value if not isinstance(one, str) or one not in RECIPIENTS)
            shown = _shown(wrong)
        else:
            shown = _shown(value)
        raise PlanError(
            f"facts.{fact.name}: {shown} is not a value; give a list of {_listed(RECIPIENTS)} "
            f"(empty: nobody else), or {UNSURE}"
        )
    for allowed in fact.values:
        if type(value) is type(allowed) and value == allowed:
            return allowed
    raise PlanError(
        f"facts.{fact.name}: {_shown(value)} is not a value; "
        f"use {_listed([*(spelled(v) for v in fact.values), UNSURE], 'or')}"
    )


def _pairs_from_json(given: object) -> list[tuple[str, str]]:
    if not isinstance(given, Sequence) or isinstance(given, str):
        raise PlanError('set_aside: must be a list of {"detector": "…", "quote": "…"}')
    pairs: list[tuple[str, str]] = []
    for n, one in enumerate(given):
        if not isinstance(one, Mapping) or set(one) != {"detector", "quote"}:
            raise PlanError(f'set_aside[{n}]: must be {{"detector": "…", "quote": "…"}}')
        pairs.append((one["detector"], one["quote"]))
    return pairs


def _checked_pairs(pairs: Iterable[object]) -> tuple[tuple[str, str], ...]:
    checked: list[tuple[str, str]] = []
    for n, pair in enumerate(pairs):
        match pair:
            case (str(detector), str(quote)):
                field = f"set_aside[{n}]"
                checked.append(
                    (_whole_characters(field, detector), _whole_characters(field, quote))
                )
            case _:
                raise PlanError(f"set_aside[{n}]: detector and quote must be strings")
    return tuple(dict.fromkeys(checked))


def _shown(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:37]}…{text[-1]}"


def _listed(names: Iterable[str], word: str = "and") -> str:
    *most, last = names
    return f"{', '.join(most)} {word} {last}" if most else last
