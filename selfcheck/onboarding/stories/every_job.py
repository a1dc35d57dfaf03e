"""Stories that come up in every job: own accounts, and students outside one's own class."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import FOLLOWING, OWN_ACCOUNT, without
from selfcheck.onboarding.story import WORDS, Story, Telling, Version

OWN_VIEW: Final = Story(
    "own-view",
    say("A view of your own on a District matter"),
    without(OWN_ACCOUNT, "own_views"),
    "own_views",
    (
        Telling(
            say(
                "The school levy is on the ballot and you are for it. "
                "In the evening, at home, you write so on your own account."
            ),
            (
                Version(
                    False,
                    say(
                        "Your profile names your job at the District, and nothing says whose"
                        " view it is."
                    ),
                ),
                Version(
                    True,
                    say("Your first line says that this is your own view and not the District's."),
                ),
            ),
            "The levy deserves a yes from every family in Kennewick.",
        ),
        Telling(
            say(
                "A bond for new buildings comes up, and you think it is too expensive. "
                "On Saturday you say so on your own page, with your own phone."
            ),
            (
                Version(
                    True,
                    say("The post begins by saying that you speak for yourself alone."),
                ),
                Version(
                    False,
                    say(
                        "Many readers know you from school, and the post does not say for "
                        "whom you speak."
                    ),
                ),
            ),
            "Vote no on the bond. It costs too much.",
        ),
    ),
)

ANGRY_POST: Final = Story(
    "angry-post",
    say("A post written in anger"),
    OWN_ACCOUNT,
    WORDS,
    (
        Telling(
            say(
                "Somebody has scratched your car in the staff lot. "
                "You are furious, and your phone is in your hand."
            ),
            (
                Version(
                    "Somebody scratched my car in the staff lot today. "
                    "When I find you I will hurt you.",
                    say("You are about to post this on your own account."),
                ),
                Version(
                    "Somebody scratched my car in the staff lot today. If you saw it, please"
                    " tell me.",
                    say("You are about to post this on your own account."),
                ),
            ),
        ),
        Telling(
            say(
                "Somebody in town has made fun of the people you work with, for all to read. "
                "Late at night you write a post about it on your own account."
            ),
            (
                Version(
                    "I read what you wrote about my colleagues. Can we talk about it?",
                    say("This is your post."),
                ),
                Version(
                    "I read what you wrote about my colleagues. "
                    "Write that again and I will hurt you.",
                    say("This is your post."),
                ),
            ),
        ),
    ),
)

HARD_DAY: Final = Story(
    "hard-day",
    say("Letting off steam about a hard day"),
    OWN_ACCOUNT,
    WORDS,
    (
        Telling(
            say("It was a day of complaints from families. At home you want to let it out."),
            (
                Version(
                    "Two hours of complaints today. The parents at my school are complete idiots.",
                    say("This would go on your own account, for friends only."),
                ),
                Version(
                    "Two hours of complaints today. "
                    "The parents at my school are worried, and I am tired.",
                    say("This would go on your own account, for friends only."),
                ),
            ),
        ),
        Telling(
            say("Your supervisor has changed the schedule again, and your week is upside down."),
            (
                Version(
                    "The third new schedule this month. I disagree with our principal.",
                    say("You write this on your own page in the evening."),
                ),
                Version(
                    "The third new schedule this month. Our principal is a pathetic idiot.",
                    say("You write this on your own page in the evening."),
                ),
            ),
        ),
    ),
)

SIDE_BUSINESS: Final = Story(
    "side-business",
    say("A side business in a free hour"),
    without({**OWN_ACCOUNT, "purpose": "business"}, "device"),
    "device",
    (
        Telling(
            say(
                "You bake wedding cakes on weekends. In the lunch break you put "
                "a picture of the newest cake on your own account, to find customers."
            ),
            (
                Version("district", say("You do it on the laptop that the school gave you.")),
                Version("personal", say("You do it on your own phone, over your own data plan.")),
            ),
        ),
        Telling(
            say(
                "You sell firewood in the fall. Before work you put this year's prices on your "
                "own account."
            ),
            (
                Version("personal", say("You do it on your own tablet, over your own data plan.")),
                Version("district", say("You do it on the computer at your desk in school.")),
            ),
        ),
    ),
)

FOLLOW_REQUEST: Final = Story(
    "follow-request",
    say("A student wants to follow you"),
    FOLLOWING,
    "relationship",
    (
        Telling(
            say(
                "A sophomore at your school asks to follow your own account, "
                "on which you post pictures of your garden. You could tap Accept."
            ),
            (
                Version("none", say("You know her from school and from nowhere else.")),
                Version("family", say("She is your sister's daughter.")),
                Version(
                    "prior",
                    say("Her family were your neighbors long before you worked for the District."),
                ),
            ),
        ),
        Telling(
            say(
                "A boy who goes to school in the District sends a friend request to your own"
                " account."
            ),
            (
                Version("family", say("He is your own son.")),
                Version(
                    "prior",
                    say(
                        "You have known him since he was three: you were in the same church choir."
                    ),
                ),
                Version(
                    "none", say("He is in a club that you help with, and that is how you met.")
                ),
            ),
        ),
    ),
)

FORMER_STUDENT: Final = Story(
    "former-student",
    say("A friend request from somebody you know from school"),
    {**without(FOLLOWING, "student"), "relationship": "none"},
    "student",
    (
        Telling(
            say(
                "Amara, whom you know only through school, sends a friend request to your "
                "own account."
            ),
            (
                Version(False, say("She graduated two years ago and works in Spokane.")),
                Version(True, say("She is a senior; graduation is in three weeks.")),
            ),
        ),
        Telling(
            say(
                "On your own account you find a request to connect from Mateo. You know him "
                "from your work at school and from nowhere else."
            ),
            (
                Version(True, say("He has moved to another high school of the District.")),
                Version(False, say("He is in college now.")),
            ),
        ),
    ),
)

NIECE: Final = Story(
    "niece",
    say("A private message to a young relative"),
    {
        **without(OWN_ACCOUNT, "student"),
        "act": "message",
        "relationship": "family",
        "also_to": [],
    },
    "student",
    (
        Telling(
            say(
                "Your niece turns sixteen. With your own phone and from your own account "
                "you want to wish her a happy birthday, in a message to her alone."
            ),
            (
                Version(True, say("She is a student at a high school of the District.")),
                Version(False, say("She goes to school in another district, across the river.")),
            ),
        ),
        Telling(
            say(
                "You text your nephew about Sunday dinner at his grandmother's, "
                "from your own phone, to him alone."
            ),
            (
                Version(False, say("He finished school last year.")),
                Version(True, say("He is in eighth grade at a middle school of the District.")),
            ),
        ),
    ),
)
