"""Phrases that ask for money or goods. Weight 1 is enough alone."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

MONEY: Final = "money"

_ASK: Final = r"(?:please|pls|plz|can you|could you|kindly|consider|you can|to|and|or)"

APPEALS: Final = (
    Phrase(MONEY, 1, "donate", rf"{_ASK} donate", "i we they who chose didn't able want wanted"),
    Phrase(
        MONEY,
        1,
        "donate",
        r"donate (?:to|at|here|now|today|online|on|through|via|if)",
        "i we they who people parents to didn't don't not never always he she",
    ),
    Phrase(
        MONEY,
        0.6,
        "donate donation donations",
        r"(?:make|send|accepting|accept|taking|need) (?:a )?(?:\w+ )?donations?|donations? "
        "(?:are )?(?:welcome|needed|appreciated|accepted)",
    ),
    Phrase(
        MONEY,
        1,
        "gofundme fundme kickstarter patreon donorschoose givesendgo donors fund",
        r"(?:my|our|the|a|to) (?:\w+ )?(?:go fund ?me|gofundme|kickstarter|patreon|donors "
        "?choose|givesendgo)",
    ),
    Phrase(
        MONEY,
        0.7,
        "gofundme fund kickstarter patreon donorschoose givesendgo donors go",
        r"go ?fund ?me|kickstarter|patreon|donors ?choose|givesendgo",
    ),
    Phrase(
        MONEY,
        0.7,
        "venmo paypal zelle cashapp cash",
        "(?:my|our|via|by|on|through|to) (?:venmo|paypal|zelle|cash ?app)|(?:venmo|zelle"
        "|paypal|cash ?app) (?:me|us|to|@)",
    ),
    Phrase(
        MONEY,
        1,
        "dollar amount bit helps cent donation even five penny ten",
        "(?:every|each) (?:dollar|penny|cent|bit|little bit) (?:helps|counts)|any (?:amount"
        r"|donation|little bit) (?:helps|counts|(?:is |would be )?appreciated)|(?:even "
        r")?(?:five|ten|\$ ?\d+) "
        "(?:dollars|bucks)? ?helps",
    ),
    Phrase(MONEY, 1, "chip pitch", r"(?:chip|pitch) in (?:\$|for|what|a few|any|to|if you)"),
    Phrase(
        MONEY,
        0.6,
        "give consider generously giving plz",
        r"(?:please|pls|plz|consider) giv(?:e|ing) (?:if|to|what|today|now|generously)",
    ),
    Phrase(MONEY, 0.6, "give", r"(?:please|pls|plz) give(?=[.!,]|$)"),
    Phrase(MONEY, 0.6, "anything helps", r"anything helps"),
    Phrase(
        MONEY,
        0.6,
        "need needs funds money donations",
        r"(?:needs?|short on|asking for) (?:more |some )?(?:funds|donations)",
    ),
    Phrase(
        MONEY,
        1,
        "venmo paypal zelle cashapp",
        r"(?:venmo|paypal|zelle|cashapp) (?:is )?(?:in|on) (?:my |the |our )?"
        "(?:bio|profile|comments|page)",
    ),
    Phrase(MONEY, 0.7, "raising raise", r"(?:raising|raise) (?:money|funds|\$ ?[\d,]+k?)"),
    Phrase(
        MONEY,
        0.7,
        "pledge contribute contributions contribution sponsor",
        "(?:please|can you|consider) (?:pledge|contribute|sponsor)|contribute to (?:our|my|the"
        "|his|her)|sponsor (?:me|my|our)|contributions? (?:welcome|needed)",
    ),
    Phrase(
        MONEY,
        0.7,
        "collecting drop",
        r"(?:we're|we are|i'm|im|is) collecting (?:\w+ )?(?:coats|toys|food|cans|blankets|socks"
        "|diapers|money|donations|supplies)",
    ),
    Phrase(
        MONEY,
        1,
        "donation donations donen dona donaciones apoyen sponsor give donar",
        r"\$ ?\d+ (?:minimum )?donations?|donations? (?:are )?(?:needed|wanted)|(?:por favor "
        ")?(?:donen|donar a)|se aceptan donaciones|por favor apoyen|sponsor a (?:child|family"
        "|team|hole|player|student)|(?:please|pls|plz) give (?:to|what|today|now|generously)",
    ),
    Phrase(
        MONEY,
        0.5,
        "link profile bio",
        r"link (?:is )?in (?:my |the |our )?(?:profile|bio|comments)",
    ),
    Phrase(
        MONEY,
        0.5,
        "help",
        r"(?:please )?help (?:us|me|them|our \w+) (?:raise|reach|buy|pay|afford|fund|get to)"
        "|please help ~(?:buy|pay|raise|afford|reach|fund)",
    ),
    Phrase(
        MONEY,
        1,
        "ayudenos ayudanos ayudenme ayudame ayude ayuden ayudar apoyenos apoyanos cooperen coopera "
        "donativo donativos cooperacion coperacha"
        " comprar con donacion juntar pagar recaudar",
        "(?:ayud|apoy|cooper)(?:[ae]n?|emos|ar)(?:nos|me|les|los|le)? (?:~)?(?:con (?:una|un|su|tu|"
        "algo|lo que|unos|\\$) ?(?:donaci\\w+|donativ\\w+|cooperaci\\w+|dinero|de|gust\\w+|"
        "granito|pued\\w+|ropa|comida|viveres|\\d+)|a (?:juntar|recaudar|pagar|comprar))|"
        "(?:una?|su|tu) (?:donativo|donacion|cooperacion) (?:para|de|voluntaria)",
        "gracias",
    ),
    Phrase(
        MONEY,
        1,
        "donar donen donaciones dona"
        " cobijas comida fondos juntando pidiendo recaudando ropa viveres",
        "(?:pueden?|quieren?|favor de|para|gustan?) donar|(?:estamos|estoy) (?:juntando|"
        "recaudando|pidiendo) (?:dinero|fondos|ropa|comida|donaciones|cobijas|juguetes|viveres)",
    ),
    Phrase(
        MONEY,
        0.5,
        "bake car rummage fundraiser feed breakfast cookie candy wreaths fair popcorn raffle "
        "dough cash "
        "change"
        " book crab fundraisers pancake plant poinsettia spaghetti tamale wreath",
        "(?:bake|rummage|plant|cookie|candy|popcorn|wreath|poinsettia|tamale|book) sales?|car "
        "wash(?! money)(?! money)|"
        "fundraisers?|(?:spaghetti|crab|pancake) (?:feed|breakfast|dinner)|craft fair|raffle"
        "|cookie dough|"
        "candy bars|wreaths|cash (?:only|or (?:check|venmo|card))|exact change",
    ),
    Phrase(
        MONEY,
        1,
        "collecting gathering",
        "(?:collecting|gathering) (?:[\\w'-]+ ){0,3}?(?:coats|toys|foods?|cans|goods|clothes"
        "|clothing|"
        "jackets|gloves|shoes|blankets|socks|diapers|money|cash|donations|formula|supplies|furniture)"
        "(?: \\w+){0,4} (?:for|to help) (?!sale|the (?:art|class|classroom) project)[\\w'-]+",
        "was were been stopped finished done",
    ),
    Phrase(
        MONEY,
        1,
        "chip pitch throw",
        "(?:chip|pitch|throw) in (?:[\\w'-]+ ){0,2}?(?:bucks|dollars|few|five|ten|twenty|money"
        "|cash|little)",
    ),
    Phrase(
        MONEY,
        0.4,
        "drop leave bring",
        "(?:drop|leave|bring) (?:it |them |donations |stuff )?(?:off )?at (?:my|our)",
    ),
    Phrase(
        MONEY,
        1,
        "venmo zelle paypal cashapp cash",
        "(?:venmo|zelle|paypal|cash ?app) (?:@ ?\\w+|\\w+ ?@) (?:~)?(?:to|for|help|if)|(?:venmo"
        "|zelle|paypal|"
        "cash ?app) (?:is |to |me |us )*(?:at )?@ ?\\w+",
    ),
    Phrase(
        MONEY,
        1,
        "sponsors sponsor donors backers",
        "(?:we|i|still) (?:still |also )?(?:need|seek|want)(?:ing)? (?:\\w+ )?(?:sponsors|donors"
        "|backers)|(?:looking "
        "for|seeking) (?:\\w+ )?(?:sponsors|donors)",
    ),
    Phrase(
        MONEY,
        1,
        "cooperacion cooperaciones coperacha donativos fondos dinero"
        " buscando economico juntando necesitamos pidiendo recaudando",
        "(?:pidiendo|juntando|recaudando|buscando|necesitamos) (?:una? )?(?:cooperacion(?:es)?"
        "|donativos?|coperacha|"
        "fondos|dinero|apoyo economico) (?:para|por)",
    ),
    Phrase(
        MONEY,
        1,
        "venmo zelle paypal cashapp app",
        r"(?:venmo|zelle|paypal|cash ?app) [\w-]+ (?:to|for|if|and) (?:you |we |us )?(?:help|buy"
        "|support|pay|give|chip|cover|"
        "donate|contribute|want)",
    ),
    Phrase(
        MONEY,
        1,
        "gofundme fundme fund",
        "(?:gofundme|go fund me) (?:link )?(?:is )?(?:in (?:the |my )?(?:comments|bio|profile)"
        "|below|here|link)",
    ),
    Phrase(
        MONEY,
        1,
        "$ app venmo cashapp",
        r"\$[a-z]\w{3,} (?:on|via|in|at|is|for) (?:my |our |the )?(?:cash ?app|venmo)"
        r"|(?:cash ?app|venmo)(?: is| me at| us at)? \$[a-z]\w{3,}",
    ),
    Phrase(
        MONEY,
        0.6,
        "help support",
        "(?:any|every) help (?:means|is (?:appreciated|welcome)|would|counts)|support "
        "(?:my|our|the) "
        r"(?:\w+ ){0,2}?(?:trip|mission|cause|fundraiser|travel)",
    ),
    Phrase(
        MONEY,
        0.6,
        "donations donation",
        "donations? only|by donation",
    ),
    Phrase(
        MONEY,
        1,
        "gift gofundme fundme fund fundraiser campaign donations giving short",
        r"gift of any (?:size|amount)|(?:go ?fund ?me|fundraiser|campaign) (?:for (?:\w+ "
        r"){1,4}?)?is (?:now )?"
        r"live|donations (?:for (?:\w+ ){1,4}?)?(?:can|may) be (?:dropped|left|brought|sent|mailed)"
        r"|consider giving to|(?:we're|we are|i'm|they're) (?:still |only )?short \$ ?\d",
    ),
    Phrase(
        MONEY,
        1,
        "cooperen coopera cooperemos necesito necesitamos",
        "(?:cooperen|coopera|cooperemos) (?:para|con)|necesit(?:o|amos) donaciones",
    ),
    Phrase(
        MONEY,
        1,
        "bury funeral medical",
        r"help (?:us|them|me|our \w+|the \w+ family) (?:\w+ )?(?:bury|with (?:\w+ )?(?:funeral"
        "|medical)|pay for (?:the |a |his |her )?(?:funeral|medical))",
    ),
    Phrase(
        MONEY,
        0.6,
        "help",
        "(?:please|pls|can you|could you) help (?:my|our|this|the|a) (?:[\\w'-]+ ){1,3}?(?:with "
        "(?:her|his|their|the|medical|"
        "funeral|rent|vet)|pay|afford|get (?:back on|through)|rebuild|recover)",
    ),
)
