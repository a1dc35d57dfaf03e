"""Policy 5278 in the order and with the numbering in which it was adopted, ready to be set."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from selfcheck.handbook.links import ClauseLink, clause_link
from selfcheck.policy.document import PASSAGES, Passage


@dataclass(frozen=True, slots=True)
class Item:
    """One passage: its mark ('4.', '-' or nothing), its words, and the card that explains it.

    ``bullets`` are the passages that stand under it.
    """

    role: str
    mark: str
    paragraphs: tuple[str, ...]
    link: ClauseLink | None
    bullets: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring passages that are one list, or that are none."""

    is_list: bool
    items: tuple[Item, ...]


def groups(passages: Iterable[Passage] = PASSAGES) -> tuple[Group, ...]:
    """Return the policy's passages, numbered ones taken together as lists."""
    listed = groupby(passages, key=lambda passage: passage.role in ("numbered", "bullet"))
    return tuple(
        Group(is_list, _nested(list(run)) if is_list else tuple(_item(one) for one in run))
        for is_list, run in listed
    )


def _nested(run: list[Passage]) -> tuple[Item, ...]:
    items: list[Item] = []
    for passage in run:
        if passage.role == "bullet" and items:
            above = items.pop()
            bullets = (*above.bullets, _item(passage))
            items.append(Item(above.role, above.mark, above.paragraphs, above.link, bullets))
        else:
            items.append(_item(passage))
    return tuple(items)


def _item(passage: Passage) -> Item:
    return Item(
        role=passage.role,
        mark=passage.mark,
        paragraphs=tuple(passage.text.split("\n\n")),
        link=clause_link(passage.clause.id) if passage.clause else None,
    )
