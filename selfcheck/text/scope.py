"""How something is said: asserted, denied, quoted, reported, or named in order to condemn it."""

from __future__ import annotations

import re
from typing import Final, Literal

from selfcheck.text.chunks import WHO, Chunks, codes
from selfcheck.text.stream import Stream

Mood = Literal["asserted", "reported", "denied", "rejected"]

_STOP: Final = frozenset(codes("stop"))
NEGATIONS: Final = frozenset(codes("not", "BENOT", "SHOULDNOT", "WILLNOT"))
_REPORT: Final = frozenset(codes("report"))
_OPINION: Final = frozenset({"think", "believe", "say", "saying", "feel", "swear", "think so"})
_GERUND: Final = frozenset({"calling", "saying", "telling", "writing", "posting", "labeling",
                            "labelling", "describing", "shouting", "yelling", "chanting",
                            "comparing", "suggesting", "implying", "claiming"})  # fmt: skip
_FONDLY: Final = frozenset(codes("fondly"))
_DEFENDED: Final = frozenset({"mistake", "wrong", "problem", "harm"})
_COUNTER: Final = frozenset(codes("counter"))
_READS_BACK: Final = 14
_DOGS: Final = (
    "dog dogs puppy puppies vet labrador barking bark barked canine canines litter breed kennel"
    " hound spaniel terrier poodle retriever paws tail collar leash"
)
_PLAY: Final = (
    "game team hit goal run play score coach senior proud congrats great ball pitch catch varsity"
    " jv wrestling soccer football baseball basketball track band points win won number"
)
_SMOKE_AND_FOOD: Final = (
    "smoke smoked smokes smoking cigarette cigarettes lungs ate eat eating eats cooked cook fried"
    " dinner meatballs gravy recipe supper butcher delicious"
)


def sentence_around(line: Chunks, first: int, last: int) -> tuple[int, int]:
    """Return the chunks of the sentence around a match, half-open, as far as is read."""
    start = first
    while start and line.codes[start - 1] not in _STOP and first - start < _READS_BACK:
        start -= 1
    end = last
    while end < len(line.codes) and line.codes[end] not in _STOP and end - last < _READS_BACK:
        end += 1
    return start, end


def mood(line: Chunks, read: Stream, first: int, last: int) -> Mood:
    """Return how the words from chunk ``first`` to ``last`` are meant, by what stands around them.

    'Calling students idiots is wrong' and 'I never said they are idiots' reject what they name;
    'he said they are idiots' reports it; 'I think they are idiots' asserts it.
    """
    start, end = sentence_around(line, first, last)
    if line.kinds[last : last + 2] == ["", "READER"] and read.words[line.firsts[last]] == "to":
        return "rejected"
    if not _FONDLY.isdisjoint(line.codes[last:end]):
        return "rejected"
    for at in range(first - 1, start - 1, -1):
        if line.codes[at] not in _REPORT:
            continue
        word = read.words[line.firsts[at]]
        if read.words[line.lasts[at] : line.lasts[at] + 1] == ["how"]:
            continue
        before = line.codes[max(start, at - 4) : at]
        denied = any(code in NEGATIONS for code in before)
        own = "WRITER" in line.kinds[max(start, at - 3) : at]
        if denied:
            return "denied"
        if own and word in _OPINION:
            continue
        if own and word not in _GERUND:
            continue
        if at - start > 1 and (
            read.words[line.firsts[at - 1]] in {"in", "with"}
            and read.words[line.firsts[at - 2]] in _DEFENDED
        ):
            continue
        after = line.codes[last:end]
        if word in _GERUND or any(code in _COUNTER for code in (*before, *after)):
            return "rejected"
        if word in {"word", "words", "idea", "lie", "myth", "stereotype", "read", "message"}:
            continue
        return "reported"
    return "asserted"


_OTHER_SENSES: Final = {
    word: frozenset(contexts.split())
    for words, contexts in (
        ("bitch|bitches", _DOGS),
        ("fag|fags|faggot|faggots", _SMOKE_AND_FOOD),
        ("dyke|dykes", "wall walls flood flooding floods sea river water embankment levee"),
        ("hoe|hoes", "garden gardening field shovel rake soil weeds tool shed"),
        ("cock|cocks", "rooster hen hens chickens feathers farm bird crowed crows crow dawn"),
        ("prick|pricks", "finger needle pin thorn"),
        ("tit|tits|titties", "bird birds feathers nest blue"),
        ("ass|asses", "donkey mule"),
        ("pussy|pussies", "willow willows cat cats kitten"),
        ("dick|dicks", "moby tracy cheney clark"),
        ("screw|screwed", "screwdriver"),
        ("coon|coons", "raccoon raccoons cat cats maine hound"),
        ("chink|chinks", "armor armour light wall"),
        ("cracker|crackers", "cheese soup graham saltine snack barrel animal"),
        ("nip|nips", "bud"),
        ("gypsy|gypsies", "moth moths"),
        ("pansy|pansies", "garden flower flowers"),
        ("let us go brandon", _PLAY),
        ("butt|butts", "head heads cigarette rifle"),
    )
    for word in words.split("|")
}
_NEAR: Final = 12
_NAMES: Final = frozenset(
    {"dick", "phuc", "butts", "willy", "fanny", "cox", "fag", "fuc", "cummings"}
)


def _all_capitals(read: Stream, word: int) -> bool:
    around = read.capitals[max(0, word - 3) : word + 4]
    return len(around) > 1 and all(around)


def other_sense(read: Stream, word: int) -> bool:
    """Say whether words near an ambiguous one, or a capital, give it a harmless sense."""
    if read.words[word] in _NAMES and read.capitals[word] and not _all_capitals(read, word):
        return True
    contexts = _OTHER_SENSES.get(read.words[word])
    return contexts is not None and not contexts.isdisjoint(
        read.words[max(0, word - _NEAR) : word + _NEAR]
    )


_CONDEMNS: Final = re.compile(f"[{codes('counter', 'report')}]")


def condemned(line: Chunks, first: int, last: int) -> bool:
    """Say whether the sentence around some chunks reports or condemns something."""
    start, end = sentence_around(line, first, last)
    around = line.codes[start:first] + line.codes[last:end]
    return _CONDEMNS.search(around) is not None


def names_somebody(kind: str) -> bool:
    """Say whether a chunk names somebody who can be spoken of again as 'they'."""
    return kind in WHO and kind not in {"READER", "WRITER", "OWN", "IT", "THEY", "PERSON", "NAMED"}
