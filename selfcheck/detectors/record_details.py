"""The details that make a private record, by topic. Weight 1: plain; below: to be judged."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase, Phrasebook

_FEW: Final = r"(?:[\w'-]+ ){0,3}?"
_IS: Final = r"(?:is|are|was|were|got|gets|getting|been|being|be|became|he's|she's|they're|'s)"
_HAS: Final = (
    "(?:has|have|had|got|gets|having|with|w/|diagnosed with|suffers from|battling|fighting"
    "|starts?|started"
    "|starting|takes?|taking|took|on|off|needs?|needed|(?:out|in|away|meds?|medication|treated"
    r"|therapy|tested) (?:for|4)|his|her|their|\w+'s|caught|plus|\+|tiene|toma)"
)
_CONDITION: Final = (
    "(?:adhd|autism|asperger'?s|bipolar|depression|anxiety|ocd|ptsd|odd|chemo(?:therapy)?"
    "|cancer|leukemia|tumou?r|diabetes"
    "|epilepsy|seizures?|asthma|(?:head )?lice|pink ?eye|ringworm|scabies|covid|mono|meds?"
    "|medication|medicine|ritalin|adderall|insulin"
    "|antidepressants|prozac|therapy|therapist|eating disorder|anorexia|bulimia|tourette'?s"
    "|an std|std|hiv|aids|hepatitis"
    "|concussion|rehab|abortion|miscarriage|panic attacks?|mental (?:breakdown|illness|health "
    "(?:issues|problems))"
    "|psych ward|drug (?:problem|test)|drinking problem|overdose|suicidal thoughts|self-? "
    "?harm|heart condition|surgery|mastectomy|piojos|depresion|ansiedad"
    r"|dyslexia|schizophrenia|fetal alcohol\w*|crohn'?s|lupus|sickle cell|cerebral palsy)"
)
_STATE: Final = (
    "(?:bipolar|depressed|suicidal|anorexic|bulimic|pregnant|embarazada|epileptic|diabetic"
    "|hospitalized|medicated|in rehab"
    "|in therapy|in the hospital|in the psych ward|an? (?:drug )?addict|an? alcoholic|cutting "
    "(?:him|her)self|schizophrenic"
    "|hiv positive|terminally ill|dying of|autistic|diagnosed with|self-? ?harming|wetting "
    "the bed|off (?:his|her) meds)"
)
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
_PARENT: Final = (
    "(?:dad|father|mom|mother|stepdad|stepfather|stepmom|uncle|parents?|boyfriend|grandpa|papa"
    "|padrastro)"
)

DETAILS: Final = Phrasebook(
    # Grades
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
    # Discipline
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
    # Health
    Phrase(
        "health",
        1,
        "adhd autism asperger's aspergers bipolar depression anxiety ocd ptsd odd chemo "
        "chemotherapy cancer leukemia tumor diabetes epilepsy seizure seizures asthma lice "
        "pinkeye pink ringworm scabies covid mono med meds medication medicine ritalin "
        "adderall insulin antidepressants prozac therapy therapist disorder anorexia bulimia "
        "tourettes tourette's std hiv aids hepatitis concussion rehab abortion miscarriage "
        "panic mental psych drug drinking overdose suicidal harm selfharm heart surgery "
        "mastectomy piojos depresion ansiedad dyslexia schizophrenia lupus crohn's palsy fetal "
        "sickle",
        f"{_HAS} {_FEW}{_CONDITION}(?! awareness| night| week| month| walk| class| "
        "fundraiser| policy| levels?)",
    ),
    Phrase(
        "health",
        1,
        "bipolar depressed suicidal anorexic bulimic pregnant embarazada epileptic diabetic "
        "hospitalized medicated rehab therapy hospital psych addict alcoholic cutting "
        "schizophrenic hiv terminally dying autistic diagnosed meds harming wetting",
        rf"{_IS} {_FEW}{_STATE}",
    ),
    Phrase(
        "health",
        1,
        "suicide overdosed attempted tried herself himself",
        "(?:attempted|tried to commit|attempting) suicide|(?:tried to|wants to|threatened to) "
        "(?:kill|hurt|cut) (?:him|her|them)sel(?:f|ves)|overdosed|cut(?:s|ting)? (?:him"
        "|her)self",
    ),
    # Special education
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
    # Housing
    Phrase(
        "housing",
        1,
        "homeless evicted couch shelter motel car van tent truck foster mckinney ward",
        f"{_IS} {_FEW}(?:homeless(?! shelter)|evicted|couch ?surfing|a ward of)|(?:living"
        r"|lives|live|sleeping|sleeps|slept|staying) (?:in|out of|at) (?:[\w']+ "
        "){0,2}?(?:car|van|shelter|motel|tent|truck)|(?:in|into|from|out of|to|entered"
        r"|left) (?:\w+ )?foster (?:care|home|family|placement)|(?:a|his|her|their) (?:new "
        ")?foster (?:kid|child|mom|dad|parents?|placement|family)|mckinney-vento",
    ),
    # Custody and family trouble
    Phrase(
        "custody",
        1,
        "custody divorce divorced divorcing separated splitting restraining contact protection "
        "jail prison",
        "custody (?:battle|hearing|fight|case|dispute|of|agreement|issues)|(?:lost|has"
        "|have|got|won|losing|sole|shared|full|temporary) custody|(?:getting|going "
        f"through|are|is|their|parents'?|messy|nasty) {_FEW}(?:divorced?|divorcing"
        f"|separated|separating|splitting up)|{_PARENT} {_FEW}(?:in (?:jail|prison)|to "
        "(?:jail|prison)|arrested)|restraining order|no-? ?contact order|protection order",
    ),
    # Child protection
    Phrase(
        "child-protection",
        1,
        "cps dcyf protective bruises abused molested neglected beaten raped",
        "(?:called|calling|call|reported to|involved|report to|with|by|from) (?:cps|dcyf)"
        r"|(?:cps|dcyf|child protective services) (?:is|was|came|case|report|took|got|visit\w*"
        rf"|investigat\w+|involved|has)|bruises (?:on|all|again|from)|{_IS} {_FEW}(?:abused"
        "|molested|neglected|beaten|raped)(?! by the system)|(?:abused|molested|neglected"
        "|beaten|raped) (?:at home|by (?:his|her|their|an?))",
    ),
    Phrase(
        "child-protection",
        1,
        "dad father mom mother stepdad stepfather stepmom uncle parent parents boyfriend "
        "grandpa papa padrastro",
        rf"{_PARENT} (?:\w+ ){{0,2}}?(?:hits|hit|beats|beat|slaps|slapped|chokes|choked"
        "|abuses|abused|molested|molests|touches|touched|kicks|whips|punches|punched"
        "|rapes|raped|neglects|le pega|lo golpea|la golpea) (?:him|her|them|his|the kids"
        r"|my|me|\w+)(?! up to| in the game)",
    ),
    Phrase(
        "child-protection",
        1,
        "taken removed",
        "(?:taken|removed) (?:away )?from (?:his|her|their|the) (?:mom|mother|parents|home|dad"
        "|father|family)",
    ),
    # Immigration
    Phrase(
        "immigration",
        1,
        "undocumented illegally illegal deported detained ice immigration papers papeles visa "
        "daca migra green indocumentado indocumentada indocumentados",
        f"{_IS} {_FEW}(?:undocumented|here illegally|an illegal|illegals|deported"
        "|detained by|in ice custody)|(?:ice|immigration|la migra) (?:agents? )?(?:took"
        "|picked|detained|arrested|raided|got|came for|deported|se llevo)|(?:picked up"
        "|taken|detained|arrested) by (?:ice|immigration)|(?:no tienen?|without|doesn't "
        "have|don't have|has no|have no) (?:legal )?(?:papers|papeles)|(?:lost"
        "|overstayed) (?:his|her|their) (?:green card|visa|daca|status)|(?:es|son|esta) "
        r"indocumentad\w+",
        "should could",
    ),
    # Employment
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
