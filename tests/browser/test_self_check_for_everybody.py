"""The self-check by keyboard alone, announced, zoomed, in all colours; axe finds nothing."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from selfcheck.presets import COMMUNITY_PRESETS, EMPLOYEE_PRESETS
from tests.browser.situations import STATES, ready, start_over

expect.set_options(timeout=15_000)

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
PRESETS = (*EMPLOYEE_PRESETS, *COMMUNITY_PRESETS)


def findings(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document)")
    return [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.fixture(params=[("light", 1280), ("dark", 1280), ("light", 375), ("dark", 375)], ids=str)
def looked_at(request, chromium: Browser, server: str):
    scheme, width = request.param
    context = chromium.new_context(
        service_workers="block",
        base_url=server,
        color_scheme=scheme,
        viewport={"width": width, "height": 800},
    )
    yield context.new_page()
    context.close()


def test_axe_finds_nothing_in_any_state(looked_at):
    page = looked_at
    for query, text in STATES.values():
        ready(page, query, text)
        for group in page.locator("details").all():
            group.evaluate("(element) => { element.open = true }")
        assert findings(page) == []


def test_axe_finds_nothing_while_it_loads_or_after_it_failed(looked_at):
    page = looked_at
    page.route("**/worker.mjs", lambda _: None)
    page.goto("self-check/")
    expect(page.get_by_text("Getting ready")).to_be_visible()
    assert findings(page) == []
    page.unroute("**/worker.mjs")
    page.route("**/worker.mjs", lambda route: route.abort())
    page.goto("self-check/")
    expect(page.locator('[data-selfcheck="failed"]')).to_be_visible()
    assert findings(page) == []


@pytest.fixture(scope="module")
def keyboard_page(self_check_page: Page) -> Page:
    return self_check_page


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Press Tab until the element has the focus, as somebody without a mouse does."""
    for _ in range(150):
        if page.evaluate("(s) => document.activeElement.matches(s)", selector):
            return
        page.keyboard.press(key)
    pytest.fail(f"{selector} cannot be reached by Tab")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: str(preset.title))
def test_a_preset_by_keyboard_alone(keyboard_page, preset):
    page = keyboard_page
    page.locator("#answer").focus()
    if page.locator("[data-clear]").is_visible():
        tab_to(page, "[data-clear]")
        page.keyboard.press("Enter")
    page.locator("#plan").focus()
    expect(page.locator("#plan")).to_be_focused()
    tab_to(page, f'a[data-preset][href="{preset.query}"]')
    page.keyboard.press("Enter")
    expect(page.locator("#plan")).to_be_focused()
    for _ in range(12):
        expect(page.locator("#sc-verdict")).to_have_attribute("aria-busy", "false")
        question = page.locator("[data-question]:visible").first
        if not question.count():
            break
        name = question.get_attribute("data-question")
        tab_to(page, f'input[name="{name}"]')
        page.keyboard.press("Space")
        expect(page.locator(f'[data-question="{name}"]')).to_have_count(0)
        focused = page.evaluate("document.activeElement.name")
        assert focused == name
    expect(page.locator('[data-kind="open"]')).to_have_count(0)
    expect(page.locator("[data-question]")).to_have_count(0)


def test_answers_are_announced_and_the_focus_stays(keyboard_page):
    page = keyboard_page
    start_over(page)
    page.get_by_role("radio", name="A parent, student, alum").check()
    page.get_by_role("radio", name="Publish a post").check()
    page.get_by_role("radio", name="My own account").check()
    area = page.get_by_label("The words", exact=True)
    area.press_sequentially("The new gym looks good.")
    expect(page.locator("#sc-live")).to_have_text(
        "This policy does not govern what you write on your own pages."
    )
    expect(area).to_be_focused()
    assert page.locator("#sc-live").get_attribute("role") == "status"


def test_the_signs_in_the_words_are_reached_and_explained_by_keyboard(keyboard_page):
    page = keyboard_page
    start_over(page)
    for answer in ("A parent, student, alum", "Reply on a page", "A District-sponsored site"):
        page.get_by_role("radio", name=answer).check()
    page.get_by_label("The words", exact=True).fill("Call Ann at 509-555-0164 please")
    expect(page.locator("mark")).to_have_count(1)
    tab_to(page, "button[data-show]")
    shown = page.get_by_role("button", name="Show in the text")
    expect(shown).to_have_accessible_description(re.compile("'509-555-0164' is a phone number"))
    tab_to(page, "button[data-set-aside]")
    page.keyboard.press("Enter")
    expect(page.locator("mark")).to_have_count(0)
    expect(page.get_by_role("button", name="Count it again")).to_be_focused()


@pytest.mark.parametrize("width", [320, 375, 1280])
def test_nothing_is_wider_than_the_window(chromium, server, width):
    context = chromium.new_context(
        service_workers="block", base_url=server, viewport={"width": width, "height": 640}
    )
    page = context.new_page()
    long_word = "Donau" * 60
    ready(page, "?author=community&act=comment&venue=district", f"{long_word} 509-555-0164")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_what_can_be_pressed_is_large_enough(keyboard_page):
    page = keyboard_page
    start_over(page)
    page.get_by_role("radio", name="An employee of the District").check()
    expect(page.get_by_role("group", name="Who is writing").get_by_role("radio")).to_have_count(2)
    expect(page.locator("#sc-verdict")).to_have_attribute("aria-busy", "false")
    small = page.locator(
        ".sc button:visible, .sc-choice:visible, .sc summary:visible"
    ).evaluate_all(
        "(all) => all.filter((e) => { const r = e.getBoundingClientRect();"
        " return r.height < 24 || r.width < 24 }).map((e) => e.outerHTML.slice(0, 100))"
    )
    assert small == []


def test_marks_are_told_by_their_line_where_colours_are_forced(chromium, server):
    context = chromium.new_context(service_workers="block", base_url=server, forced_colors="active")
    page = context.new_page()
    ready(page, *STATES["fail"])
    line = page.locator("mark").evaluate("(e) => getComputedStyle(e).textDecorationLine")
    hidden = page.locator("#sc-marks").evaluate("(e) => getComputedStyle(e).color")
    assert line == "underline"
    assert hidden == "rgba(0, 0, 0, 0)"
    context.close()


def test_nothing_turns_where_motion_is_not_wanted(chromium, server):
    context = chromium.new_context(
        service_workers="block", base_url=server, reduced_motion="reduce"
    )
    page = context.new_page()
    page.route("**/worker.mjs", lambda _: None)
    page.goto("self-check/")
    spinner = page.locator(".sc-spinner").evaluate("(e) => getComputedStyle(e).animationName")
    assert spinner == "none"
    context.close()
