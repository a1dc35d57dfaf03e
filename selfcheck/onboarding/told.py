"""What else is so in a situation: its facts in a few words each, beside what the story tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from selfcheck.facts import Value
from selfcheck.messages import Message, say
from selfcheck.onboarding.cases import Case

_WORDS: Final[Mapping[tuple[str, Value], Message]] = {
    ("venue", "personal"): say("your own account"),
    ("venue", "district"): say("an account or page of the District's"),
    ("device", "personal"): say("your own device and network"),
    ("device", "district"): say("a device of the District's"),
    ("purpose", "school"): say("about school"),
    ("purpose", "personal"): say("private"),
    ("purpose", "business"): say("for a business"),
    ("student", True): say("with a current student"),
    ("student", False): say("not written to any student"),
    ("relationship", "none"): say("you know each other from school alone"),
    ("relationship", "family"): say("you are family"),
    ("also_to", frozenset()): say("nobody else gets it"),
    ("also_to", frozenset({"students"})): say("several students whom it concerns get it at once"),
    ("confidential", False): say("nothing confidential in it"),
}
"""Each fact that is the same in all versions of a story, by its value."""

_EVIDENT: Final = ("author", "act")
"""The learner, in each story; and what the story is about, which the decisions name."""


def told(case: Case) -> tuple[Message, ...]:
    """Return the facts of a case in words, but for the one that its versions tell.

    Raises KeyError for a fact that has no words yet: add them above.
    """
    known = case.plan.known
    return tuple(
        _WORDS[name, value]
        for name, value in known.items()
        if name not in _EVIDENT and name != case.story.turn
    )
