"""Accusations of fact about a person: stealing, lying, abuse, an affair, drink at work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.patterns import Grammar, group

NAME = "accusation"
LOOKS_FOR = say(
    "Statements of fact that would harm a person's name if untrue: stealing, lying, abuse, drink "
    "or "
    "drugs at work, an affair, favours. About a person, never about the District as a body."
)
CANNOT_SEE = say("Whether it is true; hints that only those who know the story understand.")
HITS: tuple[str, ...] = (
    "«Coach Ortega stole» the booster money",
    "«Mrs. Vance is sleeping with the principal»",
    "«that secretary was drunk at work» again",
)
MISSES: tuple[str, ...] = (
    "The board lied about the budget",
    "Our runner stole second base",
    "Mr. Ito did not steal anything",
)

_WHOM: Final = "who:STAFF|NAMED|STUDENT|FAMILY|THEY"
_GRAMMAR: Final = Grammar(
    group(
        "accusation",
        f"{_WHOM} ..2 crime-done! -=base|=second|=third|=home|=show",
        f"{_WHOM} ..1 BE ..2 crime-doing! ..1 =with? "
        f"ONE|WRITER|=money|=funds|=students|drugs|GROUP",
        f"{_WHOM} ..1 BE ..1 =having! =an? =affair",
        f"{_WHOM} ..1 crime-does! ..2 ONE|WRITER|OWN|GROUP|=money|=fund|drugs|=from|=students",
        "who:STAFF|NAMED =hit|=slapped|=shoved|=grabbed|=choked|=kicked! STUDENT|PERSON|OWN",
        f"{_WHOM} =showed|=shows|=came|=comes|=arrived ..1 =drunk|=high|=stoned|=hungover!",
        f"{_WHOM} =had|=having =an? =affair!",
        f"{_WHOM} ..1 BE ..2 crime-noun!",
        f"{_WHOM} ..1 BE|=came|=comes|=drives|=shows ..2 "
        f"=drunk|=high|=intoxicated|=stoned|=hungover! ..1 ( =at|=on|=in|=to ..1 "
        f"place|=work|=duty|=practice / =when|=while )",
        f"{_WHOM} ..1 =hits|=touches|=molests|=gropes|=abuses|=beats! ..1 STUDENT|ONE|OWN",
        "=sleeping! =with ..1 ONE",
        "=slept! =with ..1 ONE",
        plain=False,
    )
)
_WHY: Final = say("'{words}' accuses a person of something as a fact").template


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each accusation; none is plain."""
    yield from merged(
        mark(
            text, NAME, (remark.start, remark.end), _WHY, plain=False,
            about="person" if remark.about == "nobody" else remark.about,
            topic=remark.topic,
        )
        for remark in text.said(_GRAMMAR)
    )  # fmt: skip
