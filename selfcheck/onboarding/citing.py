"""Rules as people cite them: 'clauses 5 and 7 and comment rule 3'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from selfcheck.messages import Message, say
from selfcheck.policy import BY_ID

_OPENING: Final = say("the opening part for employees")


def against(rules: Sequence[str]) -> Message:
    """Return that these rules speak against something."""
    if len(rules) == 1:
        return say("{rules} speaks against it", rules=cited(rules))
    return say("{rules} speak against it", rules=cited(rules))


def judged(rules: Sequence[str]) -> Message:
    """Return that these rules leave something to a person."""
    if len(rules) == 1:
        return say("{rules} leaves it to a person to judge", rules=cited(rules))
    return say("{rules} leave it to a person to judge", rules=cited(rules))


def cited(rules: Iterable[str]) -> Message:
    """Return rules, given in the policy's order, as people cite them: those of a part together."""
    parts: list[Message | str] = []
    for part, same in groupby(rules, key=_part):
        together = list(same)
        numbers = listed([rule.partition("-")[2] for rule in together])
        if len(together) > 1 and part == "faculty":
            parts.append(say("clauses {numbers}", numbers=numbers))
        elif len(together) > 1:
            parts.append(say("comment rules {numbers}", numbers=numbers))
        else:
            parts.append(_OPENING if part == "faculty-general" else BY_ID[together[0]].citation)
    return listed(parts)


def listed(parts: Sequence[Message | str]) -> Message:
    """Return one part or several as one reads them out: 'a', 'a and b', 'a, b and c'."""
    *before, last = parts
    if not before:
        return say("{one}", one=last)
    *before, beside = before
    words = say("{one} and {more}", one=beside, more=last)
    for one in reversed(before):
        words = say("{one}, {more}", one=one, more=words)
    return words


def _part(rule: str) -> str:
    """Return the part in which a rule has a number, or the rule itself where it has none."""
    part, _, number = rule.partition("-")
    return part if number not in ("", "general") else rule
