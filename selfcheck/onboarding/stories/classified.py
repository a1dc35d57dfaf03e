"""Stories of office, bus, kitchen, library and classroom support staff."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import OWN_ACCOUNT, TO_STUDENTS, without
from selfcheck.onboarding.story import Story, Telling, Version

BUS_STOP: Final = Story(
    "classified-bus-stop",
    say("A message to one student"),
    without(TO_STUDENTS, "also_to"),
    "also_to",
    (
        Telling(
            say(
                "You drive bus 12. Lena has left her trumpet on board, and you write to her "
                "from your District email."
            ),
            (
                Version([], say("You write to Lena and to nobody else.")),
                Version(
                    ["employee"], say("You write to Lena, with the school's secretary copied in.")
                ),
                Version(["parents"], say("You write to Lena and to her mother.")),
            ),
            "Your trumpet is safe. It is in the office from 8 o'clock.",
        ),
        Telling(
            say(
                "In the library a laptop is overdue. You remind Noah, who borrowed it, with "
                "the library's District account."
            ),
            (
                Version(["parents"], say("His father gets the reminder too.")),
                Version(["employee"], say("His teacher gets the reminder too.")),
                Version([], say("The reminder goes to him only.")),
            ),
            "Your laptop was due on Monday. Please bring it tomorrow.",
        ),
    ),
)

LUNCH_LIST: Final = Story(
    "classified-helpers",
    say("A message to a group of students"),
    {**without(TO_STUDENTS, "venue"), "device": "personal"},
    "venue",
    (
        Telling(
            say(
                "Six student helpers need to know their days in the kitchen. You write to "
                "all six, from your own phone."
            ),
            (
                Version("personal", say("You send it from your private email address.")),
                Version("district", say("You send it from your District email address.")),
            ),
        ),
        Telling(
            say(
                "You work in the library, and the book club meets one day later. All members"
                " must hear of it; you write on your own tablet."
            ),
            (
                Version("district", say("You use the club's page on the District's platform.")),
                Version(
                    "personal", say("You use a private message from your own social media account.")
                ),
            ),
        ),
    ),
)

SMALL_TALK: Final = Story(
    "classified-small-talk",
    say("A chat with students"),
    {**without(TO_STUDENTS, "purpose"), "device": "district"},
    "purpose",
    (
        Telling(
            say(
                "Three students who eat lunch near your desk have your District email "
                "address. You write to them on the office computer."
            ),
            (
                Version("personal", say("You send them jokes and ask how things are at home.")),
                Version(
                    "school", say("You send them the forms that they need for the job shadow day.")
                ),
            ),
        ),
        Telling(
            say(
                "With your District account, on the school's tablet, you write to the students "
                "who help in the greenhouse."
            ),
            (
                Version("school", say("You ask who can water the beds on Friday.")),
                Version(
                    "personal",
                    say("You ask whether they would like to see your new puppy on Saturday."),
                ),
            ),
        ),
    ),
)

OFFICE: Final = Story(
    "classified-office",
    say("What one hears in the office"),
    without(OWN_ACCOUNT, "confidential"),
    "confidential",
    (
        Telling(
            say(
                "At the front desk you hear a lot. In the evening you write on your own "
                "account, for friends."
            ),
            (
                Version(
                    True,
                    say(
                        "You write why a family has to leave the school, as you read it in "
                        "their file."
                    ),
                ),
                Version(
                    False,
                    say(
                        "You write that the phones rang all day and that you love your job "
                        "all the same."
                    ),
                ),
            ),
        ),
        Telling(
            say(
                "Neighbors wonder how it is to work at the school. You write about it on your "
                "own page."
            ),
            (
                Version(False, say("You say that mornings are loud and the children are funny.")),
                Version(
                    True,
                    say(
                        "You say which teacher has handed in her notice. Nobody else knows it yet."
                    ),
                ),
            ),
        ),
    ),
)
