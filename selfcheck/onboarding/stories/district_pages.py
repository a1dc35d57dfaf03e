"""Stories about posting and replying on pages of the District's: the comment rules."""

from __future__ import annotations

from typing import Final

from selfcheck.messages import say
from selfcheck.onboarding.plans import DISTRICT_PAGE
from selfcheck.onboarding.story import WORDS, Story, Telling, Version

PHONE_NUMBER: Final = Story(
    "phone-number",
    say("A phone number on a District page"),
    DISTRICT_PAGE,
    "contact_owner",
    (
        Telling(
            say("You announce Friday's picnic on your school's page, and say whom to call."),
            (
                Version("other", say("The number is a helpful mother's.")),
                Version("self", say("The number is your own, and you are fine with that.")),
            ),
            "Questions about Friday's picnic? Call 509-555-0142.",
        ),
        Telling(
            say("On the District's page you look for drivers for the museum trip."),
            (
                Version("self", say("You put in your own number for questions.")),
                Version("other", say("You put in the number of a colleague, who is out today.")),
            ),
            "We still need two drivers for Tuesday. Text 509-555-0188.",
        ),
    ),
)

PICTURE: Final = Story(
    "picture",
    say("A picture for a District page"),
    DISTRICT_PAGE,
    "rights",
    (
        Telling(
            say("The post about the science fair on your school's page needs a good picture."),
            (
                Version(
                    False,
                    say(
                        "You found a fine one by a photographer online. It does not say that"
                        " you may use it."
                    ),
                ),
                Version(
                    True,
                    say("You took it yourself: it shows the volcano model and nobody's face."),
                ),
            ),
        ),
        Telling(
            say("For the page of the concert band you choose a poster."),
            (
                Version(True, say("The art teacher drew it and told you to use it.")),
                Version(
                    False,
                    say("It is a cartoon from a magazine. You have not asked anybody."),
                ),
            ),
        ),
    ),
)

FUNDRAISER: Final = Story(
    "fundraiser",
    say("Asking for money on a District page"),
    DISTRICT_PAGE,
    "sponsored",
    (
        Telling(
            say("You want to ask families for money on your school's page."),
            (
                Version(
                    False,
                    say(
                        "It is for new band uniforms. Some parents collect it on their own, and "
                        "the District does not sponsor it."
                    ),
                ),
                Version(
                    True,
                    say("It is for new band uniforms, and the District officially sponsors it."),
                ),
            ),
            "Please donate what you can by Friday.",
        ),
        Telling(
            say("In a post on a page of the District's you offer shirts for the team's trip."),
            (
                Version(True, say("It is a fundraiser that KSD officially sponsors.")),
                Version(
                    False,
                    say("A booster club sells them on its own, without the District."),
                ),
            ),
            "Order your shirts now, $15 each.",
        ),
    ),
)

SHARED_LOGIN: Final = Story(
    "shared-login",
    say("Whose login is it?"),
    DISTRICT_PAGE,
    "identity",
    (
        Telling(
            say("You answer a question on your school's page. It is about tomorrow's bus times."),
            (
                Version(
                    "shared",
                    say(
                        "You use the login that you share with a colleague: one name, and both "
                        "of you know the password."
                    ),
                ),
                Version("own", say("You use a login that is yours alone.")),
            ),
        ),
        Telling(
            say("There is news for the page of your program: the room has changed."),
            (
                Version("own", say("You post it with your own name and your own login.")),
                Version(
                    "shared",
                    say("Three of you use one login with one password, and you post it with that."),
                ),
            ),
        ),
    ),
)

REPEAT: Final = Story(
    "repeat",
    say("Has everybody seen it?"),
    {**DISTRICT_PAGE, "act": "comment"},
    "repeat",
    (
        Telling(
            say("Families ask where to park for the game. You know the answer."),
            (
                Version(
                    True,
                    say(
                        "You have put the same reply on the page twice today and want to do "
                        "it once more."
                    ),
                ),
                Version(False, say("You have not answered it before.")),
            ),
        ),
        Telling(
            say(
                "Under the District's post on enrollment you want to remind people of the deadline."
            ),
            (
                Version(False, say("It is your first comment about it.")),
                Version(
                    True,
                    say(
                        "You posted the very same comment last night, and few people have seen it."
                    ),
                ),
            ),
        ),
    ),
)

SHARP_REPLY: Final = Story(
    "sharp-reply",
    say("A reply to a rude comment"),
    {**DISTRICT_PAGE, "act": "comment"},
    WORDS,
    (
        Telling(
            say(
                "A father writes under your school's post that the pick-up line is a mess "
                "and that nobody there can plan. You run the page and reply."
            ),
            (
                Version(
                    "The line was too long today. Read the newsletter, you idiot.",
                    say("This is your reply."),
                ),
                Version(
                    "The line was too long today. We are changing it on Monday.",
                    say("This is your reply."),
                ),
            ),
        ),
        Telling(
            say(
                "Somebody asks for the third time on the District's page when report cards "
                "come out, "
                "in capital letters. You answer for the school."
            ),
            (
                Version(
                    "Report cards come out on Thursday afternoon. Thanks for your patience.",
                    say("This is your answer."),
                ),
                Version(
                    "Report cards come out on Thursday afternoon. "
                    "You moron could have looked it up.",
                    say("This is your answer."),
                ),
            ),
        ),
    ),
)

OFF_TOPIC: Final = Story(
    "off-topic",
    say("A comment in its place"),
    {**DISTRICT_PAGE, "act": "comment"},
    "on_topic",
    (
        Telling(
            say("The District's page has a post about the new boundary map, with many comments."),
            (
                Version(
                    False,
                    say(
                        "You want to add, right there, that the lost-and-found is full of jackets."
                    ),
                ),
                Version(True, say("You want to say on which page the map can be downloaded.")),
            ),
        ),
        Telling(
            say("Under a post about this year's spring concert you want to write a comment."),
            (
                Version(True, say("It says when the doors open.")),
                Version(False, say("It is about last year's parking fees.")),
            ),
        ),
    ),
)

UNDER_A_NAME: Final = Story(
    "under-a-name",
    say("Under which name?"),
    {**DISTRICT_PAGE, "act": "comment"},
    "identity",
    (
        Telling(
            say(
                "On the District's page people ask whether the new front office is friendly."
                " You think so."
            ),
            (
                Version(
                    "alias",
                    say(
                        "You praise it under the name of a parent, so that it looks less "
                        "like staff."
                    ),
                ),
                Version("own", say("You praise it under your own name.")),
            ),
        ),
        Telling(
            say("A discussion on your school's page needs a few facts, and you have them."),
            (
                Version("own", say("You give them in one comment, under your own name.")),
                Version(
                    "alias",
                    say(
                        "You give them under two names, so that more than one person seems to know."
                    ),
                ),
            ),
        ),
    ),
)
