"""Words for people whom a sentence points at: students, staff, families, the writer's own."""

from __future__ import annotations

import re
from typing import Final

TITLE: Final = (
    r"(?:mrs?|ms|miss|dr|coach|principal|teacher|maestra|maestro|profe|profesora?|sra?|senora"
    "|senor|directora?|entrenadora?|nurse|officer|custodian|counselor|librarian)"
)
_LITTLE: Final = "little (?:guy|dude|man|one|girl|lady|buddy|fella|fellow)"
_STUDENT: Final = (
    r"(?:\w+[- ](?:year|yr)s?[- ]old|\d+ ?y/?o|kid|kids|kiddo|kiddie|student|pupil|boy|girl"
    r"|child|teen|teenager|freshman|sophomore"
    "|junior|senior"
    rf"|[a-z0-9]+th[- ]?grader|{_LITTLE}|young (?:man|lady)|middle[- ]schooler|high[- ]schooler"
    "|1st[- ]grader|2nd[- ]grader|3rd[- ]grader|first[- ]grader|second[- ]grader"
    "|third[- ]grader|littles?|firstie|tutee|mentee|athlete|advisee|wrestler|swimmer|runner"
    "|cheerleader|kinder|lil guy|babies|kindergartner"
    "|kindergartener|preschooler|player|quarterback|pitcher|aide|nino|nina|alumno|alumna"
    "|alumnit[oa]|ninit[oa]"
    "|estudiante|muchacho|muchacha|chamaco|chamaca|chico|chica|morrito|morrita)"
)
_STAFF: Final = (
    "(?:teacher|para|paraeducator|paraprofessional|principal|vice principal|assistant principal"
    "|ap|vp|ad|athletic director|dean|coach|custodian|janitor"
    "|secretary|secretaries|receptionist|registrar|bookkeeper|office manager|librarian|counselor"
    "|psychologist|social worker|speech therapist|slp|interventionist|sro|resource officer"
    "|security guard|crossing guard|lunch lady|cook"
    r"|teaching partner|hall ?(?:partner|mate)|co-?teacher|coworker|co-?worker|colleague"
    "|colleagues|sub|substitute|bus driver|nurse"
    "|superintendent|department (?:head|chair)|team lead|director|staff member|aide|intern"
    "|student teacher|instructor|employee|maestra|maestro|director|directora|subdirectora?"
    "|secretari[oa]|conserje|enfermer[oa]|consejer[oa]|entrenadora?|cociner[oa]|chofer"
    "|companer[oa](?: de trabajo)?)"
)
_FAMILY: Final = (
    "(?:mom|mother|dad|father|parents?|mama|papa|stepdad|stepmom|guardian|grandma|grandmother"
    "|grandpa|family|families|household|siblings|twins|familia|madre|padre)"
)
_OWN: Final = (
    "(?:son|daughter|kid|child|boy|girl|kiddo|stepson|stepdaughter|grandson|granddaughter"
    rf"|grandchild|{_LITTLE}"
    r"|youngest|oldest|middle child|twins|kids|nephew|niece|hijo|hija|ninos|hijos)"
)
_KIN: Final = (
    "(?:parents|mom|mother|dad|father|husband|wife|partner|sister|brother|grandma|grandmother"
    "|grandpa|grandfather"
    r"|aunt|uncle|cousin|family|in-laws|mama|papa|padres|esposo|esposa)"
)
_COLLEAGUE: Final = (
    "(?:(?:teaching|neighbou?r|hall|planning|prep|job-?share|grade[- ]level|partner|work|room) "
    "(?:partner|mate|teacher|buddy|neighbor|bestie|wife|husband|neighbour)|hallmate|officemate"
    "|office mate|principal|vice principal|assistant "
    "principal|co-?teacher|department "
    "(?:head|chair)|team lead|boss|para|paraeducator|mentor|ap|vp|evaluator"
    r"|student teacher|supervisor|(?:band|choir|athletic) director)"
)
_FEW_OF: Final = r"(?:one|two|three|both|a couple|[2-4]|un[oa]|dos|tres)"
FEW_OF: Final = re.compile(rf"{_FEW_OF} ")
"""So few that they may be known, unlike 'my students'."""

_UNIT: Final = (
    "(?:office|team|hall|hallway|level|building|department|staff|kitchen|school|class|room|period"
    "|bus|wing|cafeteria|library|homeroom|squad|pod|payroll|hr|transportation|oficina|escuela"
    "|cocina|equipo|clase|salon)"
)
_DOES: Final = (
    "(?:does|got|was|is|had|has|runs|drives|teaches|cleans|works|subs|answers|sits|handles"
    "|coaches|cooks|monitors)"
)

POINTED: Final = re.compile(
    rf"\b(?:(?P<colleague>my (?:\w+ )?{_COLLEAGUE})(?=\b)"
    rf"|(?P<kin>(?:my|mi|mis) (?:\w+ )?{_KIN})(?=\b)"
    r"|(?P<own>(?:my|our|mi) (?:\w+ )?(?:\w+[- ]?(?:year|yr)s?[- ]?old |\d+ ?y/?o "
    rf")?{_OWN})(?! (?:in|from) (?:my )?\w+ period)(?=\b)"
    rf"|(?P<student>(?:{_FEW_OF} of (?:my|our|the|his|her)|a|an|this|that|the|my|our|some"
    r"|another|un|mi|este|esta"
    rf"|una|ese|esa|el|la|{_FEW_OF} de (?:mis|los|las|sus|nuestr[oa]s)) (?:[\w'-]+ "
    rf"){{0,3}}?{_STUDENT}s?"
    rf"|(?:two|three|four|[2-4]|dos|tres) (?:[\w'-]+ ){{0,2}}?{_STUDENT}s"
    rf"|{_FEW_OF} (?:of (?:mine|ours)|de (?:los )?mi[oa]s))\b"
    rf"|(?P<staff>(?:{_FEW_OF} of (?:our|the|my)|a|an|this|that|the|my|our|some|another|his|her"
    r"|el|la|un|una|mi|nuestr[oa]) "
    r"(?:[\w'-]+ "
    rf"){{0,2}}?{_STAFF})\b"
    r"|(?P<family>(?:a|this|that|the|my|our|some|another|his|her|their|una|esa|la|su|[\w]+'s) "
    r"(?:[\w'-]+ "
    rf"){{0,2}}?{_FAMILY})\b"
    rf"|(?P<someone>(?:somebody|someone|a (?:friend|guy|lady|woman|man)|alguien) (?:in|on|at"
    rf"|from|de"
    rf"|who works in) (?:(?:our|my|the|el|la|mi|nuestr[oa]) )?(?:[\w'-]+ ){{0,2}}?{_UNIT}"
    r"|(?:the|our|that|this|my|an?) (?:[\w'-]+ ){0,2}?(?:lady|guy|man|woman|gal|dude|person) "
    r"(?:who|that)"
    rf" (?:\w+ )?{_DOES}|(?:our|that|the) (?:\w+ ){{1,2}}?(?:guy|lady)"
    rf"|(?:es[ae]|la|el|un|una) (?:senora?|muchach[oa]|maestr[oa]) (?:de|del|en) (?:la |el |los "
    rf"|las )?"
    rf"(?:oficina|cocina|cafeteria|kinder|escuela|camion|biblioteca|\w+ grado))\b"
    r"|(?P<student3>(?:(?:the|a|an|that|this|my|our|some|one) )?(?:[\w'-]+ ){0,1}?(?!it's|he's"
    r"|she's|that's"
    r"|there's|what's|who's|let's|here's)\w+'s (?:\w+ )?(?:son|daughter|kid|child|boy|girl|stepson"
    r"|stepdaughter|twins|grandson|granddaughter)|(?:his|her|their|your) (?:\w+ )?(?:son|daughter"
    r"|stepson|stepdaughter|grandson|granddaughter))\b"
    r"|(?P<family2>(?<!my )(?<!your )(?<!our )(?:mom|dad|grandma|mommy|daddy|mama)(?=(?:'s)? (?:is"
    r"|was|left|has|had|won't|doesn't|never|didn't|got|just|isn't|keeps|went|took|lost|can't|in"
    r"|hits"
    r"|drinks|works|told|back|too|non|said)\b))"
    r"|(?P<student2>(?:kid|kids|boy|girl|student) in (?:my|our|the|her|his) (?:\w+ "
    r"){0,2}?(?:class|period|grade|homeroom|room|group))\b)"
)

BARE: Final = re.compile(
    r"\W*(?:(?:my|new|poor|another|young|older|heard|so|ugh|lol|omg|yeah|update|fyi|btw|sad|and"
    r"|well)[ :,]{1,2})*"
    rf"(?P<who>(?P<student>students?|kids?|kiddo|boy|girl|guy|dude|{_LITTLE}|little ones?"
    r"|freshman|senior|sophomore|junior|[a-z0-9]+th[- ]?grader)"
    r"|(?P<family>parents?|mom|dad|mother|father|grandma)"
    r"|(?P<staff>coworker|co-worker|colleague|para|sub|custodian|librarian|hall partner)) "
    r"(?:(?:in|on|from|of|at|across|down|next|with) (?:\w+(?:'s)? ){1,5}?)?(?:\w+ )?"
    r"(?:told|tells|says|said|is|was|has|had|just|got|gets|came|comes|wants|asked|disclosed"
    r"|admitted"
    r"|lives|takes|can't|won't|needs|tried|who|whose|stopped|started|keeps|went|lost|owes|failed"
    r"|showed|shows|brought|threw|wet|left|hasn't|isn't|didn't|doesn't|reads|tested)\b"
)
"""Whom a sentence without an article begins with: 'Parent told me that …'."""
