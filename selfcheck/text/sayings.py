"""What can be said of people to hurt, threaten or shut them out: the patterns, by topic."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import Grammar, group
from selfcheck.text.sayings_of_harm import ASCRIBE, EXCLUDE, HARM, WISH, WORTH

ABUSE: Final = (
    *group(
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
    *group(
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
MILD: Final = group(
    "mild",
    "who:READER|STUDENT|FAMILY|PERSON|NAMED|USERS|THEY BE <Q> -soft-adj bad-adj!",
    plain=False,
) + group("soft", "who:THEY BE soft-adj!", plain=False)
HATE: Final = (
    *group(
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
SAYINGS: Final = Grammar((*ABUSE, *HATE, *HARM, *WISH, *EXCLUDE, *WORTH, *ASCRIBE, *MILD))
