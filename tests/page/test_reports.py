"""What a reader takes along: with the words, and without a single one of them."""

import json
import re

import pytest

from selfcheck import check
from selfcheck.page import answer
from selfcheck.policy.document import ADOPTED
from selfcheck.report import report

WORDS = "Ms. Okafor's number is 509-555-0164, and xylophone practice is dull."
FACTS = {"author": "community", "act": "comment", "venue": "district", "contact_owner": "other"}
ASIDE = [{"detector": "phone-number", "quote": "509-555-0164"}]


def made(form, *, with_words=False, set_aside=()):
    guidance = check({"text": WORDS, "facts": FACTS, "set_aside": list(set_aside)})
    return report(guidance, form, today="2026-11-23", with_words=with_words)


@pytest.mark.parametrize("form", ["text", "json", "question"])
@pytest.mark.parametrize("set_aside", [(), ASIDE])
def test_no_word_is_in_it_unless_it_was_ticked(form, set_aside):
    content = made(form, set_aside=set_aside).content
    for word in ("Okafor", "509", "0164", "xylophone"):
        assert word not in content


@pytest.mark.parametrize("form", ["text", "json", "question"])
def test_the_words_are_in_it_where_they_were_ticked(form):
    assert "xylophone" in made(form, with_words=True).content


@pytest.mark.parametrize("form", ["text", "json", "question"])
def test_it_names_policy_and_date(form):
    content = made(form).content
    assert ADOPTED in content
    assert "2026-11-23" in content


@pytest.mark.parametrize("form", ["text", "json", "question"])
def test_it_says_what_was_set_aside(form):
    content = made(form, with_words=True, set_aside=ASIDE).content
    assert "509-555-0164" in content
    assert re.search(r"set.?aside", content, re.IGNORECASE)
    assert "phone-number" in content


def test_the_json_report_holds_the_guidance():
    told = json.loads(made("json", with_words=True).content)
    assert told["plan"]["text"] == WORDS
    assert {result["ruleId"]: result["kind"] for result in told["results"]}["comments-4b"] == "fail"
    assert "text" not in json.loads(made("json").content)["plan"]


def test_the_question_quotes_the_clause_that_it_is_about():
    content = made("question").content
    assert "Post phone numbers, email addresses or other confidential information" in content
    assert "I plan the following" in content


@pytest.mark.parametrize("form", ["text", "question"])
def test_plain_text_is_not_escaped(form):
    content = made(form, with_words=True).content
    assert WORDS in content
    assert "&#" not in content


def test_the_file_is_named_for_its_day():
    assert made("json").name == "self-check-2026-11-23.json"
    assert made("text").name == "self-check-2026-11-23.txt"


def test_the_answer_can_be_printed_without_the_words():
    controls = [*FACTS.items()]
    plan = {"text": WORDS, "controls": controls, "set_aside": ASIDE}
    reply = json.loads(
        answer(
            json.dumps({"do": "answer", "today": "2026-11-23", "plan": plan, "with_words": False})
        )
    )
    assert "509" not in reply["regions"]["rules"]
    assert "comments-4b" in reply["regions"]["rules"]


def test_the_text_report_names_what_was_taken_for_granted():
    content = made("text").content
    assert "Taken for granted: Is it about the page's subject, and current? Yes." in content


@pytest.mark.parametrize("form", ["text", "question"])
def test_a_rule_that_no_answer_makes_fine_is_not_said_to_wait_for_one(form):
    facts = {"author": "employee", "act": "message", "venue": "personal", "student": True}
    guidance = check({"facts": {**facts, "purpose": "school"}})
    content = report(guidance, form, today="2026-11-23", with_words=False).content
    assert "Change it or ask first. Whatever you answer, this is not simply fine" in content
