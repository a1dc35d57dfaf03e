"""What goes into the browser: the engine's modules, and its dependencies as they are installed."""

from __future__ import annotations

import ast
import functools
import shutil
import unicodedata
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

ENTRY: Final = "selfcheck.page"
"""The module that the worker calls. What it imports, directly or not, is the engine."""

TEMPLATES: Final = Path("overrides/selfcheck")
DEPENDENCIES: Final = ("anyascii", "jinja2", "markupsafe", "phonenumberslite")
UNUSED: Final = (  # tables of short numbers, and what reads tables that phonenumberslite leaves out
    "phonenumbers/shortdata/region_*.py",
    "phonenumbers/carrier.py",
    "phonenumbers/geocoder.py",
    "phonenumbers/timezone.py",
)
FOREIGN: Final = frozenset({".so", ".pyd", ".c", ".pyi", ".typed", ".pyc"})


def _file_of(module: str, root: Path) -> Path | None:
    """Return the source file of a module of this project, or None for anybody else's."""
    place = root.joinpath(*module.split("."))
    for candidate in (place / "__init__.py", place.with_suffix(".py")):
        if candidate.is_file():
            return candidate
    return None


def _imports(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_bytes(), str(source))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def engine_files(root: Path = Path()) -> list[Path]:
    """Return the engine's files: the modules that ENTRY imports, and the data beside packages."""
    found: dict[str, Path] = {}
    waiting = [ENTRY]
    while waiting:
        module = waiting.pop()
        package = module.rpartition(".")[0]
        if module in found or not module.startswith("selfcheck"):
            continue
        source = _file_of(module, root)
        if source is None:
            continue
        found[module] = source
        waiting += [package] if package else []
        waiting += _imports(source)
    files = set(found.values())
    for source in found.values():
        if source.name == "__init__.py" and source.parent != root / "selfcheck":
            files.update(_data_beside(source.parent))
    return sorted(files)


def _data_beside(package: Path) -> Iterator[Path]:
    """Yield the data files of a package, those in folders that are no packages included."""
    for path in package.iterdir():
        if path.is_dir() and path.name != "__pycache__" and not (path / "__init__.py").exists():
            yield from (inner for inner in path.rglob("*") if inner.is_file())
        elif path.is_file() and path.suffix not in {".py", *FOREIGN}:
            yield path


def stage_engine(target: Path, root: Path = Path()) -> None:
    """Copy the engine and its templates into ``target``."""
    for path in engine_files(root):
        _copy(path, target / path.relative_to(root))
    for path in sorted((root / TEMPLATES).rglob("*")):
        if path.is_file():
            inside = path.relative_to(root / TEMPLATES)
            _copy(path, target / "selfcheck" / "templates" / inside)


def stage_dependency(name: str, target: Path) -> Distribution:
    """Copy what the browser needs of an installed distribution into ``target``; return it."""
    found = distribution(name)
    for file in found.files or ():
        path = str(file)
        unwanted = path.startswith("..") or ".dist-info/" in path or file.suffix in FOREIGN
        table = path.startswith("anyascii/_data/") and not file.suffix
        if table and file.name not in _latin_blocks():
            continue
        if not unwanted and not any(fnmatch(path, pattern) for pattern in UNUSED):
            _copy(Path(str(file.locate())), target / path)
    return found


@functools.cache
def _latin_blocks() -> frozenset[str]:
    """Return the names of anyascii's tables for Latin letters: the engine asks for no others."""
    latin = {code >> 8 for code in range(0x20000) if "LATIN" in unicodedata.name(chr(code), "")}
    return frozenset(f"{block:03x}" for block in latin)


def _copy(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, target)
