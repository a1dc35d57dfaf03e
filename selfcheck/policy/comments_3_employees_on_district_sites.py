"""Comment rule 3: employees on the District's sites."""

from selfcheck.finding import Finding, fails, not_applicable, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.signs import Sign
from selfcheck.situation import Situation

TITLE = say("Employees on the District's sites")
TEXT = """\
Employees who maintain or participates in a District-sponsored online community that extends to \
parents, alums, or other constituents will exercise good judgment when posting content to the \
site. All posts shall be professional, school-related, and reflect positively on the District."""
PLAIN = say(
    "Employees who run a page of the District's, or take part in one, will use good judgment. All "
    "their posts there shall be professional, school-related, and reflect well on the District."
)
ASKED = (
    "run a class facebook page",
    "school page administrator",
    "club page",
    "professional posts",
    "can I complain on the school page",
    "employee comment on district post",
    "positive",
    "personal post on the school account",
)
RELATED = ("faculty-8", "comments-4a", "comments-4d", "5270")
DECIDES = say(
    "The policy does not say what is professional or reflects well; the page's administrator and "
    "the District judge."
)
REVIEWED = "2026-11-23"

_UNPROFESSIONAL = ("vulgar", "insult", "threat", "group-attack", "harassment", "illegal")
_TONE = (*_UNPROFESSIONAL, "contempt", "accusation", "negative-tone")


def check(plan: Situation) -> Finding:
    if plan.author == "community":
        return not_applicable(say("This rule is about the District's employees."))
    if silent := not_on_a_district_site(plan):
        return silent
    if signs := plan.plain(*_UNPROFESSIONAL):
        return fails(
            say(
                "Comment rule 3: what employees post on the District's sites shall be "
                "professional. The marked words are not."
            ),
            signs,
        )
    if plan.purpose != "school":
        return fails(
            say(
                "Comment rule 3: what employees post on the District's sites shall be "
                "school-related. This is not."
            )
        )
    if signs := plan.signs(*_TONE):
        return review(
            say(
                "Posts here shall be professional and reflect well on the District. "
                "The marked words may not read that way; a person should judge."
            ),
            signs,
        )
    if private := (*plan.signs("private-talk"), *_private_sales(plan)):
        return review(
            say(
                "You say that it is about school; the marked words read as private. Posts here "
                "shall be school-related."
            ),
            private,
        )
    return passes(say("School-related, and nothing unprofessional was found in the words."))


def _private_sales(plan: Situation) -> tuple[Sign, ...]:
    selling = (
        *plan.plain("promotion", topic="selling"),
        *plan.plain("promotion", topic="service"),
    )
    return () if selling and plan.told("sponsored") is True else selling


EXAMPLES = (
    Example(
        "A coach swears on the team's page",
        "What the fuck was that call?",
        {"author": "employee", "act": "post", "venue": "district", "purpose": "school"},
        "fail",
    ),
    Example(
        "Vacation pictures on the school's page",
        "Greetings from the beach!",
        {"author": "employee", "act": "post", "venue": "district", "purpose": "personal"},
        "fail",
    ),
    Example(
        "A jab at the parents on the class page",
        "Some of you might try reading the newsletter for once.",
        {"author": "employee", "act": "post", "venue": "district", "purpose": "school"},
        "review",
    ),
    Example(
        "The concert is announced",
        "The winter concert is on December 10 at 7 pm.",
        {"author": "employee", "act": "post", "venue": "district", "purpose": "school"},
        "pass",
    ),
    Example(
        "A parent comments",
        "Looking forward to the concert!",
        {"author": "community", "act": "comment", "venue": "district"},
        "notApplicable",
    ),
)
