"""What a function returned the last few times, found again by comparing what it was given.

``functools.lru_cache`` hashes its arguments to the last leaf, however often they come again. Of one
letter typed and the next, nearly all that a guidance holds is the very same object, which ``==``
sees at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")

_FEW: Final = 8
"""Somebody who opens and closes something, or changes an answer and back, finds it again."""


class Newest(Generic[_Given, _Made]):
    """A function that remembers what it made of the newest ``few`` different arguments.

    It is emptied in the way of ``lru_cache``.
    """

    def __init__(self, make: Callable[_Given, _Made], few: int = _FEW) -> None:
        self._make = make
        self._few = few
        self._known: list[tuple[object, _Made]] = []
        # Each memory has it, and the class has not: this is how memories are told.
        self.cache_parameters = lambda: {"maxsize": few}

    def __call__(self, *args: _Given.args, **kwargs: _Given.kwargs) -> _Made:
        """Return what the function makes of these arguments, or has made of equal ones."""
        given = args, kwargs
        for place, (before, made) in enumerate(self._known):
            if before == given:
                if place:
                    self._known.insert(0, self._known.pop(place))
                return made
        made = self._make(*args, **kwargs)
        self._known = [(given, made), *self._known[: self._few - 1]]
        return made

    def cache_clear(self) -> None:
        """Forget all."""
        self._known = []
