"""Threats in general terms: an intent or a hope, and harm to somebody or what is theirs."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import group

_VICTIM: Final = "who:STAFF|NAMED|STUDENT|OUTSIDER|FAMILY|READER"

TO_COME: Final = (
    *group(
        "boast",
        f"WILL|can ..2 assault! {_VICTIM} -='s",
        f"=love|=like|=want =to! =see|=watch ..1 PERSON ..2 harm {_VICTIM}|THEY|PERSON",
        f"=love|=like|=want! =to =see ..1 PERSON ..2 =put {_VICTIM}|PERSON =in ..1 harm-place",
        f"{_VICTIM}|THEY|PERSON ..6 BE ..5 =getting! got-ed ( stop / comma / =in|=if )",
        "WRITER|PERSON SHOULD|WILL ..2 wreck-verb ..2 =tires! ..2 =on|=of|stop|comma",
        "=let WRITER ..2 wreck-verb ..2 =tires!",
        plain=False,
    ),
    *group(
        "veiled",
        "WRITER WILL ..1 =mess! =with YOUR|READER|THEIR|THEY|STAFF|NAMED",
        "WRITER WILL|BE ..1 =coming|=come|=going|=go! =after YOUR|READER|STAFF|NAMED",
        "WRITER BE|WILL ..1 =coming|=come|=climbing|=jumping ..1 =over|=across! ..1 counter-top",
        "=shut! YOUR ..1 =mouth ..1 =for READER",
        "WILL ..1 =get ..1 BE? =coming! ( stop / comma )",
        "WILLNOT ..1 =make! IT =to ..4 =if WRITER",
        "WILL|SHOULD|WRITER ..2 =throw|=pour|=splash|=spray|=dump! ..1 caustic ..1 =on|=at"
        "|=in|=over "
        "who:ONE|YOUR|THEIR",
        "ablaze! ..3 =with READER|THEY|PERSON|STAFF =in|=inside",
        "=lock|=trap|=put! who:STAFF|DISTRICT|READER|NAMED|PERSON|THEY ..2 =in ..1 =burning",
        "who:PERSON|READER|STAFF ..5 BE =target! ( stop / comma )",
        "=with weapon! ..9 READER ..4 =earned|=asked|=begged",
        "=hope|=wish! YOUR|THEIR ..2 valued|relative|body misfortune",
        "=hope! YOUR =brakes ..1 =work|=fail|=go|=give",
        "SHOULD|=better =watch! ..1 =where THEY|READER|STAFF|NAMED ..1 commuting|go-home",
        "STUDENT|FAMILY|PERSON commuting ..5 comma =do not THEY! stop",
        "=or WRITER BE|WILL ..1 =telling|=tell|=posting|=showing|=sending! ..1 PERSON",
        "WRITER|PERSON WILL|SHOULD|BE ..2 smash-verb! ..3 YOUR|THEIR|THEY|STAFF ='s? "
        "valued|=property",
        "=take! who:STAFF|NAMED|READER|THEY|STUDENT|OUTSIDER|PERSON =out =back ( =and / "
        "stop / comma )",
        "=get|=pick|=order YOUR grave-thing!",
        "YOUR grave-thing! ..1 =ready|=waiting",
        "=chain|=chaining! ..1 =doors|=door ..6 =inside",
        "BE =lucky! THEY|READER =made IT =to THEIR|YOUR|THEY =car",
        "blow-limb! ..5 =meet|=meets|=find|=connect ..1 THEIR|YOUR|THEY|STAFF|NAMED ='s? body",
        "WRITER ..2 hit-verb! ..3 =off who:ONE|DISTRICT|YOUR|THEIR",
        "=voy|=vamos|=van =poner|=meter! ..2 =bala|=balazo|=plomo|=plomazo",
        "=cuando =te|=lo|=la! =encuentre",
        "=voy|=vamos|=van =dar ..2 es-beating!",
        plain=False,
    ),
    *group(
        "lurking",
        "WRITER WILL|BE ..2 =at|=outside! YOUR =house|=home|=door|=work|=office "
        "-=in|=with|=at|=to|=for|=by|=around",
        "=if READER =know|=knows ..1 =good! =for READER",
        plain=False,
    ),
)
"""All of these may be meant in play, so that a person has to judge them."""
