"""Every sentence that a reader meets is measured: short, and in everyday words.

Flesch-Kincaid grade level (Kincaid et al. 1975, Navy research branch report 8-75):
0.39 words per sentence + 11.8 syllables per word - 15.59.
"""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "selfcheck"
LONGEST_SENTENCE = 36
HIGHEST_GRADE = 12.0
HIGHEST_MEAN_GRADE = 7.5

# As Flesch counts: whatever stands between full stops, question marks, colons and semicolons.
SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")
WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
VOWELS = re.compile(r"[aeiouy]+")


def messages() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.extend((f"{place}:{call.lineno}", call.args[0].value) for call in says(tree))
    return found


def says(tree: ast.AST) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    named = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "say"]
    return [call for call in named if isinstance(call.args[0], ast.Constant)]


MESSAGES = messages()


def syllables(word: str) -> int:
    word = word.lower().removesuffix("es").removesuffix("ed").removesuffix("e")
    return max(1, len(VOWELS.findall(word)))


def grade(text: str) -> float:
    sentences = [s for s in SENTENCE_END.split(text) if WORD.search(s)]
    words = WORD.findall(text)
    per_sentence = len(words) / len(sentences)
    return 0.39 * per_sentence + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_there_are_messages_to_measure():
    assert len(MESSAGES) > 400


@pytest.mark.parametrize(("place", "text"), MESSAGES, ids=[place for place, _ in MESSAGES])
def test_a_message_is_short_and_plain(place, text):
    for sentence in SENTENCE_END.split(text):
        assert len(sentence.split()) <= LONGEST_SENTENCE, f"{place}: split this: {sentence}"
    if len(WORD.findall(text)) >= 20:  # the measure says nothing about a few words
        assert grade(text) <= HIGHEST_GRADE, f"{place}: grade {grade(text):.1f}: {text}"


def test_messages_as_a_whole_read_like_everyday_english():
    told = [grade(text) for _, text in MESSAGES if len(WORD.findall(text)) >= 8]
    assert sum(told) / len(told) <= HIGHEST_MEAN_GRADE


@pytest.mark.parametrize(("place", "text"), MESSAGES, ids=[place for place, _ in MESSAGES])
def test_no_message_scolds_or_threatens(place, text):
    for word in ("illegal act", "you broke", "you violated", "violating the law", "shame", "!"):
        assert word not in text.lower(), f"{place}: {text}"
