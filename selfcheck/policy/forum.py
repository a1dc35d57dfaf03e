"""The opening of the comment rules: a limited public forum."""

from selfcheck.finding import Finding, informs
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("A limited public forum")
TEXT = """\
The Kennewick School District relies on social media as an effective tool for communicating \
important information to the community. In addition, faculty and/or students may choose to utilize \
District-sponsored social media or blogs to coordinate clubs, athletics, classwork or other \
subjects of the school experience. Comments to externally-facing District-sponsored sites, such as \
KSD’s Twitter or Facebook page, or the KSD website via blogs, online forms, etc., are welcome and \
encouraged. The District appreciates community feedback.

The District’s intent is to create a limited public forum. The District will consistently remove \
any posts that violate this Social Media policy without regard to the particular viewpoint \
expressed."""
PLAIN = say(
    "Comments on the District's pages are welcome. The pages are a limited public forum: the "
    "District will remove posts that violate this policy, and it will do so whatever opinion they "
    "express."
)
ASKED = (
    "can I comment on the district's facebook page",
    "free speech",
    "first amendment",
    "viewpoint",
    "are comments welcome",
    "censorship",
    "negative comments about the board",
    "criticize the superintendent on the page",
    "public forum",
)
RELATED = ("comments-1", "comments-2", "comments-4a", "comments-5")
DECIDES = say("The District removes posts by the rules below, never by the opinion expressed.")
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    return informs(
        say(
            "Comments are welcome here. What breaks the rules is removed whatever opinion it "
            "expresses; an opinion alone is never a reason."
        )
    )


EXAMPLES = (
    Example(
        "Sharp criticism on the District's page",
        "This boundary plan is the worst decision in years and I will vote against it.",
        {"author": "community", "act": "comment", "venue": "district"},
        "informational",
    ),
    Example(
        "The same on a page of one's own",
        "This boundary plan is the worst decision in years and I will vote against it.",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
