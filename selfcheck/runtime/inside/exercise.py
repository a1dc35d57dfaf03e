"""Run inside Pyodide while functions are recorded: use what Python's own types can do.

A change of the engine may call a method that it did not call before. So every method of the types
that it is written in is called here, with arguments of many kinds, whatever comes of it. Operations
are done so often that Python makes the special ones of them that it has for these types. From now
on Python also looks for garbage all the time, so that it has met, and freed, all that there can be.
"""

import collections
import datetime as dt
import functools
import gc
import itertools
import json
import operator
import re
import string
import sys
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress
from types import FunctionType
from typing import Any, cast

import selfcheck.page  # noqa: F401 - the whole engine
from selfcheck.detectors.phrases import Phrasebook
from selfcheck.detectors.ways import Ways
from selfcheck.text.grammar import Grammar

PATTERN = re.compile(r"(?P<one>\w+) (?i:b)+")
SAMPLES: tuple[Any, ...] = (
    "", "Aß 1", "día", "Ж\U0001f600", b"", b"ab\xff", 0, 1, -7, 3.5, 10**30, True, None,
    [], [3, 1, 2], ["b", "a"], (), (1, "a"), {}, {"a": 1, 2: "b"}, set(), {1, 2}, frozenset({"a"}),
    range(3), slice(0, 2), bytearray(b"ab"), collections.deque([1, 2]), collections.Counter("aab"),
    collections.defaultdict(list, a=[1]), collections.OrderedDict(a=1), dt.date(2026, 1, 31),
    PATTERN, PATTERN.search("ab BB cd"), memoryview(b"ab"),
)  # fmt: skip
FEW: tuple[Any, ...] = ("a", "Aß", b"a", 1, 0, -1, None, ["a"], ("a", "b"), {"a": 1}, {1}, 2.5)
ENDLESS = {"__init_subclass__", "__subclasshook__", "__class__", "__reduce__", "__reduce_ex__"}
TOOLS = (
    sorted, reversed, enumerate, zip, map, filter, sum, min, max, any, all, abs, round, divmod,
    hash, repr, ascii, str, int, float, bool, list, tuple, dict, set, frozenset, bytes, iter, next,
    len, chr, ord, hex, isinstance, issubclass, callable, getattr, hasattr, vars, format, type,
    json.dumps, json.loads, re.compile, re.escape, re.sub, re.split, re.findall, re.fullmatch,
    functools.partial, functools.reduce, functools.cache, functools.cmp_to_key,
    string.Formatter().format,
)  # fmt: skip
OFTEN = 40  # times until an operation has become a special one, and more
CRASHES = operator.methodcaller  # a cycle with one in it ends Pyodide 314.0.7


def calls(function: Callable[..., Any], first: tuple[Any, ...]) -> Iterator[object]:
    """Yield what comes of calling a function with some arguments after the first ones."""
    for more in ((), *((one,) for one in FEW), *itertools.product(FEW[:6], repeat=2)):
        with suppress(Exception):
            yield function(*first, *more)


def use(given: object) -> None:
    """Look at a value as code does: its words, its order, its first elements."""
    value = cast(Any, given)
    with suppress(Exception):
        f"{value!r:>4} {value}"
    with suppress(Exception):
        for _ in zip(value, range(3), strict=False):
            pass
    with suppress(Exception):
        value == value, value < value, bool(value), hash(value)  # noqa: PLR0124


def leave_behind(*things: object) -> None:
    """Leave things to the search for garbage: nothing holds them but they themselves."""
    box: list[object] = [*things]
    box.append(box)


class Thing:
    """Something with a finalizer, a property, and methods of every kind."""

    def __del__(self) -> None:
        self.words = "gone"

    @property
    def own(self) -> object:
        return self

    @classmethod
    def of_class(cls) -> type:
        return cls

    @staticmethod
    def of_nobody() -> None:
        """Do nothing."""

    def each(self) -> Iterator[object]:
        yield self
        yield self.own


def holders() -> Iterator[object]:
    """Yield things that hold others: whatever may be among garbage."""
    thing = Thing()
    walking = thing.each()
    next(walking)
    yield from (thing, walking, thing.each, thing.of_class, thing.of_nobody, lambda: thing)
    yield from (weakref.ref(thing), weakref.proxy(thing), functools.partial(use, thing))
    yield from (functools.lru_cache(use), functools.cached_property(use), super(Thing, thing))
    yield from (type("Made", (Thing,), {"a": thing}), {}.items(), {1: 2}.keys(), {1: 2}.values())
    yield from (list[int], int | str, ..., NotImplemented, iter(print, 1), reversed([thing]))
    try:
        raise ValueError(thing) from KeyError("a")
    except ValueError as error:
        yield from (error, error.__traceback__, error.__cause__)


OPERATIONS: tuple[Any, ...] = (
    lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b,
    lambda a, b: a // b, lambda a, b: a % b, lambda a, b: a & b, lambda a, b: a | b,
    lambda a, b: a ^ b, lambda a, b: a << b, lambda a, b: a >> b, lambda a, b: a < b,
    lambda a, b: a <= b, lambda a, b: a > b, lambda a, b: a == b, lambda a, b: a != b,
    lambda a, b: (-a, ~b), lambda a, b: not a and not b, lambda a, b: a in b,
    lambda a, b: a[b], lambda a, b: a[b:], lambda a, b: [0 for a[b] in (b,)],
    lambda a, b: [[*a, *b] for _, _ in (a, b)], lambda a, b: [f"{one}{b}" for one in a],
    lambda a, b: (a.__class__, a.__str__(), type(a), str(b), len(a), isinstance(a, str)),
)  # fmt: skip
OPERANDS = (1, 3, 2.5, True, None, "a", "Aß", b"a", ["a", "b"], ("a", "b"), {"a": 1}, {1, 2})


def often(operation: FunctionType, a: object, b: object) -> None:
    """Do one thing with two values until Python has its special way to do it."""
    anew = FunctionType(operation.__code__.replace(), globals())  # which knows of no values yet
    for _ in range(OFTEN):
        with suppress(Exception):
            anew(a, b)


def compile_patterns() -> None:
    """Compile every pattern of the engine: any of them may be met first in a reader's browser."""
    held = [vars(module) for name, module in sys.modules.items() if name.startswith("selfcheck.")]
    for value in [value for values in held for value in values.values()]:
        if isinstance(value, Grammar):
            for one in value.patterns:
                one.regex  # noqa: B018 - is compiled where it is asked for
        elif isinstance(value, Phrasebook | Ways):
            for phrase in value.phrases:
                phrase.pattern, phrase.openings, phrase.in_sentence  # noqa: B018


TEXTS = tuple(
    text * times
    for text in ("a whale of a text ", "un día de año ", "Ж текст о ките ", "that 🤢 dress 😀 ")
    for times in (1, 9, 400)
)
NEEDLES = (
    " ", "a", "t ", "whale of", "ñ", "día de", "Ж", "о ките Ж", "🤢", "🤢 dress 😀", "t 🤢 d" * 40,
)  # fmt: skip
OF_TEXTS = (
    "find", "rfind", "index", "rindex", "count", "split", "rsplit", "partition", "rpartition",
    "startswith", "endswith", "strip", "lstrip", "rstrip", "removeprefix", "removesuffix", "join",
    "__contains__", "__eq__", "__lt__", "__add__", "center", "ljust", "rjust", "expandtabs",
)  # fmt: skip


def use_texts() -> None:
    """Look for words of every width of letters in texts of every width, short and long."""
    for text, needle in itertools.product(TEXTS, NEEDLES):
        for name in OF_TEXTS:
            for given in ((needle,), (needle, 2), (needle, 1, 40), (60, needle)):
                with suppress(Exception):
                    use(getattr(text, name)(*given))
        for cut in (text[1:], text[:-2], text[3:9], text[::2], text[::-1], text[2]):
            with suppress(Exception):
                use((cut.replace(needle, "Ж"), cut.replace(needle, ""), cut.replace("a", needle)))
                use((cut == text, cut < text, cut + needle, needle.join((cut, text)), hash(cut)))
                use((re.findall(re.escape(needle), cut), re.sub(needle, "-", cut), cut.split()))
                use((cut.translate({97: None, 116: needle}), f"{cut:>30}", cut.splitlines()))


compile_patterns()
use_texts()
for operation in OPERATIONS:
    for pair in itertools.product(OPERANDS, repeat=2):
        often(operation, *pair)
gc.set_threshold(40, 2, 2)
for sample in SAMPLES:
    for name in sorted(set(dir(sample)) - ENDLESS):
        with suppress(Exception):
            method = getattr(sample, name)
            if callable(method):
                for given in calls(method, ()):
                    use(given)
                    leave_behind(sample, method, given)
for tool in (*TOOLS, *vars(itertools).values(), *vars(operator).values()):
    if tool is CRASHES:
        continue
    for sample in SAMPLES:
        for given in calls(tool, (sample,)):
            use(given)
            leave_behind(sample, tool, given)
for _ in range(20):
    for holder in holders():
        leave_behind(holder)
gc.collect()
