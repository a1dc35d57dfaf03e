"""Classroom stories: what one student did or said, told so that others may know who it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark_phrases
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "classroom-story"
LOOKS_FOR = say(
    "A story about one student of the writer's own class with a troubling turn: a breakdown, a "
    "fight, tears, an accident."
)
CANNOT_SEE = say(
    "Harmless stories on purpose: a funny saying of 'one of my second graders' is no sign."
)
HITS: tuple[str, ...] = (
    "«One of my students had a meltdown» in math today",
    "«A kid in my class threw a chair» this morning",
)
MISSES: tuple[str, ...] = (
    "My 2nd graders think I'm ancient",
    "A kindergartner glued my sleeve to the table",
    "A kid told me that math is boring",
)

_BOOK: Final = Phrasebook(
    Phrase(
        "",
        0.5,
        "meltdown threw tantrum cried crying sobbed punched bit hit fight peed wet vomited "
        "screamed ran"
        " accident breakdown broke dirty grader hungry sobbing",
        r"(?:one of my|a|this|that|my) (?:[\w']+ ){0,3}?(?:student|kid|boy|girl|kiddo|child"
        r"|grader|freshman|senior)s? (?:in my (?:\w+ ){0,2}?(?:class|period|room|homeroom) "
        r")?(?:\w+ ){0,2}?(?:(?:had|having) (?:a |an )?(?:\w+ )?(?:meltdown|tantrum"
        "|breakdown|accident)|threw (?:a )?(?:chair|desk|book|stapler|fit)|broke down"
        "|(?:cried|sobbed|was crying|was sobbing)|peed|wet (?:him|her)self|punched|bit "
        "(?:me|him|her|another)|ran (?:away|out of)|got into a fight|came to school "
        "(?:hungry|dirty|crying))",
    ),
)
_WHY: Final = say("'{words}' tells a story about one student").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY, about="student")
