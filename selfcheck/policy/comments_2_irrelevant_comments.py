"""Comment rule 2: irrelevant or outdated comments."""

from selfcheck.finding import Finding, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("On the subject, and current")
TEXT = """\
Otherwise irrelevant or significantly outdated comments may be removed at KSD's discretion."""
PLAIN = say(
    "Comments that are beside the subject, or long out of date, may be removed. The District "
    "decides."
)
ASKED = (
    "off topic",
    "irrelevant comment",
    "old comment removed",
    "outdated",
    "comment on the wrong post",
    "why did my comment disappear",
)
RELATED = ("forum", "comments-1", "comments-4e")
DECIDES = say(
    "The District decides. The policy does not say what is irrelevant, or how old is outdated."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    if plan.on_topic:
        return passes(say("It is about the page's subject, and current."))
    return review(
        say("It is beside the subject, or out of date: the District may remove it, or leave it.")
    )


EXAMPLES = (
    Example(
        "A lost dog under a post about the budget",
        "Has anybody seen a brown terrier near 4th Avenue?",
        {"author": "community", "act": "comment", "venue": "district", "on_topic": False},
        "review",
    ),
    Example(
        "A question about the bell schedule under the bell schedule",
        "Does this start on Monday?",
        {"author": "community", "act": "comment", "venue": "district"},
        "pass",
    ),
    Example(
        "A page of one's own",
        "Has anybody seen a brown terrier near 4th Avenue?",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
