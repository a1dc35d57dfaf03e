"""The closing paragraph: what is kept, and may be disclosed."""

from selfcheck.finding import Finding, informs, not_applicable
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.situation import Situation

TITLE = say("Kept, and open to disclosure")
TEXT = """\
All content on District-sponsored sites and electronic communications created with District-owned \
devices are subject to retention and disclosure under Washington State law."""
PLAIN = say(
    "Whatever stands on the District's sites, or is written with the District's devices, may have "
    "to be kept, and to be shown to others. Washington State law says what and how long."
)
ASKED = (
    "public records request",
    "are my messages public",
    "delete old posts",
    "how long are messages kept",
    "retention",
    "disclosure",
    "records request on my phone",
    "keep texts",
)
RELATED = ("faculty-3", "faculty-5", "comments-4b", "2313")
DECIDES = say("Washington State law decides what is kept and what is disclosed, not this policy.")
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if plan.venue == "personal" and plan.device == "personal":
        return not_applicable(say("Neither a District site nor a District device is used."))
    return informs(
        say(
            "What stands on a District site or is written with a District device may have to be "
            "kept, and disclosed, under Washington State law."
        )
    )


EXAMPLES = (
    Example(
        "A private message from the school's laptop",
        "See you at six.",
        {"author": "employee", "act": "message", "venue": "personal", "device": "district"},
        "informational",
    ),
    Example(
        "Own phone, own account",
        "See you at six.",
        {"author": "employee", "act": "message", "venue": "personal", "device": "personal"},
        "notApplicable",
    ),
)
