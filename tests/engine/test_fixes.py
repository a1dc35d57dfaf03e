"""Fixes: small, honest, and checked again."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from selfcheck import Plan, check
from selfcheck.engine import guide
from selfcheck.facts import FACTS
from selfcheck.fixes import apply
from selfcheck.traps import nearest_traps
from tests.engine.plans import TEXT, facts, readings

ALONE = {
    "author": "employee",
    "act": "message",
    "venue": "district",
    "device": "district",
    "purpose": "school",
    "student": True,
    "relationship": "none",
    "also_to": [],
}


def test_a_message_to_one_student_is_mended_by_one_more_recipient():
    fixes = check({"text": "The retake is on Thursday.", "facts": ALONE}).fixes
    assert {frozenset({"employee"}), frozenset({"students"})} == {
        dict(fix.facts)["also_to"] for fix in fixes
    }
    assert all(fix.clears == ("faculty-6",) for fix in fixes)


def test_a_private_channel_is_mended_by_the_districts():
    guidance = check({"text": "", "facts": {**ALONE, "venue": "personal", "device": "personal"}})
    assert {"venue": "district"} in [dict(fix.facts) for fix in guidance.fixes]


def test_somebody_elses_number_is_taken_out():
    text = "Her cell is 509-555-0117 by the way"
    given_facts = {"author": "community", "venue": "district", "contact_owner": "other"}
    guidance = check({"text": text, "facts": given_facts})
    fix = next(fix for fix in guidance.fixes if fix.edits)
    assert apply(guidance.plan, fix).text == "Her cell is by the way"
    assert fix.clears == ("comments-4b",)


def test_no_edit_touches_an_opinion_and_no_move_takes_abuse_elsewhere():
    for text in ("Principal Harmon is a pathetic idiot.", "The levy is a waste. Vote no!"):
        for venue in ("district", "personal"):
            facts = {"author": "employee", "act": "comment", "venue": venue, "device": "personal"}
            guidance = check({"text": text, "facts": {**facts, "purpose": "school"}})
            for fix in guidance.fixes:
                assert "venue" not in dict(fix.facts)
                assert all(edit.start == edit.end == len(text) for edit in fix.edits)


def test_abuse_is_not_mended_by_taking_it_to_one_s_own_page():
    facts = {"author": "community", "act": "comment", "venue": "district"}
    guidance = check({"text": "Principal Harmon is a pathetic idiot.", "facts": facts})
    assert guidance["comments-4a"].kind == "fail"
    assert guidance.fixes == ()


def test_nobody_is_sent_elsewhere_where_a_change_on_the_spot_helps():
    facts = {"author": "community", "act": "comment", "venue": "district", "identity": "shared"}
    guidance = check({"text": "Great show!", "facts": facts})
    assert [dict(fix.facts) for fix in guidance.fixes] == [{"identity": "own"}]


def test_a_friend_request_is_not_turned_into_a_message():
    facts = {"author": "employee", "act": "connect", "venue": "personal", "device": "district"}
    guidance = check({"facts": {**facts, "purpose": "personal", "student": True}})
    assert guidance["faculty-8"].kind == "fail"
    assert [dict(fix.facts) for fix in guidance.fixes] == [{"device": "personal"}]


def test_two_changes_where_one_is_not_enough():
    guidance = check(
        {
            "text": "Happy Friday!",
            "facts": {
                "author": "employee",
                "act": "post",
                "venue": "district",
                "device": "district",
                "purpose": "personal",
            },
        }
    )
    made = [dict(fix.facts) for fix in guidance.fixes if "faculty-8" in fix.clears]
    assert made == [{"device": "personal", "venue": "personal"}]


@pytest.mark.parametrize("relationship", ["none", "prior"])
def test_nothing_mends_adding_a_student_and_the_message_says_so(relationship):
    guidance = check(
        {
            "facts": {
                "author": "employee",
                "act": "connect",
                "venue": "personal",
                "device": "personal",
                "purpose": "personal",
                "student": True,
                "relationship": relationship,
            }
        }
    )
    assert guidance.fixes == ()
    assert "only not sending or accepting it does" in str(guidance["faculty-4"].message)


def test_a_login_is_one_s_own_again_though_the_words_still_speak_of_another_s():
    guidance = check(
        {
            "text": "Posting from my wife's account: the parking was awful.",
            "facts": {"author": "community", "venue": "district", "identity": "alias"},
        }
    )
    (fix,) = guidance.fixes
    assert dict(fix.facts) == {"identity": "own"}
    assert fix.clears == ("comments-4g",)
    assert check(apply(guidance.plan, fix))["comments-4g"].kind == "review"


def test_what_the_writer_is_unsure_of_can_be_chosen_where_it_is_the_writer_s_to_choose():
    guidance = check({"text": "", "facts": {**ALONE, "also_to": "unsure"}})
    assert guidance["faculty-6"].kind == "review"
    assert {"also_to": frozenset({"employee"})} in [dict(fix.facts) for fix in guidance.fixes]


def test_no_channel_is_offered_for_what_no_channel_makes_right():
    given_facts = {**ALONE, "venue": "personal", "device": "personal", "purpose": "personal"}
    guidance = check({"text": "", "facts": given_facts})
    assert guidance.fixes == ()
    for rule in ("faculty-5", "faculty-7"):
        message = str(guidance[rule].message)
        assert "District-sponsored account" not in message
        assert message.endswith("No other change mends this: only not sending it does.")


WORDS = (
    "Practice moves to 4 pm on Friday.",
    "Call Dana at 509-555-0142 or 509-555-0177 before the game.",
    "Your cousin is a pathetic idiot.",
    "Vote no on the levy, the old gym is good enough.",
    "Buy my candles, ten dollars each, message me!",
    "Luis in my second period has dyslexia and was suspended for fighting.",
    "Posting this again because you took it down: bring back the late bus.",
    "Her SSN is 219-09-9999 and she lives at 1420 W Canal Drive.",
    "We share this login, my husband and I. Forward this to ten friends or have bad luck!",
)


@given(given_facts=facts(), text=st.sampled_from(WORDS))
@settings(max_examples=150, deadline=None)
def test_a_fix_made_to_real_words_clears_what_it_says_and_breaks_nothing(given_facts, text):
    guidance = check(Plan(text, given_facts))
    for fix in guidance.fixes:
        after = check(apply(guidance.plan, fix))
        assert all(after[rule].kind != "fail" for rule in fix.clears)
        for before in guidance.results:
            assert after[before.rule_id].kind != "fail" or before.kind == "fail"
    cleared = {rule for fix in guidance.fixes for rule in fix.clears}
    for result in guidance.results:
        said = "No other change mends this" in str(result.message)
        assert said == (result.kind == "fail" and result.rule_id not in cleared)


def test_no_fix_sets_what_is_true_of_the_world():
    theirs = {name for name, fact in FACTS.items() if not fact.mine}
    assert theirs == {
        "author", "purpose", "student", "relationship", "confidential", "contact_owner",
        "sponsored", "on_topic",
    }  # fmt: skip


@given(given_facts=facts(), reading=readings())
@settings(max_examples=150, deadline=None)
def test_a_fix_of_facts_clears_what_it_says_and_breaks_nothing(given_facts, reading):
    guidance = guide(Plan(TEXT, given_facts), reading)
    for fix in guidance.fixes:
        assert fix.clears
        assert all(FACTS[name].mine for name, _ in fix.facts)
        if fix.edits:
            continue  # generated signs are not in the text: the detectors' own tests cover edits
        after = guide(apply(guidance.plan, fix), reading)
        for rule in fix.clears:
            assert after[rule].kind != "fail"
        for before in guidance.results:
            if before.kind != "fail":
                assert after[before.rule_id].kind != "fail"


@given(given_facts=facts(unsure=False), reading=readings(most=1))
@settings(max_examples=100, deadline=None)
def test_a_trap_turns_a_passing_plan_by_one_fact(given_facts, reading):
    guidance = guide(Plan(TEXT, given_facts), reading)
    traps = nearest_traps(guidance)
    assume(not guidance.failed)
    for trap in traps:
        turned = guide(guidance.plan.having({trap.fact: trap.value}), reading)
        assert all(turned[rule].kind == "fail" for rule in trap.rule_ids)


def test_a_failing_plan_has_no_trap():
    assert nearest_traps(check({"facts": ALONE})) == ()


def test_the_nearest_trap_of_a_message_to_two_is_a_message_to_one():
    trap, *_ = nearest_traps(check({"facts": {**ALONE, "also_to": ["students"]}}))
    assert (trap.fact, trap.value, trap.rule_ids) == ("also_to", frozenset(), ("faculty-6",))
