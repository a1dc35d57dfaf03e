"""The engine's tests once more, inside the very Python that the browser runs."""

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
LIMIT_S = 900


def only(pattern):
    found = sorted(ROOT.glob(pattern))
    if not found:
        pytest.fail(f"{pattern} is not there. Run `make test`, which makes it.")
    return found


def unpacked(folder, target):
    """Unpack the whole packages and their lock as the worker does; return where they are.

    The checkout's templates are not compiled yet, and compiling is left out of the others.
    """
    for path in folder.glob("*.gz"):
        (target / path.stem).write_bytes(gzip.decompress(path.read_bytes()))
    return target


def test_the_engine_s_tests_pass_inside_pyodide(capsys, tmp_path):
    newest = max(only("build/runtime/stdlib-*.zip"), key=lambda path: path.stat().st_mtime)
    job = {
        "root": str(ROOT),
        "home": str(only("docs/assets/runtime/pyodide-*")[0]),
        "stdlib": str(newest),
        "locked": str(unpacked(only("docs/assets/runtime/engine-*/whole")[0], tmp_path)),
        "wheels": [str(path) for path in only("build/pyodide-wheels/*.whl")],
        "script": str(HERE / "inside_pyodide.py"),
    }
    done = subprocess.run(
        [shutil.which("node") or "node", str(HERE / "pyodide_pytest.mjs"), json.dumps(job)],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    closing = done.stdout.strip().rpartition("\n")[2]
    with capsys.disabled():
        print(f"\nInside Pyodide: {closing}")
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "passed" in closing
