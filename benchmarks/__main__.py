"""``python -m benchmarks``: measure, print each table, and write docs/about/performance.md."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks import firefox
from benchmarks.batch import (
    everyday_posts,
    growth,
    peers_a_second,
    plans_a_second,
    sample_texts,
)
from benchmarks.browser import MobileHandler
from benchmarks.building import build_seconds
from benchmarks.keys import KEYS, TIMES, delays
from benchmarks.start import NAMES, Timing, lay_out, timings
from benchmarks.tables import (
    batch_table,
    building_table,
    growth_table,
    posts_table,
    start_table,
    typing_table,
    weight_table,
)

PAGE: Final = Path("docs/about/performance.md")
SITE: Final = Path("site")
ROUNDS: Final = int(os.environ.get("ROUNDS", "5"))
FEWER: Final = ROUNDS // 2 + 1
LENGTHS: Final = (280, 1_000, 5_000, 20_000, 100_000)
TEMPLATE: Final = """# How fast it is

Measured by `make bench` on {day}, on {machine},
with {browsers}.
Milliseconds differ from machine to machine; the ratios carry over.

## Starting

From navigation to the first answer in Chromium, over a plain static server on the same machine;
medians of {rounds} first visits, each in a new browser that has had a second for its own start, and
of {later} later ones, taken in turn.
Aims: cold at most 0.28 and warm at most 0.25 of bare loadPyodide, warm at most 3.5 floors.

{start}

Over 10 Mbit/s and 40 ms, from a server that compresses with Brotli; medians of {fewer} first
visits. Aim: cold at most 0.6 of bare loadPyodide.

{slow}

{firefox}

## Typing

From a key to the answer, on the page itself in Chromium: {keys} keys at the end of a text made of
the handbook's examples, {times} times, each at some moment after the page has come to rest and held
for a moment, as people type; medians, and the worst. The letter itself is painted with the first
frame after the key, the answer with the next that comes. Aims: a frame of 16 ms for 280 characters,
50 ms for 5,000. Where it is slowed, the page's own thread is, not Python's.

{typing}

## Weight

{weight}

## Building

Everything fetched before. Aim: engine and pages together in 30 seconds.

{building}

## Many texts

The words of the handbook's own examples, one after another, on one core. The engine answers every
rule, with places and fixes; each of the others looks for one kind of thing.

{batch}

Short everyday posts, of one to three of the detectors' own sentences, one sentence in ten with
something to find. Aim: 1,000 posts a second.

{posts}

By length, for prose (the policy itself) and for a dense mix of all that is looked for. Aims: a
second for 100,000 characters, and ten times the time for ten times the text.

{growth}
"""


def machine() -> str:
    """Return what this was measured on."""
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        if line.startswith("model name")
    ] if Path("/proc/cpuinfo").exists() else []  # fmt: skip
    processor = names[0] if names else platform.processor() or platform.machine()
    return (
        f"{os.cpu_count()} cores ({processor}; a load of {os.getloadavg()[0]:.1f} at the start), "
        f"{platform.system()}, Python {platform.python_version()}"
    )


def chromium_version(chromium: str) -> str:
    """Return what the program calls itself."""
    done = subprocess.run(  # noqa: S603 - the browser that was found
        [chromium, "--version"], capture_output=True, text=True, check=True
    )
    return " ".join(done.stdout.split()[:2])


def in_firefox(folder: Path, program: str | None) -> str:
    """Return the section on Firefox, or the line that there is none."""
    if program is None:
        return "Firefox was not found on this machine, so there are no figures for it."
    names = ("floor", "self-check", "bare")
    taken = firefox.visits(folder, program, names, rounds=FEWER)
    rows = start_table([Timing(name, *taken[name]) for name in names])
    return (
        f"In {firefox.version(program)}, over the plain server; "
        f"medians of {FEWER} first visits.\n\n{rows}"
    )


def measured() -> dict[str, str]:
    """Measure everything and return the tables, each printed as soon as it is there."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"
    fox = shutil.which("firefox-esr") or shutil.which("firefox")
    parts: dict[str, str] = {}

    def note(name: str, text: str) -> None:
        parts[name] = text
        print(f"{text}\n", flush=True)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lay_out(folder, SITE)
        note("start", start_table(timings(folder, chromium, tuple(NAMES), ROUNDS)))
        slow = timings(folder, chromium, ("self-check", "bare"), FEWER, MobileHandler)
        note("slow", start_table(slow))
        note("firefox", in_firefox(folder, fox))
    note("typing", typing_table(delays(SITE, chromium)))
    note("weight", weight_table(SITE))
    note("building", building_table(build_seconds()))
    texts = sample_texts()
    rates = {"this engine": plans_a_second(texts), **peers_a_second(texts)}
    note("batch", batch_table(rates))
    note("posts", posts_table(plans_a_second(everyday_posts())))
    note("growth", growth_table(growth(LENGTHS)))
    parts["browsers"] = chromium_version(chromium)
    if fox:
        parts["browsers"] += f" and {firefox.version(fox)}"
    return parts


def main() -> None:
    """Measure everything and write the page."""
    on = machine()
    parts = measured()
    text = TEMPLATE.format(
        day=f"{datetime.now(UTC):%-d %B %Y}", machine=on, rounds=ROUNDS, later=2 * ROUNDS,
        fewer=FEWER, keys=KEYS, times=TIMES, **parts,
    )  # fmt: skip
    PAGE.write_text(text, encoding="utf-8")
    print(f"written to {PAGE}")


main()
