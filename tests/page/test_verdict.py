"""The one sentence on top is true, names what to do, and is the same wherever it stands."""

import pytest

from selfcheck import check
from selfcheck.fixes import apply
from selfcheck.verdict import brief, sentence, verdict

COACH = {"author": "employee", "act": "message", "student": True, "purpose": "school"}
ON_A_DISTRICT_PAGE = {"author": "community", "act": "comment", "venue": "district"}
NUMBER = "Call Ann at 509-555-0164."

SAID = [
    ("", {}, "Say who is writing, what and where, and the answer stands here.", None),
    (
        "",
        {"author": "community", "act": "post", "venue": "personal"},
        "This policy does not govern what you write on your own pages.",
        "No rule stands in the way",
    ),
    (
        "Where is the bus schedule?",
        ON_A_DISTRICT_PAGE,
        "You can go ahead: no rule speaks against it as you describe it.",
        "You can go ahead",
    ),
    (
        NUMBER,
        ON_A_DISTRICT_PAGE,
        "It depends on your answer to one more question.",
        "1 question to answer",
    ),
    (
        "",
        {"author": "employee", "act": "connect", "venue": "personal", "device": "personal"},
        "It depends on your answers to two more questions.",
        "2 questions to answer",
    ),
    (
        NUMBER,
        {**ON_A_DISTRICT_PAGE, "contact_owner": "other"},
        "One thing to change before you reply.",
        "1 to change",
    ),
    (
        NUMBER,
        {**ON_A_DISTRICT_PAGE, "contact_owner": "other", "on_topic": False},
        "One thing to change before you reply; one that the District may see either way.",
        "1 to change, 1 to ask about",
    ),
    (
        NUMBER,
        {**ON_A_DISTRICT_PAGE, "on_topic": False},
        (
            "One thing to look at again before you reply: the District may see it either way; "
            "one question is still open."
        ),
        "1 to ask about, 1 question to answer",
    ),
    (
        "",
        {**COACH, "venue": "personal"},
        (
            "Change this or ask your administrator before you send it, whatever you answer "
            "(clause 5); three questions are still open."
        ),
        "not simply fine, 3 questions to answer",
    ),
    (
        "",
        {**COACH, "venue": "personal", "also_to": []},
        (
            "Change this or ask your administrator before you send it, whatever you answer "
            "(clause 5 and clause 6); two questions are still open."
        ),
        "not simply fine, 2 questions to answer",
    ),
]


@pytest.mark.parametrize(("text", "facts", "whole", "few"), SAID, ids=[s[2][:40] for s in SAID])
def test_the_verdict_is_a_sentence_to_act_on(text, facts, whole, few):
    guidance = check({"text": text, "facts": facts})
    assert str(sentence(guidance)) == whole
    said = brief(guidance)
    assert (str(said) if said else None) == few


def test_where_no_answer_makes_it_fine_the_rule_says_so_and_the_change_that_does_is_offered():
    guidance = check({"facts": {**COACH, "venue": "personal"}})
    clause = guidance["faculty-5"]
    assert clause.kind == "open"
    assert set(clause.open_facts) == {"device", "relationship"}
    assert str(clause.message).startswith("Whatever you answer, this is not simply fine")
    assert verdict(guidance).doomed == ("faculty-5",)
    fix = next(fix for fix in guidance.fixes if "faculty-5" in fix.clears)
    assert dict(fix.facts) == {"venue": "district"}
    assert check(apply(guidance.plan, fix))["faculty-5"].kind == "pass"


def test_an_open_rule_that_can_still_pass_raises_no_alarm():
    guidance = check({"facts": {**COACH, "venue": "district"}})
    assert guidance["faculty-6"].kind == "open"
    assert not guidance["faculty-6"].never_fine
    assert guidance.fixes == ()
