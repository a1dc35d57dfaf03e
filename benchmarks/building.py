"""Building: the whole site, and the same pages with Material as it comes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

OURS: Final = Path("mkdocs.yml")
STOCK: Final = """
INHERIT: {ours}
docs_dir: {docs}
theme: {{name: material, custom_dir: {none}, variant: modern, font: null}}
plugins: [search]
hooks: []
"""
"""Our pages and what they are written in, by Material without anything of ours around them."""


def build_seconds() -> dict[str, float]:
    """Return the seconds of each build, on a machine that has fetched everything before."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "none").mkdir()
        stock = folder / "stock.yml"
        stock.write_text(
            STOCK.format(ours=OURS.resolve(), docs=Path("docs").resolve(), none=folder / "none"),
            "utf-8",
        )
        return {
            "engine, packages and snapshot": _seconds(_runtime(folder / "runtime")),
            "pages, with search records": _seconds(_mkdocs(OURS, folder / "site")),
            "the same pages with stock Material": _seconds(_mkdocs(stock, folder / "stock")),
        }


def _runtime(folder: Path) -> list[str]:
    code = "import sys, pathlib, selfcheck.runtime.build as b; b.build(pathlib.Path(sys.argv[1]))"
    return [sys.executable, "-c", code, str(folder)]


def _mkdocs(config: Path, site: Path) -> list[str]:
    return ["mkdocs", "build", "--quiet", "--config-file", str(config), "--site-dir", str(site)]


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True)  # noqa: S603 - our own commands
    return time.perf_counter() - start
