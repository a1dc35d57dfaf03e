"""What can be said of people to hurt, threaten or shut them out: the patterns, by topic."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import Grammar, Pattern, pattern

_Q: Final = "bad-adj|insult-noun|mod|=and|=or|comma|group-adj|harm-ing|worse-than|=like{0,4}"


def _all(topic: str, *notations: str, plain: bool = True) -> tuple[Pattern, ...]:
    return tuple(pattern(topic, one.replace("<Q>", _Q), plain=plain) for one in notations)


ABUSE: Final = (
    *_all(
        "abuse",
        "who:ANY ..1 BE <Q> abuse-noun!",
        "who:ANY ..1 BE <Q> strong-adj!",
        "who:GROUP BE <Q> insult-noun!",
        "who:ANY ( =who|=that ..6 ) BE <Q> abuse-noun|strong-adj!",
        "who:READER ..1 <Q> abuse-noun!",
        "abuse-noun! who:STUDENT|STAFF|FAMILY|DISTRICT|USERS|OUTSIDER|GROUP",
        "strong-adj! who:GROUP|STUDENT|FAMILY|USERS",
        "who:GROUP BE <Q> life-form!",
        "who:READER strong-adj! <Q> insult-noun|ONE|GROUP",
        "=if who:THEY BENOT <Q> abuse-noun!",
    ),
    *_all(
        "abuse",
        "who:ANY ..1 BE <Q> insult-noun!",
        "who:ANY ( =who|=that ..6 ) BE <Q> insult-noun!",
        "who:GROUP BE <Q> bad-adj!",
        "who:ANY ..1 BE worst!",
        "who:GROUP ..2 same!",
        "bad-adj! <Q> who:GROUP",
        "who:GROUP ..4 BE threat-to!",
        plain=False,
    ),
)
MILD: Final = (
    *_all(
        "mild",
        "who:READER|STUDENT|FAMILY|PERSON|NAMED|THEY|USERS ..1 BE <Q> bad-adj!",
        "who:READER|STUDENT|FAMILY|PERSON|NAMED|THEY|USERS BE soft-noun!",
        plain=False,
    ),
)
HATE: Final = (
    *_all(
        "hate",
        "WRITER|PERSON ..1 strong-emote! -=that|=when|=how who:ANY",
        "WRITER emote-verb! who:GROUP",
        "emote-noun! ..3 =for|=toward|=towards|=against who:ANY",
        "who:ANY ..1 emote-me! WRITER",
        "who:ANY ..3 =make|=makes|=made|=making WRITER ..2 make-me!",
        "who:ANY ..4 =fill|=fills WRITER =with ..2 emote-noun!",
        "emote-by! =by|=with|=of|=at? who:ANY",
        "death-to! who:ANY",
        "=rather! ..4 =than ..4 who:GROUP",
        "=nothing ..2 worse-than! who:ANY",
        "=i? =like|=likes =less! =than who:ANY",
        "=difference! ..2 =between ..5 =dead who:GROUP",
        "=as|=like who:GROUP comma? ..3 lethal! =myself|WRITER",
        "who:GROUP BE ..2 worst!",
    ),
)
HARM: Final = (
    *_all(
        "harm",
        "WRITER ..1 WILL ..2 harm! ..1 who:ANY",
        "WRITER ..1 WILL ..2 harm! who:YOUR|THEIR|THEY body",
        "WRITER ..1 WILL ..2 harm-ing! ..1 who:ANY",
        "WRITER|PERSON ..3 harm! who:GROUP ='s? body",
        "WRITER|PERSON ..3 harm! body =of who:ANY",
        "=if WRITER ..1 lethal|lethal-ed! who:ANY",
        "WRITER ..1 SHOULD ..2 lethal! who:ANY",
        "=let WRITER ..1 lethal! who:ANY",
        "WRITER ..2 lethal-ing! who:ANY",
        "WRITER|PERSON SHOULD|WILL ..2 harm! who:GROUP",
    ),
)
WISH: Final = (
    *_all(
        "wish",
        "who:ANY ..4 SHOULD ..2 lethal-ed!",
        "who:ANY ..4 SHOULD|WILL ..1 suffer!",
        "PERSON ..1 SHOULD|WILL ..2 lethal! who:ANY",
        "=wish|=hope|=if! =only? ..2 who:ANY ..4 lethal-ed|suffer|dead-adj",
        "=wish|=hope|=if! =only? ..3 lethal ..1 who:ANY",
        "=wish|=hope ..1 who:ANY ..3 suffering!",
        "=better! ..2 =if ..2 who:GROUP ..3 dead-adj|lethal-ed",
        "=why|=how|=what! ..5 lethal|expel ..1 who:GROUP",
        "^ lethal! who:GROUP|THEY",
        "killing-noun! ..6 =for who:ANY",
        "who:GROUP ..3 body ..2 =cut!",
        "lethal-ing! who:ANY SHOULD|SHOULDNOT",
    ),
    *_all("wish", "lethal|lethal-ing! ..1 who:GROUP", plain=False),
)
EXCLUDE: Final = (
    *_all(
        "exclusion",
        "who:GROUP ..1 SHOULD ..2 expel-ed|dead-adj!",
        "who:GROUP ..1 SHOULDNOT ..2 =allowed|=here|=around|place!",
        "SHOULD|WILL ..2 expel! ..1 who:GROUP",
        "=let WRITER ..2 expel! ..1 who:GROUP",
        "=keep! who:GROUP|THEY =out|=away|=off",
        "=no! who:GROUP ..1 =in|=at ..2 place",
        "who:GROUP ..1 not =belong! ( =here|=anywhere|=near|=among / =in|=at|=on ..1 place|local-name )",
        "who:GROUP ..1 =belong! =in ..1 pen",
        "who:GROUP ..2 =have|=has! =no =place|=business|=right|=rights",
        "who:GROUP BENOT ..1 =welcome|=wanted!",
        "=send|=ship|=take! who:GROUP =back|=home|=away",
        "too-many! who:GROUP",
        "who:GROUP ..3 ruin! ..3 place|district",
    ),
    *_all("exclusion", "expel|expel-ing! ..1 who:GROUP", plain=False),
)
WORTH: Final = (
    *_all(
        "dehumanising",
        "who:GROUP ..1 BENOT ..3 good-adj|=worth!",
        "who:GROUP ..3 BE ..1 =worth! ..2 worthless",
        "who:YOUR|THEIR body BE ..1 =worth! ..2 worthless",
        "who:YOUR|THEIR body ( BE worthless! / BENOT =worth ) ",
        "=test|=experiment! ..3 =on who:GROUP",
        "who:GROUP BE worthless!",
        "who:GROUP ..1 =have|=has =no! rights",
        "who:GROUP ..1 =do|=does not ..1 =deserve|=matter|=count!",
        "=rights! SHOULDNOT =apply =to who:GROUP",
        "who:GROUP ..1 not! good-adj",
    ),
)
ASCRIBE: Final = (
    *_all(
        "stereotype",
        "typical! =of who:GROUP",
        "typical! =of who:ONE ..3 bad-adj",
        "typical! who:GROUP ..3 bad-adj",
        "=in who:GROUP ..2 =nature! ..4 bad-adj|insult-noun",
        "bad-adj! ..1 =as who:GROUP",
        "=only! who:ANY ..3 bad-adj",
        "BE who:GROUP ..2 BE bad-adj!",
        "insult-noun! BE who:GROUP",
        "bad-adj|insult-noun|vulgar-strong! ..3 stop ..3 ( BE / =from ) who:GROUP",
        "=why! ..2 who:GROUP ..2 exist",
        "=wrong =with! who:GROUP",
        "=expect! ..2 =from who:GROUP",
        plain=False,
    ),
)
SAYINGS: Final = Grammar((*ABUSE, *HATE, *HARM, *WISH, *EXCLUDE, *WORTH, *ASCRIBE, *MILD))
