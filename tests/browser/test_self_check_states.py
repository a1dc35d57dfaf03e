"""The self-check before it is ready, without its engine, without script, and from a link."""

import re

import pytest
from playwright.sync_api import Browser, Route, expect

from selfcheck.facts import FACTS
from selfcheck.policy import CLAUSES

expect.set_options(timeout=15_000)


@pytest.fixture
def page(chromium: Browser, server: str):
    context = chromium.new_context(service_workers="block", base_url=server)
    yield context.new_page()
    context.close()


def test_what_is_filled_in_early_is_answered_once_it_is_ready(page):
    held = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/worker.mjs", hold)
    page.goto("self-check/")
    expect(page.locator('[data-selfcheck="loading"]')).to_be_visible()
    expect(page.get_by_text("Getting ready")).to_be_visible()
    page.get_by_role("radio", name="A parent, student, alum").check()
    page.get_by_role("radio", name="Publish a post").check()
    page.get_by_role("radio", name="My own account").check()
    page.get_by_label("The words", exact=True).fill("The new gym looks good.")
    for route in held:
        route.continue_()
    expect(page.locator("#verdict")).to_have_text(
        "This policy does not govern what you write on your own pages.", timeout=60_000
    )
    expect(page.get_by_label("The words", exact=True)).to_have_value("The new gym looks good.")
    expect(page.locator('[data-selfcheck="ready"]')).to_be_visible()


def test_where_the_engine_fails_it_says_so_and_can_be_tried_again(page):
    page.route("**/worker.mjs", lambda route: route.abort())
    page.goto("self-check/?author=community")
    expect(page.locator('[data-selfcheck="failed"]')).to_be_visible()
    expect(page.locator(".sc-failed")).to_contain_text("could not be started in this browser")
    page.get_by_label("The words", exact=True).fill("Still here")
    page.unroute("**/worker.mjs")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("[data-rule]")).to_have_count(len(CLAUSES), timeout=60_000)
    expect(page.get_by_label("The words", exact=True)).to_have_value("Still here")
    expect(page.locator(".sc-failed")).to_be_hidden()


def test_a_link_fills_in_facts_and_never_words(page):
    page.goto("self-check/?author=employee&act=message&also_to=none&student=true&text=xylophone")
    expect(page.get_by_role("radio", name="An employee of the District")).to_be_checked()
    expect(page.get_by_role("radio", name="Write to particular people")).to_be_checked()
    expect(page.locator('input[name="also_to"][value="none"]')).to_be_checked()
    expect(page.get_by_label("The words", exact=True)).to_have_value("")


def test_what_a_link_cannot_mean_is_told_in_one_line_and_the_rest_is_kept(page):
    page.goto("self-check/?author=martian&venue=district&repeat=true&fbclid=x&text=xylophone")
    expect(page.locator("[data-rule]")).to_have_count(len(CLAUSES), timeout=60_000)
    expect(page.get_by_role("radio", name="A District-sponsored site")).to_be_checked()
    expect(page.locator('input[name="repeat"][value="true"]')).to_be_checked()
    expect(page.locator('input[name="author"]:checked')).to_have_count(0)
    told = page.get_by_role("status").filter(has_text="martian")
    expect(told).to_have_text(
        "The link's answer to 'Who is writing?' was left out: "
        "'martian' is not one of the answers below."
    )
    page.get_by_role("radio", name="A parent, student, alum").check()
    expect(told).to_have_count(0)


def test_a_clause_page_s_link_opens_the_check_with_its_facts(page):
    page.goto("employees/")
    address = page.locator('a[href*="self-check/?"]').first.get_attribute("href")
    wanted = re.findall(r"[?&]([a-z_]+)=([a-z]+)", address)
    page.goto(page.evaluate("(address) => new URL(address, location).href", address))
    for name, value in wanted:
        expect(page.locator(f'input[name="{name}"][value="{value}"]')).to_be_checked()


def test_a_link_to_the_answers_holds_no_words(page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("self-check/?author=community&act=comment&venue=district")
    page.get_by_label("The words", exact=True).fill("xylophone")
    page.get_by_role("button", name="Copy a link to these answers").click()
    expect(page.get_by_text("Link copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("self-check/?author=community&act=comment&venue=district")


def test_without_script_questions_and_rules_are_a_list(chromium, server):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}self-check/")
    expect(page.get_by_text("nothing is worked out for you here")).to_be_visible()
    for fact in FACTS.values():
        expect(page.get_by_role("group", name=str(fact.label))).to_be_visible()
    for clause in CLAUSES:
        expect(page.locator(f'a[href="../{clause.url}"]').first).to_be_visible()
    expect(page.get_by_text("Getting ready")).to_be_hidden()
    expect(page.get_by_role("button", name="Ask my administrator")).to_be_hidden()
    context.close()


def test_nothing_is_asked_of_any_other_server(page, server):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("self-check/")
    expect(page.locator("[data-rule]")).to_have_count(len(CLAUSES), timeout=60_000)
    assert [url for url in asked if not url.startswith((server, "data:", "blob:"))] == []
