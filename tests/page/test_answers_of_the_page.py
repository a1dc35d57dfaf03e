"""What Python hands to the page: every rule once, offsets as browsers count, nothing unescaped."""

import html
import json
import re

import pytest

from selfcheck import check
from selfcheck.facts import FACTS
from selfcheck.page import answer
from selfcheck.plan import Plan
from selfcheck.policy import CLAUSES
from selfcheck.presets import COMMUNITY_PRESETS, EMPLOYEE_PRESETS
from selfcheck.render import form

PRESETS = (*EMPLOYEE_PRESETS, *COMMUNITY_PRESETS)
ON_A_DISTRICT_PAGE = (("author", "community"), ("act", "comment"), ("venue", "district"))


def ask(text="", controls=(), set_aside=(), do="answer", **more):
    plan = {"text": text, "controls": list(controls), "set_aside": list(set_aside)}
    return json.loads(answer(json.dumps({"do": do, "today": "2026-11-23", "plan": plan, **more})))


def rules_in(regions):
    page = "".join(regions.values())
    return re.findall(r'data-rule="([a-z0-9-]+)" data-kind="([a-zA-Z]+)"', page)


@pytest.mark.parametrize(
    "controls",
    [
        (),
        ON_A_DISTRICT_PAGE,
        (("author", "employee"),),
        (("author", "employee"), ("act", "message"), ("venue", "personal"), ("student", "true")),
        (("author", "community"), ("venue", "personal")),
        (("venue", "unsure"),),
    ],
)
def test_every_rule_is_shown_once_with_the_engine_s_kind(controls):
    text = "Call me: 509-555-0164, I oppose the levy."
    shown = rules_in(ask(text, controls)["regions"])
    facts = {name: {"true": True, "false": False}.get(value, value) for name, value in controls}
    expected = [(r.rule_id, r.kind) for r in check({"text": text, "facts": facts}).results]
    assert sorted(shown) == sorted(expected)


def test_a_rule_that_waits_stands_beside_its_question():
    reply = ask("Call 509-555-0164", ON_A_DISTRICT_PAGE)
    card = reply["regions"]["questions"].split('id="asked-contact_owner"')[1]
    assert 'data-rule="comments-4b"' in card.split('id="asked-')[0]


def test_each_question_is_marked_as_being_asked():
    facts = (("author", "employee"), ("act", "message"), ("venue", "personal"))
    regions = ask("", facts)["regions"]
    asked = re.findall(r'data-question="([a-z_]+)"', regions["first"] + regions["questions"])
    plan = {"text": "", "facts": dict(facts)}
    assert asked == [question.fact for question in check(plan).questions]


@pytest.mark.parametrize("before", ["", "🎺🎺 ", "𝒲𝒽𝓎? ", "שלום ", "<script>alert(1)</script> "])
def test_marks_and_fixes_are_at_the_right_place(before):
    text = f"{before}Call Ann at 509-555-0164 now"
    controls = (*ON_A_DISTRICT_PAGE, ("contact_owner", "other"))
    marks = ask(text, controls)["regions"]["marks"]
    assert html.unescape(re.sub(r"</?mark[^>]*>", "", marks)) == text
    marked = re.findall(r'<mark data-detector="phone-number"[^>]*>([^<]*)</mark>', marks)
    assert marked == ["509-555-0164"]

    fix = ask(text, controls, do="fix", fix=0)
    units = text.encode("utf-16-le")
    for edit in fix["edits"]:
        cut = (edit["start"] * 2, edit["end"] * 2)
        units = units[: cut[0]] + edit["replacement"].encode("utf-16-le") + units[cut[1] :]
    mended = units.decode("utf-16-le")
    assert "509" not in mended
    assert mended.startswith(f"{before}Call Ann")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "{{ 7 * 7 }} {% include 'x' %}",
        "</textarea><img src=x>",
        "&lt;b",
    ],
)
def test_markup_and_template_syntax_stay_words(text):
    whole = f"{text} Call 509-555-0164"
    regions = ask(whole, ON_A_DISTRICT_PAGE, show=["turned"])["regions"]
    assert html.unescape(re.sub(r"</?mark[^>]*>", "", regions["marks"])) == whole
    assert not any("<script" in region or "<img" in region for region in regions.values())


def test_quotes_in_the_words_do_not_end_an_attribute():
    text = 'Mail "><b onclick=x>@example.org to a"b@example.org'
    regions = ask(text, ON_A_DISTRICT_PAGE)["regions"]
    assert not any("<b onclick" in region for region in regions.values())


def test_words_that_turn_the_direction_of_writing_do_not_turn_the_sentence():
    text = "Call +1 (509) 555-0164\u202e or \u2067509-555-0199"
    regions = ask(text, ON_A_DISTRICT_PAGE)["regions"]
    assert "\u202e" in regions["marks"], "the reader's words stay as they are"
    assert "555-0164" in regions["seen"]
    said = re.sub(r'data-quote="[^"]*"', "", regions["seen"] + regions["rules"] + regions["fixes"])
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", said)


def test_what_is_set_aside_can_be_counted_again():
    aside = [{"detector": "phone-number", "quote": "509-555-0164"}]
    regions = ask("Call 509-555-0164", ON_A_DISTRICT_PAGE, aside)["regions"]
    assert "data-set-aside" not in regions["seen"]
    assert 'data-take-back="phone-number" data-quote="509-555-0164"' in regions["seen"]
    assert "<mark" not in regions["marks"]


def test_a_community_member_is_not_shown_the_employees_rules():
    regions = ask("I oppose the levy", ON_A_DISTRICT_PAGE)["regions"]
    for clause in CLAUSES:
        if clause.id.startswith("faculty"):
            assert f'<p hidden id="rule-{clause.id}"' in regions["rules"]
            assert html.escape(str(clause.title)) not in "".join(regions.values())


def test_the_other_way_round_answers_the_same():
    reply = ask("I support the levy, vote yes!", ON_A_DISTRICT_PAGE, show=["turned"])
    turned = re.sub(r"</?ins>", "", reply["regions"]["turned"])
    assert "I oppose the levy, vote no!" in turned
    assert "comment rules answer the same" in turned


def test_nothing_is_turned_before_it_is_asked_for():
    assert "<ins>" not in ask("I support the levy", ON_A_DISTRICT_PAGE)["regions"]["turned"]


def test_a_plan_that_cannot_be_read_gets_one_line():
    reply = ask("x" * 100_001)
    assert "100,001 characters are too many" in reply["error"]
    assert "100,001" in reply["regions"]["verdict"]
    assert "author" in ask("", [("author", "martian")])["error"]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: str(preset.title))
def test_a_preset_is_a_plan_and_holds_no_words(preset):
    check(Plan("", dict(preset.facts)))
    assert "text" not in preset.query


def test_the_form_is_there_without_any_answer():
    page = str(form())
    for name, fact in FACTS.items():
        assert f'name="{name}"' in page
        assert html.escape(str(fact.label)) in html.escape(html.unescape(page))
    without_script = page.rsplit("data-without-script", 1)[1]
    assert without_script.count("<li>") == len(CLAUSES)
    assert 'data-selfcheck="loading"' in page


def test_where_no_answer_makes_a_rule_fine_its_card_and_the_answers_say_so():
    facts = (("author", "employee"), ("act", "message"), ("venue", "personal"))
    regions = ask("", (*facts, ("student", "true"), ("purpose", "school")))["regions"]
    card = regions["questions"].split('id="asked-device"')[1].split('id="asked-')[0]
    assert 'data-rule="faculty-5" data-kind="open"' in card
    assert "Change it or ask first<" in card
    assert "Whatever you answer, this is not simply fine" in card
    assert re.search(r'id="effect-device-personal">\s*<span class="sc-effect--neverFine">', card)
    assert "Use a District-sponsored account or page." in regions["fixes"]


def test_what_is_taken_for_granted_is_shown_with_its_answer():
    rules = ask("The bus was late.", ON_A_DISTRICT_PAGE)["regions"]["rules"]
    assert "Is it about the page&#39;s subject, and current?</button> Yes." in rules


def test_a_comment_rule_is_quoted_with_the_words_that_it_goes_on_from():
    rules = ask("You are an idiot.", ON_A_DISTRICT_PAGE)["regions"]["rules"]
    card = rules.split('id="rule-comments-4a"')[1].split("</article>")[0]
    quoted = re.search(r"<blockquote>(.*?)</blockquote>", card, re.DOTALL)[1]
    assert re.sub(r"<[^>]*>", "", quoted).startswith(
        "In posting material on District-sponsored sites, users agree not to: Post material"
    )


def test_a_kind_and_the_title_after_it_are_heard_as_two_things():
    rules = ask("You are an idiot.", ON_A_DISTRICT_PAGE)["regions"]["rules"]
    title = rules.split('id="title-comments-4a"')[1].split("</h4>")[0].partition(">")[2]
    assert re.sub(r"<[^>]*>", "", title).startswith("Against the rule: ")
