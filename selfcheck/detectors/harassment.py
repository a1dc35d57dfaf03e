"""Harassment: sexual remarks, telling somebody to die, hunting or following somebody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark, merged
from selfcheck.detectors.occasions import among_friends
from selfcheck.detectors.remarks_on_bodies import DESIRE, GO_AND_DIE, PILING_ON
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.patterns import Grammar, group

NAME = "harassment"
LOOKS_FOR = say(
    "Sexual remarks and requests, 'kill yourself' and its like, calls to pile on somebody or to "
    "make "
    "their life hard, and 'I know where you live'."
)
CANNOT_SEE = say(
    "Harassment that lies in how often somebody writes, or that only the two people understand."
)
HITS: tuple[str, ...] = (
    "«kill yourself», Trevor",
    "Coach has a «nice ass»",
    "«send me nudes», Ms. Ortiz",
    "«I know where you live»",
    "Let's «make her life hell» until she quits",
    "«you look so hot in that dress»",
    "«You look even prettier without that sweater»",
    "«I'd let Coach Lund bend me over» the scorer's table",
    "«the new sub is thicc»",
    "the «hottest teacher in the building»",
    "«Go play in traffic», Carl",
    "«Nobody would come to your funeral»",
    "Call her every night «until she cracks»",
    "«Watching the girls in their leggings»",
    "«qué buenas nalgas tiene la maestra»",
    "«is the PE teacher single»?",
    "«Coach Lind in those tight pants»",
    "that shirt would look «better on my bedroom floor»",
    "«Do us all a favor and swallow the bottle»",
    "I want to «see the coach out of that uniform»",
    "What are you «wearing under that» sweater?",
    "«Staring at her backside» all through inservice",
    "la «maestra se ve bien sabrosa»",
    "She «looked so good bending over» that copier",
    "the nurse has a «body that won't quit»",
    "«send me nudes» and I'll raise your grade",
    "I bet the coach is «great in bed»",
    "Damn, that «skirt, have mercy»",
    "the «hottest nurse», «netflix and chill»?",
    "She can «sit on my lap»",
    "«Somebody show Brad how to tie a noose»",
)
MISSES: tuple[str, ...] = (
    "It was so hot in that gym",
    "Do you know where your bus stop is?",
    "Send me pictures of the science fair",
    "I know where you live, neighbor, so I'll drop off the cookies",
    "Nobody should ever tell a child to kill themselves",
    "The gym was the hottest room in the building",
    "Bend your knees when you lift, coach said",
    "Kids play in traffic on that street, it needs a sidewalk",
    "The hot lunch ladies made chili",
    "The dress looks better without the sash",
    "Nobody came to the funeral of the old gym",
    "Is the class single or double period?",
    "Do us a favor and return the tray",
    "What are you wearing to the luau, teachers?",
    "Staring at the back of the bus",
    "la salsa de la maestra quedó sabrosa",
    "The dancers fill out the forms",
    "Keep bending the wire until it holds",
    "Have mercy on my tired feet",
    "Kids tie knots on a rope",
    "I got your address from the directory",
)

_GRAMMAR: Final = Grammar(
    (
        *group(
            "self-harm",
            "lethal! SELF",
            "=kys!",
            "=go|=please|=just ..1 =die! stop|comma|READER|=already",
            "=why =do not who:READER suffer!",
            "^ ..1 =cut|=hang|=shoot|=stab|=drown|=choke! SELF -=some|=off|=loose",
            "^ ..1 =die! =in =fire|=hole|=ditch",
            "drop-dead! stop|comma|READER",
            "READER SHOULD ..2 lethal! SELF",
            "=nobody|=one! WILL|can =miss READER",
            "=happier|=better! ..2 =if READER BE ..1 =gone|=dead|=never",
            "=do =the =world =a =favor! ..2 =die",
            "=jump! =off ..1 =bridge|=cliff|=building|=roof",
            "=slit|=cut YOUR =wrists!",
            "=drink|=eat! =bleach",
            "=thing ..6 BE =die! stop|comma",
        ),
        *group(
            "sexual",
            "=nice|=great|=fine|=sexy|=tight|=big|=hot|=perfect sexual-body! -=of|=on",
            "who:READER ..1 =look|=looks|=looked|BE =so? =hot|=sexy|=fuckable! ..1 =in YOUR|IT? "
            "clothing",
            "who:READER ..1 =look|=looked =hot|=sexy! ..1 =in",
            "who:READER ..1 BE ..1 =sexy|=fuckable|=doable!",
            "=send|=show! WRITER ..4 sexual-body|vulgar-sexual",
            "=see|=touch|=grab|=lick|=suck|=squeeze! ..1 YOUR|THEIR|THEY sexual-body",
            "=suck|=lick! WRITER|THEIR|THEY? vulgar-strong|vulgar-sexual",
            "=sleep|=sex|=bed! =with WRITER",
            "WILL ..1 =bang|=smash|=do|=hit! ..1 ( who:READER / =that =ass )",
            "=take =no =for =answer!",
            "=under! ..1 clothing",
        ),
        *group(
            "stalking",
            "WRITER ..1 =know|=knows! =where|=what ..1 who:READER|YOUR "
            "-can ..2 =live|=lives|=park|=sleep|=work|=drive|=house|=school|=bus|=kids",
            "WRITER WILL ..1 =find|=follow! who:READER|THEY ..1 ( =home / =where / stop )",
            "WRITER =have? =got? YOUR ..1 =address! -=from|=on|=in|=wrong",
            "WRITER WILL ..2 =find ..1 =where who:READER|YOUR|THEY ..1 =live|=lives|=park|=work!",
            "WRITER =know! =where|=car|=bus|=street|=house|=route ..1 "
            "who:READER|YOUR|STUDENT ..2 =drive|=drives|=takes|=walks|=plays|=sleeps",
        ),
        *group(
            "pile-on",
            "=make|=making! who:YOUR|THEIR|THEY|STUDENT|STAFF ..1 =life|=lives ..1 "
            "=hell|=miserable",
            "=show! =up? =at|=to ..1 who:YOUR|THEIR|THEY =house|=home|=door",
            "=ruin! who:YOUR|THEIR|THEY =life|=lives|=career",
            "PERSON|WRITER ..2 =spam|=flood|=harass|=dogpile! who:THEY|THEIR|STUDENT|STAFF|NAMED",
            "=blow =up! who:THEIR|THEY =phone",
            plain=False,
        ),
        *group(
            "stalking",
            "WRITER ..2 =watching|=following! who:READER|YOUR|THEY",
            "^ WRITER ..1 =know|=knows! =where|=what ..1 who:ONE|THEIR -can ..2 "
            "=live|=lives|=park|=parks|=sleep|=sleeps|=work|=works|=walks|=drive|=drives|=house",
            plain=False,
        ),
        *DESIRE,
        *GO_AND_DIE,
        *PILING_ON,
    )
)
_WHY: Final = {
    "self-harm": say("'{words}' tells somebody to harm themselves").template,
    "sexual": say("'{words}' is a sexual remark about somebody").template,
    "stalking": say("'{words}' sounds like following or hunting somebody").template,
    "pile-on": say("'{words}' calls for making somebody's life hard").template,
}


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each; topics are self-harm, sexual, stalking and pile-on."""
    yield from merged(
        mark(
            text, NAME, (remark.start, remark.end), _WHY[remark.topic], plain=remark.plain,
            about=remark.about, topic=remark.topic,
        )
        for remark in text.said(_GRAMMAR)
        if not (remark.topic == "stalking" and among_friends(text, remark))
    )  # fmt: skip
