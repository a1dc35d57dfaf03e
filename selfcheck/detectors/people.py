"""Who a sentence speaks of: people named, people pointed at, the writer's own family."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from selfcheck.detectors.names import FIRST_NAMES, NOT_NAMES, OF_HISTORY
from selfcheck.detectors.person_words import BARE, FEW_OF, POINTED, TITLE
from selfcheck.detectors.spelling import Spelling
from selfcheck.newest import Newest
from selfcheck.signs import About
from selfcheck.text.lexicon import LEXICON

_MAYBE_CAPITAL: Final = re.compile(r"[^a-z\s.,']")
_BESIDE: Final = 24
_LOOKS_BACK: Final = _BESIDE + 1
_AS_WRITER: Final = re.compile(r"\b(?:i was|i am|i'm|im|as) \Z")
_MY: Final = re.compile(r"\b(?:my|our|mi) ")
_THEIR_CLASS: Final = re.compile(
    r"'s? (?:\w+ )?(?:class\w*|friends?|teammates?|teacher|team|school|grade|bus|room|homeroom"
    r"|group|period|coach|table|lunch|boyfriend|girlfriend|buddy)\b"
)
_CLASS_OF: Final = re.compile(
    r"\b(?:clase|salon|grupo|equipo|escuela|amig[oa]s?|companer[oa]s?|maestr[oa]|camion|friends? of"
    r"|classmates? of) (?:de )?\Z"
)
_CHILD_OF: Final = re.compile(
    r"\b(?:al|el|la|a la) (?P<name>(?:hij[oa]|nin[oa]|muchach[oa]|chamac[oa]) de "
    r"(?:(?:la|el|los|las|don|dona|senora?|sra?) ){0,2}(?!mi\b|mis\b|un|su)[a-z]{3,}(?: "
    r"[a-z]{3,})?)"
)
_PRONOUN: Final = re.compile(
    r"\b(?:he|she|he's|she's|his|her|him|they|their|they're|he'll|she'll|su|el|ella)\b"
)
_GRADE: Final = (
    "(?:(?:is |are )?(?:a |an |in |from |our |the )*(?:k|pre-?k|kinder(?:garten)?|[1-9]|1[0-2]"
    r"|1st|2nd|3rd|\d{1,2}th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth) ?(?:gr|grade|grader)\b|(?:is |are )?(?:a |in |from |my |our |\d\w\w "
    r")*(?:freshman|sophomore|homeroom|\w+ period)\b)"
)
_BEFORE_GRADE: Final = re.compile(
    rf"\b(?P<name>[a-z][a-z'-]{{1,15}} [a-z][a-z'-]{{2,18}}),? \(?{_GRADE}"
)
_TITLED: Final = re.compile(
    rf"\b(?i:{TITLE})\.? (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|(?<=[a-z]\. |[a-z][a-z] "
    ")[a-z][a-z'-]{2,15})"
)
_FULL_NAME: Final = re.compile(
    r"\b(?P<name>[A-Z][a-z'-]{1,15}(?: [A-Z]\.)? (?:[A-Z][a-z]{0,3}[A-Z]?[a-z'-]{1,18}))\b"
)
_PREDICATE: Final = re.compile(
    ",? (?:in (?:my|our|the|her|his|mr|mrs|ms)|[a-z]{3,}(?:ed|es|s)|is|was|has|had|got|gets"
    "|failed|flunked|takes|took|needs|scored|starts?|started|just|also"
    r"|esta|fue|tiene|saco|reprobo|anda|trajo|quedo|can't|won't|didn't|keeps|tried|overdosed"
    r"|attempted|who|and [a-z]+ (?:are|were|have|got))\b"
)
_SMALL_NAME: Final = re.compile(r"\b(?P<name>[a-z]{3,12})\b(?=(?: (?P<last>[a-z]{3,14})\b)?)")
_WITH_INITIAL: Final = re.compile(
    r"\b(?P<name>(?!Plan|Room|Grade|Vitamin|Hepatitis|Group|Section|Title|War|Option|Part"
    r"|Building|Team"
    r"|Exhibit|Type|Level|Row|Gate|Bus|Lot|Wing|Pod|Block|Day|Pool|Lane|Form|Unit|Class|Model)"
    r"[A-Z][a-z]{2,14} [A-HJ-Z])\b\.?(?P<has>'s\b)?"
)
_MANY: Final = re.compile(
    " (?:students|kids|families|people|boys|girls|teachers|parents|men|women|children|voters)\\b"
)
"""After a word with a capital: many, of whom it tells what they are ('Black students')."""
_ONE_NAME: Final = re.compile(r"\b(?P<name>[A-Z][a-z]{2,14})\b(?:'s)?")


class Person(NamedTuple):
    """A person spoken of, at a place of the spelling.

    ``named`` where a name stands there or the words leave only one person: 'my teaching partner'.
    The writer's own child counts as the writer, and never as named; ``called`` is a first name.
    """

    start: int
    end: int
    about: About
    named: bool
    called: str = ""


def _cased(spelling: Spelling) -> str:
    raw = spelling.source.raw
    if len(raw) == len(spelling.text) and raw.lower() == spelling.text:
        return raw
    if raw == raw.lower():
        return spelling.text
    letters = list(spelling.text)
    for found in _MAYBE_CAPITAL.finditer(spelling.view.as_typed(spelling.source.as_typed)):
        if found.group().isupper():
            letters[found.start()] = letters[found.start()].upper()
    return "".join(letters)


cased: Final = Newest(_cased, few=1)
"""Return the spelling with the capitals that were typed. Three who read it ask."""


def people(words: str, typed: str, start: int, end: int) -> list[Person]:
    """Return the people whom a sentence of the text speaks of; ``typed`` has its capitals."""
    first = max(0, start - _LOOKS_BACK)
    found = _people(words[first:end], typed[first:end], start - first)
    if not first:
        return list(found)
    return [Person(p.start + first, p.end + first, p.about, p.named, p.called) for p in found]


@lru_cache(maxsize=512)
def _people(words: str, typed: str, start: int) -> tuple[Person, ...]:
    """Return the people of a sentence that begins at ``start``; the words before it tell whose.

    Most sentences stay the same from one letter typed to the next, and in a text that is mended.
    """
    end = len(words)
    found = [
        *_bare(words, start, end),
        *_pointed_at(words, start, end),
        *_named(words, typed, start, end),
    ]
    outermost: list[Person] = []
    for person in sorted(found, key=lambda p: (p.start, -p.end)):
        if not outermost or person.end > outermost[-1].end:
            outermost.append(person)
        elif person.named and outermost[-1].about == "family":
            outermost[-1] = outermost[-1]._replace(named=True)  # 'the Ortiz family'
    return _own_by_name(words, outermost)


def _own_by_name(words: str, found: list[Person]) -> tuple[Person, ...]:
    """Make one of a child and its name: 'my son Diego', 'my son, Diego,', 'Diego, my son,'."""
    told: list[Person] = []
    for person in found:
        first = told[-1] if told else None
        if first and _is_apposition(words, first, person):
            name = first.called or person.called
            told[-1] = Person(first.start, person.end, "writer", named=False, called=name)
        else:
            told.append(person)
    return tuple(told)


def _is_apposition(words: str, first: Person, second: Person) -> bool:
    between = words[first.end : second.start]
    if first.about == "writer" and not first.called and second.called:
        return between == " " or (between == ", " and words.startswith((",", " is"), second.end))
    return second.about == "writer" and bool(first.called) and between in {", ", " (", " is "}


def _bare(words: str, start: int, end: int) -> Iterator[Person]:
    """Yield whom a sentence without an article begins with: 'Parent told me that …'."""
    if bare := BARE.match(words, start, end):
        about: About = "student" if bare["student"] else "family" if bare["family"] else "staff"
        yield Person(bare.start("who"), bare.end("who"), about, named=False)


def _pointed_at(words: str, start: int, end: int) -> Iterator[Person]:
    for pointed in POINTED.finditer(words, start, end):
        about: About = "person"
        if (pointed["own"] or pointed["kin"]) and _beside_it(words, pointed):
            continue
        if pointed["kin"]:
            about = "nobody"
        elif pointed["own"]:
            about = "writer"
        elif pointed["student"] or pointed["student2"] or pointed["student3"]:
            about = "student"
        elif pointed["someone"]:
            about = "person"
        elif pointed["staff"] or pointed["colleague"]:
            about = "staff"
        elif pointed["family"] or pointed["family2"]:
            about = "writer" if pointed.group().startswith("our ") else "family"
        if (
            pointed["student"]
            and pointed.group().endswith("s")
            and not FEW_OF.match(pointed.group())
        ):
            continue  # many, not one who could be known
        colleague = pointed["colleague"] is not None
        if _AS_WRITER.search(words, max(0, pointed.start() - 9), pointed.start()):
            about, colleague = "writer", False
        yield Person(pointed.start(), pointed.end(), about, named=colleague)


def _beside_it(words: str, pointed: re.Match[str]) -> bool:
    """Say whether it only tells where another is: 'a kid in my daughter's class'."""
    if _THEIR_CLASS.match(words, pointed.end()):
        return True
    return _CLASS_OF.search(words[max(0, pointed.start() - _BESIDE) : pointed.start()]) is not None


def _named(words: str, typed: str, start: int, end: int) -> Iterator[Person]:
    for graded in _BEFORE_GRADE.finditer(words, start, end):
        first, _, last = graded["name"].partition(" ")
        if first not in NOT_NAMES and last not in NOT_NAMES:
            yield Person(*graded.span("name"), "student", named=True, called=first)
    for titled in _TITLED.finditer(typed, start, end):
        if _is_surname(titled["name"]):
            yield Person(titled.start(), titled.end(), "staff", named=True)
    for child in _CHILD_OF.finditer(words, start, end):
        first = child["name"].rpartition(" ")[2]
        if typed[child.end() - len(first)].isupper():
            yield Person(*child.span("name"), "student", named=True)
    yield from _first_names(words, start, end)
    for name in _WITH_INITIAL.finditer(typed, start, end):
        first = name["name"].partition(" ")[0].lower()
        told = first not in NOT_NAMES and (name["has"] or _PREDICATE.match(words, name.end()))
        if told and not _of_history(words, *name.span()):
            yield Person(*name.span(), "person", named=True, called=first)
    for pattern in (_FULL_NAME, _ONE_NAME):
        for name in pattern.finditer(typed, start, end):
            parts = name["name"].lower().replace(".", "").split()
            if any(part.removesuffix("'s") in NOT_NAMES for part in parts):
                continue
            if _of_history(words, *name.span("name")):
                continue
            if LEXICON.has(parts[-1], "group-adj") and _MANY.match(words, name.end("name")):
                continue
            if pattern is _FULL_NAME or _is_one_name(words, typed, name, start):
                yield Person(*name.span("name"), "person", named=True, called=parts[0])


def _is_surname(word: str) -> bool:
    """Small letters after a title are a name unless they are a word: 'the nurse gave …'."""
    if word.lower() in NOT_NAMES:
        return False
    return word[0].isupper() or (word not in LEXICON.code and not word.endswith(("ed", "ing")))


def _first_names(words: str, start: int, end: int) -> Iterator[Person]:
    """Yield the first names, in whatever letters, with a last name after them."""
    for name in _SMALL_NAME.finditer(words, start, end):
        if name["name"] in FIRST_NAMES:
            last = name["last"]
            more = last and last not in NOT_NAMES and not _PREDICATE.match(words, name.end("name"))
            last_end = name.end("last" if more else "name")
            if not _of_history(words, name.start(), last_end):
                yield Person(name.start(), last_end, "person", named=True, called=name["name"])


def _of_history(words: str, start: int, end: int) -> bool:
    """Say whether somebody is named of whom books tell."""
    earlier = max(0, start - _LOOKS_BACK)
    return words.startswith(OF_HISTORY, start) or words.endswith(OF_HISTORY, earlier, end)


def _is_one_name(words: str, typed: str, name: re.Match[str], start: int) -> bool:
    """A capital opens every sentence: there, what follows must be what people do or are."""
    if typed[start : name.start()].strip(" \"'(-*>#@"):
        return True
    end = name.end("name")
    return words.startswith("'s ", end) or _PREDICATE.match(words, end) is not None


def may_be_own(words: str, start: int, end: int) -> bool:
    """Say whether a part of the text can speak of the writer's own child at all."""
    return _MY.search(words, start, end) is not None


def pronoun(words: str, start: int, end: int) -> bool:
    """Say whether a part of the text goes on about somebody with 'he', 'she' or 'they'."""
    return _PRONOUN.search(words, start, end) is not None
