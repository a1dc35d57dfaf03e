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
        "who:ANY BE <Q> abuse-noun!",
        "who:ANY BE <Q> strong-adj!",
        "who:GROUP ..3 BE <Q> abuse-noun|strong-adj!",
        "who:GROUP ..3 BE <Q> insult-noun!",
        "who:ANY =who|=that ..6 BE <Q> abuse-noun|strong-adj!",
        "who:READER <Q> abuse-noun!",
        "abuse-noun! who:STUDENT|STAFF|FAMILY|DISTRICT|USERS|OUTSIDER|GROUP",
        "strong-adj! who:GROUP|STUDENT|FAMILY|USERS",
        "=trash|=garbage|=ghetto! who:STUDENT|FAMILY|STAFF",
        "who:GROUP BE <Q> life-form!",
        "who:READER strong-adj! <Q> insult-noun|ONE|GROUP",
        "=if who:THEY BENOT <Q> abuse-noun!",
    ),
    *_all(
        "abuse",
        "who:READER|USERS|GROUP|STUDENT|FAMILY|STAFF|DISTRICT|OUTSIDER BE <Q> insult-noun!",
        "who:THEY|PERSON|NAMED BE <Q> -praise-noun insult-noun!",
        "who:ANY =who|=that ..6 BE <Q> insult-noun!",
        "who:READER <Q> -thing-noun insult-noun!",
        "IT bad-adj|mod{0,3} -thing-noun soft-noun!",
        "^ bad-adj|mod{0,2} -thing-noun -praise-noun soft-noun! stop|comma",
        "BE who:READER -soft-adj bad-adj|insult-noun!",
        "who:ONE SHOULD strong-adj|abuse-noun!",
        "bad-adj =excuse! =for",
        "who:ONE ..1 SHOULDNOT ..3 =breed|=reproduce|=procreate|=breathe|=exist!",
        "who:ONE BE smell-noun!",
        "strong-adj <Q> -thing-noun insult-noun!",
        "bad-adj =and? bad-adj! <Q> who:ONE",
        "bad-adj =and? bad-adj! -thing-noun insult-noun",
        "who:GROUP ..2 BE <Q> bad-adj!",
        "who:EITHER ..1 BE worst!",
        "who:GROUP BE ..1 same!",
        "-soft-adj bad-adj! <Q> who:GROUP",
        "who:GROUP comma|=are? ..2 -thing-noun insult-noun!",
        "bad-adj|insult-noun! who:GROUP BE stop",
        "who:GROUP ..5 stop IT? bad-adj{0,2} insult-noun|strong-adj! stop|comma",
        "BE who:GROUP BE|SHOULD ..2 ill-noun!",
        "who:GROUP ..4 BE threat-to!",
        plain=False,
    ),
)
MILD: Final = _all(
    "mild",
    "who:READER|STUDENT|FAMILY|PERSON|NAMED|USERS|THEY BE <Q> -soft-adj bad-adj!",
    plain=False,
) + _all("soft", "who:THEY BE soft-adj!", plain=False)
HATE: Final = (
    *_all(
        "hate",
        "WRITER|PERSON|OUTSIDER|USERS|other|=god strong-emote! -=that|=when|=how who:ANY",
        "WRITER emote-verb! who:GROUP",
        "emote-noun! -speech-crime ..3 =for|=toward|=towards|=against who:ANY",
        "who:ANY ..1 emote-me! WRITER|PERSON",
        "who:ANY ..3 =make|=makes|=made|=making WRITER ..2 make-me!",
        "who:ANY ..6 =fill|=fills WRITER =with ..2 emote-noun!",
        "emote-by! =by|=with|=of|=at? =being|=seeing|=having|=around|=hearing|=enough|=all{0,3} "
        "who:GROUP",
        "=enough! =of who:GROUP",
        "not ..3 regard! who:GROUP -=to",
        "=how|=why ..3 regard|=tolerate! who:GROUP",
        "who:GROUP ..1 =give|=gives WRITER creeps!",
        "=see|=hear ..1 who:GROUP WRITER ..2 make-me!",
        "not ..3 =respect|=sympathy|=use|=love|=time! =for who:GROUP",
        "scorn! =on|=upon|=at who:GROUP",
        "=blame! who:GROUP",
        "joy! ..1 =when who:GROUP ..1 suffer|dead-adj",
        "=shame! =on READER ..1 BE who:GROUP",
        "=until|=till ..1 who:GROUP BE dead-adj!",
        "not =wait|=rest|=stop! =until|=till|=for ..1 who:GROUP",
        "=without! who:GROUP",
        "emote-by! =by|=with|=of|=at? who:READER|THEY|STUDENT|STAFF|FAMILY|USERS|OUTSIDER",
        "death-to! who:ANY|SELF",
        "=rather! ..4 =than ..4 who:GROUP",
        "=nothing ..2 worse-than! who:ANY",
        "=i? =like|=likes =less! =than who:ANY",
        "who:GROUP BE =dead! GROUP",
        "=difference! ..2 =between ..5 =dead who:GROUP",
        "=as|=like who:GROUP comma? ..3 lethal! SELF|WRITER",
        "=odio! ..3 who:ANY",
    ),
)
HARM: Final = (
    *_all(
        "harm",
        "WRITER ..1 WILL ..2 harm! ..1 who:ANY "
        "-=deal|=check|=break|=slack|=email|=text|=message|=up|=some",
        "WRITER ..1 WILL ..2 harm! who:YOUR|THEIR|THEY body",
        "WRITER ..1 WILL ..2 harm! ..3 =out =of who:ANY",
        "WRITER ..1 WILL ..2 harm-ing! ..1 who:ANY",
        "WRITER ..1 WILL ..2 harm! ..1 PLACE|=plane|=it =up|=down?",
        "WRITER ..1 SHOULD ..2 lethal! who:ANY",
        "=let WRITER ..1 lethal! who:ANY",
        "WRITER|PERSON SHOULD|WILL ..2 harm! who:GROUP",
        "=next ..2 WRITER =see! who:GROUP",
        "who:GROUP WRITER =see|=meet|=catch! ..3 harm|harm-ed|dead-adj",
        "WRITER|PERSON ..3 harm! who:GROUP ='s? body",
        "WRITER|PERSON ..3 harm! body =of who:ANY",
        "=if WRITER ..1 lethal|lethal-ed! who:ANY",
        "WILL|SHOULD|=let harm! ..1 =every|=all? who:GROUP|STUDENT",
    ),
    *_all("harm", "WRITER ..2 lethal-ing! who:ANY", plain=False),
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
        "=why =do not WRITER ..1 lethal|expel! ..1 who:GROUP",
        "^ lethal|expel! who:GROUP|THEY",
        "^ harm! ..1 who:GROUP",
        "killing-noun! ..6 =for who:ANY",
        "who:GROUP ..2 SHOULD|WILL ..4 hurt-noun!",
        "=put! who:EITHER =in|=on|=against ..1 camp",
        "who:GROUP ..3 body ..2 =cut!",
        "lethal-ing! who:ANY SHOULD|SHOULDNOT",
        "=time! ..1 lethal ..1 who:ANY",
    ),
    *_all("wish", "lethal|lethal-ing! ..1 who:GROUP", plain=False),
)
EXCLUDE: Final = (
    *_all(
        "exclusion",
        "who:EITHER ..1 SHOULD ..2 expel-ed|dead-adj!",
        "who:EITHER ..1 SHOULDNOT ..2 =allowed|=here|=around|PLACE!",
        "SHOULD|WILL ..2 expel! ..1 who:EITHER",
        "=let WRITER ..2 expel! ..1 who:EITHER",
        "=keep|=kick|=throw|=drive|=get|=lock|=round|=send|=ship! who:EITHER "
        "=out|=away|=off|=up|=back|=home",
        "not ..3 =want|=need! who:GROUP =here|=in|=around|=near|=teaching|=on|=at",
        "not ..5 =near! who:GROUP",
        "=no! who:GROUP =allowed|=welcome|=wanted|=please",
        "who:GROUP =go|=get! =home|=back|=out stop",
        "^ ..2 =go|=get! =home|=back|=out ..4 comma who:GROUP stop",
        "who:GROUP =out! stop",
        "=let|=lets! ..1 who:GROUP =in|=into",
        "=who ..2 =let|=lets|=letting! WRITER? who:GROUP",
        "=when ..1 who:GROUP ..2 =leave! stop",
        "who:GROUP ..1 SHOULD ..1 =stay|=go|=leave|=shut|=keep|=know! ..2 "
        "=away|=out|=home|=quiet|=back|=up|pen|PLACE|=their",
        "who:GROUP ..1 SHOULDNOT ..1 civic|STAFF|=in!",
        "=no! who:GROUP ..1 =in|=at ..2 PLACE",
        "who:EITHER ..1 not =belong! ( =here|=anywhere|=near|=among / =in|=at ..1 PLACE )",
        "who:EITHER ..1 =belong! =in ..1 pen",
        "who:EITHER ..2 =have|=has! =no =place|=business|=right|=rights",
        "who:EITHER BENOT ..1 =welcome|=wanted!",
        "=send|=ship|=take! who:EITHER =back|=home|=away",
        "=go =back! =to ..2 PLACE|=mexico|=africa|=china|=country",
        "too-many! who:GROUP",
        "who:EITHER ..3 ruin|ruin-ing! ..3 PLACE",
        "who:GROUP ..2 overrun!",
        "who:GROUP ..1 =make|=makes|=making ..2 =worse!",
    ),
    *_all("exclusion", "expel|expel-ing! ..1 who:GROUP", plain=False),
)
WORTH: Final = (
    *_all(
        "dehumanising",
        "who:GROUP BENOT ..2 good-adj|=worth! worthless?",
        "who:GROUP BENOT =even|=real? PERSON!",
        "who:GROUP ..1 SHOULDNOT ..2 =respect|=live|=rights|=life|=mercy|=better|=anything!",
        "who:GROUP BE|=had? lowly!",
        "who:EITHER ..3 BE ..1 =worth! ..2 worthless",
        "who:YOUR|THEIR body BE ..1 =worth! ..2 worthless",
        "who:YOUR|THEIR body ( BE worthless! / BENOT =worth ..1 worthless? )",
        "who:YOUR|THEIR body =have|=has =no! rights",
        "=test|=experiment! ..3 =on who:GROUP",
        "who:GROUP BE worthless!",
        "who:EITHER ..1 =have|=has =no! rights",
        "who:EITHER ..1 =do|=does not ..1 =deserve|=matter|=count!",
        "=rights! SHOULDNOT =apply =to who:GROUP",
        "who:GROUP ..1 not! good-adj",
    ),
)
ASCRIBE: Final = (
    *_all("stereotype", "bad-adj! ..1 =as who:GROUP"),
    *_all(
        "stereotype",
        "typical! =of who:GROUP",
        "typical! =of who:ONE ..3 bad-adj",
        "typical! who:GROUP ..3 bad-adj",
        "=in who:GROUP ..2 =nature! ..4 bad-adj|insult-noun",
        "=only! who:ANY ..3 bad-adj",
        "BE who:GROUP ..2 BE bad-adj!",
        "insult-noun! BE who:GROUP",
        "bad-adj|insult-noun|vulgar-strong! ..3 stop ..3 ( BE / =from ) who:GROUP",
        "=why! ..2 who:GROUP ..2 exist",
        "BE =wrong =with! who:GROUP",
        "who:GROUP ..1 not ..1 virtue!",
        "who:GROUP =always|=all|can? bad-verb!",
        "who:GROUP =live|=act|=behave|=look|=breed|=smell|=eat! =like ..1 life-form|insult-noun",
        "=smell! who:GROUP",
        "=expect! ..2 =from who:GROUP",
        "who:GROUP BE =better|=worse|=bad|=smarter|=dumber! =at ..2 stop|comma|=and|=than|=so",
        "who:GROUP can not steal|=drive|=read|=think|=learn|=teach!",
        "IT|YOUR|READER BE =gay!",
        plain=False,
    ),
)
SAYINGS: Final = Grammar((*ABUSE, *HATE, *HARM, *WISH, *EXCLUDE, *WORTH, *ASCRIBE, *MILD))
