"""Pyodide under Node, as the build uses it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
PACKAGE: Final = Path("node_modules/pyodide")
LEFT_OUT_HINT: Final = "\nIt calls a function of the library that was left out. Run `make record`."


class BuildError(Exception):
    """The runtime cannot be built; the text says why and what to do."""


def pyodide_info() -> dict[str, str]:
    """Return what npm's pyodide says of itself: version, python, abi_version, arch, platform."""
    try:
        version = json.loads((PACKAGE / "package.json").read_text("utf-8"))["version"]
        info = json.loads((PACKAGE / "pyodide-lock.json").read_text("utf-8"))["info"]
    except FileNotFoundError as error:
        message = f"{error.filename} is missing. Run `make build`, which installs it."
        raise BuildError(message) from None
    return {**info, "version": version}


def run_inside(script: str, work: Path, job: Mapping[str, Any] | None = None) -> None:
    """Run ``inside/SCRIPT`` in Pyodide with ``work`` as /job; ``job`` is as build.mjs takes it.

    Raises BuildError with what Node printed if it fails.
    """
    node = shutil.which("node")
    if node is None:
        raise BuildError("Node was not found on PATH. Run `make build`, which sets it up.")
    whole = {**(job or {}), "script": str(HERE / "inside" / script), "work": str(work.resolve())}
    done = subprocess.run(  # noqa: S603 - Node, a script of this package, and JSON
        [node, str(HERE / "build.mjs"), json.dumps(whole)],
        check=False, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if done.returncode:
        hint = LEFT_OUT_HINT if "BaseException: left out" in done.stderr else ""
        raise BuildError(f"{script} failed inside Pyodide:\n{done.stderr[-2000:]}{hint}")
