"""Comment rule 4, third point: the rights of others."""

from selfcheck.finding import Finding, fails, passes
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("Nothing that belongs to somebody else")
TEXT = """\
Post material that infringes on the rights of KSD or any individual or entity, including privacy, \
intellectual property or publication rights."""
PLAIN = say(
    "Users agree not to post what infringes the rights of others: photos, music and writing that "
    "belong to somebody else, or pictures that intrude on a person's privacy."
)
ASKED = (
    "copyright",
    "copied article",
    "song lyrics",
    "someone else's photo",
    "photo of students",
    "photographer watermark",
    "music in a video",
    "share a newspaper story",
    "picture of my kid's friends",
)
RELATED = ("comments-1", "comments-4b", "faculty-3")
DECIDES = say(
    "Whether a use is allowed can be a question of law; whoever holds the rights can say."
)
REVIEWED = "2026-11-23"


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    signs = plan.signs("copied-work")
    if not plan.rights:
        return fails(
            say(
                "Comment rule 4: nothing that infringes the rights of others. You say that not all "
                "of it is yours, or yours to use."
            ),
            signs,
        )
    if signs or "rights" not in plan.presumed:
        return passes(say("You say that you own it, or have leave to use it."), signs)
    return passes(say("Nothing in the words looks copied from somebody else."))


EXAMPLES = (
    Example(
        "A photographer's picture without leave",
        "The team picture from the studio's website.",
        {"author": "community", "act": "post", "venue": "district", "rights": False},
        "fail",
    ),
    Example(
        "A picture that the parent took",
        "My picture of the float.",
        {"author": "community", "act": "post", "venue": "district", "rights": True},
        "pass",
    ),
    Example(
        "A page of one's own",
        "The team picture from the studio's website.",
        {"author": "community", "act": "post", "venue": "personal", "rights": False},
        "notApplicable",
    ),
)
