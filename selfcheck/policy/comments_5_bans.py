"""Comment rule 5: who violates the policy may be banned."""

from selfcheck.finding import Finding, informs
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("Bans")
TEXT = """\
KSD reserves the right to ban social media users who violate this Social Media policy."""
PLAIN = say("The District may ban users who violate this policy from its pages.")
ASKED = (
    "banned from the page",
    "blocked",
    "why am I banned",
    "appeal a ban",
    "can't comment anymore",
    "unblock",
)
RELATED = ("forum", "comments-4a", "comments-4e", "faculty-9")
DECIDES = say(
    "The District decides. The policy does not say how long a ban lasts, or how to have it looked "
    "at again: ask the District's office."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    return informs(say("The District may ban users who violate this policy from its pages."))


EXAMPLES = (
    Example(
        "Any comment on a District page",
        "Thank you!",
        {"author": "community", "act": "comment", "venue": "district"},
        "informational",
    ),
    Example(
        "A page of one's own",
        "Thank you!",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
