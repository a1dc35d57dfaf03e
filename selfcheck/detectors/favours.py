"""Accusations of favours for kin and friends: 'hired his girlfriend'."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import group

_BOSS: Final = "who:STAFF|NAMED|OUTSIDER"
_PLUMS: Final = "=job|=contract|=position|=promotion|=raise|=bid|=spot|=bonus"

FAVOURS: Final = group(
    "accusation",
    f"{_BOSS} ..1 =hired|=hires|=promoted|=appointed! ..1 THEIRKIN -='s",
    f"{_BOSS} ..1 =hired|=hires|=promoted! THEIR|THEY =best =friend|=friends -='s",
    f"{_BOSS} ..1 =gave|=handed|=steered! ..1 {_PLUMS} =to THEIRKIN -='s",
    f"{_BOSS} ..1 =gave|=got|=handed! THEIRKIN ..1 {_PLUMS}",
    "who:STAFF|NAMED ..1 =only =plays|=starts|=picks! THEIRKIN stop|comma|=and",
    "who:STAFF|NAMED ='s relative! ..1 =got|=gets ..2 =contract|=bid|=raise|=bonus",
    f"=only ..1 =got! ..1 {_PLUMS} =because THEY|THEIRKIN|OWN",
    f"=know|=knows! ..1 =how THEY|STAFF|NAMED =got ..1 {_PLUMS} -question stop",
    "who:STAFF|NAMED =fixed|=changed|=raised ..3 =grades|=grade =for =bribe|=bribes!",
    "who:STAFF|NAMED =covers|=covered|=covering! =for THEIRKIN",
    "=only =got =hired|=promoted! =because THEY|STAFF|NAMED",
    "=got =hired|=promoted! =because THEIRKIN",
    "who:STAFF|NAMED =lets|=let! THEIRKIN ..1 =skip|=cheat",
    "who:STAFF|NAMED ..1 =fixed|=rigged! ..1 =vote|=votes|=tryouts|=contest|=election "
    "stop|=so|=for",
    "who:STAFF|NAMED =protects|=protected! THEIRKIN stop|=when",
    "who:STAFF|NAMED =takes|=took|=accepts! =gifts =from|=for",
    "who:STAFF|NAMED ..1 =looks|=looked ..1 =way! =when",
    "=changed|=raised|=fixed THEIR|THEY ..1 =grade|=grades! =because",
    "=how! THEY|STAFF|NAMED ..1 =got =hired|=promoted -question stop",
    "who:STAFF|NAMED ='s relative ..1 =runs|=owns! ..6 =contract|=bid",
    "=sabemos|=saben =como! =consiguio ..2 =puesto",
    "=only =got =hired|=promoted! =because =of",
    plain=False,
)
