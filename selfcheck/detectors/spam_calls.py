"""Phrases of spam that wants a call or a text, or has a prize to claim, with what each counts."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

PREMIUM: Final = "premium-rate"
PRIZE: Final = "prize"

_CASH: Final = (
    r"(?:[$£€] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:dollars|bucks|pounds|usd|quid|gbp)|[$£€]{2,})"
)
_NO_PUBLIC_CODE: Final = r"(?!(?:741-?741|838255|81010|988|911|211)\b)"
"""The Crisis Text Line, the Veterans Crisis Line, Remind (class messages) and public short "
"codes."""

CALLS: Final = (
    Phrase(
        PREMIUM,
        3,
        "txt text send sms reply rply message txting texting",
        "(?:txt|text|texting|txting|send|sms|reply|rply|message)(?:ing)? (?:the )?(?:word "
        r"|password |with )?[:\"']? ?[\w\"']{1,12}(?: [\w\"']{1,12}){0,3} ?(?:to|2|on) (?:no:? "
        rf"?)?{_NO_PUBLIC_CODE}\d{{4,6}}",
    ),
    Phrase(
        PREMIUM,
        2,
        "to no number",
        rf"(?:to|2|on) (?:no:? ?|number )?{_NO_PUBLIC_CODE}\d{{5}}(?!\d)",
    ),
    Phrase(
        PREMIUM,
        1.5,
        "reply txt text send",
        "(?:reply|txt|text|send) (?:with |back |the word |now |to |the )?(?:yes|no|stop|win|ok"
        "|claim|chat|free|get|go|date|bid|end)",
    ),
    Phrase(
        PREMIUM,
        1,
        "reply rply",
        "(?:reply|rply) (?:now |with |back )?(?!to|all|back|here|with|soon|if|asap|me|please"
        "|when|by|or|and|from|in|on|as|before|was|is|i|you|u|him|her|them|for|at|the|a|my|your"
        r"|later|today|then|only|n|only|faster|la|lor|k\b)[a-z]\w*",
        "a the to your his her my no any get u you not i quick didn't dont don't did n in "
        "can for of late pls please cant will he she her",
    ),
    Phrase(
        PREMIUM,
        2,
        "stop unsubscribe optout opt removed",
        r"(?:txt|text|send|reply|2) ?stop|stop (?:to|2) \d|to stop (?:text|txt|send|receiving"
        r"|msg|message|these)\w*|unsubscribe|opt ?-?out(?! (?:forms?|letters?|slips?|sheets?|day"
        "|deadline|option|policy|of))|to be removed|stop (?:msgs?|texts?|texting|messages)",
    ),
    Phrase(
        PREMIUM,
        2,
        "call ring dial tel phone fone",
        r"(?:call|ring|dial|tel|phone|fone)(?:~|:? ?)0[0-9][\d ]{7,12}",
    ),
    Phrase(
        PREMIUM,
        1.5,
        "min minute msg rate call ppm text txt wk week",
        r"(?:(?:\d+(?:\.\d+)?p|[£$]\d+(?:\.\d+)?) ?/? ?(?:per |a |pm|pp)?(?:min(?:ute)?s?|msgs?"
        "|txts?|text|message|call|wk|week|day|sms|rcvd))|(?:std|standard|national|nat"
        "|network) (?:txt |text |network |call |msg )?(?:rates?|charges?)",
    ),
    Phrase(PREMIUM, 1.5, "landline land line", r"(?:from )?(?:a |your )?(?:bt )?land ?line"),
    Phrase(PREMIUM, 1.2, "box pobox", r"p\.? ?o\.? ?box ?\w+"),
    Phrase(
        PREMIUM,
        2,
        "terms t ts cs tcs tc tnc tncs apply conditions",
        r"t ?(?:'?s)? ?(?:&|and|n|n') ?c'?s?(?! \w+ing)|(?:terms|conditions|t ?&? ?cs?) (?:and "
        "conditions )?(?:apply|on)|tncs?",
    ),
    Phrase(
        PREMIUM,
        1,
        "18 16 over 18yrs only 16only 18only",
        r"(?:1[68]\+|(?:over|only) 1[68]s?|1[68] ?(?:only|yrs?|\+))",
    ),
    Phrase(
        PREMIUM,
        1.5,
        "custcare customer helpline",
        r"cust(?:omer)? ?care|customer (?:services?|loyalty|support)|helpline",
    ),
    Phrase(
        PRIZE,
        2.5,
        "won awarded winner entitled",
        "(?:you|u|u've|you've|uve|ur|number|mobile|has|have|r|are|is|been) (?:have |ve |'ve "
        "|hve |has |are |been |just |specially |randomly |a |also |already |now |either "
        rf")*(?:won (?:a |an |ur |your |our |up to |free|{_CASH}|prize|1st prize|\d)|awarded "
        rf"(?:a |an |with |the |{_CASH}|\d)|entitled to|a (?:\S+ )?winner(?= |!|\.)(?: of| to| "
        "in| we)?|the (?:lucky )?winner)",
    ),
    Phrase(
        PRIZE,
        2,
        "selected chosen",
        "(?:specially|randomly|been|was|are|were) (?:specially |randomly )?(?:selected"
        "|chosen) (?:to (?:receive|win|stay|get|claim)|2 (?:receive|win)|for (?:a|an|our|the) "
        r"(?:free|cash|prize|award|\S?\d+))|(?:specially|randomly) selected",
    ),
    Phrase(PRIZE, 0.8, "won", r"(?:you|u|ve|you've|u've) (?:have |just |ve )?won"),
    Phrase(
        PRIZE,
        1.5,
        "win won winning",
        f"win(?:ning)? (?:a |an |up to |the |ur |your )?(?:{_CASH}|free|cash|prize|ipod|iphone"
        "|holiday|trip|tickets|weekly|voucher)",
    ),
    Phrase(
        PRIZE,
        0.6,
        "prize prizes jackpot lottery lotto sweepstakes raffle draw",
        r"prizes?|jackpot|lottery|lotto|sweepstakes?|prize draw|weekly draw",
    ),
    Phrase(
        PRIZE,
        1.2,
        "claim redeem unclaimed unredeemed",
        "(?:to|2|and|&|now) ?claim|claim (?:your|ur|it|now|code|by|no|the|this|a)|redeem"
        "|unclaimed|unredeemed|claim",
    ),
    Phrase(PRIZE, 1, "guaranteed gtd", r"guaranteed|gtd"),
    Phrase(
        PRIZE,
        1,
        "voucher vouchers giftcard card cards",
        r"(?:gift ?|holiday |shopping |cd )?vouchers?|gift ?cards?",
    ),
    Phrase(PRIZE, 1, "chance", r"(?:a |ur |your |the )?chance (?:to|2|of) (?:win|winning|get)"),
    Phrase(PRIZE, 0.5, "congratulations congrats", r"congratulations|congrats"),
    Phrase(PRIZE, 1.5, "entry enter", r"free entry|enter (?:our|the|2|to win|now)"),
    Phrase(
        PRIZE,
        1,
        "bonus award reward rewards",
        "(?:bonus|cash|caller|special|xmas|star|your|ur) (?:bonus |caller |cash )?(?:bonus"
        "|prize|award|rewards?)",
    ),
)
