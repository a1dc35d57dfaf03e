"""Manners of speaking that only sound like threats: of games, of cuts, of what is past."""

from __future__ import annotations

from typing import Final

from selfcheck.text import Text
from selfcheck.text.chunks import codes
from selfcheck.text.lexicon import LEXICON
from selfcheck.text.remarks import Remark

_NEAR: Final = 12
_PAST: Final = frozenset({"was", "were", "had", "found"})
_GAMES: Final = frozenset(LEXICON.words("game-word"))
_HARD_TIMES: Final = frozenset(LEXICON.words("hard-times"))
_ANY_DAY: Final = frozenset({"friday", "tonight", "homecoming"})
_PLAY: Final = frozenset(LEXICON.words("game-word", "at-play", "on-screen", "local-name"))
_PLAYERS_SAY: Final = frozenset({"coming", "dead", "watch"})
_SPORTY: Final = frozenset(LEXICON.words("sporty"))
_DONE: Final = frozenset(LEXICON.words("lethal-ed")) - {"burned", "drowned", "hanged", "hung"}
_ENDS: Final = frozenset(codes("stop", "comma")) | {""}


def of_the_past(text: Text, remark: Remark) -> bool:
    """Say whether an attack is told of as news: 'there was a gun in a locker'."""
    said = text.stream.words[max(0, remark.last - _NEAR) : remark.last + 1]
    return not _PAST.isdisjoint(said)


def at_a_game(text: Text, remark: Remark) -> bool:
    """Say whether an attack is a manner of speaking: of a game, or of cuts in the budget."""
    said = text.stream.words[max(0, remark.last - _NEAR) : remark.last + _NEAR]
    return not ((_GAMES - _ANY_DAY) | _HARD_TIMES).isdisjoint(said)


def at_play(text: Text, remark: Remark) -> bool:
    """Say whether a rival team or a player is meant: 'Chiawana, we are coming for you'."""
    read = text.stream
    said = read.words[max(0, remark.last - _NEAR) : remark.last + _NEAR]
    return not _PLAYERS_SAY.isdisjoint(said) and not _PLAY.isdisjoint(said)


def about_a_game(text: Text, remark: Remark, *, boasting: bool = False) -> bool:
    """Say whether somebody is only to be beaten at a game: 'we will bury you on Friday'."""
    read = text.stream
    near = read.words[max(0, remark.last - _NEAR) : remark.last + _NEAR]
    return (boasting or not _SPORTY.isdisjoint(near)) and not _GAMES.isdisjoint(near)


def did_it(text: Text, remark: Remark) -> bool:
    """Say whether they should have done it themselves: 'the board should have killed the bill'."""
    read, last = text.stream, remark.last
    return (
        read.words[last - 1 : last] == ["have"]
        and read.words[last] in _DONE
        and read.codes[last + 1 : last + 2] not in _ENDS
    )
