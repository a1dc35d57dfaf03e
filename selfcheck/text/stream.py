"""A text as a stream of codes: one for each word, with what it is made of and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from selfcheck.text.folding import View
from selfcheck.text.joining import join_phrases, mend_your
from selfcheck.text.language import language
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.pieces import Remembered, pieces
from selfcheck.text.respelling import respelled

STOP: Final = LEXICON.code_of({"stop"})
QUESTION: Final = LEXICON.code_of({"stop", "question"})
COMMA: Final = LEXICON.code_of({"comma"})
MARK: Final = LEXICON.code_of({"mark"})
NUMBER: Final = LEXICON.code_of({"number"})
OTHER: Final = LEXICON.code_of({"other"})
ADVERB: Final = LEXICON.code_of({"degree"})
CAPITAL: Final = LEXICON.code_of({"other", "capital"})
NAME: Final = LEXICON.code_of({"name"})

_ENDS: Final = (STOP, QUESTION)
_SENTENCE: Final = re.compile(f"[^{STOP}{QUESTION}]*[{STOP}{QUESTION}]|[^{STOP}{QUESTION}]+")

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


_BEFORE_LET_US: Final = frozenset({"ok", "okay", "so", "and", "then", "but", "now", "well",
                                   "please", "guys", "all", "hey", "just", "or"})  # fmt: skip
_ALSO_NAMES: Final = frozenset({
    "autumn", "brooklyn", "chance", "chase", "charity", "dakota", "destiny", "faith",
    "grace", "hope", "hunter", "ivy", "joy", "opal", "pearl", "piper", "ruby", "sage", "serenity",
    "skye", "trinity", "violet", "will",
})  # fmt: skip
"""Words that are names where they have a capital and no sentence begins with them."""
_NO_NAME_AFTER: Final = frozenset({"the", "a", "an", "of", "this", "that", "our"})
_CLOSING: Final = frozenset({"", *".,!?;\n"})
_ALSO_SPANISH: Final = frozenset({"ya", "yo", "da"})
_HANGING: Final = re.compile(rf"(?<![^\W_])(?:{'|'.join(_ALSO_SPANISH)})(?![^\W_])")
_hang_on_others: Final = Remembered(_HANGING.search)
_WORD: Final = re.compile(r"[^\W\d_]+")
_AROUND: Final = 32
_COMMAS: Final = frozenset(",;:()-")
_TITLES: Final = frozenset({"mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "sra", "no"})


class Piece(NamedTuple):
    """A piece of a text, decoded and as typed, letter by letter, and what stands around it."""

    text: str
    typed: str
    before: str
    after: str


class Stream(NamedTuple):
    """A text word by word: codes, words, places, and which begin with a capital letter."""

    codes: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    capitals: list[bool]


def stream(decoded: View, typed: str) -> Stream:
    """Return the stream of a decoded text; ``typed`` is the text as typed."""
    text, as_typed = decoded.text, decoded.as_typed(typed)
    parts = pieces(text)
    if len(parts) == 1:
        return read_piece(Piece(text, as_typed, "", ""))
    cuts = list(accumulate(map(len, parts), initial=0))
    read = _remembered(_between(cuts, text, as_typed))
    goes_on = [not _is_closed(one, after) for one, after in zip(read, parts[1:], strict=False)]
    if any(goes_on):
        cuts = [cut for cut, joins in zip(cuts, (False, *goes_on, False), strict=True) if not joins]
        read = _remembered(_between(cuts, text, as_typed))
    return _joined(read, cuts)


def _between(cuts: list[int], text: str, as_typed: str) -> Iterator[Piece]:
    """Yield the pieces between cuts, with what stands around those that hang on it."""
    places = list(pairwise(cuts))
    hanging = _hang_on_others([text[start:end] for start, end in places])
    for (start, end), hangs in zip(places, hanging, strict=True):
        before = text[max(0, start - _AROUND) : start] if hangs else ""
        after = text[end : end + _AROUND] if hangs else ""
        yield Piece(text[start:end], as_typed[start:end], before, after)


def _is_closed(read: Stream, after: str) -> bool:
    """Say whether no phrase goes on from one piece to the next: 'Mr.' ends no sentence."""
    return after[0] == "\n" or read.codes[-1:] in _ENDS


def _joined(read: Sequence[Stream], begin: list[int]) -> Stream:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    raised: list[bool] = []
    for part, by in zip(read, begin, strict=False):
        words += part.words
        starts += [place + by for place in part.starts]
        ends += [place + by for place in part.ends]
        raised += part.capitals
    return Stream("".join([part.codes for part in read]), words, starts, ends, raised)


def read_piece(whole: Piece) -> Stream:
    """Return the stream of a piece; nothing in it hangs on more than the piece tells."""
    text, typed, before, after = whole
    around, by = before + text + after, len(before)
    codes: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    raised: list[bool] = []
    add_code, add_word = codes.append, words.append
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        piece = found.group()
        capital = typed[start].isupper()
        if piece == "." and words and words[-1] in _TITLES:
            continue
        named = piece in _ALSO_NAMES and _is_name(words, typed[start:end], typed[end : end + 2])
        for word, code in _meant(piece, words, around, start + by):
            add_code(NAME if named else CAPITAL if capital and code == OTHER else code)
            add_word(word)
            starts.append(start)
            ends.append(end)
            raised.append(capital)
    mend_your(codes, words, starts, ends, raised)
    join_phrases(codes, words, starts, ends, raised)
    return Stream("".join(codes), words, starts, ends, raised)


_remembered: Final = Remembered(read_piece)


def _is_name(before: list[str], typed: str, after: str) -> bool:
    """Say whether one of the words that are also names is a name there, and by itself.

    One that the lexicon knows otherwise ('will') has to close a clause: 'I Will' is a slip.
    """
    if not typed.istitle() or not before or before[-1] in _NO_NAME_AFTER:
        return False
    if not (before[-1].isalnum() or before[-1] == ","):
        return False
    if typed.lower() in LEXICON.code:
        return after[:1] in _CLOSING
    return after[:1] == "\n" or not after[1:].isupper()


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


@lru_cache(maxsize=4)
def sentences_of(line: str) -> tuple[str, ...]:
    """Return the sentences of a line of codes, each with the stop that ends it."""
    return tuple(_SENTENCE.findall(line))


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
