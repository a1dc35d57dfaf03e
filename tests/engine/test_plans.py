"""What goes in: plans, and one clear line about what is wrong with one."""

import copy
import pickle

import pytest

from selfcheck import Plan, PlanError, check
from selfcheck.plan import LONGEST_TEXT


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"facts": {"venu": "district"}}, "'venu' is not a fact"),
        (
            {"facts": {"venue": "home"}},
            "facts.venue: 'home' is not a value; use personal, district",
        ),
        ({"facts": {"student": "true"}}, "facts.student: 'true' is not a value; use true, false"),
        ({"facts": {"student": 1}}, "facts.student: 1 is not a value"),
        (
            {"facts": {"also_to": "students"}},
            "facts.also_to: 'students' is not a value; give a list",
        ),
        ({"facts": {"also_to": ["students", "dad"]}}, "facts.also_to: 'dad' is not a value"),
        ({"facts": ["venue"]}, "facts: must be an object"),
        ({"facts": []}, "facts: must be an object"),
        ({"facts": ""}, "facts: must be an object"),
        ({"facts": {"also_to": ["unsure"]}}, "facts.also_to: 'unsure' is not a value"),
        ({"facts": {"also_to": [["students"]]}}, "facts.also_to: ['students'] is not a value"),
        ({"facts": {"author": {"a": 1}}}, "facts.author: {'a': 1} is not a value"),
        ({"text": None}, "text: must be a string, not null"),
        ({"text": "x" * (LONGEST_TEXT + 1)}, "text: 100,001 characters are too many"),
        ({"text": "half \ud83d of it"}, "text: character 6 is half of a character"),
        ({"fact": {}}, "'fact' is not a field of a plan"),
        ({"set_aside": {"detector": "insult"}}, "set_aside: must be a list"),
        ({"set_aside": {}}, "set_aside: must be a list"),
        ({"set_aside": 0}, "set_aside: must be a list"),
        (
            {"set_aside": [{"detector": "insult", "quote": "a \ud83d"}]},
            "set_aside[0]: character 3 is half of a character",
        ),
        ({"set_aside": [{"detector": "insult"}]}, "set_aside[0]: must be"),
        ({"set_aside": [{"detector": "insult", "quote": 3}]}, "set_aside[0]: detector and quote"),
        ("Go Suns!", "a plan is an object"),
    ],
)
def test_a_wrong_plan_is_told_in_one_line_with_the_field(given, says):
    with pytest.raises(PlanError) as caught:
        Plan.from_dict(given)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_null_is_unknown():
    assert Plan.from_dict({"facts": {"venue": None}}) == Plan()
    assert Plan.from_dict({"facts": None, "set_aside": None}) == Plan()


def test_a_plan_survives_its_own_json():
    plan = Plan(
        "Hi 🎉",
        {"also_to": ["parents", "students"], "student": True, "rights": "unsure"},
        [("insult", "Hi")],
    )
    assert Plan.from_dict(plan.to_dict()) == plan
    assert plan.to_dict()["facts"]["also_to"] == ["students", "parents"]


def test_a_plan_and_its_guidance_cannot_be_changed():
    plan = Plan("Hi", {"venue": "district"})
    with pytest.raises(TypeError):
        plan.facts["venue"] = "personal"
    with pytest.raises(AttributeError):
        plan.text = "Bye"
    with pytest.raises(AttributeError):
        check(plan).results[0].kind = "pass"


def test_guidance_can_be_kept_in_a_set_copied_and_sent_to_another_process():
    guidance = check({"text": "Hi", "facts": {"also_to": ["parents"]}})
    assert {guidance, check(guidance.plan)} == {guidance}
    assert copy.deepcopy(guidance) == guidance
    assert pickle.loads(pickle.dumps(guidance)) == guidance  # noqa: S301 - its own bytes


def test_what_the_plan_was_made_of_can_change_without_changing_it():
    recipients = ["students"]
    plan = Plan.from_dict({"facts": {"also_to": recipients}})
    recipients.append("parents")
    assert plan.facts["also_to"] == {"students"}
    answer = check(plan)
    answer.to_dict()["results"][0]["kind"] = "fail"
    assert answer.to_dict()["results"][0]["kind"] == answer.results[0].kind


def test_the_longest_text_is_read():
    guidance = check({"text": "school " * (LONGEST_TEXT // 7), "facts": {"venue": "district"}})
    assert len(guidance.results) == 23
