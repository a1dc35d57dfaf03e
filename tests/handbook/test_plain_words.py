"""A 'should' of the policy never becomes a 'must' in plain words, nor a 'must' a 'should'."""

import re
from pathlib import Path

import pytest

from selfcheck.policy import BY_ID, CLAUSES

DOCS = Path(__file__).parents[2] / "docs"
BINDS = re.compile(
    r"\b(?:must|shall|(?<!may )have to|has to|required|forbidden|not allowed|prohibited)\b",
    re.IGNORECASE,
)
BINDING_TEXT = re.compile(r"\b(?:must|shall|will adhere|agree not to|will exercise)\b")
SHOULD = re.compile(r"\bshould\b", re.IGNORECASE)
CITED = re.compile(r"\[\[([a-z0-9-]+)")


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_plain_words_bind_only_where_the_clause_does(clause):
    words = BINDS.findall(str(clause.plain))
    assert not words or BINDING_TEXT.search(clause.text), (
        f"{clause.id}: PLAIN says {words}, and TEXT has no 'shall' or 'must'"
    )


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_what_the_clause_recommends_stays_a_recommendation(clause):
    wanted, given = len(SHOULD.findall(clause.text)), len(SHOULD.findall(str(clause.plain)))
    assert given == wanted, f"{clause.id}: TEXT says 'should' {wanted} times, PLAIN {given} times"


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_what_is_expected_is_not_called_a_duty(clause):
    if "are expected to" in clause.text:
        assert "expected" in str(clause.plain), f"{clause.id}: keep 'expected' in PLAIN"


@pytest.mark.parametrize("path", sorted(DOCS.glob("guides/*.md")), ids=lambda path: path.stem)
def test_a_guide_says_must_only_of_a_clause_that_does(path):
    for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
        if paragraph.startswith(":::") or not BINDS.search(paragraph):
            continue
        cited = [BY_ID[one].text for one in CITED.findall(paragraph) if one in BY_ID]
        assert any(BINDING_TEXT.search(text) for text in cited), (
            f"{path.name}: this says {BINDS.findall(paragraph)} and cites no clause that does:\n"
            f"{paragraph}"
        )


def test_including_parents_is_recommended_everywhere_and_never_required():
    for path in DOCS.rglob("*.md"):
        for sentence in re.split(r"(?<=[.!?])\s", path.read_text(encoding="utf-8")):
            if re.search(r"\bparents\b.*\binclud", sentence, re.IGNORECASE | re.DOTALL):
                assert not BINDS.search(sentence), f"{path.name}: {sentence}"
