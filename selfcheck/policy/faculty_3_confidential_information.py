"""Clause 3: what you know from your work and the public does not."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_in_personal_capacity
from selfcheck.signs import About
from selfcheck.situation import SETTLED_BY_THE_WORDS, Situation

TITLE = say("Confidential information from your work")
TEXT = """\
Employees shall not disclose any confidential District information obtained during the course of \
employment. This includes, but is not limited to, confidential information about students, \
families, organizations, or District faculty."""
PLAIN = say(
    "You shall not pass on confidential information that you have through your work: about "
    "students, families, organizations, District staff, or anything else."
)
ASKED = (
    "confidential",
    "student grades",
    "FERPA",
    "student privacy",
    "IEP",
    "share a story about a student",
    "talk about a student online",
    "photo of my class",
    "leak",
    "coworker's evaluation",
    "student record",
)
RELATED = ("faculty-2", "comments-4b", "comments-4c", "retention", "5270")
DECIDES = say(
    "The policy does not define 'confidential'. Where you are in doubt whether something is, your "
    "administrator can say."
)
REVIEWED = "2026-11-23"

_OTHERS: tuple[About, ...] = ("student", "staff", "family", "person", "reader", "district")


def check(plan: Situation) -> Finding:
    if silent := not_in_personal_capacity(plan):
        return silent
    records = plan.signs("private-record", about=_OTHERS)
    if plain := tuple(s for s in (*records, *plan.signs("confidential-work")) if s.plain):
        return fails(
            say(
                "Clause 3 covers confidential information from your work. The marked words give "
                "a private detail about somebody who can be recognized, or say themselves that "
                "this is not public."
            ),
            plain,
        )
    hints = plan.signs("confidential-work", "student-photo", "classroom-story")
    if plan.confidential:
        return fails(
            say(
                "You say that it holds information from your work that is not public: leave it out."
            ),
            (*records, *hints),
        )
    if grave := tuple(s for s in records if s.topic in SETTLED_BY_THE_WORDS):
        return review(
            say(
                "This touches a child's or a family's safety or home. People nearby may know who "
                "is meant, even without a name. Ask your administrator before you post it."
            ),
            grave,
        )
    if records or hints:
        return passes(
            say("You say that nothing in it is confidential, and nobody is named with a record."),
            (*records, *hints),
        )
    if "confidential" not in plan.presumed:
        return passes(say("You say that nothing in it is confidential."))
    return passes(say("No confidential information was found in the words."))


EXAMPLES = (
    Example(
        "Grades with names",
        "Test scores are in: Marcus Bell 54, Dana Ortiz 97.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "fail",
    ),
    Example(
        "A staffing plan that is not public",
        "The list of positions to be cut went round today.",
        {"author": "employee", "act": "post", "venue": "personal", "confidential": True},
        "fail",
    ),
    Example(
        "A child protection call, nobody named",
        "Had to call CPS about one of my students today.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "review",
    ),
    Example(
        "A story from the classroom without a name",
        "A kindergartner told me today that I am as old as the dinosaurs.",
        {"author": "employee", "act": "post", "venue": "personal", "confidential": False},
        "pass",
    ),
    Example(
        "A parent on a page of the District's",
        "Which room is the book fair in?",
        {"author": "community", "act": "comment", "venue": "district"},
        "notApplicable",
    ),
)
