"""Stories of teachers."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import OWN_ACCOUNT, TO_STUDENTS, without
from selfcheck.onboarding.story import Story, Telling, Version

HOMEWORK: Final = Story(
    "teacher-homework",
    say("A message about homework"),
    without(TO_STUDENTS, "also_to"),
    "also_to",
    (
        Telling(
            say("Priya was ill and asks what she has missed. You answer from your District email."),
            (
                Version([], say("You write to her alone.")),
                Version(["parents"], say("You write to her, with her parents copied in.")),
                Version(["employee"], say("You write to her, with her counselor copied in.")),
            ),
            "We finished chapter 4. Questions 1 to 9 are due on Thursday.",
        ),
        Telling(
            say(
                "Owen's essay has not come in. You remind him over the District's learning "
                "platform, as a message."
            ),
            (
                Version(["employee"], say("Your department head gets the same message.")),
                Version([], say("Nobody else gets it.")),
                Version(["parents"], say("His mother gets the same message, and nobody else.")),
            ),
            "Your essay is due on Friday.",
        ),
    ),
)

TEXT: Final = Story(
    "teacher-text",
    say("A quick message to the whole class"),
    {**without(TO_STUDENTS, "venue"), "device": "personal"},
    "venue",
    (
        Telling(
            say(
                "It is Sunday evening. You remind your class that the bus for the field trip"
                " leaves at 7:10. All of them get it."
            ),
            (
                Version(
                    "personal", say("You text the group from your own phone, with your own number.")
                ),
                Version("district", say("You use your District email, on your own phone.")),
            ),
        ),
        Telling(
            say(
                "Your students want to know what tomorrow's quiz covers. You answer all of "
                "them at once, from home, on your own tablet."
            ),
            (
                Version(
                    "district", say("You write in the class space that the District provides.")
                ),
                Version(
                    "personal",
                    say(
                        "You write in a group chat that the class has set up in an app of its own."
                    ),
                ),
            ),
        ),
    ),
)

TOPIC: Final = Story(
    "teacher-topic",
    say("A message that is not about class"),
    {**without(TO_STUDENTS, "purpose"), "device": "district"},
    "purpose",
    (
        Telling(
            say(
                "You write to four of your students from your District email, on your school"
                " laptop."
            ),
            (
                Version(
                    "personal",
                    say("You tell them that you have moved house, and ask how their weekend was."),
                ),
                Version(
                    "school",
                    say(
                        "You tell them that their group talk has moved to Monday, and ask "
                        "for their slides."
                    ),
                ),
            ),
        ),
        Telling(
            say(
                "With your District account, on the classroom computer, you send a message to "
                "the students of your second period."
            ),
            (
                Version("school", say("It says which pages to read for the lab.")),
                Version(
                    "personal",
                    say(
                        "It says what you thought of last night's movie, and asks who has seen it."
                    ),
                ),
            ),
        ),
    ),
)

CLASSROOM_STORY: Final = Story(
    "teacher-classroom-story",
    say("A story from work"),
    without(OWN_ACCOUNT, "confidential"),
    "confidential",
    (
        Telling(
            say(
                "A conference with a family has moved you, and in the evening you write about it "
                "on your own account, for friends."
            ),
            (
                Version(
                    True, say("Your post tells what a mother told you in confidence about her son.")
                ),
                Version(
                    False,
                    say(
                        "Your post tells how tired and how happy you are, and nothing of "
                        "what was said."
                    ),
                ),
            ),
        ),
        Telling(
            say("Friends wonder how your new class is. You write about it on your own page."),
            (
                Version(
                    False,
                    say("You say that you like your new room and that the year has begun well."),
                ),
                Version(
                    True,
                    say(
                        "You say which three children get special help, as you know from "
                        "their plans."
                    ),
                ),
            ),
        ),
    ),
)
