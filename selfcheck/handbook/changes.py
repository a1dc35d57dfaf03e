"""The page of changes, read for the home page: one entry for each second-level heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ENTRY: Final = re.compile(r"^## (?P<day>[^:\n]+): (?P<title>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Change:
    """One entry: its day and title as they stand on the page, and its points."""

    day: str
    title: str
    points: tuple[str, ...]


def read(path: Path) -> tuple[Change, ...]:
    """Return the entries of a page of changes, newest first as they stand there."""
    text = path.read_text(encoding="utf-8")
    entries = list(_ENTRY.finditer(text))
    ends = [entry.start() for entry in entries[1:]] + [len(text)]
    return tuple(
        Change(
            day=entry["day"],
            title=entry["title"],
            points=tuple(
                " ".join(point.split())
                for point in re.split(r"^- ", text[entry.end() : end], flags=re.MULTILINE)[1:]
            ),
        )
        for entry, end in zip(entries, ends, strict=True)
    )
