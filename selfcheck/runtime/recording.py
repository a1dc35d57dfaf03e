"""Which functions of Python's wasm the self-check uses: recorded by running it.

Every function first notes that it was called, in a global of its own. Python then starts in both
ways that the browser knows, answers requests of all kinds about every text that the detectors know,
and uses all that its own types can do, which a later engine may call. Run ``python -m
selfcheck.runtime record`` for a new Pyodide, and when a test says that the rest of the wasm was
asked for.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from selfcheck.detectors import DETECTORS
from selfcheck.onboarding.decisions import right_key
from selfcheck.onboarding.paths import PATHS
from selfcheck.onboarding.progress import replay
from selfcheck.runtime import wasm
from selfcheck.runtime.distribution import make_distribution, sample_requests
from selfcheck.runtime.node import HERE, PACKAGE, pyodide_info, run_inside
from selfcheck.runtime.pyodide import WASM, write_recorded
from selfcheck.runtime.snapshot import make_snapshot
from selfcheck.runtime.wasm import GLOBAL, Export, Section

EXERCISE: Final = "exercise"
NOTE: Final = "called "
"""What the names of the globals begin with; the function's number follows."""


def record() -> None:
    """Record the functions and write ``functions.json``."""
    module = (PACKAGE / WASM).read_bytes()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        made = make_distribution(work, pyodide_info())
        make_snapshot(work, made)
        (work / "requests.json").write_text(json.dumps(list(_requests())), "utf-8")
        (work / "noting.wasm").write_bytes(noting(module))
        _compile_exercise(work)
        called: set[int] = set()
        for way in (
            {"locked": str(made.stdlib.parent), "stdlib": str(made.stdlib)},
            {"restore": {"memory": str(work / "memory.bin")}, "stdlib": str(made.stdlib)},
        ):
            noted = work / "noted.json"
            note = {"wasm": str(work / "noting.wasm"), "into": str(noted)}
            run_inside("answer.py", work, {**way, "note": note})
            called.update(json.loads(noted.read_text("utf-8")))
    write_recorded(module, called)
    print(f"{len(called)} functions make the first part")


def _compile_exercise(work: Path) -> None:
    """Put the module that uses Python's own types into ``work``, in bytecode: none is compiled."""
    (work / "written").mkdir()
    shutil.copy(HERE / "inside" / f"{EXERCISE}.py", work / "written")
    run_inside("compile.py", work, {"env": {"JOB": json.dumps([["written", EXERCISE]])}})


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
    writer = [["author", "community"], ["act", "comment"], ["venue", "district"]]
    texts = [text for detector in DETECTORS for text in (*detector.HITS, *detector.MISSES)]
    for text in texts:
        plain = text.replace("\xab", "").replace("\xbb", "")
        plan = {"text": plain, "controls": writer, "set_aside": []}
        yield {"do": "answer", "today": "2026-01-31", "plan": plan}
    last = {"today": "2026-01-31", "plan": plan, "with_words": True}
    yield from ({"do": "report", "format": form, **last} for form in ("text", "json", "question"))
    yield {"do": "answer", "plan": {**plan, "text": "x" * 200_001}}
    gone = {
        **plan,
        "text": "Call Jo at 509-555-0134.",
        "controls": [*writer, ["contact_owner", "other"]],
    }
    yield {"do": "fix", "fix": 0, "plan": gone}
    onboarding = {"view": "onboarding"}
    for path in PATHS.values():
        choices: list[tuple[str, str]] = []
        asked = {**onboarding, "path": path.id, "kept": {"choices": choices}}
        while turn := replay(path, choices).next:
            yield json.loads(json.dumps({**asked, "do": "show"}))
            choices.append((turn.story.id, right_key(turn.case)))
        yield {**asked, "do": "show", "at": "feedback"}
        yield {**asked, "do": "receipt", "name": "A. B.", "today": "2026-01-31"}
        yield {**onboarding, "do": "export", "paths": {path.id: choices}}
    yield {**onboarding, "do": "start", "paths": {}}
    yield {**onboarding, "do": "import", "content": "{", "paths": {}}
