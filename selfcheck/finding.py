"""What a clause answers about one plan whose facts are all decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from selfcheck.messages import Message
from selfcheck.signs import Sign

Kind = Literal["fail", "review", "open", "pass", "informational", "notApplicable"]
"""The words of SARIF 2.1.0, section 3.27.9. No clause answers ``open``: only the engine does."""
KINDS: tuple[Kind, ...] = get_args(Kind)
ALARMS: frozenset[Kind] = frozenset({"fail", "review"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One clause's answer: a SARIF kind, a sentence for the reader, the signs that it rests on."""

    kind: Kind
    message: Message
    evidence: tuple[Sign, ...] = ()


def fails(message: Message, evidence: Iterable[Sign] = ()) -> Finding:
    """As described, the plan breaks the clause."""
    return Finding("fail", message, tuple(evidence))


def review(message: Message, evidence: Iterable[Sign] = ()) -> Finding:
    """A person must judge, or the policy leaves it open."""
    return Finding("review", message, tuple(evidence))


def passes(message: Message, evidence: Iterable[Sign] = ()) -> Finding:
    """Nothing speaks against the clause."""
    return Finding("pass", message, tuple(evidence))


def informs(message: Message) -> Finding:
    """The clause gives a right or a notice and tests nothing."""
    return Finding("informational", message)


def not_applicable(message: Message) -> Finding:
    """The clause does not speak to this plan."""
    return Finding("notApplicable", message)
