"""The opening paragraphs of the employees' part."""

from selfcheck.finding import Finding, informs, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_in_personal_capacity
from selfcheck.situation import Situation

TITLE = say("Your own social media, and what it must not do")
TEXT = """\
The District respects the right of employees to use social media and networking sites, as well as \
personal websites and blogs. However, when an employee chooses to use social media, the employee's \
personal use of these sites must not disrupt the learning environment or damage the District's \
reputation, its employees, or its students and/or their families. Employees must exercise care in \
setting appropriate boundaries between their personal and public online behavior, understanding \
that what is private in the digital world often has the possibility of becoming public, even \
without the user's knowledge or consent. The District strongly encourages all employees to \
carefully review the privacy settings on any social media and networking sites they use, and to \
exercise care and good judgment when posting content and information on such sites. Regardless of \
privacy settings, however, employees are responsible for all disruption and/or negative impact \
realized by the District due to personal posts.

When using social media and networking sites in a personal capacity, employees will adhere to the \
following expectations, which are consistent with the District's workplace standards on \
harassment, student relationships, conduct, professional communication, and confidentiality:"""
PLAIN = say(
    "You may use social media, your own websites and blogs. What you post there must not disrupt "
    "learning or damage the District's reputation, its employees, its students or their families. "
    "Keep your private and your public life online apart with care: what is private can become "
    "public without your doing. The District strongly encourages you to look through your privacy "
    "settings. Whatever they are, you answer for the disruption and harm that your personal posts "
    "cause the District."
)
ASKED = (
    "can teachers use social media",
    "personal facebook page",
    "privacy settings",
    "private account",
    "after hours post",
    "what I post on my own time",
    "disruption of the learning environment",
    "reputation of the district",
    "am I responsible for a private post",
)
RELATED = ("faculty-1", "faculty-2", "faculty-3", "5270")
DECIDES = say(
    "The policy does not say what counts as disruption or damage; the District judges, case by "
    "case. Your administrator can tell you how it would look at a plan."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_in_personal_capacity(plan):
        return silent
    if signs := plan.signs("threat", "group-attack"):
        return review(
            say(
                "Words like these can disrupt learning even from a private account. "
                "Show them to your administrator before they go anywhere."
            ),
            signs,
        )
    return informs(
        say(
            "You may post on your own accounts. You answer for disruption or harm to the District "
            "that comes of it, whatever your privacy settings."
        )
    )


EXAMPLES = (
    Example(
        "A teacher posts about the weekend garden",
        "Forty tulip bulbs in the ground and my knees will never forgive me.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "informational",
    ),
    Example(
        "A private post hints at violence in the building",
        "I am bringing a gun to the front office tomorrow.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "review",
    ),
    Example(
        "A reply on a page of the District's",
        "See you all at conferences on Thursday.",
        {"author": "employee", "act": "comment", "venue": "district"},
        "notApplicable",
    ),
)
