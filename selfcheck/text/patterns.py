"""Patterns over chunks, in a notation that reads like the sentence that they look for.

``who:GROUP BE bad-adj!`` finds 'those Muslims are so stupid'. A name in capitals is a kind of
chunk, a name in small letters a class of words, ``=word`` the word itself; ``a|b`` either, ``x?``
and ``x{0,3}`` how often, ``..4`` up to four chunks of the same sentence, none of them a negation,
``-x`` not followed by x, ``( … / … )`` one of two sequences, ``^`` the start of a sentence, ``<Q>``
up to four words that qualify a name, ``who:`` whom it is about, ``!`` the word without which the
pattern need not be tried. ``ANY`` is any person or group, ``ONE`` anybody but a group, ``EITHER``
a group or 'they', ``PLACE`` a place or a
school, ``THEY`` also those who are pointed at, ``OUGHT`` a duty that is not 'have to'.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from selfcheck.text.chunks import WHO, Chunks, codes

_NOT_ONE: Final = frozenset({"GROUP", "WRITER", "OWN", "IT", "YOUR", "THEIR"})
_ONE: Final = tuple(kind for kind in WHO if kind not in _NOT_ONE)
_SETS: Final = {
    "EITHER": ("GROUP", "THEY", "POINTED", "KIND"),
    "THEY": ("THEY", "POINTED"),
    "STUDENT": ("STUDENT", "POINTEDSTUDENT"),
    "FAMILY": ("FAMILY", "POINTEDFAMILY"),
    "THOSEPEOPLE": ("POINTED", "POINTEDSTUDENT", "POINTEDFAMILY"),
    "SHOULD": ("SHOULD", "HAVETO"),
    "OUGHT": ("SHOULD",),
    "PLACE": ("place", "local-name", "DISTRICT"),
    "ANY": ("GROUP", *_ONE),
    "ONE": _ONE,
}
_POINTED: Final = frozenset({"ANY", "ONE", "EITHER", "THEY", "POINTED", "THOSEPEOPLE"})
_PIECE: Final = re.compile(
    r"(?P<mark>[()/^])|(?P<gap>\.\.(?P<most>\d))|"
    r"(?P<ahead>-)?(?P<who>who:)?(?P<names>[=A-Za-z'|-]+)(?P<count>[?]|\{\d,\d\})?(?P<key>!)?"
)
_QUALIFIERS: Final = (
    "bad-adj|sour-adj|insult-noun|mod|=and|=or|comma|group-adj|harm-ing|worse-than|=like{0,4}"
)
_STOPS: Final = codes("stop")
_REPORT: Final = frozenset(codes("report"))
_LONG: Final = 2_000
_RARE: Final = 100
"""Of a long line, a code that makes up more than one in so many is not searched for by place."""
_BREAKS: Final = codes("stop", "mark", "not", "BENOT", "SHOULDNOT", "WILLNOT")


@lru_cache(maxsize=1)
def _places(line: str) -> dict[str, list[int]]:
    """Return where each code of a line stands; all patterns look it up."""
    places: dict[str, list[int]] = {}
    for place, code in enumerate(line):
        places.setdefault(code, []).append(place)
    return places


class Pattern:
    """A pattern: its topic, whether what it finds is plain, and the words it hangs on.

    ``keys`` has the codes of those words, one character each, and ``reports`` those of the words of
    reporting that it names itself. Strings, since a set takes twenty times as much of the memory
    that every reader's browser loads. ``about_somebody`` says whether it tells whom it is about,
    ``of_groups`` that it looks for a group there, or for 'those people', and for nobody else.
    ``needed`` has codes of which every match holds one, or none, and ``width`` is the number of
    chunks that a match takes at most, with what it looks at after them.
    """

    __slots__ = (
        *("_regex", "_source", "about_somebody", "keys", "needed", "of_groups", "plain"),
        *("reports", "topic", "width"),
    )

    def __init__(
        self,
        topic: str,
        source: str,
        *,
        keys: str,
        needed: str,
        width: int,
        reports: str,
        plain: bool,
        of_groups: bool,
    ) -> None:
        self.of_groups = of_groups
        self.topic = topic
        self.needed = needed
        self.width = width
        self.plain = plain
        self.keys = keys
        self.reports = reports
        self.about_somebody = "(?P<who>" in source
        self._source = source
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern; compiled when it is first needed, as most never are."""
        if self._regex is None:
            self._regex = re.compile(self._source)
        return self._regex

    def matches(self, line: str) -> Iterator[re.Match[str]]:
        """Return where the pattern is met in a line of codes, as ``finditer`` does.

        A long line is searched only around the codes that every match holds one of.
        """
        if len(line) <= _LONG or not self.needed:
            return self.regex.finditer(line)
        places = _places(line)
        around = sorted(place for code in self.needed for place in places.get(code, ()))
        if len(around) > len(line) // _RARE:
            return self.regex.finditer(line)
        return self._around(around, line)

    def _around(self, around: list[int], line: str) -> Iterator[re.Match[str]]:
        done = 0
        for place in around:
            while place >= done:
                end = place + self.width + 1
                found = self.regex.search(line, max(done, place - self.width), end)
                if found is None or found.start() > place:
                    break
                yield found
                done = found.end()


def pattern(topic: str, notation: str, *, plain: bool = True) -> Pattern:
    """Return the pattern that a notation describes. Raises KeyError for an unknown class."""
    keys: set[str] = set()
    needed, width, depth = "", 0, 0
    reports: set[str] = set()
    built: list[str] = []
    of_groups = False
    for piece in notation.replace("<Q>", _QUALIFIERS).split():
        found = _PIECE.fullmatch(piece)
        if found is None:
            raise KeyError(piece)
        if found["mark"]:
            depth += (piece == "(") - (piece == ")")
            built.append({"(": "(?:", "/": "|", ")": ")", "^": f"(?:^|(?<=[{_STOPS}]))"}[piece])
        elif found["gap"]:
            built.append(f"[^{_BREAKS}]{{0,{found['most']}}}?")
            width += int(found["most"])
        else:
            names = found["names"].split("|")
            if found["who"] and "GROUP" in names and _POINTED.isdisjoint(names):
                names.append("POINTED")
                of_groups = True
            members = _members(names)
            reports.update(_REPORT.intersection(members))
            text = f"[{members}]{found['count'] or ''}"
            if "stop" in found["names"].split("|"):
                text = f"(?:{text}|$)"
            if found["who"]:
                text = f"(?P<who>{text})"
            built.append(f"(?!{text})" if found["ahead"] else text)
            count = found["count"] or ""
            optional = count.startswith(("?", "{0"))
            width += int(count[3]) if len(count) > 1 else 1
            if found["key"]:
                keys.update(members)
                if not depth and not needed and not optional:
                    needed = members
    if not keys:
        raise KeyError(f"no key in {notation}")
    return Pattern(
        topic,
        "".join(built),
        keys="".join(sorted(keys)),
        needed=needed,
        width=width,
        reports="".join(sorted(reports)),
        plain=plain,
        of_groups=of_groups,
    )


def group(topic: str, *notations: str, plain: bool = True) -> tuple[Pattern, ...]:
    """Return the patterns of several notations that share a topic and a weight."""
    return tuple(pattern(topic, one, plain=plain) for one in notations)


def _members(names: Iterable[str]) -> str:
    wanted: list[str] = []
    for name in names:
        wanted += _SETS.get(name, (name,))
    return "".join(sorted(set(codes(*wanted))))


class Grammar:
    """Patterns that are tried together: only those whose key words a text holds."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        by_key: dict[str, list[int]] = {}
        self.patterns = tuple(patterns)
        for number, one in enumerate(self.patterns):
            for key in one.keys:
                by_key.setdefault(sys.intern(key), []).append(number)
        shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._by_key = {
            key: shared.setdefault(tuple(numbers), tuple(numbers))
            for key, numbers in by_key.items()
        }

    def compile(self) -> None:
        """Compile every pattern, for whoever would rather wait now than later."""
        for one in self.patterns:
            one.regex  # noqa: B018 - is compiled where it is asked for

    def matches(self, line: Chunks) -> Iterator[tuple[Pattern, re.Match[str]]]:
        """Yield each pattern with each place where it is met, in the patterns' order."""
        numbers: set[int] = set()
        for code in line.present & self._by_key.keys():
            numbers.update(self._by_key[code])
        for number in sorted(numbers):
            one = self.patterns[number]
            for match in one.matches(line.codes):
                yield one, match
