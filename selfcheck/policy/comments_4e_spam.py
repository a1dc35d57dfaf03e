"""Comment rule 4, fifth point: chain letters, repeats and spam."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.situation import Situation

TITLE = say("No spam, chain letters or repeats")
TEXT = """\
Post chain letters, post the same comment multiple times, or otherwise distribute "spam" via the \
District-sponsored site."""
PLAIN = say(
    "Users agree not to post chain letters, the same comment several times, or other spam on the "
    "District's pages."
)
ASKED = (
    "spam",
    "chain letter",
    "post the same comment twice",
    "repost",
    "copy and paste on every post",
    "nobody answered so I posted again",
    "share with ten friends",
)
RELATED = ("comments-2", "comments-4d", "comments-5")
DECIDES = say("The policy does not define spam; the page's administrator decides.")
REVIEWED = "2026-11-23"

_SPAM = ("spam", "chain-letter", "repetition")


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    if plain := plan.plain(*_SPAM):
        return fails(
            say(
                "Comment rule 4: no spam, chain letters or repeats. The marked words read as such."
            ),
            plain,
        )
    signs = plan.signs(*_SPAM)
    if plan.repeat:
        return fails(say("Comment rule 4: the same comment is posted once, not again."), signs)
    if signs:
        return review(
            say("The marked words may be taken for spam or a repeat; the District decides."), signs
        )
    return passes(say("Nothing in it looks like spam, a chain letter or a repeat."))


EXAMPLES = (
    Example(
        "The same comment for the third time",
        "When does the pool open?",
        {"author": "community", "act": "comment", "venue": "district", "repeat": True},
        "fail",
    ),
    Example(
        "A chain letter",
        "Send this to 12 friends tonight or you will have bad luck for a year.",
        {"author": "community", "act": "comment", "venue": "district"},
        "fail",
    ),
    Example(
        "Words that say it is a repeat, though the answer says it is not",
        "Asking again because nobody replied: when does the pool open?",
        {"author": "community", "act": "comment", "venue": "district", "repeat": False},
        "review",
    ),
    Example(
        "Cheering",
        "Go Suns! Go Suns! Go Suns!",
        {"author": "community", "act": "comment", "venue": "district"},
        "pass",
    ),
    Example(
        "A page of one's own",
        "When does the pool open?",
        {"author": "community", "act": "post", "venue": "personal", "repeat": True},
        "notApplicable",
    ),
)
