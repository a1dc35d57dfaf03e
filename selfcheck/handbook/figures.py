"""What was measured of each detector, from ``figures.toml``: recorded by hand, never worked out."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of some texts a detector marked. ``wanted`` says whether it ought to have."""

    on: str
    marked: int
    of: int
    wanted: bool

    def __str__(self) -> str:
        """Return it as a sentence."""
        verb = "Found" if self.wanted else "Marked"
        aim = "" if self.wanted else " The fewer, the better."
        return f"{verb} {self.marked:,} of {self.of:,} {self.on}.{aim}"


def measured_on(detector: str) -> date:
    """Return the day on which a detector was last measured."""
    recorded = _recorded()
    told = [one.get("measured", recorded["measured"]) for one in recorded.get(detector, ())]
    days = [day for day in told if isinstance(day, date)]
    if len(days) < len(told):
        raise TypeError("figures.toml: 'measured' is no date")
    return max(days)


def figures_of(detector: str) -> tuple[Figure, ...]:
    """Return what was measured of a detector; nothing where nothing was."""
    return tuple(
        Figure(one["on"], one.get("found", one.get("marked", 0)), one["of"], "found" in one)
        for one in _recorded().get(detector, ())
    )


@cache
def _recorded() -> dict[str, Any]:
    return tomllib.loads((files("selfcheck.handbook") / "figures.toml").read_text(encoding="utf-8"))
