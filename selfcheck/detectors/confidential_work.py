"""Confidential work: what an employee knows from work and what is not public yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.detectors.security_details import SECURITY
from selfcheck.detectors.spelling import spelled
from selfcheck.detectors.unreleased import UNRELEASED
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "confidential-work"
LOOKS_FOR = say(
    "Words that tell of decisions that are not public, closed meetings, staffing or budget lists, "
    "internal emails and leaked papers."
)
CANNOT_SEE = say("Whether something is public already, and inside news that sounds like any other.")
HITS: tuple[str, ...] = (
    "«Not public yet», but our school closes in June",
    "«In executive session» they chose the new principal",
    "Saw the «RIF list», three librarians are on it",
    "I took a «screenshot of the staff email»",
    "The «gradebook password is Apples22»",
    "«don't share this», the list is final",
    "«From yesterday's cabinet meeting: Vale Middle loses» its librarian",
    "«Families won't be told until» May",
    "«nobody's told the union», but it is decided",
    "«Draft budget has» no money for French",
    "«Four teachers are getting RIF notices»",
    "The «keypad on the shed is 1357»",
    "The «code to the side door is 2580»",
    "They're «axing French, parents have no clue»",
    "the «nurse's login is» Falcons9",
    "«Heard it from someone in HR: hiring freeze» after May",
    "the back stairs «have no cameras»",
    "«cameras by the bus loop are all dead»",
    "«surprise lockdown drill» on Thursday",
    "«Todavía no es público» pero cierran la escuela",
)
MISSES: tuple[str, ...] = (
    "The board announced the new principal tonight",
    "The staff list is on the website",
    "Confidential counseling is offered on Mondays",
    "The budget was published on Friday",
    "The wifi password is on the board",
    "Don't share food with friends",
    "From yesterday's staff meeting: doughnuts",
    "The fire drill is on Tuesday at ten",
    "Parents don't know until the last minute who the teacher is",
    "The camera by my desk is new",
    "My password is longer than my arm",
    "They cut the cake at noon",
    "The closed session is at six, the open one at seven",
)

_BOOK: Final = Phrasebook(
    *UNRELEASED,
    *SECURITY,
    Phrase(
        "heard",
        0.5,
        "hr heard told source announce announcing announces anyone sneak"
        " cabinet found insider know learned member principal resources superintendent's "
        "union word",
        "(?:heard|found out|learned|word|told|know) (?:this |it |that )?(?:from|by|in) (?:hr"
        "|human resources|the (?:office|union|superintendent's office|district office)|my "
        r"principal|admin\w*|cabinet|a board member|an insider)|(?:they|admin|he|she) (?:will "
        r"|are going to |'ll )?announc(?:e|es|ing) (?:it|this|that|the \w+)? ?(?:next|on"
        r"|tomorrow|later|soon|in)(?= \w+)|before anyone else|sneak peek at (?:next year's "
        "|the )?(?:staffing|budget|cuts|schedule|boundaries|contract)",
    ),
    Phrase(
        "told",
        0.5,
        "confided disclosed confidence came",
        r"(?:confided|disclosed) (?:\w+ ){0,3}?(?:to|in) (?:me|us)|(?:told|tells) (?:me|us)"
        r"(?: \w+){0,3} in confidence|came out to (?:me|us)",
    ),
    Phrase(
        "told", 0.5, "between us", r"(?:just |keep it |keep this )?between (?:us|you and me)(?=,|$)"
    ),
    Phrase(
        "closed",
        0.5,
        "closed committee meeting hiring staff roster salaries panel"
        " addresses cabinet discipline employee evaluations internal interview rif salary "
        "session",
        "(?:in|from|during|at) (?:our|a|the|my) (?:closed|private|confidential|internal|hiring"
        "|interview|discipline|cabinet) (?:meeting|committee|panel|session)|(?:sat|was|served"
        "|serve|am) (?:in )?on (?:the|a) (?:hiring|interview|discipline) (?:committee|panel"
        r"|team)|(?:staff|employee) (?:roster|list|directory|evaluations?) with (?:\w+ "
        r")?(?:salaries|addresses|phone|numbers|home)|(?:attached|here|this) is the (?:\w+ "
        ")?(?:roster|staff list|discipline|rif|salary)",
    ),
    Phrase(
        "told",
        1,
        "public announced keep quiet supposed secret official hush leak repeat anyone record share",
        "(?:not|isn't|hasn't been|is not|before it's|before it is|until it's) (?:yet |been "
        r"|made )*(?:public|announced|official)(?: yet)?(?= |,|\.|!|$)(?!ly)|keep (?:this|it) "
        "(?:quiet|between us|to yourself|under wraps|secret|on the (?:dl|down low))|(?:not"
        "|wasn't|weren't|isn't) supposed to (?:tell|share|say|post|know|be public|talk about)"
        "|(?:don't|do not) (?:tell anyone|repeat this|share this (?:outside|with))|off the "
        "record",
    ),
    Phrase(
        "told",
        1,
        "password passwords passcode code combination pin",
        "(?:staff|office|admin|gradebook|skyward|teacher|district|server|building|alarm|door|safe) "
        "(?:\\w+ )?(?:passwords?|passcode|alarm code|door code|combination|pin) (?:is|are|=|:) "
        "(?:all |just |"
        "still )*\\w+",
    ),
    Phrase(
        "list",
        0.5,
        "list lists sheet spreadsheet roster",
        "(?:budget|rif|layoff|cut|staffing|reduction|transfer|displacement|seniority"
        "|discipline|hiring) (?:list|lists|sheet|spreadsheet)",
    ),
    Phrase(
        "closed",
        0.5,
        "executive closed confidential internal leaked leak draft screenshot screenshots "
        "forwarded memo",
        "(?:in|from|during|after) (?:the |an? )?(?:executive|closed) (?:session|meeting"
        "|door meeting)|closed-door (?:meeting|session)|(?:leaked|internal|confidential) "
        r"(?:\w+ )?(?:memo|email|emails|document|documents|report|file|files|draft|list"
        r"|survey|data)|screenshots? (?:of|from) (?:the |our |a |my )?(?:\w+ )?(?:email"
        "|emails|memo|meeting|chat|slack|roster|gradebook|files?)|confidential "
        "(?:information|info|meeting)",
    ),
    Phrase(
        "before",
        0.5,
        "before board announced vote votes",
        "before (?:the )?(?:board|it's|they|district|parents|families|anyone|superintendent) "
        "(?:even |has |have )*(?:votes?|announced?|announces|knows?|told|tells?|finds? out"
        "|hears?)",
    ),
    Phrase(
        "heard",
        0.5,
        "principals admin meeting heard told insider inside"
        " cabinet closing cut cuts decision directors gone layoffs learned list plan "
        "reliable rif source",
        "(?:principals|admin|cabinet|directors|we|staff) (?:got|were told|found out|heard"
        r"|just learned|were given|saw) (?:\w+ ){0,4}?(?:list|closing|cut|cuts|layoffs|rif|gone"
        "|plan before|decision)|(?:inside|insider) (?:info|information|scoop|knowledge)|from "
        r"a (?:good|reliable) source (?:in|at) (?:the )?(?:office|admin\w*|district)",
    ),
    Phrase(
        "list",
        0.5,
        "payroll numbers addresses scores pick tree roster salaries salary phones"
        " applications personnel",
        "(?:saw|seen|looked at|have|got|read) (?:the |our |his |her )?(?:\\w+ )?(?:payroll"
        "|personnel files?|interview "
        "scores|salary (?:list|schedule)|applications)|(?:everyone'?s|everybody'?s|all the|staff"
        "|teachers'?) (?:home |"
        "cell |personal )+(?:numbers|addresses|phones)|phone tree|(?:superintendent'?s|board'?s"
        "|principal'?s|their) "
        "(?:top )?pick",
    ),
    Phrase(
        "told",
        1,
        "repeat preview quiet announced anybody peek post public released share spread tell yet",
        "(?:don't|do not|dont) (?:(?:repeat|share|spread|tell|post) (?:this|it)|repeat(?=,|\\.|!"
        "|$))(?! (?:with|to) your)|sneak (?:peek|preview) (?:at|of) (?:the |next "
        "year's )?(?:rif|staffing|"
        "budget|cuts|layoffs)|not (?:out|announced|public|released) yet",
        "please",
    ),
)


def find(text: Text) -> Iterator[Sign]:
    """Return the words that tell of something from work that is not public."""
    spelling = spelled(text)
    for found in _BOOK.find(spelling):
        start, end = spelling.span(found.start, found.end)
        why = say("'{words}' may tell of something that is not public", words=text.raw[start:end])
        yield Sign(NAME, start, end, plain=found.phrase.weight >= 1, why=why, about="district")
