"""The memory snapshot: Python with the engine loaded and warmed, as bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from selfcheck.runtime.distribution import BytecodeDistribution
from selfcheck.runtime.node import PACKAGE, BuildError, run_inside


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


_BLOCK: Final = 1 << 14
"""Zeros are left out by this many bytes; fewer cost next to nothing, packed like all else."""

_FLAGS: Final = 0b111
_IN_USE: Final = 0b010
_LINKS: Final = 32
"""Bytes at the start of a free chunk by which the allocator finds it: its size, its neighbours."""


def make_snapshot(work: Path, made: BytecodeDistribution, home: Path = PACKAGE) -> Snapshot:
    """Start the Pyodide in ``home`` under Node, warm the engine, and take the memory."""
    files = {name: str(work / f"{name}.bin") for name in ("memory", "base", "heap")}
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
    header, memory = whole[:length], bytearray(whole[length:])
    zero_free_memory(memory, *json.loads(Path(files["heap"]).read_text("utf-8")))
    (work / "memory.bin").write_bytes(header + memory)  # what is checked is what is served
    known = len(base) // 8 * 8
    less = _difference(memory[:known], base[:known]) + memory[known:]
    spans = tuple(_spans(less))
    packed = b"".join(less[start:end] for start, end in spans)
    return Snapshot(packed, header, len(memory), known, spans)


def zero_free_memory(memory: bytearray, start: int, top: int) -> None:
    """Zero what is free of the heap, from address ``start`` to ``top``: nobody reads it again.

    The heap is a row of chunks; four bytes after its beginning each has its size, a multiple of
    eight, and in the lowest bits whether it is in use (dlmalloc, which Pyodide uses for all its
    memory: https://gee.cs.oswego.edu/dl/html/malloc.html). Raises BuildError if the row does not
    lead through to the end.
    """
    chunk = start + -start % 16
    while chunk + _LINKS < top:
        head = int.from_bytes(memory[chunk + 4 : chunk + 8], "little")
        size = head & ~_FLAGS
        if size < 16 or chunk + size > top:
            raise BuildError(f"Pyodide's heap is not the row of chunks that it was, at {chunk:#x}.")
        if not head & _IN_USE and size > _LINKS:
            memory[chunk + _LINKS : chunk + size] = bytes(size - _LINKS)
        chunk += size


def _spans(memory: bytes | bytearray) -> Iterator[tuple[int, int]]:
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


def _difference(first: bytes | bytearray, second: bytes) -> bytes:
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
