"""What was measured, as Markdown tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.keys import Delay
from benchmarks.start import NAMES, Timing, sent
from selfcheck.runtime.pyodide import REST


def table(head: str, rows: Sequence[Sequence[object]]) -> str:
    """Return a table; ``head`` is its first line."""
    width = head.count("|") - 1
    lines = [head, "| " + " | ".join(["---"] * width) + " |"]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def start_table(taken: Sequence[Timing]) -> str:
    """Return the timings, with the ratios to bare Pyodide and to the floor."""
    by_name = {timing.name: timing for timing in taken}
    bare, floor = by_name["bare"], by_name.get("floor")
    rows = [
        [
            NAMES[t.name], f"{t.cold:.0f}", f"{t.warm:.0f}",
            f"{t.cold / bare.cold:.2f}", f"{t.warm / bare.warm:.2f}",
            f"{t.warm / floor.warm:.1f}" if floor else "",
        ]
        for t in taken
    ]  # fmt: skip
    head = "| what is started | cold ms | warm ms | cold / bare | warm / bare | warm / floor |"
    return table(head, rows)


def weight_table(site: Path) -> str:
    """Return what a first visit sends for the engine, by either way, beside npm's own files."""
    runtime = site / "assets/runtime"
    shared = [path for path in runtime.glob("pyodide-*/*") if path.name != REST]
    snapshot = [*runtime.glob("engine-*/snapshot.gz"), *runtime.glob("engine-*/empty.zip")]
    packed = [path for path in sorted(runtime.glob("engine-*/*.gz")) if path not in snapshot]
    names = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
    npm = [Path("node_modules/pyodide", name) for name in names]
    rows = {
        "with the snapshot": [*shared, *snapshot],
        "with the packages (slow or metered link)": [*shared, *packed],
        "npm's pyodide without any engine": npm,
    }
    return table(
        "| a first visit sends | MB, gzip |",
        [[name, f"{sent(files):.1f}"] for name, files in rows.items()],
    )


def typing_table(delays: Mapping[tuple[int, int], Delay]) -> str:
    """Return the delays from key to answer."""
    rows = [
        [f"{length:,}", "as it is" if slowed == 1 else f"slowed {slowed} times",
         f"{delay.there:.0f}", f"{delay.painted:.0f}", f"{delay.worst:.0f}"]
        for (length, slowed), delay in sorted(delays.items())
    ]  # fmt: skip
    heads = "| characters | the page's thread | in the page, ms | painted, ms | worst ms |"
    return table(heads, rows)


def building_table(seconds: Mapping[str, float]) -> str:
    """Return the seconds of each build."""
    rows = [[name, f"{taken:.1f}"] for name, taken in seconds.items()]
    return table("| what is built | seconds |", rows)


def batch_table(rates: Mapping[str, float]) -> str:
    """Return the texts a second of each program."""
    rows = [[name, f"{rate:.0f}"] for name, rate in rates.items()]
    return table("| program | texts a second |", rows)


def posts_table(rate: float) -> str:
    """Return how many short posts a second are answered."""
    return table("| everyday posts, one core | a second |", [["this engine", f"{rate:,.0f}"]])


def growth_table(taken: Mapping[int, Mapping[str, float]]) -> str:
    """Return the time by length of the text, for each kind of text."""
    rows = [
        [f"{length:,}", f"{ms['prose']:.0f}", f"{ms['dense']:.0f}"] for length, ms in taken.items()
    ]
    return table("| characters | prose, ms in CPython | dense, ms in CPython |", rows)
