"""The engine in the browser: how it starts, keeps going, and what it never does."""

import base64
import gzip
import json
import queue
import re
import shutil
import subprocess
import threading
import time
import zipfile
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from http.server import ThreadingHTTPServer

import pytest

from selfcheck.runtime import wasm
from selfcheck.runtime.archive import files_in, write_zip
from selfcheck.runtime.distribution import compile_modules
from selfcheck.runtime.node import PACKAGE
from selfcheck.runtime.split import split
from tests.browser.conftest import QuietHandler

ASK = """async ([options, text]) => {
  const { createEngine } = await import('../assets/self-check/client.mjs');
  const engine = createEngine(options);
  const ask = (words) => engine.ask(
    { do: 'answer', plan: { text: words, controls: [['author', 'community']], set_aside: [] } });
  globalThis.engine = engine;
  globalThis.ask = ask;
  try {
    return { answer: await ask(text), state: engine.state };
  } catch (error) {
    return { code: error.code, message: error.message, state: engine.state };
  }
}"""
BUILD_ID = slice(2 * 16, 2 * 48)  # in the snapshot's header, in hexadecimal digits
EMPTY = "self-check/empty.html"  # a page in the self-check's folder that loads nothing by itself
WHOLE = (
    EMPTY, "client.mjs", "downloads.mjs", "worker.mjs", "parts.mjs", "release.json", "pyodide.mjs",
    "pyodide.asm.mjs", "pyodide.asm.wasm", "snapshot.gz", "empty.zip",
)  # fmt: skip
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
    "connect-src 'self'"
)


class Handler(QuietHandler):
    """Adds an empty page, the policy of the site as a header, and counts what is asked for."""

    policy = POLICY

    def do_GET(self):  # noqa: N802 - the base class's name
        self.server.asked.append(self.path)
        if self.path.endswith("/empty.html"):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!doctype html><title>Empty</title>")
        else:
            super().do_GET()

    def end_headers(self):
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()


@contextmanager
def serving(folder, handler=Handler):
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as server:
        server.asked = []
        server.address = f"http://127.0.0.1:{server.server_port}/"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def copy(site, tmp_path):
    """Return a copy of what the engine needs of the built site, for a test to break."""
    for part in ("assets/self-check", "assets/runtime", "self-check"):
        shutil.copytree(site / part, tmp_path / part)
    shutil.copy(site / "service-worker.js", tmp_path)
    return tmp_path


@pytest.fixture
def visit(chromium):
    """Return a function that opens a server's empty page in a browser that has seen nothing."""
    opened = []

    def open_page(server, context=None, path=EMPTY):
        context = context or chromium.new_context()
        opened.append(context)
        page = context.new_page()
        page.goto(server.address + path)
        return page

    yield open_page
    for context in opened:
        context.close()


def asked(server, part):
    return [path for path in server.asked if part in path]


def wait_until_kept(page, *names):
    """Wait until the service worker has what a first visit loaded; it reads that from a cache."""
    kept, end = "", time.monotonic() + 60
    while not all(name in kept for name in names):
        assert time.monotonic() < end, f"kept only {kept}"
        time.sleep(0.1)
        kept = page.evaluate(
            "caches.open('self-check').then((c) => c.keys()).then((k) => k.map((r) => r.url) + '')"
        )


def test_the_snapshot_answers_and_nothing_of_the_packages_is_fetched(copy, visit):
    with serving(copy) as server:
        told = visit(server).evaluate(ASK, [{}, "Call 509-555-0164"])
        assert told["state"] == "ready", told
        assert "regions" in told["answer"]
        assert asked(server, "snapshot.gz")
        assert not asked(server, ".whl")
        assert not asked(server, "python_stdlib.zip")
        assert not asked(server, "rest.wasm"), "run `make record`"
        assert not asked(server, "whole/"), "run `make record`"


@pytest.mark.parametrize("way", ["snapshot", "packages"])
def test_a_function_that_was_left_out_is_fetched_when_it_is_called(copy, visit, way):
    (first,) = copy.glob("assets/runtime/pyodide-*/pyodide.asm.wasm")
    names = {one.name.decode() for one in exports_of(first)}
    whole = (PACKAGE / "pyodide.asm.wasm").read_bytes()
    parts = split(whole, frozenset(), names)
    for part, data in zip((first, first.with_name("pyodide.rest.wasm")), parts, strict=True):
        part.write_bytes(data)
    if way == "packages":
        next(copy.glob("assets/runtime/engine-*/snapshot.gz")).unlink()
    with serving(copy) as server:
        told = visit(server).evaluate(ASK, [{}, "Call 509-555-0164"])
        assert told["state"] == "ready", told
        assert "509-555-0164" in str(told["answer"])
        assert asked(server, "rest.wasm")


def exports_of(part):
    sections = dict(wasm.sections(part.read_bytes()))
    return wasm.exports(sections[wasm.Section.EXPORT])


def leave_out(copy, work, module, kept):
    """Leave all but these functions of a module out of the library in the packages."""
    (work / "source").mkdir()
    with zipfile.ZipFile(PACKAGE / "python_stdlib.zip") as archive:
        (work / "source/module.py").write_bytes(archive.read(f"{module}.py"))
    (work / "called.json").write_text(json.dumps({"module.py": kept}), "utf-8")
    compile_modules(work, [{"from": "source", "to": "made", "called": "called.json"}])
    (packed,) = copy.glob("assets/runtime/engine-*/python_stdlib.zip.gz")
    (work / "library.zip").write_bytes(gzip.decompress(packed.read_bytes()))
    files = files_in(work / "library.zip")
    assert f"{module}.pyc" in files
    files[f"{module}.pyc"] = (work / "made/module.pyc").read_bytes()
    write_zip(work / "library.zip", files)
    data = gzip.compress((work / "library.zip").read_bytes())
    packed.write_bytes(data)
    path = copy / "assets/runtime/release.json"
    release = json.loads(path.read_text("utf-8"))
    digest = base64.b64encode(sha256(data).digest()).decode()
    release["packages"]["python_stdlib.zip"] = f"sha256-{digest}"
    path.write_text(json.dumps(release), "utf-8")


class LateWhole(Handler):
    """Sends the whole library later than an answer may take."""

    def copyfile(self, source, target):
        time.sleep(4 if "whole/python_stdlib" in self.path else 0)
        super().copyfile(source, target)


def test_where_a_left_out_function_is_called_python_starts_anew_from_the_whole(
    copy, visit, tmp_path_factory
):
    next(copy.glob("assets/runtime/engine-*/snapshot.gz")).unlink()
    leave_out(copy, tmp_path_factory.mktemp("lean"), "json/encoder", ["JSONEncoder.__init__"])
    with serving(copy, LateWhole) as server:
        page = visit(server)
        told = page.evaluate(ASK, [{"timeout": 3_000}, "Call 509-555-0164"])
        assert told["state"] == "ready", told
        assert "509-555-0164" in str(told["answer"])
        assert asked(server, "whole/python_stdlib.zip.gz")
        before = len(server.asked)
        assert "regions" in page.evaluate("ask('and once more')")
        assert server.asked[before:] == []


def make_of_another_version(copy):
    """Let the release say that its snapshot was made by a Pyodide of another build."""
    release = copy / "assets/runtime/release.json"
    text = release.read_text("utf-8")
    header = re.search(r'"header": "([0-9a-f]+)"', text)[1]
    other = header.replace(header[BUILD_ID], "0123456789abcdef" * 4)
    assert other != header
    release.write_text(text.replace(header, other), "utf-8")


@pytest.mark.parametrize(
    "damage", ["missing", "cut off", "longer", "other bytes", "no gzip", "other version"]
)
def test_a_damaged_snapshot_is_no_hindrance(copy, visit, damage):
    (snapshot,) = copy.glob("assets/runtime/engine-*/snapshot.gz")
    data = snapshot.read_bytes()
    broken = {
        "cut off": data[: len(data) // 2],
        "longer": data + data,
        "other bytes": bytes([*data[:2000], *(255 - byte for byte in data[2000:])]),
        "no gzip": b"<html>Not found</html>" * 99,
    }
    if damage == "missing":
        snapshot.unlink()
    elif damage == "other version":
        make_of_another_version(copy)
    else:
        snapshot.write_bytes(broken[damage])
    with serving(copy) as server:
        told = visit(server).evaluate(ASK, [{}, "Call 509-555-0164"])
        assert told["state"] == "ready", told
        assert "regions" in told["answer"]
        assert asked(server, ".whl")


class SlowHandler(Handler):
    """Sends the snapshot at 100 KB a second, and counts what of it was taken."""

    def copyfile(self, source, target):
        if not self.path.endswith("snapshot.gz"):
            super().copyfile(source, target)
            return
        self.server.sent = 0
        try:
            while part := source.read(10_000):
                target.write(part)
                self.server.sent += len(part)
                time.sleep(0.1)
        except OSError:
            self.server.given_up = True


def test_a_slow_link_gets_the_smaller_download_and_the_other_is_given_up(copy, visit):
    with serving(copy, SlowHandler) as server:
        told = visit(server).evaluate(ASK, [{}, "Call 509-555-0164"])
        assert told["state"] == "ready", told
        assert asked(server, ".whl")
        assert not asked(server, "rest.wasm"), "run `make record`"
        assert not asked(server, "whole/"), "run `make record`"
        time.sleep(1)
        assert server.given_up
        (snapshot,) = copy.glob("assets/runtime/engine-*/snapshot.gz")
        assert server.sent < snapshot.stat().st_size / 2


METERED = """Object.defineProperty(navigator, "connection", { value: { saveData: true } })"""


def test_a_metered_link_is_not_asked_for_the_snapshot(copy, visit):
    with serving(copy) as server:
        page = visit(server)
        page.evaluate(METERED)
        assert page.evaluate(ASK, [{}, "Call 509-555-0164"])["state"] == "ready"
        assert asked(server, ".whl")
        assert not asked(server, "snapshot.gz")
        assert not asked(server, "whole/"), "run `make record`"


def test_where_the_packages_are_damaged_a_metered_link_carries_the_snapshot(copy, visit):
    next(copy.glob("assets/runtime/engine-*/jinja2-*.whl.gz")).unlink()
    with serving(copy) as server:
        page = visit(server)
        page.evaluate(METERED)
        assert page.evaluate(ASK, [{}, "Call 509-555-0164"])["state"] == "ready"
        assert len(asked(server, "snapshot.gz")) == 1


class LateWasm(Handler):
    """Sends the wasm late, and notes when it has sent it."""

    def copyfile(self, source, target):
        late = self.path.endswith("pyodide.asm.wasm")
        time.sleep(1 if late else 0)
        super().copyfile(source, target)
        if late:
            self.server.asked.append("the wasm was sent")


def test_what_python_needs_to_run_has_the_link_before_the_wheels(copy, visit):
    next(copy.glob("assets/runtime/engine-*/snapshot.gz")).unlink()
    with serving(copy, LateWasm) as server:
        told = visit(server).evaluate(ASK, [{}, "Call 509-555-0164"])
        assert told["state"] == "ready", told
        sent = server.asked.index("the wasm was sent")
        assert all(server.asked.index(wheel) > sent for wheel in asked(server, ".whl"))
        assert asked(server, ".whl")


def test_after_a_visit_over_a_slow_link_the_next_one_takes_what_is_there(copy, visit):
    with serving(copy, SlowHandler) as server:
        first = visit(server)
        first.evaluate(ASK, [{}, "first"])
        wait_until_kept(first, "python_stdlib.zip.gz")
        first.close()
        server.asked.clear()
        second = visit(server, first.context)
        assert second.evaluate(ASK, [{}, "first"])["state"] == "ready"
        assert not asked(server, "snapshot.gz")
        assert not asked(server, ".whl")


def test_a_package_that_is_not_the_locked_one_is_refused(copy, visit):
    (snapshot,) = copy.glob("assets/runtime/engine-*/snapshot.gz")
    snapshot.unlink()
    (wheel,) = copy.glob("assets/runtime/engine-*/ksd_social*.whl.gz")
    wheel.write_bytes(gzip.compress(gzip.decompress(wheel.read_bytes()), 1))
    with serving(copy) as server:
        told = visit(server).evaluate(ASK, [{}, "Call 509-555-0164"])
        assert told["state"] == "failed"
        assert told["code"] == "start"


def test_where_wasm_may_not_run_the_page_is_told_at_once(copy, visit):
    class Strict(Handler):
        policy = POLICY.replace(" 'wasm-unsafe-eval'", "")

    with serving(copy, Strict) as server:
        told = visit(server).evaluate(ASK, [{"startTimeout": 20_000}, "Call 509-555-0164"])
        assert told["code"] == "start"
        assert told["state"] == "failed"


def test_after_ready_nothing_is_asked_of_the_server(copy, visit):
    with serving(copy) as server:
        page = visit(server)
        page.evaluate(ASK, [{}, "first"])
        before = len(server.asked)
        for text in ("+52 55 1234 5678 y más", "привет, 你好, ｆｕｌｌ", "x" * 5000, "000000000"):
            assert "regions" in page.evaluate("(text) => ask(text)", text)
        assert server.asked[before:] == []


def test_only_the_newest_of_the_waiting_requests_is_answered(copy, visit):
    with serving(copy) as server:
        page = visit(server)
        page.evaluate(ASK, [{}, "first"])
        answers = page.evaluate("Promise.all(['a', 'b', 'c', 'd'].map(ask))")
    assert [answer is None for answer in answers] == [False, True, True, False]


def test_half_a_character_is_no_hindrance(copy, visit):
    with serving(copy) as server:
        page = visit(server)
        page.evaluate(ASK, [{}, "first"])
        answer = page.evaluate("ask('\\ud83d 509-555-0164 \\udc4d')")
    assert "regions" in answer


def test_a_stuck_engine_is_ended_and_started_anew(copy, visit):
    with serving(copy) as server:
        page = visit(server)
        page.evaluate(ASK, [{"timeout": 1}, ""])
        page.evaluate("engine.terminate()")
        told = page.evaluate(ASK, [{"timeout": 1}, "word " * 4000])
        assert told["code"] == "timeout"
        assert "restarted" in told["message"]
        page.evaluate(
            "new Promise((done) => engine.onstate((state) => state === 'ready' && done()))"
        )
        assert page.evaluate("engine.state") == "ready"


def test_it_answers_without_a_network_on_the_second_visit(copy, visit):
    with serving(copy) as server:
        first = visit(server)
        context = first.context
        assert first.evaluate(ASK, [{}, "first"])["state"] == "ready"
        address = server.address
        wait_until_kept(first, *WHOLE)
        first.close()
    again = context.new_page()
    again.goto(address + EMPTY)
    told = again.evaluate(ASK, [{}, "Call 509-555-0164"])
    assert told["state"] == "ready", told


def test_the_next_visit_takes_the_memory_up_without_unpacking(copy, visit):
    kept = """caches.open('self-check')
        .then(async (cache) => {
            const keys = await cache.keys();
            const snapshot = keys.find((key) => key.url.endsWith('snapshot.gz'));
            const found = snapshot && (await cache.match(snapshot));
            return found ? [found.headers.has('x-unpacked'), (await found.blob()).size] : null;
        })"""
    (snapshot,) = copy.glob("assets/runtime/engine-*/snapshot.gz")
    whole = len(gzip.decompress(snapshot.read_bytes()))
    with serving(copy) as server:
        first = visit(server)
        context = first.context
        first.evaluate(ASK, [{}, "first"])
        wait_until_kept(first, *WHOLE)
        assert first.evaluate(kept) == [True, whole]
        first.close()
        server.asked.clear()
        second = visit(server, context)
        assert second.evaluate(ASK, [{}, "Call 509-555-0164"])["state"] == "ready"
        assert not asked(server, "snapshot.gz")


class SmallCache(Handler):
    """Keeps what is large out of the browser's own cache."""

    def end_headers(self):
        if self.path.endswith((".wasm", "snapshot.gz")):
            self.send_header("Cache-Control", "no-store")
        super().end_headers()


def test_a_page_beside_the_self_check_takes_what_was_kept(copy, visit):
    with serving(copy, SmallCache) as server:
        first = visit(server)
        first.evaluate(ASK, [{}, "first"])
        wait_until_kept(first, *WHOLE)
        first.close()
        server.asked.clear()
        beside = visit(server, first.context, "onboarding/empty.html")
        assert beside.evaluate(ASK, [{}, "Call 509-555-0164"])["state"] == "ready"
        assert not asked(server, "snapshot.gz")
        assert not asked(server, ".wasm")


def test_nothing_is_fetched_twice_and_a_new_release_is_picked_up_at_once(copy, visit):
    with serving(copy) as server:
        first = visit(server)
        context = first.context
        first.evaluate(ASK, [{}, "first"])
        wait_until_kept(first, *WHOLE)
        first.close()
        assert sorted(server.asked) == sorted(set(server.asked))

        (engine,) = copy.glob("assets/runtime/engine-*")
        renamed = engine.with_name("engine-0123456789ab")
        engine.rename(renamed)
        release = copy / "assets/runtime/release.json"
        release.write_text(release.read_text("utf-8").replace(engine.name, renamed.name), "utf-8")
        server.asked.clear()
        second = visit(server, context)
        assert second.evaluate(ASK, [{}, "first"])["state"] == "ready"
        assert asked(server, f"{renamed.name}/snapshot.gz")
        assert not asked(server, "assets/runtime/pyodide-")
        kept = second.evaluate(
            "caches.open('self-check').then((c) => c.keys()).then((all) => all.map((r) => r.url))"
        )
        assert any(renamed.name in url for url in kept)
        assert not any(engine.name in url for url in kept)


REPORT = """
import { createEngine } from "../assets/self-check/client.mjs";
const plan = { text: "Call 509-555-0164", controls: [["author", "community"]], set_aside: [] };
const told = await createEngine().ask({ do: "answer", plan }).then(
  ({ regions }) => Object.keys(regions).join(), String);
await fetch("report", { method: "POST", body: told });
"""


def test_firefox_answers_from_the_snapshot(copy, tmp_path_factory):
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    if firefox is None:
        pytest.skip("there is no Firefox on PATH")
    reports = queue.Queue()

    class Reported(Handler):
        def do_POST(self):  # noqa: N802 - the base class's name
            reports.put(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self.send_response(204)
            self.end_headers()

    (copy / "self-check/report.mjs").write_text(REPORT, "utf-8")
    page = "<!doctype html><title>Report</title><script type=module src=report.mjs></script>"
    (copy / "self-check/report.html").write_text(page, "utf-8")
    profile = str(tmp_path_factory.mktemp("firefox"))
    with serving(copy, Reported) as server:
        address = f"{server.address}self-check/report.html"
        command = [firefox, "--headless", "--no-remote", "--profile", profile, address]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        running = subprocess.Popen(command, **quiet)
        try:
            told = reports.get(timeout=180)
        finally:
            running.terminate()
            running.wait(30)
        assert "verdict" in told, told
        assert asked(server, "snapshot.gz")
        assert not asked(server, ".whl")
