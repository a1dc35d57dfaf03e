"""How people take a side, for and against alike: patterns, compiled when first needed."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from selfcheck.detectors.district_matters import CONTESTED
from selfcheck.detectors.opinion_words import OPINION
from selfcheck.detectors.phrases import pattern
from selfcheck.detectors.stances_on_bodies import ON_BODIES
from selfcheck.detectors.stances_on_matters import ON_MATTERS


@cache
def opinion() -> re.Pattern[str]:
    """Return the words of opinion: in a sentence about a contested matter they take a side."""
    return pattern(OPINION)


@cache
def contested_matter() -> re.Pattern[str]:
    """Return the matters on which any opinion is a side."""
    return pattern(CONTESTED)


STANCES: Final = (*ON_MATTERS, *ON_BODIES)
"""The stances that say whole what they are for or against: a body, a plan, a vote."""
