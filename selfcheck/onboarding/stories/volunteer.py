"""Stories of volunteers with a District account."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import OWN_ACCOUNT, TO_STUDENTS, without
from selfcheck.onboarding.story import Story, Telling, Version

READING: Final = Story(
    "volunteer-reading",
    say("A message to one student"),
    without(TO_STUDENTS, "also_to"),
    "also_to",
    (
        Telling(
            say(
                "On Thursdays you read with Malik. This week you cannot come, and you tell "
                "him with your District account."
            ),
            (
                Version([], say("You tell Malik and nobody else.")),
                Version(["employee"], say("You tell Malik and his teacher.")),
                Version(["parents"], say("You tell Malik and his grandmother.")),
            ),
            "I cannot come on Thursday. See you next week.",
        ),
        Telling(
            say(
                "You help the chess club. Sofia asks with her school account which opening "
                "to practice."
            ),
            (
                Version(["students"], say("You answer to the whole club at once.")),
                Version([], say("You answer to her alone.")),
                Version(["parents"], say("You answer to her and her father.")),
            ),
            "Practice the Italian opening until Tuesday.",
        ),
    ),
)

CLUB_NEWS: Final = Story(
    "volunteer-club-news",
    say("News for a whole group"),
    {**without(TO_STUDENTS, "venue"), "device": "personal"},
    "venue",
    (
        Telling(
            say(
                "The robotics club meets in another room tomorrow. You tell all members, "
                "from your own phone."
            ),
            (
                Version("personal", say("You write in a chat group with your private number.")),
                Version("district", say("You write with the account that the District gave you.")),
            ),
        ),
        Telling(
            say(
                "You help with the school play. All actors must know that the rehearsal is "
                "off, and you are at home."
            ),
            (
                Version("district", say("You send it to all of them with your District account.")),
                Version("personal", say("You send it to all of them from your private email.")),
            ),
        ),
    ),
)

GARDEN: Final = Story(
    "volunteer-garden",
    say("Something else to tell"),
    {**without(TO_STUDENTS, "purpose"), "device": "district"},
    "purpose",
    (
        Telling(
            say(
                "You look after the school garden and write to the students who help, with "
                "your District account, on the school's tablet."
            ),
            (
                Version(
                    "personal",
                    say("You ask whether they would like to come along to a concert with you."),
                ),
                Version("school", say("You ask who can bring gloves on Friday.")),
            ),
        ),
        Telling(
            say(
                "From your District account, on the computer in the library, you write to the "
                "two students whom you help with reading."
            ),
            (
                Version("school", say("You tell them which book comes next.")),
                Version("personal", say("You tell them your worries about money.")),
            ),
        ),
    ),
)

OVERHEARD: Final = Story(
    "volunteer-overheard",
    say("What one hears in a classroom"),
    without(OWN_ACCOUNT, "confidential"),
    "confidential",
    (
        Telling(
            say(
                "You help in second grade each week. In the evening you write about it on "
                "your own account."
            ),
            (
                Version(
                    True,
                    say("You write which child cannot read yet and why, as the teacher told you."),
                ),
                Version(False, say("You write that an hour with second graders makes your week.")),
            ),
        ),
        Telling(
            say("Friends wonder what you do at the school. You write about it on your own page."),
            (
                Version(False, say("You tell how one becomes a volunteer.")),
                Version(
                    True,
                    say("You tell what a child said about things at home, in the reading corner."),
                ),
            ),
        ),
    ),
)
