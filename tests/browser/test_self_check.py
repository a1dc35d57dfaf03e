"""The self-check in a real browser, by role and name, as a person finds them."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from selfcheck import check

expect.set_options(timeout=15_000)

DISTRICT_COMMENT = ("A parent, student, alum", "Reply on a page", "A District-sponsored site")
COACH = ("An employee of the District", "Write to particular people", "A District-sponsored site")


@pytest.fixture
def page(self_check_page: Page) -> Page:
    """Return the page, ready and empty: it is loaded once and started over for each test."""
    again = self_check_page.get_by_role("button", name="Start over")
    if again.is_visible():
        again.click()
    expect(self_check_page.locator("#verdict")).to_contain_text("Say who is writing")
    return self_check_page


def say(page: Page, *answers: str) -> None:
    for answer in answers:
        page.get_by_role("radio", name=answer).check()


def words(page: Page, text: str) -> None:
    page.get_by_label("The words", exact=True).fill(text)


def verdict(page: Page):
    return page.locator("#verdict")


def kind(page: Page, rule: str):
    return page.locator(f'[data-rule="{rule}"]')


def answer_to(page: Page, question: str, answer: str) -> None:
    page.get_by_role("group", name=question).get_by_label(answer).check()


def test_an_answer_follows_the_form_without_a_button(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "Where is the bus schedule?")
    expect(verdict(page)).to_have_text(re.compile("You can go ahead"))
    expect(page.locator("[data-rule]")).to_have_count(23)


def test_words_in_question_are_marked_where_they_stand(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "🎺 Call Ann at 509-555-0164 please")
    expect(page.locator("mark[data-detector]")).to_have_text("509-555-0164")
    assert page.locator("#sc-marks").text_content() == "🎺 Call Ann at 509-555-0164 please"


def test_the_mark_lies_behind_the_very_words(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "Call Ann at 509-555-0164 please")
    mark = page.locator("mark").bounding_box()
    area = page.get_by_label("The words", exact=True).bounding_box()
    assert area["x"] < mark["x"] < area["x"] + area["width"]
    assert area["y"] < mark["y"] < area["y"] + area["height"]
    styles = [
        page.locator(place).evaluate(
            "(e) => { const s = getComputedStyle(e); return [s.font, s.lineHeight, s.padding,"
            " s.letterSpacing, s.whiteSpace, e.clientWidth] }"
        )
        for place in ("#sc-marks", "#text")
    ]
    assert styles[0] == styles[1]


def test_what_the_caret_stands_in_is_pointed_out(page):
    say(page, *DISTRICT_COMMENT)
    field = page.get_by_label("The words", exact=True)
    field.press_sequentially("Call Ann at 509-555-0164")
    here = page.locator(".sc-seen-item[data-here]")
    expect(here).to_contain_text("509-555-0164")
    field.press_sequentially(" please, you idiot")
    expect(here).to_contain_text("idiot")
    expect(here).to_have_count(1)
    field.press("Home")
    expect(here).to_have_count(0)


def test_a_question_comes_up_when_a_rule_hangs_on_it_and_goes_when_answered(page):
    say(page, *DISTRICT_COMMENT)
    question = page.get_by_role("group", name="Whose phone number, email or address")
    expect(question).to_be_hidden()
    words(page, "Call Ann at 509-555-0164")
    expect(question).to_be_visible()
    expect(page.locator('[data-question="contact_owner"]')).to_have_count(1)
    expect(page.locator('#asked-contact_owner [data-rule="comments-4b"]')).to_be_visible()
    expect(question).to_contain_text("Asked because comment rule 4b depends on it.")
    expect(question.get_by_label("Somebody else's")).to_have_accessible_description(
        "against the rule"
    )
    question.get_by_label("Somebody else's").check()
    expect(kind(page, "comments-4b")).to_have_attribute("data-kind", "fail")
    expect(page.locator("[data-question]")).to_have_count(0)
    expect(question.get_by_label("Somebody else's")).to_be_checked()


def test_changing_an_answer_keeps_the_others(page):
    say(page, *COACH)
    answer_to(page, "current student", "Yes")
    answer_to(page, "What is it for?", "School-related")
    say(page, "My own account, or any other")
    expect(page.get_by_role("radio", name="School-related")).to_be_checked()
    expect(page.get_by_role("group", name="current student").get_by_label("Yes")).to_be_checked()


def test_not_sure_is_an_answer(page):
    say(
        page, "An employee of the District", "Invite, accept or add", "My own account, or any other"
    )
    answer_to(page, "current student", "Not sure")
    answer_to(page, "How are you related", "Only through school")
    expect(kind(page, "faculty-4")).to_have_attribute("data-kind", "review")
    expect(page.locator('[data-question="student"]')).to_have_count(0)


def test_nobody_else_excludes_the_others(page):
    say(page, *COACH)
    answer_to(page, "current student", "Yes")
    answer_to(page, "What is it for?", "School-related")
    group = page.get_by_role("group", name="Who else gets it")
    group.get_by_label("Another school employee").check()
    expect(kind(page, "faculty-6")).to_have_attribute("data-kind", "pass")
    group.get_by_label("Nobody else").check()
    expect(group.get_by_label("Another school employee")).not_to_be_checked()
    group.get_by_label("The parents").check()
    expect(group.get_by_label("Nobody else")).not_to_be_checked()


def test_a_sign_set_aside_stays_so_through_edits(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "Call the gym: 509-555-0164")
    page.get_by_role("button", name="Not what it looks like").click()
    expect(page.locator("mark")).to_have_count(0)
    expect(kind(page, "comments-4b")).to_have_attribute("data-kind", "pass")
    again = page.get_by_role("button", name="Count it again")
    expect(again).to_be_focused()
    words(page, "You can call the gym: 509-555-0164")
    expect(page.locator("#sc-marks")).to_have_text("You can call the gym: 509-555-0164")
    expect(page.locator("mark")).to_have_count(0)
    expect(page.get_by_text("You set it aside")).to_be_visible()
    again.click()
    expect(page.locator("mark")).to_have_count(1)


def test_an_answer_does_not_take_a_button_from_under_the_pointer(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "Call the gym: 509-555-0164")
    page.get_by_role("button", name="Not what it looks like").hover()
    page.mouse.down()
    page.evaluate(
        """() => {
            const text = document.querySelector("[name=text]");
            text.value = "Call 509-555-0111, or the gym: 509-555-0164";
            text.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    page.wait_for_timeout(600)
    page.mouse.up()
    expect(page.locator("mark")).to_have_count(1)
    expect(page.locator("mark")).to_have_text("509-555-0111")
    expect(page.locator(".sc-seen-item").filter(has_text="You set it aside")).to_contain_text(
        "509-555-0164"
    )


def test_a_fix_of_the_words_is_made_and_undone(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "🎺 Call Ann at 509-555-0164 now")
    answer_to(page, "Whose phone number", "Somebody else's")
    page.locator("button[data-fix]").filter(has_text="Take out").click()
    area = page.get_by_label("The words", exact=True)
    expect(area).to_have_value(re.compile(r"^🎺 Call Ann at ?now$"))
    expect(kind(page, "comments-4b")).to_have_attribute("data-kind", "pass")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    undo.click()
    expect(area).to_have_value("🎺 Call Ann at 509-555-0164 now")
    expect(kind(page, "comments-4b")).to_have_attribute("data-kind", "fail")
    expect(undo).to_be_hidden()


def test_the_browser_s_own_undo_knows_of_a_fix(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "Call Ann at 509-555-0164 now")
    answer_to(page, "Whose phone number", "Somebody else's")
    page.locator("button[data-fix]").filter(has_text="Take out").click()
    area = page.get_by_label("The words", exact=True)
    expect(area).not_to_have_value(re.compile("509"))
    area.focus()
    page.keyboard.press("Control+z")
    expect(area).to_have_value("Call Ann at 509-555-0164 now")


def test_a_fix_of_a_fact_is_made_and_undone(page):
    say(page, *COACH)
    answer_to(page, "current student", "Yes")
    answer_to(page, "What is it for?", "School-related")
    answer_to(page, "Who else gets it", "Nobody else")
    answer_to(page, "How are you related", "Only through school")
    expect(kind(page, "faculty-6")).to_have_attribute("data-kind", "fail")
    page.locator("button[data-fix]").filter(has_text="Add another school employee").click()
    expect(kind(page, "faculty-6")).to_have_attribute("data-kind", "pass")
    group = page.get_by_role("group", name="Who else gets it")
    expect(group.get_by_label("Another school employee")).to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(kind(page, "faculty-6")).to_have_attribute("data-kind", "fail")
    expect(group.get_by_label("Nobody else")).to_be_checked()


def test_where_it_passes_the_nearest_trap_is_named(page):
    say(page, *COACH)
    answer_to(page, "current student", "Yes")
    answer_to(page, "What is it for?", "School-related")
    answer_to(page, "Who else gets it", "Other students whom it concerns")
    expect(verdict(page)).to_contain_text("You can go ahead")
    expect(page.get_by_text("Nobody else: that may be against clause 6")).to_be_visible()


def test_the_other_way_round_gets_the_same_answers(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "I support the levy. Vote yes!")
    page.get_by_role("button", name="Try it the other way round").click()
    expect(page.get_by_text("I oppose the levy. Vote no!")).to_be_visible()
    expect(page.get_by_text("comment rules answer the same")).to_be_visible()
    words(page, "I agree with the board.")
    expect(page.get_by_text("I disagree with the board.")).to_be_visible()
    page.get_by_role("button", name="Try it the other way round").click()
    expect(page.get_by_text("I disagree with the board.")).to_be_hidden()


def test_a_message_is_no_comment_whose_opinion_could_count(page):
    say(page, *COACH)
    words(page, "I support the levy. Vote yes!")
    expect(page.locator("#sc-marks")).to_have_text("I support the levy. Vote yes!")
    expect(page.get_by_role("button", name="Try it the other way round")).to_have_count(0)
    say(page, "Reply on a page")
    expect(page.get_by_role("button", name="Try it the other way round")).to_be_visible()


def test_a_community_member_meets_no_employee_rule(page):
    say(page, "A parent, student, alum", "Publish a post", "My own account, or any other")
    words(page, "The new gym looks good.")
    expect(verdict(page)).to_have_text(
        "This policy does not govern what you write on your own pages."
    )
    for element in page.locator('[data-rule^="faculty"]').all():
        expect(element).to_be_hidden()
    expect(page.get_by_text("Students as friends or followers")).to_have_count(0)


def test_what_is_taken_for_granted_can_be_answered(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "The bus was late.")
    page.get_by_text(re.compile("Nothing against it: ")).click()
    page.get_by_role("button", name="Is it about the page's subject").click()
    group = page.get_by_role("group", name="Is it about the page's subject")
    expect(group).to_be_visible()
    group.get_by_label("No", exact=True).check()
    expect(kind(page, "comments-2")).to_have_attribute("data-kind", "review")


def test_reports_are_made_on_the_page(page):
    say(page, *DISTRICT_COMMENT)
    words(page, "Call xylophone Ann at 509-555-0164")
    for name, has_words in (
        ("Save as text", False),
        ("Save as JSON", False),
        ("Save as JSON", True),
    ):
        page.get_by_label("With my words in it").set_checked(has_words)
        with page.expect_download() as download:
            page.get_by_role("button", name=name).click()
        content = Path(download.value.path()).read_text(encoding="utf-8")
        assert ("xylophone" in content) == has_words
        assert "2017-09-06" in content
        if name == "Save as JSON":
            assert len(json.loads(content)["results"]) == 23
    page.get_by_label("With my words in it").uncheck()
    page.get_by_role("button", name="Ask the District").click()
    letter = page.get_by_label("A question to copy into an email")
    expect(letter).to_have_value(re.compile("I plan the following"))
    assert "509" not in letter.input_value()


@pytest.mark.parametrize("with_words", [True, False])
def test_the_print_view_holds_the_words_only_where_ticked(page, with_words):
    say(page, *DISTRICT_COMMENT)
    words(page, "Call xylophone Ann at 509-555-0164")
    answer_to(page, "Whose phone number", "Somebody else's")
    expect(kind(page, "comments-4b")).to_have_attribute("data-kind", "fail")
    page.evaluate(
        "window.print = () => { document.body.dataset.printed ="
        " document.querySelector('#sc-rules').textContent"
        " + document.querySelector('.sc').dataset.printing }"
    )
    page.get_by_label("With my words in it").set_checked(with_words)
    page.evaluate("delete document.body.dataset.printed")
    page.get_by_role("button", name="Print or save as PDF").click()
    body = page.locator("body")
    expect(body).to_have_attribute("data-printed", re.compile("comment rule 4", re.IGNORECASE))
    printed = body.get_attribute("data-printed")
    page.get_by_label("With my words in it").uncheck()
    assert ("509" in printed) == with_words
    assert ("without-words" in printed) != with_words
    expect(page.locator("#sc-rules")).to_contain_text("509-555-0164")


@pytest.mark.parametrize(
    "text",
    [
        "<script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\">",
        "{{ 7 * 7 }}{% for x in y %}",
        "</textarea></form><h1>here</h1>",
        "שלום, התקשרו אל",
        "مرحبا يا جماعة",
        "𝒲𝒽𝓎 👩‍👩‍👧‍👦 🏴‍☠️",
        "a\u0301\u200b\u202e",
    ],
    ids=["script", "template", "end tags", "Hebrew", "Arabic", "astral", "invisible"],
)
def test_no_words_do_harm_and_marks_stay_in_place(page, text):
    say(page, *DISTRICT_COMMENT)
    title = page.title()
    words(page, f"{text}, call 509-555-0164 ok")
    expect(page.locator("mark")).to_have_text("509-555-0164")
    assert page.locator("#sc-marks").text_content() == f"{text}, call 509-555-0164 ok"
    page.get_by_role("button", name="show in the text").click()
    selected = page.evaluate(
        "(() => { const t = document.getElementById('text');"
        " return t.value.slice(t.selectionStart, t.selectionEnd) })()"
    )
    assert selected == "509-555-0164"
    assert page.title() == title
    assert page.locator("h1").count() == 1


def test_a_hundred_thousand_characters_are_read_and_one_more_is_told(page):
    say(page, *DISTRICT_COMMENT)
    end = " 509-555-0164"
    words(page, "The bus was late. " * 5554 + "." * (100_000 - 18 * 5554 - len(end)) + end)
    mark = page.locator('mark[data-detector="phone-number"]')
    expect(mark).to_have_text("509-555-0164", timeout=30_000)
    page.get_by_label("The words", exact=True).press("End")
    page.keyboard.type("!")
    expect(page.locator("#verdict")).to_contain_text("100,001 characters are too many")
    page.keyboard.press("Backspace")
    expect(page.locator("#verdict")).not_to_contain_text("too many")


def test_no_request_leaves_the_page_and_nothing_is_kept(page):
    say(page, *DISTRICT_COMMENT)
    before = (page.url, page.title())
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    area = page.get_by_label("The words", exact=True)
    area.press_sequentially("Xylophone lessons: call 509-555-0164!")
    expect(page.locator("mark")).to_have_count(1)
    page.get_by_role("button", name="Not what it looks like").click()
    expect(page.locator("mark")).to_have_count(0)
    stored = page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, history.state])"
    )
    assert requests == []
    assert (page.url, page.title()) == before
    assert "ylophone" not in stored


PLANS = [
    ("", {}),
    ("Practice is at 4.", {"author": "employee", "act": "message", "student": True}),
    ("Vote no on the levy!", {"author": "employee", "act": "post", "venue": "personal"}),
    ("", {"author": "employee", "act": "connect", "venue": "unsure", "relationship": "prior"}),
    ("Selling cookies, $5", {"author": "community", "act": "comment", "venue": "district"}),
    ("Call 509-555-0164", {"author": "community", "venue": "district", "contact_owner": "self"}),
    ("Hi", {"author": "employee", "act": "message", "also_to": [], "student": True}),
    ("", {"author": "community", "venue": "district", "identity": "shared", "repeat": False}),
]


@pytest.mark.parametrize(("text", "facts"), PLANS)
def test_the_page_answers_as_python_does(page, text, facts):
    words(page, text)
    for name, value in facts.items():
        values = (value or ["none"]) if isinstance(value, list) else [str(value).lower()]
        for one in values:
            page.locator(f'input[name="{name}"][value="{str(one).lower()}"]').dispatch_event(
                "click"
            )
    guidance = check({"text": text, "facts": facts})
    for result in guidance.results:
        expect(kind(page, result.rule_id)).to_have_attribute("data-kind", result.kind)
    asked = page.locator("[data-question]").evaluate_all(
        "(all) => all.map((e) => e.dataset.question)"
    )
    assert sorted(asked) == sorted(question.fact for question in guidance.questions)
