"""Putting in a related policy's text, as docs/contribute/put-in-a-policy.md tells it."""

import pytest
from markdown import Markdown

from selfcheck.handbook import directives
from selfcheck.handbook.records import records
from selfcheck.handbook.related import (
    RELATED,
    NoSuchPolicyError,
    adopted_text,
    leaning_on,
    related_link,
)

TEXT = """Purpose

1. Staff shall be kind
to one another.

2. Staff shall
   a) report what they see
   b) keep what they report

2.1 Nobody is exempt.
"""


@pytest.fixture
def docs(tmp_path):
    (tmp_path / "policies" / "text").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_numbered_clauses_become_anchors(docs, suffix):
    (docs / "policies" / "text" / f"5150{suffix}").write_text(TEXT, encoding="utf-8")
    paragraphs = adopted_text(docs, "5150")
    assert [(one.anchor, one.number, one.words) for one in paragraphs] == [
        ("", "", "Purpose"),
        ("5150-1", "1", "Staff shall be kind to one another."),
        ("5150-2", "2", "Staff shall"),
        ("5150-2a", "2a", "report what they see"),
        ("5150-2b", "2b", "keep what they report"),
        ("5150-2-1", "2.1", "Nobody is exempt."),
    ]


def test_a_number_that_comes_twice_has_two_anchors(docs):
    text = "# Part one\n\n1. First.\n\n# Part two\n\n1. Again.\n"
    (docs / "policies" / "text" / "2313.md").write_text(text, encoding="utf-8")
    paragraphs = adopted_text(docs, "2313")
    assert [one.words for one in paragraphs if one.heading] == ["Part one", "Part two"]
    assert [one.anchor for one in paragraphs if one.anchor] == ["2313-1", "2313-1-2"]


def test_the_page_shows_the_text_in_place_of_the_note(docs, monkeypatch):
    markdown = Markdown(extensions=["selfcheck.handbook"])
    assert "is not in this handbook yet" in markdown.convert("::: related-policy 5150")
    (docs / "policies" / "text" / "5150.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(directives, "DOCS", docs)
    html = markdown.convert("::: related-policy 5150")
    assert "is not in this handbook yet" not in html
    assert 'id="5150-2a"' in html


def test_each_clause_can_be_found_at_once(docs):
    (docs / "policies" / "text" / "5150.txt").write_text(TEXT, encoding="utf-8")
    found = {record.url: record.plain for record in records(docs) if record.kind == "policy"}
    assert found["policies/5150/#5150-2a"] == "report what they see"
    assert len(found) == 5


def test_without_a_text_there_is_none(docs):
    assert adopted_text(docs, "5276") == ()


def test_a_number_that_is_no_related_policy_is_an_error():
    with pytest.raises(NoSuchPolicyError, match="'5279' is no related policy"):
        related_link("5279")


@pytest.mark.parametrize("number", RELATED)
def test_every_related_policy_has_clauses_that_lean_on_it(number):
    assert leaning_on(number)
