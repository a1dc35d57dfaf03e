"""Words for readers: written in English where they are needed, translated when they are shown."""

from __future__ import annotations

import gettext
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named gaps, not yet translated.

    ``template`` is the English source (the gettext message id); ``values`` fill its ``{gaps}``.
    A value may be a Message of its own. ``str()`` gives the English sentence. Characters in a
    value that turn the direction of writing are left out: they would turn the sentence as well.
    """

    template: str
    values: tuple[tuple[str, Message | str], ...] = ()

    def __str__(self) -> str:
        return self.render(ENGLISH)

    def render(self, catalog: gettext.NullTranslations) -> str:
        """Return the sentence in the catalog's language, its gaps filled."""
        template = catalog.gettext(self.template) if self.template else ""
        if not self.values:
            return template
        return template.format_map(
            {
                name: value.render(catalog) if isinstance(value, Message) else _straight(value)
                for name, value in self.values
            }
        )


_TURNING: Final = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def _straight(words: str) -> str:
    return words if words.isascii() else words.translate(_TURNING)


ENGLISH: Final = gettext.NullTranslations()


def say(template: str, /, **values: Message | str) -> Message:
    """Mark ``template`` for translation (the word that Babel extracts) and fill its gaps later."""
    return Message(template, tuple(values.items()))


def joined(parts: Iterable[Message], between: str = " ", end: str = "") -> Message:
    """Return one Message that reads the parts one after another, a space between them."""
    gaps = {f"part{n}": part for n, part in enumerate(parts)}
    return Message(between.join(f"{{{name}}}" for name in gaps) + end, tuple(gaps.items()))
