"""What can be said of people to threaten them, shut them out or make them less than others."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import group

HARM: Final = (
    *group(
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
    *group("harm", "WRITER ..2 lethal-ing! who:ANY", plain=False),
)
WISH: Final = (
    *group(
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
    *group("wish", "lethal|lethal-ing! ..1 who:GROUP", plain=False),
)
EXCLUDE: Final = (
    *group(
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
    *group(
        "exclusion",
        "expel|expel-ing! ..1 who:GROUP",
        "=why ..4 =let|=letting|=allow|=allowing! who:GROUP =in|=into|PLACE? stop|comma",
        "=stop =letting|=allowing|=admitting! who:GROUP =in|=into|=on|stop",
        "=better|=safer|=nice|=quiet =before! who:GROUP =came|=come|=moved|=arrived|=showed|=took",
        plain=False,
    ),
)
WORTH: Final = (
    *group(
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
    *group("stereotype", "bad-adj! ..1 =as who:GROUP"),
    *group(
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
