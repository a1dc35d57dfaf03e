"""Words for readers: kinds, numbers and rules, the same on every page and on the command line.

Templates use the functions as filters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from selfcheck.finding import Kind
from selfcheck.messages import ENGLISH, Message, say
from selfcheck.policy import BY_ID

KIND_WORDS: Final[Mapping[Kind, Message]] = {
    "fail": say("Against the rule"),
    "review": say("Ask first"),
    "open": say("Your answer decides"),
    "pass": say("Fine"),
    "informational": say("Good to know"),
    "notApplicable": say("Does not apply"),
}
NEVER_FINE: Final = say("Change it or ask first")
"""What stands in the place of 'your answer decides' where no answer makes a rule fine."""
BEFORE_YOU: Final[Mapping[str, Message]] = {
    "post": say("publish it"),
    "comment": say("reply"),
    "message": say("send it"),
    "connect": say("add anybody"),
    "": say("go ahead"),
}
_COUNTED: Final = (
    say("Nothing"),
    say("One"),
    say("Two"),
    say("Three"),
    say("Four"),
    say("Five"),
    say("Six"),
    say("Seven"),
    say("Eight"),
    say("Nine"),
)


def words(message: Message | str) -> str:
    """Return a message in the page's language."""
    return message.render(ENGLISH) if isinstance(message, Message) else message


def counted(number: int) -> str:
    """Return a number as a sentence begins with it: in letters up to nine."""
    return words(_COUNTED[number]) if number < len(_COUNTED) else str(number)


def listed(names: Iterable[str]) -> str:
    """Return names as one phrase: 'a, b and c'."""
    *most, last = names
    if not most:
        return last
    return words(say("{some} and {last}", some=", ".join(most), last=last))


def citations(rule_ids: Iterable[str]) -> str:
    """Return rules as people cite them, many of them as a number of rules."""
    names = [words(BY_ID[rule].citation) for rule in rule_ids]
    if len(names) > 3:
        return words(say("{count} rules", count=str(len(names))))
    return listed(names)


def capital(phrase: str) -> str:
    """Return a phrase as a sentence begins with it."""
    return phrase[:1].upper() + phrase[1:]


def shortened(quote: str, length: int = 80) -> str:
    """Return a quotation, cut where it is long."""
    return quote if len(quote) <= length else quote[: length - 1] + "…"
