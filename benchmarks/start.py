"""Starting Python in the browser: the self-check beside bare Pyodide and the rest."""

from __future__ import annotations

import gzip
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

from benchmarks.browser import Handler, page_of, serving, visits
from selfcheck.runtime.sources import stage_dependency, stage_engine

PAGES: Final = Path(__file__).parent / "pages"
PEERS: Final = Path("benchmarks/peers/node_modules")
NAMES: Final = {
    "floor": "fetch and compile the wasm, nothing else",
    "micropython": "MicroPython, one expression",
    "self-check": "the self-check, first answer",
    "bare": "bare loadPyodide, one expression",
    "usual": "loadPyodide and the engine as a zip file",
    "pyscript": "PyScript on the same Pyodide, one expression",
}


@dataclass(frozen=True)
class Timing:
    """Milliseconds from navigation to the first answer: a first visit, and a later one."""

    name: str
    cold: float
    warm: float


def lay_out(folder: Path, site: Path) -> None:
    """Put the built site's self-check and its peers side by side into ``folder``."""
    for part in ("assets/self-check", "assets/runtime", "self-check"):
        shutil.copytree(site / part, folder / part)
    shutil.copy(site / "service-worker.js", folder)
    pages = folder / "self-check"
    for page in PAGES.iterdir():
        shutil.copy(page, pages)
    shutil.copytree("node_modules/pyodide", pages / "pyodide")
    shutil.copytree(PEERS / "@micropython/micropython-webassembly-pyscript", pages / "micropython")
    shutil.copytree(PEERS / "@pyscript/core/dist", pages / "pyscript")
    sources = folder / "sources"
    stage_engine(sources)
    for name in ("anyascii", "jinja2", "markupsafe", "phonenumberslite"):
        stage_dependency(name, sources)
    with zipfile.ZipFile(pages / "engine.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(sources.rglob("*")):
            archive.write(path, path.relative_to(sources))


def timings(
    folder: Path,
    chromium: str,
    names: tuple[str, ...],
    rounds: int,
    handler: type[Handler] = Handler,
) -> list[Timing]:
    """Time each of the pages ``rounds`` times from nothing and twice as often again."""
    with sync_playwright() as playwright, serving(folder, handler) as address:
        pages = {name: f"{address}self-check/{page_of(name)}" for name in names}
        taken = visits(playwright, chromium, pages, rounds=rounds)
    return [Timing(name, *taken[name]) for name in names]


def sent(paths: list[Path]) -> float:
    """Return the megabytes that a compressing server sends for these files."""
    sizes = [
        len(data if path.suffix in {".gz", ".whl", ".zip"} else gzip.compress(data, 9))
        for path in paths
        for data in [path.read_bytes()]
    ]
    return sum(sizes) / 1e6
