"""What holds over every combination of facts, and over generated plans."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selfcheck.engine import guide, judge
from selfcheck.facts import FACTS, UNSURE
from selfcheck.finding import ALARMS
from selfcheck.plan import Plan
from selfcheck.policy import CLAUSES
from selfcheck.possibilities import explore, facts_of, leaves
from selfcheck.signs import Reading
from tests.engine.plans import TEXT, facts, readings, signs

RANK = {"fail": 3, "review": 2, "open": 1}
SILENT = Reading("")
RULES = [clause.id for clause in CLAUSES]


def rank(kind):
    return RANK.get(kind, 0)


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_every_combination_of_facts_gets_one_kind_from_each_rule(clause):
    tree = explore(clause.check, {}, SILENT, frozenset(FACTS))
    names = facts_of(tree)
    for values in product(*(FACTS[name].values for name in names)):
        plan = Plan("", dict(zip(names, values, strict=True)))
        kinds = [
            leaf.finding.kind
            for leaf in leaves(explore(clause.check, plan.known, SILENT, frozenset()))
        ]
        assert len(kinds) == 1
        assert kinds[0] != "open"


EXCEPTIONS = [
    ("faculty-4", "relationship", "none", "family"),
    ("faculty-5", "relationship", "none", "family"),
    ("faculty-5", "relationship", "none", "prior"),
    ("faculty-6", "relationship", "none", "family"),
    ("faculty-7", "relationship", "none", "family"),
    ("faculty-7", "relationship", "none", "prior"),
    ("comments-4d", "sponsored", False, True),
    ("comments-4b", "contact_owner", "other", "self"),
]


@pytest.mark.parametrize("exception", EXCEPTIONS, ids=str)
@given(given_facts=facts(unknown=False, unsure=False), reading=readings())
@settings(max_examples=60, deadline=None)
def test_an_exception_only_ever_relaxes(exception, given_facts, reading):
    rule, fact, without, excepted = exception
    strict = judge(Plan(TEXT, {**given_facts, fact: without}), reading)[rule]
    relaxed = judge(Plan(TEXT, {**given_facts, fact: excepted}), reading)[rule]
    assert rank(relaxed) <= rank(strict)


@given(given_facts=facts(unknown=False, unsure=False), reading=readings(), added=signs())
@settings(max_examples=400, deadline=None)
def test_an_added_sign_never_improves_a_kind(given_facts, reading, added):
    plan = Plan(TEXT, given_facts)
    before = judge(plan, reading)
    after = judge(plan, Reading(TEXT, reading.language, (*reading.signs, added)))
    worse = {
        rule: (before[rule], after[rule])
        for rule in RULES
        if rank(after[rule]) < rank(before[rule])
    }
    assert not worse


@given(given_facts=facts(), reading=readings())
@settings(max_examples=200, deadline=None)
def test_an_answer_has_the_contracts_form(given_facts, reading):
    guidance = guide(Plan(TEXT, given_facts), reading)
    assert [result.rule_id for result in guidance.results] == RULES
    for result in guidance.results:
        assert str(result.message)
        assert bool(result.open_facts) == (result.kind == "open")
        assert all(0 <= s.start < s.end <= len(TEXT) for s in result.evidence)
    is_open = any(result.kind == "open" for result in guidance.results)
    assert is_open == bool(guidance.questions)


@given(given_facts=facts(), reading=readings())
@settings(max_examples=100, deadline=None)
def test_every_question_can_change_something(given_facts, reading):
    guidance = guide(Plan(TEXT, given_facts), reading)
    now = {result.rule_id: result.kind for result in guidance.results}
    for question in guidance.questions:
        assert question.fact not in given_facts
        changed = [
            value
            for value in FACTS[question.fact].values
            if judge(Plan(TEXT, {**given_facts, question.fact: value}), reading) != now
        ]
        assert changed, question.fact


@given(given_facts=facts(unsure=False), reading=readings(), data=st.data())
@settings(max_examples=100, deadline=None)
def test_asking_ends_and_leaves_nothing_open(given_facts, reading, data):
    for _ in range(len(FACTS) + 1):
        guidance = guide(Plan(TEXT, given_facts), reading)
        if not guidance.questions:
            break
        fact = guidance.questions[0].fact
        given_facts[fact] = data.draw(st.sampled_from([*FACTS[fact].values, UNSURE]))
    assert not guidance.questions
    assert all(result.kind != "open" for result in guidance.results)


@given(given_facts=facts(unsure=False), reading=readings())
@settings(max_examples=100, deadline=None)
def test_an_effect_is_what_the_answer_would_make_of_it(given_facts, reading):
    guidance = guide(Plan(TEXT, given_facts), reading)
    for question in guidance.questions[:2]:
        for value, effects in question.effects:
            answered = guide(Plan(TEXT, {**given_facts, question.fact: value}), reading)
            assert dict(effects) == {
                rule: "neverFine" if answered[rule].never_fine else answered[rule].kind
                for rule in question.rule_ids
            }


@given(given_facts=facts(unsure=False), reading=readings())
@settings(max_examples=100, deadline=None)
def test_a_rule_is_never_fine_exactly_where_every_way_through_its_questions_is_an_alarm(
    given_facts, reading
):
    for result in guide(Plan(TEXT, given_facts), reading).results:
        if result.kind != "open":
            assert not result.never_fine
            continue
        ways = product(*[[(f, v) for v in FACTS[f].values] for f in result.open_facts])
        plans = [Plan(TEXT, {**given_facts, **dict(way)}) for way in ways]
        ends = {judge(plan, reading)[result.rule_id] for plan in plans}
        assert result.never_fine == (ends <= ALARMS)


@given(given_facts=facts(unsure=False), reading=readings(), name=st.sampled_from(list(FACTS)))
@settings(max_examples=150, deadline=None)
def test_unsure_is_never_presumed_away(given_facts, reading, name):
    answers = [judge(Plan(TEXT, {**given_facts, name: v}), reading) for v in FACTS[name].values]
    unsure = judge(Plan(TEXT, {**given_facts, name: UNSURE}), reading)
    for rule in RULES:
        ranks = {rank(answer[rule]) for answer in answers}
        if ranks == {0}:
            assert rank(unsure[rule]) == 0
        elif 3 in ranks and 0 in ranks:
            assert unsure[rule] in ("review", "open")
