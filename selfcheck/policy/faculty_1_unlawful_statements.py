"""Clause 1: statements that violate the District's policies."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_in_personal_capacity
from selfcheck.situation import Situation

TITLE = say("No discrimination, harassment or threats")
TEXT = """\
Employees shall not make statements that would violate any of the District's policies, including \
its policies concerning discrimination or harassment."""
PLAIN = say(
    "On your own accounts, too, you shall not say what any policy of the District forbids: above "
    "all nothing that discriminates against people or harasses them."
)
ASKED = (
    "discrimination",
    "harassment",
    "racist post",
    "joke about a religion",
    "threat",
    "sexual remark about a colleague",
    "bullying a coworker",
    "hate speech",
    "slur",
)
RELATED = ("faculty-general", "faculty-2", "comments-4a", "5150", "5270")
DECIDES = say(
    "Policy 5150 says what discrimination and harassment are; the District judges by it. Its text "
    "is not part of this check."
)
REVIEWED = "2026-11-23"

_AGAINST_POLICY = ("threat", "group-attack", "harassment")


def check(plan: Situation) -> Finding:
    if silent := not_in_personal_capacity(plan):
        return silent
    if signs := plan.plain(*_AGAINST_POLICY):
        return fails(
            say(
                "Clause 1 covers statements against the District's policies on discrimination, "
                "harassment and threats. The marked words read as one."
            ),
            signs,
        )
    if signs := plan.signs(*_AGAINST_POLICY):
        return review(
            say(
                "The marked words can be read as a threat, harassment or an attack on a group. "
                "Whether they are is for a person to judge: ask your administrator."
            ),
            signs,
        )
    return passes(say("No threat, harassment or attack on a group was found in the words."))


EXAMPLES = (
    Example(
        "A group of people is called animals",
        "Immigrants are animals and do not belong in our schools.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "fail",
    ),
    Example(
        "A warning that could be a threat",
        "Somebody in that office had better watch their back.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "review",
    ),
    Example(
        "A teacher writes about the Pride flag in the hall",
        "Glad to see the Pride flag up next to the team banners.",
        {"author": "employee", "act": "post", "venue": "personal"},
        "pass",
    ),
    Example(
        "A parent writes on a page of their own",
        "That was a rough meeting.",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
