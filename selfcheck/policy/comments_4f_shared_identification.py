"""Comment rule 4, sixth point: nobody else uses your identification."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("Your login is yours alone")
TEXT = """\
Allow any other individual or entity to use the user's identification for posting or viewing \
comments."""
PLAIN = say(
    "Users agree not to let anybody else use their login, whether to post comments or to view them."
)
ASKED = (
    "share my login",
    "shared account",
    "post from my wife's account",
    "family account",
    "password",
    "someone else uses my account",
    "student aide posts for me",
)
RELATED = ("comments-4g", "comments-5")
DECIDES = say("The rule leaves little open. In doubt, the page's administrator decides.")
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    signs = plan.signs("shared-login")
    if plan.identity == "shared":
        return fails(
            say("Comment rule 4: a login is for one person. Use one that is yours alone."), signs
        )
    if signs:
        return review(
            say("The marked words speak of a login that more than one person uses."), signs
        )
    return passes(say("Nothing says that anybody else uses your login."))


EXAMPLES = (
    Example(
        "A couple with one login",
        "Thanks for the quick answer!",
        {"author": "community", "act": "comment", "venue": "district", "identity": "shared"},
        "fail",
    ),
    Example(
        "Words that speak of a shared login, though the answer says it is one's own",
        "We both post from this account.",
        {"author": "community", "act": "comment", "venue": "district", "identity": "own"},
        "review",
    ),
    Example(
        "One's own login",
        "Thanks for the quick answer!",
        {"author": "community", "act": "comment", "venue": "district", "identity": "own"},
        "pass",
    ),
    Example(
        "A page of one's own",
        "Thanks!",
        {"author": "community", "act": "post", "venue": "personal", "identity": "shared"},
        "notApplicable",
    ),
)
