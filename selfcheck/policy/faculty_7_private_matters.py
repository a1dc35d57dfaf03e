"""Clause 7: no private matters with students."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_to_a_student
from selfcheck.situation import Situation

TITLE = say("No private matters with students")
TEXT = """\
With the exception of familial relationships and relationships that were clearly established prior \
to the employee-student relationship, employees shall not use private or District-sponsored email, \
text messaging, instant messaging or social networking sites to interact with a current student or \
students about a private matter. All electronic or social media communications between staff and \
current students must be school-related."""
PLAIN = say(
    "You shall not write to a current student about a private matter, neither over your own "
    "channels nor over the District's: all of it must be school-related. Family is excepted, and "
    "so are relationships that were clearly there before the employee-student one."
)
ASKED = (
    "private message to a student",
    "happy birthday to a student",
    "student tells me personal problems",
    "family friend is a student",
    "knew the student before",
    "babysat a student",
    "student in crisis messages me",
    "personal matter",
    "prior relationship",
)
RELATED = ("faculty-4", "faculty-5", "faculty-6", "5276")
DECIDES = say(
    "Whether a relationship was 'clearly established' before is not defined; your administrator "
    "can say."
)
REVIEWED = "2026-11-23"

_EXCEPTED = ("family", "prior")


def check(plan: Situation) -> Finding:
    if silent := not_to_a_student(plan):
        return silent
    if plan.purpose == "school":
        private = plan.signs("private-talk")
        if private and plan.told("relationship") not in _EXCEPTED:
            return review(
                say(
                    "You say that it is about school; the marked words read as private. Clause 7 "
                    "keeps private matters out of messages to students."
                ),
                private,
            )
        return passes(say("A school matter, as clause 7 asks."))
    # "With the exception of familial relationships and relationships that were clearly established"
    if plan.relationship in _EXCEPTED:
        return passes(say("Clause 7 excepts family and relationships clearly there before."))
    return fails(say("Clause 7: no private matters with a current student, over any channel."))


_TO_A_STUDENT = {"author": "employee", "act": "message", "venue": "district", "student": True}

EXAMPLES = (
    Example(
        "A teacher sends a student birthday wishes of his own",
        "Happy birthday! Hope you get the guitar.",
        {**_TO_A_STUDENT, "purpose": "personal", "relationship": "none"},
        "fail",
    ),
    Example(
        "A message about school that does not read like one",
        "Can't sleep. Our little secret, okay? Don't tell your parents.",
        {**_TO_A_STUDENT, "purpose": "school", "relationship": "none"},
        "review",
    ),
    Example(
        "The neighbors' son, known since he was three",
        "Your mom says you can feed our cat this weekend.",
        {**_TO_A_STUDENT, "purpose": "personal", "relationship": "prior"},
        "pass",
    ),
    Example(
        "Homework",
        "The essay is due on Friday.",
        {**_TO_A_STUDENT, "purpose": "school"},
        "pass",
    ),
    Example(
        "A parent writes to a student on the team",
        "Great game!",
        {"author": "community", "act": "message", "venue": "personal", "student": True},
        "notApplicable",
    ),
)
