"""Unknown, unsure, presumed and set aside, told as cases."""

import pytest

from selfcheck import check

EMPLOYEE_TO_STUDENT = {
    "author": "employee",
    "act": "message",
    "venue": "district",
    "device": "district",
    "student": True,
}
COMMENT = {"author": "community", "act": "comment", "venue": "district"}


def kinds(facts, text="", set_aside=()):
    guidance = check({"text": text, "facts": facts, "set_aside": list(set_aside)})
    return {result.rule_id: result.kind for result in guidance.results}


def test_a_post_is_presumed_to_go_to_no_student():
    result = check({"facts": {**EMPLOYEE_TO_STUDENT, "act": "post", "student": None}})["faculty-5"]
    assert (result.kind, result.presumed) == ("notApplicable", ("student",))


def test_a_message_is_not_presumed_to_go_to_no_student():
    result = check({"facts": {**EMPLOYEE_TO_STUDENT, "student": None}})["faculty-7"]
    assert result.kind == "open"
    assert "student" in result.open_facts


def test_an_answer_that_decides_nothing_is_not_asked():
    guidance = check({"facts": {**COMMENT, "act": None}})
    assert guidance.questions == ()


def test_the_fact_that_settles_most_is_asked_first():
    guidance = check({"facts": {**EMPLOYEE_TO_STUDENT, "relationship": "none", "also_to": []}})
    assert guidance.questions[0].fact == "purpose"


def test_a_question_that_settles_nothing_yet_waits_behind_those_that_do():
    facts = {"author": "employee", "act": "message", "student": True}
    asked = [question.fact for question in check({"facts": facts}).questions]
    assert asked.index("purpose") < asked.index("venue")
    assert asked.index("also_to") < asked.index("relationship")
    assert "device" not in asked  # it matters only once the venue is told
    asked = [q.fact for q in check({"facts": {**facts, "venue": "personal"}}).questions]
    assert "device" in asked


def test_what_the_writer_is_unsure_of_is_for_a_person_to_judge_and_not_asked_again():
    guidance = check({"facts": {**EMPLOYEE_TO_STUDENT, "purpose": "school", "also_to": "unsure"}})
    result = guidance["faculty-6"]
    assert (result.kind, result.unsure) == ("review", ("also_to",))
    assert "also_to" not in {question.fact for question in guidance.questions}
    assert "Who else gets it" in str(result.message)
    assert "administrator" in str(result.message)


def test_unsure_is_not_presumed():
    assert kinds({**COMMENT, "on_topic": "unsure"})["comments-2"] == "review"
    assert kinds(COMMENT)["comments-2"] == "pass"


@pytest.mark.parametrize(
    ("rule", "facts", "text"),
    [
        ("faculty-3", {}, "Photos of my students at the science fair!"),
        ("faculty-3", {}, "A boy in my class was suspended for fighting."),
        ("comments-4c", COMMENT, "Full article from the newspaper, copied below:"),
        ("comments-4e", COMMENT, "Posting this again: bring back the late bus."),
        ("comments-4f", COMMENT, "My husband and I share this login. Great show!"),
        ("comments-4g", COMMENT, "Posting from my wife's account: great show!"),
    ],
)
def test_nothing_is_presumed_that_the_words_speak_against(rule, facts, text):
    personal = {"author": "employee", "act": "post", "venue": "personal"}
    assert kinds(facts or personal, text)[rule] in ("open", "review")
    assert kinds(facts or personal, "Great show!")[rule] == "pass"


def test_a_comment_that_may_be_a_repeat_waits_for_the_answer():
    text = "Posting this again: bring back the late bus."
    assert kinds(COMMENT, text)["comments-4e"] == "open"
    assert kinds({**COMMENT, "repeat": False}, text)["comments-4e"] == "review"


def test_a_record_of_protection_custody_or_housing_is_for_a_person_to_judge():
    facts = {"author": "employee", "act": "post", "venue": "personal"}
    text = "One of my kids lives in foster care now."
    assert kinds(facts, text)["faculty-3"] == "review"
    assert kinds({**facts, "confidential": False}, text)["faculty-3"] == "review"


def test_unsure_does_not_matter_where_all_answers_agree():
    assert kinds({**COMMENT, "device": "unsure"})["retention"] == "informational"


def test_a_rule_that_fails_whatever_the_answer_fails_though_the_writer_is_unsure():
    facts = {**EMPLOYEE_TO_STUDENT, "venue": "personal", "device": "personal"}
    facts.update(relationship="none", purpose="unsure")
    assert kinds(facts)["faculty-5"] == "fail"


@pytest.mark.parametrize(("act", "kind"), [("connect", "fail"), ("post", "notApplicable")])
def test_an_unknown_act_is_any_of_the_four(act, kind):
    facts = {"author": "employee", "venue": "personal", "student": True, "relationship": "none"}
    assert kinds(facts)["faculty-4"] == "open"
    assert kinds({**facts, "act": act})["faculty-4"] == kind


NUMBER = "Call the shop at 509-555-0138 today"
OTHERS = {**COMMENT, "contact_owner": "other"}


def test_a_sign_that_was_set_aside_counts_no_longer_and_is_told():
    assert kinds(OTHERS, NUMBER)["comments-4b"] == "fail"
    aside = [{"detector": "phone-number", "quote": "509-555-0138"}]
    guidance = check({"text": NUMBER, "facts": COMMENT, "set_aside": aside})
    result = guidance["comments-4b"]
    assert result.kind == "pass"
    assert [sign.detector for sign in result.set_aside] == ["phone-number"]
    assert "You set aside '509-555-0138'" in str(result.message)
    assert guidance.to_dict()["setAside"] == aside
    assert not guidance["comments-4a"].set_aside


def test_what_was_set_aside_survives_edits_elsewhere():
    aside = [{"detector": "phone-number", "quote": "509-555-0138"}]
    assert kinds(COMMENT, "Please! " + NUMBER, aside)["comments-4b"] == "pass"
    assert kinds(COMMENT, NUMBER.replace("0138", "0139"), aside)["comments-4b"] == "open"


def test_words_in_no_language_that_is_read_are_told_so_and_facts_still_judged():
    guidance = check({"text": "Это очень хорошая школа", "facts": {**COMMENT, "repeat": True}})
    assert guidance.language == "und"
    assert "not understood" in str(guidance["comments-4a"].message)
    assert guidance["comments-4e"].kind == "fail"
    assert "not understood" not in str(guidance["comments-5"].message)


def test_the_guidance_as_json_has_the_contracts_names():
    given = check({"text": NUMBER, "facts": OTHERS}).to_dict()
    assert list(given)[:5] == ["policy", "language", "results", "questions", "fixes"]
    result = next(r for r in given["results"] if r["ruleId"] == "comments-4b")
    start = NUMBER.index("509")
    assert result["evidence"][0]["start"] == start
    assert result["evidence"][0]["end"] == start + 12
    assert result["evidence"][0]["detector"] == "phone-number"
    assert given["fixes"][0]["edit"][0]["start"] == start
    assert given["fixes"][0]["clears"] == ["comments-4b"]
