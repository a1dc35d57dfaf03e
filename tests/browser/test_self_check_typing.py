"""What makes typing fast on the self-check's page, and that it changes no answer."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

expect.set_options(timeout=15_000)

LOOKS = 20
COUNT_PRACTICE = """() => {
  const { stringify } = JSON; // a worker that answers what it is asked has no use for it
  globalThis.practised = 0;
  JSON.stringify = (...given) => {
    practised++;
    return stringify(...given);
  };
}"""
NOTE_ORDER = """() => {
  const text = document.querySelector('[name=text]');
  const { postMessage } = Worker.prototype;
  globalThis.noted = [];
  Worker.prototype.postMessage = function (message, ...more) {
    if (message.request) noted.push(JSON.parse(message.request).plan.text);
    return postMessage.call(this, message, ...more);
  };
  text.addEventListener('input', () => noted.push('input'));
}"""


@pytest.fixture
def page(chromium: Browser, server: str) -> Iterator[Page]:
    """Return a page, its engine ready, that each test has for itself."""
    context = chromium.new_context(service_workers="block", base_url=server)
    page = context.new_page()
    page.goto("self-check/?author=community&act=comment&venue=district")
    expect(page.locator('[data-selfcheck="ready"]')).to_be_visible()
    yield page
    context.close()


def field(page: Page):
    return page.get_by_label("The words", exact=True)


def at_rest(page: Page) -> None:
    expect(page.locator('#sc-verdict[aria-busy="false"]')).to_be_visible()


def practised(page: Page) -> int:
    return page.workers[0].evaluate("practised")


def test_python_practises_while_nobody_asks_and_then_no_more(page: Page) -> None:
    at_rest(page)
    page.workers[0].evaluate(COUNT_PRACTICE)
    before = page.locator("#sc-rules").inner_html()
    counts = [-1, 0]
    while counts[-1] != counts[-2] and len(counts) < LOOKS:
        page.wait_for_timeout(700)
        counts.append(practised(page))
    assert 10 < counts[-1] == counts[-2], "it goes on for ever, or has not begun"
    assert page.locator("#sc-rules").inner_html() == before
    field(page).fill("Call Ann at 509-555-0164")
    expect(page.locator("#sc-marks mark")).to_have_text("509-555-0164")
    page.wait_for_timeout(1_000)
    assert practised(page) == counts[-1]


def test_a_long_text_s_reading_is_not_given_up_for_practice(page: Page) -> None:
    field(page).fill("The band plays at noon. " * 200)
    at_rest(page)
    page.workers[0].evaluate(COUNT_PRACTICE)
    page.wait_for_timeout(1_000)
    assert practised(page) == 0


def test_the_onboarding_asks_for_no_practice(page: Page) -> None:
    page.goto("onboarding/")
    page.wait_for_function("document.querySelector('[data-onboarding]') !== null")
    page.wait_for_timeout(1_500)
    for worker in page.workers:
        worker.evaluate(COUNT_PRACTICE)
    page.wait_for_timeout(1_000)
    assert [worker.evaluate("practised") for worker in page.workers] == [0] * len(page.workers)
    assert page.workers


def test_a_letter_is_asked_about_once_and_before_it_stands_there(page: Page) -> None:
    field(page).fill("See you at the game")
    at_rest(page)
    page.evaluate(NOTE_ORDER)
    field(page).evaluate("(text) => text.setSelectionRange(4, 7)")
    page.keyboard.press("u")
    at_rest(page)
    expect(page.locator("#sc-marks")).to_have_text("See u at the game")
    assert page.evaluate("noted") == ["See u at the game", "input"]


def test_a_letter_that_did_not_come_may_come_otherwise(page: Page) -> None:
    field(page).fill("Call 509-555-016")
    at_rest(page)
    field(page).evaluate("(t) => t.addEventListener('beforeinput', (e) => e.preventDefault())")
    page.keyboard.press("4")
    at_rest(page)
    expect(page.locator("#sc-marks")).to_have_text("Call 509-555-016")
    field(page).evaluate(
        "(t) => { t.value += '4'; t.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    expect(page.locator("#sc-marks mark")).to_have_text("509-555-0164")


@pytest.mark.parametrize(
    ("event", "does", "stands_there"),
    [
        ("beforeinput", "event.preventDefault()", "Where is the bus"),
        ("input", "text.value = 'Call 509-555-0164'", "Call 509-555-0164"),
    ],
    ids=["nothing", "something else"],
)
def test_what_comes_in_place_of_a_letter_is_answered(
    page: Page, event: str, does: str, stands_there: str
) -> None:
    field(page).fill("Where is the bus")
    at_rest(page)
    page.evaluate(
        f"""() => {{
          const text = document.querySelector('[name=text]');
          text.addEventListener({json.dumps(event)}, (event) => {{ {does}; }});
        }}"""
    )
    page.keyboard.press("?")
    at_rest(page)
    expect(field(page)).to_have_value(stands_there)
    expect(page.locator("#sc-marks")).to_have_text(stands_there)
