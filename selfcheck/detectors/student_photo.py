"""Student photos: words that say that a picture shows students."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark_phrases
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "student-photo"
LOOKS_FOR = say("Words that say that a photo or video shows students or a class.")
CANNOT_SEE = say(
    "The picture itself, and whether the families gave leave. A picture of things or of a game "
    "says nothing."
)
HITS: tuple[str, ...] = (
    "A «photo of my students» at the science fair",
    "«Pics of the kids» from today's field trip",
)
MISSES: tuple[str, ...] = (
    "Photo day is Thursday, wear a smile",
    "I took a photo of the sunrise over the field",
    "Pictures of the new gym are up",
)

_BOOK: Final = Phrasebook(
    Phrase(
        "",
        0.5,
        "photo photos pic pics picture pictures faces video homeroom videos yesterday",
        "(?:photos?|pics?|pictures?|videos?) (?:from|in|of) (?:my |our |today's |the "
        r")?(?:class|classroom|room|homeroom|\w+ period)(?: (?:today|party|this"
        "|yesterday))?(?! photo| rules| door| wall| rug| library)",
    ),
    Phrase(
        "",
        0.5,
        "photo photos pic pics picture pictures selfie",
        r"(?:my|our|these) (?:\w+ )?(?:students?|kids|kiddos|graders|class|homeroom|freshmen"
        r"|seniors|kindergart\w+) (?:\w+ ){0,5}?\(?(?:photos?|pics?|pictures?|selfie)(?: below"
        "| attached)?",
    ),
    Phrase(
        "",
        0.5,
        "photo photos pic pics picture pictures selfie selfies video videos snapshot foto fotos"
        " snapshots",
        "(?:photos?|pics?|pictures?|selfies?|videos?|snapshots?|fotos?) (?:of|with|showing"
        r"|from|de) (?:my|our|the|these|some|all|two|three|a|mis|los) (?:\w+ "
        r"){0,2}?(?:students?|kids|kiddos|class|graders|kindergart\w+|freshmen|sophomores"
        "|seniors|juniors|alumnos|estudiantes|ninos)(?! (?:night|day|art|artwork|garden))",
    ),
)
_WHY: Final = say("'{words}' may show students").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY, about="student")
