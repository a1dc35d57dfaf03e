"""``python -m selfcheck.handbook.pdf SITE`` prints the whole handbook into ``SITE/handbook.pdf``.

One tagged PDF with an outline, made by Chromium from the built site. Needs the test set-up:
Playwright, and Chromium on PATH or named by ``CHROMIUM``.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Final

_FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAME: Final = "handbook.pdf"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""


@contextmanager
def _served(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def print_handbook(site: Path, chromium: str) -> int:
    """Write the PDF into the site's folder and return how many pages of the site are in it."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only this command needs it

    script = (files("selfcheck.handbook") / "whole_book.js").read_text(encoding="utf-8")
    with _served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(_FLAGS))
        page = browser.new_page(color_scheme="light")
        page.goto(address)
        chapters: int = page.evaluate(script, address)
        page.pdf(
            path=site / NAME,
            format="Letter",
            tagged=True,
            outline=True,
            margin={"top": "18mm", "bottom": "18mm", "left": "18mm", "right": "18mm"},
        )
        browser.close()
    return chapters


def main(arguments: list[str]) -> int:
    """Print the handbook; return 0, or 2 with one line on stderr where something is missing."""
    if len(arguments) != 1 or not (Path(arguments[0]) / "index.html").is_file():
        print("usage: python -m selfcheck.handbook.pdf SITE (the folder of a built site)",
              file=sys.stderr)  # fmt: skip
        return 2
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        print("selfcheck.handbook.pdf: no Chromium on PATH; set CHROMIUM to one", file=sys.stderr)
        return 2
    site = Path(arguments[0])
    chapters = print_handbook(site, chromium)
    print(f"wrote {site / NAME}: {chapters} pages of the handbook")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
