"""What is read off the rules: decision tables, and where the policy is silent."""

import pytest

from selfcheck.engine import check
from selfcheck.facts import FACTS
from selfcheck.handbook.decisions import decision_table
from selfcheck.handbook.tensions import (
    silent_on_decider,
    sternest_by_relationship,
    tensions,
    undefined_words,
)
from selfcheck.handbook.words import answer_in_words
from selfcheck.policy import BY_ID, CLAUSES


def test_a_table_has_a_row_for_each_way_to_an_answer():
    table = decision_table(BY_ID["faculty-4"])
    assert table.questions == ("Does it go to, or add, a current student?",
                               "How are you related to the student?")  # fmt: skip
    assert [(row.cells, row.kind) for row in table.rows] == [
        (("Yes", "Only through school or we clearly knew each other before"), "fail"),
        (("Yes", "Family"), "pass"),
        (("No", ""), "pass"),
    ]
    assert table.otherwise


def test_a_clause_that_facts_alone_do_not_decide_has_no_table():
    assert decision_table(BY_ID["faculty-9"]) is None


def test_who_else_gets_it_is_told_in_one_phrase():
    fact = FACTS["also_to"]
    several = [value for value in fact.values if value & {"students", "employee"}]
    assert answer_in_words(fact, several) == (
        "among them other students whom it concerns or another school employee"
    )


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("faculty-5", {"relationship": "family"}),
        ("faculty-5", {"venue": "personal", "device": "district", "purpose": "school"}),
        ("faculty-6", {"relationship": "family"}),
        ("comments-2", {"on_topic": False}),
    ],
    ids=str,
)
def test_known_silences_are_found_without_being_told(rule, facts):
    found = [one for one in tensions() if one.clause.id == rule]
    assert any(facts.items() <= dict(one.facts).items() for one in found)


@pytest.mark.parametrize("found", tensions(), ids=lambda found: found.clause.id)
def test_each_silence_is_shown_by_a_plan_that_the_engine_answers_so(found):
    result = check({"facts": dict(found.facts)})[found.clause.id]
    assert result.kind == "review"
    assert str(result.message) == found.message


def test_words_are_named_only_for_clauses_that_use_them():
    for word, clauses in undefined_words():
        assert clauses, f"'{word}' stands in no clause: take it out of UNDEFINED"
        assert all(word in clause.text.lower() for clause in clauses)


def test_clauses_that_name_who_decides_are_not_listed_as_silent():
    silent = {clause.id for clause in silent_on_decider()}
    assert silent
    assert not silent & {"comments-4a", "comments-5", "comments-2", "faculty-9", "forum"}
    assert silent < {clause.id for clause in CLAUSES}


def test_exceptions_that_differ_are_shown_side_by_side():
    rows = {clause.id: kinds for clause, kinds in sternest_by_relationship()}
    assert rows["faculty-4"] == ("fail", "pass", "fail")
    assert rows["faculty-5"] == ("fail", "review", "fail")
    assert rows["faculty-7"] == ("fail", "pass", "pass")
