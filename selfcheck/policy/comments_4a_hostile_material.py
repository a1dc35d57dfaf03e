"""Comment rule 4, first point: threatening, vulgar, hostile and the like."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("Nothing threatening, vulgar or hostile")
TEXT = """\
Post material that KSD determines is threatening, harassing, illegal, vulgar, obscene, defamatory, \
discriminatory, or hostile towards any individual or entity. Employees shall not post any material \
that violates any of the District's policies."""
PLAIN = say(
    "Users agree not to post what the District finds hostile towards anybody. That takes in "
    "threats and harassment; what is illegal, vulgar or obscene; false attacks on a person's good "
    "name; and discrimination. Employees shall not post anything there that violates the "
    "District's policies. Criticism, in any direction, is welcome."
)
ASKED = (
    "swearing",
    "profanity",
    "curse words",
    "insult",
    "threat in a comment",
    "hate speech",
    "name calling",
    "why was my comment removed",
    "bullying in the comments",
    "rude comment",
    "criticize the board",
    "offensive",
)
RELATED = ("forum", "faculty-1", "faculty-2", "comments-5", "5150")
DECIDES = say("The District determines what falls under this rule: the clause says so itself.")
REVIEWED = "2026-11-23"

_CLEAR = ("threat", "group-attack", "harassment", "insult", "vulgar", "illegal")
_DOUBTFUL = (*_CLEAR, "contempt", "accusation")


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    if signs := plan.plain(*_CLEAR):
        return fails(
            say(
                "Comment rule 4 keeps threats, harassment, vulgar words and hostility off these "
                "pages. The marked words read as such; the District decides. What you think of "
                "the matter itself is yours to say."
            ),
            signs,
        )
    if signs := plan.signs(*_DOUBTFUL):
        return review(
            say(
                "The marked words may come across as hostile or vulgar, or accuse somebody of "
                "something that nobody here can check. The District decides whether the comment "
                "stays."
            ),
            signs,
        )
    return passes(say("Nothing threatening, vulgar or hostile was found in the words."))


EXAMPLES = (
    Example(
        "An insult at a coach",
        "The new coach is a stupid moron.",
        {"author": "community", "act": "comment", "venue": "district"},
        "fail",
    ),
    Example(
        "An accusation that nobody here can check",
        "The bookkeeper took money from the lunch accounts.",
        {"author": "community", "act": "comment", "venue": "district"},
        "review",
    ),
    Example(
        "Criticism of a decision",
        "Cutting the late bus was a terrible decision. Reverse it.",
        {"author": "community", "act": "comment", "venue": "district"},
        "pass",
    ),
    Example(
        "A page of one's own",
        "The new coach is a stupid moron.",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
