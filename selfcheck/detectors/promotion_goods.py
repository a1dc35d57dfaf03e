"""Phrases that sell goods. Weight 1 is enough alone."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase
from selfcheck.detectors.promotion_wares import SELLING, WARES

_PRICE: Final = r"(?:\$ ?\d[\d,.]*k?|\d[\d,.]* ?(?:dollars|bucks|usd))"

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
        "$ %"
        " apiece bag bolsa box bucks docena dollars dozen each jar la loaf pair piece plate "
        "plato set shirt tray usd"
        " person",
        f"{_PRICE} (?:each|apiece|(?:an?|per|la|el|por) (?:piece|dozen|box|bag|jar|tray|pair"
        "|plate|loaf|set|shirt|person|docena|plato|bolsa))",
    ),
    Phrase(SELLING, 1, "% percent off", r"(?:\d+|ten|fifteen|twenty|fifty) ?(?:%|percent) off"),
    Phrase(SELLING, 1, "code", r"(?:promo|discount|coupon|with|use) code(?!s? of)"),
    Phrase(SELLING, 1, "shipping delivery", r"free (?:shipping|delivery)"),
    Phrase(
        SELLING, 1, "buy", r"(?:come|please|pls|and|to|now) buy (?:my|our|from|your|some|these|one)"
    ),
    Phrase(SELLING, 1, "buy", r"buy (?:your|my|our|from (?:me|us|any|a)) ?"),
    Phrase(
        SELLING,
        1,
        "order here now today yours",
        r"(?:pre-?)?order (?:now|today|here|yours|your|from (?:me|us"
        "|my|our))",
    ),
    Phrase(
        SELLING,
        1,
        "shop store boutique etsy ebay poshmark website page site business salon bakery "
        "restaurant services products listing listings menu studio",
        "(?:shop|visit|see|check out) (?:my|our) ~(?:shop|store|boutique|etsy|ebay|site"
        "|website|page|business|salon|bakery|restaurant|services|products|listings?|menu|studio)",
    ),
    Phrase(
        SELLING,
        1,
        "etsy boutique poshmark ebay",
        r"(?:my|our) (?:\w+ )?(?:etsy|boutique|poshmark|ebay)",
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
        "buy bogo eat raffle rehoming adoption pricing price prices rates",
        "buy (?:one|1),? get (?:one|1)|bogo|kids eat free|raffle tickets? (?:are|for|on|only"
        r"|cost|\$)|buy(?:ing)? (?:a |some |your )?raffle tickets?|(?:rehoming|adoption) fee"
        "|(?:for|my|our) (?:pricing|prices|rates|price list)",
    ),
    Phrase(SELLING, 1, "supplies", r"while supplies last"),
    Phrase(SELLING, 1, "opening open", r"grand opening|now open(?! house| for)"),
    Phrase(SELLING, 0.6, "$ bucks dollars usd", rf"{_PRICE}"),
    Phrase(
        SELLING,
        0.5,
        "barely lightly gently like condition excellent brand mint hardly",
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
        "samples sample facial consultation pass",
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
    Phrase(SELLING, 0.6, "orders", r"(?:taking|accepting) (?:\w+ )?orders"),
    Phrase(SELLING, 0.5, "minimum dozen", r"(?:dozen|order) minimum|by the dozen"),
    Phrase(
        SELLING,
        1,
        "sell",
        "i (?:also |still |now )?sell (?!out|short|myself|my soul|it short)[a-z][a-z]+",
        "when if how where can what could should do did would why",
    ),
    Phrase(
        SELLING,
        1,
        "ask try call catalog dm menu message pricing sample specials text",
        "(?:ask|message|text|dm|call) (?:me|us) (?:for|about) (?:a |an |my |our |the )?(?:free |"
        "next )?(?:samples?|deals?|discounts?|specials?|prices?|pricing|products?|catalog|menu)",
    ),
    Phrase(
        SELLING,
        1,
        "save get receive",
        "(?:register|sign up|enroll|order|book|buy|join|reserve)(?:~)? (?:and|to) (?:save|get|"
        "receive) (?:\\$ ?\\d|\\d|up to|half|an? (?:discount|free)|money|now|big|your first)|"
        "(?:register|sign up|enroll|order|book|buy|join|reserve)(?:~)? (?:and|to) save(?=[.!,]|$)",
    ),
    Phrase(
        SELLING,
        0.5,
        "pedidos ordenes docena precio precios dolares inbox informes mandame mandenme llamame "
        "llamenme preguntame escribeme escribanme"
        " bolas mensaje pesos",
        "pedidos|ordenes por|(?:la|por|media) docena|(?:a|por) (?:solo )?\\$? ?\\d+ (?:dolares|"
        "pesos|bolas)|(?:por|al) inbox|mas informes|(?:manda|mande|manden|llama|llame|llamen|"
        "escribe|escriba|escriban|pregunta|pregunten)(?:me|nos)(?: mensaje)?",
    ),
    Phrase(
        SELLING,
        1,
        "precios oferta ofertas descuento rebaja",
        "precios (?:bajos|economicos|accesibles|bien baratos|baratos|especiales)|"
        "(?:en oferta|\\d+ ?% de descuento|super rebaja)",
    ),
    Phrase(
        SELLING,
        0.4,
        "anyone anybody who",
        "(?:does )?(?:anyone|anybody|who) (?:here )?(?:needs?|wants?|wanting|interested in|in "
        "need of)",
    ),
    *WARES,
)
