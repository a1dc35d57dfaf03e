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
from functools import lru_cache
from typing import Final

from selfcheck.text.chunks import WHO, codes
from selfcheck.text.grammar import Grammar, Pattern

__all__ = ["Grammar", "Pattern", "group", "pattern"]

_NOT_ONE: Final = frozenset({"GROUP", "WRITER", "OWN", "IT", "YOUR", "THEIR"})
_ONE: Final = tuple(kind for kind in WHO if kind not in _NOT_ONE)
_SETS: Final = {
    "EITHER": ("GROUP", "THEY", "POINTED", "KIND"),
    "THEY": ("THEY", "POINTED"),
    "READER": ("READER", "LIKENED"),
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
_FEW: Final = 24
_BREAKS: Final = codes("stop", "mark", "not", "BENOT", "SHOULDNOT", "WILLNOT")


def pattern(topic: str, notation: str, *, plain: bool = True) -> Pattern:
    """Return the pattern that a notation describes. Raises KeyError for an unknown class."""
    keys: set[str] = set()
    others: list[str] = []
    needed, width, depth = "", 0, 0
    reports: set[str] = set()
    built: list[str] = []
    of_groups = False
    stops, in_sentence = False, True
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
            in_sentence = in_sentence and not stops
        else:
            names = found["names"].split("|")
            if found["who"] and "GROUP" in names and _POINTED.isdisjoint(names):
                names.append("POINTED")
                of_groups = True
            members = _members(tuple(names))
            in_sentence = in_sentence and not stops
            if not set(_STOPS).isdisjoint(members):
                stops = True
                in_sentence = in_sentence and found["count"] in {None, "?"}
            reports.update(_REPORT.intersection(members))
            text = f"[{members}]{found['count'] or ''}"
            if "stop" in found["names"].split("|"):
                text = f"(?:{text}|$)"
            if found["who"]:
                text = f"(?P<who>{text})"
            built.append(f"(?!{text})" if found["ahead"] else text)
            count = found["count"] or ""
            width += int(count[3]) if len(count) > 1 else 1
            certain = not (depth or found["ahead"] or "$" in text or count.startswith(("?", "{0")))
            if certain and len(members) <= _FEW:
                others.append(members)
            if found["key"]:
                keys.update(members)
                if certain and not needed:
                    needed = members
    if not keys:
        raise KeyError(f"no key in {notation}")
    return Pattern(
        topic,
        "".join(built),
        keys="".join(sorted(keys)),
        needed=needed,
        others=tuple(others),
        width=width,
        reports="".join(sorted(reports)),
        plain=plain,
        of_groups=of_groups,
        in_sentence=in_sentence and bool(needed),
    )


def group(topic: str, *notations: str, plain: bool = True) -> tuple[Pattern, ...]:
    """Return the patterns of several notations that share a topic and a weight."""
    return tuple(pattern(topic, one, plain=plain) for one in notations)


@lru_cache(maxsize=1024)
def _members(names: tuple[str, ...]) -> str:
    wanted: list[str] = []
    for name in names:
        wanted += _SETS.get(name, (name,))
    return "".join(sorted(set(codes(*wanted))))
