"""Python's wasm in two parts: the functions that the self-check uses, and the rest.

npm's Pyodide brings SQLite, compression, codecs and test modules along, all in one file. The first
part has the same functions at the same places, but most of them as stubs: a stub calls the loader,
which fetches the rest when it is called for the first time, and then the real function there.
So nothing is missing, and what nobody calls is never sent. Both parts keep every index of the
whole, so that no function's instructions change, and a memory fits the one as the other.

Functions of the two parts call each other through places added to the end of the table: those of
the functions that stay, those of the functions that move, and the loader's. JavaScript puts the
loader there (``docs/self-check/parts.mjs``); the rest, once there, takes its place.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from selfcheck.runtime import wasm
from selfcheck.runtime.wasm import FUNCTION, GLOBAL, MEMORY, TABLE, TAG, Export, Import, Section

FIRST: Final = b"first"
"""The name under which the rest imports what the first part exports."""

_LOCAL_GET: Final = b"\x20"
_CALL_INDIRECT: Final = b"\x11"
_END: Final = b"\x0b"
_NO_LOCALS: Final = b"\0"


class _Whole:
    """A module's sections, and what splitting asks of them."""

    def __init__(self, module: bytes) -> None:
        self.module = module
        self.sections: Mapping[int, bytes] = dict(wasm.sections(module))
        self.imports = wasm.imports(self.sections[Section.IMPORT])
        self.exports = wasm.exports(self.sections[Section.EXPORT])
        self.bodies = wasm.bodies(self.sections[Section.CODE])
        self.signatures = wasm.signatures(self.sections[Section.TYPE])
        types = wasm.Reader(self.sections[Section.FUNCTION])
        self.types = [types.number() for _ in range(types.number())]
        self.globals = wasm.globals_of(self.sections[Section.GLOBAL])
        self.imported_functions = sum(one.kind == FUNCTION for one in self.imports)
        self.imported_globals = sum(one.kind == GLOBAL for one in self.imports)
        mutable = [place for place, one in enumerate(self.globals) if one.mutable]
        self.shared_globals = 1 + mutable[-1] if mutable else 0
        tables = wasm.Reader(self.sections[Section.TABLE])
        self.tables = tables.number()
        self.first_table = tables.take(2)
        if self.first_table != b"\x70\0":
            raise ValueError("the first table holds no functions, or cannot grow")
        self.places = tables.number()
        self.other_tables = tables.rest()

    def signature_of_nothing(self) -> int:
        """Return the type of functions that take and give nothing."""
        return self.signatures.index(wasm.Signature(0, gives_nothing=True))


class _Places:
    """Where in the table each function of the module stands, once the module is split."""

    def __init__(self, whole: _Whole, kept: Collection[int]) -> None:
        count = len(whole.bodies)
        self.staying = [function for function in range(count) if function in kept]
        self.moving = [function for function in range(count) if function not in kept]
        self.first_staying = whole.places
        self.first_moving = whole.places + len(self.staying)
        self.loader = whole.places + count
        ordered = (*self.staying, *self.moving)
        self.of = {function: whole.places + n for n, function in enumerate(ordered)}


def split(module: bytes, kept: Collection[int], exported: Collection[str]) -> tuple[bytes, bytes]:
    """Return the first part of ``module``, and the rest.

    ``kept`` are the functions whose instructions stay in the first part, counted from the first
    that the module itself defines; ``exported`` names what the first part still exports. Raises
    ValueError where the module is of a form that is not expected.
    """
    whole = _Whole(module)
    places = _Places(whole, kept)
    return _first(whole, places, exported), _rest(whole, places)


def _first(whole: _Whole, places: _Places, exported: Collection[str]) -> bytes:
    given = [one for one in whole.exports if one.name.decode() in exported]
    given += _shared(whole)
    load = wasm.constant(places.loader) + _call(whole.signature_of_nothing())
    moving = set(places.moving)
    new = {
        Section.TABLE: wasm.number(whole.tables)
        + whole.first_table
        + wasm.number(places.loader + 1)
        + whole.other_tables,
        Section.EXPORT: wasm.vector(one.written() for one in given),
        Section.ELEMENT: _with_segment(
            whole, _segment(whole, places.first_staying, places.staying)
        ),
        Section.CODE: wasm.vector(
            wasm.counted(_passing_on(whole, places, n, load) if n in moving else body)
            for n, body in enumerate(whole.bodies)
        ),
    }
    return wasm.changed(whole.module, new)


def _rest(whole: _Whole, places: _Places) -> bytes:
    nothing = whole.signature_of_nothing()
    loaded = len(whole.bodies)  # a function more, in the loader's place, that does nothing
    moving = [*places.moving, loaded]
    moved = set(moving)
    kept_globals = whole.globals[whole.shared_globals :]
    bodies = [
        body if n in moved else _passing_on(whole, places, n, b"")
        for n, body in enumerate(whole.bodies)
    ]
    return wasm.module(
        [
            (Section.TYPE, whole.sections[Section.TYPE]),
            (
                Section.IMPORT,
                wasm.vector(one.written() for one in (*whole.imports, *_wanted(whole, places))),
            ),
            (Section.FUNCTION, wasm.vector(map(wasm.number, (*whole.types, nothing)))),
            (Section.GLOBAL, wasm.vector(one.written for one in kept_globals)),
            (
                Section.ELEMENT,
                wasm.vector([_segment(whole, places.first_moving, moving)]),
            ),
            (Section.CODE, wasm.vector(map(wasm.counted, (*bodies, _NO_LOCALS + _END)))),
        ]
    )


def _passing_on(whole: _Whole, places: _Places, function: int, before: bytes) -> bytes:
    """Return the body of a function that calls the one in the other part."""
    kind = whole.types[function]
    arguments = b"".join(_LOCAL_GET + wasm.number(n) for n in range(whole.signatures[kind].takes))
    place = wasm.constant(places.of[function])
    return _NO_LOCALS + before + arguments + place + _call(kind) + _END


def _call(kind: int) -> bytes:
    return _CALL_INDIRECT + wasm.number(kind) + b"\0"


def _segment(whole: _Whole, place: int, functions: Collection[int]) -> bytes:
    indices = wasm.vector(wasm.number(whole.imported_functions + n) for n in functions)
    return b"\0" + wasm.constant(place) + _END + indices


def _with_segment(whole: _Whole, segment: bytes) -> bytes:
    reader = wasm.Reader(whole.sections[Section.ELEMENT])
    return wasm.number(reader.number() + 1) + reader.rest() + segment


def _shared(whole: _Whole) -> list[Export]:
    """Return, under names of their own, what both parts must have the same of."""
    tags = wasm.Reader(whole.sections[Section.TAG]).number()
    shared = [(MEMORY, 0)]
    shared += [(TABLE, n) for n in range(whole.tables)]
    shared += [(GLOBAL, whole.imported_globals + n) for n in range(whole.shared_globals)]
    shared += [(TAG, n) for n in range(tags)]
    return [Export(_name(kind, index), kind, index) for kind, index in shared]


def _wanted(whole: _Whole, places: _Places) -> list[Import]:
    """Return the imports of what ``_shared`` exports."""
    table = whole.first_table + wasm.number(places.loader + 1) + whole.other_tables
    descriptions = {
        MEMORY: iter([wasm.Reader(whole.sections[Section.MEMORY]).rest()[1:]]),
        TABLE: iter(_tables(table)),
        GLOBAL: (one.description for one in whole.globals),
        TAG: iter(_tags(whole.sections[Section.TAG])),
    }
    return [
        Import(FIRST, one.name, one.kind, next(descriptions[one.kind])) for one in _shared(whole)
    ]


def _name(kind: int, index: int) -> bytes:
    return f"both {('function', 'table', 'memory', 'global', 'tag')[kind]} {index}".encode()


def _tables(section: bytes) -> list[bytes]:
    """Return the descriptions of tables that have no upper limit."""
    reader = wasm.Reader(section)
    found = []
    while not reader.ended:
        start = reader.place
        if reader.take(2)[1:] != b"\0":
            raise ValueError("a table with a limit is not expected")
        reader.number()
        size = reader.place - start
        reader.place = start
        found.append(reader.take(size))
    return found


def _tags(section: bytes) -> list[bytes]:
    reader = wasm.Reader(section)
    return [reader.take(1) + wasm.number(reader.number()) for _ in range(reader.number())]
