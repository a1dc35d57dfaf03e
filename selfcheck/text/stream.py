"""A text as a stream of codes: one for each word, with what it is made of and where it stands."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple, TypeVar

from selfcheck.text.folding import View
from selfcheck.text.language import language
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.respelling import respelled

STOP: Final = LEXICON.code_of({"stop"})
QUESTION: Final = LEXICON.code_of({"stop", "question"})
COMMA: Final = LEXICON.code_of({"comma"})
MARK: Final = LEXICON.code_of({"mark"})
NUMBER: Final = LEXICON.code_of({"number"})
OTHER: Final = LEXICON.code_of({"other"})
ADVERB: Final = LEXICON.code_of({"degree"})
CAPITAL: Final = LEXICON.code_of({"other", "capital"})

_TOKEN: Final = re.compile(
    r"[^\W_]+(?:['-][^\W_]+)*|[.!?]+(?=[\s\"')]|$)|[\n,;:()\"'-]|[🖕🐷🤡🐍🐀🐒🦍🐵🍑🍆💦🔫🔪💣]"
)
_ENDINGS: Final = {
    "n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would",
    "'s": "'s", "'em": "them",
}  # fmt: skip
_SHORTENED: Final = {
    "im": "i am", "youre": "you are", "theyre": "they are", "ur": "your", "u": "you", "r": "are",
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not",
    "cannot": "can not", "can't": "can not", "won't": "will not", "wont": "will not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not",
    "shouldnt": "should not", "wouldnt": "would not", "couldnt": "could not", "ain't": "are not",
    "aint": "are not", "shan't": "shall not", "ive": "i have", "youve": "you have",
    "theyve": "they have", "youll": "you will", "theyll": "they will", "hes": "he is",
    "shes": "she is", "thats": "that is", "whos": "who is", "theres": "there is",
    "gonna": "going to", "gunna": "going to", "wanna": "want to", "gotta": "have to",
    "hafta": "have to", "oughta": "ought to", "imma": "i will", "ima": "i will", "lets": "let us",
    "let's": "let us", "ya": "you", "y'all": "you all", "yall": "you all", "ya'll": "you all",
    "em": "them", "dem": "them", "dese": "these", "dose": "those", "tryna": "want to",
    "shoulda": "should have", "urself": "yourself", "yrself": "yourself", "yaself": "yourself",
    "yourselfs": "yourselves", "yr": "your", "cuz": "because", "bc": "because", "cos": "because",
    "pls": "please", "ppl": "people", "thru": "through", "w/": "with", "nd": "and", "n": "and",
    "kys": "kys", "dis": "this", "dat": "that", "da": "the", "tha": "the", "yo": "your",
    "shouldve": "should have", "wouldve": "would have", "peeps": "people", "bout": "about",
    "stoopid": "stupid", "stewpid": "stupid", "peice": "piece", "kno": "know", "fone": "phone",
    "b": "be", "bein": "being", "goin": "going", "killin": "killing", "coz": "because",
}  # fmt: skip


_T = TypeVar("_T")
_BEFORE_LET_US: Final = frozenset({"ok", "okay", "so", "and", "then", "but", "now", "well",
                                   "please", "guys", "all", "hey", "just", "or"})  # fmt: skip
_ALSO_SPANISH: Final = frozenset({"ya", "yo", "da"})
_WORD: Final = re.compile(r"[^\W\d_]+")
_AROUND: Final = 32
_AFTER_ARE: Final = frozenset({"a", "an", "so", "such", "not", "too", "going", "gonna", "nothing"})
_COMMAS: Final = frozenset(",;:()-")
_TITLES: Final = frozenset({"mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "sra", "no"})


class Stream(NamedTuple):
    """A text word by word: codes, words, places, and which begin with a capital letter."""

    codes: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    capitals: list[bool]


def stream(decoded: View, typed: str) -> Stream:
    """Return the stream of a decoded text; ``typed`` is the text as typed."""
    text = decoded.text
    codes: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    raised: list[bool] = []
    origin, add_code, add_word = decoded.origin, codes.append, words.append
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        piece = found.group()
        capital = typed[origin(start)].isupper()
        if piece == "." and words and words[-1] in _TITLES:
            continue
        for word, code in _meant(piece, words, text, start):
            add_code(CAPITAL if capital and code == OTHER else code)
            add_word(word)
            starts.append(start)
            ends.append(end)
            raised.append(capital)
    _mend_your(codes, words, starts, ends, raised)
    _join_phrases(codes, words, starts, ends, raised)
    return Stream("".join(codes), words, starts, ends, raised)


def _meant(piece: str, before: list[str], text: str, start: int) -> tuple[tuple[str, str], ...]:
    """Return the words of a token as ``_read`` does, but for two that its place decides.

    'She lets us in' has no 'let us', and 'ya' and 'yo' are words of Spanish among Spanish words.
    """
    if piece == "lets":
        if before and before[-1][0].isalnum() and before[-1] not in _BEFORE_LET_US:
            return ((piece, LEXICON.code[piece]),)
    elif piece in _ALSO_SPANISH:
        around = _WORD.findall(text, max(0, start - _AROUND), start + _AROUND)
        if language(around) == "es":
            return ((piece, LEXICON.code.get(piece, OTHER)),)
    return _read(piece)


def _mend_your(
    codes: list[str], words: list[str], starts: list[int], ends: list[int], raised: list[bool]
) -> None:
    """Read 'your a' and 'your so' as 'you are', as it is meant, in place."""
    for at in [n for n, word in enumerate(words[:-1]) if word == "your"][::-1]:
        if words[at + 1] in _AFTER_ARE:
            words[at : at + 1] = ["you", "are"]
            codes[at : at + 1] = [LEXICON.code["you"], LEXICON.code["are"]]
            for places in (starts, ends):
                places.insert(at, places[at])
            raised.insert(at, raised[at])


@lru_cache(maxsize=16384)
def _read(token: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a token, contractions taken apart, each with its code."""
    first = token[0]
    if not (first.isalnum()):
        return ((token, _mark(token)),)
    code = LEXICON.code.get(token)
    spelled = _SHORTENED.get(token)
    if spelled:
        return tuple((word, LEXICON.code.get(word, OTHER)) for word in spelled.split())
    if code:
        return ((token, code),)
    for size in (3, 2):
        ending = _ENDINGS.get(token[-size:])
        if ending and len(token) > size:
            return (*_read(token[:-size]), (ending, LEXICON.code.get(ending, OTHER)))
    if "-" in token:
        return tuple(part for piece in token.split("-") if piece for part in _read(piece))
    if token.isdigit():
        return ((token, NUMBER),)
    words = respelled(token)
    if words:
        return tuple((word, LEXICON.code.get(word, OTHER)) for word in words)
    return ((token, ADVERB if token.endswith("ly") and len(token) > 4 else OTHER),)


def _mark(token: str) -> str:
    if token[0] in ".!?\n":
        return QUESTION if "?" in token else STOP
    return COMMA if token in _COMMAS else LEXICON.code.get(token) or MARK


def _join_phrases(
    codes: list[str], words: list[str], starts: list[int], ends: list[int], raised: list[bool]
) -> None:
    """Make one word of each phrase that the lexicon knows, in place."""
    firsts = LEXICON.phrases
    joined: list[tuple[int, int]] = []
    done = 0
    for at in [n for n, word in enumerate(words) if word in firsts]:
        if at < done:
            continue
        for rest, code in firsts[words[at]]:
            end = at + 1 + len(rest)
            if tuple(words[at + 1 : end]) == rest:
                joined.append((at, end))
                words[at] = " ".join(words[at:end])
                codes[at] = code
                ends[at] = ends[end - 1]
                done = end
                break
    if joined:
        _keep_firsts(codes, joined)
        _keep_firsts(words, joined)
        _keep_firsts(starts, joined)
        _keep_firsts(ends, joined)
        _keep_firsts(raised, joined)


def _keep_firsts(values: list[_T], places: list[tuple[int, int]]) -> None:
    """Leave of each of some places only what stands first there."""
    kept: list[_T] = []
    done = 0
    for start, end in places:
        kept += values[done : start + 1]
        done = end
    values[:] = [*kept, *values[done:]]
