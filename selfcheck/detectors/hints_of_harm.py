"""Threats that name no deed: lying in wait, warnings to be careful, harm to what people own."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import group

_ONE: Final = "who:READER|STAFF|NAMED|OUTSIDER|STUDENT|FAMILY|PERSON|USERS|THEY"
_THEIRS: Final = "who:YOUR|THEIR|THEY|STAFF|NAMED"

LYING_IN_WAIT: Final = (
    *group(
        "lurking",
        f"WRITER WILL|BE ..2 lie-in-wait ..3 {_THEIRS} ='s? ..1 own-ground! -=with",
        "^ ..1 lie-in-wait ..3 who:YOUR own-ground! ( stop / comma / =right )",
        "WRITER =know! =car|=house|=door|=desk|vehicle|own-ground BE YOUR "
        "( stop / comma / =and ..4 =when|=where|=how )",
        "WRITER ..1 =know! =when|=where|=how READER ..1 "
        "( go-home / =get|=drive|=walk|=come|=go|=lock =off|=out|=home|=up ) "
        "( stop / comma / =and / =work )",
        "WRITER ..2 =know|=have|=got|=memorized! YOUR ..1 plate-number ( stop / comma / =and )",
        "WRITER ..1 =know|=knows! =when|=time|=where|=car who:STAFF|NAMED|THEIR|THEY ..1 "
        "( =drives|=drive|go-home / =gets|=goes|=comes|=walks =off|=out|=home ) ( stop / "
        "comma / =and )",
        "=wait|=till|=until! ..1 WRITER =get|=catch|=see|=find who:READER|THEY|STAFF|NAMED ..1 "
        "=alone|=outside",
        "=let|=lets|SHOULD|WILL ..2 =follow! who:ONE =home",
        "who:READER|STAFF|NAMED|USERS ..1 WILL ..3 =need|=needing|=want ..2 precaution-thing! "
        "( stop / comma / =after|=when|=if|=by|STAFF|NAMED )",
        "WRITER BE ..1 =outside|=across! ..2 YOUR ..1 own-ground|=work|=office|=job",
        "WRITER ..1 =know! haunt READER|YOUR ..2 =go|=goes|=use|=shop|=attend|=drink|=at",
        f"{_ONE} ..3 =has|=have|=had|=got IT! =coming ( comma / stop / =and )",
        "=walk|=walking! ..2 YOUR|READER ..2 =car|=home =alone ..4 =dare",
        plain=False,
    ),
)
"""Neighbours and friends say such things too: see ``among_friends``."""

HINTS: Final = (
    *group(
        "veiled",
        "=better|SHOULD! not ..1 =show THEIR|YOUR|THEY =face|=up",
        "SHOULDNOT ..1 =show! THEIR|YOUR|THEY =face =at|=around|=here|=again|stop",
        "=keep! =running|=opening YOUR =mouth|=mouths",
        "=run|=open|=opens|=runs YOUR =mouth! ..4 =time|=again",
        "WRITER ..4 =use! IT =on who:READER|STAFF|NAMED|STUDENT|THEY ..4 weapon",
        "weapon! ..9 ..9 WRITER ..1 WILL|BE ..2 =use|=using IT =on who:ONE",
        "weapon! ..9 stop ..2 =think ..2 =before|=when|=next ..1 READER",
        f"{_ONE} ..2 SHOULD|WILL|=better ..3 precaution!",
        "SHOULD|=better ..2 precaution!",
        "^ precaution! stop|comma",
        "=if WRITER BE READER comma? WRITER ..3 precaution!",
        "who:READER|STAFF|NAMED|OUTSIDER|STUDENT|FAMILY|USERS|THEY BE =dead! PERSON|GROUP"
        "|man-woman|=man|=meat "
        "-=to|=in",
        "who:READER BE ..2 laid-low!",
        f"{_ONE} BE|WILL ..2 =leaving|=leave|=leaves|=carried|=going|=go|=home ..2 "
        "laid-low|out-on-back!",
        f"{_ONE} ..1 WILL =find! =out ..1 =happens =when|=if ..3 cross-verb",
        "=find! =out ..1 =happens =when|=if READER ..1 cross-verb",
        "WRITER|PERSON|OWN ..3 put-verb who:READER|STAFF|NAMED|OUTSIDER|STUDENT|FAMILY|USERS|THEY "
        "=in|=through|=into|=under ..1 harm-place!",
        "WILL|SHOULD ..2 put-verb who:READER|STAFF|NAMED|OUTSIDER|STUDENT|FAMILY|USERS|THEY|PERSON "
        "=in|=through|=into|=under ..1 harm-place!",
        "WILL|SHOULD ..2 =put who:READER|STAFF|NAMED|OUTSIDER|STUDENT|FAMILY|PERSON =in =ground!",
        "WRITER|PERSON|OWN ..1 WILL|BE ..3 teen-harm! who:READER|STAFF|NAMED|OUTSIDER|STUDENT|THEY "
        "( stop / comma / =out / =at|=after|=outside|=if|=when|=up )",
        "^ ..1 WILL ..6 harm|teen-harm! who:READER|STAFF|NAMED|OUTSIDER|STUDENT|THEY "
        "( stop / comma / =out / =at|=after|=outside|=if|=when )",
        "WILL|SHOULD|=let ..2 lay-hands! who:ONE",
        "=shame|=pity|=terrible|=awful|=tragic =if! ..2 YOUR|THEIR ..4 damaged|end-words",
        "=shame|=pity|=terrible|=awful|=tragic =if! ..4 =of YOUR ..3 damaged|end-words",
        "not IT BE =shame|=pity|=terrible|=awful|=tragic|=sad =if! ..5 YOUR ..4 damaged|end-words",
        "=shame|=pity|=terrible|=awful =if! ..3 =car|=house|vehicle|=tires|=windows ..1 YOUR ..3 "
        "damaged|end-words",
        "=shame|=pity|=terrible! =if PERSON|FAMILY|DISTRICT ..2 =found|=find =out "
        "-=from|=late|IT|=about|=through",
        "=keep! ..5 =and =see|=watch =if|=how YOUR ..1 valued",
        "=hope|=wish! YOUR ..1 valued ..4 =insurance|=insured|damaged",
        "READER ..1 SHOULD =scared|=afraid|=watching|=worried! ( stop / =for YOUR|relative )",
        "=square|=scrap|=fight! ( =up / ) =with? WRITER ..3 =if READER ..2 "
        "=guts|=brave|=tough|=man|body",
        plain=False,
    ),
    *group(
        "veiled",
        "=porque|=cuando =lo|=la|=te|=los|=las =voy|=vamos! =agarrar|=topar|=esperar|es-harm",
        "=lo|=la|=te|=los|=las =voy|=vamos! =agarrar|=topar|=esperar ..2 "
        "=saliendo|=afuera|=solo|=sola",
        "=ya? =se =que =hora! =sale|=sales|=salen|=llega ..1 =tu|=tus",
        "=dejate|=dejese! =ver ..8 =vas|=va =ver",
        plain=False,
    ),
)
DEEDS: Final = (
    *group(
        "veiled",
        "blow-limb! =in|=up|=down|=through|=into|=across|=upside "
        "who:YOUR|THEIR|THEY|STAFF|NAMED ='s? body",
        "harm ..3 inch-of-life!",
        "PERSON ..1 WILL ..2 beat-verb! who:STAFF|NAMED|READER|STUDENT|FAMILY|OUTSIDER "
        "-='s|=to|=in",
        "WILL|SHOULD ..5 projectile! ..1 =through|=to|=into|=in ..1 YOUR|THEIR|THEY|STAFF|NAMED "
        "='s? valued|body",
        "can|WILL|SHOULD ..1 =drag|=pull|=yank! who:ONE ..4 =by YOUR|THEIR|THEY hair-and-neck",
        "weapon! ..3 can|WILL ..2 =word|=talk|=chat|=meet ..1 =with? who:ONE|DISTRICT",
        "=find|=finds who:STAFF|NAMED|READER|THEIR|YOUR ='s? =body! ( =in|=behind|=under|=at )",
        "=hope|=wish|=pray! ..1 PERSON|IT ..1 =runs|=run|=drives|=mows|=knocks|=mow "
        "who:STAFF|NAMED|READER|THEY|STUDENT|OUTSIDER|FAMILY ..1 =over|=down",
    ),
    *group(
        "veiled",
        "despair! ..6 WRITER =know ..1 =where",
        "=enjoy|=enjoys! ..6 limb ( stop / =while|=for )",
        "=call ..3 who:READER|STAFF|NAMED|THEY ..1 disappear!",
        "=hate! =for =fire|=ambulance|=cops|=police ..6 YOUR",
        "=brakes! =fail|=go stop",
        "^ ..1 =jump|=stomp! who:THEY|STUDENT|STAFF|NAMED =at|=after|=before|=outside",
        "=or WRITER WILL ..2 leak-verb! ..2 private-pics|IT",
        "=or PERSON ..2 =sees|=finds|=see|=gets! ( IT / =out / YOUR )",
        "WRITER ..1 WILL ..1 leak-verb YOUR ..1 =nudes|=secret|=secrets|=dms|=texts|=screenshots!",
        "=cuando =te|=lo|=la|=los =tope|=agarre! ",
        "=se ..1 =que =carro! =manejas|=traes|=tienes",
        plain=False,
    ),
    *group(
        "boast",
        "who:STAFF|DISTRICT|READER|NAMED|THEY WILL =see|=find|=learn ..2 WRITER BE ..1 "
        "=capable! =of? ( stop / comma )",
        "who:PERSON|STAFF|STUDENT|READER|NAMED|THEY ..4 BE|WILL ..1 =get|=getting got-ed! "
        "-=by|=at|=in|=with",
        plain=False,
    ),
)
"""Threats with a deed in them, and boasts, which players may make."""

OUTCOMES: Final = (
    *group(
        "veiled",
        "WRITER ..2 WILL ..6 =knock! who:ONE =out|=down|=silly|=cold ( stop / comma / =if"
        "|=when|=for )",
        "WRITER ..4 near-to ..2 =to|=from ..1 harm-ing|harm! ..1 who:READER|STAFF|NAMED|STUDENT|"
        "FAMILY|OUTSIDER|THEY|PERSON -='s",
        "WRITER ..4 throw-out! who:READER|STAFF|NAMED|STUDENT|FAMILY|OUTSIDER|PERSON "
        "=out|=off|=through|=down ..3 out-of-what",
        "WRITER ..4 =driving|=drive|=ramming! ..2 vehicle|=car =through ..3 crowd-place|PLACE",
        "WRITER can|WILL ..2 hit-verb! who:READER|STAFF|NAMED|STUDENT|FAMILY|OUTSIDER|PERSON "
        "-='s|=in|=for",
        "who:READER|STAFF|NAMED|THEY|OUTSIDER ..1 WILL ..2 =lose! ( YOUR|THEIR|THEY|IT / ) losable",
        "who:READER|STAFF|NAMED|STUDENT|OUTSIDER ..1 WILL ..2 =wake! =up ..2 =in harm-place",
        "who:READER WILL ..3 =eat|=swallow|=spit! ..1 YOUR ..1 =teeth",
        f"{_ONE} ..2 =needs|=need|SHOULD ..1 THEIR|YOUR|THEY body body-ed!",
        "=and who:THEY|READER BE ..2 laid-low!",
        "who:READER =and YOUR|FAMILY ..2 BE toast! ( stop / comma )",
        f"{_ONE} SHOULD ..2 =happens! =to THEY|READER",
        "PERSON ..1 WILL ..2 =snap! ..2 ( =and harm / stop )",
        "PERSON ..1 WILL ..2 harm! ..2 =one? =of? READER ( stop / comma )",
        plain=False,
    ),
    *group(
        "veiled",
        "=lucky|=thankful|=grateful|=glad! WRITER =do|=did? not|BENOT|WILLNOT ..2 harm|rough"
        "|lay-hands|=drag|=put",
        "=left|=forgot ..1 weapon! =at|=in ..1 =home|vehicle|=car",
        "WRITER BE|WILL ..2 =burning|=burn|=torching! ..4 =to =ground",
        "kill-thing! ..1 can|WILL|BE ..2 =cheaper|=faster|=easier|=quicker|=solve|=fix",
        "no-body ..4 BE =safe =from! WRITER",
        "=safe =from! WRITER ( stop / comma )",
        "WILL ..2 =remember! WRITER ..1 =name",
        "=bring|=bringing|=take|=pour|=grab ..5 fuel! ..9 fire-starter",
        "=front =of READER =with! brandished",
        "ccw! ..9 =patience|=temper|=mood",
        "=match! ..3 fuel",
        "=fight! WRITER =after|=outside|=behind|=at ..2 =school|=lunch|=bell|PLACE|stop|comma -BE",
        "READER can =run! =but READER can not =hide ( stop / comma / STAFF|NAMED )",
        "=better|=start ..4 armor!",
        "=start ..1 =checking! ..1 =under THEIR|YOUR|THEY",
        "=better ..3 =lock|=locking! YOUR =door|=doors|=windows|=house",
        "=better ..3 =leave|=skip|=move! ..1 =town",
        "=picked|=chose|=messed! ..1 =wrong FAMILY|PERSON|relative|man-woman|=one",
        "=messed|=messing|=mess! =with =wrong FAMILY|PERSON|relative|man-woman",
        "=until READER ..4 WRITER WILL ..2 leak-verb!",
        "=te|=lo|=la|=los|=las =voy|=vamos =esperar! ..2 =salida|=afuera|=esquina ( stop / comma )",
        "=voy|=vamos|=van ..1 =dejar =sin! es-limb",
        "=quisiera|=quiero|=ojala ..2 es-burning! ..1 es-office|DISTRICT",
        plain=False,
    ),
    *group(
        "boast",
        "who:ONE ..1 BE|WILL ..2 =get|=getting ..1 beating-noun|blow-noun!",
        "PERSON =please! ..1 harm ..1 who:PERSON|STAFF|NAMED|READER|STUDENT|OUTSIDER",
        "OWN ..1 WILL ..2 harm! who:READER|STAFF|NAMED|OUTSIDER|STUDENT -=up|='s",
        "who:READER ..1 WILL|BE ..2 pain-word! ( stop / comma / =when|=after )",
        plain=False,
    ),
    *group(
        "lurking",
        "who:THEY|STAFF|NAMED|READER =has|=have ..1 relative|PERSON|STUDENT|FAMILY ..5 "
        "( stop / comma / =and ) THEY|READER SHOULD ..1 =think|=remember|=worry|=careful!",
        "=if ..9 ..3 WRITER WILL|BE ..1 =waiting! =for who:THEY|READER|STAFF|NAMED",
        "WRITER =know! ..6 =out|=off|=over stop =see READER ..1 =in|=at ..1 PLACE",
        "^ ..1 WRITER? =found! YOUR|THEIR|THEY =house|=home|=work|=school|=address "
        "( stop / comma / =and )",
        plain=False,
    ),
)
"""Threats that tell how somebody will fare, or what they had better do."""

ATTACKS: Final = (
    *group(
        "attack",
        "=bomb|=bombs! BE ..2 =in|=under|=inside|=at ..2 PLACE",
        "WRITER ..2 plant-verb ..2 =bomb|=bombs! ..2 =in|=under|=at ..1 PLACE",
        "WRITER WILL|BE ..4 =shoot! ..2 PLACE =up",
    ),
    *group(
        "attack",
        "IT|=there|=school WILL|BE ..3 attack-noun! ( stop / comma / =on|=at|=in|=tomorrow )",
        "=make attack-noun! =look",
        "=pull|=pulling|=do|=doing|other ..2 =columbine!",
        "=there BE ..2 weapon =in! ..2 hiding-place",
        "=there BE ..2 =bomb|=bombs! =in|=under|=inside|=at|=behind PLACE|hiding-place|=bleachers",
        "=have|=got|=keep|=bring|=bringing|=brought|=hid ..2 weapon =in! ..2 hiding-place",
        "not =come|=go! ..1 =to ..1 PLACE|=school ..3 =if READER BE ..1 PERSON|OWN|=smart",
        "SHOULD ..1 =stay =home! ..3 stop ..1 =trust WRITER",
        "IT go-off! =at|=during|=in ..2 bell-time",
        "=if READER WILL ..2 =live|=alive! stop|comma",
        plain=False,
    ),
)
"""Told of the past, of a game or of a play, they are news: see the detector of threats."""
