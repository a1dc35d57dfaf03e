"""Times from navigation to the first answer, in a real Chromium on plain static files."""

from __future__ import annotations

import functools
import hashlib
import http.server
import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, AnyStr, Final

from playwright.sync_api import BrowserContext, Playwright

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite

FLAGS: Final = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip
LIMIT_MS: Final = 120_000
SETTLING: Final = 1.0
"""Seconds that a new browser has for itself: its own start is not what is measured."""

PART: Final = 16_384
COMPRESSED: Final = Path("build/benchmarks/brotli")
"""Where compressed files are kept from one run to the next, by the hash of what is in them."""

COMPRESSIBLE: Final = frozenset({".wasm", ".mjs", ".js", ".html", ".json", ".zip", ".whl"})
COMPRESS: Final = (
    "const fs = require('fs'), zlib = require('zlib');"
    "process.stdout.write(zlib.brotliCompressSync(fs.readFileSync(0)));"
)


@dataclass(frozen=True)
class Link:
    """A throttled connection: megabits each second and milliseconds there and back."""

    mbits: float
    latency: int


def page_of(name: str) -> str:
    """Return the page of ``pages/`` that starts this, with its query."""
    own = {"pyscript": "pyscript.html", "self-check": "self-check.html"}
    return f"{own.get(name, 'index.html')}?start={name}"


class Pace:
    """Lets all connections together send no faster than the link, however late a sleep ends."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._lock = threading.Lock()
        self._free = 0.0

    def wait(self, size: int) -> None:
        """Return when ``size`` more bytes have gone through."""
        with self._lock:
            self._free = max(self._free, time.monotonic()) + size * 8 / (self._link.mbits * 1e6)
            left = self._free - time.monotonic()
        if left > 0:
            time.sleep(left)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Static files over kept connections; compressed where ``compressing`` says so."""

    protocol_version = "HTTP/1.1"
    compressing = False
    link: Link | None = None
    pace: Pace | None = None

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Log nothing."""

    def do_GET(self) -> None:
        """Answer with the file, or with its compressed form."""
        path = Path(self.translate_path(self.path))
        if not self.compressing or path.suffix not in COMPRESSIBLE or not path.is_file():
            super().do_GET()
            return
        data = _compressed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Last-Modified", self.date_time_string(int(path.stat().st_mtime)))
        self.end_headers()
        self.copyfile(io.BytesIO(data), self.wfile)

    def copyfile(self, source: SupportsRead[AnyStr], outputfile: SupportsWrite[AnyStr]) -> None:
        """Send a file as fast as the link lets all files together through."""
        if self.link is None or self.pace is None:
            super().copyfile(source, outputfile)
            return
        time.sleep(self.link.latency / 1000)
        with suppress(ConnectionError):  # the page may give a download up
            while part := source.read(PART):
                self.pace.wait(len(part))
                outputfile.write(part)


class Server(http.server.ThreadingHTTPServer):
    """Says nothing where a browser that is closed drops its connections."""

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002
        """Print what went wrong, but for that."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            traceback.print_exc()


class MobileHandler(Handler):
    """The same over 10 Mbit/s and 40 ms, by a server that compresses what it sends."""

    compressing = True
    link = Link(mbits=10, latency=40)
    pace = Pace(link)


@functools.cache
def _compressed(path: Path) -> bytes:
    """Return a file in Brotli, as small as Node makes it: what a server keeps beside the file."""
    data = path.read_bytes()
    kept = COMPRESSED / hashlib.sha256(data).hexdigest()
    if not kept.exists():
        command = [shutil.which("node") or "node", "-e", COMPRESS]
        done = subprocess.run(  # noqa: S603 - Node and one line of ours
            command, input=data, capture_output=True, check=True
        )
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(done.stdout)
    return kept.read_bytes()


@contextmanager
def serving(folder: Path, handler: type[Handler]) -> Iterator[str]:
    """Serve a folder and yield its address."""
    if handler.compressing:  # before anybody waits for it
        for path in folder.rglob("*"):
            if path.suffix in COMPRESSIBLE:
                _compressed(path)
    made = functools.partial(handler, directory=str(folder))
    with Server(("127.0.0.1", 0), made) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def fresh_browser(playwright: Playwright, chromium: str) -> Iterator[BrowserContext]:
    """Yield a Chromium that has never seen anything."""
    folder = tempfile.mkdtemp()
    context = playwright.chromium.launch_persistent_context(
        folder, executable_path=chromium, args=list(FLAGS)
    )
    try:
        yield context
    finally:
        context.close()
        shutil.rmtree(folder, ignore_errors=True)


def first_answer(context: BrowserContext, address: str) -> float:
    """Return the milliseconds from navigation to the first answer of one visit."""
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("body[data-took]", state="attached", timeout=LIMIT_MS)
    took = page.get_attribute("body", "data-took")
    problem = page.text_content("body")
    page.close()
    if took == "failed":
        raise RuntimeError(f"{address}: {problem}")
    return float(took or 0)


def visits(
    playwright: Playwright,
    chromium: str,
    addresses: dict[str, str],
    *,
    rounds: int,
    warm: int = 2,
) -> dict[str, tuple[float, float]]:
    """Return the medians (cold, warm) for each address, all of them taken in turn."""
    cold: dict[str, list[float]] = defaultdict(list)
    again: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for name, address in addresses.items():
            with fresh_browser(playwright, chromium) as context:
                time.sleep(SETTLING)
                cold[name].append(first_answer(context, address))
                again[name] += [first_answer(context, address) for _ in range(warm + 1)][1:]
    return {name: (statistics.median(cold[name]), _median(again[name])) for name in addresses}


def _median(values: Sequence[float]) -> float:
    return statistics.median(values) if values else 0.0
