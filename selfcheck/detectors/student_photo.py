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
LOOKS_FOR = say(
    "Words that say that a photo or video shows students or a class, or somebody who was not asked."
)
CANNOT_SEE = say(
    "The picture itself, and whether the families gave leave. A picture of things or of a game "
    "says nothing."
)
HITS: tuple[str, ...] = (
    "A «photo of my students» at the science fair",
    "«Pics of the kids» from today's field trip",
    "A «video of somebody else's kid» at the pep rally",
    "«pic of two moms in the bleachers, didn't ask», sorry",
    "A «clip from the girls' locker room», so wrong",
    "A «screenshot of what she posted»",
    "A «screenshot from her private Instagram»",
)
MISSES: tuple[str, ...] = (
    "Photo day is Thursday, wear a smile",
    "I took a photo of the sunrise over the field",
    "Pictures of the new gym are up",
    "A video of the board meeting is on the website",
    "A screenshot of the lunch menu",
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
_PICTURE: Final = (
    "(?:photos?|pics?|pictures?|selfies?|videos?|vids?|snapshots?|clips?|footage|fotos?)"
)
_PICTURES: Final = (
    "photo photos pic pics picture pictures selfie selfies video videos vid vids snapshot "
    "snapshots clip clips footage foto fotos"
)
_ONE: Final = r"(?:kids?|child|children|boys?|girls?|students?|teachers?|moms?|dads?|parents?)"
_PAGE: Final = (
    "(?:instagram|insta|facebook|fb|snapchat|snap|tiktok|story|stories|profile|texts?|messages?"
    "|dms?|account|page|group chat|myspace|phone)"
)
_LIKENESS: Final = Phrasebook(
    Phrase(
        "likeness",
        0.5,
        _PICTURES + " posting",
        rf"(?:swiped|stole|grabbed|snagged|lifted|borrowed|took) (?:this|these|that|the|a) "
        rf"{_PICTURE} "
        rf"(?:off|from) (?:another|some|somebody|someone|a|her|his|their|\w+'s)|{_PICTURE} "
        rf"(?:from|of|in)"
        r" (?:inside )?(?:the )?(?:\w+'?s?'? )?(?:locker room|bathroom|restroom|nurse's office"
        r"|changing "
        rf"room)|posting (?:this|that|some|somebody's|another) {_ONE}'?s? \w+",
    ),
    Phrase(
        "likeness",
        0.5,
        _PICTURES,
        rf"{_PICTURE} (?:of|with|showing|from|de) (?:somebody|someone|some|random|other people)"
        rf"(?:'s| else's|s)? (?:other |random |else's )?{_ONE}",
    ),
    Phrase(
        "likeness",
        0.5,
        _PICTURES,
        rf"{_PICTURE} (?:of|with|showing) (?:a|an|the|that|this|some|these|those|two|another|him"
        rf"|her) (?:[\w'-]+ ){{0,3}}?(?:{_ONE} )?(?:having|crying|fighting|getting (?:hit"
        rf"|dragged|beat"
        "|arrested|jumped|yelled)|being (?:\\w+ )?(?:arrested|restrained|dragged|carried|jumped"
        "|beat"
        "|yelled)|throwing|melting|sleeping|picking (?:his|her|their)|vomiting|puking|sobbing"
        "|changing|smoking|vaping|yelling|screaming)",
    ),
    Phrase(
        "likeness",
        0.5,
        _PICTURES,
        rf"{_PICTURE} .{{0,90}}?\b(?:(?:didn't|did not|never|without|forgot to|haven't) ask(?:ed"
        rf"|ing)?"
        "(?= |,|\\.|!|$)(?! (?:for|why|about|to))|without (?:their|his|her|any|asking|the parents)"
        "(?:'s)? (?:permission|consent|knowing|knowledge|ok|okay)|(?:doesn't|don't|didn't|has no "
        "idea|have no idea|no idea) (?:know )?(?:i|we) (?:took|filmed|posted|have|'m|am|are)"
        "|wasn't looking|weren't looking|sneaky|snuck|secretly|hope (?:she|he|they) (?:doesn't"
        "|don't|won't) (?:mind|care|see))",
    ),
    Phrase(
        "likeness",
        0.5,
        "instagram insta facebook fb snapchat snap tiktok story stories profile text texts message "
        "messages dm dms account page chat myspace phone",
        r"(?:screen ?(?:shots?|grabs?|caps?)|pics?|photos?|pictures?|pulled|copied|lifted|grabbed|"
        rf"saved|taken|found|got)(?: this| these| it| them)? (?:of|from|off|on) (?:of "
        rf")?(?:(?:mrs?|ms|mr|coach|"
        rf"principal)\.? )?(?:his|her|their|\w+'s) (?:\w+ )?(?:private |personal |old )*{_PAGE}"
        "(?! (?:number|photo))",
    ),
    Phrase(
        "likeness",
        0.5,
        "screenshot screenshots screenshotted",
        r"screenshot(?:s|ted)? (?:of |from )?(?:what|everything|that|the (?:post|story|snap"
        r"|text|message)s?) "
        r"(?:that )?(?:he|she|they|her|his|their|this|that|\w+'s|\w+) (?:\w+ )?(?:posted|said"
        r"|wrote|sent|put)",
    ),
    Phrase(
        "likeness",
        0.5,
        "snapped snuck posting reposting sharing",
        rf"(?:snapped|snuck) (?:this|a|one) (?:\w+ )?(?:of|while)|(?:re)?posting (?:\w+'s|his"
        rf"|her|their) "
        rf"(?:private |deleted |old )*{_PAGE}",
    ),
    Phrase(
        "likeness",
        0.5,
        "filmed recorded videoed videotaped taped filming recording",
        r"(?:filmed|recorded|videoed|videotaped|filming|recording) (?:a|the|that|this|some"
        r"|someone's"
        rf"|somebody's|another|my \w+'s) (?:[\w'-]+ ){{0,2}}?{_ONE}",
        "not",
    ),
)
_WHY: Final = say("'{words}' may show students").template
_WHY_LIKENESS: Final = say("'{words}' may show somebody who gave no leave").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    yield from mark_phrases(text, _LIKENESS, NAME, _WHY_LIKENESS, about="person")
    yield from mark_phrases(text, _BOOK, NAME, _WHY, about="student")
