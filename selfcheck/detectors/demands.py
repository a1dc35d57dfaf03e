"""Sides taken by asking for something: whom to pay, what to spend on, whom to vote for."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.district_matters import BODY
from selfcheck.detectors.phrases import any_of

_ASKED_OF_US: Final = any_of("""
    lower pay hire raise shrink reduce fund fix cap ratify reject approve ditch dump scrap toss
    restore save protect rehire unfreeze stop_cutting stop_closing quit_cutting listen_to trust
    respect vote_down
    """)
_GIVEN: Final = any_of("give get let make bring_back treat leave keep put")
_FOR_WHOM: Final = any_of("""
    class_sizes class_size caseloads paras para paraeducators bus_drivers bus_driver teachers
    librarians nurses counselors custodians cooks support_staff office_staff tentative_agreement
    agreement contract levy bond music band orchestra arts art_class recess librarian libraries
    electives elementary_librarians special_ed school_libraries classified_staff math_program
    reading_program online_program program subs
    kids_recess
    """)
_NO_KINDNESS: Final = (
    r"(?! (?:a |an |some |your |the |all )*(?:\w+ )?(?:hug|hugs|wave|shout|shoutout|high|round"
    "|hand|thank|thanks|card|cards|gift|love|break|call|space|room|time|second|minute|minutes"
    "|heads|lunch|snack))"
)
_SPEND: Final = any_of(
    "spend spending spent waste wasting wasted blow blowing blew throw throwing sink sinking"
)
_SCHOOLS: Final = (
    r"(?:schools?|district|ksd|board|superintendent|admin|administrators?|teachers?|students|kids"
    r"|classrooms?|elementary|turf|stadium|consultants?|central office|logo|nurse|counselors?)"
)

_DECIDES: Final = any_of("""
    ban cut close spend raise sell buy build fire hire arm move pull remove charge outsource replace
    """)
DEMANDS_MADE: Final = (
    (
        "(?:hooray|boo|yay|bravo|kudos|props|cheers|hats off|shame|congrats|felicidades|bravo) "
        f"(?:for |to |on |a )(?:la |el )?{BODY} (?:for|por)"
    ),
    rf"(?:high|about|past|long past) time (?:that )?(?:the |our )*{BODY} \w+",
    rf"{BODY} (?:wants?|is trying|are trying|is dying|plans?) to {_DECIDES}",
    r"(?:keep|rehire|fire|retain|dump|replace|extend) (?:dr|supt|superintendent) \w+",
    (
        r"vot(?:e|ing) (?:for )?[\w'-]+(?: \w+)? for (?:position|seat|director|district|school "
        r"board|board)(?= |\.|,|!|$)"
    ),
    (
        "(?:cut|cutting|close|closing|ban|banning|pull|pulling|scrap|scrapping|ax|axing|gut"
        r"|gutting) (?:[\w'-]+ ){0,4}?(?:sports|music|librar(?:y|ies|ians?)|books?|teams?"
        r"|counselors?|electives|arts?|program) (?:[\w'-]+ ){0,2}?(?:saves?|costs?|hurts?"
        "|punish(?:es)?|means|tells|says|robs|does)"
    ),
    (
        "(?:support staff|paras|custodians|bus drivers|teachers|librarians|cooks|classified "
        r"staff|subs|secretaries) (?:[\w'-]+ ){0,6}?(?:deserves?|are owed|have earned|earned"
        "|need) (?:a |an |more |better |real )*(?:seat|raise|raises|voice|contract|say|living"
        "|respect|pay|break)"
    ),
    (
        rf"(?:^\W*|(?<=[,;:]\s))(?:and |just |then |please |first |for once )*{_ASKED_OF_US} "
        rf"(?:the |our |those |these |more |all |your |its |damn )*(?:\w+ )?{_FOR_WHOM}(?! of the "
        "year)"
    ),
    (
        rf"(?:^\W*|(?<=[,;:]\s))(?:and |just |then |please |first )*{_GIVEN} (?:the |our |those "
        rf"|these |all )*(?:\w+ )?{_FOR_WHOM}{_NO_KINDNESS} (?:a |an |what|more|enough|alone"
        r"|their|the raise|better|smaller|back|fair\w*)" + _NO_KINDNESS
    ),
    (
        f"{BODY} (?:doesn't|does not|don't|do not|clearly|really|desperately|badly)? ?needs? "
        "(?:a |an |another |new |less|fewer|someone|people who|somebody)(?!few |couple "
        "|headcount|volunteer|ride|copy)"
    ),
    (
        r"(?:can|could|able to) (?:\w+ )?(?:afford|find money for|pay for) (?:[\w'-]+ ){1,8}?but "
        "(?:not|we can't|can't|there's no|no |nothing|never)"
    ),
    (
        r"(?:money|funds|cash|budget|dollars) (?:for|to) (?:[\w'-]+ ){1,7}?(?:but|yet|while) "
        f"(?:not|none|no|nothing|never|we|our|they|{_SCHOOLS})"
    ),
    (
        rf"(?:should(?:n't| not)?|must(?:n't| not)?|need to (?:stop|quit)|(?:has|have) no "
        rf"business|stop|quit|instead of) (?:be )?{_SPEND} "
        rf"(?:[\w'$,.-]+ ){{0,6}}?(?:on|for|at) (?:[\w'-]+ ){{0,4}}?{_SCHOOLS}"
    ),
    (
        r"(?:not (?:one|another|a single)|not one more) (?:more )?(?:dime|penny|cent|dollar) (?:for"
        rf"|to|until|more) (?:[\w'-]+ ){{0,4}}?{_SCHOOLS}"
    ),
    (
        r"meanwhile,? (?:[\w']+ ){0,3}?(?:district|board|admin\w*|central office|superintendent"
        r"|cabinet)"
    ),
    (
        r"(?:whose|who had the) (?:\w+ )?(?:bright |brilliant |genius )?idea (?:was|is) (?:it "
        r"|this )?(?:to )?(?:[\w':-]+ ){0,7}?(?:schools?|elementary|kids|students|teachers|lunch"
        "|recess|class|grade|graders|calendar|schedule|district)"
    ),
    (
        r"(?:lay|laid|laying|let|letting) (?:off|go of|go) (?:[\w'-]+ ){0,5}?(?:teachers?"
        r"|librarians?|paras?|counselors?|nurses?|custodians?"
        r"|staff|educators?|aides?)(?= |,|\.|!|$)(?! early)"
    ),
    (
        "(?:cops?|police|guards?|officers?|guns?|metal detectors?|sros?) (?:in|at|on|outside) "
        r"(?:the |our |every |all |each )*(?:\w+ )?(?:hallways?|hall|doors?|elementar\w+"
        r"|classrooms?|campus(?:es)?|schools?) (?:[\w'-]+ ){0,3}?(?:doesn't|don't|does not|do not"
        "|won't|will not|would|makes?|make|is|are|isn't|aren't|can't|should|shouldn't|scares?"
        "|saves?|helps?)"
    ),
    (
        r"(?:i'd|we'd|i would|we would) (?:rather|sooner|take|gladly) (?:[\w'-]+ "
        r"){1,10}?(?:than|before|over|if it) (?:[\w'-]+ ){0,7}?(?:levy|contract|program|lay "
        "off|cut|lose|close|librarians?|teachers?|paras?|counselors?)"
    ),
    (
        r"vote (?!yes|no|on|for|early|by|today|tomorrow|now|how|in|and|at|or|was|is|count|to|of"
        r"|counts)[\w-]+ (?:for|to|on) (?:the )?(?:school )?board"
    ),
    (
        "(?:dear|hey|attention|note to|message to|memo to|question for) (?:the |ksd |kennewick "
        r"|our )*(?:school )?(?:board|superintendent|district|admin\w*)(?: members?)?(?=[,:])(?!, "
        "(?:thank|thanks|congrat))"
    ),
    (
        r"(?:losing|lose|loses|lost) (?:the |our |that |this |its |their )(?:[\w'-]+ "
        r"){0,3}?(?:program|programs|librarians?|counselors?|nurses?|music"
        r"|band|orchestra|paras|electives|library|dual language|sports) (?:[\w'-]+ "
        r"){0,2}?(?:would|will|is going to|is|was)"
    ),
    (
        "(?:hot take|unpopular opinion|hill i(?:'ll| will) die on|change my mind|mark my words"
        r"|say it louder|let's be (?:real|honest))\W{1,3}(?:[\w'-]+ ){0,12}?(?:schools?|grades?"
        "|gradebook|homework|phones?|recess|teachers?|district|board|graders|classrooms?)"
    ),
    (
        r"(?:ya )?es hora de (?:que )?(?:[\w']+ ){0,4}?(?:levy|bono|escuelas?|distrito|mesa"
        r"|maestros|contrato|uniformes?|horario)"
    ),
    (
        r"(?:distrito|mesa directiva|superintendente|escuela|escuelas|directiva) (?:no "
        r")?(?:deberian?|deben?|tienen? que|tendrian? que|necesitan?) \w+"
    ),
    (
        r"(?:quitar|cerrar|recortar|eliminar|cambiar|perder|cortar) (?:[\w']+ ){0,5}?(?:es|seria"
        r"|fue|sera) (?:un |una |muy |otro |otra )*(?:golpe"
        r"|error|injusticia|robo|crimen|desgracia|tragedia|lastima|burla)"
    ),
)
