"""The pages' sources: nothing is missing, and what is told in one place is the same in another."""

import tomllib
from pathlib import Path

import pytest
import yaml

from selfcheck.detectors import DETECTORS
from selfcheck.handbook.changes import read
from selfcheck.handbook.detector_pages import detector_page, pieces
from selfcheck.handbook.figures import figures_of
from selfcheck.handbook.records import everyday_words, records
from selfcheck.policy import CLAUSES

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.NAME)
def test_every_detector_has_a_page_with_both_kinds_of_examples(detector):
    path = DOCS / "detectors" / f"{detector.NAME}.md"
    assert path.is_file(), f"add {path.relative_to(ROOT)}, like the others there"
    assert f"::: detector {detector.NAME}" in path.read_text(encoding="utf-8")
    page = detector_page(detector.NAME)
    assert page.misses
    assert all(any(piece.seen for piece in hit) for hit in page.hits)
    assert page.figures, "measure it, and record the figure in figures.toml"


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.NAME)
def test_a_figure_says_how_many_of_what(detector):
    for figure in figures_of(detector.NAME):
        assert 0 <= figure.marked <= figure.of
        assert f"{figure.marked:,} of {figure.of:,} {figure.on}" in str(figure)


def test_no_figure_is_told_of_a_detector_that_is_gone():
    recorded = tomllib.loads((ROOT / "selfcheck/handbook/figures.toml").read_text("utf-8"))
    assert set(recorded) - {"measured"} == {detector.NAME for detector in DETECTORS}


def test_marks_in_an_example_are_told_apart():
    assert [(one.words, one.seen) for one in pieces("call «555» now")] == [
        ("call ", False),
        ("555", True),
        (" now", False),
    ]


@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.md")), ids=lambda path: path.stem)
def test_every_page_says_what_it_is_about(path):
    if {"about", "decisions", "includes", "text"} & set(path.relative_to(DOCS).parts):
        return
    front, title = path.read_text(encoding="utf-8").split("\n---\n", 1)
    meta = yaml.safe_load(front.removeprefix("---\n"))
    assert 20 <= len(meta["description"].strip()) <= 220
    assert "\n# " in title or title.lstrip().startswith("# ")


def test_every_clause_has_words_in_both_languages():
    words = everyday_words()
    assert list(words) == [clause.id for clause in CLAUSES]
    for rule, languages in words.items():
        assert len(languages["en"]) >= 15, f"{rule}: more everyday words, please"
        assert len(languages["es"]) >= 7, f"{rule}: más palabras de todos los días"


def test_every_record_leads_to_a_page_and_clauses_come_first():
    given = records(DOCS)
    assert [record.url for record in given[: len(CLAUSES)]] == [clause.url for clause in CLAUSES]
    for record in given:
        source = record.url.partition("#")[0].rstrip("/")
        assert (DOCS / f"{source}.md").is_file() or (DOCS / source / "index.md").is_file()
        assert record.title
        assert record.plain


def test_the_latest_changes_are_read_from_their_page():
    entries = read(DOCS / "changes.md")
    assert entries[-1].day == "September 6, 2017"
    assert all(entry.points for entry in entries)


def test_the_glossary_and_its_tooltips_name_the_same_words():
    glossary = (DOCS / "glossary.md").read_text(encoding="utf-8").lower()
    tips = (DOCS / "includes" / "glossary.md").read_text(encoding="utf-8")
    for line in tips.splitlines():
        word = line.partition("]:")[0].removeprefix("*[")
        assert word.lower() in glossary, f"'{word}' has a tooltip and no entry in the glossary"
