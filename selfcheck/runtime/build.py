"""Builds ``docs/assets/runtime/``: the snapshot, and the bytecode distribution beside it.

Folders carry the hash of what is in them, so that no browser ever mixes two releases: Pyodide's
own files, which seldom change, in one, the engine's in another. ``release.json`` says where all is.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from selfcheck.runtime.archive import files_under, gzipped
from selfcheck.runtime.distribution import EMPTY, WHOLE, answers_of_cpython, make_distribution
from selfcheck.runtime.library import called_functions
from selfcheck.runtime.node import BuildError, pyodide_info
from selfcheck.runtime.pyodide import pyodide_files
from selfcheck.runtime.snapshot import Snapshot, answers_of, make_snapshot

OUTPUT: Final = Path("docs/assets/runtime")
MORPHING: Final = Path("node_modules/idiomorph/dist/idiomorph.min.js")


def build(output: Path = OUTPUT) -> None:
    """Build everything that the self-check page loads, check it, and put it into ``output``.

    Raises BuildError where a tool is missing or the snapshot does not answer as CPython does.
    """
    info = pyodide_info()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        pyodide = pyodide_files()
        home = work / "pyodide"
        home.mkdir()
        for name, data in pyodide.items():
            (home / name).write_bytes(data)
        made = make_distribution(work, info, called_functions())
        with ThreadPoolExecutor() as beside:  # each is a program of its own, or leaves Python free
            expected = beside.submit(answers_of_cpython, work)
            snapshot = make_snapshot(work, made, home)
            packed = beside.submit(gzipped, snapshot.packed)
            restored = answers_of(work, made, home)
            for way, answers in (("bytecode", made.answers), ("snapshot", restored)):
                _same(way, expected.result(), answers)
        files = files_under(made.stdlib.parent)
    shared = f"{WHOLE}/{made.wheels[-1].name}"  # the engine's: nothing of it is left out
    packages = {f"{name}.gz": gzipped(files[name]) for name in files.keys() - {EMPTY, shared}}
    engine = {EMPTY: files[EMPTY], **packages, "snapshot.gz": packed.result()}
    _write(output, info, pyodide, engine, snapshot)


def _same(way: str, expected: Sequence[str], answers: Sequence[str]) -> None:
    for ours, theirs in zip(expected, answers, strict=True):
        if json.loads(ours) != json.loads(theirs):
            raise BuildError(f"The {way} answers otherwise than CPython:\n{theirs}\n{ours}")


def _write(
    output: Path,
    info: Mapping[str, str],
    pyodide: Mapping[str, bytes],
    engine: Mapping[str, bytes],
    snapshot: Snapshot,
) -> None:
    """Replace the files in ``output``."""
    shutil.rmtree(output, ignore_errors=True)
    folders = {
        f"pyodide-{_digest(pyodide)}": pyodide,
        f"engine-{_digest(engine)}": engine,
    }
    for folder, files in folders.items():
        for name, data in files.items():
            path = output / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    pyodide_folder, engine_folder = folders
    hashes = {name.removesuffix(".gz"): _integrity(engine[name]) for name in sorted(engine)}
    packages = [name for name in hashes if "/" not in name and name not in {EMPTY, "snapshot"}]
    release: dict[str, Any] = {
        "pyodide": f"{pyodide_folder}/",
        "engine": f"{engine_folder}/",
        "info": {key: info[key] for key in sorted(info)},
        "snapshot": {
            "header": snapshot.header.hex(), "size": snapshot.size, "base": snapshot.base,
            "spans": snapshot.spans,
            "bytes": len(snapshot.packed), "packed": len(engine["snapshot.gz"]),
        },
        "packages": {name: hashes[name] for name in packages},
        "whole": {
            name.removeprefix(f"{WHOLE}/"): value
            for name, value in hashes.items() if name.startswith(f"{WHOLE}/")
        },
        "packedShare": round(
            sum(len(engine[f"{name}.gz"]) for name in packages) / len(engine["snapshot.gz"]), 3
        ),
    }  # fmt: skip
    (output / "release.json").write_text(json.dumps(release, indent=2) + "\n", "utf-8")
    morphing = MORPHING.read_text("utf-8")
    (output / "idiomorph.mjs").write_text(f"{morphing}\nexport {{ Idiomorph }};\n", "utf-8")


def _integrity(data: bytes) -> str:
    """Return a file's hash as browsers check it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(data).digest()).decode()


def _digest(files: Mapping[str, bytes]) -> str:
    """Return a short hash over names and contents."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0".encode())
        digest.update(files[name])
    return digest.hexdigest()[:12]
