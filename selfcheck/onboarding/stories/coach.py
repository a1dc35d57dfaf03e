"""Stories of coaches and club advisers."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import OWN_ACCOUNT, TO_STUDENTS, without
from selfcheck.onboarding.story import Story, Telling, Version

PRACTICE: Final = Story(
    "coach-practice",
    say("A message to one player"),
    without(TO_STUDENTS, "also_to"),
    "also_to",
    (
        Telling(
            say(
                "Practice starts an hour later tomorrow, and Diego was not there when you "
                "said so. You write to him with the team account of the District."
            ),
            (
                Version([], say("The message goes to Diego alone.")),
                Version(["parents"], say("The message goes to Diego and his father.")),
                Version(["students"], say("The message goes to the whole team, Diego among them.")),
            ),
            "Practice starts at 5:30 tomorrow, not at 4:30.",
        ),
        Telling(
            say(
                "Hana asks by District email whether she is on the bus list for Saturday's "
                "meet. She is."
            ),
            (
                Version(["employee"], say("Your answer goes to her and to the athletic director.")),
                Version(["parents"], say("Your answer goes to her and to her parents.")),
                Version([], say("Your answer goes to her alone.")),
            ),
            "Yes, you are on the list. The bus leaves at 8.",
        ),
    ),
)

TEAM_CHAT: Final = Story(
    "coach-team-chat",
    say("A message to the whole team"),
    {**without(TO_STUDENTS, "venue"), "device": "personal"},
    "venue",
    (
        Telling(
            say(
                "Your captain has made a group chat for the whole team and asks you to join "
                "it. The bus times must go out, and only your own phone is at hand."
            ),
            (
                Version(
                    "personal",
                    say(
                        "You join the chat with your private number and write them there, to "
                        "everybody."
                    ),
                ),
                Version(
                    "district",
                    say(
                        "You leave the chat alone and write them with the District's team "
                        "account, to everybody."
                    ),
                ),
            ),
        ),
        Telling(
            say(
                "It starts to rain two hours before the game, and all players must know "
                "about the change. Only your own phone is at hand."
            ),
            (
                Version(
                    "district",
                    say("You send it to all of them with the District's messaging service."),
                ),
                Version(
                    "personal",
                    say("You send it to all of them as a direct message from your own account."),
                ),
            ),
        ),
    ),
)

PEP_TALK: Final = Story(
    "coach-pep-talk",
    say("More than practice"),
    {**without(TO_STUDENTS, "purpose"), "device": "district"},
    "purpose",
    (
        Telling(
            say(
                "The day after the finals you write to two players at once, with the team "
                "account, on the school's tablet."
            ),
            (
                Version("personal", say("You invite them to your cabin by the lake, to fish.")),
                Version("school", say("You send them the clips of their second half.")),
            ),
        ),
        Telling(
            say(
                "On the computer in the athletic office you write to the seniors on the team, "
                "from your District email."
            ),
            (
                Version("school", say("You ask for their sizes for the team jackets.")),
                Version(
                    "personal",
                    say(
                        "You tell them about your divorce, since they have noticed that you "
                        "are sad."
                    ),
                ),
            ),
        ),
    ),
)

INJURY: Final = Story(
    "coach-injury",
    say("What fans would like to know"),
    without(OWN_ACCOUNT, "confidential"),
    "confidential",
    (
        Telling(
            say(
                "Fans wonder why your best runner is not at the meet. You want to write about "
                "it on your own page."
            ),
            (
                Version(True, say("You write what the trainer told you about her health.")),
                Version(
                    False, say("You write that the team will miss her today, and who runs instead.")
                ),
            ),
        ),
        Telling(
            say("After a lost game you write on your own account about the season."),
            (
                Version(False, say("You thank the team and say that next year will be better.")),
                Version(
                    True,
                    say(
                        "You say which two players were suspended, which you know from the office."
                    ),
                ),
            ),
        ),
    ),
)
