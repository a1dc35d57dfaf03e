"""Views in passing on a contested matter: any word that weighs it, where no news is told."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from selfcheck.detectors.phrases import pattern

_WEIGHS: Final = (
    "(?:isn't|aren't|wasn't|won't|doesn't|don't|didn't|can't|shouldn't|haven't|hasn't|not|never"
    "|nobody|no one|nothing|nadie|nunca|every|everything|obviously|clearly|honestly|frankly"
    "|actually|really|reason|excuse|excuses|luxury|yes please|please|hooray|boo|bravo|kudos"
    "|finally|classic|enough|instead|than|matters?|worth|costs?|saves?|childcare|forward"
    "|backward|backwards|fail|fails|peanuts|makes|pays|no le conviene|conviene|correcta|i will "
    "be|i'll be|one good reason|sense|nightmare|sets?|protects?|loses?|lose|deserves?|shows?"
    "|proud|shame|guess|sure|somehow|apparently|supposedly|so-called|imagine|dare|wants?"
    "|refuses?|ignores?)"
)
_NEWS: Final = re.compile(
    r"\b(?:due|deadline|ballots?|tonight|agenda|meetings?|hearing|forum|faq|info|information"
    "|learn more|webinar|survey|posted|attached|link|minutes|presentation|presented|results?"
    r"|counted|certified|counting|a\.?m|p\.?m|\d{1,2}:\d\d|mondays?|tuesdays?|wednesdays?"
    "|thursdays?|fridays?|saturdays?|january|february|march|april|june|july|september|october"
    "|november|december|lunes|martes|miercoles|jueves|viernes|thesis|essay|debate|paper|unit"
    "|lesson|students? (?:wrote|read|debated)|article|headline|news|reporter|reported|committee"
    "|volunteers?|applications?|apply|effective|tomorrow|today|next week|this week|questions?"
    r"|reminder|remember to|don't forget|forget)\b"
)


@cache
def _weighing() -> re.Pattern[str]:
    return pattern(_WEIGHS)


def weighs(sentence: str) -> re.Match[str] | None:
    """Return the word that weighs what a sentence is about; none where it tells news."""
    return None if _NEWS.search(sentence) else _weighing().search(sentence)
