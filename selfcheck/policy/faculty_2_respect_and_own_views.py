"""Clause 2: respect for people, and whose views they are."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_in_personal_capacity
from selfcheck.signs import About
from selfcheck.situation import Situation

TITLE = say("Respect for people, and views that are your own")
TEXT = """\
Employees are expected to uphold the District's value of respect for the individual and avoid \
making defamatory or derogatory statements about the District, its employees, its students, or \
their families. While employees may share their viewpoints on current issues that are of public \
concern, it is important that they distinguish their personal views from those of the Kennewick \
School District."""
PLAIN = say(
    "You are expected to respect people, and to avoid false or degrading statements about the "
    "District, its employees, its students or their families. You may share your views on current "
    "issues of public concern. It is important that readers can tell your views from the "
    "District's."
)
ASKED = (
    "criticize the district",
    "complain about my principal",
    "bad mouth a parent",
    "insult a student",
    "my own opinion",
    "disclaimer",
    "views are my own",
    "levy opinion as a teacher",
    "speak against the school board",
    "union contract post",
    "defamation",
    "derogatory",
)
RELATED = ("faculty-1", "faculty-9", "comments-4a", "5270")
DECIDES = say(
    "The policy does not say where criticism ends and 'derogatory' begins; the District judges. "
    "Criticism alone is not the matter of this clause."
)
REVIEWED = "2026-11-23"

_OF_THE_DISTRICT: tuple[About, ...] = ("district", "staff", "student", "family")
_PERHAPS_OF_THE_DISTRICT: tuple[About, ...] = (*_OF_THE_DISTRICT, "reader", "person", "users")


def check(plan: Situation) -> Finding:
    if silent := not_in_personal_capacity(plan):
        return silent
    if signs := plan.plain("insult", about=_OF_THE_DISTRICT):
        return fails(
            say(
                "Clause 2 expects employees to avoid derogatory statements about the District's "
                "people. The marked words are abuse, not criticism."
            ),
            signs,
        )
    about = _PERHAPS_OF_THE_DISTRICT
    if signs := plan.signs("insult", "contempt", "accusation", about=about):
        return review(
            say(
                "If this is about the District's employees, students or families, it could be read "
                "as derogatory, or as an accusation that nobody here can check. Criticism alone "
                "is fine. Your administrator can say how the District would see it."
            ),
            signs,
        )
    sides = plan.signs("takes-side")
    if sides and not plan.signs("disclaimer") and not plan.own_views:
        return review(
            say(
                "You may take a side on this. The clause asks that readers can tell your views "
                "from the District's: say that they are your own."
            ),
            sides,
        )
    if sides:
        return passes(say("You may share your view on this; it is clear that it is your own."))
    return passes(say("No abuse of the District's people was found in the words."))


EXAMPLES = (
    Example(
        "A teacher calls students idiots",
        "My students are complete idiots this year.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "fail",
    ),
    Example(
        "An accusation against a colleague",
        "Our athletic director stole money from the booster club.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "review",
    ),
    Example(
        "A teacher backs the levy and does not say whose view it is",
        "The levy deserves a yes from every family in Kennewick.",
        {"author": "employee", "act": "post", "venue": "personal", "own_views": False},
        "review",
    ),
    Example(
        "A teacher opposes the levy and says whose view it is",
        "The levy deserves a no from every family in Kennewick. My views, not my employer's.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "pass",
    ),
    Example(
        "A reply on a page of the District's",
        "The new schedule works well for my class.",
        {"author": "employee", "act": "comment", "venue": "district"},
        "notApplicable",
    ),
)
