"""Clause 9: what the District may do."""

from selfcheck.finding import Finding, informs
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_an_employee
from selfcheck.situation import Situation

TITLE = say("What the District may do")
TEXT = """\
If the District believes that an employee’s personal activity on a social networking site, blog, \
or personal website violates the District’s policies, or this Social Media policy, the District \
will request that the employee cease such activity. Depending on the severity of the incident, the \
employee may be subject to disciplinary action, up to and including termination."""
PLAIN = say(
    "If the District believes that something you do online violates its policies, it will ask you "
    "to stop. How it goes on depends on how serious it is; it may end in discipline, up to the "
    "loss of your job."
)
ASKED = (
    "can I be fired for a post",
    "discipline",
    "termination",
    "asked to take a post down",
    "consequences",
    "what happens if I break the policy",
)
RELATED = ("faculty-general", "comments-5", "5270")
DECIDES = say("The District decides, by how serious the incident is.")
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_an_employee(plan):
        return silent
    return informs(
        say(
            "If the District believes that personal activity online violates its policies, it "
            "will ask you to stop; discipline depends on how serious it is."
        )
    )


EXAMPLES = (
    Example(
        "Any plan of an employee",
        "Off to the lake for the weekend.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "informational",
    ),
    Example(
        "A parent's plan",
        "Off to the lake for the weekend.",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
