"""The onboarding's stories against the engine: pairs, rules met, nothing ambiguous, no tricks."""

import re

import pytest

from selfcheck.facts import FACTS
from selfcheck.onboarding.cases import cases_of, rules_told, rules_turned, turned
from selfcheck.onboarding.citing import against, cited, judged
from selfcheck.onboarding.decisions import decide, helping, keys
from selfcheck.onboarding.options import options
from selfcheck.onboarding.paths import PATHS, notices_of, rules_met
from selfcheck.onboarding.progress import first_turns
from selfcheck.onboarding.story import WORDS
from selfcheck.onboarding.told import told
from selfcheck.policy import BY_ID, CLAUSES

STORIES = {story.id: story for path in PATHS.values() for story in path.stories}
TELLINGS = [(story, n) for story in STORIES.values() for n in range(len(story.tellings))]
CASES = [case for story, n in TELLINGS for case in cases_of(story, n)]

each_path = pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
each_telling = pytest.mark.parametrize(
    ("story", "number"), TELLINGS, ids=[f"{story.id}, telling {n + 1}" for story, n in TELLINGS]
)
each_case = pytest.mark.parametrize(
    "case", CASES, ids=[f"{case.story.id}: {case.version.sentence}"[:80] for case in CASES]
)


@each_path
def test_a_path_meets_every_rule_for_employees(path):
    faculty = {clause.id for clause in CLAUSES if clause.id.startswith("faculty")}
    assert not faculty - set(rules_met(path)), "add a story that turns on these rules to the path"


def test_the_path_of_page_owners_meets_every_rule_that_there_is():
    assert rules_met(PATHS["administrator"]) == tuple(clause.id for clause in CLAUSES)


@each_path
def test_a_path_takes_about_a_quarter_of_an_hour(path):
    assert 11 <= len(path.stories) <= 16
    assert len({story.id for story in path.stories}) == len(path.stories)


@each_path
def test_about_half_of_a_path_begins_with_what_is_fine(path):
    fine = sum(turn.case.fine for turn in first_turns(path))
    assert abs(2 * fine - len(path.stories)) <= 1


@each_telling
def test_a_pair_gets_different_answers(story, number):
    answers = {case.fine for case in cases_of(story, number)}
    assert answers == {True, False}, "the engine sees no difference between the versions"


@each_telling
def test_a_pair_differs_in_one_fact_or_in_the_words(story, number):
    first, *others = (case.plan for case in cases_of(story, number))
    for other in others:
        names = {name for name in FACTS if first.facts.get(name) != other.facts.get(name)}
        if first.text != other.text:
            names.add(WORDS)
        assert names == {story.turn}


@each_telling
def test_words_that_differ_begin_alike(story, number):
    if story.turn == WORDS:
        beginnings = {
            re.split(r"(?<=[.!?]) ", case.plan.text)[0] for case in cases_of(story, number)
        }
        assert len(beginnings) == 1, "change only the words that make the difference"


@each_telling
def test_versions_are_told_apart_by_their_sentence_or_their_words_alone(story, number):
    sentences = [str(version.sentence) for version in story.tellings[number].versions]
    told_apart = 1 if story.turn == WORDS else len(sentences)
    assert len(set(sentences)) == told_apart


@each_case
def test_every_fact_that_the_engine_is_given_is_told(case):
    if not case.story.moderates:
        facts = set(case.plan.known) - {"author", "act", case.story.turn}
        assert len({str(words) for words in told(case)}) == len(facts)


@each_telling
def test_each_telling_teaches_the_same_rules(story, number):
    alarmed = {rule for case in cases_of(story, number) for rule in case.alarms}
    assert rules_turned(story)
    assert set(rules_turned(story)) <= alarmed


@each_case
def test_no_situation_is_ambiguous(case):
    still_open = [r.rule_id for r in case.guidance.results if r.kind == "open"]
    assert not still_open, "tell the facts that these rules wait for"
    assert not case.guidance.questions


@each_case
def test_a_situation_rests_on_nothing_unsaid(case):
    presumed = {name for r in case.guidance.results for name in r.presumed}
    asked = {"student", "confidential", "own_views", "contact_owner", "sponsored", "relationship"}
    assert not presumed & asked, "tell these facts in the story"
    assert case.guidance.language == "en" or not case.plan.text


@each_case
def test_the_turned_version_gets_the_other_answer(case):
    other = turned(case)
    assert other.fine != case.fine
    assert other.telling is case.telling


@each_case
def test_every_case_has_a_right_decision_and_a_wrong_one(case):
    answers = [decide(case, key).answer for key in keys(case)]
    assert "right" in answers
    assert set(answers) - {"right"}
    if case.fine:
        assert decide(case, "send").answer == "right"
        assert answers.count("right") == 1
    else:
        assert decide(case, "send").answer == "not-yet"
        assert helping(case)


@each_case
def test_asking_is_right_where_a_person_must_judge_and_never_wrong(case):
    kinds = {case.guidance[rule].kind for rule in case.alarms}
    answer = decide(case, "ask").answer
    assert answer == ("right" if kinds == {"review"} else "careful")


@each_case
def test_to_leave_what_only_a_person_can_judge_is_safe_and_not_asked_for(case):
    if not case.story.moderates and {case.guidance[rule].kind for rule in case.alarms} == {
        "review"
    }:
        assert decide(case, "change:leave").answer == "careful"


def test_rules_are_cited_as_people_do():
    assert str(cited(["faculty-5", "faculty-7", "faculty-8", "comments-3"])) == (
        "clauses 5, 7 and 8 and comment rule 3"
    )
    assert str(cited(["faculty-general", "faculty-1"])) == (
        "the opening part for employees and clause 1"
    )
    assert str(against(["comments-3", "comments-4a"])) == (
        "comment rules 3 and 4a speak against it"
    )
    assert str(judged(["comments-2"])) == "comment rule 2 leaves it to a person to judge"


@each_case
def test_a_fact_that_is_told_is_not_looked_for_in_the_words(case):
    if case.fine and case.story.turn in ("confidential", "rights"):
        (rule,) = rules_turned(case.story)
        assert str(case.guidance[rule].message).startswith("You say that")


@each_case
def test_options_are_all_different_and_few(case):
    labels = [str(option.label) for option in options(case)]
    assert len(set(labels)) == len(labels)
    assert 2 <= len(labels) <= 6


@each_path
def test_a_notice_is_told_where_the_engine_gives_it(path):
    stories = {story.id: story for story in path.stories}
    for story_id, rule in notices_of(path).items():
        assert rule in rules_told(stories[story_id])


def test_what_can_be_decided_is_refused_where_it_is_not_offered():
    with pytest.raises(KeyError):
        decide(CASES[0], "change:nothing")


@pytest.mark.parametrize("path", [PATHS["administrator"]], ids=["administrator"])
def test_owners_of_pages_decide_about_comments_of_both_sides(path):
    kinds = []
    for story in path.stories:
        for case in (c for n in range(2) for c in cases_of(story, n) if story.moderates):
            assert decide(case, "change:opinion").answer == "not-yet"
            kinds.append({case.guidance[rule].kind for rule in case.alarms})
    assert kinds.count({"fail"}) == kinds.count(set()) == 6


def test_no_story_scolds():
    said = " ".join(str(decide(case, key).message) for case in CASES for key in keys(case))
    for word in ("wrong", "must not", "violat", "illegal", "fail", "never do"):
        assert word not in said.lower()


def test_every_rule_named_is_a_rule():
    assert {rule for story in STORIES.values() for rule in rules_turned(story)} <= set(BY_ID)
