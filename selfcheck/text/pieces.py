"""A long text in pieces that can be read each by itself, and what was read of them before.

A text that is typed or mended is read again and again, and most of its pieces stay what they were.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, Generic, TypeVar

_CUT: Final = re.compile(r"(?<=[a-z0-9][a-z0-9][.!?])[ \n]|(?<=[a-z0-9]{4})\n")
_SHORT: Final = 100
_Piece = TypeVar("_Piece", bound=Hashable)
_Read = TypeVar("_Read")


@lru_cache(maxsize=4)
def pieces(text: str) -> tuple[str, ...]:
    """Return the pieces of a folded text: cut before the space or the new line after a sentence.

    Two letters or digits stand before the end of the sentence, so that no letters typed apart
    ('f. u. c. k.') and no pieces of a torn word stand on both sides of a cut. A new line alone
    cuts only where no such pieces can stand before it. A short text is sooner read than cut.
    """
    if len(text) <= _SHORT:
        return (text,)
    places = [0, *[cut.start() for cut in _CUT.finditer(text)], len(text)]
    return tuple([text[start:end] for start, end in pairwise(places)])


class Remembered(Generic[_Piece, _Read]):
    """A reading of pieces that remembers what it read of the text before, and of no other.

    It is emptied in the way of ``lru_cache``.
    """

    def __init__(self, read: Callable[[_Piece], _Read]) -> None:
        self._read = read
        self._pieces: list[_Piece] = []
        self._found: list[_Read] = []
        # Each memory has it, and the class has not: this is how memories are told.
        self.cache_parameters = lambda: {"maxsize": 1}

    def __call__(self, pieces: Iterable[_Piece]) -> Sequence[_Read]:
        """Return what is read of each piece."""
        now = list(pieces)
        if now[:-1] == self._pieces[:-1] and now and self._pieces:  # somebody types at the end
            if now[-1] != self._pieces[-1]:
                self._found = [*self._found[:-1], self._read(now[-1])]
        else:
            known = dict(zip(self._pieces, self._found, strict=True))
            for piece in now:
                if piece not in known:
                    known[piece] = self._read(piece)
            self._found = [known[piece] for piece in now]
        self._pieces = now
        return self._found

    def cache_clear(self) -> None:
        """Forget all."""
        self._pieces, self._found = [], []
