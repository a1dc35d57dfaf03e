"""Phrases that sell goods. Weight 1 is enough alone."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

SELLING: Final = "selling"

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
    Phrase(
        SELLING,
        1,
        "order reserve sample samples purchase",
        "(?:message|dm|pm|text|call|inbox|contact|msg|email|hit|hmu)(?: me| us)?(?: up)? "
        "(?:to|for) "
        "(?:your |an? |the |free |some )?(?:order|reserve|samples?|purchase)",
    ),
    Phrase(
        SELLING,
        1,
        "free first next",
        r"free (?:\w+ ){1,3}?with (?:your|any|every|each|purchase)|(?:with|off|on) your (?:first"
        r"|next) (?:visit|order|purchase|appointment|oil change|cut|rental|month)",
    ),
    Phrase(
        SELLING,
        1,
        "avon scentsy tupperware herbalife doterra amway cutco lularoe norwex primerica arbonne"
        " mary pampered usborne",
        "(?:mary kay|avon|scentsy|pampered chef|tupperware|herbalife|doterra|amway|cutco|lularoe"
        "|norwex|primerica|arbonne|usborne) (?:consultant|rep|distributor|products?|party|orders?)",
    ),
    Phrase(
        SELLING,
        1,
        "vendiendo rifando",
        "(?:estamos|estoy|ando|andamos) (?:vendiendo|rifando)|vendiendo (?:boletos|tamales|comida)",
    ),
    Phrase(
        SELLING,
        1,
        "buy",
        r"buy (?:\w+ ){1,3}?from (?:my|our|me|us)(?! school| student store)",
        "i we they to didn't did",
    ),
    Phrase(SELLING, 0.5, "call text", "(?:call or text|text or call)"),
    Phrase(SELLING, 0.5, "lemonade", "lemonade stand"),
    Phrase(
        SELLING,
        0.5,
        "saving",
        "(?:she|he|i|they|we)(?:'s| is|'m| am|'re| are) saving (?:up )?for|saving up for",
    ),
    Phrase(
        SELLING,
        1,
        "sell",
        "sell your (?:house|home|car|gold|land)",
        "to you can can't",
    ),
    Phrase(
        SELLING,
        0.6,
        "make bake create design crochet sew",
        r"i (?:also )?(?:make|bake|create|design|crochet|sew) (?:\w+ ){1,3}?for (?:\w+ )?(?:grad"
        "|graduation|birthdays?|weddings?|parties|events|showers|holidays)",
    ),
    Phrase(SELLING, 0.5, "dolares pesos", "[0-9]+ (?:dolares|pesos)"),
    Phrase(SELLING, 1, "orders", "(?:taking|accepting) (?:[a-z]+ )?orders for"),
    Phrase(SELLING, 0.5, "stock", "(?:in|back in) stock"),
    Phrase(SELLING, 0.5, "served", "first come first served"),
    Phrase(
        SELLING,
        1,
        "call text message dm",
        "(?:want|need|looking "
        "for)(?!.{0,24}(?:ride|help|lift|carpool|hand|copy|notes|info|questions?"
        r"|anything)) (?:[\w']+ ){0,3}?[\w']+\? ?(?:just |please )?(?:call|text|message|dm) "
        r"(?:me|us)",
    ),
    Phrase(
        SELLING,
        1,
        "preorder order pre",
        r"pre-?order (?:your |my |our )?(?:\w+ ){0,2}?(?:now|today|here)",
    ),
    Phrase(SELLING, 0.6, "door", "to your door"),
    Phrase(SELLING, 0.5, "deliver", "(?:we|i) deliver"),
    Phrase(
        SELLING,
        1,
        "business",
        "support (?:my|our|her|his) (?:small |family |local |little )*business",
    ),
    Phrase(SELLING, 1, "offer", r"make (?:me )?an offer(?=[.!,;]|$)"),
    Phrase(
        SELLING,
        1,
        "book album song single podcast novel cookbook ep",
        "(?:my|our) (?:new |latest |first |debut "
        ")?(?:book|album|song|ep|single|podcast|novel|cookbook)"
        " (?:is |now |just )*(?:on|out|available|at) ",
    ),
    Phrase(
        SELLING,
        0.5,
        "band group trio",
        "(?:my|our) (?:band|trio|group) (?:is |will be )?(?:plays|playing) (?:at|a)",
    ),
    Phrase(SELLING, 0.6, "tickets", "tickets (?:at the door|available at|on sale)"),
    Phrase(
        SELLING,
        0.6,
        "start starts starting",
        r"(?:starts?|starting) at (?:just |only )?\$? ?\d+",
    ),
    Phrase(
        SELLING,
        0.6,
        "order orders",
        r"(?:order|orders (?:due|in|placed)) by (?:\w+ "
        r")?(?:monday|tuesday|wednesday|thursday|friday"
        r"|saturday|sunday|january|february|march|april|may|june|july|august|september|october"
        r"|november|december|the \d|\d)",
    ),
    Phrase(
        SELLING,
        0.5,
        "custom handmade homemade",
        "(?:custom|handmade|homemade) [a-z]{3,}",
    ),
    Phrase(
        SELLING,
        1,
        "cash",
        r"we buy (?:\w+ ){1,4}?(?:cash|for cash)",
    ),
    Phrase(
        SELLING,
        0.6,
        "pidelo pidela pidelos pidelas pidalo pidala pidalos pidalas ordenalo ordenala ordenalos "
        "ordenalas apartalo apartala apartalos apartalas pedido",
        "(?:pide|pida|ordena|aparta)(?:lo|la|los|las)|haga[n]? su pedido",
    ),
    Phrase(
        SELLING,
        1,
        "iso buyers looking need seeking",
        "(?:looking for|iso|seeking|need) (?:a )?buyers?",
    ),
    Phrase(
        SELLING,
        1,
        "homes home",
        "(?:needs?|need good|looking for) (?:\\w+ )?homes?,? ~\\$ ?\\d+",
    ),
    Phrase(
        SELLING,
        1,
        "compren compre lleven pidan ordenen aparten",
        "(?:compren|compre|lleven|pidan|ordenen|aparten) (?:sus? |los |las |mis |nuestr[oa]s |el "
        "|la |un |una )*[\\w'-]+(?=.{0,40}"
        "(?:\\$|\\d+ ?(?:dolares|pesos)|inbox|mensaje|pedidos))",
    ),
)
