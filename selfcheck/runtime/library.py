"""Which functions of Python's library and of the engine's dependencies the self-check calls.

``library.json`` lists them by module file, with the versions that they were recorded for (see
``recording``). The bytecode that is served holds no other function of these files; where one is
called all the same, the worker starts Python anew from the whole bytecode beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Final

from selfcheck.runtime.node import HERE, BuildError, pyodide_info
from selfcheck.runtime.sources import DEPENDENCIES

LIBRARY: Final = HERE / "library.json"


def called_functions() -> dict[str, list[str]]:
    """Return the functions to keep, by file. Raises BuildError where a version is another one."""
    given = json.loads(LIBRARY.read_text("utf-8"))
    if given["versions"] != _versions():
        raise BuildError(f"{LIBRARY} is of other versions. Run `make record`.")
    return {file: list(names) for file, names in given["called"].items()}


def write_called(called: Mapping[str, Sequence[str]]) -> None:
    """Write which functions to keep, by file."""
    given = {"versions": _versions(), "called": called}
    LIBRARY.write_text(json.dumps(given, indent=0, sort_keys=True) + "\n", "utf-8")


def _versions() -> dict[str, str]:
    return {"pyodide": pyodide_info()["version"]} | {name: version(name) for name in DEPENDENCIES}
