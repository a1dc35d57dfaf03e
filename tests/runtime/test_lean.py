"""What is left out of library and memory: functions that nobody calls, and what is free."""

import json

import pytest

from selfcheck.runtime import library
from selfcheck.runtime.distribution import compile_modules
from selfcheck.runtime.library import called_functions
from selfcheck.runtime.node import BuildError, run_inside
from selfcheck.runtime.pyodide import pyodide_files
from selfcheck.runtime.snapshot import zero_free_memory

MODULE = """
import functools

def kept(word, times=2):
    def inside(part):
        return part.upper()
    def never(part):
        return part * 99
    return inside(word) * times

def gone(word, times=2):
    yield word

async def waits():
    return 1

class Thing:
    size = 3
    def kept(self):
        return self.size
    def gone(self):
        return self.size
    @functools.cache
    def looked_at(self):
        return 1
"""
LOOK = """
import json, sys
sys.path.insert(0, "/job/made")
import module, other

def outcome(function, *given):
    try:
        return function(*given)
    except Exception:
        return "hidden"
    except BaseException as error:
        return f"{type(error).__name__}: {error}"

thing = module.Thing()
told = [
    outcome(module.kept, "a"), outcome(module.gone, 1), outcome(module.waits().send, None),
    outcome(thing.kept), outcome(thing.gone, 1, 2), outcome(thing.looked_at),
    outcome(other.gone), other.Thing().gone(), module.kept.__defaults__, module.Thing.size,
]
told[6] = list(told[6])
open("/job/told.json", "w").write(json.dumps(told))
"""
LEFT_OUT = "BaseException: left out"


def test_a_function_that_is_not_called_only_says_that_it_was_left_out(tmp_path):
    (tmp_path / "source").mkdir()
    (tmp_path / "source/module.py").write_text(MODULE, "utf-8")
    (tmp_path / "source/other.py").write_text(
        MODULE.replace("(word, times=2)", "(word=5)"), "utf-8"
    )
    called = {"module.py": ["kept", "kept.<locals>.inside", "Thing.kept"]}
    (tmp_path / "called.json").write_text(json.dumps(called), "utf-8")
    compile_modules(tmp_path, [{"from": "source", "to": "made", "called": "called.json"}])
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == [
        "module.pyc",
        "other.pyc",
    ]
    script = tmp_path / "look.py"
    script.write_text(LOOK, "utf-8")
    run_inside(str(script), tmp_path)
    told = json.loads((tmp_path / "told.json").read_text("utf-8"))
    assert told[:6] == ["AA", LEFT_OUT, LEFT_OUT, 3, LEFT_OUT, LEFT_OUT]
    assert told[6:8] == [[5], 3], "a file that is not listed is left as it is"
    assert told[8:] == [[2], 3]


def test_a_build_that_calls_what_was_left_out_says_what_to_do(tmp_path):
    script = tmp_path / "calls.py"
    script.write_text("raise BaseException('left out')", "utf-8")
    with pytest.raises(BuildError, match="make record"):
        run_inside(str(script), tmp_path)


def test_a_recording_of_other_versions_stops_the_build(monkeypatch, tmp_path):
    given = json.loads(library.LIBRARY.read_text("utf-8"))
    given["versions"]["jinja2"] = "0.1"
    other = tmp_path / "library.json"
    other.write_text(json.dumps(given), "utf-8")
    monkeypatch.setattr(library, "LIBRARY", other)
    with pytest.raises(BuildError, match="record"):
        called_functions()


def test_what_talks_to_the_browser_or_about_errors_is_whole():
    called = called_functions()
    assert {"tarfile.py", "jinja2/compiler.py", "phonenumbers/phonenumberutil.py"} <= set(called)
    whole = ("pyodide/", "_pyodide/", "selfcheck/", "traceback.py", "linecache.py", "codecs.py")
    assert [file for file in called if file.startswith((*whole, "re/", "dataclasses.py"))] == []


def chunk(size, *, used, fill):
    """Return a chunk of the allocator's as it lies in memory; the chunk before it is in use."""
    head = (size | 0b01 | (0b10 if used else 0)).to_bytes(4, "little")
    return bytes(4) + head + bytes([fill]) * (size - 8)


def test_of_the_heap_only_the_inside_of_free_chunks_is_zeroed():
    start = 16 * 4
    parts = [
        chunk(48, used=True, fill=1), chunk(64, used=False, fill=2), chunk(16, used=False, fill=3),
        chunk(24, used=True, fill=4), chunk(80, used=False, fill=5),
    ]  # fmt: skip
    before = b"\7" * start
    memory = bytearray(before + b"".join(parts) + b"\7" * 32)
    top = len(memory) - 32
    zero_free_memory(memory, start - 3, top)
    parts[1] = parts[1][:32] + bytes(32)
    parts[4] = parts[4][:32] + bytes(48)
    assert memory == before + b"".join(parts) + b"\7" * 32


@pytest.mark.parametrize("size", [8, 4096])
def test_a_heap_of_another_kind_stops_the_build(size):
    memory = bytearray(chunk(48, used=True, fill=1) + chunk(80, used=True, fill=0))
    memory[52:56] = (size | 0b11).to_bytes(4, "little")
    with pytest.raises(BuildError, match="heap"):
        zero_free_memory(memory, 0, len(memory))


def test_the_large_function_of_pyodide_s_script_is_read_once():
    script = pyodide_files()["pyodide.asm.mjs"].decode()
    assert script.startswith("export default (async function")
    assert script.rstrip().endswith("});")
