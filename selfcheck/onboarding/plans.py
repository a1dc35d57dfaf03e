"""Facts that many stories share: kinds of plans that come up in every job."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Facts = Mapping[str, Any]

OWN_ACCOUNT: Final[Facts] = {
    "author": "employee",
    "act": "post",
    "venue": "personal",
    "device": "personal",
    "purpose": "personal",
    "student": False,
    "confidential": False,
}
"""A post on one's own account with one's own device."""

TO_STUDENTS: Final[Facts] = {
    "author": "employee",
    "act": "message",
    "venue": "district",
    "purpose": "school",
    "student": True,
    "relationship": "none",
    "also_to": ["students"],
    "confidential": False,
}
"""A school matter, by the District's account, to several students whom it concerns."""

FOLLOWING: Final[Facts] = {
    "author": "employee",
    "act": "connect",
    "venue": "personal",
    "device": "personal",
    "purpose": "personal",
    "student": True,
    "confidential": False,
}
"""Somebody who asks to be a friend or follower of one's own account."""

DISTRICT_PAGE: Final[Facts] = {
    "author": "employee",
    "act": "post",
    "venue": "district",
    "purpose": "school",
    "student": False,
    "confidential": False,
}
"""A school matter on a page of the District's."""

SOMEBODYS_COMMENT: Final[Facts] = {
    "author": "community",
    "act": "comment",
    "venue": "district",
    "device": "personal",
    "purpose": "personal",
    "student": False,
    "confidential": False,
    "rights": True,
    "sponsored": False,
    "repeat": False,
    "identity": "own",
    "on_topic": True,
}
"""A comment that somebody from the community has left on a page of the District's."""


def without(facts: Facts, *names: str) -> Facts:
    """Return the facts without those that a story leaves to its versions."""
    return {name: value for name, value in facts.items() if name not in names}
