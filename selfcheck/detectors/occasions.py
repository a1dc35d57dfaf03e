"""Occasions that take the harm out of words: play, housework among friends, trifles at home."""

from __future__ import annotations

from typing import Final

from selfcheck.text import Text
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.remarks import Remark

_PRAISE: Final = frozenset(LEXICON.words("praise-noun"))
_AT_PLAY: Final = frozenset(LEXICON.words("game-word", "at-play", "fond-word"))
_FRIENDLY: Final = frozenset(LEXICON.words("warm-word"))
_LIFTING: Final = frozenset(LEXICON.words("lifting"))
_TRIFLES: Final = frozenset(LEXICON.words("trifle"))
_ONLY_IF: Final = frozenset({"if", "when", "for", "because"})
_NEAR: Final = 10
_SOON: Final = 4


def in_praise(text: Text, remark: Remark) -> bool:
    """Say whether a player is praised: 'you are an animal out there, number 12'."""
    word = text.stream.words[remark.last].removesuffix("s")
    return not remark.plain and word in _PRAISE and _near(text, remark, _AT_PLAY)


def among_friends(text: Text, remark: Remark) -> bool:
    """Say whether neighbours speak: 'I know where you live, come get your casserole dish'."""
    return _near(text, remark, _FRIENDLY)


def at_work(text: Text, remark: Remark) -> bool:
    """Say whether somebody lifts and carries: 'watch your back with those boxes'."""
    return _near(text, remark, _LIFTING)


def for_a_trifle(text: Text, remark: Remark) -> bool:
    """Say whether harm is spoken of as one groans at home: 'I'll kill him if he forgets'."""
    after = text.stream.words[remark.last + 1 : remark.last + _NEAR]
    return not _ONLY_IF.isdisjoint(after[:_SOON]) and not _TRIFLES.isdisjoint(after)


def _near(text: Text, remark: Remark, words: frozenset[str]) -> bool:
    read = text.stream.words
    return not words.isdisjoint(read[max(0, remark.last - _NEAR) : remark.last + _NEAR])
