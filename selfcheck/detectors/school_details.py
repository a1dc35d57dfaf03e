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
    "|state tests?|classes)"
)
_CAUGHT: Final = (
    "(?:vaping|cheating|stealing|smoking|drinking|fighting|shoplifting|plagiarizing|with "
    r"(?:\w+ ){0,2}?(?:drugs|weed|vapes?|knife|alcohol|gun|pills))"
)

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
        "held repeating reads reading behind below",
        r"(?:was|is|got|being|been|were) held back|repeating (?:the )?\w+ grade|(?:reads?"
        r"|reading|is) (?:at|on) (?:a |an |the )?\w+(?:-| )grade level|\w+ (?:grades?|years?) "
        "(?:levels? )?behind|below grade level",
    ),
    Phrase(
        "grade",
        0.5,
        "scores grades score transcript report",
        r"(?:his|her|\w+'s) (?:test |math |reading )?(?:scores?|grades?|transcript|report "
        "card) (?:is|are|was|were|dropped|came|has|went|show|shows|in)",
    ),
    Phrase(
        "discipline",
        1,
        "suspended expelled arrested disciplined busted kicked written sent caught probation "
        "suspendido expulsado",
        f"{_IS} {_FEW}(?:suspended|expelled|arrested|written up|disciplined|kicked out "
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
        r"(?:suspended|expelled) (?:for|from|one|two|three|four|five|ten|\d+|again|last|this"
        "|twice|yesterday|today)",
        "should could would must might may will to be practice service program",
    ),
    Phrase(
        "discipline",
        1,
        "probation detention iss juvie suspension suspensions referral referrals write "
        "behavior record detentions",
        "on probation|in (?:detention|iss|oss|juvie|in-school suspension)|(?:has|got|had"
        f"|have|gets|serving|served|given|earned) {_FEW}(?:detentions?|suspensions?"
        "|referrals?|iss|oss|write-?ups?|behavior (?:plan|contract)|criminal record)"
        r"|(?:his|her|\w+'s) (?:\w+ )?(?:suspension|expulsion|detention|discipline record"
        "|referrals?|arrest)",
    ),
    Phrase("discipline", 0.5, "caught busted", rf"(?:caught|busted) {_CAUGHT}"),
    Phrase(
        "special-education",
        1,
        "iep ieps 504 sped special resource skills contained aide speech services",
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
        "demoted personnel grievance disciplinary terminated",
        rf"evaluation (?:came|was|is|went|said|score|rating)|{_IS} {_FEW}(?:on (?:\w+ "
        ")?(?:administrative|disciplinary|unpaid|paid) leave|on leave pending"
        "|non-?renewed|reprimanded|demoted|terminated|under investigation|on a plan of "
        r"improvement)|placed on (?:\w+ )?leave|put on (?:\w+ )?(?:leave|a plan)|letter "
        r"of reprimand|disciplinary hearing|plan of improvement|(?:his|her|\w+'s) (?:\w+ "
        ")?(?:personnel file|evaluation|reprimand|grievance)",
        "should could would must",
    ),
    Phrase(
        "personnel",
        0.5,
        "fired laid resign rif'd rifed let",
        f"(?:was|were|got|been|being|is being|getting) {_FEW}(?:fired|laid off|let go|rif'?d)"
        "|forced to resign|asked to resign",
        "should could would must to be",
    ),
)
