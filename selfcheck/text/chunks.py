"""A stream of words as a short line of chunks: who is spoken about, verbs, and what is said.

Degree words, articles and fillers fall away; 'all of those Muslims', 'you people', 'Coach Diaz' and
'she' become one chunk each, which knows whom it names; 'have always been', 'seem to be' and 'are
nothing but' become one ``be``. Patterns over such lines stay short and general.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from selfcheck.signs import About
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.pieces import Remembered
from selfcheck.text.stream import CAPITAL, OTHER, Stream, sentences_of

WHO: Final[dict[str, About]] = {
    "GROUP": "group", "READER": "reader", "STUDENT": "student", "STAFF": "staff",
    "FAMILY": "family", "DISTRICT": "district", "USERS": "users", "OUTSIDER": "outsider",
    "PERSON": "person", "NAMED": "person", "THEY": "person", "WRITER": "writer", "IT": "thing",
    "YOUR": "reader", "KIND": "group", "THEIR": "person", "SELF": "reader",
    "OWN": "writer", "POINTED": "person", "POINTEDSTUDENT": "student", "POINTEDFAMILY": "family",
}  # fmt: skip
"""The kinds of chunks that name somebody, and whom their signs are about."""

_ROLES: Final = ("student", "staff", "family", "district", "users", "outsider")
_CODE: Final = {name: LEXICON.code_of({name}) for name in (*WHO, "BE", "BENOT", "WILL", "WILLNOT",
                                                           "SHOULD", "SHOULDNOT", "HAVETO",
                                                           "THOSE")}  # fmt: skip

_MAY_BE_LIKENED: Final = (*("PERSON", "GROUP", "STUDENT", "STAFF", "FAMILY", "USERS", "OUTSIDER"),
                          *("POINTED", "POINTEDSTUDENT", "POINTEDFAMILY"))  # fmt: skip
_LIKENED: Final = {kind: LEXICON.code_of({kind, "LIKENED"}) for kind in _MAY_BE_LIKENED}
_THEIRKIN: Final = LEXICON.code_of({"PERSON", "THEIRKIN"})
"""Chunks that tell more than whom they name: 'a mother like you', 'her nephew'."""


def codes(*names: str) -> str:
    """Return, for use inside ``[…]``, the codes of all words of some classes."""
    return "".join(sorted(frozenset().union(*(LEXICON.codes(name) for name in names))))


def _one(*names: str) -> str:
    return f"[{codes(*names)}]"


_DET: Final = _one("det", "number", "degree")
_MOD: Final = f"[{codes('mod')}{OTHER}{CAPITAL}]"
_GROUP_ADJ: Final = _one("group-adj")
_GROUP_NOUN: Final = _one("group-noun")
_ROLE: Final = _one(*_ROLES)
_LIKENED_TO: Final = (*("=you", "=yours", "=them", "=those", "=these", "=him", "=her", "=that"),)
_LIKE: Final = f"(?:{_one('=like')}{_one(*_LIKENED_TO)})?"
_WHERE: Final = (
    f"(?:{_one('=in', '=at', '=on', '=from', '=around', '=of', '=off')}{_DET}{{0,2}}"
    f"{_MOD}{{0,2}}{_one('place', 'local-name', '=here')}|{_one('=around', '=over', '=out')}?"
    f"{_one('=here', '=there')})?"
)
_TAIL: Final = _LIKE + _WHERE
_NAME: Final = f"[{codes('name')}{CAPITAL}]"
_YOU: Final = f"(?:{_one('=you')}{_one('degree')}{{0,2}})?"
_DEFINITE: Final = (
    *("=that", "=this", "=the", "=my", "=your", "=her", "=his", "=our", "=some", "=one"),
)
_ANY_GROUP: Final = f"{_YOU}{_DET}{{0,4}}{_one('mod')}{{0,2}}"
_QUALIFIED: Final = f"(?:{_DET}{{1,3}}{_MOD}{{0,2}}|{_one('mod')}{{0,2}})"
_TITLED: Final = f"{_DET}{{0,3}}{_one('mod')}{{0,2}}{_one('person-name')}"
_ANY_NAME: Final = f"[{codes('name')}{CAPITAL}{OTHER}]{{1,2}}"
_NO_NAME: Final = codes(
    *(
        "stop",
        "comma",
        "be",
        "not",
        "det",
        "can",
        "will",
        "=you",
        "=them",
        "=him",
        "=her",
        "=me",
        "=us",
    ),
    *("=it", "=my", "=your", "=out"),
)

_AFTER_MANY: Final = ("=are", "=were", "=have", "can", "should", "will", "=do", "=get")
_FILL: Final = f"[{codes('degree')}]{{0,3}}"
_Kinds = tuple[tuple[str, str], ...]


def _kinds(*each: tuple[str, ...]) -> _Kinds:
    """Join the parts of each kind's pattern."""
    return tuple((kind, "".join(parts)) for kind, *parts in each)


_NP: Final = _kinds(
    ("OWN", _one("=my", "=our"), f"{_MOD}{{0,2}}", _one("relative")),
    ("PERSON", _one(*_DEFINITE), f"{_DET}?{_MOD}{{0,2}}", _one("man-woman"), _TAIL),
    ("GROUP", f"(?<!{_one(*_DEFINITE, 'det', 'mod', 'good-adj')})", _one("boys-girls")),
    ("GROUP", _ANY_GROUP, f"{_GROUP_ADJ}{{1,3}}{_one('people', 'life-word')}{{1,2}}", _TAIL),
    (
        "GROUP",
        _ANY_GROUP,
        f"{_one('people', 'student')}{_one('=with', '=in')}{_DET}{{0,2}}{_one('condition')}",
    ),
    ("GROUP", _ANY_GROUP, f"{_GROUP_ADJ}{{0,2}}{_GROUP_NOUN}{{1,2}}", _TAIL),
    (
        "GROUP",
        _one("=the"),
        f"{_GROUP_ADJ}(?={_FILL}{_one(*_AFTER_MANY)})",
    ),
    (
        "POINTED",
        _one("=these", "=those", "=that", "=this"),
        f"{_one('=kind', '=kinds', '=sort')}?{_one('=people', 'people', 'person')}",
        _TAIL,
    ),
    (
        "THOSE",
        _one("=these", "=those", "=such"),
        f"{_one('degree', 'bad-adj', 'mod')}{{0,2}}(?={_one('insult-noun', 'creature')})",
    ),
    ("KIND", _one("=your", "=their"), _one("=kind", "=sort"), f"(?![{OTHER}])"),
    (
        "STAFF",
        f"{_DET}{{0,2}}{_one('=mr', '=mrs', '=ms', '=miss', '=dr')}[^{_NO_NAME}]{_NAME}?",
    ),
    ("STAFF", _TITLED, _ANY_NAME),
    ("IT", f"{_DET}{{0,2}}{_one('pro-team')}{_ROLE}{{0,2}}"),
    ("ROLE", _YOU, _QUALIFIED, f"{_ROLE}{{1,3}}{_NAME}{{0,2}}", _TAIL),
    ("PERSON", f"{_DET}{{1,3}}{_MOD}?{_one('person', 'people', 'relative')}", _TAIL),
    ("NAMED", f"{_one('name')}{_NAME}?"),
    ("SELF", _one("=yourself", "=yourselves")),
    ("READER", f"{_one('=you')}{_one('=people', '=guys', '=lot')}?", _LIKE),
    ("THEY", _one("=they", "=them", "=he", "=she", "=him", "=her", "=themselves")),
    ("WRITER", _one("=i", "=me", "=we", "=us", "=myself", "=my")),
    ("YOUR", _one("=your", "=yours")),
    ("THEIR", _one("=their", "=his", "=theirs")),
    ("IT", _one("=it", "=this", "=that", "=its"), f"(?!{_one('bad-adj', 'good-adj')})"),
    ("PERSON", _one("person", "=people", "=folks"), _TAIL),
)

_NOT: Final = _one("not")
_S: Final = LEXICON.code["'s"]
_PRONOUN: Final = codes(
    *("=he", "=she", "=it", "=that", "=there", "=who", "=what", "=this", "=everyone", "=everybody")
)
_BE: Final = (
    f"(?:[{codes('be').replace(_S, '')}]|(?<=[{_PRONOUN}]){_S}|"
    f"{_S}(?=[{codes('det', 'degree', 'not', 'bad-adj', 'will')}]))"
)
_AUX: Final = f"(?:{_one('can')}{_FILL}){{0,2}}"
_BE_WORD: Final = (
    f"(?:{_BE}|{_one('seem')}"
    f"(?:{_one('=to')}{_BE}|{_one('=like', '=as', 'like-a')}|"
    f"(?={_FILL}{_one('bad-adj', 'good-adj')}))|"
    f"{_one('can', '=keep', '=keeps')}{_NOT}?{_one('=help', '=stop')}"
    f"{_one('=themselves', '=yourself')}?{_one('=but', '=from')}?{_BE})"
)
_VERBS: Final = _kinds(
    (
        "BENOT",
        f"{_AUX}(?:{_BE}{_FILL}{_one('not', 'not-phrase')}|{_NOT}{_FILL}{_BE}){_FILL}{_BE}{{0,2}}",
        f"(?!{_one('=only', '=just', '=merely')})",
    ),
    ("SHOULDNOT", f"{_one('can')}?{_NOT}{_FILL}{_one('should')}{_BE}{{0,2}}"),
    ("SHOULDNOT", f"{_one('should')}{_FILL}{_NOT}{_FILL}{_BE}?"),
    ("HAVETO", f"{_one('have-to')}(?!{_FILL}{_one('should')}){_BE}{{0,2}}"),
    (
        "SHOULD",
        _one("should"),
        f"{_FILL}{_one('should', 'have-to', '=all')}?{_FILL}{_one('=have')}?{_BE}{{0,2}}",
    ),
    ("BE", f"{_AUX}{_BE_WORD}(?!{_FILL}{_one('will')}){_FILL}{_BE}{{0,2}}"),
    ("WILLNOT", f"{_one('will')}{_FILL}{_NOT}"),
    ("WILL", f"{_BE}?{_FILL}(?:{_one('will')}{_FILL}){{1,3}}"),
)
_DROPPED: Final = ("", f"{_one('degree')}|{_one('det', '=this', '=that')}")

CHUNK: Final = re.compile(
    "|".join(f"(?P<c{n}>{pattern})" for n, (_, pattern) in enumerate((*_NP, *_VERBS, _DROPPED)))
)
"""What becomes one chunk, at some place of a stream; the kinds in the order of their rank."""
_KINDS: Final = tuple(kind for kind, _ in (*_NP, *_VERBS, _DROPPED))
_GROUP_CODES: Final = frozenset(codes("group-noun", "group-adj"))
_ROLE_CODES: Final = frozenset(codes(*_ROLES))
_LIKE_YOU: Final = re.compile(f"{_one('=like')}{_one(*_LIKENED_TO)}")
_HIS_KIN: Final = re.compile(
    f"{_one('=his', '=her', '=their')}.*{_one('relative', '=friend', '=friends')}"
)
_ROLE_OF: Final = [(role.upper(), LEXICON.codes(role)) for role in _ROLES]


_PRONOUNS: Final = (
    *("=i", "=me", "=we", "=us", "=myself", "=my", "=you", "=your", "=yours", "=yourself"),
    *("=yourselves", "=they", "=them", "=their", "=theirs", "=themselves", "=he", "=him", "=his"),
    *("=she", "=her", "=it", "=its", "=this", "=that", "=these", "=those", "=our", "=one"),
)
_SHORT: Final = 60
"""A line this short is sooner read than taken apart."""
_STARTS: Final = frozenset(
    codes(
        *("det", "number", "degree", "mod", "group-adj", "group-noun", "people", "person"),
        *("man-woman", "boys-girls", "person-name", "name", "relative", *_ROLES, *_PRONOUNS),
        *("be", "seem", "can", "should", "will", "not", "=the", "=some", "=people", "=folks"),
        "have-to",
        "pro-team",
        "=such",
        *("=keep", "=keeps", "=mr", "=mrs", "=ms", "=miss", "=dr"),
    )
)
"""What a chunk can start with: all else is looked at no further."""


class Part(NamedTuple):
    """The chunks of one sentence."""

    codes: str
    firsts: list[int]
    lasts: list[int]
    kinds: list[str]


class Chunks(NamedTuple):
    """``codes`` has one character for each chunk; ``firsts`` and ``lasts`` its words.

    ``present`` holds the codes that occur.
    """

    codes: str
    firsts: list[int]
    lasts: list[int]
    kinds: list[str]
    present: frozenset[str]


def chunks(read: Stream) -> Chunks:
    """Return the chunks of a stream; none goes on from one sentence to the next."""
    if len(read.codes) <= _SHORT:
        whole = chunks_of(read.codes)
        return Chunks(*whole, frozenset(whole.codes))
    sentences = sentences_of(read.codes)
    firsts: list[int] = []
    lasts: list[int] = []
    kinds: list[str] = []
    out: list[str] = []
    by = 0
    for sentence, part in zip(sentences, _remembered(sentences), strict=True):
        out.append(part.codes)
        firsts += [first + by for first in part.firsts]
        lasts += [last + by for last in part.lasts]
        kinds += part.kinds
        by += len(sentence)
    line = "".join(out)
    return Chunks(line, firsts, lasts, kinds, frozenset(line))


def chunks_of(line: str) -> Part:
    """Return the chunks of a line of codes."""
    out: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    kinds: list[str] = []
    at = 0
    match = CHUNK.match
    size = len(line)
    while at < size:
        found = match(line, at) if line[at] in _STARTS else None
        if found is None:
            out.append(line[at])
            kinds.append("")
            end = at + 1
        else:
            end = found.end()
            kind = _KINDS[int((found.lastgroup or "c0")[1:])]
            if not kind:
                at = end
                continue
            if kind == "ROLE" or (kind == "POINTED" and not _ROLE_CODES.isdisjoint(line[at:end])):
                role = _role(line[at:end])
                pointed = kind == "POINTED" and role in {"STUDENT", "FAMILY"}
                kind = f"POINTED{role}" if pointed else role
            out.append(_told_more(kind, line[at:end]) if end - at > 1 else _CODE[kind])
            kinds.append(kind)
        firsts.append(at)
        lasts.append(end)
        at = end
    return Part("".join(out), firsts, lasts, kinds)


_remembered: Final = Remembered(chunks_of)


def _told_more(kind: str, words: str) -> str:
    """Return the code of a chunk of several words, with what it tells besides whom it names."""
    if kind == "PERSON" and _HIS_KIN.match(words):
        return _THEIRKIN
    if kind in _LIKENED and _LIKE_YOU.search(words):
        return _LIKENED[kind]
    return _CODE[kind]


def _role(words: str) -> str:
    """The last word that has a role decides: a school board member is no school."""
    for code in reversed(words):
        for role, members in _ROLE_OF:
            if code in members:
                return role
    return "PERSON"
