"""Comment rule 1: what users give the District, and that comments may be reviewed."""

from selfcheck.finding import Finding, informs
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("What you give the District when you post")
TEXT = """\
By posting a comment or other material to a District-sponsored site, users give KSD the \
irrevocable right and license to exercise all publicity and copy rights with respect to any \
content provided, which includes using submissions for any purpose in any form and on any media, \
including but not limited to: displaying, modifying, reproducing, distributing, creating other \
works from, and publishing submissions. KSD reserves the right to review all comments before they \
are posted, and to edit them to preserve readability for other users."""
PLAIN = say(
    "By posting on the District's pages you let the District use what you post, for any purpose, "
    "in any form, and you cannot take that back. The District may review comments before they "
    "appear, and may edit them so that others can read them well."
)
ASKED = (
    "who owns my comment",
    "comment waiting for approval",
    "comment not showing",
    "can the district edit my comment",
    "copyright of my photo on the district page",
    "use of my picture",
    "moderation",
    "license",
)
RELATED = ("forum", "comments-2", "comments-4c")
DECIDES = say("The District decides what it reviews, and what it edits for readability.")
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    return informs(
        say(
            "By posting here you let the District use what you post, for good. Comments may be "
            "reviewed first, and edited for readability."
        )
    )


EXAMPLES = (
    Example(
        "A parent posts a photo of the parade that she took",
        "The parade from our porch!",
        {"author": "community", "act": "post", "venue": "district"},
        "informational",
    ),
    Example(
        "The same photo on her own page",
        "The parade from our porch!",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
