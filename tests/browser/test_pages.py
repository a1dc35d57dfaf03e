"""Every page of the handbook in a real browser: accessible, valid, self-contained, no dead ends."""

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from selfcheck.handbook.redirects import redirects

ROOT = Path(__file__).parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
CLAUSE_PAGES = ("employees/", "comments/")
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "worker-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'"
)


class Page(HTMLParser):
    """What a page links to, the anchors that it has, and what the policy would not let through."""

    def __init__(self, html):
        super().__init__()
        self.links, self.ids, self.inline, self.policy = [], [], [], None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(given["id"])
        if tag in ("a", "link", "img", "script", "iframe", "source"):
            address = given.get("href") or given.get("src")
            if address:
                self.links.append(address)
        runs = tag == "script" and "src" not in given and given.get("type") != "application/json"
        if runs or tag == "style" or "style" in given or any(n.startswith("on") for n in given):
            self.inline.append(tag)
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]


@pytest.fixture(scope="module")
def pages(site):
    """Return every page by its address relative to the site's root."""
    return {
        path.parent.relative_to(site).as_posix().replace(".", "", 1) + "/": Page(
            path.read_text(encoding="utf-8")
        )
        for path in site.rglob("index.html")
    }


def test_every_page_carries_the_policy_and_nothing_inline(pages):
    for address, page in pages.items():
        assert page.policy == POLICY, address
        assert not page.inline, f"{address}: {page.inline}"


def test_no_page_names_another_host(pages):
    for address, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            assert not parts.netloc, f"{address} leads to {link}"
            assert parts.scheme in ("", "mailto"), f"{address} leads to {link}"


def test_no_link_or_anchor_is_dead(site, pages):
    base = "http://site/"
    for address, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), f"{address}: an id stands twice"
        for link in page.links:
            if link.startswith(("mailto:", "data:")):
                continue
            target, anchor = urldefrag(urljoin(base + address.lstrip("/"), link))
            path = unquote(urlsplit(target).path).lstrip("/")
            if not path or path.endswith("/"):
                found = pages.get(path or "/")
                assert found, f"{address}: {link} leads to no page"
                assert not anchor or unquote(anchor) in found.ids, f"{address}: {link}: no anchor"
            else:
                assert (site / path).is_file(), f"{address}: {link} leads to no file"


def test_each_rule_is_an_anchor_on_exactly_one_page(pages):
    from selfcheck.policy import CLAUSES  # noqa: PLC0415

    for clause in CLAUSES:
        holding = [address for address, page in pages.items() if clause.id in page.ids]
        assert holding == [clause.url.partition("#")[0]]


def test_the_policy_stands_there_word_for_word(chromium, server):
    from selfcheck.policy.document import adopted_text  # noqa: PLC0415

    page = chromium.new_page()
    page.goto(f"{server}policy-5278/")
    shown = page.locator(".adopted").evaluate("(one) => one.textContent.replaceAll('#', '')")
    page.close()
    assert shown.split() == adopted_text().split()


def test_the_html_checker_finds_nothing(site, tmp_path):
    checker = ROOT / "node_modules" / ".bin" / "html-validate"
    node = shutil.which("node")
    assert checker.exists(), "run `make test`, which installs it"
    report = tmp_path / "report.json"  # a file: the checker ends before a pipe has taken all
    subprocess.run(
        [node, checker, "--formatter", f"json={report}", "--ext", "html", str(site)],
        check=False, cwd=ROOT, capture_output=True, timeout=180,
    )  # fmt: skip
    found = [
        f"{Path(one['filePath']).relative_to(site)}:{m['line']}: {m['message']}"
        for one in json.loads(report.read_text(encoding="utf-8"))
        for m in one["messages"]
    ]
    assert not found, "\n".join(found[:20])


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_runs_over_the_edge(chromium, server, pages, scheme, width):
    context = chromium.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )
    page = context.new_page()
    complaints, requests = [], []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("request", lambda sent: requests.append(sent.url))
    axe = AXE.read_text(encoding="utf-8")
    for address in sorted(set(pages) - {f"/{old}" for old in redirects()} - set(redirects())):
        page.goto(server + address.lstrip("/"))
        if address in CLAUSE_PAGES:
            if width == 375:
                page.click(".hb-search__open")
            page.fill("[role=search] input", "text a player")
            page.wait_for_selector(".hb-answer")
        page.evaluate(axe)
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
        told = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]
        assert not told, f"{address} {scheme} {width}: {told}"
        over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert over <= 0, f"{address} is {over} px too wide at {width}"
    context.close()
    assert not complaints
    assert all(url.startswith((server, "data:", "blob:")) for url in requests)


@pytest.fixture
def narrow(chromium, server):
    """Yield a page of a phone's width."""
    page = chromium.new_page(viewport={"width": 375, "height": 800}, reduced_motion="reduce")
    page.goto(f"{server}employees/")
    yield page
    page.close()


def focused(page):
    return page.evaluate(
        "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText)"
    ).strip()


def test_menu_and_search_are_reached_by_tab_and_the_closed_drawer_is_not(narrow):
    seen = []
    for _ in range(8):
        narrow.keyboard.press("Tab")
        seen.append(focused(narrow))
    assert "Menu" in seen
    assert "Search" in seen
    inside = narrow.locator("#handbook-navigation a").all_inner_texts()
    assert not set(seen) & set(inside)


def test_the_drawer_opens_takes_the_focus_and_closes_by_escape(narrow):
    menu = narrow.get_by_role("button", name="Menu")
    menu.focus()
    narrow.keyboard.press("Enter")
    assert menu.get_attribute("aria-expanded") == "true"
    assert focused(narrow) == "Home"
    narrow.keyboard.press("Escape")
    assert menu.get_attribute("aria-expanded") == "false"
    assert focused(narrow) == "Menu"


def test_single_letters_do_nothing(chromium, server):
    page = chromium.new_page()
    page.goto(f"{server}guides/texting/")
    for key in "fs/pn,.":
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement === document.body")
    assert page.url == f"{server}guides/texting/"
    page.close()


def test_the_colours_that_a_reader_chose_stay(chromium, server):
    context = chromium.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(server)
    page.get_by_role("button", name="Use dark colors").click()
    page.goto(f"{server}comments/")
    assert page.evaluate("document.documentElement.dataset.mdColorScheme") == "slate"
    assert page.get_by_role("button", name="Use light colors").is_visible()
    context.close()


def test_the_page_not_found_leads_home_from_any_depth(chromium, server, site):
    page = chromium.new_page()
    complaints = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda s: complaints.append(s.text) if "Security" in s.text else None)
    html = (site / "404.html").read_text(encoding="utf-8")
    lost = f"{server}no/such/page/"
    page.route(lost, lambda route: route.fulfill(status=404, body=html, content_type="text/html"))
    page.goto(lost)
    page.get_by_role("link", name="First page").click()
    assert page.url == server
    assert not complaints
    page.close()


def test_the_page_not_found_loads_nothing_by_address(site):
    html = (site / "404.html").read_text(encoding="utf-8")
    assert not re.search(r'(?:src|href)="(?!https?:)', html.split("<script>")[0])


def test_every_address_that_ever_was_is_a_page_or_leads_to_one(pages):
    """A page that moves or goes needs a line in selfcheck/handbook/redirects.toml."""
    ledger = (ROOT / "tests" / "handbook" / "addresses.txt").read_text(encoding="utf-8")
    known = [line for line in ledger.splitlines() if line and not line.startswith("# ")]
    there = {address.lstrip("/") or "./": page for address, page in pages.items()}
    for line in known:
        address, anchor = urldefrag(line)
        assert address in there, f"{line} is gone: let it lead on, in redirects.toml"
        assert not anchor or anchor in there[address].ids, f"{line}: the anchor is gone"
    new = set(there) - {urldefrag(line)[0] for line in known} - set(redirects())
    assert not new, f"add to tests/handbook/addresses.txt: {sorted(new)}"


def test_an_address_that_moved_leads_to_a_page_with_anchor_and_query(chromium, server, pages):
    there = {address.lstrip("/") for address in pages}
    page = chromium.new_page()
    for old, new in redirects().items():
        assert new in there - set(redirects()), f"{old} leads to {new}, which is no page"
        page.goto(f"{server}{old}?act=post#part")
        page.wait_for_url(f"{server}{new}?act=post#part")
    page.close()


def test_an_address_that_moved_leads_on_without_script(chromium, server):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for old, new in redirects().items():
        page.goto(f"{server}{old}")
        page.wait_for_url(f"{server}{new}")
    context.close()


def test_a_page_with_all_that_it_loads_stays_under_90_kb_compressed(chromium, server, site):
    page = chromium.new_page()
    for address in ("", "employees/", "comments/", "policy-5278/", "guides/coaches/"):
        sent = []
        page.on("request", lambda request, sent=sent: sent.append(request.url))
        page.goto(server + address)
        page.wait_for_load_state("networkidle")
        files = {urlsplit(url).path.partition("/handbook/")[2] for url in sent}
        paths = [site / name / "index.html" if not name or name.endswith("/") else site / name
                 for name in files]  # fmt: skip
        size = sum(len(gzip.compress(path.read_bytes())) for path in paths)
        assert size < 90_000, f"{address}: {size} bytes"
    page.close()


def test_the_font_comes_with_its_licence(site):
    folder = site / "assets" / "handbook"
    for font in folder.rglob("*.woff2"):
        assert "SIL Open Font License" in font.with_name(f"{font.stem}-licence.txt").read_text()
    assert list(folder.rglob("*.woff2"))


@pytest.mark.parametrize("address", CLAUSE_PAGES)
def test_a_long_page_lists_its_rules_first_and_each_card_leads_back(chromium, server, address):
    page = chromium.new_page()
    page.goto(server + address)
    listed = page.locator(".contents li a").evaluate_all("(links) => links.map((a) => a.hash)")
    heading = "(all) => all.map((card) => `#${card.querySelector('h2, h3').id}`)"
    cards = page.locator(".clause").evaluate_all(heading)
    assert listed == cards
    assert page.locator(".clause__back").count() == len(cards)
    page.close()


def test_the_sitemap_names_every_page_where_the_address_is_known(tmp_path):
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path)]
    address = "https://www.example.org/handbook/"
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "SITE_URL": address})
    sitemap = (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    named = set(re.findall(r"<loc>(.*?)</loc>", sitemap))
    built = {path.parent.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("index.html")}
    pages = {f"{name}/" if name != "." else "" for name in built} - set(redirects())
    assert named == {address + page for page in pages}
