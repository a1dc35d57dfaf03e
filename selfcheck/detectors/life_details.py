"""Details of health and home that make a private record. Weight 1: plain; below: to be judged."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.detail_words import FEW, HAS, IS, PARENT
from selfcheck.detectors.phrases import Phrase

_CONDITION: Final = (
    "(?:adhd|autism|asperger'?s|bipolar|(?<!great[ ])depression|anxiety|ocd|ptsd|odd"
    "|chemo(?:therapy)?"
    "|cancer|leukemia|tumou?r|diabetes"
    "|epilepsy|seizures?|asthma|(?:head )?lice|pink ?eye|ringworm|scabies|covid|mono|meds?"
    "|medication|medicine|ritalin|adderall|insulin"
    "|antidepressants|prozac|zoloft|lexapro|concerta"
    "|vyvanse|strattera|abilify|lithium|therapy|therapist|eating "
    "disorder|anorexia|bulimia|tourette'?s"
    "|an std|std|hiv|aids|hepatitis"
    "|concussion|rehab|abortion|miscarriage|panic attacks?|mental (?:breakdown|illness|health "
    "(?:issues|problems))"
    "|psych ward|drug (?:problem|test)|drinking problem|overdose|suicidal thoughts|self-? "
    "?harm|heart condition|surgery|mastectomy|piojos|depresion|ansiedad"
    r"|oppositional defiant(?: disorder)?|(?:conduct|mood|attachment|personality) "
    r"disorder|dyslexia|schizophrenia|fetal alcohol\w*|crohn'?s|lupus|sickle cell|cerebral palsy)"
)
_STATE: Final = (
    "(?:bipolar|depressed|suicidal|anorexic|bulimic|pregnant|embarazada|epileptic|diabetic"
    "|hospitalized|medicated|in rehab"
    "|in therapy|in the hospital|in the psych ward|an? (?:drug )?addict|an? alcoholic|cutting "
    "(?:him|her)self|schizophrenic"
    "|hiv positive|terminally ill|dying of|autistic|diagnosed with|self-? ?harming|wetting "
    "the bed|off (?:his|her) meds)"
)
LIFE_DETAILS: Final = (
    Phrase(
        "health",
        1,
        "adhd autism asperger's aspergers bipolar depression anxiety ocd ptsd odd chemo "
        "chemotherapy cancer leukemia tumor diabetes epilepsy seizure seizures asthma lice "
        "pinkeye pink ringworm scabies covid mono med meds medication medicine ritalin "
        "adderall insulin antidepressants prozac defiant zoloft lexapro concerta vyvanse "
        "strattera abilify "
        "lithium therapy therapist disorder anorexia bulimia "
        "tourettes tourette's std hiv aids hepatitis concussion rehab abortion miscarriage "
        "panic mental psych drug drinking overdose suicidal harm selfharm heart surgery "
        "mastectomy piojos depresion ansiedad dyslexia schizophrenia lupus crohn's palsy fetal "
        "sickle"
        " caught has needed out started starting suffers tiene toma took"
        " away battling diagnosed fighting gets had have start take takes taking treated",
        f"{HAS} {FEW}{_CONDITION}(?! awareness| night| week| month| walk| class| "
        "fundraiser| policy| levels?)",
    ),
    Phrase(
        "health",
        1,
        "bipolar depressed suicidal anorexic bulimic pregnant embarazada epileptic diabetic "
        "hospitalized medicated rehab therapy hospital psych addict alcoholic cutting "
        "schizophrenic hiv terminally dying autistic diagnosed meds harming wetting"
        " became been gets getting he's they're"
        " were",
        rf"(?:{IS} {FEW}{_STATE}|\w+'s (?:still |now |just |also |actually )?{_STATE})"
        "(?! (?:kids|students|children|teens|people|patients|families|athletes))",
    ),
    Phrase(
        "health",
        1,
        "suicide overdosed attempted tried herself himself hurt threatened wants",
        "(?:attempted|tried to commit|attempting) suicide|(?:tried to|wants to|threatened to) "
        "(?:kill|hurt|cut) (?:him|her|them)sel(?:f|ves)|overdosed|cut(?:s|ting)? (?:him"
        "|her)self",
    ),
    Phrase(
        "housing",
        1,
        "homeless evicted couch shelter motel car van tent truck foster mckinney ward"
        " became been being gets getting got he's she's they're",
        f"{IS} {FEW}(?:homeless(?! shelter)|evicted|couch ?surfing|a ward of)|(?:living"
        r"|lives|live|sleeping|sleeps|slept|staying) (?:in|out of|at) (?:[\w']+ "
        "){0,2}?(?:car|van|shelter|motel|tent|truck)|(?:in|into|from|out of|to|entered"
        r"|left) (?:[\w-]+ )?foster (?:care|homes?|family|placement)|(?:a|his|her|their) (?:[\w-]+ "
        ")?foster (?:kid|child|mom|dad|parents?|placement|family)|mckinney-vento",
    ),
    Phrase(
        "custody",
        1,
        "custody divorce divorced divorcing separated splitting restraining contact protection "
        "jail prison"
        " arrested order separating",
        "custody (?:battle|hearing|fight|case|dispute|of|agreement|issues)|(?:lost|has"
        "|have|got|won|losing|sole|shared|full|temporary) custody|(?:getting|going "
        f"through|are|is|their|parents'?|messy|nasty) {FEW}(?:divorced?|divorcing"
        f"|separated|separating|splitting up)|{PARENT} {FEW}(?:in (?:jail|prison)|to "
        "(?:jail|prison)|arrested)|restraining order|no-? ?contact order|protection order",
    ),
    Phrase(
        "child-protection",
        1,
        "cps dcyf protective bruises abused molested neglected beaten raped",
        "(?:called|calling|call|reported to|involved|report to|with|by|from) (?:cps|dcyf)"
        r"|(?:cps|dcyf|child protective services) (?:is|was|came|case|report|took|got|visit\w*"
        rf"|investigat\w+|involved|has)|bruises (?:on|all|again|from)|{IS} {FEW}(?:abused"
        "|molested|neglected|beaten|raped)(?! by the system)|(?:abused|molested|neglected"
        "|beaten|raped) (?:at home|by (?:his|her|their|an?))",
    ),
    Phrase(
        "child-protection",
        1,
        "mama grandma sister "
        "dad father mom mother stepdad stepfather stepmom uncle parent parents boyfriend "
        "grandpa papa padrastro",
        rf"{PARENT} (?:\w+ ){{0,2}}?(?:hits|hit|beats|beat|slaps|slapped|chokes|choked"
        "|abuses|abused|molested|molests|touches|touched|kicks|whips|punches|punched"
        "|rapes|raped|neglects|le pega|lo golpea|la golpea) (?:him|her|them|his|the kids"
        r"|my|me|\w+)(?! up to| in the game)(?<!breast)(?<!cancer)(?<!odds)",
    ),
    Phrase(
        "child-protection",
        1,
        "taken removed",
        "(?:taken|removed) (?:away )?from (?:his|her|their|the) (?:mom|mother|parents|home|dad"
        "|father|family)",
    ),
    Phrase(
        "immigration",
        1,
        "undocumented illegally illegal deported detained ice immigration papers papeles visa "
        "daca migra green indocumentado indocumentada indocumentados"
        " es esta illegals son status",
        f"{IS} {FEW}(?:undocumented|here illegally|an illegal|illegals|deported"
        "|detained by|in ice custody)|(?:ice|immigration|la migra) (?:agents? )?(?:took"
        "|picked|detained|arrested|raided|got|came for|deported|se llevo)|(?:picked up"
        "|taken|detained|arrested) by (?:ice|immigration)|(?:no tienen?|without|doesn't "
        "have|don't have|has no|have no) (?:legal )?(?:papers|papeles)|(?:lost"
        "|overstayed) (?:his|her|their) (?:green card|visa|daca|status)|(?:es|son|esta) "
        r"indocumentad\w+",
        "should could",
    ),
    Phrase(
        "housing",
        1,
        "refugio albergue calle motel hogar carro troca desalojaron desalojados"
        " casa coche duerme duermen durmiendo fueron garaje las los quedan siendo van viven "
        "viviendo",
        "(?:vive|viven|duerme|duermen|durmiendo|viviendo|se quedan?) en (?:un|una|el|la|su) "
        "(?:refugio|albergue|calle|motel|carro|troca|coche|van|garaje)|sin (?:hogar|casa)|(?:los|"
        "las|fueron|estan siendo) desaloja(?:ron|dos|das|ndo)|desalojaron a",
    ),
    Phrase(
        "housing",
        1,
        "lost foreclosed power water lights eviction electricity food heat",
        "lost (?:their|his|her) (?:house|home|apartment|trailer)(?! (?:to|in) (?:a |the "
        ")?(?:\\w+ )?(?:fire|flood|tornado|wildfire))|(?:got|facing|have|has|received) "
        "(?:an )?eviction|(?:their|his|her) (?:power|water|lights|electricity|heat)(?: is| was| "
        "got| were| has| has been|'s been|'s) (?:been )?(?:shut |cut |turned )?off|(?:no"
        "|without) (?:food|running water|heat) at home",
    ),
    Phrase(
        "child-protection",
        1,
        "reported report reporting filed abuse neglect maltrato",
        "(?:report(?:ed|ing)?|filed|made|file) (?:a |an |another )?(?:suspected |possible |child )*"
        "(?:abuse|neglect|maltreatment|report) (?:for|on|about|of|with) |(?:mandated|mandatory) "
        "report(?:ed|ing)? (?:for|on|about)|report(?:ed|ing)? (?:suspected |possible )?(?:abuse|"
        "neglect)",
        "should must how",
    ),
    Phrase(
        "child-protection",
        1,
        "pega pegan golpea golpean abusa maltrata violo abuso abusan el ella maltratan su violaron",
        "(?:le|les) pegan?|(?:la|lo|los|las) (?:golpean?|maltratan?|violo|violaron|abusan?)|"
        "abus(?:o|a|aron) de (?:el|ella|su)",
    ),
    Phrase(
        "custody",
        1,
        "divorciando divorcio separando custodia carcel preso divorciaron esta estan separaron",
        "(?:se )?(?:estan )?(?:divorciando|separando|divorciaron|separaron)|(?:perdio|quitaron|"
        "pelean(?:do)?|gano) (?:por )?la custodia|(?:esta|anda|metieron|fue) (?:en|a) la carcel|"
        "esta pres[oa]",
    ),
    Phrase(
        "immigration",
        1,
        "deportaron deportar migra ice papeles",
        "(?:lo|la|los|le) (?:deportaron|agarro (?:la migra|ice)|detuvo (?:la migra|ice))|"
        "deportaron a|van a deportar|no tienen? papeles",
    ),
    Phrase(
        "health",
        1,
        "tiene padece toma diagnosticaron embarazada tdah ansiedad depresion cancer diabetes "
        "epilepsia asma autismo"
        " convulsiones dio intento leucemia piojos quiso sida sufre vih",
        "(?:tiene|padece|sufre|le diagnosticaron|le dio|con) (?:de )?(?:\\w+ )?(?:tdah|ansiedad|"
        "depresion|cancer|leucemia|diabetes|epilepsia|asma|autismo|convulsiones|piojos|sida|vih)|"
        "toma (?:medicina|pastillas|medicamento) para|(?:quedo|salio|esta) embarazada|(?:se )?"
        "intento (?:matar|suicidar)se|se quiso matar",
    ),
    Phrase(
        "health",
        1,
        "breakdown stroke seizure attack relapse tested diagnosed hospital icu surgery vape tumor"
        " drug miscarriage overdose psych rehab",
        "(?:had|having|has|suffered) (?:an? )?(?:\\w+ )?(?:breakdown|stroke|seizure|heart attack"
        "|relapse|nervous "
        "breakdown|miscarriage|overdose)|tested positive(?: for \\w+)?|(?:just |was |been |got "
        "|is )+diagnosed "
        "(?:with|as)|(?:is|was|still|back) in (?:the )?(?:hospital|icu|psych ward|rehab)|failed "
        "(?:a|the|his|her) "
        "drug test",
    ),
    Phrase(
        "custody",
        1,
        "jail prison arrested papas padres",
        "(?:is|was|went|got|back|still|sitting) (?:in|to|sent to) (?:the )?(?:county )?(?:jail"
        "|prison)",
        "should belongs",
    ),
    Phrase(
        "health",
        1,
        "herpes chlamydia arthritis parkinson's parkinsons alzheimer's alzheimers dementia "
        "sclerosis kidney syndrome fibrosis "
        "celiac hemophilia pneumonia tuberculosis measles meningitis migraines hernia anemia sti",
        f"{HAS} {FEW}(?:herpes|chlamydia|sti|arthritis|parkinson'?s|alzheimer'?s|dementia"
        f"|multiple sclerosis|kidney (?:disease|"
        "failure|stones)|down syndrome|cystic fibrosis|celiac(?: disease)?|hemophilia|pneumonia"
        "|tuberculosis|measles|meningitis|"
        "migraines|hernia|anemia)(?! awareness| week| month| walk)",
    ),
)
