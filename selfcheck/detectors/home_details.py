"""Details of home that make a private record: who has the children, their safety, roof, papers."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.detail_words import FEW, IS, PARENT
from selfcheck.detectors.phrases import Phrase

_ROOF: Final = (
    r"(?:cars?|vans?|minivans?|suv|u-?haul|school bus|woods|park|shelters?|motels?|hotels?"
    r"|motel \d|super \d|tents?|trucks?|garages?|rvs?"
    "|campers?|storage unit|gospel mission|campgrounds?|couch(?:es)?|basement)"
)

HOME_DETAILS: Final = (
    Phrase(
        "child-protection",
        0.7,
        "scares threatens threatened creeps yells screams sells deals cooks smokes uses selling "
        "dealing ex",
        rf"{PARENT} (?:scares|threatens|threatened|creeps|yells at|screams at) (?:him|her|them"
        rf"|\w+ out)"
        rf"|{PARENT} (?:sells|deals|cooks|smokes|uses|is selling|is dealing) (?:pills|drugs"
        rf"|weed|meth"
        r"|fentanyl|crack|heroin)|(?:his|her|their) ex (?:is|was|has|keeps|got|just|showed|hits)",
        "i we my",
    ),
    Phrase(
        "custody",
        0.7,
        "moved left split gone",
        rf"{PARENT} (?:just |finally )?(?:moved out|left (?:them|him|her)(?= |,|\.|$)|is gone"
        rf"|split)",
        "i we my",
    ),
    Phrase(
        "custody",
        1,
        "visit divorced fighting fight "
        "court custody split splitting separated visits visitation divorcing divorce",
        "(?:fighting|fight|battling|battle|going to court|in court|court date) (?:over|for|about) "
        "(?:him|her|them|the kids|who gets|where)|fighting (?:over )?(?:him|her|them) in court"
        rf"|{PARENT} (?:are |is |just |have |has )*(?:split(?:ting)?(?: up)?|separated)"
        r"|supervised visits?|(?:has|lost|gets|have) visitation|(?:is|are|going through|filed "
        r"for|served|after|in the middle of|getting) (?:[\w'-]+ ){0,3}?divorc(?:e|ing|ed)",
        "i we my",
    ),
    Phrase(
        "custody",
        1,
        "off cheating abandoned left cheated divorcing walked leaving kicked affair moved",
        "(?:husband|wife|spouse|fiance|fiancee|girlfriend|boyfriend) (?:just |is |has )*(?:left"
        "|walked out|cheated|cheating|divorcing|leaving|moved out|kicked|filed)(?: on| out)? "
        "?(?:him|her|them)?(?= |,|\\.|!|$)|(?:left|leaving|cheating on|cheated on) (?:his|her) "
        "(?:wife|husband|kids|family)|"
        rf"{PARENT} (?:just )?(?:walked out|took off|ran off|abandoned)",
    ),
    Phrase(
        "custody",
        1,
        "jail prison locked bars incarcerated lockup sentenced rights",
        rf"{PARENT}(?:'s| is| are| just| has been| went| going)* ?(?:back )?(?:in|to|got) "
        r"(?:the )?(?:county )?(?:jail|prison)|"
        r"(?:is|are|was|were|'s|got|gets|been) (?:locked up|behind bars|incarcerated|in lockup"
        "|sentenced)|(?:lost|terminated|signed away|gave up) (?:her|his|their|parental) "
        "(?:parental )?rights",
        "i",
    ),
    Phrase(
        "custody",
        1,
        "ridge walla prison jail monroe penitentiary county time bars",
        rf"{PARENT}(?:'s|s)? (?:(?:is|are|was|who's|still|back|now|just|doing time|locked up"
        rf"|sits) )*"
        "(?:in|at) (?:the )?(?:coyote ridge|walla walla|monroe|penitentiary|county|jail|prison)"
        rf"|(?:visit(?:s|ing|ed)?) (?:his|her|their) {PARENT} (?:in|at) (?:the )?(?:jail|prison"
        rf"|coyote "
        rf"ridge)|{PARENT} (?:is |who's |was )?(?:doing time|behind bars)",
        "i we",
    ),
    Phrase(
        "custody",
        0.7,
        "allowed raised guardian guardianship",
        rf"{PARENT} (?:is not|isn't|isnt) allowed (?:to (?:pick|see|come|be|have)|near|on "
        "campus)|raised by (?:his|her|their|a|an) (?:\\w+ )?(?:grandm\\w+|grandparents|aunt|uncle"
        "|foster|sister|brother)|(?:has|got|gets) guardianship",
    ),
    Phrase(
        "child-protection",
        1,
        "protective caseworker cps dcyf services worker",
        "(?:call(?:ed|ing)?|phoned|report(?:ed)? (?:it |this |him |her |them )?to) (?:in )?(?:to )?"
        "(?:child protective services|social services|protective services|the hotline)"
        "|(?:caseworker|case worker|social worker) (?:came|called|took|showed|visited|interviewed"
        "|pulled|for)|(?:cps|dcyf) (?:report|call|referral|worker|hotline)|another (?:cps|dcyf)",
    ),
    Phrase(
        "child-protection",
        1,
        "bruises bruise marks burns welts eye handprint bruised",
        "(?:came|comes|come|coming|shows?|showed|back|walked|here|in) (?:[\\w'-]+ ){0,4}?with "
        "(?:[\\w'-]+ ){0,3}?(?:bruises?|marks|burns|a black eye|welts|a handprint)|(?:bruises?"
        "|marks|burns|welts|handprint) (?:all )?(?:on|over|up and down) (?:his|her|their) ?\\w*"
        "|covered in bruises",
    ),
    Phrase(
        "child-protection",
        1,
        "scared afraid terrified beaten hit touched inappropriately home alone hurts hurting "
        "hits beats",
        "(?:scared|afraid|terrified) (?:to go home|of going home|of (?:his|her|their) "
        rf"{PARENT})|(?:gets|getting|being|got) (?:hit|beat|beaten|smacked) (?:at home|by "
        "(?:his|her|their))|touch(?:ed|ing|es) (?:him|her|them) inappropriately|"
        rf"{PARENT}(?:'s| is| keeps)? (?:hurts|hurting|hitting|beating|touching|hits|beats)"
        "(?: (?:on )?(?:him|her|them|each other))?|left (?:home )?alone (?:all|every) "
        "(?:night|weekend|day)",
    ),
    Phrase(
        "child-protection",
        0.7,
        "drinks drunk using addict drugs meth fentanyl overdosed heroin od'd alcoholic",
        rf"{PARENT}(?:'s| is| was| just| keeps| has been)* ?(?:an )?(?:drinks|drunk|using|addict"
        "|alcoholic|on (?:drugs|meth|fentanyl|heroin)|overdosed|od'd)",
    ),
    Phrase(
        "child-protection",
        1,
        "bed starves starved "
        "comes came room locks locked feed feeding burned pushed threw screams leaves restrain "
        "restrained restraining hold",
        rf"{PARENT} (?:comes|came|goes|gets) in(?:to)? (?:his|her|their) (?:room|bed)"
        rf"|{PARENT} (?:locks|locked|threw|pushed|burned|burns|starves|starved) (?:him|her|them)"
        rf"|{PARENT} (?:won't|doesn't|isn't|stopped) feed(?:ing)? (?:him|her|them)",
    ),
    Phrase(
        "discipline",
        0.7,
        "down restrain seclude restrained",
        "(?:had to|have to|having to) (?:physically )?(?:restrain|seclude|hold down)|restrained "
        "(?:a|an|the|this|one)",
    ),
    Phrase(
        "housing",
        1,
        "lawn closet bathtub floor bed mattress rent moving blankets",
        "(?:sleeps?|sleeping|slept) (?:in|on) (?:a |the |his |her |their |an? \\w+ )*(?:bathtub"
        "|floor"
        "|air mattress|closet|laundry|kitchen floor|lawn chair)|(?:there's|there is|has|have) no "
        "bed"
        "|(?:can't|couldn't|could not|cannot) (?:make|pay|cover) (?:the )?rent",
        "i we",
    ),
    Phrase(
        "housing",
        1,
        "minivan minivans suv uhaul haul woods park car cars van vans shelter shelters motel "
        "motels hotel tent truck garage rv camper "
        "storage gospel campground couch couches basement 6 8 hotels tents trucks garages rvs "
        "campers campgrounds",
        "(?:living|lives|live|lived|sleeping|sleeps|slept|staying|stays|bouncing|crashing"
        r"|surfing) (?:in|out of|at|on|between) (?:[\w'-]+ ){0,3}?"
        rf"{_ROOF}(?! park| show)",
        "i we",
    ),
    Phrase(
        "housing",
        1,
        "away put rental place losing lose loses house home apartment "
        "doubled homes places lease kicked thrown ran runaway bed evicted eviction",
        r"doubled up with|between (?:homes|places to live)|(?:lost|losing|lose|about to lose"
        r"|loses) (?:their|his|her) (?:house|home|apartment|trailer|lease)(?! (?:to|in) (?:a "
        r"|the )?(?:\w+ )?(?:fire|flood|wildfire))|(?:lost|losing) "
        r"(?:the) (?:lease"
        "|rental)|(?:kicked|thrown|put) out of (?:his|her|their|the) (?:house|home|apartment"
        "|place)|(?:ran|running|run) away from (?:home|foster)|(?:no|doesn't have a|don't have "
        "a|don't have) (?:bed|beds|place to (?:live|sleep|stay|go)) ?(?:at home|of (?:his|her))?"
        "|(?:got|get|getting|being|been|were|are) (?:just )?evicted",
        "i we",
    ),
    Phrase(
        "immigration",
        1,
        "self "
        "deported detained detention status papers border visa daca dreamer immigration illegally "
        "self-deport social deport documents",
        rf"{IS} {FEW}(?:deported|detained|in detention|in (?:the )?detention center|on daca|a daca"
        r" \w+|without (?:papers|status))|(?:came|crossed|here) (?:\w+ ){0,2}?illegally|crossed "
        "the border|(?:has|have|with|got) no (?:papers|legal status|status|documents|social)"
        r"|(?:visa|daca|green card) (?:expired|ran out|was denied|is up|got denied)|immigration "
        "(?:hearing|court|status|hold)|self-deport(?:ed|ing)?",
    ),
    Phrase(
        "immigration",
        1,
        "inmigracion fue "
        "deportado deportada deportados deportaron detuvieron llevo ice migra papeles documentos "
        "detenido detenida",
        "(?:fue|fueron|estan?) (?:deportad|detenid)[oa]s?|(?:se )?(?:lo|la|los) (?:llevo|agarro|"
        "detuvo) (?:la migra|ice|inmigracion)|(?:lo|la|los) detuvieron|sin (?:papeles|documentos)"
        "|deportaron|no tienen? (?:papeles|documentos)",
    ),
    Phrase(
        "means",
        1,
        "owing bills balance balances debt account bill owes owe behind negative fee waiver",
        "(?:lunch|meal|cafeteria) (?:debt|balance|account|bill) (?:is|of|at|was|hit)|(?:has|have"
        "|with|got|carrying|racked up) (?:[\\w'$]+ ){0,3}?(?:lunch|meal|cafeteria) "
        "(?:debt|balance|bill)s?|(?:owes?|owed|owing) (?:us |the school |the cafeteria |over "
        "|almost |about |like )*\\d+|negative (?:lunch )?balance|(?:is|are) "
        "(?:\\w+ )?behind on (?:the )?(?:rent|lunch|fees)|(?:has|on|got) a fee waiver",
        "i we",
    ),
    Phrase(
        "means",
        1,
        "paid pay pays afford",
        "(?:doesn't|don't|never|didn't|can't) (?:even )?(?:pay|pays|paid) for (?:school "
        ")?(?:lunch\\w*|meals"
        "|breakfast)|(?:couldn't|can't|cannot) (?:even )?afford (?:a |the |his |her |their |new "
        ")?(?:coat"
        "|shoes|clothes|glasses|food|groceries|field trip|cleats|uniform|graduation)",
        "i we",
    ),
    Phrase(
        "means",
        0.7,
        "bags bag backpack bank same assistance",
        "(?:gets?|needs?|on|takes) (?:[\\w'-]+ ){0,2}?(?:weekend )?food (?:bags?|backpack|bank)"
        "|wear(?:s|ing) the same (?:clothes|shirt|shoes|pants) (?:every|all|for)|on (?:public "
        "|government |state )?assistance",
        "i we",
    ),
    Phrase(
        "private-life",
        0.7,
        "affair sleeping hooking cheating sleeps transitioning",
        "(?:had|having|has|for|over) an affair|(?:sleeping|hooking up|sleeps) with (?:a|the|his"
        "|her|our|my|one) (?:\\w+ )?(?:boss|principal|coach|teacher|secretary|custodian|student"
        "|colleague|coworker|parent|counselor|ap|vp)|(?:is|she's|he's) transitioning (?:to "
        "(?:a )?(?:male|female|boy|girl)|and)",
    ),
)
