"""A text that is read piece by piece reads as a whole."""

from __future__ import annotations

import random

import pytest

from selfcheck.detectors.numerals import in_digits, numerals, numerals_of
from selfcheck.detectors.phone_shapes import masked_in, masked_of
from selfcheck.detectors.phrases import word_set
from selfcheck.detectors.repetition import runs_in
from selfcheck.detectors.spelling import put_right, right_of
from selfcheck.text import Text
from selfcheck.text.chunks import chunks_of
from selfcheck.text.disguise import edits_in, edits_of
from selfcheck.text.pieces import Remembered, pieces
from selfcheck.text.stream import Piece, read_piece
from selfcheck.text.tokens import ends_in
from tests.detectors.examples import TEXTS

SCRAPS = sorted(
    word_set("""
    f u c k sh it b1tch f*ck Mr Mrs dr No nooo noo your a so one way matter longer Smith St Louis
    stuuupid 's is éa İ ﬁ 中 ' " @ $5 1 it's those people you are kids all of lets ya yo da que es
    los estudiantes 509 555 0142 dot five oh nine $ www.a.com 12:30 2024 - ab12 1,234 fr e e w0n
    d0nate r a s hiii x@y.z mia 5278-1 l o l
    Grace Will Hope Hunter
    """)
)
ENDS = (
    *(" ", " ", " ", "\n", ". ", ".", "! ", "? ", ".\n", "!\n", "... ", ", ", " . ", "-", "  "),
    *("\x1c", "\u200b"),
)


def made_up(chance: random.Random) -> str:
    """A text of scraps that could belong together across the end of a sentence or a line."""
    parts = [chance.choice(TEXTS) if chance.random() < 0.1 else chance.choice(SCRAPS)
             for _ in range(chance.randrange(4, 180))]  # fmt: skip
    return "".join(part + chance.choice(ENDS) for part in parts)


def runs(folded: str) -> list[tuple[int, int, str]]:
    found, by = [], 0
    for piece in pieces(folded):
        found += [(start + by, end + by, words) for start, end, words in runs_in(piece)]
        by += len(piece)
    return found


def whole_ends(folded: str) -> list[int]:
    ends = ends_in(folded)
    return ends if ends[-1:] == [len(folded)] or not folded else [*ends, len(folded)]


@pytest.mark.parametrize("seed", range(40))
def test_pieces_read_as_the_whole(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    for _ in range(20):
        text = Text(made_up(chance))
        assert "".join(pieces(text.folded)) == text.folded
        assert edits_in(text.folded) == edits_of(text.folded), text.raw
        typed = text.decoded.as_typed(text.raw)
        assert text.stream == read_piece(Piece(text.decoded.text, typed, "", "")), text.raw
        assert text.line[:4] == chunks_of(text.stream.codes), text.raw
        assert [end for _, end in text.sentences] == whole_ends(text.folded), text.raw


@pytest.mark.parametrize("seed", range(40))
def test_pieces_are_put_right_as_the_whole(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    for _ in range(20):
        text = Text(made_up(chance))
        right, places = right_of(text.folded)
        view = put_right(text.folded)
        assert view.text == right, text.raw
        assert places in (None, view.origins(list(range(len(right))))), text.raw
        assert numerals(text.folded) == numerals_of(text.folded), text.raw
        assert runs(text.folded) == runs_in(text.folded), text.raw
        digits = in_digits(text).text
        assert masked_in(digits) == masked_of(digits), text.raw


def test_remembers_one_text() -> None:
    read: list[str] = []

    def length(piece: str) -> int:
        read.append(piece)
        return len(piece)

    remembered = Remembered(length)
    assert remembered(["a", "bc", "a"]) == [1, 2, 1]
    assert remembered(["a", "def"]) == [1, 3]
    assert read == ["a", "bc", "def"]
    remembered(["bc"])
    assert read == ["a", "bc", "def", "bc"]
    remembered.cache_clear()
    remembered(["bc"])
    assert read[4:] == ["bc"]
