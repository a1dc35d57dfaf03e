"""The words that detectors know, and the classes that each belongs to.

The files under ``words`` list them: a heading of class names, the words under it, a blank line. A
heading may end with how the words inflect: ``noun`` adds plurals, ``verb`` the forms ``class-ing``
and ``class-ed``, ``spanish`` nothing. ``_`` joins words that are typed apart, ``=`` gives an
irregular past (``shoot=shot``), ``+`` the letter that doubles (``stab+b``). Under ``each`` every
word is a class of its own, ``=word``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Final

_KINDS: Final = frozenset({"noun", "verb", "spanish"})
_SIBILANT: Final = ("s", "x", "z", "ch", "sh")
_FIRST_CODE: Final = 0x4E00


class Lexicon:
    """Words with their classes.

    Each distinct set of classes has a code, one character, so that a sentence becomes a string
    of codes and a class a set of characters. ``code`` gives that of a word; ``phrases`` leads from
    a first word to the phrases that begin with it, longest first, each with its code.
    """

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        classes: dict[str, set[str]] = {}
        for word, name in entries:
            classes.setdefault(word, set()).add(name)
        # Strings, since sets take many times as much of the memory that readers' browsers load.
        self._codes: dict[str, str] = {}
        self._members: dict[str, str] = {}
        self.code: dict[str, str] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for word, names in classes.items():
            if " " in word and "common" not in names:
                code = self.code_of(names | _vulgar_parts(word, classes))
            else:
                code = self.code_of(names)
            if " " in word:
                first, *rest = word.split(" ")
                self.phrases.setdefault(first, []).append((tuple(rest), code))
            else:
                self.code[word] = code
        for phrases in self.phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))

    def code_of(self, names: Iterable[str]) -> str:
        """Return the code of a set of classes, a new one for a new set."""
        distinct = sorted(set(names))
        whole = " ".join(distinct)
        code = self._codes.get(whole)
        if code is None:
            code = self._codes[whole] = chr(_FIRST_CODE + len(self._codes))
            for name in distinct:
                self._members[name] = self._members.get(name, "") + code
        return code

    def codes(self, name: str) -> frozenset[str]:
        """Return the codes of all words of a class. Raises KeyError where there is none."""
        return frozenset(self._members[name])

    def words(self, *names: str) -> list[str]:
        """Return the single words of some classes."""
        wanted = frozenset("".join(self._members.get(name, "") for name in names))
        return [word for word, code in self.code.items() if code in wanted]

    def has(self, word: str, name: str) -> bool:
        """Say whether a word belongs to a class."""
        code = self.code.get(word)
        return code is not None and code in self._members.get(name, "")


def _vulgar_parts(phrase: str, classes: dict[str, set[str]]) -> set[str]:
    """Return the vulgar classes of a phrase's words: a phrase is as vulgar as its parts."""
    parts = (classes.get(part, set()) for part in phrase.split(" "))
    return {name for names in parts for name in names if name.startswith("vulgar-")}


def _entries(text: str) -> Iterator[tuple[str, str]]:
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if not lines:
            continue
        names = lines[0].split()
        kind = names.pop() if names[-1] in _KINDS else ""
        for item in " ".join(lines[1:]).split():
            word = sys.intern(item.replace("_", " "))
            if names == ["each"]:
                yield word, f"={word}"
                continue
            for name in names:
                yield from _forms(word, name, kind)


def _forms(word: str, name: str, kind: str) -> Iterator[tuple[str, str]]:
    if kind == "noun":
        yield word, name
        yield plural(word), name
    elif kind == "verb":
        base, ing, past = _verb(word)
        yield base, name
        head, _, tail = base.partition(" ")
        yield f"{plural(head)} {tail}".strip(), name
        yield ing, f"{name}-ing"
        yield past, f"{name}-ed"
    else:
        yield word, name


def plural(noun: str) -> str:
    """Return the regular English plural; of a verb, the third person."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith("man") and noun not in {"human", "german", "shaman", "roman"}:
        return f"{noun[:-3]}men"
    return f"{noun}es" if noun.endswith(_SIBILANT) else f"{noun}s"


def _verb(item: str) -> tuple[str, str, str]:
    item, _, past = item.partition("=")
    item, _, double = item.partition("+")
    head, _, tail = item.partition(" ")
    after = f" {tail}" if tail else ""
    stem = head[:-1] if head.endswith("e") and not head.endswith("ee") else head + double
    if head == "die":
        return item, "dying", "died"
    if not past:
        if head.endswith("y") and head[-2] not in "aeiou":
            past = f"{head[:-1]}ied{after}"
        else:
            past = f"{stem}ed{after}"
    return item, f"{stem}ing{after}", past


def load() -> Lexicon:
    """Return the lexicon of the package's word files."""
    folder = files("selfcheck.text") / "words"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".txt"))
    texts = ((folder / name).read_text(encoding="utf-8") for name in names)
    return Lexicon(entry for text in texts for entry in _entries(text))


LEXICON: Final = load()
