"""Everyday situations that fill the form: titles in a reader's words, facts and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from selfcheck.answers import control_values
from selfcheck.facts import Value
from selfcheck.messages import Message, say


@dataclass(frozen=True, slots=True)
class Preset:
    """A situation: how somebody in it would put it, and what is known of it from that."""

    title: Message
    facts: tuple[tuple[str, Value], ...]

    @property
    def query(self) -> str:
        """The facts as the page's query string."""
        pairs = [(name, one) for name, value in self.facts for one in control_values(value)]
        return "?" + urlencode(pairs)


def _preset(title: Message, **facts: Value) -> Preset:
    return Preset(title, tuple(facts.items()))


EMPLOYEE_PRESETS: Final = (
    _preset(
        say("I coach and want to text my team"),
        author="employee",
        act="message",
        purpose="school",
        student=True,
    ),
    _preset(
        say("A student sent me a friend request"),
        author="employee",
        act="connect",
        venue="personal",
        student=True,
    ),
    _preset(
        say("I want to email one student about missing homework"),
        author="employee",
        act="message",
        venue="district",
        purpose="school",
        student=True,
    ),
    _preset(
        say("I want to say what I think of the levy, on my own account"),
        author="employee",
        act="post",
        venue="personal",
        device="personal",
    ),
    _preset(
        say("My niece goes to the school where I work, and I text her"),
        author="employee",
        act="message",
        venue="personal",
        device="personal",
        student=True,
        relationship="family",
    ),
    _preset(
        say("I want to post for our school's page"),
        author="employee",
        act="post",
        venue="district",
        purpose="school",
    ),
    _preset(
        say("I sell things online and have my school laptop with me"),
        author="employee",
        act="post",
        venue="personal",
        device="district",
        purpose="business",
    ),
)
COMMUNITY_PRESETS: Final = (
    _preset(
        say("I am angry about the levy and want to say so on the District's page"),
        author="community",
        act="comment",
        venue="district",
    ),
    _preset(
        say("My comment was removed and I want to post it again"),
        author="community",
        act="comment",
        venue="district",
        repeat=True,
    ),
    _preset(
        say("I want to collect money for a family in need, on the District's page"),
        author="community",
        act="post",
        venue="district",
        sponsored=False,
    ),
    _preset(
        say("I post from an account that my partner uses too"),
        author="community",
        act="comment",
        venue="district",
        identity="shared",
    ),
    _preset(
        say("I want to write about the school on my own page"),
        author="community",
        act="post",
        venue="personal",
    ),
)
