"""Run inside Pyodide: compile every module of one folder to bytecode in another.

``JOB`` in the environment is a JSON list of objects: ``from`` and ``to``, a folder or zip file and
a folder under /job; ``lines`` where each line is to be known, and not that of each function alone,
which makes the code a seventh smaller; ``called``, the name of a JSON file under /job that lists,
by module file, the functions to keep: all others of these files are left out. Files that are no
modules are copied. The bytecode is never checked against a source: there is none beside it.
"""

import ast
import importlib.util
import json
import marshal
import os
import shutil
import tempfile
import zipfile
from pathlib import Path
from types import CodeType
from typing import cast

LEAN = 2  # without docstrings and assertions, which the engine does not use
UNCHECKED = (0b01).to_bytes(4, "little") + bytes(8)  # a hash that nobody compares
UNITS = 8  # of bytecode, two bytes each, that one entry of a table of lines covers
LEFT_OUT = ast.parse("raise BaseException('left out')").body  # no `except Exception` may hide it
ANYTHING = cast(ast.Lambda, ast.parse("lambda *_, **__: 0", mode="eval").body).args
SAME_LINE = 0x80 | 13 << 3  # such an entry without columns, for one unit more than is added


def function_lines(code: CodeType) -> CodeType:
    """Return the code with the line of each function in place of the lines in it."""
    whole, rest = divmod(len(code.co_code) // 2, UNITS)
    table = bytes([SAME_LINE | UNITS - 1, 0]) * whole
    if rest:
        table += bytes([SAME_LINE | rest - 1, 0])
    inner = [function_lines(c) if isinstance(c, CodeType) else c for c in code.co_consts]
    return code.replace(co_linetable=table, co_consts=tuple(inner))


class LeaveOut(ast.NodeTransformer):
    """Let every function but those that are ``called``, by their qualified names, only raise.

    A decorator may look at what the function takes; where there is none, that goes as well.
    """

    def __init__(self, called: set[str]) -> None:
        self.called = called
        self.place: tuple[str, ...] = ()

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Go on inside a class."""
        return self.inside(node, node.name)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        """Leave a function as it is, or leave out what it does."""
        if ".".join((*self.place, node.name)) in self.called:
            return self.inside(node, node.name, "<locals>")
        node.body = LEFT_OUT
        if not node.decorator_list:
            node.args, node.returns = ANYTHING, None
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        """Do the same with a coroutine."""
        return self.visit_FunctionDef(node)

    def inside(self, node: ast.AST, *names: str) -> ast.AST:
        """Go through what a class or a function holds."""
        around = self.place
        self.place += names
        self.generic_visit(node)
        self.place = around
        return node


def bytecode(path: Path, name: str, *, lines: bool, called: set[str] | None) -> bytes:
    """Return what a .pyc file of this module holds."""
    tree = ast.parse(path.read_bytes(), name)
    if called is not None:
        tree = cast(ast.Module, LeaveOut(called).visit(tree))
    code = compile(tree, name, "exec", dont_inherit=True, optimize=LEAN)
    return (
        importlib.util.MAGIC_NUMBER
        + UNCHECKED
        + marshal.dumps(code if lines else function_lines(code))
    )


def compile_tree(
    source: Path, target: Path, *, lines: bool, called: dict[str, list[str]] | None
) -> None:
    """Compile or copy every file of ``source`` to the same place under ``target``."""
    for path in sorted(source.rglob("*")):
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        inside = path.relative_to(source)
        new = target / inside
        new.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".py":
            name = inside.as_posix()
            kept = set(called[name]) if called and name in called else None
            new.with_suffix(".pyc").write_bytes(bytecode(path, name, lines=lines, called=kept))
        else:
            shutil.copyfile(path, new)


for job in json.loads(os.environ["JOB"]):
    place, wanted = Path("/job", job["from"]), Path("/job", job["to"])
    listed = job.get("called")
    known = json.loads(Path("/job", listed).read_text("utf-8")) if listed else None
    with tempfile.TemporaryDirectory() as folder:
        if place.suffix == ".zip":
            with zipfile.ZipFile(place) as archive:
                archive.extractall(folder)
            place = Path(folder)
        compile_tree(place, wanted, lines=bool(job.get("lines")), called=known)
