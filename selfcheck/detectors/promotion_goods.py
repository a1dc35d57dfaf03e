"""Phrases that sell goods or offer a paid service. Weight 1 is enough alone."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

SELLING: Final = "selling"
SERVICE: Final = "service"

_NUMBER: Final = (
    r"(?:\$ ?\d[\d,.]*|\d+|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty)"
)
_PRICE: Final = r"(?:\$ ?\d[\d,.]*k?|\d[\d,.]* ?(?:dollars|bucks|usd))"
_CRAFT: Final = (
    "(?:tutor(?:ing)?|lessons?|babysit(?:ting)?|babysitter|nanny|child ?care|day ?care"
    "|clean(?:ing)?"
    r"|lawns?|mow(?:ing)?|yard ?work|landscap\w+|photograph\w+|photo sessions?|senior "
    "portraits?|hair"
    r"|nails|lashes|detail(?:ing)?|handyman|plumb\w+|roof(?:ing)?|paint(?:ing)?|dog ?(?:walk\w+"
    r"|sit\w+)"
    r"|groom(?:ing)?|massage|catering|cakes?|dj|coaching|training sessions?|notary|tax(?:es)? prep)"
)

GOODS: Final = (
    Phrase(
        SELLING,
        1,
        "sale rent lease venta vende venden vendo renta rentan vendemos",
        "for (?:sale|rent|lease)(?! of)|on sale(?! of)|en venta|se (?:vende|venden|renta"
        "|rentan)|vendo|vendemos",
        "not isn't aren't never no",
    ),
    Phrase(SELLING, 1, "sale sales", r"(?:garage|yard|estate|moving|rummage|sidewalk|tag) sales?"),
    Phrase(SELLING, 1, "obo offer", r"obo|or best offer"),
    Phrase(SELLING, 1, "asking", r"asking (?:price|only|just)? ?(?:\$ ?)?\d{2,}"),
    Phrase(
        SELLING,
        1,
        "selling",
        r"(?:im|i'm|i am|we're|we are|is|are|still|also|now|again) selling(?! out)",
    ),
    Phrase(SELLING, 1, "selling", r"selling (?:\w+)", "^"),
    Phrase(
        SELLING,
        1,
        "$ %",
        f"{_PRICE} (?:each|apiece|(?:an?|per|la|el|por) (?:piece|dozen|box|bag|jar|tray|pair"
        "|plate|loaf|set|shirt|person|docena|plato|bolsa))",
    ),
    Phrase(SELLING, 1, "% percent", r"(?:\d+|ten|fifteen|twenty|fifty) ?(?:%|percent) off"),
    Phrase(SELLING, 1, "code", r"(?:promo|discount|coupon|with|use) code(?!s? of)"),
    Phrase(SELLING, 1, "shipping delivery", r"free (?:shipping|delivery)"),
    Phrase(
        SELLING, 1, "buy", r"(?:come|please|pls|and|to|now) buy (?:my|our|from|your|some|these|one)"
    ),
    Phrase(SELLING, 1, "buy", r"buy (?:your|my|our|from (?:me|us|any|a)) ?"),
    Phrase(
        SELLING, 1, "order", r"(?:pre-?)?order (?:now|today|here|yours|your|from (?:me|us|my|our))"
    ),
    Phrase(
        SELLING,
        1,
        "shop store boutique etsy ebay poshmark",
        "(?:shop|visit|see|check out) (?:my|our) ~(?:shop|store|boutique|etsy|ebay|site"
        "|website|page)",
    ),
    Phrase(
        SELLING, 1, "etsy boutique poshmark", r"(?:my|our) (?:\w+ )?(?:etsy|boutique|poshmark|ebay)"
    ),
    Phrase(
        SELLING,
        0.5,
        "shop store business bakery salon",
        r"(?:my|our) (?:small |new |little |own |family )?(?:shop|store|business|bakery|salon)",
    ),
    Phrase(
        SELLING,
        1,
        "buy bogo eat raffle rehoming adoption pricing",
        "buy (?:one|1),? get (?:one|1)|bogo|kids eat free|raffle tickets? (?:are|for|on|only"
        r"|cost|\$)|buy(?:ing)? (?:a |some |your )?raffle tickets?|(?:rehoming|adoption) fee"
        "|(?:for|my|our) (?:pricing|prices|rates|price list)",
    ),
    Phrase(SELLING, 1, "supplies", r"while supplies last"),
    Phrase(SELLING, 1, "opening open", r"grand opening|now open(?! house| for)"),
    Phrase(SELLING, 0.6, "$", rf"{_PRICE}"),
    Phrase(
        SELLING,
        0.5,
        "barely lightly gently like condition excellent brand mint",
        "(?:barely|lightly|gently|hardly) (?:used|played|worn)|(?:good|great|excellent|mint) "
        "condition|like new|brand new",
    ),
    Phrase(
        SELLING,
        0.5,
        "dm pm message inbox hmu text msg call comment mensaje",
        "(?:dm|pm|message|msg|inbox|text|call|comment below) (?:me|us|for|to (?:book|order))"
        "|hmu|mandame mensaje|comment below to",
    ),
    Phrase(
        SELLING,
        0.6,
        "samples sample facial consultation",
        r"free (?:samples?|facial|consultation|class pass)",
    ),
    Phrase(
        SELLING,
        0.5,
        "selling sell",
        r"selling|(?:i|we) sell",
        "anyone anybody someone somebody stop you they best is about",
    ),
    Phrase(
        SELLING,
        0.5,
        "line collection products product",
        r"(?:new|spring|fall|summer|winter|our|my) (?:\w+ )?(?:line|collection|products?)",
    ),
    Phrase(
        SERVICE,
        1,
        "hour hr session lesson visit yard week",
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
    Phrase(SELLING, 0.6, "orders", r"(?:taking|accepting) (?:\w+ )?orders"),
    Phrase(SELLING, 0.5, "minimum dozen", r"(?:dozen|order) minimum|by the dozen"),
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
        "painting grooming massage catering cakes dj coaching",
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
        "realtor agent officer consultant rep distributor stylist available offered",
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
)
