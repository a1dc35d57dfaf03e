"""Comment rule 4, last point: one name, and your own."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("One name, and not another person's")
TEXT = """\
Post comments under multiple names or using another person's name."""
PLAIN = say("Users agree not to post under several names, or under another person's name.")
ASKED = (
    "fake name",
    "anonymous comment",
    "second account",
    "alias",
    "pretend to be someone",
    "impersonate",
    "burner account",
    "post under another name",
)
RELATED = ("comments-4f", "comments-5")
DECIDES = say(
    "A single made-up name is neither several names nor another person's; the policy leaves it "
    "open, and the page's administrator decides."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    signs = plan.signs("other-name")
    if plan.identity == "alias":
        return fails(
            say("Comment rule 4: post under one name, and not under another person's."), signs
        )
    if signs:
        return review(say("The marked words speak of a name that is not the writer's own."), signs)
    return passes(say("Nothing says that it is posted under several names or another's."))


EXAMPLES = (
    Example(
        "A second account to agree with oneself",
        "Totally agree with the comment above!",
        {"author": "community", "act": "comment", "venue": "district", "identity": "alias"},
        "fail",
    ),
    Example(
        "Words that speak of another's name, though the answer says it is one's own",
        "Using my husband's account, this is Laura.",
        {"author": "community", "act": "comment", "venue": "district", "identity": "own"},
        "review",
    ),
    Example(
        "One's own name",
        "Well done, orchestra!",
        {"author": "community", "act": "comment", "venue": "district", "identity": "own"},
        "pass",
    ),
    Example(
        "A page of one's own",
        "Well done, orchestra!",
        {"author": "community", "act": "post", "venue": "personal", "identity": "alias"},
        "notApplicable",
    ),
)
