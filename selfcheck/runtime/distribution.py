"""The bytecode distribution: the engine, its dependencies, and what they need of the library."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from selfcheck import __version__
from selfcheck.answers import control_values
from selfcheck.plan import Plan
from selfcheck.policy import CLAUSES
from selfcheck.runtime.archive import files_in, files_under, write_wheel, write_zip
from selfcheck.runtime.lock import write_lock
from selfcheck.runtime.node import HERE, PACKAGE, run_inside
from selfcheck.runtime.sources import DEPENDENCIES, stage_dependency, stage_engine

CACHE: Final = Path("build/runtime")
ENGINE: Final = "ksd-social-media-handbook"
LIBRARY: Final = "python_stdlib.zip"
WHOLE: Final = "whole"
"""The folder of the packages with every function, wanted where one is called that was left out."""

EMPTY: Final = "empty.zip"
"""The library of a Python that has all of it in its memory."""

ALWAYS: Final = (  # wanted only when something goes wrong, and then there is no way to get them
    "_colorize", "codeop", "encodings", "linecache", "textwrap", "token", "tokenize", "traceback",
    "warnings",
)  # fmt: skip
COMPILING: Final = {"PYTHONNODEBUGRANGES": "1"}
"""No columns. Of its line numbers only the engine's code keeps all."""

JobItem = Mapping[str, str | bool]
"""What to compile and how, as ``inside/compile.py`` takes it."""

Called = Mapping[str, Sequence[str]]
"""The functions to keep, by the file of their module."""


@dataclass(frozen=True)
class BytecodeDistribution:
    """Wheels (the engine's is the last), the trimmed library, and the answers that they gave."""

    wheels: tuple[Path, ...]
    stdlib: Path
    answers: tuple[str, ...]


def sample_requests() -> list[dict[str, Any]]:
    """Return the requests that warm the engine and prove it.

    They are every clause's examples, alone and as one long text, and a text with a letter of each
    alphabet and a phone number of each region: what the engine would read from a file only then
    fails the build, not a reader.
    """
    examples = [example for clause in CLAUSES for example in clause.examples]
    plans = [Plan.from_dict({"text": e.text, "facts": e.facts}) for e in examples]
    letters = "".join(chr(block << 8 | 0x85) for block in range(0xD8))
    numbers = "".join(f"+{code} 21 5550 1234\n" for code in range(1, 999, 7))
    words = " ".join(example.text for example in examples)
    facts = {"author": "community", "venue": "district"}
    plans += [Plan(text, facts) for text in (words, f"{letters}\n{numbers}")]
    return [
        {
            "do": "answer",
            "plan": {
                "text": plan.text,
                "controls": [
                    [name, control]
                    for name, value in plan.facts.items()
                    for control in control_values(value)
                ],
                "set_aside": [],
            },
        }
        for plan in plans
    ]


def compile_modules(work: Path, jobs: Sequence[JobItem], stdlib: Path | None = None) -> None:
    """Compile in Pyodide, as ``inside/compile.py`` says; all paths are within ``work``."""
    env = {"JOB": json.dumps(jobs), **COMPILING}
    given = {"env": env, "stdlib": str(stdlib)} if stdlib else {"env": env}
    run_inside("compile.py", work, given)


def compiled_stdlib(version: str, called: Called | None = None) -> Path:
    """Return a zip file of the library in bytecode, made once for each Pyodide version.

    With ``called`` its modules hold these functions alone.
    """
    how = [(HERE / "inside" / "compile.py").read_bytes().decode(), COMPILING, called]
    digest = hashlib.sha256(json.dumps(how, sort_keys=True).encode()).hexdigest()[:12]
    kind = "stdlib" if called is None else "called"
    path = (CACHE / f"{kind}-{version}-{digest}.zip").resolve()
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as name:
            work = Path(name)
            shutil.copyfile(PACKAGE / "python_stdlib.zip", work / "stdlib.zip")
            job = {"from": "stdlib.zip", "to": "compiled"}
            compile_modules(work, [job | _only_called(work, called)])
            write_zip(path, files_under(work / "compiled"))
    return path


def make_distribution(
    work: Path, info: dict[str, str], called: Called | None
) -> BytecodeDistribution:
    """Compile the engine, see what it imports, write wheels and trimmed library into ``work``.

    Library and dependencies hold the functions that are ``called``, or all of them if that is None.
    Otherwise their whole bytecode is written as well.
    """
    whole = compiled_stdlib(info["version"])
    stdlib = compiled_stdlib(info["version"], called) if called else whole
    versions = _compile_packages(work, whole, called)
    folder = work / "distribution"
    wheels = _write_packages(folder, work / "compiled", work / "source", info, versions)
    (work / "requests.json").write_text(json.dumps(sample_requests()), "utf-8")
    job = {"stdlib": str(stdlib), "locked": str(folder), "env": {"REPORT": "1"}}
    run_inside("warm.py", work, job)
    loaded = {*json.loads((work / "modules.json").read_text("utf-8")), *ALWAYS}
    write_zip(folder / EMPTY, {})
    trimmed = folder / LIBRARY
    write_zip(trimmed, _only(files_in(stdlib), loaded))
    if called:
        _write_packages(folder / WHOLE, work / WHOLE, work / "source", info, versions)
        write_zip(folder / WHOLE / LIBRARY, _only(files_in(whole), loaded))
    answers = json.loads((work / "answers.json").read_text("utf-8"))
    return BytecodeDistribution(tuple(wheels), trimmed, tuple(answers))


def _write_packages(
    folder: Path, compiled: Path, source: Path, info: dict[str, str], versions: dict[str, str]
) -> list[Path]:
    """Write the wheels and the file that locks them into ``folder``, which is made."""
    folder.mkdir()
    tag = "py{}{}-none-any".format(*info["python"].split("."))
    needs = {ENGINE: list(versions), "jinja2": ["markupsafe"]}

    def write(place: Path, into: Path) -> list[Path]:
        return [
            write_wheel(
                into, name, version, tag=tag, files=files_under(place / name),
                needs=needs.get(name, ()),
            )
            for name, version in {**versions, ENGINE: __version__}.items()
        ]  # fmt: skip

    wheels = write(compiled, folder)
    with tempfile.TemporaryDirectory() as name:
        write_lock(folder / "pyodide-lock.json", info, write(source, Path(name)), wheels)
    return wheels


def answers_of_cpython(work: Path) -> tuple[str, ...]:
    """Return this Python's answers, from the very sources that were compiled."""
    script = HERE / "inside" / "answer.py"
    paths = {"PYTHONPATH": str(work / "source" / ENGINE), "WORK": str(work)}
    subprocess.run(  # noqa: S603 - this Python and a script of this package
        [sys.executable, str(script)], check=True, env={**os.environ, **paths, "ANSWERS": "c.json"}
    )
    return tuple(json.loads((work / "c.json").read_text("utf-8")))


def _compile_packages(work: Path, stdlib: Path, called: Called | None) -> dict[str, str]:
    """Compile engine and dependencies into ``work/compiled``; return the dependencies' versions.

    With ``called``, whole dependencies and the engine go into ``work/whole`` beside it.
    """
    stage_engine(work / "source" / ENGINE)
    versions = {
        name: stage_dependency(name, work / "source" / name).version for name in DEPENDENCIES
    }
    only_called = _only_called(work, called)
    jobs: list[JobItem] = [{"from": f"source/{ENGINE}", "to": f"compiled/{ENGINE}", "lines": True}]
    for name in DEPENDENCIES:
        job = {"from": f"source/{name}", "to": f"compiled/{name}"}
        jobs.append(job | only_called)
        if called:
            jobs.append({**job, "to": f"{WHOLE}/{name}"})
    compile_modules(work, jobs, stdlib)
    target = f"compiled/{ENGINE}/selfcheck/templates/compiled"
    run_inside("templates.py", work, {"stdlib": str(stdlib), "env": {"TARGET": target}})
    if called:
        shutil.copytree(work / "compiled" / ENGINE, work / WHOLE / ENGINE)
    return versions


def _only_called(work: Path, called: Called | None) -> dict[str, str]:
    """Put the functions to keep where compile.py reads them; return what tells it so."""
    if called is None:
        return {}
    (work / "called.json").write_text(json.dumps(called), "utf-8")
    return {"called": "called.json"}


def _only(files: dict[str, bytes], modules: Iterable[str]) -> dict[str, bytes]:
    """Return the bytecode of these modules and the data files of their packages."""
    kept: dict[str, bytes] = {}
    for module in modules:
        place = module.replace(".", "/")
        for name in (f"{place}.pyc", f"{place}/__init__.pyc"):
            if name in files:
                kept[name] = files[name]
    return kept
