"""Phrases that ask a student to meet in private, or offer a ride, a meal or a bed."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

MEETINGS: Final = (
    Phrase(
        "meeting",
        1,
        "come dinner lunch coffee drink drinks hang dark alone night tonight two you",
        "(?:(?:want to|wanna) come over|let's hang out|are you (?:home )?alone|home "
        "alone|(?:just )?(?:you "
        "and me|the two of us)|meet me tonight)(?= tonight| later| now| right now| this "
        "weekend|,|\\.|!|"
        "\\?|$)|let's (?:get|grab|have) (?:dinner|lunch|coffee|drinks|a drink)|meet me (?:after "
        "dark|at "
        "night)",
    ),
    Phrase(
        "feelings",
        1,
        "favorite anything marriage mature fired trouble friend like think smell virgin kissed "
        "drink party teacher sex",
        "you're my favorite(?= student|,|\\.|!|$)|you can tell me anything(?=,|\\.|!|$)|my "
        "marriage|mature "
        "than|(?:could|would|might) get (?:fired|in trouble) for this|(?:not|more than) "
        "(?:really )?(?:just "
        ")?(?:your|a) teacher(?=\\.|!|$)|i like you(?=\\.|!|$)"
        "|i think (?:about|of) you(?! all| guys)|you smell (?:so )?"
        "(?:nice|good)|are you a virgin|have you (?:ever )?(?:kissed (?:a|any|some)|had sex)|do "
        "you (?:drink"
        "|party)(?=\\?|$)",
    ),
    Phrase(
        "chat",
        1,
        "number snap insta snapchat instagram cell picture pic selfie photo secret alone",
        "(?:can|could) i (?:have|get) your (?:number(?=\\.|!|\\?|$)|snap(?:chat)?|insta(?:gram)?)"
        "|send me a "
        "(?:picture|pic|selfie|photo)(?=\\.|!|$| of you\\b)"
        "|keep this (?:a )?secret(?! (?:until|till|from the))|my personal "
        "(?:number|cell)",
    ),
    Phrase(
        "meeting",
        1,
        "ride dinner take movie see alone invito lift ven",
        "(?:give|giving|get) (?:you|u) a (?:ride|lift)|take (?:you|u) (?:out|to (?:dinner"
        "|lunch|a movie|the movies|coffee|my))|ven a verme|te invito a",
    ),
    Phrase(
        "meeting",
        1,
        "place house alone apartment drinks dinner date movie hang hangout ride home pick "
        "drive coffee car"
        " drink only two ven wanna want",
        "(?:come|stop|swing|drop) (?:over|by) (?:to )?(?:my|mi) (?:place|house|apartment"
        "|home)|(?:my|your) (?:place|house|apartment)(?= (?:tonight|later|after|on|this"
        "|at))|(?:just|only) (?:the two of us|you and me|us two)|(?:alone|just us)(?= "
        "(?:with me|together|tonight))|(?:drinks|dinner|coffee|a movie|a drink) (?:on "
        "|this |tonight|friday|saturday|sometime|with me|together)|(?:want|wanna|want to) "
        "(?:to )?(?:hang out|hangout|get (?:dinner|coffee|drinks)|see a movie|go out)|(?:i "
        "(?:can|could|will)|i'll|let me) (?:pick you up|drive you|give you a ride|bring you home"
        "|take you home)|(?:pick|picking) you up (?:at|after|from)(?=.{0,40}(?:home|my"
        "|alone|us))|ven a mi casa",
    ),
    Phrase(
        "meeting",
        1,
        "free busy alone home doing tonight weekend saturday sunday friday"
        " cine conmigo estas haces later quieres",
        "(?:are you|you|u|r u) (?:free|busy|home alone|alone|around) (?:tonight|this weekend|later|"
        "(?:on )?(?:friday|saturday|sunday)(?: night)?)|what (?:are you|you|r u|u) (?:doing|up to) "
        "(?:tonight|this weekend|(?:on )?(?:friday|saturday|sunday) night)|(?:que haces|estas "
        "sol[oa]|"
        "quieres salir|salir conmigo|vamos al cine)",
    ),
    Phrase(
        "meeting",
        1,
        "car place house room come apartment home truck",
        "(?:meet|see) me (?:in|at|by) my (?:car|house|place|apartment|truck|home)|come (?:to"
        "|over to|by) my (?:place|house|"
        "apartment)",
    ),
    Phrase(
        "meeting",
        1,
        "by your",
        "(?:swing|stop|drop|come) by your (?:house|place|home|apartment)",
    ),
    Phrase(
        "meeting",
        1,
        "stay sleep crash",
        "(?:stay|sleep|crash) (?:over )?(?:at|with) my (?:place|house|apartment|home)",
    ),
    Phrase(
        "meeting",
        1,
        "take shopping",
        "(?:let me|i'll|i will|i want to|i'd love to) take (?:you|u) (?:out|shopping|to|somewhere)",
        "",
    ),
    Phrase(
        "meeting",
        1,
        "come wife husband parents roommate girlfriend boyfriend",
        "come over (?:tonight|later|now|after|(?:on )?(?:friday|saturday|sunday)|this weekend"
        "|and (?:watch|hang|chill|cuddle))|my "
        "(?:wife|husband|parents|roommate|girlfriend|boyfriend) (?:is|are|'s) (?:gone|away|out"
        "|asleep|not home|out of town)",
    ),
)
