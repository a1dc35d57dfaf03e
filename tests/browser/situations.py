"""Plans that bring the self-check's page into each of its states."""

from playwright.sync_api import Page, expect

from selfcheck.policy import CLAUSES

TEAM = "?author=employee&act=message&venue=district&student=true&purpose=school"
STATES = {
    "empty": ("", ""),
    "open questions": ("?author=employee&act=message&venue=personal&student=true", ""),
    "fail": (
        "?author=community&act=comment&venue=district&contact_owner=other",
        "Call Ann at 509-555-0164. I support the levy.",
    ),
    "review": ("?author=community&act=comment&venue=district&on_topic=false", "I like trombones."),
    "all clear": (
        f"{TEAM}&also_to=students&also_to=parents",
        "Practice is at 4.",
    ),
    "own page": ("?author=community&act=post&venue=personal", "I like the new gym."),
}


def ready(page: Page, query: str = "", text: str = "") -> None:
    page.goto(f"self-check/{query}")
    expect(page.locator("[data-rule]")).to_have_count(len(CLAUSES), timeout=60_000)
    if text:
        page.get_by_label("The words", exact=True).fill(text)
        expect(page.locator("#sc-marks")).to_have_text(text)


def start_over(page: Page) -> None:
    if page.locator("[data-clear]").is_visible():
        page.locator("[data-clear]").click()
    expect(page.locator("#presets")).to_be_visible()
