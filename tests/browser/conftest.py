"""The built site in a sub-folder of a plain static server, and a Chromium to look at it."""

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """What `python -m http.server` serves, and nothing printed."""

    def log_message(self, format, *args):  # noqa: A002
        pass


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site."""
    folder = ROOT / "site"
    if not (folder / "index.html").exists():
        pytest.fail("The site has not been built. Run `make build`, or `make test`, which does.")
    return folder


@pytest.fixture(scope="session")
def server(site: Path, tmp_path_factory) -> Iterator[str]:
    """Serve the site from a sub-folder and yield its address, with a slash at the end."""
    root = tmp_path_factory.mktemp("www")
    (root / "sub" / "folder").mkdir(parents=True)
    (root / "sub" / "folder" / "handbook").symlink_to(site)
    handler = functools.partial(QuietHandler, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/sub/folder/handbook/"
        running.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Yield the Chromium that `make test` found, or the one on PATH."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def self_check_page(chromium: Browser, server: str) -> Iterator[Page]:
    """Yield the self-check page, its engine ready."""
    page = chromium.new_page()
    page.goto(f"{server}self-check/")
    page.wait_for_selector('[data-selfcheck="ready"]')
    yield page
    page.close()
