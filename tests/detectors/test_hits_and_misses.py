"""Every detector marks exactly the words that its module says, and stays quiet where it says so."""

from __future__ import annotations

import pytest

from selfcheck.detectors import DETECTORS, Detector, vulgar
from selfcheck.text import Text


def marked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """The text of an example and the places between its marks."""
    text, spans, opened = "", [], 0
    for char in example:
        if char == "«":
            opened = len(text)
        elif char == "»":
            spans.append((opened, len(text)))
        else:
            text += char
    return text, spans


def examples(kind: str) -> list[object]:
    return [
        pytest.param(detector, example, id=f"{detector.NAME}: {example[:50]}")
        for detector in DETECTORS
        for example in getattr(detector, kind)
    ]


@pytest.mark.parametrize(("detector", "example"), examples("HITS"))
def test_marks_what_it_says(detector: Detector, example: str) -> None:
    text, spans = marked(example)
    assert spans, "an example of a hit marks its words"
    seen = sorted({(sign.start, sign.end) for sign in detector.find(Text(text))})
    assert [text[start:end] for start, end in seen] == [text[start:end] for start, end in spans]
    assert seen == spans


@pytest.mark.parametrize(("detector", "example"), examples("MISSES"))
def test_stays_quiet(detector: Detector, example: str) -> None:
    assert "«" not in example
    assert [example[sign.start : sign.end] for sign in detector.find(Text(example))] == []


@pytest.mark.parametrize("detector", [pytest.param(d, id=d.NAME) for d in DETECTORS])
def test_tells_what_it_looks_for(detector: Detector) -> None:
    assert detector.HITS
    assert detector.MISSES
    assert str(detector.LOOKS_FOR)
    assert str(detector.CANNOT_SEE)


@pytest.mark.parametrize(("detector", "example"), examples("HITS"))
def test_signs_bear_the_detectors_name_and_say_why(detector: Detector, example: str) -> None:
    text, _ = marked(example)
    for sign in detector.find(Text(text)):
        assert sign.detector == detector.NAME
        assert str(sign.why)


@pytest.mark.parametrize(("text", "called"), [("🖕 to all", "gesture"), ("Holy shit", "word")])
def test_what_is_vulgar_is_called_what_it_is(text: str, called: str) -> None:
    (sign,) = vulgar.find(Text(text))
    assert str(sign.why).endswith(f"is a vulgar {called}")
