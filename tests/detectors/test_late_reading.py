"""A reading that is made as it is asked for tells the same as one that was made at once."""

from __future__ import annotations

import random

import pytest

from selfcheck.detectors import DETECTORS, read
from selfcheck.detectors.late import LateReading
from selfcheck.signs import ABOUT
from tests.detectors.examples import TEXTS


def joined_texts(seed: int) -> str:
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    return " ".join(chance.sample(TEXTS, 40))


@pytest.mark.parametrize("seed", range(5))
def test_each_question_has_the_same_answer(seed: int) -> None:
    text = joined_texts(seed)
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    reading, late = read(text), LateReading(text)
    aside = [(s.detector, reading.quote(s)) for s in chance.sample(reading.signs, 5)]
    names = [detector.NAME for detector in DETECTORS]
    for one, other in ((reading, late), (reading.without(aside), late.without(aside))):
        for name in names:
            assert other.find(name) == one.find(name)
        for _ in range(20):
            some = chance.sample(names, 3)
            about = chance.sample(ABOUT, 3)
            assert other.find(*some) == one.find(*some)
            assert other.find(*some, about=about) == one.find(*some, about=about)
            assert other.find(about=about, topic="official") == one.find(
                about=about, topic="official"
            )
        assert other.find() == one.find() == one.signs


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.NAME)
def test_signs_bear_the_name_of_their_detector(detector: object) -> None:
    name = detector.NAME  # type: ignore[attr-defined]
    texts = [*TEXTS, joined_texts(1)]
    assert {s.detector for t in texts for s in LateReading(t).find(name)} == {name}


def test_no_detector_is_asked_for_what_nobody_wants_to_know() -> None:
    late = LateReading(TEXTS[0])
    assert late.find("phone-number", "no-such-detector") == ()
    assert set(late._seen) == {"phone-number", "no-such-detector"}  # noqa: SLF001
