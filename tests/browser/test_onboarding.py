"""The onboarding in Chromium: every path to its receipt, right and wrong; kept; for everybody."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from selfcheck.cli import main
from selfcheck.onboarding.decisions import decide, keys, right_key
from selfcheck.onboarding.paths import PATHS, rules_met
from selfcheck.onboarding.place import IN_FORCE
from selfcheck.onboarding.progress import replay

expect.set_options(timeout=15_000)

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
NAME = "Zoë O'Neill-Ångström"


def wrong_key(case):
    return next(key for key in keys(case) if decide(case, key).answer != "right")


def open_path(page: Page, path_id: str) -> None:
    page.goto(f"onboarding/?path={path_id}")
    expect(page.locator("form[data-story]")).to_be_visible(timeout=60_000)


def choose(page: Page, key: str) -> None:
    decision, _, option = key.partition(":")
    page.locator(f'input[name="decision"][value="{decision}"]').check()
    if option:
        page.locator(f'input[name="option"][value="{option}"]').check()
    page.get_by_role("button", name="Decide").click()


def walk(page: Page, path_id: str, *, first_wrong: bool, look=lambda _page: None):
    """Walk the path that is open to its end; return the progress."""
    choices = []
    while (progress := replay(PATHS[path_id], choices)).next:
        turn = progress.next
        expect(page.locator("form[data-story]")).to_have_attribute("data-story", turn.story.id)
        if choices:
            expect(page.locator("#ob-title")).to_be_focused()
        expect(page.get_by_text("Once more, told in another way")).to_have_count(min(turn.time, 1))
        key = wrong_key(turn.case) if first_wrong and turn.time == 0 else right_key(turn.case)
        choose(page, key)
        choices.append((turn.story.id, key))
        outcome = decide(turn.case, key)
        expect(page.locator("[data-answer]")).to_have_attribute("data-answer", outcome.answer)
        expect(page.locator(".ob-said")).to_have_text(str(outcome.message))
        for rule in turn.case.alarms:
            kind = turn.case.guidance[rule].kind
            expect(page.locator(f'[data-rule="{rule}"]')).to_have_attribute("data-kind", kind)
        look(page)
        page.locator("[data-next]").click()
    expect(page.locator("[data-receipt]")).to_be_visible()
    return progress


def axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document)")
    return [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


def pages_of(pdf: bytes) -> int:
    """Count the pages of a PDF by the objects that say what a page holds."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.fixture
def page(chromium: Browser, server: str):
    context = chromium.new_context(base_url=server, accept_downloads=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("first_wrong", [False, True], ids=["right", "wrong at first"])
@pytest.mark.parametrize("path_id", PATHS)
def test_a_path_leads_to_a_receipt_that_is_verified(page, path_id, first_wrong, tmp_path, capsys):
    open_path(page, path_id)
    progress = walk(page, path_id, first_wrong=first_wrong)
    page.get_by_label("Your name, for the receipt").fill(NAME)
    page.get_by_role("button", name="Make the receipt").click()
    expect(page.get_by_role("heading", name="Receipt: Policy 5278")).to_be_focused()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    file = tmp_path / "receipt.json"
    download.value.save_as(file)
    receipt = json.loads(file.read_text("utf-8"))
    assert receipt["name"] == NAME
    assert receipt["rules"] == list(rules_met(PATHS[path_id]))
    assert receipt["result"]["right_at_first"] == progress.first
    expect(page.locator(".ob-code")).to_have_text(receipt["check"])
    assert main(["receipt", "verify", str(file)]) == 0
    file.write_text(file.read_text("utf-8").replace(NAME, "Somebody Else"), "utf-8")
    assert main(["receipt", "verify", str(file)]) == 1
    assert "something in the receipt was changed" in capsys.readouterr().err


def test_the_name_is_kept_nowhere_and_nothing_is_sent(page):
    open_path(page, "volunteer")
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    walk(page, "volunteer", first_wrong=False)
    page.get_by_label("Your name, for the receipt").fill("Xylophone")
    page.get_by_role("button", name="Make the receipt").click()
    expect(page.get_by_text("Xylophone")).to_be_visible()
    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, location.href])")
    assert "Xylophone" not in kept
    assert requests == []
    stored = json.loads(page.evaluate("localStorage.getItem('onboarding')"))
    assert set(stored) == {"volunteer"}
    assert set(stored["volunteer"]) == {"policy", "choices"}
    assert stored["volunteer"]["policy"] == IN_FORCE
    for story, key in stored["volunteer"]["choices"]:
        assert re.fullmatch(r"[a-z-]+", story)
        assert key in ("send", "ask") or key.startswith("change:")


def test_without_a_name_the_field_says_what_to_do(page):
    open_path(page, "coach")
    walk(page, "coach", first_wrong=False)
    page.get_by_role("button", name="Make the receipt").click()
    expect(page.get_by_role("alert")).to_contain_text("Type the name")
    expect(page.get_by_label("Your name, for the receipt")).to_be_focused()
    assert axe(page) == []


def test_the_place_is_kept_cleared_and_taken_back(page):
    open_path(page, "teacher")
    for _ in range(2):
        choose(page, "send")
        page.locator("[data-next]").click()
    page.goto("onboarding/")
    mine = page.get_by_role("link", name=re.compile("Teacher.*Go on: [0-9]+ of 12 decided"))
    expect(mine).to_be_visible(timeout=60_000)
    page.get_by_text("Your place and your privacy").click()
    page.get_by_role("button", name="Clear my place").click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Your place is cleared.")
    assert page.evaluate("localStorage.getItem('onboarding')") is None
    expect(mine).to_have_count(0)
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    undo.click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Your place is back.")
    expect(mine).to_be_visible()


def test_the_place_is_taken_up_on_another_machine(page, chromium, server, tmp_path):
    open_path(page, "coach")
    choose(page, "ask")
    before = page.locator("form[data-story]").get_attribute("data-story")
    page.locator("[data-next]").click()
    expect(page.locator("form[data-story]")).not_to_have_attribute("data-story", before)
    here = page.locator("#ob-title").inner_text()
    page.get_by_text("Your place and your privacy").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save my place").click()
    file = tmp_path / "place.json"
    download.value.save_as(file)

    elsewhere = chromium.new_context(base_url=server)
    other = elsewhere.new_page()
    other.goto("onboarding/")
    expect(other.locator('[data-onboarding="ready"]')).to_be_visible(timeout=60_000)
    other.get_by_text("Your place and your privacy").click()
    bad = tmp_path / "bad.json"
    bad.write_text("nothing of the kind")
    other.get_by_label("Take up a saved place").set_input_files(bad)
    expect(other.get_by_role("main").get_by_role("status")).to_have_text(
        "That file holds no place in the onboarding. Your place here is as it was before."
    )
    bad.write_bytes(b'{"kind": "onboarding place", "paths": {}}' + b" " * 1_500_000)
    other.get_by_label("Take up a saved place").set_input_files(bad)
    expect(other.get_by_role("main").get_by_role("status")).to_contain_text("holds no place")
    other.get_by_label("Take up a saved place").set_input_files(file)
    expect(other.get_by_role("main").get_by_role("status")).to_have_text(
        "The saved place is taken up."
    )
    other.get_by_role("link", name=re.compile("Coach")).click()
    expect(other.locator("#ob-title")).to_have_text(here)
    elsewhere.close()


def test_going_back_leads_back(page):
    page.goto("onboarding/")
    page.get_by_role("link", name=re.compile("Teacher")).click()
    expect(page.locator("form[data-story]")).to_be_visible(timeout=60_000)
    page.go_back()
    expect(page.get_by_role("heading", name="What do you do at the District?")).to_be_visible()
    page.go_forward()
    expect(page.locator("form[data-story]")).to_be_visible()


def test_a_path_by_keyboard_alone(page):
    page.goto("onboarding/")
    expect(page.locator('[data-onboarding="ready"]')).to_be_visible(timeout=60_000)
    page.get_by_role("link", name=re.compile("Coach")).focus()
    page.keyboard.press("Enter")
    choices = []
    while (progress := replay(PATHS["coach"], choices)).next:
        turn = progress.next
        expect(page.locator("form[data-story]")).to_have_attribute("data-story", turn.story.id)
        key = right_key(turn.case)
        page.keyboard.press("Tab")
        expect(page.locator("#ob-send")).to_be_focused()
        page.keyboard.press("Space")
        decision, _, option = key.partition(":")
        for _ in range(["send", "change", "ask"].index(decision)):
            page.keyboard.press("ArrowDown")
        expect(page.locator(f"#ob-{decision}")).to_be_checked()
        if option:
            page.keyboard.press("Tab")
            page.keyboard.press("Space")
            for _ in range(6):
                if page.evaluate("document.activeElement.value") == option:
                    break
                page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        choices.append((turn.story.id, key))
        expect(page.locator("[data-answer]")).to_have_attribute("data-answer", "right")
        for _ in range(30):
            if page.evaluate("'next' in document.activeElement.dataset"):
                break
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="You have decided all")).to_be_focused()


def test_deciding_nothing_is_answered_kindly(page):
    open_path(page, "teacher")
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_role("alert")).to_have_text("Choose one of the three first.")
    page.get_by_role("radio", name="Change something").check()
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_role("alert")).to_have_text("Say what you would do instead.")
    assert axe(page) == []


def test_one_s_own_plan_opens_in_the_self_check(page):
    open_path(page, "coach")
    walk(page, "coach", first_wrong=False)
    page.get_by_role("link", name="Check a plan of my own").click()
    expect(page.locator('input[name="author"][value="employee"]')).to_be_checked()
    expect(page.locator('input[name="student"][value="true"]')).to_be_checked()
    page.go_back()
    expect(page.get_by_role("button", name="Make the receipt")).to_be_visible(timeout=60_000)


def test_a_path_can_be_begun_anew_and_taken_back(page):
    open_path(page, "coach")
    walk(page, "coach", first_wrong=False)
    page.get_by_role("button", name="Go through it once more").click()
    first = PATHS["coach"].stories[0].id
    expect(page.locator("form[data-story]")).to_have_attribute("data-story", first)
    expect(page.locator("#ob-title")).to_be_focused()
    expect(page.get_by_text("Coach or club adviser: 0 of 12 decided")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("The path begins anew.")
    page.get_by_text("Your place and your privacy").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name=re.compile("Coach.*Done"))).to_be_visible()


def test_a_policy_that_has_changed_since_is_told_and_nothing_is_lost(page):
    open_path(page, "teacher")
    choose(page, "send")
    page.locator("[data-next]").click()
    expect(page.locator("#ob-title")).to_be_focused()
    page.evaluate(
        """() => {
            const kept = JSON.parse(localStorage.getItem("onboarding"));
            kept.teacher.policy = "0123456789ab";
            localStorage.setItem("onboarding", JSON.stringify(kept));
        }"""
    )
    page.goto("onboarding/")
    mine = page.get_by_role("link", name=re.compile("Go on: .* of 12 decided"))
    expect(mine).to_contain_text("The policy's text has changed since you began.")
    assert axe(page) == []
    mine.click()
    expect(page.get_by_text("The policy's text has changed since you began this")).to_be_visible()
    assert axe(page) == []
    page.get_by_role("button", name="Begin this path anew").click()
    expect(page.get_by_text("Teacher: 0 of 12 decided")).to_be_visible()
    expect(page.get_by_text("The policy's text has changed")).to_have_count(0)


def test_what_follows_a_decision_is_read_in_its_order(page):
    open_path(page, "teacher")
    choose(page, "ask")
    expect(page.locator("#ob-stage")).to_match_aria_snapshot(
        """
        - paragraph: /Teacher. 0 of 12 decided, 1 comes back/
        - progressbar
        - heading "On the safe side" [level=2]
        - paragraph
        - paragraph: /You decided/
        - paragraph: It comes back later, told in another way.
        - region "The rule":
          - heading "The rule" [level=3]
        - region "The one thing that turns it":
          - heading "The one thing that turns it" [level=3]
        """
    )
    page.locator("[data-next]").click()
    expect(page.locator("#ob-stage")).to_match_aria_snapshot(
        """
        - progressbar
        - heading "A view of your own on a District matter" [level=2]
        - group "What do you do?":
          - radio "Post it as it is"
          - radio "Change something, or leave it"
          - radio "Ask my administrator first"
        - paragraph:
          - button "Decide"
        """
    )


def test_a_receipt_can_be_read_on_the_narrowest_phone(chromium, server):
    context = chromium.new_context(base_url=server, viewport={"width": 320, "height": 700})
    page = context.new_page()
    open_path(page, "administrator")
    walk(page, "administrator", first_wrong=False)
    page.get_by_label("Your name, for the receipt").fill(NAME)
    page.get_by_role("button", name="Make the receipt").click()
    name = page.locator("[data-receipt-made] dd").first
    expect(name).to_have_text(NAME)
    assert name.bounding_box()["width"] > 200
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    context.close()


@pytest.mark.parametrize("preference", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_a_decision_can_be_seen_whatever_one_s_settings(chromium, server, preference):
    context = chromium.new_context(base_url=server, **preference)
    page = context.new_page()
    open_path(page, "administrator")
    choose(page, "ask")
    expect(page.locator("[data-answer]")).to_be_visible()
    assert axe(page) == []
    moving = page.evaluate(
        "document.getAnimations().filter((one) => one.playState === 'running').length"
    )
    assert moving == 0 or "reduced_motion" not in preference
    mark = page.locator(".ob-mark")
    assert mark.bounding_box()["width"] > 10
    edge = mark.evaluate("(element) => getComputedStyle(element).borderTopStyle")
    assert edge == "solid"
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375])
def test_axe_finds_nothing_in_any_state(chromium, server, scheme, width):
    context = chromium.new_context(
        base_url=server, color_scheme=scheme, viewport={"width": width, "height": 800}
    )
    page = context.new_page()
    page.goto("onboarding/")
    expect(page.locator('[data-onboarding="ready"]')).to_be_visible(timeout=60_000)
    for closed in page.locator("details").all():
        closed.evaluate("(element) => { element.open = true }")
    assert axe(page) == []
    open_path(page, "administrator")
    page.get_by_role("radio", name="Change something").check()
    assert axe(page) == []

    seen = set()

    def look(here: Page) -> None:
        state = here.evaluate(
            "[...document.querySelectorAll('[data-answer], [data-kind], .ob-notice, .ob-helps')]"
            ".map((e) => e.dataset.answer ?? e.dataset.kind ?? e.className).join()"
        )
        if state in seen:
            return
        seen.add(state)
        for closed in here.locator("details").all():
            closed.evaluate("(element) => { element.open = true }")
        assert axe(here) == []
        wide = here.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, "the page scrolls sideways"

    walk(page, "administrator", first_wrong=True, look=look)
    assert axe(page) == []
    page.get_by_label("Your name, for the receipt").fill(NAME)
    page.get_by_role("button", name="Make the receipt").click()
    expect(page.locator("[data-receipt-made]")).to_be_visible()
    assert axe(page) == []
    context.close()


def test_where_the_engine_fails_it_says_so_and_can_be_tried_again(chromium, server):
    context = chromium.new_context(base_url=server, service_workers="block")
    page = context.new_page()
    page.route("**/worker.mjs", lambda route: route.abort())
    page.goto("onboarding/?path=teacher")
    expect(page.get_by_text("could not be started in this browser")).to_be_visible(timeout=30_000)
    assert axe(page) == []
    page.unroute("**/worker.mjs")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("form[data-story]")).to_be_visible(timeout=60_000)
    context.close()


def test_it_works_offline_after_the_first_visit(page):
    open_path(page, "teacher")
    # The first visit's page is not taken over: what it loaded is kept for the next one.
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    expect(page.locator("form[data-story]")).to_be_visible(timeout=60_000)
    assert page.evaluate("navigator.serviceWorker.controller !== null")
    page.context.set_offline(True)
    page.reload()
    expect(page.locator("form[data-story]")).to_be_visible(timeout=60_000)
    choose(page, "send")
    expect(page.locator("[data-answer]")).to_be_visible()


@pytest.mark.parametrize("address", ["onboarding/", "guides/onboarding-on-paper/"])
def test_without_script_all_situations_are_there_with_their_answers(chromium, server, address):
    context = chromium.new_context(base_url=server, java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    for path in PATHS.values():
        expect(page.get_by_role("heading", name=str(path.title), exact=True)).to_be_visible()
        for story in path.stories:
            assert page.get_by_role("heading", name=str(story.title)).count() >= 1
    # Locators by text pass over what stands in a noscript element.
    assert page.content().count("What turns it:") == sum(
        len(path.stories) for path in PATHS.values()
    )
    context.close()


def test_a_printed_receipt_is_the_receipt_alone(page):
    open_path(page, "teacher")
    walk(page, "teacher", first_wrong=False)
    page.get_by_label("Your name, for the receipt").fill(NAME)
    page.get_by_role("button", name="Make the receipt").click()
    expect(page.locator("[data-receipt-made]")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_text("What it cannot show")).to_be_visible()
    expect(page.get_by_role("button", name="Print or save as PDF")).to_be_hidden()
    expect(page.get_by_role("heading", name="Learn the rules by deciding")).to_be_hidden()
    assert pages_of(page.pdf(format="Letter")) == 1, "a receipt takes one sheet"


def test_a_path_on_paper_takes_a_handful_of_sheets(page):
    page.goto("guides/onboarding-on-paper/")
    sheets = pages_of(page.pdf(format="Letter"))
    assert sheets <= 1 + 6 * len(PATHS)
