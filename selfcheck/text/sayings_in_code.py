"""Remarks that single out families for their origin without naming it, for a person to judge."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import group

IN_CODE: Final = group(
    "coded",
    "=go|=goes|=going =back! =to ..2 PLACE|=mexico|=africa|=china|=country",
    "=go|=send|=ship|=crawl ..3 =back! =to? =where ONE|READER ..1 =came|=come|=belong",
    "=since|=until|=before ..1 THOSEPEOPLE ..1 =moved|=came|=arrived|=showed|=started! ..7 "
    "not|bad-adj|gone-wrong|=nothing",
    "THOSEPEOPLE not ..1 =teach|=discipline|=control! STUDENT|FAMILY|relative|OWN|THEIR",
    "THOSEPEOPLE ..1 ruin|ruin-ing! ..2 PLACE",
    "wrong-side! ..2 ruin|ruin-ing ..2 PLACE",
    "last-name! ..3 =tell|=says|=say|=explain",
    "=look|=read|=see ..3 last-name! -=and|=of",
    "certain-people! ..2 not ..1 =value|=care|=respect|=belong|=fit|=try|=raise",
    "certain-people! ..3 ruin|ruin-ing|bad-verb",
    "=know! STUDENT|FAMILY|PERSON|THOSEPEOPLE|=ones spread|bad-verb ..1 filth-brought",
    "=know ..3 which-people! ..1 =live|=lives|=come|=moved|=move|=go|=goes",
    "kind-of-people! ..1 =live|=lives|=come|=moved|=move|=go|=goes|=attend",
    "=away =from kind-of-people!",
    "kind-of-people! ..3 =here|PLACE|DISTRICT",
    "=expect|=expects! WRITER =to ..1 =feed|=raise|=house THEY|THEIR",
    "coded-adj mark? comma? ..2 wink!",
    "THOSEPEOPLE|THEY ..1 breed-verb! ..1 offspring|STUDENT",
    "THOSEPEOPLE ..2 not =speak|=learn! =english|GROUP comma ..2 =why",
    "=if THEIR|FAMILY|THOSEPEOPLE ..1 =spoke|=learned|=knew! =english|GROUP",
    "=spanish|GROUP ..3 this-is-america!",
    "this-is-america! stop|comma",
    "not|BENOT ..2 not-a-bigot! comma? =but",
    "there-goes!",
    "kind-of-people! BE ..1 =moving|=coming|=taking",
    "IT BE ..1 their-culture! stop",
    "=when! PLACE|DISTRICT BE ..1 GROUP|group-adj stop|comma",
    "STUDENT|PERSON|FAMILY|THEY =who? BENOT ..2 =from! =here|PLACE stop",
    "=bring|=brings|=brought|=bringing THEIR ..2 =culture|=gangs|=crime|=diseases!",
    "=tell|=know|=guess! =by|=from|=whose ..1 =names|=name|=accent|=accents",
    "=know|=guess! =color|=race ONE",
    "=bused|=bussed! =in ..1 STUDENT|THEY|PERSON|THOSEPEOPLE",
    "=in THEIR =culture|=blood|=genes|=dna! stop|comma",
    "THEY|THOSEPEOPLE =look! same ..1 =to WRITER",
    "=largate|=larguense|=vete|=vayanse|=regresate|=regresense ..1 =tu|=su =pais!",
    plain=False,
)
