"""Details of how somebody behaves and is cared for that make a private record."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

CONDUCT: Final = "conduct"
"""The topic that counts only with a name: what a child did is told without one every day."""

_OTHER_ONE: Final = (
    r"(?:another|other|two|a|an|his|her|the|my|our|one of (?:my|our|the|his|her)|some) (?:\w+ )?"
    "(?:kids?|students?|child|children|girls?|boys?|classmates?|teachers?|aides?|paras?|staff|son"
    "|daughter)"
)

CONDUCT_DETAILS: Final = (
    Phrase(
        CONDUCT,
        0.7,
        "threw throws flipped flips tossed",
        r"(?:threw|throws|flipped|flips|tossed) (?:a |an |his |her |the )?(?:\w+ )?"
        "(?:chairs?|desks?|tables?|scissors)",
    ),
    Phrase(
        CONDUCT,
        0.7,
        "hits hit hitting punched punches punching kicks kicked kicking bites bite biting bit "
        "slaps slapped choked shoved spat attacked stabbed jumped bullies bullied bullying "
        "harasses harassed threatened",
        "(?:hits?|hitting|punched|punches|punching|kicks|kicked|kicking|bites?|biting|bit|slaps"
        "|slapped|choked|shoved|spat (?:on|at)|attacked|stabbed|jumped|bullies|bullied|bullying"
        f"|harasses|harassed|threatened) {_OTHER_ONE}",
    ),
    Phrase(
        CONDUCT,
        0.7,
        "meltdown meltdowns tantrum tantrums outburst outbursts",
        r"(?:had|has|having|throws?|threw) (?:[\w']+ ){0,3}?(?:meltdowns?|tantrums?|outbursts?)",
    ),
    Phrase(
        CONDUCT,
        0.7,
        "ran runs away eloped screamed screams screaming",
        "(?:screamed|screams|screaming) (?:all|every|the whole|through)|(?:ran|runs) away from "
        "(?:home|school|class)|ran out of (?:class|school|the building)"
        "|eloped from (?:class|school)",
    ),
    Phrase(
        "health",
        1,
        "wets wet wetting pees peed poops pooped soils soiled",
        "(?:wets?|wetting|pees|peed|poops|pooped|soils|soiled) (?:in |on )?(?:his|her|their"
        "|himself|herself) ?(?:pants|bed|clothes|chair|seat)?",
    ),
    Phrase(
        "health",
        1,
        "psychologist therapist psychiatrist",
        "(?:sees|seeing|saw|seen|meets with|meeting with|goes to|referred to) (?:the |a |an |our "
        "|his |her )?(?:school |child )?(?:psychologist|therapist|psychiatrist)",
    ),
    Phrase(
        "health",
        0.7,
        "drinking spectrum",
        "(?:been|started|is|was) drinking (?:again|since|too much|heavily|every (?:day|night))"
        "|on the (?:autism )?spectrum",
    ),
    Phrase(
        "special-education",
        1,
        "behavior skills contained ebd alternative resource sped",
        "(?:moved|sent|transferred|placed|put|went|is|was|he's|she's|now) (?:in|into|to|at) "
        "(?:the |an? )?(?:behavior|life skills|self-contained|ebd|alternative|resource|sped) "
        "(?:program|class|classroom|room|school)",
    ),
    Phrase(
        "custody",
        1,
        "divorce",
        r"(?:since|after|during|through|over|with) (?:his|her|their) (?:\w+ )?divorce",
    ),
    Phrase(
        "custody",
        1,
        "live lives living stay stays grandma grandparents grandmother aunt",
        "(?:lives?|living|stays?) with (?:his|her|their) (?:grandma|grandmother|grandparents|aunt) "
        "(?:because|since|after|now that|while)",
    ),
    Phrase(
        "discipline",
        1,
        "agarraron cacharon encontraron pescaron",
        "(?:lo|la|los|las) (?:agarraron|cacharon|encontraron|pescaron) (?:con|fumando|robando"
        "|copiando|peleando|tomando|vapeando)(?: \\w+)?",
    ),
    Phrase(
        "special-education",
        1,
        "metieron pusieron mandaron pasaron",
        "(?:lo|la|los|las) (?:metieron|pusieron|mandaron|pasaron) a (?:clases? de )?educacion "
        "especial",
    ),
    Phrase(
        "special-education",
        0.7,
        "ell esl wida",
        "(?:is in|in|out of|exited|still in) (?:the )?(?:ell|esl)(?: program| class)?(?= |,|\\.|$)"
        "|(?:passed|failed|retaking) (?:the |his |her )?wida",
    ),
    Phrase(
        "grade",
        1,
        "failing",
        r"(?:is|are|was|were|he's|she's|they're|still|currently) failing(?=,|\.|!|$| and| my| "
        r"again"
        "| because| so| every| all)",
    ),
    Phrase(
        "grade",
        1,
        "percentile",
        r"(?:scored|is|was|tested|landed|came in) (?:only |just )?(?:in|at) the "
        r"\d{1,2}(?:st|nd|rd|th) "
        "percentile",
    ),
    Phrase(
        "immigration",
        1,
        "refugees refugee asylum",
        "(?:is|are|was) (?:a |an )?(?:refugees?|asylum seekers?)|seeking asylum",
    ),
    Phrase(
        "child-protection",
        1,
        "assaulted",
        "(?:was|been|got) (?:sexually )?assaulted",
    ),
    Phrase(
        "personnel",
        1,
        "renewing rehiring rehired evaluations",
        "(?:not|aren't|won't be) (?:renewing|rehiring)|(?:won't be|not being|wasn't) "
        "rehired|because of "
        "(?:his|her) evaluations",
    ),
    Phrase(
        "discipline",
        1,
        "juvenil correccional",
        "(?:esta|anda|metieron|estuvo) en (?:la |el )?(?:juvenil|correccional)",
    ),
    Phrase(
        "discipline",
        1,
        "juvie",
        "(?:sent|back|off|going|went|taken) to juvie",
    ),
    Phrase("custody", 1, "adopted", "(?:is|was|were|are) adopted(?! by)"),
    Phrase(
        "health",
        1,
        "rehabilitacion",
        "(?:esta|anda|metieron|fue|estuvo) (?:en|a) rehabilitacion",
    ),
    Phrase(
        "personnel",
        1,
        "background",
        "failed (?:the|a|his|her) background check",
    ),
    Phrase(
        "means",
        1,
        "afford pay",
        r"can't even (?:afford|pay)(?: for)? (?:the |their |his |her |school "
        r")?(?:lunch\w*|rent|fees"
        "|shoes|supplies|field trip)",
    ),
    Phrase(
        "grade",
        1,
        "repitio repite repitiendo",
        "(?:repitio|repite|esta repitiendo) (?:el |de )?(?:ano|grado|curso|\\w+ grado)",
    ),
    Phrase(
        "special-education",
        1,
        "problemas",
        "(?:tiene|con|por sus|tenia) problemas de (?:aprendizaje|conducta|lenguaje|atencion)",
    ),
    Phrase(
        "health",
        1,
        "feeding oxygen insulin diaper diapers colostomy ivf fertility",
        "(?:has|on|with|wears|needs) (?:an? )?(?:feeding tube|oxygen tank|insulin pump|colostomy "
        "bag"
        "|diapers?)|fertility treatments?|(?:doing|through|on) ivf",
    ),
    Phrase(
        "health",
        1,
        "counselor counseling treatment detox hold rehab",
        "(?:sees|seeing) (?:a|the|our) (?:school )?counselor (?:every|each|once|twice|for)|in "
        "counseling for|(?:to|in|at) (?:a |the )?(?:treatment|detox) (?:center|facility)|72-hour "
        "hold"
        "|(?:went|goes|going|sent|back) to rehab",
    ),
    Phrase("health", 1, "aa", "(?:is in|goes to|joined) aa(?= |,|\\.|!|$)(?! league| team)"),
    Phrase(
        "private-life",
        1,
        "gay trans bi lesbian",
        "(?:came out (?:as|to) |is )(?:gay|trans|bi|lesbian)(?: and| but)? ?(?:hasn't|has "
        "not|doesn't"
        "|isn't|not|to me|to us|last|this)(?! only)",
    ),
    Phrase(
        "grade",
        1,
        "repeated read bombed",
        r"repeated (?:the )?\w+ grade|can't (?:even )?read(?=,|\.|!|$| and| yet)|bombed "
        r"(?:the|his|her)"
        " (?:sat|act|psat|ap)",
    ),
    Phrase(
        "discipline",
        1,
        "kicked",
        r"kicked off (?:the |his |her )?(?:\w+ )?team (?:for|because|after)",
    ),
    Phrase(
        CONDUCT,
        0.7,
        "vapes vaped smokes smoked",
        "(?:vapes|vaped|smokes|smoked) (?:in|at|on|during|before|after)",
    ),
    Phrase(
        "discipline",
        1,
        "dui court ankle warrant",
        "(?:has|got|wears|have) (?:an? |another |his |her )?(?:dui|court date|ankle "
        "monitor|warrant)",
    ),
    Phrase(
        "special-education",
        1,
        "alternative",
        "(?:goes|went|sent|moved|transferred) to (?:the |an )?alternative (?:school|program)",
    ),
    Phrase(
        "child-protection",
        1,
        "taken",
        "taken away (?:by|from) (?:the state|cps|the county|his|her|their)",
    ),
    Phrase(
        "housing",
        1,
        "heat water power electricity",
        r"(?:house|home|apartment|trailer) has no (?:heat|water|power|electricity|running water)",
    ),
    Phrase(
        "housing",
        1,
        "shelter",
        "(?:in|at|to) (?:a|the) (?:homeless|women's|domestic violence|family) shelter",
    ),
    Phrase(
        "personnel",
        1,
        "evaluation leave reprimand grievance bankruptcy complaint complaints stress",
        r"(?:got|received|given) (?:a |an )?(?:\w+ )?(?:evaluation|reprimand)|filed (?:a |for "
        r")?(?:\w+ )?"
        "(?:grievance|bankruptcy)|complaints? filed against|(?:on|out on) stress leave|because "
        "of (?:the "
        "|all the )?complaints",
    ),
    Phrase(
        "health",
        1,
        "droga fuma suicidar matar suicidarse terapia psicologo psicologa psiquiatra tratamiento "
        "alcoholico alcoholica drogadicto drogadicta",
        "se droga|fuma (?:mota|marihuana|vape)|se quiso (?:suicidar|matar)|intento "
        "suicidarse|esta en "
        "(?:terapia|tratamiento)|(?:va|lo llevan|la llevan|lo llevaron|la llevaron) (?:al|con "
        "el|con la|a "
        "la) (?:psicolog[oa]|psiquiatra)|es (?:alcoholic|drogadict)[oa]",
    ),
    Phrase(
        "grade",
        1,
        "leer ceros cincos efes",
        "no sabe leer|saca (?:puros|puras) (?:ceros|cincos|efes)",
    ),
    Phrase("attendance", 1, "falto", "falto (?:\\d+|veinte|treinta|muchos) dias"),
)
