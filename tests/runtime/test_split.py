"""Python's wasm in two parts: whatever is kept, every function gives what it gave."""

import json
import shutil
import subprocess
from itertools import product
from pathlib import Path

import pytest

from selfcheck.runtime import wasm
from selfcheck.runtime.node import PACKAGE, BuildError
from selfcheck.runtime.pyodide import FUNCTIONS, WASM, pyodide_files
from selfcheck.runtime.recording import noting
from selfcheck.runtime.split import split
from selfcheck.runtime.wasm import Section

ROOT = Path(__file__).parents[2]
I32 = b"\x7f"
HEAD = [
    (Section.TYPE, wasm.vector([b"\x60\0\0", b"\x60\1\x7f\1\x7f", b"\x60\2\x7f\x7f\1\x7f"])),
    (Section.IMPORT, wasm.vector([b"\3env\5twice\0\1", b"\x08GOT.func\5glFoo\3\x7f\1"])),
    (Section.FUNCTION, wasm.vector([b"\1", b"\2", b"\1", b"\0"])),
    (Section.TABLE, wasm.vector([b"\x70\0\4"])),
    (Section.MEMORY, wasm.vector([b"\0\1"])),
    (Section.TAG, wasm.vector([])),
    (Section.GLOBAL, wasm.vector([b"\x7f\1\x41\0\x0b", b"\x7f\0\x41\x07\x0b"])),
]
NAMES = ("one_more", "sum_of_both_and_one", "twice_by_table", "count")
BODIES = (
    # one_more(n): the memory's first byte goes up by one; n + 1
    b"\0\x41\0\x41\0\x2d\0\0\x41\1\x6a\x3a\0\0\x20\0\x41\1\x6a\x0b",
    # sum_of_both_and_one(a, b): one_more(a) + b
    b"\0\x20\0\x10\1\x20\1\x6a\x0b",
    # twice_by_table(n): what stands at place 3 of the table, called with twice(n)
    b"\0\x20\0\x10\0\x41\3\x11\1\0\x0b",
    # count(): the global goes up by the constant one
    b"\0\x23\1\x23\2\x6a\x24\1\x0b",
)
WHOLE = wasm.module(
    [
        *HEAD,
        (
            Section.EXPORT,
            wasm.vector(
                [
                    *(
                        wasm.counted(name.encode()) + bytes([0, n + 1])
                        for n, name in enumerate(NAMES)
                    ),
                    wasm.counted(b"memory") + b"\2\0",
                    wasm.counted(b"__indirect_function_table") + b"\1\0",
                    wasm.counted(b"counted") + b"\3\1",
                ]
            ),
        ),
        (Section.ELEMENT, wasm.vector([b"\0\x41\3\x0b\1\1"])),
        (Section.CODE, wasm.vector(map(wasm.counted, BODIES))),
    ]
)
RUN = """
import { readFileSync } from "node:fs";
import { instantiate } from "%s/docs/self-check/parts.mjs";
const [folder, calls] = process.argv.slice(2);
const [first, rest] = ["first", "rest"].map((name) => readFileSync(`${folder}/${name}.wasm`));
let asked = 0;
const imports = { env: { twice: (n) => 2 * n } };
const module = await WebAssembly.compile(first);
const { exports } = await instantiate(module, imports, () => (asked++, rest));
const given = JSON.parse(calls).map(([name, ...values]) => exports[name](...values));
const left = [new Uint8Array(exports.memory.buffer)[0], exports.counted.value];
console.log(JSON.stringify({ given, left, asked }));
"""
CALLS = [
    ["one_more", 4],
    ["sum_of_both_and_one", 4, 5],
    ["twice_by_table", 4],
    ["count"],
    ["count"],
]
ALL = {*NAMES, "memory", "__indirect_function_table", "counted"}


@pytest.fixture
def run(tmp_path):
    """Return a function that splits the small module above, calls its functions and tells all."""
    script = tmp_path / "run.mjs"
    script.write_text(RUN % ROOT.as_uri(), "utf-8")

    def run(kept, calls=CALLS):
        for name, part in zip(("first", "rest"), split(WHOLE, kept, ALL), strict=True):
            (tmp_path / f"{name}.wasm").write_bytes(part)
        command = [shutil.which("node") or "node", str(script), str(tmp_path), json.dumps(calls)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


@pytest.mark.parametrize(
    "kept",
    [{n for n, kept in enumerate(bits) if kept} for bits in product((0, 1), repeat=4)],
    ids=str,
)
def test_whatever_is_kept_nothing_changes(run, kept):
    told = run(kept)
    assert told["given"] == [5, 10, 9, None, None]
    assert told["left"] == [3, 14], "both parts share the memory and the globals"
    assert told["asked"] == (len(kept) < 4), "the rest is fetched once, and only where it is called"


def test_the_rest_is_not_fetched_for_what_is_kept(run):
    told = run({0, 1}, [["one_more", 1], ["sum_of_both_and_one", 1, 2]])
    assert told["given"] == [2, 4]
    assert not told["asked"]


def test_a_module_of_another_form_is_refused():
    with pytest.raises(ValueError, match="not a WebAssembly module"):
        split(b"\0elf", {0}, set())
    limited = WHOLE.replace(b"\x70\0\4", b"\x70\1\4\x08", 1)
    assert limited != WHOLE
    with pytest.raises(ValueError, match="cannot grow"):
        split(_resized(limited), {0}, set())


def _resized(module):
    """Return a module whose table section has one byte more, with its size told."""
    at = module.index(b"\1\x70\1\4\x08")
    return module[: at - 1] + bytes([module[at - 1] + 1]) + module[at:]


def test_numbers_are_written_as_they_are_read():
    for value in (0, 1, 63, 64, 127, 128, 8733, 1 << 20, (1 << 31) - 1):
        assert wasm.Reader(wasm.number(value)).number() == value
        low = wasm.constant(value)[1:]
        signed = sum((byte & 0x7F) << 7 * n for n, byte in enumerate(low))
        assert signed == value
        assert not low[-1] & 0x40, "the sign of a number that is not negative"


def test_what_stays_of_python_is_as_it_was_and_all_else_is_in_the_rest(monkeypatch):
    monkeypatch.chdir(ROOT)
    files = pyodide_files()
    whole = (PACKAGE / WASM).read_bytes()
    code = [dict(wasm.sections(part))[Section.CODE] for part in (whole, files[WASM])]
    before, first = map(wasm.bodies, code)
    rest = wasm.bodies(dict(wasm.sections(files["pyodide.rest.wasm"]))[Section.CODE])
    stayed = [n for n, body in enumerate(before) if first[n] == body]
    assert 2_000 < len(stayed) < len(before) / 4
    assert all(first[n] == body or rest[n] == body for n, body in enumerate(before))
    assert len(files[WASM]) < 0.6 * len(whole)


def test_another_pyodide_is_refused_until_it_is_recorded(monkeypatch, tmp_path):
    monkeypatch.chdir(ROOT)
    other = json.loads(FUNCTIONS.read_text("utf-8")) | {"sha256": "0" * 64}
    (tmp_path / "functions.json").write_text(json.dumps(other), "utf-8")
    monkeypatch.setattr("selfcheck.runtime.pyodide.FUNCTIONS", tmp_path / "functions.json")
    with pytest.raises(BuildError, match="Run `make record`"):
        pyodide_files()


def test_functions_note_that_they_were_called(tmp_path):
    (tmp_path / "noting.wasm").write_bytes(noting(WHOLE))
    script = tmp_path / "run.mjs"
    script.write_text(
        """
        import { readFileSync } from "node:fs";
        const glFoo = new WebAssembly.Global({ value: "i32", mutable: true }, 0);
        const imports = { env: { twice: (n) => 2 * n }, "GOT.func": { glFoo } };
        const wasm = readFileSync(process.argv[2]);
        const { exports } = (await WebAssembly.instantiate(wasm, imports)).instance;
        exports.sum_of_both_and_one(1, 2);
        console.log(JSON.stringify([0, 1, 2, 3].map((n) => exports[`called ${n}`].value)));
        """,
        "utf-8",
    )
    done = subprocess.run(
        [shutil.which("node") or "node", str(script), str(tmp_path / "noting.wasm")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == [1, 1, 0, 0]
