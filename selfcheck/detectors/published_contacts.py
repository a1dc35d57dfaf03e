"""Contact details that the District publishes, as listed in ``official_contacts.txt``."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

FILE: Final = "official_contacts.txt"
_WHOLE_NUMBER: Final = 10


class Published(NamedTuple):
    """What the list holds: ends and wholes of email addresses, beginnings of phone numbers."""

    emails: frozenset[str]
    domains: tuple[str, ...]
    phones: tuple[str, ...]

    def has_email(self, address: str) -> bool:
        """Say whether the list holds this email address."""
        plain = address.lower()
        return plain in self.emails or plain.endswith(self.domains)

    def has_phone(self, digits: str) -> bool:
        """Say whether the list holds this phone number, with or without 1 and the area code."""
        if len(digits) == _WHOLE_NUMBER + 1 and digits[0] == "1":
            digits = digits[1:]
        if len(digits) >= _WHOLE_NUMBER:
            return digits.startswith(self.phones)
        return digits.startswith(tuple(phone[3:] for phone in self.phones if len(phone) > 3))


def parsed(lines: Iterable[str]) -> Published:
    """Return the list in these lines. Raises ValueError for a line that is neither kind."""
    emails: set[str] = set()
    domains: list[str] = []
    phones: list[str] = []
    for number, line in enumerate(lines, 1):
        entry = line.strip().lower()
        if not entry or entry.startswith("#"):
            continue
        digits = "".join(char for char in entry if char.isdigit())
        if "@" in entry:
            if entry.startswith("@"):
                domains.append(entry)
            else:
                emails.add(entry)
        elif len(digits) >= 3 and not any(char.isalpha() for char in entry):
            phones.append(digits)
        else:
            raise ValueError(
                f"{FILE}, line {number}: {entry!r} is neither an email address nor a phone number"
            )
    return Published(frozenset(emails), tuple(domains), tuple(phones))


@cache
def published() -> Published:
    """Return the District's list. Raises ValueError where a line cannot be read."""
    return parsed(files(__package__).joinpath(FILE).read_text("utf-8").splitlines())
