"""Clause 5: over which channel, and about what, employees write to students."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_to_a_student
from selfcheck.situation import Situation

TITLE = say("Writing to students: channel and topic")
TEXT = """\
Employees shall not use private email, text messaging, instant messaging or social networking \
sites to interact with a current student or students about any matter. Any such communication must \
originate from a District-owned device or from a District-sponsored social media source, and must \
pertain to a school-related activity. Appropriate topics include homework, class activity, school \
sport or club, or other school-sponsored activities. Employees shall not use any of these modes of \
communication to discuss private/personal non-school-related matters with a current student or \
students."""
PLAIN = say(
    "You shall not write to current students by private email, text, chat or social networks, "
    "whatever the matter. Such contact must come from a District-owned device or a "
    "District-sponsored source, and must be about a school activity: homework, class, a school "
    "sport or club, or the like. You shall not discuss private matters with students this way."
)
ASKED = (
    "text a student",
    "message students from my own phone",
    "personal cell phone",
    "whatsapp team chat",
    "remind app",
    "email students from gmail",
    "DM a student",
    "group chat with players",
    "snap a student",
    "school laptop",
    "google classroom",
)
RELATED = ("faculty-4", "faculty-6", "faculty-7", "faculty-8", "5276", "2313")
DECIDES = say(
    "The clause names no exception for family, and its first two sentences pull apart where a "
    "private account is used on a District device. There an administrator decides."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_to_a_student(plan):
        return silent
    own_channel = plan.venue == "personal"
    private = plan.purpose != "school"
    if plan.relationship == "family" and (own_channel or private):
        return review(
            say(
                "Clauses 4 and 7 except family; clause 5 does not say so. Your administrator can "
                "say how the District reads it."
            )
        )
    if plan.relationship == "prior" and private:
        return review(
            say(
                "Clause 7 excepts relationships from before school; clause 5 does not say so. "
                "Your administrator can say how the District reads it."
            )
        )
    if private:
        return fails(
            say(
                "Clause 5: what you write to a current student must be about a school activity. "
                "This is not; no other channel changes that."
            )
        )
    if own_channel and plan.device == "personal":
        return fails(
            say(
                "Clause 5: no private account on a private device to write to a current student, "
                "whatever the matter. A District-sponsored account makes it right."
            )
        )
    if own_channel:
        return review(
            say(
                "Clause 5 forbids private accounts 'about any matter' and then allows what comes "
                "from a District-owned device. Which sentence wins is for an administrator to "
                "say. A District-sponsored account settles it."
            )
        )
    return passes(say("A District-sponsored source, and a school matter: as clause 5 asks."))


_TO_A_STUDENT = {"author": "employee", "act": "message", "student": True, "relationship": "none"}

EXAMPLES = (
    Example(
        "A coach texts a player from his own phone about practice",
        "Practice moves to the upper field at 4.",
        {**_TO_A_STUDENT, "venue": "personal", "device": "personal", "purpose": "school"},
        "fail",
    ),
    Example(
        "A teacher chats with a student about a private matter in the school app",
        "How was your weekend at the lake?",
        {**_TO_A_STUDENT, "venue": "district", "device": "district", "purpose": "personal"},
        "fail",
    ),
    Example(
        "A private messenger on the school's tablet",
        "The lab report is due on Friday.",
        {**_TO_A_STUDENT, "venue": "personal", "device": "district", "purpose": "school"},
        "review",
    ),
    Example(
        "A teacher texts his own son, who is a student",
        "Dinner is at six.",
        {
            **_TO_A_STUDENT,
            "relationship": "family",
            "venue": "personal",
            "device": "personal",
            "purpose": "personal",
        },
        "review",
    ),
    Example(
        "Homework through the class's own platform",
        "Chapter 4, questions 1 to 9, for Monday.",
        {**_TO_A_STUDENT, "venue": "district", "device": "personal", "purpose": "school"},
        "pass",
    ),
    Example(
        "A message to a colleague",
        "Can you take the bus line on Tuesday?",
        {"author": "employee", "act": "message", "venue": "personal", "student": False},
        "notApplicable",
    ),
)
