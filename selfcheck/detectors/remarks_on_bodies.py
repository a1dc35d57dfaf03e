"""Remarks on bodies and talk of desire, about somebody or to them, in everyday words."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import group

_ONE: Final = "who:STAFF|NAMED|STUDENT|READER|FAMILY|OUTSIDER|THEY|PERSON"
_OTHERS: Final = "who:STAFF|NAMED|STUDENT|FAMILY|OUTSIDER|THEY|PERSON"

DESIRE: Final = (
    *group(
        "sexual",
        f"{_ONE} BE ..2 lust-word!",
        f"{_OTHERS} lust-word! ( stop / comma / =as|=no|=wish )",
        f"WRITER ..3 =let {_ONE} lust-verb! WRITER =over|=down|=up",
        f"{_ONE} ..1 =look|BE ..4 prettier =without! ..2 garment",
    ),
    *group(
        "sexual",
        f"WRITER ..3 =let|=want {_ONE} ..1 lust-verb! WRITER",
        f"{_ONE} ..2 can ..1 lust-verb! WRITER ( =time|=anytime|=over|=down|=day|=up / stop )",
        f"{_OTHERS} can =get! IT ( stop / comma / =no|=anytime|=day )",
        f"WRITER ..2 can|WILL ..1 bed-verb! {_OTHERS} ( stop / comma / =so|=in|=all )",
        f"=hot|=sexy|=sexiest|=hottest! {_OTHERS} -=bus|=lunch|=line",
        f"{_ONE} BE ..2 =sexy|=hottest|=sexiest! ( stop / comma / PERSON|STAFF|=in|=as )",
        f"figure! =on {_OTHERS} ( stop / comma )",
        "IT figure! BE ..4 =reason",
        "who:STAFF|NAMED|STUDENT BE =hot! ..2 WRITER ..1 can",
        "=staring|=looking|=stare|=look =at ..3 rear!",
        "who:STAFF|NAMED|READER|THEY SHOULD|=better ..1 =wear! revealing",
        "=wearing! =under|=beneath ..1 ( YOUR|IT / clothing|garment )",
        "=see! who:STAFF|NAMED|READER|STUDENT|THEY =out =of ..1 garment",
        "leer!",
        "innuendo!",
        f"=view! =of {_ONE}|GROUP ..1 =in ..1 clothing|garment",
        "=amazing|=good|=great|=wild =in =bed!",
        "=see|=show|=find|=imagine ..3 =under! ..1 garment",
        "=sit|=sits|=sitting! =on WRITER =lap|=face",
        f"=ranking|=ranked|=rating|=rank ..3 {_ONE}|GROUP ..6 =hottest!",
        "clothing|garment|figure ..5 mercy!",
        "clothing|garment|figure ..4 stop|comma ..1 mercy!",
        "prettier =on =top! =of WRITER",
        "=nice|=great figure! =on ..2 who:STAFF|NAMED|PERSON|FAMILY|STUDENT|THEY",
        "BE|=look|=looked|=good|=watching|=keep|=love|=like ..2 =bending! =over",
        f"{_ONE}|GROUP ..5 =fill|=fills|=filled! =out ..1 fitted ( stop / comma / =like|=so )",
        "figure IT WILLNOT =quit!",
        "=ignoring! WRITER ..1 =dms|=texts|=snaps",
        "=wife! who:STAFF|NAMED|THEY|STUDENT =up",
        "=send ..1 WRITER ..1 =pics|=nudes ..8 =grade|=grades!",
        "=send! WRITER ..2 spicy private-pics",
        "WRITER WILLNOT =tell! YOUR =wife|=husband|=boyfriend|=girlfriend",
        "=do ..1 =things! =to who:THEY|STAFF|NAMED|STUDENT|READER",
        "READER|=go|=please|=hope =off! SELF",
        "who:STAFF|NAMED =se =ve|=mira! ..2 =buena|=sabrosa|=sabroso|=rica|=rico",
        "STUDENT ..9 ..6 =wink! =wink",
        "who:STUDENT|GROUP|STAFF|NAMED|PERSON BE|WILL ..3 pretty-noun! stop|comma|=in|=one",
        f"{_ONE} =in ..1 =tight|=short! ..2 garment",
        "BE who:STAFF|NAMED =single! ( stop / comma / =or )",
        "prettier =on! ..1 bedroom-floor",
        "=how =for! ..2 =hour|=night =with ..1 who:STAFF|NAMED|STUDENT|THEY",
        f"{_OTHERS} ='s figure! ( stop / comma / =in|=today )",
        "watch-verb! =at? who:GROUP|STUDENT|STAFF|THEY|PERSON ..1 =in ..2 revealing",
        f"{_ONE} ..1 =look|BE ..3 prettier =out! =of ..2 garment",
        "=wear ..4 garment! ..2 =again ..9 ( =looking|=staring / =for WRITER )",
        "=wear ..4 garment =for! WRITER",
        f"WRITER ..1 =like|=love|=enjoy =looking|=staring! =at? {_ONE} ( stop / comma )",
        "=good =for! ..3 =on THEY|THEIR|YOUR ..1 =knees",
        "BE =good! ..1 =on THEY|YOUR|THEIR =knees",
        f"=bet|=wonder|=hear|=make|=making {_ONE} ..1 moan-verb! ( stop / =like|=when|=for )",
        "=things ..1 WRITER ..1 can? =do! =to who:STAFF|NAMED|STUDENT|READER|THEY|PERSON",
        "=playing|=play|=acting! =hard|=shy ..2 =to? =get? ( stop / comma / =with )",
        "READER =single! ( stop / comma / PERSON )",
        "=que|=buenas|=esas|=las ..1 es-body! ..1 =tiene|=tienes|=de ..1 who:STAFF|NAMED",
        "who:STAFF|NAMED|STUDENT|FAMILY ..3 es-lust!",
        "es-lust! ..2 who:STAFF|NAMED|STUDENT",
        "who:STAFF|NAMED ..6 =le =daba! stop|comma",
        plain=False,
    ),
)
GO_AND_DIE: Final = (
    *group(
        "self-harm",
        "=do ..2 =favor|=solid! ..2 ( =swallow|=drink ..2 =bottle|=pills|=bleach / =die"
        "|=disappear / =jump ( stop / =off ) / =end IT"
        "|SELF / =stop =breathing / "
        "not =wake )",
        "^ ..1 =go! ..1 =play|=lie|=lay|=run =in ..1 die-in",
        "=off|=neck|=rope|=unalive|=hang! SELF stop|comma|READER",
        "who:READER SHOULD died-out!",
        "READER ..1 SHOULD =swallowed|=aborted|=drowned!",
        "=why BE READER ..1 =alive|=breathing!",
        "READER SHOULD ..2 =unalive|=aborted!",
    ),
    *group(
        "self-harm",
        "no-body|not ..4 =come|=go|=cry =at|=to ..1 YOUR ..1 last-rites!",
        "no-body ..2 =notice|=care|=cry|=miss! =if READER ..1 end-words",
        "=better|=happier|=lighter! ( =off / ) =without READER ( =in|=around|stop )",
        "=world|=everyone|PLACE|PERSON ..3 =better|=lighter! =without READER",
        "=nadie =te =va =extranar! -=mas",
        "YOUR last-rites! ..6 =end IT",
        "^ ..2 =end! IT =already|=all stop",
        "end-life!",
        "=bridge! ..8 =favor stop",
        "=suicide! ..4 =good ..1 =idea",
        "PERSON ..1 =teach|=show who:NAMED|THEY|READER|STAFF|STUDENT ..3 =tie =noose!",
        "=stop =breathing! stop|comma",
        plain=False,
    ),
)
PILING_ON: Final = (
    *group(
        "pile-on",
        "PERSON|=let|USERS ..2 =call|=email|=text|=message|=bother|=bug|=bombard|=swarm|=flood "
        "..1 who:THEY|THEIR|STAFF|NAMED|STUDENT|FAMILY ..9 =until|=till! THEY ..1 quit-cry",
        "^ ..1 =let? WRITER? ..5 =call|=email|=message! who:THEY|THEIR =job|=work|=boss|=employer",
        "PERSON|=let ..9 ..4 =until|=till! THEY ..1 =cries|=breaks|=snaps|=begs|deletes ( "
        "stop / THEIR|THEY )",
        "=until|=till! who:THEY|STAFF|NAMED ..1 =cries|=breaks|=cracks|=snaps|=begs stop",
        plain=False,
    ),
)
