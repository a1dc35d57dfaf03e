"""What stands behind and under a directive's name on a page, as typed."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass


class DirectiveError(ValueError):
    """A directive on a page cannot be expanded. One line: which, what is wrong, what there is."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A directive's arguments (words on its first line) and settings (``key: value`` lines)."""

    arguments: tuple[str, ...]
    values: Mapping[str, str]

    @classmethod
    def parse(cls, first_line: str, lines: str) -> Settings:
        """Read both. Raises DirectiveError for a line that is not ``key: value``."""
        values: dict[str, str] = {}
        for line in filter(str.strip, lines.splitlines()):
            key, colon, value = line.partition(":")
            if not colon or not re.fullmatch(r"[a-z_-]+", key.strip()):
                raise DirectiveError(f"a setting of ':::' is 'key: value', not '{line.strip()}'")
            values[key.strip()] = value.strip()
        return cls(tuple(shlex.split(first_line)), values)

    def one(self, name: str) -> str:
        """Return the only argument. Raises DirectiveError where there is none or more."""
        if len(self.arguments) != 1:
            raise DirectiveError(f"'::: {name}' takes one argument, not {len(self.arguments)}")
        return self.arguments[0]
