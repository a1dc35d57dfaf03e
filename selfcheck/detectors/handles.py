"""Names at a messaging service, given as the way to reach somebody: 'her snap is lee_22'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SERVICE: Final = (
    "(?:snap|snapchat|insta|instagram|ig|discord|tiktok|whatsapp|telegram|signal|kik|facebook|fb"
    "|messenger|twitter|gmail|yahoo|hotmail|outlook|icloud|aol)"
)
_WHO: Final = r"(?:his|her|their|(?:mr|mrs|ms|miss|coach|dr)\.? [a-z'-]+|[a-z]+'s)"
_HANDLE: Final = (
    r"(?P<handle>@[a-z][\w.]{2,29}|[a-z][a-z.]*[\d_][\w.]{1,28}|[a-z]+\.[a-z]{3,}"
    r"|[a-z][\w.]{2,20}#\d{4}\b"
    r"|(?<=, )[a-z]{3,}\.[a-z]{1,2}(?![a-z]))"
)
_SAID: Final = re.compile(
    rf"\b{_WHO} (?:\w+ )?{_SERVICE}(?: (?:name|handle|user|username|account))?(?: is|:| =|'s|,)? "
    rf"{_HANDLE}"
)
_REACH: Final = re.compile(
    r"\b(?:find|message|dm|add|reach|text|contact|snap|hit up|hit|look up|follow) (?:him"
    r"|her|them|(?:mr|mrs|ms|miss|coach|dr)"
    rf"\.? [a-z'-]+|[a-z]+) (?:on|at|through|via) {_SERVICE},? (?:at |under |as |he's |she's "
    rf"|it's |its )?{_HANDLE}"
)
_MAIL: Final = re.compile(
    r"\b(?P<handle>[a-z]+[._\d][\w.]{1,30} ?(?:@|at|arroba) ?(?:gmail|yahoo|hotmail"
    r"|outlook|icloud|aol))"
    r"(?![\w@])(?! ?[.\[(]| dot| punto)"
)
"""An address at a well-known service, its ending left out."""
_MAIL_SERVICES: Final = ("gmail", "yahoo", "hotmail", "outlook", "icloud", "aol")
_AFTER: Final = re.compile(
    rf"\b{_SERVICE}(?: is|:| =|,)? {_HANDLE},? (?:is|that'?s|it'?s|thats|its) (?:his|her|their|the "
    rf"|{_WHO})"
)
_SERVICES: Final = re.compile(rf"\b{_SERVICE}")


def handles(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the names by which somebody else can be written to."""
    if _SERVICES.search(folded) or any(service in folded for service in _MAIL_SERVICES):
        for way in (_SAID, _REACH, _MAIL, _AFTER):
            for found in way.finditer(folded):
                if not found.group().startswith(("add me", "message me", "dm me", "text me")):
                    yield found.span("handle")
