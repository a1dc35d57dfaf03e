"""Clause 6: never one student alone."""

from selfcheck.finding import Finding, fails, not_applicable, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_to_a_student
from selfcheck.situation import Situation

TITLE = say("More than one recipient")
TEXT = """\
When communicating electronically with any student on a school-related matter as described above, \
employees must send the communication simultaneously to multiple recipients, either multiple \
students to whom the information is applicable, or by including another relevant school employee \
as a message recipient, preferably the employee’s administrator. Whenever possible, parents should \
be included in the electronic communication as well."""
PLAIN = say(
    "When you write to a student on a school matter, you must send it to several people at the "
    "same time: to several students whom it concerns, or to another school employee as well, best "
    "your administrator. Whenever possible, parents should be included too."
)
ASKED = (
    "message one student",
    "copy my administrator",
    "cc parents",
    "group message",
    "one on one message",
    "how many recipients",
    "send to several students",
    "include another employee",
)
RELATED = ("faculty-5", "faculty-7", "5276")
DECIDES = say(
    "The clause names no exception for an employee's own family; there an administrator decides."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_to_a_student(plan):
        return silent
    if plan.act != "message":
        return not_applicable(say("A post or comment goes to many by nature."))
    if plan.purpose != "school":
        return not_applicable(say("Not a school matter: clauses 5 and 7 speak about it."))
    if plan.also_to & {"students", "employee"}:
        if "parents" in plan.also_to:
            return passes(say("Several people get it at the same time, the parents too."))
        return passes(
            say(
                "Several people get it at the same time. "
                "Whenever possible, parents should be included as well."
            )
        )
    if plan.relationship == "family":
        return review(
            say(
                "Clause 6 makes no exception for family, and does not seem made for it. Your "
                "administrator can say how the District reads it."
            )
        )
    return fails(
        say(
            "Clause 6: on a school matter, more than one student, or another school employee, "
            "must get the message at the same time. Parents alone are not enough."
        )
    )


_TO_A_STUDENT = {
    "author": "employee",
    "act": "message",
    "venue": "district",
    "student": True,
    "relationship": "none",
    "purpose": "school",
}

EXAMPLES = (
    Example(
        "A teacher writes to one student about a retake",
        "Your retake is on Thursday at 2:45.",
        {**_TO_A_STUDENT, "also_to": []},
        "fail",
    ),
    Example(
        "The same with the parents copied, and nobody else",
        "Your retake is on Thursday at 2:45.",
        {**_TO_A_STUDENT, "also_to": ["parents"]},
        "fail",
    ),
    Example(
        "A teacher writes to her own son about his form",
        "Your form is in the tray.",
        {**_TO_A_STUDENT, "relationship": "family", "also_to": []},
        "review",
    ),
    Example(
        "The whole team and the parents get it",
        "The bus leaves at 8:15.",
        {**_TO_A_STUDENT, "also_to": ["students", "parents"]},
        "pass",
    ),
    Example(
        "A post for the class",
        "The bus leaves at 8:15.",
        {**_TO_A_STUDENT, "act": "post"},
        "notApplicable",
    ),
)
