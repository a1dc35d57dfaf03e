"""The same sources build with Zensical, the successor of Material for MkDocs.

What differs, and may: Zensical puts an anchor ``__skip`` on each page, and it reads links in raw
HTML (the forms of the self-check and the onboarding) as if they stood in the source's folder.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from selfcheck.handbook.records import RECORDS_PATH, records_as_json
from selfcheck.handbook.redirects import redirect_pages

ROOT = Path(__file__).parents[2]
RAW_HTML = {"self-check/index.html", "onboarding/index.html"}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build the handbook with both and return the two folders."""
    sources = tmp_path_factory.mktemp("sources")
    for name in ("docs", "overrides", "selfcheck"):
        shutil.copytree(
            ROOT / name, sources / name, ignore=shutil.ignore_patterns("runtime", "__pycache__")
        )
    shutil.copy(ROOT / "mkdocs.yml", sources)
    binaries = Path(sys.executable).parent
    for command in (
        [binaries / "zensical", "build", "--strict"],
        [binaries / "mkdocs", "build", "--strict", "--quiet", "--site-dir", "mkdocs-site"],
    ):
        done = subprocess.run(
            command, check=False, cwd=sources, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stdout + done.stderr
    subprocess.run(
        [sys.executable, "-m", "selfcheck.handbook", "site"], check=True, cwd=sources, timeout=60
    )
    return sources / "mkdocs-site", sources / "site"


def article(path):
    html = path.read_text(encoding="utf-8")
    found = re.search(r"<article.*?</article>", html, re.DOTALL)
    return found.group() if found else ""


def anchors(path):
    return set(re.findall(r'\bid="([^"]+)"', article(path))) - {"__skip"}


def links(path, page):
    given = re.findall(r'\bhref="([^":]*)"', article(path))
    return {normpath(join("/", dirname(page), link)) for link in given}


def test_both_lead_on_from_the_same_old_addresses(built):
    for path, page in redirect_pages().items():
        assert [(folder / path).read_text("utf-8") for folder in built] == [page, page]


def test_both_make_the_same_pages_anchors_and_links(built):
    mkdocs, zensical = built
    pages = {path.relative_to(mkdocs).as_posix() for path in mkdocs.rglob("*.html")}
    assert pages == {path.relative_to(zensical).as_posix() for path in zensical.rglob("*.html")}
    for page in sorted(pages):
        assert anchors(mkdocs / page) == anchors(zensical / page), page
        if page not in RAW_HTML:
            assert links(mkdocs / page, page) == links(zensical / page, page), page


def test_both_serve_the_same_search_records(built):
    given = [json.loads((folder / RECORDS_PATH).read_text("utf-8")) for folder in built]
    assert given[0] == given[1] == json.loads(records_as_json(ROOT / "docs"))


def test_both_carry_the_same_policy_for_content(built):
    policies = [
        re.search(r'Content-Security-Policy" content="([^"]+)"', path.read_text("utf-8")).group(1)
        for path in (folder / "employees" / "index.html" for folder in built)
    ]
    assert policies[0] == policies[1]
