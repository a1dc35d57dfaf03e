"""Stories of administrators."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import OWN_ACCOUNT, TO_STUDENTS, without
from selfcheck.onboarding.story import Story, Telling, Version

COUNCIL: Final = Story(
    "administrator-council",
    say("A message to one student"),
    without(TO_STUDENTS, "also_to"),
    "also_to",
    (
        Telling(
            say(
                "Talia leads the student council. You ask her, by District email, for the "
                "agenda of Wednesday's meeting."
            ),
            (
                Version([], say("The email goes to Talia alone.")),
                Version(["employee"], say("The email goes to Talia and to the council's adviser.")),
                Version(["parents"], say("The email goes to Talia and to her parents.")),
            ),
            "Please send me the agenda for Wednesday by noon.",
        ),
        Telling(
            say(
                "Ravi has won the essay prize. You write to him with your District account "
                "about the ceremony."
            ),
            (
                Version(["students"], say("The other two winners get the same message.")),
                Version(["parents"], say("His parents get the same message, and nobody else.")),
                Version([], say("It goes to him alone.")),
            ),
            "The ceremony is on May 6 at 10 in the library.",
        ),
    ),
)

OPEN_DOOR: Final = Story(
    "administrator-open-door",
    say("An open door"),
    {**without(TO_STUDENTS, "purpose"), "device": "district"},
    "purpose",
    (
        Telling(
            say(
                "Your door is open to all, and you write to three seniors from your District"
                " email, at your desk."
            ),
            (
                Version("personal", say("You ask them to help you move a piano at your house.")),
                Version("school", say("You ask them to greet families at the open house.")),
            ),
        ),
        Telling(
            say(
                "With the District's account, on your office computer, you write to the students "
                "on your advisory board."
            ),
            (
                Version("school", say("You send them the draft of the new lunch schedule.")),
                Version(
                    "personal", say("You send them photos of your vacation and ask about theirs.")
                ),
            ),
        ),
    ),
)

PERSONNEL: Final = Story(
    "administrator-personnel",
    say("A question about a colleague"),
    without(OWN_ACCOUNT, "confidential"),
    "confidential",
    (
        Telling(
            say(
                "A teacher has left in the middle of the year, and parents wonder why. You write "
                "about it on your own page."
            ),
            (
                Version(True, say("You tell what came out in the meeting with human resources.")),
                Version(
                    False,
                    say(
                        "You say that you cannot speak about it and that the class is in "
                        "good hands."
                    ),
                ),
            ),
        ),
        Telling(
            say("There is talk in town about next year's budget. You post on your own account."),
            (
                Version(False, say("You share the slides that the board has published.")),
                Version(
                    True,
                    say("You say which two programs will be cut. The board has not announced it."),
                ),
            ),
        ),
    ),
)
