"""From what was typed on a command line to a plan."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from typing import BinaryIO, TextIO

from selfcheck.batch import BYTE_ORDER_MARK
from selfcheck.facts import FACTS, UNSURE, Fact, spelled
from selfcheck.plan import Plan, PlanError


def plan_of(text: str, facts: Mapping[str, str | None], set_aside: Iterable[str]) -> Plan:
    """Return the plan that was typed.

    ``text``: the words; ``-`` reads them from standard input. ``facts``: what was given for each
    fact, None where it was left out. ``set_aside``: pairs spelled DETECTOR=WORDS. Raises PlanError
    where any of it cannot be read.
    """
    given = {
        name: _spelled_out(FACTS[name], value) for name, value in facts.items() if value is not None
    }
    return Plan(_text(text), given, [_pair(one) for one in set_aside])


def _text(given: str) -> str:
    if given == "-":
        return _decoded("text", standard_input().read().removeprefix(BYTE_ORDER_MARK))
    return _decoded("text", os.fsencode(given))


def standard_input() -> BinaryIO:
    """Return the bytes of standard input. Raises PlanError where the shell has closed it."""
    stdin: TextIO | None = sys.stdin
    if stdin is None:
        raise PlanError("standard input is closed; give the words there, or after the command")
    return stdin.buffer


def _decoded(field: str, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PlanError(
            f"{field}: byte {error.start + 1} is not UTF-8; save or type it as UTF-8"
        ) from None


def _spelled_out(fact: Fact, given: str) -> object:
    """Return the value that was typed; what is no value stays as typed, for Plan to refuse."""
    if given == UNSURE:
        return given
    if fact.many:
        names = [name.strip() for name in given.split(",") if name.strip()]
        return [] if names in ([], ["none"]) else names
    return next((value for value in fact.values if spelled(value) == given), given)


def _pair(given: str) -> tuple[str, str]:
    detector, mark, quote = given.partition("=")
    if not mark or not detector or not quote:
        raise PlanError(f"--set-aside: {given!r} is not DETECTOR=WORDS, such as insult='a clown'")
    return detector, _decoded("--set-aside", os.fsencode(quote))
