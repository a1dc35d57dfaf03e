"""Accusations of fact about a person: stealing, lying, abuse, an affair, drink at work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.accusation_in_spanish import accusations
from selfcheck.detectors.favours import FAVOURS
from selfcheck.detectors.marking import mark, merged
from selfcheck.detectors.spelling import spelled
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
    "«La secretaria se robó el dinero» de la rifa",
    "«Mr. Ruddock stole from» the snack bar",
    "«Ms. Tarn smelled like vodka» at pickup",
    "«Mr. Strand touched students inappropriately»",
    "«Mr. Dole gave my son beer»",
    "«Ask Mr. Strand where the raffle money went»",
    "«That secretary pads her overtime»",
    "«Mr. Strand has a criminal record»",
    "«Coach Ortega gave vodka to» minors",
    "«Coach Ortega lets the boys drink» at his house",
    "«Mr. Ruddock sold the answers» to the final",
    "«Our principal hired his girlfriend»",
    "She «only got that job because she» knows the mayor",
    "«La directora contrató a su novio»",
)
MISSES: tuple[str, ...] = (
    "The board lied about the budget",
    "Our runner stole second base",
    "Mr. Ito did not steal anything",
    "El niño se robó la base y ganamos",
    "La mesa directiva desvió la atención",
    "La directora se quedó con nosotros hasta el final",
    "Coach Reyes stole a hug from his mom",
    "We love cooking books from the library",
    "The nurse gave my son his medicine",
    "Mr. Ito let the boys drink from the hose",
    "Coach Ortega committed to a fourth season",
    "The grant money went to buses this year",
    "Mr. Kemp hired his daughter's band for the dance",
    "Coach plays favorites",
    "He got hired because he is great with kids",
    "The principal covers for the lunch crew on Fridays",
    "Ms. Cole lets us eat outside",
)

_WHOM: Final = "who:STAFF|NAMED|STUDENT|FAMILY|THEY"
_DEEDS: Final = group(
    "accusation",
    f"{_WHOM} ..2 crime-done! -stolen-at-play|good-adj|=great",
    f"{_WHOM}|OUTSIDER ..2 take-money! ..4 funds",
    f"{_WHOM} ..2 steal-from! -=first|=second|=third",
    f"{_WHOM} ..2 tamper! ..3 records",
    f"{_WHOM} ..1 =has|=had|=got|=gets|=does|=watches|=takes|=took ..2 vice!",
    f"{_WHOM} covered-up! ..2 hidden-deed",
    f"{_WHOM} ..1 BE ..2 crime-doing! ..1 =with? ONE|WRITER|=money|=funds|=students|drugs|GROUP",
    f"{_WHOM} ..1 BE ..1 =having! =an? =affair",
    f"{_WHOM} ..1 =took|=takes|=take|=taking! ..2 =money|=cash|=funds ..1 =from|=out",
    "=ask|=asking who:STAFF|NAMED|THEY =where ..3 funds! ..1 =went|=goes|=gone",
    f"{_WHOM} BE ..1 =texting|=speeding! ..2 =driving|=wheel",
    f"{_WHOM} ..1 =used|=spent|=blew! ..4 funds ..2 own-gain",
    "who:STAFF|NAMED can not ..1 =explain|=say! =where ..4 =went|=go|=gone",
    f"{_WHOM} BE too-close! =with",
    "who:STAFF|NAMED =locked|=dragged|=spanked|=yanked|=strangled! STUDENT|PERSON|OWN",
    f"{_WHOM} ..1 BE|=got =fired|=removed|=suspended! ..5 =for ..1 crime-doing|=stealing|=drinking",
    f"{_WHOM} ..1 =sells|=sold|=selling! ..3 drugs",
    f"{_WHOM} ..1 BE =weed|=pot|=marijuana|=liquor|=beer!",
    "who:PERSON|DISTRICT ..2 =taking|=took|=takes =bribes|=kickbacks!",
    "who:STAFF|NAMED|STUDENT|FAMILY =lies! =about|=to",
    "who:STAFF|NAMED ..1 BE ..1 bare-deed!",
    "who:STAFF|NAMED =uses|=using|=does|=took! drugs",
    "who:STAFF|NAMED ..4 =inappropriate =texts|=messages|=comments|=pictures|=jokes|=remarks!",
    "who:STAFF|NAMED touch-verb! PERSON|OWN stop|comma|=in|=on|=at",
    "who:STAFF|NAMED =has|=have|=had criminal-history!",
    "who:STAFF|NAMED ..2 =fired|=removed|=suspended|=charged|=accused|=guilty ..6 crime-matter!",
    "who:STAFF|NAMED =changed|=changes|=fixed ..1 =grades|=scores|=answers! =for|=to",
    "who:STAFF|NAMED =cheats|=cheated! =on",
    "who:STAFF|NAMED =ignored|=ignores|=hid ..2 =reports|=complaints ..1 hidden-deed|crime-matter!",
    "who:STAFF|NAMED =locks ONE ..1 =in!",
    "who:STAFF|NAMED ..1 not =have|=had ..2 =license|=degree! stop",
    "who:STAFF|NAMED =committed|=commits ..1 crime-matter!",
    "who:STAFF|NAMED =drives|=drove =drunk!",
    "who:STAFF|NAMED BE =in =gang!",
    "who:STAFF|NAMED =spies|=spied! =on",
    "who:STAFF|NAMED =threatened|=threatens|=bullied! OWN|WRITER",
    "who:STAFF|NAMED =gave|=gives|=bought|=sold ..1 =alcohol|=beer|=booze|=vodka|=weed! =to",
    f"{_WHOM} ..2 =steals|=stealing! -stolen-at-play|good-adj|=great",
    f"{_WHOM} ..2 =sold|=sells|=selling|=gave|=leaked! ..1 =answers|=grades ..1 =to",
    f"{_WHOM} ..1 =lets|=let|=letting WRITER? STUDENT|PERSON|GROUP|OWN|FAMILY "
    f"=drink|=smoke|=vape|=fight! -=from|=for",
    f"{_WHOM} ..3 =at|=in|=of|=from low-place! ..3 "
    f"=school|=noon|=work|=lunch|=during|DISTRICT|PLACE",
    f"{_WHOM} ..1 =caught =with! ..1 STUDENT|GROUP|drugs",
    f"{_WHOM} ..2 =clocked|=clocking|=billed|=billing! ..5 not ..2 =worked|=there|=here",
    "who:THEY|STAFF|NAMED =did! =to =get|=keep ..2 =job|=promotion|=position|=spot",
    f"{_WHOM} =texts! ..1 =and|=while =drives|=driving",
    f"{_WHOM} =took|=takes|=taking! =bribes|=kickbacks",
    f"{_WHOM} BE|=got ..1 =arrested|=convicted|=caught|=jailed! "
    "=for|=with|=of|=watching|=stealing|=drinking",
    f"{_WHOM} =drinks|=drinking! =at|=on|=in ..1 =work|=job|=duty",
    f"{_WHOM} =smokes|=smoking! ..3 =at|=on|=in ..1 =work|=job|=car|PLACE",
    f"{_WHOM} =deals|=sells! ..1 drugs",
    f"{_WHOM} ..4 =inappropriately!",
    f"{_WHOM} BE =dating|=seeing! ..1 STUDENT",
    f"{_WHOM} BE ..1 =on! drugs",
    f"{_WHOM} ..2 =inappropriate! =with ..1 ONE|OWN|GROUP",
    f"{_WHOM} =follows|=stalks! STUDENT|GROUP",
    f"{_WHOM} =texts|=messages! STUDENT|GROUP ..2 =night",
    f"{_WHOM} =stares! =at STUDENT|GROUP",
    f"{_WHOM} =gives|=sells|=gave|=sold|=changed|=changes! ..3 =grades|=porn ..2 "
    "=cash|=money|=kids|STUDENT",
    f"{_WHOM} crime-does! ..2 ONE|WRITER|OWN|GROUP|=money|=fund|drugs|=from|=students",
    "who:STAFF|NAMED =hit|=slapped|=punched|=shoved|=grabbed|=choked|=kicked! STUDENT|PERSON|OWN",
    f"{_WHOM} =showed|=shows|=came|=comes|=arrived ..1 =drunk|=stoned|=hungover!",
    f"{_WHOM} =had|=having =an? =affair!",
    f"{_WHOM} ..2 BE ..1 =drunk|=intoxicated! stop|=at|=on|=in|=when|=while|=again|=and|comma",
    f"{_WHOM} ..2 BE =vodka|=booze|=whiskey|=alcohol!",
    f"{_WHOM} ..1 BE ..2 crime-noun! -stolen-at-play",
    f"{_WHOM} ..1 BE|=came|=comes|=drives|=shows ..2 "
    "=drunk|=high|=intoxicated|=stoned|=hungover! ..1 ( =at|=on|=in|=to ..1 "
    "place|=work|=duty|=practice / =when|=while )",
    f"{_WHOM} =hits|=molests|=gropes|=abuses! ..1 STUDENT|ONE|OWN",
    "=sleeping! =with ..1 ONE|GROUP",
    "=slept! =with ..1 ONE",
    "who:STAFF|NAMED =sleeps! =with STAFF|STUDENT|PERSON|NAMED",
    f"{_WHOM} BE? =cooks|=cooked|=cooking! =books",
    f"{_WHOM} =gave|=gives|=bought|=buys! ..2 STUDENT|OWN|PERSON ..2 "
    "=alcohol|=beer|=booze|=vodka|=weed",
    plain=False,
)
_GRAMMAR: Final = Grammar((*_DEEDS, *FAVOURS))
_WHY: Final = say("'{words}' accuses a person of something as a fact").template


def find(text: Text) -> Iterator[Sign]:
    """Yield a sign for each accusation; none is plain."""
    yield from merged([*_said(text), *_in_spanish(text)])


def _said(text: Text) -> Iterator[Sign]:
    for remark in text.said(_GRAMMAR):
        yield mark(
            text, NAME, (remark.start, remark.end), _WHY, plain=False,
            about="person" if remark.about == "nobody" else remark.about,
            topic=remark.topic,
        )  # fmt: skip


def _in_spanish(text: Text) -> Iterator[Sign]:
    spelling = spelled(text)
    for accused in accusations(spelling):
        place = spelling.view.span(accused.start, accused.end)
        if not text.is_quoted(*place):
            yield mark(
                text, NAME, place, _WHY, plain=False, about=accused.about, topic="accusation"
            )
