"""Comment rule 4, second point: contact details and confidential information."""

from selfcheck.finding import Finding, fails, passes, review
from selfcheck.messages import say
from selfcheck.policy.clause import Example
from selfcheck.policy.scope import not_on_a_district_site
from selfcheck.signs import Sign
from selfcheck.situation import Situation

TITLE = say("No contact details or private information of others")
TEXT = """\
Post phone numbers, email addresses or other confidential information pertaining to students, \
faculty, or any other person other than the user. If the user chooses to post his/her own contact \
information for any reason, the District assumes no responsibility or liability for the misuse of \
that information."""
PLAIN = say(
    "Users agree not to post phone numbers, email addresses or other confidential information of "
    "anybody but themselves. You may post your own contact details; the District takes no "
    "responsibility if somebody misuses them."
)
ASKED = (
    "phone number in a comment",
    "post an email address",
    "someone's home address",
    "my own phone number",
    "teacher's cell",
    "student's name and grade",
    "social security number",
    "doxxing",
    "birthday of a student",
    "medical information",
)
RELATED = ("faculty-3", "comments-4c", "comments-5", "retention")
DECIDES = say(
    "The policy does not define 'confidential'. In doubt, the page's administrator decides."
)
REVIEWED = "2026-11-23"

_CONTACTS = ("phone-number", "email-address", "street-address")
_IDENTIFIERS = ("social-security-number", "student-number", "date-of-birth")


def check(plan: Situation) -> Finding:
    if silent := not_on_a_district_site(plan):
        return silent
    contacts = tuple(s for s in plan.signs(*_CONTACTS) if s.topic != "official")
    homes = tuple(s for s in contacts if s.topic == "home")
    identifiers = plan.signs(*_IDENTIFIERS)
    private = (*identifiers, *homes)
    records = tuple(s for s in plan.signs("private-record") if _is_of_others(plan, s))
    mine = bool(private) and plan.told("contact_owner") == "self"

    if plain := _of_others([*records, *private], mine=mine):
        return fails(
            say(
                "Comment rule 4 keeps confidential information about other people off these "
                "pages. Leave the marked words out."
            ),
            plain,
        )
    if plan.presuming("confidential", value=False):
        return _confidential(plan)
    if contacts and plan.contact_owner == "other":
        return fails(
            say(
                "Comment rule 4: no phone numbers, email addresses or other contact details of "
                "anybody but yourself. Leave the marked words out."
            ),
            contacts,
        )
    doubtful = (*records, *identifiers, *(() if mine else homes))
    if doubtful:
        return review(
            say(
                "The marked words may be confidential information about a person. "
                "They are better left out; the page's administrator decides."
            ),
            doubtful,
        )
    if contacts:
        return passes(
            say(
                "Your own contact details are yours to post. The District takes no "
                "responsibility if somebody misuses them."
            ),
            contacts,
        )
    official = plan.signs(*_CONTACTS, topic="official")
    if not official and plan.told("contact_owner") == "other":
        return review(
            say(
                "You say that somebody else's contact details are in it; none were recognized. "
                "Leave them out."
            )
        )
    if own := plan.signs("private-record", about=("writer",)):
        return passes(
            say(
                "What you tell of yourself or your own child is yours to tell. It can be read by "
                "everybody here, and kept: leave out what you would rather keep at home."
            ),
            own,
        )
    if official:
        return passes(say("The District publishes this contact itself."), official)
    return passes(say("No contact details or private information were found in the words."))


def _is_of_others(plan: Situation, sign: Sign) -> bool:
    """Say whether a record is about somebody else than the writer and the one written to."""
    if sign.about == "reader":
        return plan.act != "message"
    return sign.about != "writer"


def _of_others(signs: list[Sign], *, mine: bool) -> tuple[Sign, ...]:
    records = [s for s in signs if s.detector == "private-record"]
    private = [] if mine else [s for s in signs if s.detector != "private-record"]
    return tuple(s for s in (*records, *private) if s.plain and s.about != "writer")


def _confidential(plan: Situation) -> Finding:
    if plan.author == "employee":
        return fails(
            say(
                "You say that it holds information from your work that is not public: leave it out."
            )
        )
    return review(say("You say that it holds information that is not public: better left out."))


EXAMPLES = (
    Example(
        "Somebody else's phone number",
        "Call Mr. Alvarez at 509-555-0117, that is his cell.",
        {"author": "community", "act": "comment", "venue": "district", "contact_owner": "other"},
        "fail",
    ),
    Example(
        "Another family's child, named, and a suspension",
        "Tyler Boone was suspended for fighting again.",
        {"author": "community", "act": "comment", "venue": "district"},
        "fail",
    ),
    Example(
        "A contact that was not recognized",
        "Write to the coach, you know where.",
        {"author": "community", "act": "comment", "venue": "district", "contact_owner": "other"},
        "review",
    ),
    Example(
        "One's own phone number",
        "I found a trombone on 10th. Call me: 509-555-0164.",
        {"author": "community", "act": "comment", "venue": "district", "contact_owner": "self"},
        "pass",
    ),
    Example(
        "A page of one's own",
        "My new number is 509-555-0164.",
        {"author": "community", "act": "post", "venue": "personal"},
        "notApplicable",
    ),
)
