"""Negative tone: complaint, whining and sarcasm about work, colleagues or families."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark_phrases
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "negative-tone"
LOOKS_FOR = say(
    "Complaints and sarcasm about the school, its meetings, colleagues or families. On a page of "
    "the District's they would not look professional."
)
CANNOT_SEE = say("Complaint in mild words. It says nothing about whether the complaint is right.")
HITS: tuple[str, ...] = (
    "I'm «so sick of» these meetings",
    "«Another pointless» training today",
    "«Must be nice» to have parents who read emails",
    "«As usual, nobody» answered",
)
MISSES: tuple[str, ...] = (
    "The copier is down, please use room 4",
    "Practice is canceled because of the smoke",
    "I'm so sick, my sub will take the class",
    "We are tired but happy after the concert",
)

_BOOK: Final = Phrasebook(
    Phrase(
        "complaint",
        0.5,
        "broken again works work course falling apart drowning waste wait enough paid cares",
        r"of course (?:\w+ ){1,4}?(?:is|are|was|doesn't|isn't|won't|nobody|no one|they)(?= |,)"
        "|why would (?:anything|anyone|they)|falling apart|drowning (?:over here|in "
        "(?:paperwork|grading|meetings|emails))|what a waste|waste of (?:my|our|a|everyone's) "
        "(?:time|day|evening|morning|friday|saturday|money|planning)|can'?t wait (?:for"
        r"|until) (?:this|the) (?:\w+ )?(?:year|week|day|meeting|semester) (?:to be|is) (?:over"
        "|done)|(?:not|don'?t get) paid enough|nobody (?:at|in) (?:the )?(?:district|office"
        r"|admin\w*|school) cares|all we get is",
    ),
    Phrase(
        "families",
        0.5,
        "parents colleagues coworkers teachers kids days bothered learn",
        "(?:parents|kids|families|teachers|students|people) (?:these days|nowadays|today)(?= "
        r"|,)|some of (?:my|our|these|you|the) (?:\w+ )?(?:colleagues|coworkers|parents"
        "|families|teachers|people)? ?(?:need|should|can't|don't|never|could|might)|if (?:you"
        "|they|parents) (?:ever )?(?:bothered|cared|tried|read|checked)",
    ),
    Phrase(
        "complaint",
        0.5,
        "sick tired fed done",
        "(?:so |really |just |very )?(?:sick (?:and tired )?of|tired of|fed up (?:with|of)?"
        "|(?:so|beyond) done with|over it|had it with|had enough of)",
        "never not don't didn't won't get",
    ),
    Phrase(
        "complaint",
        0.5,
        "pointless useless worthless waste ridiculous joke nightmare disaster mess circus "
        "unbelievable pathetic incompetent clueless terrible horrible awful worst stupid "
        "garbage lousy",
        "(?:another |such a |what a |complete |total |absolute |a |this is |is |are |was "
        r")(?:\w+ )?(?:pointless|useless|worthless|waste of (?:time|money)|ridiculous|joke"
        "|nightmare|disaster|mess|circus|unbelievable|pathetic|incompetent|clueless"
        "|horrible|awful|stupid|garbage|lousy)(?! of snow| storm| weather)",
    ),
    Phrase(
        "sarcasm",
        0.5,
        "nice brilliant genius great wow thanks surprise shocker slow heart clap",
        "must be nice|slow clap|bless (?:your|their|his|her) hearts?|oh (?:great|wow|joy|good"
        "|goody|perfect)|thanks for nothing|(?:what a |big |no )(?:surprise|shocker)|real "
        "(?:smart|nice|classy)|(?:brilliant|genius) (?:plan|idea|move|decision)|gee,? thanks",
    ),
    Phrase(
        "whining",
        0.5,
        "nobody no one never always usual hate cares listens again",
        r"(?:nobody|no one) (?:\w+ ){0,2}?(?:cares|listens|answers|answered|bothers?|tells us"
        "|asked us|helps|reads)|as usual,? (?:nobody|no one|we|they|the|nothing)?|i (?:really "
        "|so |just )?hate (?:this|my|our|the|it here|these|working|when|how)|can'?t stand"
        "|(?:never|always) (?:the same|our fault|something|listens?|our problem)|why do (?:i"
        "|we) even|here we go again|don'?t get me started|(?:they|admin|the district|the "
        "office|parents) (?:never|always|just don't|couldn't care|could care)|not my (?:job"
        "|problem)",
    ),
    Phrase(
        "families",
        0.5,
        "parents kids parented families",
        "(?:maybe )?if (?:you|parents|some people|they) (?:actually|would|could|ever|just"
        r"|bothered)(?: \w+)?|some (?:parents|people|families|of you|teachers) (?:\w+ "
        "){0,2}?(?:should|need|can't|don't|never|might want)|actually (?:parent|teach|read|try"
        "|work|did your job|do your job|parented)|try(?:ing)? (?:actually )?teaching",
    ),
)
_WHY: Final = say("'{words}' sounds like a complaint or a sneer").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY, about="district", quotations=False)
