"""Clause 4: students as friends or followers."""

from selfcheck.finding import Finding, fails, not_applicable, passes
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_in_personal_capacity
from selfcheck.situation import Situation

TITLE = say("Students as friends or followers")
TEXT = """\
With the exception of familial relationships, when using a social media site, employees shall not \
invite or include current students as “friends,” “followers,” or any other similar terminology \
used by various sites."""
PLAIN = say(
    "You shall not invite current students, or accept them, as friends, followers or whatever a "
    "site calls it. Family is excepted. That you knew a student before is no exception here."
)
ASKED = (
    "friend request from a student",
    "accept follow request",
    "add a student",
    "instagram follower student",
    "snapchat",
    "tiktok followers",
    "my own child is a student",
    "niece follows me",
    "former student graduated",
    "unfriend students",
    "linkedin connection student",
)
RELATED = ("faculty-5", "faculty-7", "5276")
DECIDES = say("The clause leaves little open: family is the only exception that it makes.")
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_in_personal_capacity(plan):
        return silent
    if plan.act != "connect":
        return not_applicable(
            say("This clause is about inviting, accepting or adding friends and followers.")
        )
    if not plan.student:
        return passes(say("It adds nobody who is a current student."))
    # "With the exception of familial relationships"
    if plan.relationship == "family":
        return passes(say("Clause 4 excepts family."))
    return fails(
        say("Clause 4: no current students as friends or followers. Its only exception is family.")
    )


EXAMPLES = (
    Example(
        "A coach accepts a player's follow request",
        "",
        {
            "author": "employee",
            "act": "connect",
            "venue": "personal",
            "student": True,
            "relationship": "none",
        },
        "fail",
    ),
    Example(
        "A teacher's neighbor since childhood is now a student",
        "",
        {
            "author": "employee",
            "act": "connect",
            "venue": "personal",
            "student": True,
            "relationship": "prior",
        },
        "fail",
    ),
    Example(
        "A teacher follows her own daughter",
        "",
        {
            "author": "employee",
            "act": "connect",
            "venue": "personal",
            "student": True,
            "relationship": "family",
        },
        "pass",
    ),
    Example(
        "A teacher posts about the weather",
        "First frost of the year.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
