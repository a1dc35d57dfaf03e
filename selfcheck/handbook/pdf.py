"""``python -m selfcheck.handbook.pdf SITE`` prints the whole handbook into ``SITE/handbook.pdf``.

One tagged PDF with an outline, printed from the built site by the Chromium on PATH or named by
``CHROMIUM``; nothing else is needed. Once it is there, the pages' feet link to it.
"""

from __future__ import annotations

import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

NAME: Final = "handbook.pdf"

_FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
    "--export-tagged-pdf",
    "--generate-pdf-document-outline",
    # Chromium prints when the page has nothing left to do within so many (virtual) milliseconds.
    "--virtual-time-budget=120000",
)
_SECONDS: Final = 300
_SCRIPT: Final = "/whole-book.js"
_DONE: Final = "/whole-book-is-made"
_WAITING_LINK: Final = re.compile(r"<!-- handbook\.pdf: (<a .*?</a>) -->")


class PrintError(RuntimeError):
    """Chromium made no PDF. One line: what happened."""


class _Book(http.server.SimpleHTTPRequestHandler):
    """Serves a site whose home page turns itself into the whole book and tells its chapters."""

    def __init__(self, *args: object, directory: str, chapters: list[int]) -> None:
        self.chapters = chapters
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path, query = urlsplit(self.path).path, urlsplit(self.path).query
        if path == "/":
            home = (Path(self.directory) / "index.html").read_text(encoding="utf-8")
            script = f'<script type="module" src="{_SCRIPT}"></script></body>'
            self._give("text/html", home.replace("</body>", script))
        elif path == _SCRIPT:
            makes = (files("selfcheck.handbook") / "whole_book.js").read_text(encoding="utf-8")
            tells = f'await fetch("{_DONE}?chapters=" + (await made(new URL("/", location).href)));'
            self._give("text/javascript", f"const made = {makes}\n{tells}\n")
        elif path == _DONE:
            self.chapters.append(int(parse_qs(query)["chapters"][0]))
            self._give("text/plain", "")
        else:
            super().do_GET()

    def _give(self, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""


@contextmanager
def _served(site: Path, chapters: list[int]) -> Iterator[str]:
    handler = functools.partial(_Book, directory=str(site), chapters=chapters)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def print_handbook(site: Path, chromium: str) -> int:
    """Write the PDF into the site's folder and return how many pages of the site are in it.

    Raises PrintError where Chromium ends without one.
    """
    chapters: list[int] = []
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch,
        _served(site, chapters) as address,
    ):
        printed = Path(scratch) / NAME
        flags = (*_FLAGS, f"--user-data-dir={scratch}/profile", f"--print-to-pdf={printed}")
        try:
            subprocess.run(  # noqa: S603 - the Chromium found, and addresses of this module
                [chromium, *flags, address],
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_SECONDS,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise PrintError(f"Chromium did not print the handbook: {error}") from error
        if not chapters or not printed.is_file():
            raise PrintError("Chromium ended before the whole handbook was on the page")
        shutil.copyfile(printed, site / NAME)
    _link(site)
    return chapters[0]


def _link(site: Path) -> None:
    """Take the link to the PDF out of the comment in which it waits, on every page."""
    for path in site.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        linked = _WAITING_LINK.sub(r"\1", page)
        if linked != page:
            path.write_text(linked, encoding="utf-8")


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
    try:
        chapters = print_handbook(site, chromium)
    except PrintError as error:
        print(f"selfcheck.handbook.pdf: {error}", file=sys.stderr)
        return 2
    print(f"wrote {site / NAME}: {chapters} pages of the handbook")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
