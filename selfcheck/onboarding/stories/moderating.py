"""Stories for owners of District pages: whether somebody's comment may stay."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import SOMEBODYS_COMMENT
from selfcheck.onboarding.story import WORDS, Story, Telling, Version

AN_OPINION: Final = Story(
    "moderate-an-opinion",
    say("A comment with an opinion"),
    SOMEBODYS_COMMENT,
    WORDS,
    (
        Telling(
            say(
                "You look after the District's page. Under the post about the levy somebody has "
                "left a comment."
            ),
            (
                Version(
                    "The levy is a waste of money. Vote no, and vote the board out.",
                    say("You read it and think about whether it may stay."),
                ),
                Version(
                    "The levy is a waste of money. The superintendent is a pathetic idiot.",
                    say("You read it and think about whether it may stay."),
                ),
            ),
        ),
        Telling(
            say("Under another post about the levy somebody is on the District's side."),
            (
                Version(
                    "Vote yes! "
                    "Our schools need it. The principal who is against it is a pathetic idiot.",
                    say("You think about whether it may stay."),
                ),
                Version(
                    "Vote yes! "
                    "Our schools need it. The people against it have not looked inside one.",
                    say("You think about whether it may stay."),
                ),
            ),
        ),
    ),
    moderates=True,
)

A_CHILD: Final = Story(
    "moderate-a-child",
    say("A comment about a child"),
    SOMEBODYS_COMMENT,
    WORDS,
    (
        Telling(
            say(
                "Under your school's post about lunch a neighbor comments, whose own children are "
                "grown."
            ),
            (
                Version(
                    "There was another fight at lunch. Jayden Miller got suspended for it.",
                    say("Many people have read it already."),
                ),
                Version(
                    "There was another fight at lunch. What does the school do about it?",
                    say("Many people have read it already."),
                ),
            ),
        ),
        Telling(
            say(
                "On the page that you look after people comment on late buses. One of them has no "
                "children at the school."
            ),
            (
                Version(
                    "Bus 9 was late again on Monday. This cannot go on.",
                    say("This is that comment."),
                ),
                Version(
                    "Bus 9 was late again on Monday. "
                    "Emma Torres had a seizure on it; she has epilepsy.",
                    say("This is that comment."),
                ),
            ),
        ),
    ),
    moderates=True,
)

AN_OFFER: Final = Story(
    "moderate-an-offer",
    say("A comment with an offer"),
    SOMEBODYS_COMMENT,
    WORDS,
    (
        Telling(
            say("Under the pictures of the fall picnic a father leaves a comment."),
            (
                Version(
                    "Thank you for the picnic! Kids' bikes for sale, $40 each, message me.",
                    say("It is friendly, and people have liked it."),
                ),
                Version(
                    "Thank you for the picnic! Is there a list of what was left behind?",
                    say("It is friendly, and people have liked it."),
                ),
            ),
        ),
        Telling(
            say("The concert is over, and somebody comments on it on your school's page."),
            (
                Version(
                    "What a concert! Does anybody know a good piano teacher?",
                    say("The comment is new."),
                ),
                Version(
                    "What a concert! I give piano lessons, $30 each, message me.",
                    say("The comment is new."),
                ),
            ),
        ),
    ),
    moderates=True,
)
