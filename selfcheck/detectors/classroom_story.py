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
    "«He wet himself in class» today, poor thing",
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
        r"(?:one of my|a|this|that|my|the|our) (?:[\w']+ ){0,3}?(?:student|kid|boy|girl|kiddo|child"
        r"|grader|freshman|senior)s? (?:in my (?:\w+ ){0,2}?(?:class|period|room|homeroom|hour"
        r"|group|grade) "
        r")?(?:\w+ ){0,2}?(?:(?:had|having) (?:a |an )?(?:\w+ )?(?:meltdown|tantrum"
        "|breakdown|accident)|threw (?:a )?(?:chair|desk|book|stapler|fit)|broke down"
        "|(?:cried|sobbed|was crying|was sobbing)|peed|wet (?:him|her)self|punched|bit "
        "(?:me|him|her|another)|ran (?:away|out of)|got into a fight|came to school "
        "(?:hungry|dirty|crying))",
    ),
    Phrase(
        "",
        0.5,
        "wet peed pooped soiled threw bit punched cried sobbed sobbing crying screamed fainted "
        "collapsed seizure",
        "(?:he|she|they) (?:just |literally |actually |totally )?(?:wet|peed on|pooped|soiled"
        "|threw "
        "(?:a |an )?(?:chair|desk|book|stapler)|bit|punched|cried|sobbed|was (?:sobbing|crying)"
        "|screamed|fainted|collapsed|had a seizure|peed)(?: [\\w'-]+){0,5}? (?:in|during|at|all) "
        "(?:my |the |our )?(?:class|math|reading|recess|circle time|lunch|school|assembly|first"
        "|second|third|fourth|fifth|sixth|\\d\\w\\w|carpet|line|the carpet)",
    ),
)
_WHY: Final = say("'{words}' tells a story about one student").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY, about="student")
