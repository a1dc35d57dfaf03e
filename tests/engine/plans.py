"""Generated plans for the engine's tests."""

from hypothesis import strategies as st

from selfcheck.facts import FACTS, UNSURE
from selfcheck.messages import say
from selfcheck.signs import ABOUT, Reading, Sign

TEXT = "one two three four five six seven eight nine ten"

DETECTORS = (
    "vulgar", "insult", "threat", "group-attack", "harassment", "contempt", "accusation",
    "illegal", "phone-number", "email-address", "street-address", "social-security-number",
    "student-number", "date-of-birth", "private-record", "confidential-work", "student-photo",
    "classroom-story", "promotion", "spam", "chain-letter", "repetition", "shared-login",
    "other-name", "copied-work", "private-talk", "takes-side", "negative-tone",
)  # fmt: skip
TOPICS = ("", "home", "selling", "service", "money", "told", "text", "health", "child-protection")


@st.composite
def signs(draw, detectors=DETECTORS):
    start = draw(st.integers(0, len(TEXT) - 2))
    return Sign(
        detector=draw(st.sampled_from(detectors)),
        start=start,
        end=draw(st.integers(start + 1, len(TEXT))),
        plain=draw(st.booleans()),
        why=say("seen"),
        about=draw(st.sampled_from(ABOUT)),
        topic=draw(st.sampled_from(TOPICS)),
        removable=draw(st.booleans()),
    )


@st.composite
def facts(draw, *, unknown=True, unsure=True):
    given = {}
    for name, fact in FACTS.items():
        choices = list(fact.values)
        if unknown:
            choices.append(None)
        if unsure:
            choices.append(UNSURE)
        value = draw(st.sampled_from(choices))
        if value is not None:
            given[name] = value
    return given


@st.composite
def readings(draw, most=4):
    found = draw(st.lists(signs(), max_size=most, unique=True))
    found.sort(key=lambda s: (s.start, s.end, s.detector, s.topic, s.about))
    return Reading(TEXT, draw(st.sampled_from(["en", "es", "und"])), tuple(found))
