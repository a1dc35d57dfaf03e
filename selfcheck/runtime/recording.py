"""Which functions the self-check uses, of Python's library and its wasm: recorded by running it.

Every function first notes that it was called; one of the wasm does so in a global of its own.
Python then starts in both ways that the browser knows, answers requests of all kinds about every
text that the detectors know, and uses all that its own types can do, which a later engine may call.
Run ``make record`` for a new Pyodide or dependency, and when the build or a
test says that a function was left out.
"""

from __future__ import annotations

import dataclasses
import json
import random
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from selfcheck.detectors import DETECTORS
from selfcheck.engine import check
from selfcheck.onboarding.decisions import keys, right_key
from selfcheck.onboarding.paths import PATHS
from selfcheck.onboarding.paths import Path as LearningPath
from selfcheck.onboarding.place import to_file
from selfcheck.onboarding.progress import replay
from selfcheck.runtime import wasm
from selfcheck.runtime.archive import files_in, files_under, write_zip
from selfcheck.runtime.distribution import (
    ALWAYS,
    LIBRARY,
    BytecodeDistribution,
    compile_modules,
    make_distribution,
    sample_requests,
)
from selfcheck.runtime.library import called_functions, write_called
from selfcheck.runtime.node import HERE, PACKAGE, pyodide_info, run_inside
from selfcheck.runtime.pyodide import WASM, write_recorded
from selfcheck.runtime.snapshot import make_snapshot
from selfcheck.runtime.wasm import GLOBAL, Export, Section

EXERCISE: Final = "exercise"
NOTING: Final = "sitecustomize"
ONBOARDING: Final = {"view": "onboarding"}
TODAY: Final = "2026-01-31"
WRITER: Final = [["author", "community"], ["act", "comment"], ["venue", "district"]]
LANGUAGE: Final = (  # what code and templates are written in: a change may want any other of these
    "collections", "contextlib", "copy", "dataclasses", "enum", "functools", "heapq", "json",
    "operator", "re", "string", "types", "typing",
    "jinja2/filters", "jinja2/runtime", "jinja2/tests", "markupsafe",
)  # fmt: skip
DIGITS: Final = 400
GROUPS: Final = (1, 2, 3, 3, 4, 4, 5, 7, 10, 11)
OPENINGS: Final = ("", "", "+", "+1 ", "+52 ", "1-", "(", "011 ", "ext. ")
GAPS: Final = (" ", "-", ".", "/", ") ", " - ", "x", ";", " / ", "\n")
ENDINGS: Final = ("", "", " ext 5", "x12", ";ext=3", "#44", " or 7", ")")
NOTE: Final = "called "
"""What the names of the globals begin with; the function's number follows."""


def record() -> None:
    """Record the functions and write ``library.json`` and ``functions.json``."""
    with tempfile.TemporaryDirectory() as name:
        called = _python_functions(Path(name))
    write_called(called)
    print(f"{sum(map(len, called.values()))} functions of {len(called)} modules are kept")
    module = (PACKAGE / WASM).read_bytes()
    with tempfile.TemporaryDirectory() as name:
        functions = _wasm_functions(Path(name), module)
    write_recorded(module, functions)
    print(f"{len(functions)} functions make the first part")


def _python_functions(work: Path) -> dict[str, list[str]]:
    """Return the functions of library and dependencies that were called, by file."""
    made = make_distribution(work, pyodide_info(), None)
    noting = work / "noting"
    noting.mkdir()
    shutil.copy(HERE / "inside" / f"{NOTING}.py", noting)
    compile_modules(work, [{"from": noting.name, "to": "noted"}])
    library = work / LIBRARY
    write_zip(library, files_in(made.stdlib) | files_under(work / "noted"))
    called: dict[str, set[str]] = {}
    listening = dataclasses.replace(made, stdlib=library)
    for noted in _run_both_ways(work, listening, {"python": NOTING}):
        for file, names in noted.items():
            called.setdefault(file, set()).update(names)
    whole = {f"{name}.py" for name in (*ALWAYS, *LANGUAGE)}
    folders = tuple(f"{name}/" for name in (*ALWAYS, *LANGUAGE, "selfcheck"))
    return {
        file: sorted(names)
        for file, names in called.items()
        if file not in whole and not file.startswith(folders)
    }


def _wasm_functions(work: Path, module: bytes) -> set[int]:
    """Return the numbers of the wasm's functions that were called."""
    made = make_distribution(work, pyodide_info(), called_functions())
    (work / "noting.wasm").write_bytes(noting(module))
    runs = _run_both_ways(work, made, {"wasm": str(work / "noting.wasm")})
    return {number for noted in runs for number in noted}


def _run_both_ways(
    work: Path, made: BytecodeDistribution, note: Mapping[str, str]
) -> Iterator[Any]:
    """Start Python from the packages and from a snapshot, answer, and yield what each noted."""
    make_snapshot(work, made)
    (work / "requests.json").write_text(json.dumps(list(_requests())), "utf-8")
    (work / "written").mkdir()
    shutil.copy(HERE / "inside" / f"{EXERCISE}.py", work / "written")
    compile_modules(work, [{"from": "written", "to": EXERCISE}])  # where it runs none is compiled
    noted = work / "noted.json"
    for way in (
        {"locked": str(made.wheels[0].parent)},
        {"restore": {"memory": str(work / "memory.bin")}},
    ):
        told = {"note": {**note, "into": str(noted)}, "stdlib": str(made.stdlib)}
        run_inside("answer.py", work, {**way, **told})
        yield json.loads(noted.read_text("utf-8"))


def noting(module: bytes) -> bytes:
    """Return the module with a global for each function, exported, that is 1 once it was called."""
    sections = dict(wasm.sections(module))
    bodies = wasm.bodies(sections[Section.CODE])
    imported = sum(one.kind == GLOBAL for one in wasm.imports(sections[Section.IMPORT]))
    first = imported + len(wasm.globals_of(sections[Section.GLOBAL]))
    notes = [Export(f"{NOTE}{n}".encode(), GLOBAL, first + n) for n in range(len(bodies))]
    new = {
        Section.GLOBAL: _longer(sections[Section.GLOBAL], [b"\x7f\1\x41\0\x0b"] * len(bodies)),
        Section.EXPORT: _longer(sections[Section.EXPORT], [note.written() for note in notes]),
        Section.CODE: wasm.vector(
            wasm.counted(_noting(body, first + n)) for n, body in enumerate(bodies)
        ),
    }
    return wasm.changed(module, new)


def _longer(section: bytes, items: list[bytes]) -> bytes:
    reader = wasm.Reader(section)
    return wasm.number(reader.number() + len(items)) + reader.rest() + b"".join(items)


def _noting(body: bytes, note: int) -> bytes:
    """Return a function's body that first sets a global to 1."""
    reader = wasm.Reader(body)
    for _ in range(reader.number()):
        reader.number()
        reader.take(1)  # the type of so many locals
    return body[: reader.place] + wasm.constant(1) + b"\x24" + wasm.number(note) + reader.rest()


def _requests() -> Iterator[dict[str, Any]]:
    """Yield requests of every kind that the pages make, about texts of every kind."""
    yield from sample_requests()
    texts = [text for detector in DETECTORS for text in (*detector.HITS, *detector.MISSES)]
    for text in texts:
        yield from _about(text.replace("\xab", "").replace("\xbb", ""))
    for text in _digits():
        yield {"do": "answer", "today": TODAY, "plan": _plan(text)}
    yield {"do": "answer", "plan": {**_plan("x" * 200_001), "controls": [["author", "nobody"]]}}
    for path in PATHS.values():
        yield from _along(path)
    yield {**ONBOARDING, "do": "start", "paths": {}}
    yield {**ONBOARDING, "do": "import", "content": "{", "paths": {}}


def _digits() -> Iterator[str]:
    """Yield lines of digits in shapes of all kinds: what reads phone numbers has a way for each."""
    chance = random.Random(0)  # noqa: S311 - the same in every run
    for _ in range(DIGITS):
        groups = ["".join(chance.choices("0123456789", k=size)) for size in GROUPS]
        few = chance.sample(groups, chance.randint(1, 4))
        line = chance.choice(OPENINGS) + chance.choice(GAPS).join(few) + chance.choice(ENDINGS)
        yield chance.choice(("", "call ")) + line
    yield from (digit * size for digit in "01259" for size in range(7, 18))


def _about(text: str) -> Iterator[dict[str, Any]]:
    """Yield what the self-check's page asks about a text."""
    asked: dict[str, Any] = {"today": TODAY, "plan": _plan(text), "with_words": True}
    yield {**asked, "do": "answer"}
    guidance = check({"text": text, "facts": dict(WRITER)})
    signs = [sign for result in guidance.results for sign in result.evidence]
    if signs:
        aside = [
            {"detector": sign.detector, "quote": guidance.reading.quote(sign)} for sign in signs
        ]
        plan = {**asked["plan"], "set_aside": aside}
        yield {**asked, "do": "answer", "plan": plan, "show": ["turned"], "left_out": WRITER}
        yield {**asked, "do": "answer", "with_words": False}
        yield from ({**asked, "do": "report", "format": f} for f in ("text", "json", "question"))
    yield from ({**asked, "do": "fix", "fix": number} for number in range(len(guidance.fixes)))


def _along(path: LearningPath) -> Iterator[dict[str, Any]]:
    """Yield what the onboarding's page asks from the beginning of a path to its receipt."""
    choices: list[tuple[str, str]] = []
    while turn := replay(path, choices).next:
        asked = {**ONBOARDING, "do": "show", "path": path.id, "kept": {"choices": list(choices)}}
        yield asked
        for key in keys(turn.case):
            yield {**asked, "decided": (turn.story.id, key), "at": "feedback"}
        choices.append((turn.story.id, right_key(turn.case)))
    asked = {**ONBOARDING, "path": path.id, "kept": {"choices": choices}}
    yield {**asked, "do": "show"}
    yield {**asked, "do": "receipt", "name": "A. B.", "today": TODAY}
    yield {**ONBOARDING, "do": "export", "paths": {path.id: choices}}
    file = to_file({path.id: choices})
    yield {**ONBOARDING, "do": "import", "content": file, "paths": {path.id: choices[:1]}}


def _plan(text: str) -> dict[str, Any]:
    return {"text": text, "controls": WRITER, "set_aside": []}
