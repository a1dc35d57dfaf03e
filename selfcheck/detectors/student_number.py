"""Student numbers: digits that the words call a student's or lunch number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.numerals import in_digits
from selfcheck.detectors.whose import of_own_child, owner
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "student-number"
LOOKS_FOR = say(
    "Four to twelve digits after words such as 'student number', 'student ID', 'lunch number', "
    "'school ID' or 'número de estudiante'."
)
CANNOT_SEE = say("Student numbers without a word that says what they are.")
HITS: tuple[str, ...] = (
    "his student ID is «4471902»",
    "Student number: «S-1029384» was on the list",
    "lunch PIN «88213» for Maya",
    "número de estudiante «5520193»",
    "student ID for Kai is «4471902»",
    "lunch code «7 7 3 1 0 2»",
)
MISSES: tuple[str, ...] = (
    "The student number grew to 19000 this year",
    "Bring your student ID on Friday, room 2041",
    "1,204 students signed up",
    "The student ID for the field trip is needed",
)

_SAYS: Final = re.compile(
    r"\b(?:student(?:'s)?|stu|pupil|school|skyward|powerschool|lunch|library|ssid|meal|numero "
    "de(?:l)? "
    r"(?:estudiante|alumno|almuerzo))(?:\s+(?:id|i\.d\.|number|num|no\.?|pin|code|#))*"
    r"(?:\s+(?:for|of|de)\s+[a-z][\w' .]{1,24}?(?=\s(?:is|was|es)\b|\s*[:=]))?"
    r"(?P<told>\s*(?:id|pin|number|numero|#|no\.|estudiante|alumno|almuerzo)?)"
    r"\s*(?:(?:was|is|es|number|:|=|#|-|\()\s*){0,3}(?P<number>(?:[a-z]-?)?\d{4,12}|\d(?: "
    r"\d){3,11})"
    r"(?![\w.,]\d|\w)"
)
_TELLS: Final = re.compile(r"\b(?:id|i\.d\.|number|num|no\.|pin|code|ssid|numero)\b|#")


def find(text: Text) -> Iterator[Sign]:
    """Return the student numbers in a text."""
    if "stud" not in text.folded and not any(
        word in text.folded for word in ("lunch", "pupil", "school id", "ssid", "skyward", "alumno")
    ):
        return
    view = in_digits(text)
    for found in _SAYS.finditer(view.text):
        start, end = found.span("number")
        if not _TELLS.search(view.text, found.start(), start):
            continue
        begin, stop = text.span(*view.span(start, end))
        mine = of_own_child(view.text, start, end)
        yield Sign(
            NAME,
            begin,
            stop,
            plain=True,
            why=say("'{words}' looks like a student's number", words=text.raw[begin:stop]),
            about="writer" if mine else owner(view.text, found.start(), end),
            removable=True,
        )
