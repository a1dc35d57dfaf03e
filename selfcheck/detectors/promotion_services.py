"""Phrases that offer a service for pay. Weight 1 is enough alone."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

SERVICE: Final = "service"

_NUMBER: Final = (
    r"(?:\$ ?\d[\d,.]*|\d+|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty)"
)
_CRAFT: Final = (
    "(?:tutor(?:ing)?|lessons?|babysit(?:ting)?|babysitter|nanny|child ?care|day ?care"
    "|clean(?:ing)?"
    r"|lawns?|mow(?:ing)?|yard ?work|landscap\w+|photograph\w+|photo sessions?|senior "
    "portraits?|hair"
    r"|nails|lashes|detail(?:ing)?|handyman|plumb\w+|roof(?:ing)?|paint(?:ing)?|dog ?(?:walk\w+"
    r"|sit\w+)"
    r"|groom(?:ing)?|massage|catering|cakes?|dj|coaching|training sessions?|notary|tax(?:es)? prep)"
)

SERVICES: Final = (
    Phrase(
        SERVICE,
        1,
        "hour hr session lesson visit yard week"
        " bucks dollars eight eleven fifteen fifty five forty hours nine seven six ten "
        "thirty twelve twenty",
        f"{_NUMBER} ?(?:dollars|bucks)? ?(?:an|a|per|/|each) ?(?:hours?|hr|session|lesson"
        "|visit|yard)(?! late| delay| ago| early)(?=.{0,80}|$)",
    ),
    Phrase(
        SERVICE,
        1,
        "call text dm message msg inbox contact pm",
        "(?:i|we) (?:sell|repair|fix|install|detail|groom|mow|paint|build|landscape|remodel"
        r"|photograph|shoot|tailor|cater|clean(?! up| out)) (?:[\w'-]+ ){1,8}?"
        "(?:call|text|dm|message|msg|inbox|contact|pm) (?:me|us|today|now|anytime)",
    ),
    Phrase(
        SERVICE,
        1,
        "quote estimate appointment consultation",
        r"(?:call|text|dm|message|contact) (?:me|us|her|him) for an? (?:free |\w+ )?"
        "(?:quote|estimate|appointment|consultation)",
    ),
    Phrase(SERVICE, 1, "job", r"no job (?:is )?too (?:small|big|large)"),
    Phrase(SERVICE, 1, "buy", r"we (?:also )?buy (?:old |used |ugly )?(?:houses|homes|cars|gold)"),
    Phrase(
        SERVICE,
        0.6,
        "rates prices",
        r"(?:cheap|low|great|best|affordable|reasonable|fair|lowest) (?:rates|prices)",
    ),
    Phrase(
        SERVICE,
        0.6,
        "spots slots openings",
        r"(?:spots|slots|openings) (?:are |is )?(?:going|filling|selling) (?:fast|up|quick\w*)",
    ),
    Phrase(SERVICE, 0.6, "booking", r"booking (?:now|\w+)", "^"),
    Phrase(SERVICE, 1, "licensed insured", r"licensed (?:and|&) (?:insured|bonded)|fully insured"),
    Phrase(SERVICE, 1, "estimate estimates quote quotes", r"free (?:estimates?|quotes?)"),
    Phrase(
        SERVICE,
        1,
        "booking accepting taking",
        "(?:now|currently) booking|(?:accepting|taking) (?:on )?new (?:clients|patients"
        "|students|customers|orders)",
    ),
    Phrase(
        SERVICE,
        1,
        "book",
        "(?:to|and|or|please) book (?:now|today|me|us|an|a spot|your)|book (?:now|today|online"
        "|with (?:me|us))",
    ),
    Phrase(SERVICE, 0.5, "book", r"to book"),
    Phrase(
        SERVICE,
        0.6,
        "tutor tutoring tutors lesson lessons babysit babysitting babysitter childcare daycare "
        "cleaning lawn lawns mow mowing photography hair nails detailing handyman roofing "
        "painting grooming massage catering cakes dj coaching"
        " cake care child clean detail dog groom lashes nanny notary paint photo portraits "
        "prep roof senior sessions training yard",
        rf"{_CRAFT}",
    ),
    Phrase(
        SERVICE,
        0.6,
        "babysit tutor teach clean mow groom walk offer offering provide providing",
        "i (?:also )?(?:babysit|tutor|teach private|clean (?:houses|homes)|mow|groom|walk "
        "dogs)|(?:i|we) (?:offer|provide)|offering",
    ),
    Phrase(
        SERVICE,
        1,
        "first clases cuido ofrezco hago",
        "first (?:one|lesson|class|session|visit|week|month) (?:is )?free|doy clases|cuido "
        r"ninos|ofrezco (?:mis )?\w+|hago (?:pasteles|unas|limpieza)",
    ),
    Phrase(
        SERVICE,
        0.6,
        "realtor agent officer consultant rep distributor stylist available offered"
        " photographer trainer",
        r"i(?:'?m| am) (?:a|an|your|the) (?:\w+ ){0,2}?(?:realtor|agent|loan officer|consultant"
        "|rep|distributor|stylist|trainer|photographer)|(?:lessons|tutoring|classes|sessions"
        "|appointments) (?:are |now |still )*(?:available|offered)|appointments? available",
    ),
    Phrase(
        SERVICE,
        0.5,
        "openings spots slots availability rates",
        "(?:openings|spots|slots|availability) (?:on|for|left|available|in|this|tues|mon|wed"
        "|thur|fri|after)|(?:have|few|limited) (?:openings|spots|slots)|my rates",
    ),
    Phrase(
        SERVICE,
        1,
        "rates pricing prices availability inbox package packages pm quote quotes rate",
        "(?:dm|pm|text|message|msg|call|inbox|email|contact|ask)(?: me| us)? (?:for|about) "
        "(?:my |our |the )?(?:rates?|pricing|prices|availability|quotes?|packages?)",
    ),
    Phrase(
        SERVICE,
        1,
        "session lesson class visit cut month charge first half hour house one one's week",
        "(?:first|1st) (?:session|lesson|class|visit|cut|month|week|one|hour)(?:'s)? (?:is |are )?"
        "(?:on (?:me|us|the house)|half (?:off|price)|free|no charge)",
    ),
    Phrase(
        SERVICE,
        1,
        "rent hire",
        "(?:rent|hire) (?:our|my) (?!kids?|child|son|daughter|room)[a-z][a-z]+|we rent(?: out)? "
        "(?!a |our |an |from)[a-z][a-z]+",
        "to not can't cannot paid pay the",
    ),
    Phrase(
        SERVICE,
        0.6,
        "do offer provide teach repair fix clean install paint build groom translate bake cater "
        "braid sew tailor haul mow detail decorate",
        "(?:i|we) (?:also |still |now )?(?:do (?:taxes|nails|hair|lashes|brows|braids|lawns?"
        "|yards?|"
        "alterations|translations?|notary|catering|painting|roofing|cleaning|cakes|balloons|"
        "resumes|tattoos|drywall|fences|oil changes|house \\w+|yard \\w+|lawn \\w+|photo\\w*)|"
        "offer|provide|teach (?:private|piano|guitar|violin|drum|swim|voice|art|dance)|repair|fix|"
        "install|paint|build|groom|translate|bake|cater|braid|sew|tailor|haul|mow|detail|decorate|"
        "clean (?:houses|homes|offices|carpets|windows))",
        "when if how where can what could should do did would why",
    ),
    Phrase(
        SERVICE,
        0.5,
        "openings spots slots room",
        "has (?:\\w+ )?(?:openings|spots|slots)|(?:openings|spots|slots) (?:for|left|open|still)",
    ),
    Phrase(
        SERVICE,
        0.5,
        "gym studio salon restaurant daycare preschool academy company clinic dealership shop camp "
        "bakery dojo"
        " agency barbershop firm truck",
        "(?:my|our) (?:[\\w'-]+ )?(?:gym|studio|salon|restaurant|daycare|preschool|academy|company|"
        "clinic|dealership|dojo|barbershop|food truck|bakery|law firm|agency)",
    ),
    Phrase(
        SERVICE,
        1,
        "tutor babysitter nanny photographer handyman barber sitter"
        " available here hire mechanic walker",
        "(?:tutor|babysitter|nanny|photographer|handyman|barber|sitter|dog walker|piano teacher|"
        "house ?cleaner|mechanic|dj) (?:here|available|for hire)",
        "a any good no",
    ),
    Phrase(
        SERVICE,
        0.6,
        "brothers brother sisters couple guys mower truck low cheap affordable fair friends teens",
        "(?:two|three|2|3) (?:brothers|sisters|guys|teens|friends) with|(?:low|cheap|fair) prices?",
    ),
    Phrase(
        SERVICE,
        0.6,
        "corto hago arreglo limpio cuido pinto doy ofrezco ofrecemos hacemos arreglamos pongo "
        "plancho reparo lavo renta rento"
        " preparo reparamos",
        "(?:corto|arreglo|pinto) (?:el |las |los )?(?:pelo|cabello|unas|carros|casas|cejas)|"
        "(?:hago|hacemos|preparo) (?:pasteles|unas|limpieza|taxes|impuestos|tamales|comida|mesas|"
        "decoraciones|trabajos)|limpio (?:casas|oficinas)|cuido (?:ninos|bebes|abuelitos)|doy "
        "(?:clases|masajes|terapia)|ofrezco|ofrecemos|(?:reparo|arreglamos|reparamos) \\w+|"
        "(?:pongo|plancho|lavo) (?:unas|pestanas|ropa|carros)|rent(?:o|a) de (?:mesas|brincolines)",
    ),
    Phrase(SERVICE, 0.5, "domicilio", "a domicilio"),
    Phrase(
        SERVICE,
        1,
        "helped served",
        r"(?:i've|i have|we've|we have) (?:helped|served) (?:over |more than )?\d+ "
        r"(?:families|clients"
        "|customers|homeowners|people|students)",
    ),
    Phrase(
        SERVICE,
        1,
        "book",
        r"book your (?!parent|conference|teacher)(?:\w+ ){1,3}?(?:today|now|online)",
    ),
    Phrase(SERVICE, 0.6, "your", "i'm your (?:girl|guy|gal|man|woman)"),
    Phrase(SERVICE, 0.5, "flat sliding", "flat (?:rate|fee)|sliding scale"),
    Phrase(SERVICE, 0.6, "clases", "clases de (?!mi |la |el |los |las )[a-z]+"),
    Phrase(
        SERVICE,
        1,
        "limpio pinto arreglo reparo plancho lavo corto hacen",
        "(?:limpio|pinto|arreglo|reparo|plancho|lavo) "
        "(?:casas|oficinas|carros|computadoras|celulares|ropa"
        "|jardines|yardas)|corto (?:el )?(?:pelo|cabello)|se hacen "
        "(?:trabajos|limpiezas|mudanzas|unas)",
    ),
    Phrase(
        SERVICE,
        0.6,
        "mudanzas llamenos cobro presupuesto trabajo taxes",
        "hacemos mudanzas|llamenos|cobro (?:poco|barato)|presupuesto gratis|te ayudo con tus taxes",
    ),
    Phrase(SERVICE, 1, "busco", "busco trabajo"),
    Phrase(
        SERVICE,
        1,
        "hora clase sesion",
        "[0-9]+ (?:dolares|pesos) (?:la|por|cada) (?:hora|clase|sesion)",
    ),
    Phrase(
        SERVICE,
        0.6,
        "references biweekly",
        "references (?:available|on request|upon request)|weekly or biweekly|weekly and biweekly",
    ),
    Phrase(
        SERVICE,
        1,
        "ocasion evento eventos fiesta fiestas bodas bautizos encargo pedido",
        r"(?:hacemos|hago|preparamos|preparo|elaboro|elaboramos|ofrezco|ofrecemos|tenemos) "
        r"(?:\w+ ){1,4}?(?:para (?:(?:toda|todo|tu|tus|su|sus|cualquier) )?(?:ocasion|eventos?"
        "|fiestas?|bodas|bautizos)"
        "|por encargo|sobre pedido)",
    ),
)
