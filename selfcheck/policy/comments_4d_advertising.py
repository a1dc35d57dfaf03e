"""Comment rule 4, fourth point: advertising and soliciting."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("No advertising, and no asking for money or members")
TEXT = """\
Post material that promotes or advertises a commercial product or solicits business or membership \
or financial or other support in any business, group or organization except those which are \
officially sponsored by KSD, except in designated areas specifically marked for this purpose."""
PLAIN = say(
    "Users agree not to advertise, and not to ask for business, members, money or other support "
    "for any business, group or organization. What KSD officially sponsors is excepted, and so are "
    "areas marked for it."
)
ASKED = (
    "advertise my business",
    "fundraiser",
    "gofundme",
    "sell tickets",
    "girl scout cookies",
    "bake sale",
    "church event",
    "tutoring",
    "garage sale",
    "join our group",
    "booster club donation",
    "promote",
)
RELATED = ("faculty-8", "comments-3", "comments-4e")
DECIDES = say(
    "Whether something is officially sponsored, or an area is marked for it, the school's office "
    "can say. An opinion on a levy or a candidate is no advertising."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    promoting = plan.signs("promotion")
    business = plan.told("purpose") == "business"
    if not promoting and not business:
        return passes(say("It advertises nothing, and asks for no money, members or business."))
    # "except those which are officially sponsored by KSD, except in designated areas"
    if plan.sponsored:
        return passes(
            say("Officially sponsored by KSD, or in an area marked for it: the rule excepts that."),
            promoting,
        )
    if not business and not any(sign.plain for sign in promoting):
        return review(
            say("The marked words may advertise or solicit; the page's administrator decides."),
            promoting,
        )
    return fails(
        say(
            "Comment rule 4: no advertising, and no asking for business, members or money, unless "
            "KSD sponsors it or the area is marked for it. A good cause is no exception."
        ),
        promoting,
    )


EXAMPLES = (
    Example(
        "A parent offers lawn care",
        "Lawn mowing, $30 a visit, message me to book.",
        {"author": "community", "act": "comment", "venue": "district", "sponsored": False},
        "fail",
    ),
    Example(
        "Tickets for the school's own play, which KSD sponsors",
        "Tickets for the school play are $5, buy them at the door.",
        {"author": "community", "act": "comment", "venue": "district", "sponsored": True},
        "pass",
    ),
    Example(
        "An invitation that may ask for members",
        "We quilt every Sunday. Join us and sign up today!",
        {"author": "community", "act": "comment", "venue": "district", "sponsored": False},
        "review",
    ),
    Example(
        "Support for the levy",
        "Vote yes on the levy in February!",
        {"author": "community", "act": "comment", "venue": "district"},
        "pass",
    ),
    Example(
        "A page of one's own",
        "Lawn mowing, $30 a visit, message me to book.",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
