"""``python -m benchmarks``: measure, print a table, and write docs/about/performance.md."""

from __future__ import annotations

import os
import platform
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.batch import growth, peers_a_second, plans_a_second, sample_texts
from benchmarks.browser import MobileHandler
from benchmarks.start import NAMES, Timing, lay_out, sent, timings

PAGE = Path("docs/about/performance.md")
ROUNDS = int(os.environ.get("ROUNDS", "3"))
LENGTHS = (280, 1_000, 5_000, 20_000)
TARGETS = "cold at most 0.28 and warm at most 0.25 of bare loadPyodide, warm at most 3.5 floors"


def start_table(taken: list[Timing]) -> str:
    """Return the timings as a Markdown table, with the ratios to bare Pyodide and to the floor."""
    by_name = {timing.name: timing for timing in taken}
    bare, floor = by_name["bare"], by_name.get("floor")
    lines = [
        "| what is started | cold ms | warm ms | cold / bare | warm / bare | warm / floor |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {NAMES[t.name]} | {t.cold:.0f} | {t.warm:.0f} | {t.cold / bare.cold:.2f} | "
        f"{t.warm / bare.warm:.2f} | {f'{t.warm / floor.warm:.1f}' if floor else ''} |"
        for t in taken
    ]
    return "\n".join(lines)


def weight_table(site: Path) -> str:
    """Return what a first visit sends for the engine, by either way, beside npm's own files."""
    runtime = site / "assets/runtime"
    shared = sorted(runtime.glob("pyodide-*/*"))
    packed = [*runtime.glob("engine-*/*.whl"), *runtime.glob("engine-*/python_stdlib.zip")]
    npm = [
        Path("node_modules/pyodide", name)
        for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
    ]
    rows = {
        "with the snapshot": [*shared, *runtime.glob("engine-*/snapshot.gz")],
        "with the packages (slow or metered link)": [*shared, *packed],
        "npm's pyodide without any engine": npm,
    }
    lines = ["| a first visit sends | MB, gzip |", "| --- | --- |"]
    return "\n".join([*lines, *(f"| {name} | {sent(files):.1f} |" for name, files in rows.items())])


def batch_table() -> str:
    """Return the engine's and its peers' texts a second, and the time by length."""
    texts = sample_texts()
    rates = {"this engine, 23 rules with spans and fixes": plans_a_second(texts)}
    rates |= peers_a_second(texts)
    lines = ["| program | texts a second |", "| --- | --- |"]
    lines += [f"| {name} | {rate:.0f} |" for name, rate in rates.items()]
    lines += ["", "| characters | ms in CPython |", "| --- | --- |"]
    lines += [f"| {length:,} | {ms:.0f} |" for length, ms in growth(LENGTHS).items()]
    return "\n".join(lines)


def machine() -> str:
    """Return what this was measured on."""
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def main() -> None:
    """Measure everything."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"
    site = Path("site")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lay_out(folder, site)
        start = start_table(timings(folder, chromium, tuple(NAMES), ROUNDS))
        print(start, flush=True)
        slow = start_table(timings(folder, chromium, ("self-check", "bare"), 1, MobileHandler))
    text = f"""# How fast it is

Measured by `make bench` on {datetime.now(UTC):%d %B %Y}, on {machine()}.
Milliseconds differ from machine to machine; the ratios carry over.

## Starting

From navigation to the first answer in Chromium, over a plain static server on the same machine;
medians of {ROUNDS} first visits, each in a new browser, and of {2 * ROUNDS} later ones.
Aims: {TARGETS}.

{start}

Over 10 Mbit/s and 40 ms, from a server that compresses with Brotli:

{slow}

## Weight

{weight_table(site)}

## Many texts

The words of the handbook's own examples, one after another, on one core.

{batch_table()}
"""
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(text, encoding="utf-8")
    print(text)


main()
