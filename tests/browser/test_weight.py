"""What the pages weigh, and that only those with the engine load anything of it."""

import gzip

import pytest

WITH_ENGINE = ("self-check/", "onboarding/")
LIMIT = 90_000
ALREADY_COMPRESSED = {".woff2", ".png", ".gz"}


@pytest.fixture(scope="module")
def loaded(chromium, server, site):
    """Return what each page loads on a first visit: the paths of files under the site's folder."""
    found = {}
    for html in sorted(site.rglob("index.html")):
        folder = html.parent.relative_to(site).as_posix()
        address = "" if folder == "." else f"{folder}/"
        asked = []
        context = chromium.new_context()
        page = context.new_page()
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(f"{server}{address}", wait_until="networkidle" if not address else "load")
        context.close()
        found[address] = {url.removeprefix(server).partition("?")[0] for url in asked}
    return found


def weight(site, path):
    file = site / path
    data = (file / "index.html" if file.is_dir() else file).read_bytes()
    return len(data) if file.suffix in ALREADY_COMPRESSED else len(gzip.compress(data))


def test_only_the_pages_with_the_engine_load_anything_of_it(loaded):
    parts = ("assets/runtime/", "assets/self-check/client.mjs", "worker.mjs", "service-worker.js")
    loading = {page for page, paths in loaded.items() if any(p in q for p in parts for q in paths)}
    assert loading == set(WITH_ENGINE)


def test_a_content_page_stays_under_90_kilobytes_compressed(loaded, site):
    heavy = {
        page: total
        for page, paths in loaded.items()
        if page not in WITH_ENGINE and (total := sum(weight(site, path) for path in paths)) > LIMIT
    }
    assert heavy == {}


def test_nothing_unused_is_shipped(site):
    paths = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    assert [path for path in paths if path.endswith((".map", ".py", ".pyc", ".ts"))] == []
    assert [path for path in paths if "lunr" in path or "/languages/" in path] == []
