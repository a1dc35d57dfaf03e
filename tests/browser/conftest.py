"""A real Chromium, and the built site on a server of its own."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from selfcheck.runtime.server import Handler

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def site_url() -> Iterator[str]:
    """Serve the built site; return its address, which ends in a slash."""
    if not (SITE / "index.html").exists():
        pytest.fail("site/ is not built: run 'make build' first (make test does)")
    handler = functools.partial(Handler, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start the browser that $CHROMIUM names, or one on PATH, or Playwright's own."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def self_check_page(chromium: Browser, site_url: str) -> Iterator[Page]:
    """Open the self-check and wait for its engine; one page for a module's tests."""
    page = chromium.new_page()
    page.goto(f"{site_url}self-check/")
    page.wait_for_selector('[data-selfcheck="ready"]', timeout=60_000)
    yield page
    page.close()
