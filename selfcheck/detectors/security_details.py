"""Phrases for what keeps a building safe: how doors open, where no camera looks, surprises."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.detail_words import DAYS
from selfcheck.detectors.phrases import Phrase

_DOOR: Final = (
    r"(?:door|gate|alarm|keypad|lockbox|building|gym|office|lounge|side entrance|garage|vault"
    "|closet|entrance|storage)"
)

SECURITY: Final = (
    Phrase("security", 1, "keypad keypads", r"keypads? (?:[\w']+ ){0,5}?(?:is|are|was) \d{4,6}"),
    Phrase(
        "security",
        0.5,
        "intruder door rally combo "
        "evacuation reunification lockdown site hide hiding closet safe code codes",
        r"(?:evacuation|reunification|rally|safe|panic) (?:site|point|spot|location|room) (?:is"
        r"|was|will be)"
        r"|(?:lockdown"
        r"|intruder) (?:procedure|plan|protocol) (?:is|says|means)|(?:hide|hiding|hides) (?:in"
        r"|behind) "
        r"the (?:\w+ ){0,3}?(?:during|in|when) (?:a |the )?(?:lockdown|drill)|"
        rf"{_DOOR} (?:door )?(?:code|combo|pin|passcode) (?:is|=|:)",
    ),
    Phrase(
        "security",
        0.5,
        "password passwords login logins pin key keys keycard badge",
        r"(?:principal|secretary|office|admin|teacher|staff|nurse|boss|counselor|sub|\w+'s)(?:'s)? "
        r"(?:\w+ )?(?:password|login|pin) (?:is|are|was|=|:)|(?:master|spare|extra|office|gym"
        r"|boiler room"
        r"|building) keys? (?:is|are|hangs?|lives?|stays?|sits?|gets? left) (?:\w+ )?(?:on|in"
        r"|under|above"
        r"|behind|by|at)",
        "my your",
    ),
    Phrase(
        "security",
        0.5,
        "camera cameras",
        r"(?:zero|no|not a single|without) (?:working |security )?cameras?(?: (?:in|on|by|back|over"
        r" there|at|so|near|that))|(?:has|have|had) (?:zero|no) (?:working |security )?cameras"
        r"|camera "
        r"blind spots?|(?:isn't|not|never) on camera",
        "phone",
    ),
    Phrase(
        "security",
        1,
        "code codes combo combination pin passcode",
        rf"{_DOOR} (?:door )?(?:code|combo|combination|pin|passcode)(?: (?:is|was|are)|'s|:|=)? "
        r"?(?:still |now |just )*\d(?:[- ]?\d){2,5}|(?:code|combo|combination|pin|passcode) "
        r"(?:to|for|on) "
        rf"(?:the |our |my )?(?:[\w']+ ){{0,4}}?(?:{_DOOR}|lock)(?: [\w']+){{0,5}}?"
        r"(?: is| was|'s|:|=) ?(?:still |now |just |the same )*\d(?:[- ]?\d){2,5}",
    ),
    Phrase(
        "security",
        0.5,
        "camera cameras",
        "(?:security )?cameras? (?:over|in|by|on|near|at|outside|behind|facing|above|covering"
        "|around)(?! my| his| her| your| a )(?: [\\w']+){1,7}? (?:is|are|has been|have been|was"
        "|were|doesn't|don't|isn't"
        "|aren't|hasn't|haven't) (?:all |been |still |actually |even )*(?:dead|down|broken|fake"
        "|dummy|dummies|off|out|unplugged|work|working|record|recording|worked|recorded|covered)"
        "|no (?:security )?cameras? (?:in|on|by|covers?|at|behind)"
        "(?: the| our)|cameras (?:don't|doesn't|can't) (?:see|cover|reach|record|work)",
    ),
    Phrase(
        "security",
        0.5,
        "propped unlocked lock locks latch latches key hidden spare",
        "(?:side|back|gym|front|cafeteria|kitchen|music|shop|portable|outside|exterior) (?:\\w+ )?"
        "(?:door|doors|entrance|gate) (?:[\\w']+ ){0,4}?(?:never locks?|doesn't (?:lock|latch)"
        "|won't (?:lock|latch)|don't lock|is always (?:unlocked|open|propped)|stays (?:unlocked"
        "|open|propped)|(?:is |are |always |kept |left )*(?:propped|unlocked))|(?:spare |master "
        "|extra )?key (?:is|'s|to the office is) (?:kept |hidden |always )*(?:under|above|behind"
        "|on top of) the",
    ),
    Phrase(
        "security",
        0.5,
        "notice surprise unannounced drill drills lockdown intruder secret",
        "(?:surprise|unannounced|secret|no-notice) (?:\\w+ )?(?:drills?|lockdown|evacuation|search"
        "|locker search|dog search)|(?:lockdown|intruder|active shooter) drill (?:is )?(?:on )?"
        rf"(?:{DAYS}|the \d+\w*|at \d)(?=.{{0,60}}(?:don't (?:tell|say)|shh|kids don't|nobody "
        "knows|secret|surprise))",
    ),
    Phrase(
        "security",
        0.5,
        "officer sro guard alarm",
        "(?:sro|resource officer|security guard|our officer) (?:is|will be|isn't|won't be) "
        "(?:\\w+ )?"
        rf"(?:out|gone|off|here|on campus) (?:on |until |every |all )?{DAYS}|alarm (?:is|has been"
        "|isn't|doesn't) (?:\\w+ )?(?:off|disabled|broken|dead|not working|working|work)(?= |,"
        "|\\.|$)(?! clock)",
        "my fire clock",
    ),
)
