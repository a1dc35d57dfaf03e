"""Directives and clause links, as pages use them."""

from xml.etree import ElementTree as ET

import pytest
from markdown import Markdown

from selfcheck.handbook.cards import card, shared_facts
from selfcheck.handbook.links import UnknownClauseError, preset_link
from selfcheck.handbook.settings import DirectiveError
from selfcheck.policy import BY_ID, CLAUSES


@pytest.fixture
def markdown():
    return Markdown(
        extensions=["abbr", "attr_list", "toc", "selfcheck.handbook"],
        extension_configs={"selfcheck.handbook": {"templates": "overrides/handbook"}},
    )


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_a_card_quotes_the_clause_word_for_word_under_its_anchor(markdown, clause):
    html = markdown.convert(f"::: clause {clause.id}")
    page = ET.fromstring(f"<page>{html}</page>")  # noqa: S314 - our own page
    assert page.find(f".//*[@id='{clause.id}']").text.strip() == str(clause.title)
    quote = page.find(".//figure/blockquote")
    quoted = " ".join("".join(paragraph.itertext()) for paragraph in quote)
    assert quoted.split() == clause.text.split()


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_worked_examples_carry_the_engines_answer(clause):
    shown = card(clause)
    everything = (*shown.answers, *shown.more, *shown.aside)
    answers = {answer.title: answer.kind for answer in everything}
    assert answers == {str(example.title): example.kind for example in clause.examples}


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_a_card_shows_one_example_of_each_kind_and_folds_the_others(clause):
    shown = [answer.kind for answer in card(clause).answers]
    assert len(shown) == len(set(shown))
    assert set(shown) == {e.kind for e in clause.examples} - {"notApplicable"}


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_a_card_leads_to_the_self_check_with_facts_that_its_examples_share(clause):
    for name, value in shared_facts(clause).items():
        for example in clause.examples:
            if example.kind != "notApplicable":
                assert example.facts[name] == value


def test_a_clause_link_shows_the_clause_or_other_words(markdown):
    html = markdown.convert("[[faculty-4]] and [[faculty-5|that one]]")
    assert f">Employees 4: {BY_ID['faculty-4'].title}</a>" in html
    assert '<a class="clause-link" href="/employees.md#faculty-5">that one</a>' in html


def test_a_link_to_no_clause_is_an_error_that_lists_the_clauses(markdown):
    with pytest.raises(UnknownClauseError, match="'faculty-40' is no clause; there are faculty"):
        markdown.convert("[[faculty-40]]")


def test_an_answer_is_computed_when_the_page_is_built(markdown):
    html = markdown.convert(
        "::: answer faculty-4\ntitle: A request\nauthor: employee\nact: connect\n"
        "venue: personal\nstudent: true\nrelationship: family"
    )
    assert "kind--pass" in html
    assert "/self-check.md?author=employee" in html


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ("::: clauses faculty-4", "is not a directive"),
        ("::: clause faculty-40", "no such clause"),
        ("::: clause", "takes one argument"),
        ("::: answer faculty-4\nauthor employee", "'key: value'"),
        ("::: answer faculty-4\nwriter: employee", "'writer' is not a fact"),
        ("::: answer faculty-4\nauthor: nobody", "facts.author"),
        ("::: door\ntitle: A door", "lacks icon, text, link, go"),
    ],
)
def test_a_slip_in_a_directive_is_one_clear_line(markdown, block, message):
    with pytest.raises(DirectiveError, match=message) as raised:
        markdown.convert(block)
    assert "\n" not in str(raised.value)


def test_a_preset_holds_facts_and_never_the_text():
    facts = {"author": "employee", "student": True, "also_to": frozenset()}
    assert preset_link(facts) == "/self-check.md?author=employee&student=true&also_to=none"


def test_adopted_words_are_not_read_as_markdown(markdown):
    html = markdown.convert("::: policy")
    assert "*" not in html
    assert "<em>" not in html


def test_a_list_of_rules_for_a_page_without_any_is_an_error(markdown):
    with pytest.raises(DirectiveError, match="'::: contents glossary': no clause stands on"):
        markdown.convert("::: contents glossary")
