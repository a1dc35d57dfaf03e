"""The memory snapshot: Python with the engine loaded and warmed, as bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from selfcheck.runtime.distribution import BytecodeDistribution
from selfcheck.runtime.node import run_inside


@dataclass(frozen=True)
class Snapshot:
    """``packed`` is what is served: the memory, less what the wasm brings along by itself.

    ``size`` counts the bytes of the memory with its header of ``header`` bytes; the first ``base``
    bytes after that header are packed as the difference (exclusive or) to the wasm's own data.
    ``spans`` are the parts of the memory that are packed, as pairs of where they begin and end; all
    else is zero.
    """

    packed: bytes
    size: int
    header: int
    base: int
    spans: tuple[tuple[int, int], ...]


_BLOCK: Final = 1 << 20
"""Zeros are left out by this many bytes; fewer cost next to nothing, packed like all else."""


def make_snapshot(work: Path, made: BytecodeDistribution) -> Snapshot:
    """Start Python under Node, warm the engine, and take its memory."""
    files = {name: str(work / f"{name}.bin") for name in ("memory", "base")}
    job = {
        "stdlib": str(made.stdlib),
        "wheels": [str(path) for path in made.wheels],
        "save": {**files, "reads": ["requests.json"]},
    }
    run_inside("warm.py", work, job)
    memory = Path(files["memory"]).read_bytes()
    base = Path(files["base"]).read_bytes().rstrip(b"\0")
    header = int.from_bytes(memory[4:8], "little")
    known = len(base) // 8 * 8
    less = (
        memory[:header]
        + _difference(memory[header : header + known], base[:known])
        + memory[header + known :]
    )
    spans = tuple(_spans(less))
    packed = b"".join(less[start:end] for start, end in spans)
    return Snapshot(packed, len(memory), header, known, spans)


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


def answers_of(work: Path, made: BytecodeDistribution) -> tuple[str, ...]:
    """Start Python from the memory in ``work`` and return its answers to the sample requests."""
    job = {"stdlib": str(made.stdlib), "restore": {"memory": str(work / "memory.bin")}}
    run_inside("answer.py", work, job)
    return tuple(json.loads((work / "restored.json").read_text("utf-8")))
