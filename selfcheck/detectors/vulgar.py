"""Vulgar words, in English and Spanish, however they are spelled; said of people or of things."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.stream import Stream

NAME = "vulgar"
LOOKS_FOR = say(
    "Swear words, obscene words and words for sex and the body, in English and in everyday "
    "Spanish. They are also found with figures or signs for letters, and with letters apart, left "
    "out, swapped or held down. Mild ones (damn, crap, hell) are only pointed out."
)
CANNOT_SEE = say(
    "Double meanings without a vulgar word, new slang, and vulgar words of other languages."
)
HITS: tuple[str, ...] = (
    "This parking lot is «shit»",
    "what the «f*ck» is this",
    "that was «f.u.c.k.i.n.g» loud",
    "«Damn», that was close",
    "esa junta es una «mierda»",
    "a load of «bu11sh1t» if you ask me",
    "«🖕» to the whole committee",
)
MISSES: tuple[str, ...] = (
    "Class passes are in the assembly hall",
    "Dickinson and Hancock were assigned to the cocktail dress scene",
    "We assess every shuttlecock and peacock feather",
    "Sussex and Essex, then Scunthorpe",
)

_ANATOMY: Final = LEXICON.codes("vulgar-anatomy")
_GESTURES: Final = LEXICON.codes("vulgar-emoji")
_TOPICS: Final = (
    ("strong", LEXICON.codes("vulgar-strong")),
    ("sexual", LEXICON.codes("vulgar-sexual")),
    ("sexual", _ANATOMY),
    ("mild", LEXICON.codes("vulgar-mild")),
    ("strong", _GESTURES),
)
_TOPIC_OF: Final = {code: topic for topic, codes in reversed(_TOPICS) for code in codes}
_VULGAR: Final = frozenset(_TOPIC_OF)
_INTENSIFIERS: Final = LEXICON.codes("degree") & _VULGAR
_PRAISED: Final = "good great fine nice impressive proud close fast cool near happy hard cute smart"
_PRAISE: Final = frozenset(_PRAISED.split())
_HEADED: Final = "cool busy big long old little great good hot cold weird"
_HEADS: Final = frozenset(_HEADED.split())
_WHY: Final = {
    "strong": say("'{words}' is a vulgar word").template,
    "sexual": say("'{words}' is a sexual word").template,
    "mild": say("'{words}' is a mild swear word").template,
}
_WHY_GESTURE: Final = say("'{words}' is a vulgar gesture").template


def _idle(read: Stream, n: int) -> bool:
    """Say whether a mild word only leans on another: 'damn good', 'fast as hell'."""
    before, after = read.words[n - 1 : n], read.words[n + 1 : n + 2]
    match read.words[n]:
        case "damn" | "hella" | "goddamn":
            return bool(after) and after[0] in _PRAISE
        case "hell":
            return before in (["as"], ["like"])
        case "ass":
            return bool(before) and before[0] in _HEADS and bool(after) and after[0].isalpha()
    return False


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each vulgar word; topics are strong, mild and sexual."""
    if _VULGAR.isdisjoint(text.stream.codes):
        return
    read = text.stream
    for n, code in enumerate(read.codes):
        topic = _TOPIC_OF.get(code)
        if not topic or text.in_other_sense(n) or (topic == "mild" and _idle(read, n)):
            continue
        place = read.starts[n], read.ends[n]
        how = text.mood_at(n)
        quoted = text.is_quotation(*place)
        if how == "rejected" or (quoted and text.is_condemned(n)):
            continue
        yield mark(
            text,
            NAME,
            place,
            _WHY_GESTURE if code in _GESTURES else _WHY[topic],
            plain=topic != "mild" and code not in _ANATOMY and how == "asserted" and not quoted,
            topic=topic,
            removable=code in _INTENSIFIERS,
        )
