"""What a detector's page shows, read from the detector's own module."""

from __future__ import annotations

import re
from dataclasses import dataclass

from selfcheck.detectors import DETECTORS, Detector
from selfcheck.handbook.figures import Figure, figures_of, measured_on
from selfcheck.handbook.links import ClauseLink, clause_link
from selfcheck.policy import CLAUSES

_MARKED = re.compile(r"«([^»]*)»")


class NoSuchDetectorError(LookupError):
    """No detector has this name. The message lists those that there are."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an example; ``seen`` says that the detector marks it."""

    words: str
    seen: bool


@dataclass(frozen=True, slots=True)
class DetectorPage:
    """A detector: what it looks for and cannot see, its figures and examples, and who listens."""

    name: str
    title: str
    looks_for: str
    cannot_see: str
    figures: tuple[Figure, ...]
    measured: str
    hits: tuple[tuple[Piece, ...], ...]
    misses: tuple[str, ...]
    clauses: tuple[ClauseLink, ...]
    source: str


def all_pages() -> tuple[DetectorPage, ...]:
    """Return all detectors' pages, by name."""
    return tuple(sorted((_page(one) for one in DETECTORS), key=lambda page: page.name))


def detector_page(name: str) -> DetectorPage:
    """Return one detector's page. Raises NoSuchDetectorError."""
    by_name = {detector.NAME: detector for detector in DETECTORS}
    if name in by_name:
        return _page(by_name[name])
    known = ", ".join(sorted(by_name))
    raise NoSuchDetectorError(f"'{name}' is no detector; there are {known}")


def title_of(name: str) -> str:
    """Return a detector's name as a title: 'Phone number' for ``phone-number``."""
    words = name.replace("-", " ")
    return words[0].upper() + words[1:]


def pieces(marked: str) -> tuple[Piece, ...]:
    """Return an example's stretches; what stands between « and » is seen."""
    parts = _MARKED.split(marked)
    return tuple(Piece(part, bool(n % 2)) for n, part in enumerate(parts) if part)


def _page(detector: Detector) -> DetectorPage:
    return DetectorPage(
        name=detector.NAME,
        title=title_of(detector.NAME),
        looks_for=str(detector.LOOKS_FOR),
        cannot_see=str(detector.CANNOT_SEE),
        figures=figures_of(detector.NAME),
        measured=measured_on(detector.NAME).isoformat(),
        hits=tuple(pieces(hit) for hit in detector.HITS),
        misses=tuple(detector.MISSES),
        clauses=_listening(detector.NAME),
        source=f"/detectors/{detector.NAME}.md",
    )


def _listening(name: str) -> tuple[ClauseLink, ...]:
    """Return the clauses whose check names the detector: read from the code that it runs."""
    return tuple(
        clause_link(clause.id) for clause in CLAUSES if name in _strings(clause.check.__globals__)
    )


def _strings(names: dict[str, object]) -> frozenset[str]:
    """Return the strings that a module's functions and constants hold."""
    found: set[str] = set()
    for value in names.values():
        code = getattr(value, "__code__", None)
        if code is not None:
            found.update(_constants(code.co_consts))
        elif isinstance(value, tuple | frozenset | list):
            found.update(_constants(value))
    return frozenset(found)


def _constants(values: object) -> set[str]:
    found: set[str] = set()
    for value in values if isinstance(values, tuple | frozenset | list) else ():
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, tuple | frozenset | list):
            found.update(_constants(value))
    return found
