"""Clause 8: District resources are not for private purposes."""

from selfcheck.finding import Finding, fails, passes
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_an_employee
from selfcheck.situation import Situation

TITLE = say("District resources are for school")
TEXT = """\
Employees must not use any district resources to access social networking sites for personal \
purposes, to conduct personal commercial transactions, or to engage in personal business \
activities."""
PLAIN = say(
    "Some things you must not do with anything that belongs to the District, such as a device, "
    "the network or an account. Do not use it to visit social networks for private purposes, to "
    "buy or sell privately, or to run a business of your own."
)
ASKED = (
    "facebook on school computer",
    "school wifi",
    "use my work laptop at home",
    "side business",
    "sell from my classroom",
    "etsy shop",
    "instagram during lunch",
    "work email for personal use",
    "shopping on a school device",
)
RELATED = ("faculty-5", "comments-3", "comments-4d", "2313", "5270")
DECIDES = say(
    "The clause says what is not allowed and leaves little open. What counts as a District "
    "resource, your administrator can say."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_an_employee(plan):
        return silent
    if plan.purpose == "school":
        return passes(say("It is for school, so District resources may be used."))
    if plan.venue == "district" and plan.device == "district":
        return fails(
            say(
                "Clause 8: no District resources for private or business purposes. Here the "
                "account and the device are both the District's."
            )
        )
    if plan.venue == "district":
        return fails(
            say("Clause 8: no District account, site or email for private or business purposes.")
        )
    if plan.device == "district":
        return fails(
            say("Clause 8: no District device or network for private or business purposes.")
        )
    return passes(say("Your own account and your own device: clause 8 has no part in it."))


EXAMPLES = (
    Example(
        "A private post from the school laptop",
        "Anybody else watching the game tonight?",
        {
            "author": "employee",
            "act": "post",
            "venue": "personal",
            "device": "district",
            "purpose": "personal",
        },
        "fail",
    ),
    Example(
        "A secretary sells candles from her own phone and account",
        "New candles are in, ten dollars each.",
        {
            "author": "employee",
            "act": "post",
            "venue": "personal",
            "device": "personal",
            "purpose": "business",
        },
        "pass",
    ),
    Example(
        "The club's page, from the school's tablet",
        "Chess club meets on Tuesday.",
        {
            "author": "employee",
            "act": "post",
            "venue": "district",
            "device": "district",
            "purpose": "school",
        },
        "pass",
    ),
    Example(
        "A parent on the school's Wi-Fi",
        "Great concert!",
        {"author": "community", "act": "comment", "venue": "personal", "device": "district"},
        "notApplicable",
    ),
)
