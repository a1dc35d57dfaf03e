"""WebAssembly's binary format, as far as taking a module apart by sections and functions needs it.

Source: WebAssembly Core Specification 3.0, chapter 5, "Binary Format".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

MAGIC: Final = b"\0asm\1\0\0\0"
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)
"""Kinds of what is imported and exported."""


class Section(IntEnum):
    """The sections that are told apart here, by their number in the format."""

    TYPE = 1
    IMPORT = 2
    FUNCTION = 3
    TABLE = 4
    MEMORY = 5
    GLOBAL = 6
    EXPORT = 7
    ELEMENT = 9
    CODE = 10
    DATA = 11
    DATA_COUNT = 12
    TAG = 13


class Reader:
    """Reads numbers, names and bytes one after another; ``place`` is where the next one begins."""

    def __init__(self, data: bytes, place: int = 0) -> None:
        self._data = data
        self.place = place

    def number(self) -> int:
        """Return an unsigned number."""
        value = shift = 0
        while True:
            byte = self._data[self.place]
            self.place += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def take(self, size: int) -> bytes:
        """Return the next ``size`` bytes."""
        self.place += size
        return self._data[self.place - size : self.place]

    def vector(self) -> bytes:
        """Return bytes that are preceded by how many they are: a name, or a function's body."""
        return self.take(self.number())

    def rest(self) -> bytes:
        """Return everything that is left."""
        return self._data[self.place :]

    @property
    def ended(self) -> bool:
        """Whether nothing is left."""
        return self.place >= len(self._data)


def number(value: int) -> bytes:
    """Return an unsigned number as the format writes it."""
    written = bytearray()
    while True:
        low, value = value & 0x7F, value >> 7
        written.append(low | (0x80 if value else 0))
        if not value:
            return bytes(written)


def constant(value: int) -> bytes:
    """Return the instruction that gives ``value``, an i32 of at least 0."""
    written = bytearray([0x41])
    while True:
        low, value = value & 0x7F, value >> 7
        more = value or low & 0x40  # the last byte's 0x40 is the sign
        written.append(low | (0x80 if more else 0))
        if not more:
            return bytes(written)


def counted(data: bytes) -> bytes:
    """Return bytes preceded by how many they are."""
    return number(len(data)) + data


def vector(items: Iterable[bytes]) -> bytes:
    """Return items preceded by how many they are."""
    listed = list(items)
    return number(len(listed)) + b"".join(listed)


@dataclass(frozen=True)
class Import:
    """What a module asks for: module and name, the kind, and its description as written."""

    module: bytes
    name: bytes
    kind: int
    description: bytes

    def written(self) -> bytes:
        """Return the import as the format writes it."""
        return counted(self.module) + counted(self.name) + bytes([self.kind]) + self.description


@dataclass(frozen=True)
class Export:
    """What a module gives: its name, the kind, and its index among those of the kind."""

    name: bytes
    kind: int
    index: int

    def written(self) -> bytes:
        """Return the export as the format writes it."""
        return counted(self.name) + bytes([self.kind]) + number(self.index)


def sections(module: bytes) -> list[tuple[int, bytes]]:
    """Return the sections of a module in their order: number (0 for a custom one) and content.

    Raises ValueError where ``module`` is no WebAssembly module.
    """
    if not module.startswith(MAGIC):
        raise ValueError("not a WebAssembly module")
    reader = Reader(module, len(MAGIC))
    found = []
    while not reader.ended:
        (kind,) = reader.take(1)
        found.append((kind, reader.vector()))
    return found


def module(parts: Iterable[tuple[int, bytes]]) -> bytes:
    """Return the module that sections make."""
    return MAGIC + b"".join(bytes([kind]) + counted(content) for kind, content in parts)


def changed(whole: bytes, new: Mapping[Section, bytes]) -> bytes:
    """Return a module with the content of some sections replaced."""
    by_number = {int(kind): content for kind, content in new.items()}
    return module((kind, by_number.get(kind, old)) for kind, old in sections(whole))


def imports(section: bytes) -> list[Import]:
    """Return the imports of an import section. Raises ValueError for kinds that are not known."""
    reader = Reader(section)
    found = []
    for _ in range(reader.number()):
        module_name, name = reader.vector(), reader.vector()
        (kind,) = reader.take(1)
        start = reader.place
        if kind == FUNCTION:
            reader.number()
        elif kind == GLOBAL:
            reader.take(2)
        else:
            raise ValueError(f"an import of kind {kind} is not expected: {name.decode()}")
        size = reader.place - start
        reader.place = start
        found.append(Import(module_name, name, kind, reader.take(size)))
    return found


def exports(section: bytes) -> list[Export]:
    """Return the exports of an export section."""
    reader = Reader(section)
    return [
        Export(reader.vector(), reader.take(1)[0], reader.number()) for _ in range(reader.number())
    ]


def bodies(section: bytes) -> list[bytes]:
    """Return the functions' bodies of a code section, each as its locals and instructions."""
    reader = Reader(section)
    return [reader.vector() for _ in range(reader.number())]


@dataclass(frozen=True)
class Signature:
    """A type of function: how many values it takes, and whether it gives none."""

    takes: int
    gives_nothing: bool


def signatures(section: bytes) -> list[Signature]:
    """Return the function types of a type section. Raises ValueError for types of other kinds."""
    reader = Reader(section)
    found = []
    for _ in range(reader.number()):
        if reader.take(1) != b"\x60":
            raise ValueError("a type that is no function's is not expected")
        takes, gives = reader.vector(), reader.vector()
        if any(byte < 0x65 for byte in takes + gives):
            raise ValueError("a value type of more than one byte is not expected")
        found.append(Signature(len(takes), not gives))
    return found


@dataclass(frozen=True)
class Global:
    """A global that a module defines: its type as written, and the whole with its first value."""

    description: bytes
    written: bytes

    @property
    def mutable(self) -> bool:
        """Whether it can be changed."""
        return self.description[1] == 1


def globals_of(section: bytes) -> list[Global]:
    """Return the globals of a global section. Raises ValueError for a value that is computed."""
    reader = Reader(section)
    found: list[Global] = []
    for _ in range(reader.number()):
        start = reader.place
        description = reader.take(2)
        instruction = reader.take(1)
        if instruction not in (b"\x41", b"\x42", b"\xd0", b"\x23"):
            raise ValueError(f"the value of global {len(found)} is not a constant")
        reader.number()  # as long as a signed number is
        if reader.take(1) != b"\x0b":
            raise ValueError(f"the value of global {len(found)} is computed")
        size = reader.place - start
        reader.place = start
        found.append(Global(description, reader.take(size)))
    return found
