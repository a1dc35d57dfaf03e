"""Details of school and work that make a private record. Weight 1: plain; below: to be judged."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

_FEW: Final = r"(?:[\w'-]+ ){0,3}?"
_IS: Final = r"(?:is|are|was|were|got|gets|getting|been|being|be|became|he's|she's|they're|'s)"
_SUBJECT: Final = (
    "(?:test|class|quiz|exam|math|english|algebra|science|history|reading|biology|chemistry"
    "|spanish"
    "|finals?|midterm|grade|essay|sbac|course|semester|geometry|everything|pe|writing|physics"
    "|state tests?|classes|unit|driver'?s ed|health)"
)
_CAUGHT: Final = (
    "(?:vaping|cheating|stealing|smoking|drinking|fighting|shoplifting|plagiarizing|with "
    r"(?:\w+ ){0,2}?(?:drugs|weed|vapes?|knife|alcohol|gun|pills))"
)
_HUNG: Final = (
    r"(?! (?:in|from|by|over|above|between) (?:(?:the|a|an|two|thin|long|its|his|her) ){0,2}"
    r"(?:mid|air|midair|ropes?|wires?|strings?|cables?|ceiling|rafters|beams?|harness|gorge"
    r"|canyon|stage|crane|threads?|dunk|tank|harness|water))"
)
"""What hangs is suspended too."""

SCHOOL_DETAILS: Final = (
    Phrase(
        "grade",
        1,
        "got gets has had have earned received getting pulling with",
        "(?:got|gets|has|had|have|earned|received|getting|pulling|with) (?:a|an|all|straight"
        "|mostly|another) (?:low |big |fat |solid )?[a-f](?:'s|s|[+-])?(?= in| on| for| this| "
        r"average| again| last|\.|,|!|;|\n|$| and| but)",
    ),
    Phrase(
        "grade",
        1,
        "failed failing flunked flunking bombed fail fails reprobo",
        r"(?:failed|failing|flunked|flunking|bombed|fails|reprobo) (?:twice|again|(?:[\w'-]+ "
        f"){{0,3}}?{_SUBJECT})",
    ),
    Phrase(
        "grade",
        1,
        "gpa",
        r"gpa (?:is |of |was |at |dropped |fell |to |a )*\d(?:\.\d+)?|\d\.\d+ gpa",
    ),
    Phrase(
        "grade",
        1,
        "scored got made",
        r"(?:scored|got|made) (?:a |an |only |just )*\d{1,3} ?(?:%|percent|out of \d+|on (?:the"
        r"|his|her|their|my|that|a) (?:\w+ )?(?:test|quiz|exam|essay|final|sat|act|sbac|psat))",
    ),
    Phrase(
        "grade",
        1,
        "held repeating reads reading behind below level",
        r"(?:was|is|got|being|been|were) held back|repeating (?:the )?\w+ grade|(?:reads?"
        r"|reading|is) (?:at|on) (?:a |an |the )?\w+(?:-| )grade level|\w+ (?:grades?|years?) "
        "(?:levels? )?behind|below grade level",
    ),
    Phrase(
        "grade",
        0.5,
        "scores grades score transcript report grade",
        r"(?:his|her|\w+'s) (?:test |math |reading )?(?:scores?|grades?|transcript|report "
        "card) (?:is|are|was|were|dropped|came|has|went|show|shows|in)",
    ),
    Phrase(
        "discipline",
        1,
        "suspended expelled arrested disciplined busted kicked written sent caught probation "
        "suspendido expulsado"
        " esta expulsaron fue la lo suspendieron",
        f"{_IS} {_FEW}(?:suspended{_HUNG}|expelled|arrested|written up|disciplined|kicked out "
        "(?:of)?|sent to (?:the )?(?:office|principal)|put on probation|sent home for"
        f"|busted|caught {_CAUGHT})|(?:fue|esta|lo|la) (?:suspendid[oa]|expulsad[oa]"
        "|suspendieron|expulsaron)",
        "should could would must might may will to",
    ),
    Phrase(
        "discipline",
        1,
        "suspendieron expulsaron castigaron arrestaron",
        r"(?:suspendieron|expulsaron|castigaron|arrestaron) a",
    ),
    Phrase(
        "discipline",
        1,
        "suspended expelled",
        rf"(?:suspended{_HUNG}|expelled) (?:for|from|one|two|three|four|five|ten|\d+|again|last"
        "|this|twice|yesterday|today)",
        "should could would must might may will to be practice service program",
    ),
    Phrase(
        "discipline",
        1,
        "probation detention iss juvie suspension suspensions referral referrals write "
        "behavior record detentions"
        " arrest earned expulsion jail juvenile gets given got had has have oss served serving",
        "on probation|in (?:detention|iss|oss|juvie|in-school suspension)|(?:has|got|had"
        f"|have|gets|serving|served|given|earned) {_FEW}(?:detentions?|suspensions?"
        "|referrals?|iss|oss|write-?ups?|behavior (?:plan|contract)|criminal record)"
        r"|out of (?:juvie|jail|prison|juvenile (?:hall|detention))"
        r"|(?:his|her|\w+'s) (?:\w+ )?(?:suspension|expulsion|detention|discipline record"
        "|referrals?|arrest)",
    ),
    Phrase("discipline", 0.5, "caught busted", rf"(?:caught|busted) {_CAUGHT}"),
    Phrase(
        "special-education",
        1,
        "iep ieps 504 sped special resource skills contained aide speech services para",
        r"(?:has|have|had|on|with|needs|got|gets|having|his|her|their|\w+'s|qualifie[sd] for"
        r"|an?|in|into|for) (?:[\w'-]+ ){0,2}?(?:iep|504(?: plan| meeting)?|sped|special "
        r"ed(?:ucation)?|resource room|life skills(?: class)?|self-contained(?: class\w*)?"
        "|one-on-one aide|1:1 (?:aide|para)|speech therapy)(?! meetings| season| team| staff"
        "| teachers?| department| office| services (?:moved|are))",
    ),
    Phrase(
        "personnel",
        1,
        "evaluation leave nonrenewed renewed reprimanded reprimand investigation improvement "
        "demoted personnel grievance disciplinary terminated"
        " plan",
        r"evaluation (?:came|was|is(?! (?:on|due|part|set))|went|said|score|rating)"
        rf"|{_IS} {_FEW}(?:on (?:\w+ "
        ")?(?:administrative|disciplinary|unpaid|paid) leave|on leave pending"
        "|non-?renewed|reprimanded|demoted|terminated|under investigation|on a plan of "
        r"improvement)|placed on (?:\w+ )?leave|put on (?:\w+ )?(?:leave|a plan)|letter "
        r"of reprimand|disciplinary hearing|plan of improvement|(?:his|her|\w+'s) (?:\w+ "
        ")?(?:personnel file|evaluation(?! is (?:on|due|part|set))|reprimand|grievance)",
        "should could would must",
    ),
    Phrase(
        "personnel",
        0.5,
        "fired laid resign rif'd rifed let been being getting got were",
        f"(?:was|were|got|been|being|is being|getting) {_FEW}(?:fired|laid off|let go|rif'?d)"
        "|forced to resign|asked to resign",
        "should could would must to be",
    ),
    Phrase(
        "grade",
        1,
        "reprobando reprobado reprueba reprobo saco va lleva"
        " anda ceros el en esta la malas puros tiene",
        "(?:esta |anda |va )?reprob(?:ando|ado|o|ada) (?:el |la |en )?\\w+|reprueba (?:el |la )?"
        "\\w+|(?:saco|lleva|tiene) (?:un|una|puros?|puras) (?:f|cero|ceros|efes?|cinco|mala "
        "(?:calificacion|nota)|malas (?:calificaciones|notas))|va (?:muy |bien )?mal en \\w+",
    ),
    Phrase(
        "grade",
        1,
        "got gets scored made pulled",
        f"(?:got|gets|scored|made|pulled) (?:a |an |only |just |like )*\\d{{1,3}} ?%? "
        "(?:on|in) (?!the (?:obstacle|golf|rope))"
        f"(?:the |his |her |their |that |a )?(?:[\\w'-]+ ){{0,2}}?{_SUBJECT}",
    ),
    Phrase(
        "grade",
        1,
        "graduate graduating graduation credits passed pass passing",
        "(?:won't|will not|isn't going to|not going to|may not|can't) (?:be )?(?:graduat(?:e|ing)|"
        "walk at graduation)|(?:is|are|was) (?:short|behind|\\w+ short) (?:on |of |in )?"
        "(?:\\w+ )?credits|(?:didn't|did not|isn't|not) (?:pass|passing) (?:[\\w'-]+ ){0,2}?"
        f"{_SUBJECT}",
    ),
    Phrase(
        "discipline",
        1,
        "brought bring traer trajo drogas navaja pistola llevo traia vape",
        "brought (?:a |an |his |her |some )?(?:\\w+ )?(?:knife|gun|weapon|vape|weed|drugs|pills|"
        "alcohol|vodka|bb gun|edibles?) (?:to|on|in|into) (?:the |our |my )?\\w+|(?:trajo|"
        "traia|llevo) (?:una? )?(?:navaja|pistola|arma|drogas?|vape|cuchillo)",
        "if who someone",
    ),
    Phrase(
        "discipline",
        1,
        "corrieron expulsado expulsada expulsaron suspendido suspendida",
        "(?:lo|la|los) corrieron de la escuela|(?:quedo|salio|anda|fue|esta) (?:expulsad|"
        "suspendid)[oa]",
    ),
    Phrase(
        "special-education",
        1,
        "educacion especial iep tiene",
        "(?:esta|va|anda|tiene|en) (?:en )?(?:clases? de )?educacion especial|tiene (?:un )?"
        "(?:iep|plan 504)",
    ),
    Phrase(
        "special-education",
        1,
        "reading math level disability delay delayed behavior disorder learning",
        "(?:has|have|with) (?:a |an )?(?:learning disability|learning disabilities|intellectual "
        "disability|processing disorder|speech delay|developmental delay|behavior plan)",
    ),
    Phrase(
        "attendance",
        1,
        "absent absences truant truancy skips skipped skipping missed faltado falto tardies tardy"
        " ditched ditches ha mucho muchos toda truancies",
        "(?:was|is|been|were|are) (?:absent|truant|tardy) (?:[\\w-]+ ){0,2}?(?:times|days|weeks"
        "|all|again|"
        "since|for)|(?:has|have|had|with|racked up) (?:[\\w-]+ ){0,3}?(?:absences|tardies"
        "|truancies)|(?:is|"
        "was|has) (?:\\w+ )?(?:truant|truancy)|(?:skips|skipped|skipping|ditched|ditches) "
        "(?:[\\w-]+ ){0,2}?"
        "(?:class|school|period|detention)|missed (?:over |more than )?(?:\\d+|half|most|weeks?"
        "|months?)"
        "(?: \\w+)? (?:days|classes|of school|of the (?:year|semester)|school)|(?:ha )?faltado? "
        "(?:\\d+|mucho|muchos dias|toda la semana)",
    ),
    Phrase(
        "means",
        1,
        "lunch lunches stamps welfare ebt snap wic medicaid apple fees free library reduced rent",
        "(?:gets?|got|on|has|have|qualif(?:y|ies|ied) for|receives?|getting|with) (?:a |the "
        ")?(?:free (?:and|or|&) "
        "reduced(?: lunch\\w*)?|(?:free|reduced)(?:[- ]price)? (?:lunch\\w*|meals)|food stamps"
        "|welfare|ebt|"
        "wic|medicaid)|can't (?:afford|pay) (?:their|his|her) (?:lunch|rent|fees)|owes? "
        "(?:[\\w$.]+ ){0,3}?"
        "(?:lunch|library) (?:money|debt|fines?)",
    ),
    Phrase(
        "grade",
        1,
        "reading reads below behind",
        "(?:reading|reads|is|are) (?:\\w+ )?(?:grades?|years?|levels?) (?:levels? )?(?:below"
        "|behind)",
    ),
    Phrase(
        "discipline",
        1,
        "days day weeks week sent home",
        "(?:got|gets|given|serving|has|had) (?:\\w+ ){1,2}?(?:days?|weeks?) (?:of )?(?:oss|iss"
        "|suspension|detention|"
        "in-?school|out of school|isolation)|(?:got|was|were|been) (?:\\w+ )?sent home",
        "be",
    ),
    Phrase(
        "discipline",
        1,
        "expulsaron suspendieron corrieron castigaron",
        "(?:a \\w+(?: \\w+)? )?(?:lo|la|los|las) (?:expulsaron|suspendieron|corrieron|castigaron)",
    ),
)
