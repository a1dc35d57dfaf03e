"""Street addresses in the American form: a house number, a name and what kind of street it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.numerals import in_digits
from selfcheck.detectors.phrases import any_of, word_set
from selfcheck.detectors.whose import owner
from selfcheck.messages import say
from selfcheck.signs import About, Sign
from selfcheck.text import Text

NAME = "street-address"
LOOKS_FOR = say(
    "A house number (in figures or words) with a direction or a name and a kind of street: 'N', "
    "'Street', 'Ave', 'Ct'; an apartment after it; and PO boxes. Where the words tell who lives "
    "there, the address is marked as a home."
)
CANNOT_SEE = say(
    "A street without a house number, a landmark ('the blue house by the park'), rural routes, and "
    "addresses of other countries."
)
HITS: tuple[str, ...] = (
    "They live at «4310 W Sample Ave, Apt 3»",
    "drop it at «77 Larch Court» on Sunday",
    "go to «eighteen forty north sample street»",
    "mail to «PO Box 1187»",
    "su casa es «509 E 12th Pl»",
    "He lives at «1215 S. Larch», the blue one",
    "mail hers to «715 West 12th»",
    "she is at «2210 S Larch», Pasco",
)
MISSES: tuple[str, ...] = (
    "Construction on 10th Ave until 5 pm",
    "Bus 47 stops on Union Street",
    "An 80 yard drive and 3 points in the 4th",
    "It is 10 minutes down the road, 2 blocks from Clearwater Ave",
    "In 1976 Court Street was gravel",
    "The new school is at 4600 W Sample Ave",
    "We moved 40 east 5th graders over",
)

_KINDS: Final = any_of("""
    street st avenue ave av boulevard blvd road rd lane ln drive dr court ct place pl
    circle cir terrace ter parkway pkwy highway hwy way loop trail trl alley aly plaza
    square sq calle avenida prairie pr
""")
_SPORT_OR_TIME: Final = word_set(
    "drive drives way court place circle lane road trail loop square plaza"
)
_DIRECTION: Final = (
    r"(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)"
)
_NAME_PART: Final = r"[a-z0-9][\w'@.$-]{0,24}"
_GAP: Final = r"[^\w.,;:!?\n]{1,4}"
_ADDRESS: Final = re.compile(
    r"(?<![\w#$.,:/-])(?P<number>\d(?:-\d){1,5}|\d{1,6})(?P<letter>[a-d]|\s1/2)?,?"
    rf"{_GAP}(?:(?P<direction>{_DIRECTION})\.?{_GAP})?"
    rf"(?P<name>{_NAME_PART}(?:{_GAP}{_NAME_PART}){{0,3}}?){_GAP}"
    rf"(?P<kind>{_KINDS})\b\.?"
    rf"(?:\s(?:{_DIRECTION})\b(?!')\.?)?"
    r"(?:,?\s(?:apt|apartment|unit|suite|ste|lot|space|spc|#)\.?\s?#?\s?[\w-]{1,5})?"
)
_BOX: Final = re.compile(r"\bp\.?\s?o\.?\s?box\s#?\d{1,6}\b|\bapartado(?: postal)? \d{1,6}\b")
_NO_NAME: Final = word_set("""
    a about above across after again ago all am an and any are around at away back be
    because been before behind below between big block blocks both but by came can cars
    close completely count days degree degrees did different dollars done down during each
    early ever every extra families feet fight fine first five foot for four free from
    full games gave get go going good got grade great had half has have he hour hours how
    i if in inches into is it its just kids kilometer late last left less like long made
    make mile miles min mins minute minutes month months more most my new next nice no not
    of off old on one only open or other our out over p people per players pm point points
    pounds ran right same seconds second set she shot should side six so some star still
    straight students such than that the their them then there these they this those three
    through time times to together too took total two under until up us very want was way
    we week weeks were what when where which while who will with won yard yards year years
    yet you your
""")
_NO_HOUSE_BEFORE: Final = re.compile(
    r"\b(?:bus|buses|room|rm|route|grade|team|section|portable|exit|channel|policy|lot|bay|door"
    "|gate|"
    "period|page|chapter|unit|lane|heat|hole|group|step|at least|about|over|under|than|and|or"
    "|the|of)"
    r"\s+$"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d$")
_SAYS_YEAR: Final = re.compile(
    r"\b(?:in|since|of|from|until|till|by|during|before|after|en|desde|hasta)\s+$"
)
_HOME: Final = re.compile(
    r"\b(?:live|lives|living|lived|home|(?<!open )house|apartment|reside|resides|moved|stays"
    r"|staying|door"
    "|vive"
    r"|viven|vivo|vivimos|casa|address|knock)\b"
)
_MINE: Final = re.compile(r"\b(?:we|i|i'm|our|my|vivo|vivimos|mi|nuestra)\b")
_THEIRS: Final = re.compile(
    r"\b(?:he|she|they|his|her|their|mr|mrs|ms|coach|vive|viven|su|\w+'s)\b"
)
_LIVES_AT: Final = re.compile(
    r"\b(?:lives?|living|lived|resides?|stays|staying|vive|viven|house|home|casa"
    r"|address)\b[^.!?\n]{0,24}?"
    r"\b(?:at|on|is|en)\s(?P<place>\d{2,5}\s(?:"
    rf"{_DIRECTION}\.?\s(?P<name>[a-z][\w'-]{{2,20}})|(?P<bare>[a-z]{{4,20}})(?=[,.!;]|\s?$)))"
)
_NUMBERED: Final = re.compile(
    rf"(?<![\w#$.,:/-])\d{{2,5}}\s{_DIRECTION}\.?\s\d{{1,3}}(?:st|nd|rd|th)\b(?! ?(?:grade"
    rf"|period|place"
    r"|floor|street|st\b|ave|pl\b|ct\b|court|dr\b|drive|ln\b|lane|way|quarter|inning))"
)
"""A house number and a numbered street without its kind: '815 West 10th'."""
_IN_TOWN: Final = re.compile(
    rf"(?<![\w#$.,:/-])(?P<place>\d{{2,5}}\s(?:{_DIRECTION}\.?\s)(?P<name>[a-z][\w'-]{{2,20}})),?\s"
    r"(?:kennewick|pasco|richland|finley|burbank)\b(?! high| school)"
)
_PUBLIC: Final = re.compile(
    r"\b(?:schools?|high|middle|bank|elementary|church|gym|library|stadium|park|fields?"
    r"|store|shop|restaurant|hall"
    r"|rink|pool|museum|fairgrounds|building|office|center|theater|clinic|academy|preschool)\b"
    r"[^.!?\n]{0,12}\Z"
)
"""A place that is nobody's home, named right before its address."""
_WORD: Final = re.compile(r"[\w'@.$-]+")
_DIGIT: Final = re.compile(r"\d")
_NEAR: Final = 45


def find(text: Text) -> Iterator[Sign]:
    """Return the street addresses in a text."""
    view = in_digits(text)
    words = view.text
    if not _DIGIT.search(words):
        return
    for found in _addresses(words):
        start, end = found
        begin, stop = text.span(*view.span(start, end))
        about, home = _resident(words, start, end)
        if about != "person" and _PUBLIC.search(words[max(0, start - _NEAR) : start]):
            continue
        yield Sign(
            NAME,
            begin,
            stop,
            plain=True,
            why=say("'{words}' is a street address", words=text.raw[begin:stop]),
            about=about,
            topic="home" if home else "",
            removable=True,
        )


def _addresses(words: str) -> Iterator[tuple[int, int]]:
    for box in _BOX.finditer(words):
        yield box.span()
    place = 0
    while found := _ADDRESS.search(words, place):
        if _is_street(words, found):
            end = found.end() - (
                words[found.end() - 1] == "." and words[found.end() :].strip() == ""
            )
            yield found.start(), end
            place = found.end()
        else:
            place = found.end("number")
    yield from _without_kind(words)


def _without_kind(words: str) -> Iterator[tuple[int, int]]:
    """Yield where somebody is said to live, without a kind of street: 'lives at 1215 S. Ely'."""
    for found in _LIVES_AT.finditer(words):
        start, end = found.span("place")
        name = found["name"] or found["bare"]
        if name in _NO_NAME or _ADDRESS.match(words, start):
            continue
        yield start, end
    for found in _NUMBERED.finditer(words):
        yield found.span()
    for found in _IN_TOWN.finditer(words):
        if found["name"] not in _NO_NAME and not _ADDRESS.match(words, found.start()):
            yield found.span("place")


def _is_street(words: str, found: re.Match[str]) -> bool:
    parts = _WORD.findall(found["name"])
    if _NO_HOUSE_BEFORE.search(words, max(0, found.start() - 12), found.start()):
        return False
    if any(part in _NO_NAME for part in parts) or "\n" in found.group():
        return False
    if _YEAR.match(found["number"]) and _SAYS_YEAR.search(words, 0, found.start()):
        return False
    if found["direction"]:
        return True
    if all(part.isdigit() for part in parts):
        return False
    return found["kind"] not in _SPORT_OR_TIME or len(found["number"]) >= 2


def _resident(words: str, start: int, end: int) -> tuple[About, bool]:
    """Return whose address it seems to be and whether somebody is said to live there."""
    before = words[max(0, start - _NEAR) : start].rsplit("\n", maxsplit=1)[-1]
    after = words[end : end + _NEAR].split("\n", maxsplit=1)[0]
    home = _HOME.search(before) or _HOME.search(after)
    if not home:
        return owner(words, start, end), False
    mine, theirs = _MINE.search(before), _THEIRS.search(before) or _THEIRS.search(after)
    if mine and not theirs:
        return "writer", True
    return "person" if theirs else "nobody", True
