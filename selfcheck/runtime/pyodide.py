"""The Pyodide that is served: npm's, its wasm in two parts, less what compiled modules would need.

``functions.json`` names the functions of the first part. It fits one wasm, whose hash it holds, and
is recorded anew by ``make record`` (see ``recording``).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from selfcheck.runtime.node import HERE, PACKAGE, BuildError
from selfcheck.runtime.split import split

LOADER: Final = "pyodide.mjs"
SCRIPT: Final = "pyodide.asm.mjs"
WASM: Final = "pyodide.asm.wasm"
REST: Final = "pyodide.rest.wasm"
FUNCTIONS: Final = HERE / "functions.json"

_TABLE: Final = re.compile(
    r"var (?P<names>[\w$]+(?:,[\w$]+)*);"
    r"(?P<assigning>function assignWasmExports\(wasmExports\)\{[^}]*\})"
)
_ASSIGNMENT: Final = re.compile(
    r"(?:(?P<variable>[\w$]+)=)?Module\[\"[^\"]+\"\]=wasmExports\[\"(?P<name>[^\"]+)\"\](?:\.value>>>0)?;?"
)
_FOR_MODULES: Final = "updateGOT(origExports);"
_BEGIN: Final = "async function _createPyodideModule("
_END: Final = "export default _createPyodideModule;"
_NAME: Final = re.compile(r"[\w$]+")


def pyodide_files() -> dict[str, bytes]:
    """Return the files of the Pyodide that is served, by their names.

    Raises BuildError where npm's Pyodide is not the one that ``functions.json`` was recorded for.
    """
    files = {name: (PACKAGE / name).read_bytes() for name in (LOADER, SCRIPT, WASM)}
    files[LOADER] = _without_source_map(files[LOADER])
    script = files[SCRIPT].decode()
    exported = _used_exports(script, files[LOADER].decode())
    files[SCRIPT] = _read_once(_without_other_exports(script, exported)).encode()
    files[WASM], files[REST] = split(files[WASM], _recorded(files[WASM]), exported)
    return files


def write_recorded(wasm: bytes, functions: Iterable[int]) -> None:
    """Write which functions of a wasm make its first part."""
    given = {"sha256": hashlib.sha256(wasm).hexdigest(), "functions": " ".join(_ranges(functions))}
    FUNCTIONS.write_text(json.dumps(given, indent=0) + "\n", "utf-8")


def _recorded(wasm: bytes) -> frozenset[int]:
    given = json.loads(FUNCTIONS.read_text("utf-8"))
    if given["sha256"] != hashlib.sha256(wasm).hexdigest():
        raise BuildError(f"{FUNCTIONS} is of another Pyodide. Run `make record`.")
    ranges = (part.partition("-") for part in given["functions"].split())
    return frozenset(
        function
        for first, _, last in ranges
        for function in range(int(first), int(last or first) + 1)
    )


def _ranges(numbers: Iterable[int]) -> Iterator[str]:
    """Yield ascending numbers as '7' and '9-12'."""
    ordered = sorted(numbers)
    start = 0
    for n in range(1, len(ordered) + 1):
        if n == len(ordered) or ordered[n] != ordered[n - 1] + 1:
            first, last = ordered[start], ordered[n - 1]
            yield str(first) if first == last else f"{first}-{last}"
            start = n


def _used_exports(script: str, loader: str) -> frozenset[str]:
    """Return the exports of the wasm whose names the scripts hold outside of the list of them all.

    All others are there for compiled modules to be linked with; the self-check has none.
    """
    table = _TABLE.search(script)
    if table is None:
        raise BuildError(f"{SCRIPT} does not assign its wasm's exports as it did.")
    named = set(_NAME.findall(script[: table.start()] + script[table.end() :] + loader))
    assigned = {match["name"] for match in _ASSIGNMENT.finditer(table[0])}
    used = {name for name in assigned if name in named or f"_{name}" in named}
    return frozenset(used | {name for name in named if name not in assigned})


def _without_other_exports(script: str, exported: frozenset[str]) -> str:
    """Return the script without the lines that look for exports which are not there any more.

    Nor does it put those that are left into the table, for compiled modules to find.
    """
    if script.count(_FOR_MODULES) != 1:
        raise BuildError(f"{SCRIPT} does not prepare for compiled modules as it did.")
    script = script.replace(_FOR_MODULES, "")
    return _TABLE.sub(lambda table: _shorter(table, exported), script)


def _read_once(script: str) -> str:
    """Return the script with its one large function in brackets.

    Browsers take such a function for one that is called at once. Of any other they first read only
    where it ends, and all 800 KB once more when it is called.
    """
    before, end, after = script.rpartition(_END)
    if not before.startswith(_BEGIN) or not end or after.strip():
        raise BuildError(f"{SCRIPT} is not the one function that it was.")
    return f"export default ({before.rstrip()});\n"


def _shorter(table: re.Match[str], exported: frozenset[str]) -> str:
    gone: set[str] = set()

    def kept(assignment: re.Match[str]) -> str:
        if assignment["name"] in exported:
            return assignment[0]
        gone.add(assignment["variable"])
        return ""

    assigning = _ASSIGNMENT.sub(kept, table["assigning"])
    names = [name for name in table["names"].split(",") if name not in gone]
    return f"var {','.join(names)};{assigning}"


def _without_source_map(module: bytes) -> bytes:
    """Return a module without the line that points at a source map, which is not shipped."""
    lines = module.splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(b"//# sourceMappingURL="))
