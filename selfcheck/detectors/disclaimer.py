"""Disclaimers: words that tell one's own views from the District's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.detectors.spelling import spelled
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "disclaimer"
LOOKS_FOR = say(
    "Words that say that the views are the writer's own or not the employer's: 'views are my own', "
    "'speaking for myself', 'not my employer's', 'just my opinion', 'a título personal'."
)
CANNOT_SEE = say(
    "A disclaimer that stands elsewhere, in the profile for example, and 'I think', which says "
    "less "
    "than a disclaimer."
)
HITS: tuple[str, ...] = (
    "I like the plan. «All opinions are mine»",
    "«Speaking only for myself» here",
    "This is «just my personal take»",
    "«I don't speak for the district» on this",
    "Estoy a favor, «es mi opinión personal»",
    "Voten no. «Opinión mía», de nadie más",
    "«no hablo por el distrito»",
    "I «speak for nobody but myself»",
)
MISSES: tuple[str, ...] = (
    "My opinion of the plan has changed twice",
    "The board shared its views on the budget",
    "I think the plan is fine",
    "Those are not my views at all",
)

_VIEWS: Final = (
    r"(?:views?|opinions?|thoughts|posts?|words|comments?|takes?|statements?|tweets?|beliefs)"
)
_EMPLOYER: Final = (
    "(?:(?:my |our |the |any )?(?:employers?|district|ksd|kennewick school district|school "
    "district"
    r"|school|schools|workplace|work|job|board|organization|company|anyone else|anybody else"
    r"|no ?one else)(?:'s|s')?)"
)
_MAIN: Final = (
    "views view opinions opinion thoughts take takes posts words beliefs statements comments"
)
_BOOK: Final = Phrasebook(
    Phrase(
        NAME,
        1,
        "reflect represent reflects represents",
        "(?:do not|don't|does not|doesn't|dont|doesnt|in no way|not) (?:necessarily "
        ")?(?:reflect|represent|speak for|express) (?:those|the (?:views?|opinions?"
        "|positions?)|that|anyone|anybody|any|my employer)(?! to my)(?=.{0,60}(?:ksd|district"
        "|employer|school|anyone|but))",
    ),
    Phrase(NAME, 1, "citizen private", r"as (?:a|just a) private (?:citizen|person|individual)"),
    Phrase(
        NAME,
        1,
        "mine nobody else alone",
        f"(?:my|mine) ?(?:{_VIEWS})?,? (?:and )?(?:mine (?:only|alone)|nobody else's|no one "
        "else's|not anyone else's|alone)|(?:thoughts|views|opinions) and mine",
    ),
    Phrase(
        NAME,
        1,
        "speak",
        r"(?:don't|do not|dont) speak for (?:anyone|anybody|any one) (?:but|else|other)",
    ),
    Phrase(
        NAME,
        1,
        "opinionsmyown viewsmyown myopinion myviews opinionsaremyown viewsaremyown myownviews",
        r"opinionsmyown|viewsmyown|myopinion|myviews|opinionsaremyown|viewsaremyown|myownviews",
    ),
    Phrase(
        NAME,
        1,
        _MAIN + " tweets" + " alone mine own personal posted",
        f"(?:all |these |any |the |my )?{_VIEWS} (?:expressed |shared |stated |here |in this "
        "post |posted |on this page |above |are |is |here are )*(?:all |solely |strictly "
        "|only |entirely |purely |just )?(?:my own|mine|my personal)(?: alone| only)?",
        "not aren't isn't",
    ),
    Phrase(
        NAME,
        1,
        _MAIN + " cents" + " alone comment own personal post private statement tweet tweets two",
        f"my (?:own|personal|private|2|two|humble) (?:personal |private )?(?:{_VIEWS}"
        "|cents)(?: only| alone| here)?",
        "not aren't isn't share changed",
    ),
    Phrase(
        NAME,
        1,
        _MAIN
        + " comment own personal post private purely simply solely statement strictly tweet tweets",
        "(?:just|only|simply|purely|solely|strictly) (?:in )?my (?:own |personal |private "
        f")?{_VIEWS}(?: only)?",
        "not",
    ),
    Phrase(
        NAME,
        1,
        _MAIN + " alone comment post statement tweet tweets",
        rf"my {_VIEWS} (?:only|alone)|(?:that's|thats|it's|its|this is|in) my (?:\w+ "
        ")?(?:opinion|view|take)",
    ),
    Phrase(NAME, 1, _MAIN + " personal", rf"(?:a |one )?personal {_VIEWS}"),
    Phrase(NAME, 1, "imo imho opinion", r"imo|imho|in my (?:\w+ )?opinion"),
    Phrase(
        NAME,
        1,
        "speaking speak talking posting writing talk commenting",
        "(?:i'm |i am |im )?(?:only |just )?(?:speaking|talking|posting|writing|commenting) "
        "(?:only |just |solely |strictly |here )?(?:for|as) (?:myself|me|a (?:private citizen"
        "|private person|parent|taxpayer|voter|citizen|resident|mom|dad|neighbor|individual))",
    ),
    Phrase(
        NAME,
        1,
        "speak speaking myself",
        "(?:i )?(?:don't|do not|dont|am not|not|i'm not|can't|cannot) (?:speak|speaking) "
        f"(?:for|on behalf of) {_EMPLOYER}|i (?:speak|post|write) (?:only )?for myself(?: only"
        "| alone)?",
    ),
    Phrase(
        NAME,
        1,
        "represent reflect represents reflects speak endorsed"
        " anybody anyone board boards company district does doesn't doesnt don't dont else "
        "employer employers express expressing job jobs ksd necessarily never organization "
        "reflecting representing school schools work workplace works"
        " any one organizations",
        "(?:do not|don't|does not|doesn't|dont|doesnt|not|never) (?:necessarily "
        ")?(?:represent|reflect|representing|reflecting|speak for|express)(?:ing)? "
        f"(?:~)?{_EMPLOYER}",
    ),
    Phrase(
        NAME,
        1,
        "not",
        "(?:and )?not (?:those of |that of |the (?:views?|opinions?|position) of |as |on "
        "behalf of |from |an official )?(?:my |our |the )(?:employers?|district|school "
        "district|school)(?:'s|s')?|not (?:those of |that of |for |on behalf of )?(?:the "
        ")?ksd(?:'s)?",
        "am i'm is are",
    ),
    Phrase(
        NAME,
        1,
        "capacity behalf time private",
        "in (?:my|a) (?:personal|private|own) capacity|on my own (?:behalf|time)|as a private "
        "(?:citizen|person|individual)",
    ),
    Phrase(
        NAME,
        1,
        "talking nobody mine me else's",
        "(?:that's |this is |just |only )+me (?:talking|speaking)(?: ,? ?(?:nobody|no one) "
        "else)?|mine alone|mine and (?:mine|no one|nobody)(?: else's| alone)?|nobody else's "
        "(?:views?|opinion)|no one else's",
    ),
    Phrase(
        NAME,
        1,
        "opinion opiniones opino comentario comentarios palabras punto hablo escribo distrito "
        "escuela ksd"
        " digo empleador ideas mas puntos solamente solo trabajo",
        "(?:opinion(?:es)?|comentarios?|palabras|ideas|puntos? de vista) (?:es |son |nada mas "
        "|solo )*"
        "(?:mi[ao]s?|personal(?:es)?|propi[ao]s?|mi[ao] y de nadie mas)|(?:y )?no (?:es |son |la "
        "|las "
        "|los )*(?:de|del) (?:mi )?(?:distrito|escuela|ksd|empleador|trabajo)|no (?:hablo|escribo|"
        "opino) (?:por|a nombre de|en nombre de|a nombre|en nombre|de parte de) (?:el |la |mi "
        "|del )?(?:distrito|escuela"
        "|ksd|"
        "nadie)|(?:hablo|opino|escribo|lo digo) (?:solo |solamente |nada mas )*(?:por mi|como "
        "(?:madre|padre|mama|papa|ciudadan[oa]|vecin[oa]|persona|votante|individuo))",
    ),
    Phrase(
        NAME,
        1,
        "opinion opiniones opinion personal propias titulo hablo nombre"
        " distrito empleador escuela reflejan",
        "(?:es |solo es |son )?mi(?:s)? (?:propia |propias )?(?:opinion|opiniones) "
        "(?:personal(?:es)?|propias?|solamente|nada mas)?|a titulo personal|hablo (?:solo "
        ")?por mi|en mi nombre|no (?:representan?|reflejan?) (?:~)?(?:distrito|empleador"
        "|escuela)",
    ),
    Phrase(
        NAME,
        1,
        "speak speaking speaks",
        "(?:speak|speaking|speaks) for (?:no ?one|nobody|none) (?:but|except|other than) (?:me"
        "|myself)",
    ),
)


def find(text: Text) -> Iterator[Sign]:
    """Return the disclaimers in a text."""
    spelling = spelled(text)
    done = -1
    for found in sorted(_BOOK.find(spelling), key=lambda f: (f.start, -f.end)):
        if found.start < done:
            continue
        done = found.end
        start, end = spelling.span(found.start, found.end)
        why = say("'{words}' says whose view it is", words=text.raw[start:end])
        yield Sign(NAME, start, end, plain=True, why=why, about="writer")
