"""Run inside Pyodide: compile every module under /job/FROM to bytecode under /job/TO.

``JOB`` in the environment is JSON: ``[from, to]`` pairs of folders or zip files under /job.
Other files are copied. The bytecode is never checked against a source: there is none beside it.
"""

import json
import os
import py_compile
import shutil
import tempfile
import zipfile
from pathlib import Path

LEAN = 2  # without docstrings and assertions, which the engine does not use
MODE = py_compile.PycInvalidationMode.UNCHECKED_HASH


def compile_tree(source: Path, target: Path) -> None:
    """Compile or copy every file of ``source`` to the same place under ``target``."""
    for path in sorted(source.rglob("*")):
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        inside = path.relative_to(source)
        new = target / inside
        new.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".py":
            py_compile.compile(
                str(path),
                str(new.with_suffix(".pyc")),
                str(inside),
                doraise=True,
                optimize=LEAN,
                invalidation_mode=MODE,
            )
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
