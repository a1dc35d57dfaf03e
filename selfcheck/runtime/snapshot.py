"""The memory snapshot: Python with the engine loaded and warmed, as bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from selfcheck.runtime.distribution import BytecodeDistribution
from selfcheck.runtime.node import PACKAGE, run_inside


@dataclass(frozen=True)
class Snapshot:
    """``packed`` is what is served: the memory, less what the wasm brings along by itself.

    ``header`` is what Pyodide notes about the memory, ``size`` counts the memory's bytes; the first
    ``base`` of them are packed as the difference (exclusive or) to the wasm's own data. ``spans``
    are the parts that are packed, as pairs of where they begin and end; all else is zero.
    """

    packed: bytes
    header: bytes
    size: int
    base: int
    spans: tuple[tuple[int, int], ...]


_BLOCK: Final = 1 << 20
"""Zeros are left out by this many bytes; fewer cost next to nothing, packed like all else."""


def make_snapshot(work: Path, made: BytecodeDistribution, home: Path = PACKAGE) -> Snapshot:
    """Start the Pyodide in ``home`` under Node, warm the engine, and take the memory."""
    files = {name: str(work / f"{name}.bin") for name in ("memory", "base")}
    job = {
        "home": str(home.resolve()),
        "stdlib": str(made.stdlib),
        "wheels": [str(path) for path in made.wheels],
        "save": {**files, "reads": ["requests.json"]},
    }
    run_inside("warm.py", work, job)
    whole = Path(files["memory"]).read_bytes()
    base = Path(files["base"]).read_bytes().rstrip(b"\0")
    length = int.from_bytes(whole[4:8], "little")
    header, memory = whole[:length], whole[length:]
    known = len(base) // 8 * 8
    less = _difference(memory[:known], base[:known]) + memory[known:]
    spans = tuple(_spans(less))
    packed = b"".join(less[start:end] for start, end in spans)
    return Snapshot(packed, header, len(memory), known, spans)


def _spans(memory: bytes) -> Iterator[tuple[int, int]]:
    """Yield the parts of a memory between blocks of zeros."""
    empty = bytes(_BLOCK)
    start = None
    for at in range(0, len(memory), _BLOCK):
        block = memory[at : at + _BLOCK]
        if block == empty[: len(block)]:
            if start is not None:
                yield start, at
            start = None
        elif start is None:
            start = at
    if start is not None:
        yield start, len(memory)


def _difference(first: bytes, second: bytes) -> bytes:
    """Return the exclusive or of two equally long byte strings."""
    number = int.from_bytes(first, "little") ^ int.from_bytes(second, "little")
    return number.to_bytes(len(first), "little")


def answers_of(work: Path, made: BytecodeDistribution, home: Path) -> tuple[str, ...]:
    """Start Python from the memory in ``work`` and return its answers to the sample requests."""
    job = {
        "home": str(home.resolve()),
        "stdlib": str(made.stdlib),
        "restore": {"memory": str(work / "memory.bin")},
    }
    run_inside("answer.py", work, job)
    return tuple(json.loads((work / "restored.json").read_text("utf-8")))
