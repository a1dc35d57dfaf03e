"""Run inside Pyodide: compile every module under /job/FROM to bytecode under /job/TO.

``JOB`` in the environment is JSON: ``[from, to]`` pairs of folders or zip files under /job.
Other files are copied. The bytecode is never checked against a source: there is none beside it.
Code under a folder that is not ``KEEP_LINES`` knows the line of each function alone, which makes it
a seventh smaller.
"""

import importlib.util
import json
import marshal
import os
import shutil
import tempfile
import zipfile
from pathlib import Path
from types import CodeType

LEAN = 2  # without docstrings and assertions, which the engine does not use
UNCHECKED = (0b01).to_bytes(4, "little") + bytes(8)  # a hash that nobody compares
UNITS = 8  # of bytecode, two bytes each, that one entry of a table of lines covers
SAME_LINE = 0x80 | 13 << 3  # such an entry without columns, for one unit more than is added


def function_lines(code: CodeType) -> CodeType:
    """Return the code with the line of each function in place of the lines in it."""
    whole, rest = divmod(len(code.co_code) // 2, UNITS)
    table = bytes([SAME_LINE | UNITS - 1, 0]) * whole
    if rest:
        table += bytes([SAME_LINE | rest - 1, 0])
    inner = [function_lines(c) if isinstance(c, CodeType) else c for c in code.co_consts]
    return code.replace(co_linetable=table, co_consts=tuple(inner))


def bytecode(path: Path, name: str, *, lines: bool) -> bytes:
    """Return what a .pyc file of this module holds."""
    code = compile(path.read_bytes(), name, "exec", dont_inherit=True, optimize=LEAN)
    return (
        importlib.util.MAGIC_NUMBER
        + UNCHECKED
        + marshal.dumps(code if lines else function_lines(code))
    )


def compile_tree(source: Path, target: Path) -> None:
    """Compile or copy every file of ``source`` to the same place under ``target``."""
    for path in sorted(source.rglob("*")):
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        inside = path.relative_to(source)
        new = target / inside
        new.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".py":
            lines = inside.parts[0] == os.environ.get("KEEP_LINES")
            new.with_suffix(".pyc").write_bytes(bytecode(path, str(inside), lines=lines))
        else:
            shutil.copyfile(path, new)


for given, wanted in json.loads(os.environ["JOB"]):
    place = Path("/job", given)
    if place.suffix == ".zip":
        with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(place) as archive:
            archive.extractall(folder)
            compile_tree(Path(folder), Path("/job", wanted))
    else:
        compile_tree(place, Path("/job", wanted))
