"""More phrases that sell: orders, openings, prices, what is made at home. Weight 1 is enough."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

SELLING: Final = "selling"

WARES: Final = (
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
    Phrase(
        SELLING,
        1,
        "orders",
        "(?:taking|accepting) (?:[a-z]+ )?orders for "
        "(?!(?:\\w+ )?(?:lunch|breakfast|yearbook|caps?|class|spirit|the))",
    ),
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
        r"pre-?order (?!your lunch)(?:your |my |our )?(?:\w+ ){0,2}?(?:now|today|here)",
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
    Phrase(
        SELLING,
        1,
        "pidan compren aparta apartan aparten aparte",
        "(?:pidan|compren|apart(?:a|an|en|e)) (?:sus|mis|tus|su|tu) "
        "(?!boletas|boletos|libros|hojas|copias)[a-z]+",
    ),
    Phrase(SELLING, 1, "hay", "hay [a-z]+,? (?:pregunten|pregunta|pidan|manden)(?= |,|\\.|!|$)"),
    Phrase(SELLING, 0.5, "rifa", "rifa de [a-z]+"),
    Phrase(SELLING, 0.5, "boleto", "el boleto"),
)
