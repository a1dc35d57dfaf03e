"""Whether what a phrase matches and looks at stays inside one sentence, read off its pattern."""

from __future__ import annotations

import re
from typing import Final

_ENDS: Final = frozenset(".!?\n")
"""What ends a sentence, or stands just after where a text is cut (``selfcheck.text.pieces``)."""
_LOOKS: Final = re.compile(
    r"(?P<set>\[(?P<negated>\^?)(?P<members>(?:\\.|[^\\\]])+)\])"
    r"|\\(?P<escaped>.)|\(\?(?:<?[=!]|:|P<\w+>)|(?P<bare>[.!^$\n])",
    re.DOTALL,
)
_MEMBER: Final = re.compile(r"\\(.)|([^\\])", re.DOTALL)
_RANGES: Final = re.compile(r"[^\W_]-[^\W_]")
_WIDE: Final = frozenset("WDSsZA")
"""Classes that hold an end of a sentence, and places that hang on where the text ends."""


def stays_in_sentence(regex: str) -> bool:
    """Say whether a pattern asks for no character that ends a sentence, nor where the text ends.

    Such a pattern matches the same in a sentence by itself as in the whole text. False also where
    it only could ask for one.
    """
    return not any(_goes_on(part) for part in _LOOKS.finditer(regex))


def _goes_on(part: re.Match[str]) -> bool:
    if part["bare"]:
        return True
    if part["escaped"]:
        return part["escaped"] in _WIDE or _sign(part["escaped"]) in _ENDS
    if not part["set"]:
        return False
    members = _MEMBER.findall(_RANGES.sub("", part["members"]))
    classes = {escaped for escaped, _ in members if escaped and escaped in _WIDE}
    signs = {_sign(escaped) if escaped else plain for escaped, plain in members}
    if part["negated"]:
        return not (signs >= _ENDS or "W" in classes)
    return bool(classes or signs & _ENDS)


def _sign(escaped: str) -> str:
    """Return the character that is meant: in a raw pattern a new line is written with an n."""
    return "\n" if escaped == "n" else escaped
