"""Nothing moves while one types, what has the focus is in sight, and the verdict is told once."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.situations import STATES, ready, start_over

expect.set_options(timeout=15_000)


def test_the_words_stay_put_and_whole_while_one_types(chromium, server):
    context = chromium.new_context(service_workers="block", base_url=server)
    page = context.new_page()
    ready(page, "?author=community&act=comment&venue=district")
    area = page.get_by_label("The words", exact=True)
    area.fill("Dear board, ")
    place = area.evaluate("(e) => JSON.stringify(e.getBoundingClientRect())")
    page.evaluate(
        "window.shifted = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) =>"
        " { if (!entry.hadRecentInput) window.shifted += entry.value }))"
        ".observe({ type: 'layout-shift' })"
    )
    typed = "call Ann at 509-555-0164. You are all idiots! 🎺 Buy cookies, $5 a box."
    area.press("End")
    page.keyboard.type(typed, delay=15)
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("!!")
    expect(page.locator("mark").first).to_be_visible()
    expect(page.locator("#sc-marks")).to_have_text(f"Dear board, {typed[:-1]}!!.")
    assert area.input_value() == f"Dear board, {typed[:-1]}!!."
    assert area.evaluate("(e) => e.value.length - e.selectionStart") == 1
    assert area.evaluate("(e) => JSON.stringify(e.getBoundingClientRect())") == place
    assert page.evaluate("window.shifted") < 0.02
    context.close()


def test_the_verdict_is_announced_once_and_not_at_each_key(self_check_page):
    page = self_check_page
    start_over(page)
    for answer in ("A parent, student, alum", "Reply on a page", "A District-sponsored site"):
        page.get_by_role("radio", name=answer).check()
    expect(page.locator("#sc-live")).to_contain_text("You can go ahead")
    page.evaluate(
        "window.told = []; new MutationObserver(() =>"
        " window.told.push(document.querySelector('#sc-live').textContent))"
        ".observe(document.querySelector('#sc-live'), { childList: true, characterData: true })"
    )
    page.get_by_label("The words", exact=True).press_sequentially(
        "Call Ann at 509-555-0164 or 509-555-0165 please", delay=20
    )
    expect(page.locator("#sc-live")).to_contain_text("It depends on your answer")
    assert page.evaluate("window.told") == ["It depends on your answer to one more question."]


COVERED = """() => {
  const focused = document.activeElement;
  const box = focused.getBoundingClientRect();
  if (!focused.closest(".sc") || focused.matches("textarea")) return "";
  const x = box.left + Math.min(box.width / 2, 40);
  for (let y = box.top + 2; y < box.bottom; y += 5) {
    const above = document.elementFromPoint(x, y)?.closest(".sc-top, .sc-bars, .md-header");
    const seen = 0 <= y && y <= innerHeight && (!above || above.contains(focused));
    if (!seen) return `${focused.outerHTML.slice(0, 90)} at ${y} under ${above?.className}`;
  }
  return "";
}"""


@pytest.mark.parametrize(
    ("width", "height"), [(1280, 720), (960, 620), (768, 900), (375, 700), (320, 640)]
)
@pytest.mark.parametrize("state", ["open questions", "fail"])
def test_what_has_the_focus_is_never_covered(chromium, server, width, height, state):
    context = chromium.new_context(
        service_workers="block", base_url=server, viewport={"width": width, "height": height}
    )
    page = context.new_page()
    ready(page, *STATES[state])
    for key, start in (("Tab", "#plan"), ("Shift+Tab", "[data-clear]")):
        page.locator(start).focus()
        for _ in range(45):
            page.keyboard.press(key)
            assert page.evaluate(COVERED) == "", key
    context.close()


def test_on_a_phone_a_bar_tells_the_verdict_while_it_is_out_of_sight(chromium, server):
    context = chromium.new_context(
        service_workers="block", base_url=server, viewport={"width": 375, "height": 700}
    )
    page = context.new_page()
    ready(page, "?author=employee&act=message&venue=personal&student=true&purpose=school")
    bar = page.get_by_role("link", name="Not simply fine, 3 questions to answer")
    expect(bar).to_be_in_viewport()
    bar.click()
    expect(page.get_by_role("heading", name="The answer")).to_be_focused()
    expect(page.locator("#verdict")).to_be_in_viewport()
    expect(bar).to_be_hidden()
    page.get_by_role("group", name="How are you related").scroll_into_view_if_needed()
    expect(bar).to_be_in_viewport()
    context.close()


def test_on_a_wide_screen_a_question_stands_under_the_verdict_beside_the_words(self_check_page):
    page = self_check_page
    start_over(page)
    for answer in ("A parent, student, alum", "Reply on a page", "A District-sponsored site"):
        page.get_by_role("radio", name=answer).check()
    page.get_by_label("The words", exact=True).fill("Call Ann at 509-555-0164 please")
    expect(page.get_by_role("group", name="Whose phone number")).to_be_visible()
    page.evaluate("scrollTo(0, 0)")
    question = page.get_by_role("group", name="Whose phone number").bounding_box()
    verdict = page.locator("#verdict").bounding_box()
    words = page.locator(".sc-paper").bounding_box()
    assert question["x"] > words["x"] + words["width"]
    assert 0 < question["y"] - (verdict["y"] + verdict["height"]) < 150


def test_a_screen_reader_meets_groups_choices_and_one_status(self_check_page):
    page = self_check_page
    start_over(page)
    for answer in ("A parent, student, alum", "Reply on a page", "A District-sponsored site"):
        page.get_by_role("radio", name=answer).check()
    page.get_by_label("The words", exact=True).fill("Call Ann at 509-555-0164 please")
    expect(page.get_by_role("group", name="Whose phone number")).to_be_visible()
    expect(page.get_by_role("form", name="Your plan")).to_match_aria_snapshot(
        """
        - form "Your plan":
          - heading "Your plan" [level=2]
          - group "Who is writing?":
            - radio "A parent, student, alum or anybody else" [checked]
          - text: The words
          - textbox "The words"
          - heading "Seen in your words" [level=3]
          - list:
            - listitem:
              - paragraph: /'509-555-0164' is a phone number/
              - paragraph:
                - button "Show in the text"
                - button "Not what it looks like"
          - heading "The answer" [level=2]
          - paragraph:
            - text: It depends on your answer to one more question.
          - heading "One more question" [level=3]
          - group "Whose phone number, email or address is in it?":
            - radio "My own"
            - radio "Somebody else's"
            - radio "Not sure"
        """
    )
    aside = page.get_by_role("button", name="Not what it looks like")
    expect(aside).to_have_accessible_description(re.compile("'509-555-0164' is a phone number"))
