"""Phrases of schemes that promise easy money, with what each counts."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

MONEY: Final = "easy-money"
_CASH: Final = (
    r"(?:[$£€] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:dollars|bucks|pounds|usd|quid|gbp)|[$£€]{2,})"
)

SCHEMES: Final = (
    Phrase(
        MONEY,
        3,
        "make earn made making earning earned makes",
        "(?:make|makes|earn|earning|making|earned|made) (?:up to |over |real |easy |free "
        rf"|good |a |extra |some |about |an extra )*(?:{_CASH}|money|cash|income|\d[\d,.]+\+?) "
        "(?:online|from home|at home|fast|easy|quick|easily|per (?:day|week|month|hour)|a "
        "(?:day|week|month|hour)|daily|weekly|every (?:day|week|month)|each (?:day|week)|in "
        r"(?:just )?(?:\d+|a few|one|two|three|five|ten) (?:days?|hours?|weeks?|minutes"
        r"|months?)|with (?:\w+ )?(?:crypto|forex|bitcoin|trading|fx|investment)|now|on the "
        "(?:net|internet)|just by|while|without|watching|working)",
    ),
    Phrase(MONEY, 3, "turned", rf"turned {_CASH} into {_CASH}"),
    Phrase(
        MONEY,
        2.5,
        "telegram whatsapp inbox instagram contact write instagram dm text reach",
        "(?:contact|inbox|write|dm|text|reach|message|hit up|add|thanks to) "
        r"(?:\w+\.?\s){0,4}?(?:on|via|through|at) (?:\w+ )?(?:telegram|whats ?app"
        "|insta(?:gram)?|signal|fb|facebook)",
    ),
    Phrase(
        MONEY,
        1.2,
        "crypto bitcoin bitcoins forex fx investment invest ethereum nft trading trader binary",
        r"crypto\w*|bitcoins?|forex|ethereum|nfts?|binary options?|(?:day|fx|forex|crypto"
        "|expert|best) (?:trading|traders?)|invest(?:ment|ed|ing)? (?:platform|manager|company"
        r"|with (?:him|her|mr|mrs)|of \$)",
    ),
    Phrase(
        MONEY,
        2,
        "doubled tripled recovered restored spell",
        "(?:doubled|tripled) (?:my|our|his|her|your) (?:money|income|investment|savings)"
        "|recovered (?:my|all my|our) (?:stolen|lost) (?:funds|money|bitcoins?|crypto)"
        "|restored my (?:marriage|relationship)|spell ?casters?|love spells?",
    ),
    Phrase(MONEY, 0.8, "life", r"changed (?:my|our) (?:life|lives)"),
    Phrase(
        MONEY,
        2,
        "double profit profits returns",
        r"double your (?:money|income|bitcoin)|guaranteed (?:returns?|profits?|income)|\d+% "
        "(?:profit|returns?)",
    ),
    Phrase(
        MONEY,
        2,
        "paid rich money cash income",
        r"get(?:ting)? (?:paid|rich) (?:for|to|just|by|quick|fast|online|doing)|get (?:\w+ "
        ")?(?:money|cash) (?:here|now|free|online)|(?:easy|easiest|esyest|free|real|fast"
        r"|extra) (?:money|cash)|ways? to (?:make|earn) (?:\w+ )?money|(?:make|earn) (?:real "
        r"|extra |some |easy )?(?:money|cash|income)|paid survey\w*",
    ),
    Phrase(
        MONEY,
        1.5,
        "hack hacks hacked cheat cheats generator",
        r"(?:account|facebook|fb|instagram|password|money) ?hack\w*|hack ?tool|(?:working|free"
        "|online) (?:hacks?|cheats?|generator)",
    ),
    Phrase(
        MONEY,
        1.5,
        "stock nasdaq shares strong",
        r"nasdaq|strong-? ?buy|hot stock|explosive pick|up over \d+%",
    ),
    Phrase(
        MONEY,
        2.5,
        "make earn making earning made",
        r"(?:make|earn|making|earning|made) (?:up to |over )?[$£€] ?\d[\d,]* ?/ "
        r"?(?:day|hr|hour|week)",
    ),
    Phrase(
        MONEY,
        2,
        "widow barrister banker inheritance trustworthy kin",
        "i am (?:a |an |the )(?:\\w+ )?(?:widow|barrister|banker)|trustworthy person|next of kin"
        "|(?:my|an|late husband's) inheritance",
    ),
    Phrase(
        MONEY,
        1.5,
        "million",
        r"\$? ?\d[\d.,]* million (?:\w+ )?(?:to|that i want to) (?:donate|give|share|transfer)",
    ),
    Phrase(
        MONEY,
        1.5,
        "paid paying",
        rf"(?:she|he|they|platform) (?:has )?paid me {_CASH}|until i met (?:mr|mrs|ms|miss) ",
    ),
    Phrase(
        MONEY,
        2,
        "daily weekly day week hour earn earned made make making",
        rf"(?:{_CASH}|\d+k) (?:daily|weekly|a day|per day|every day|a week)|(?:helped me|i|she"
        rf"|he) (?:earn|earned|make|made) "
        rf"(?:{_CASH}|\d+k)",
        "saves saved costs cost pay paid spend lose losing loses raised raises",
    ),
    Phrase(
        MONEY,
        1,
        "work earn ask phone anywhere",
        "(?:work|earn|make money|money) from (?:your|ur|my|the) (?:phone|couch|cell)|ask me how",
    ),
)
