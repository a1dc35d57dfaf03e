"""Verdicts on what schools do: words that only somebody who is for or against would use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from selfcheck.detectors.demands import DEMANDS_MADE
from selfcheck.detectors.district_matters import BODY, CONTESTED, PLANS
from selfcheck.detectors.opinion_words import IS, VERDICT
from selfcheck.detectors.phrases import any_of, pattern
from selfcheck.detectors.rhetoric import RHETORIC

_UNDOING: Final = any_of("""
    cutting closing shutting_down merging combining consolidating splitting scrapping eliminating
    ending dropping axing killing gutting abolishing getting_rid_of doing_away_with banning
    outsourcing privatizing firing laying_off replacing slashing defunding shortening redrawing
    renaming arming rezoning mandating requiring restoring reopening expanding funding hiring
    """)
_CHANGING: Final = any_of("""
    moving putting forcing making letting allowing giving taking keeping bringing sending pushing
    shifting switching starting adding building spending grading selling pulling yanking handing
    locking tearing_down paying having removing renaming
    """)
_SCHOOLING: Final = any_of("""
    grade grades graders elementary elementaries school schools schoolers middles freshmen freshman
    zeros zeroes gradebook homework phones masks books lunch lunches buses routes boundaries
    calendar
    portables librarians counselors nurses paras aides music band orchestra art recess electives
    sports campus academy kindergarten preschool library libraries program programs pool stadium
    turf district levy bond curriculum textbooks chromebooks screens cameras detectors guards
    officers cops novel novels titles mascot high uniforms prayer credits honors trimesters
    semesters
    """)
_PEOPLE_TOO: Final = any_of("teachers staff kids students classes class teacher")
_ALTERED: Final = r"(?!(?:my|his|her) )(?:[\w'-]+ ){0,6}?"
_AS_IS: Final = (
    rf"(?:[\w'-]+ ){{0,8}}?{IS} (?:not |just |really |such |a |an |the |so |going to be )*"
)
_ON_WHAT_IS_DONE: Final = (
    rf"{_UNDOING} {_ALTERED}(?:{_SCHOOLING}|{_PEOPLE_TOO}) {_AS_IS}(?:[\w'-]+ ){{0,2}}?{VERDICT}",
    rf"{_CHANGING} {_ALTERED}{_SCHOOLING} {_AS_IS}(?:[\w'-]+ ){{0,2}}?{VERDICT}",
    (
        rf"{_UNDOING} {_ALTERED}(?:{_SCHOOLING}|{_PEOPLE_TOO}) (?:[\w'-]+ ){{0,8}}?(?:will|would"
        "|is going to|is gonna) (?:only |just |really )?(?:gut|hurt|harm|ruin|save|destroy"
        "|wreck|cripple|leave|backfire|pay off)"
    ),
    (
        rf"(?:{_UNDOING}|{_CHANGING}) {_ALTERED}(?:{_SCHOOLING}|{_PEOPLE_TOO}) (?:[\w'-]+ "
        r"){0,6}?(?:doesn't|does not|won't|will not|didn't|never|isn't going to) (?:\w+ "
        ")?(?:help|work|fix|solve|teach|prepare|change|raise|serve)"
    ),
)
_HARSH_OR_WARM: Final = any_of("""
    ridiculous absurd insane reckless unfair outrageous shameful heartless cruel tone-deaf tone_deaf
    pointless wasteful backwards brilliant disastrous shortsighted short-sighted thoughtful sensible
    """)
_ON_PLANS: Final = (
    (
        r"(?:the|this|that|these|those|our|their|proposed) (?:[\w'-]+ ){0,3}?"
        rf"{PLANS} {_AS_IS}(?:[\w'-]+ ){{0,2}}?{VERDICT}"
    ),
    rf"{_HARSH_OR_WARM} (?:new |old )?{PLANS}",
    (
        r"(?:not|never|no longer|big|huge) (?:\w+ )?(?:fan|believer|supporter) of (?:the |this "
        rf"|our |these )?(?:[\w'-]+ ){{0,3}}?{PLANS}"
    ),
    (
        r"(?:nobody|no one|they never|never) (?:\w+ )?(?:asked|consulted|listened to|checked "
        r"with) (?:the |any |a single |us )?(?:teachers?|parents|staff|paras|families|kids"
        r"|students|educators|classroom)(?: [\w'-]+){0,3}? (?:about|on|before|if|whether|when)"
    ),
    (
        "whoever (?:\\w+ )?(?:dreamed|thought|came|wrote|designed|approved|signed|picked|decided"
        rf"|drew|chose|created) (?:[\w'-]+ ){{0,6}}?{PLANS} (?:[\w'-]+ )"
        "{0,5}?(?:never|not|hasn't|didn't|clearly|obviously|deserves?|needs|must|should|doesn't"
        "|knew|understands)"
    ),
)
_ON_BODIES: Final = (
    (
        rf"{BODY} (?:could|should|might) ?(?:have|'ve) (?:\w+ )?(?:hired|bought|paid|spent|used"
        "|kept|saved|asked|listened|fixed|funded|given|built|put|known|done)"
    ),
    (
        r"(?:tell|remind|explain to) (?:me|us) (?:\w+ )?why (?:[\w'-]+ ){0,3}?(?:need|needs|pay"
        "|paying|spend|spending|have|hired|hiring|keep|buying|bought)"
    ),
    (
        rf"{BODY} (?:[\w']+ )?{IS} (?:so |very |really |not |the |a |pretty |too |just )*(?:smart"
        "|wise|foolish|dumb|brave|cowardly|spineless|gutless|wrong|right|crazy|insane|stupid"
        r"|reckless) (?:to|for|person|people|choice|enough|about|on)"
    ),
    (
        rf"{BODY} (?:\w+ )?(?:is|are|was|were) (?:so |too |just |really |totally |completely )*"
        "(?:tone[- ]?deaf|asleep at the wheel|a rubber stamp|clueless|out of ideas|in over"
        "|making the right|making the wrong|on the right side|on the wrong side|sold)"
    ),
    (
        r"(?:three|four|five|\d+) people (?:just |have |had )*(?:decided|decide|get to decide"
        "|deciding|voted to take)"
    ),
)
_IN_SPANISH_MATTER: Final = (
    "(?:uniformes?|levy|bono|primarias?|secundarias?|preparatorias?|escuelas?|horarios?|celulares"
    "|telefonos|distrito|mesa directiva|calendario|contrato|programa|impuestos?|limites"
    "|maestros|superintendente|libros|semana de cuatro dias|mascarillas|cubrebocas|recortes)"
)
_IN_SPANISH: Final = (
    (
        rf"^\W*(?:ya )?(?:no|si|basta|alto) (?:mas |a |al |a la |a las |a los |de |con "
        rf")+{_IN_SPANISH_MATTER}"
    ),
    (
        rf"{_IN_SPANISH_MATTER} (?:[\w']+ ){{0,6}}?(?:es|seria|fue|sera|parece|son) (?:un |una "
        "|muy |lo |puro |pura |otra |otro )*(?:error|verguenza|burla|(?:buena|mala|pesima"
        "|excelente) idea|perdida|gasto|acierto|injust\\w+|mejor|peor|ridicul\\w+|necesari\\w+"
        "|desastre|locura|absurd\\w+)"
    ),
    (
        r"(?:voy a votar|vamos a votar|votare|votaremos|mi voto (?:es|va|sera)|voten|hay que "
        r"votar|vote) (?:[\w']+ ){0,2}?(?:si|no|en contra|a favor|por)(?: |,|!|$)"
    ),
    rf"(?:todo )?(?:mi|nuestro) (?:apoyo|voto) (?:[\w']+ ){{0,3}}?{_IN_SPANISH_MATTER}",
    (rf"(?:no )?(?:estoy|estamos) de acuerdo con (?:[\w']+ ){{0,4}}?{_IN_SPANISH_MATTER}"),
    (
        rf"(?:cerrar|quitar|recortar|cambiar|prohibir|eliminar) (?:[\w']+ ){{0,2}}?"
        rf"{_IN_SPANISH_MATTER} (?:[\w']+ ){{0,3}}?(?:es|seria|fue|sera) (?:un |una |muy )*"
        "(?:error|verguenza|buena|mala|injust|desastre|locura|perdida|absurd)"
    ),
)
_REPLY: Final = (
    r"(?:hard|big|absolute|easy|huge|firm|that's a|thats a|it's a|me|so|just|oh|well|uh|um|and|but|"
    r"honestly|frankly|absolutely|completely|totally|still|a|an|what|such|i'm|i am|we're|we are|"
    r"this is|that is|how|is|kinda|really|very|from me|here|for me|friends|folks|people|y'all|"
    r"everyone|lol|please|all|is all|i say|says this \w+|good|great|bad|terrible|awful|dumb|"
    r"smart|brilliant|stupid|horrible|dangerous|lazy|finally|i've heard all (?:year|week|day)"
    r"|i've (?:ever )?heard|in years|the|news|best|worst)"
)
_VERDICT_ALONE: Final = any_of("""
    pass no_thanks no_thank_you yes_please absolutely_not over_my_dead_body no_way hell_no heck_no
    heck_yes hell_yes idea count_me_in count_me_out sign_me_up about_time it's_about_time love_it
    hate_it love_this hate_this disgusted disgusting disgraceful heartbroken heartbreaking thrilled
    not_a_fan huge_fan big_fan i'm_in i'm_out i'm_against_it i'm_for_it not_having_it ridiculous
    insanity insane unreal bravo boo shameful spineless gutless cowards shame joke waste nope nah
    priorities never_again just_no not_a_chance best_news worst_news who_asked_for_this
    exactly_backwards
    good_news bad_news make_it_make_sense cowardly cowardice embarrassing pathetic insulting
    win disgrace mistake disaster mess nonsense appalled furious livid relieved proud_moment
    finally hallelujah amen unacceptable not_on_my_watch it_has_to_stop they_can_keep_it mixed
    no never enough thank_goodness thank_god long_overdue right_call wrong_call good_riddance
    bad_idea
    """)
_ALONE: Final = re.compile(
    rf"\W*(?:{_REPLY}[ ,]+){{0,6}}{_VERDICT_ALONE}(?:[ ,]+{_REPLY}){{0,4}}\W*"
)
_DECIDED: Final = (
    rf"(?:{CONTESTED}|{PLANS}|{BODY} (?:\w+ )?(?:voted?|votes|decided|decides|approved|chose"
    "|picked|pulled|cut|banned|hired|fired|closed|wants?|is considering)|(?:cell ?phones?"
    r"|phones|uniforms|recess|homework|turf|masks|chromebooks|guards|cops|later start\w*|earlier "
    r"start\w*|four days|lockers|backpacks) [^.!]{0,50}\?|arm(?:ing)? teachers)"
)
_GOES_ON: Final = re.compile(
    r"\W*(?:so |and |but |honestly,? |frankly,? |i think |to me |which means )*(?:it|this|that"
    r"|they|these|those)(?:'s|'re)?(?: [\w'-]+){0,3}? (?:protects?|hurts?|harms?|punish(?:es)?"
    "|helps? (?:nobody|no one|everyone|kids)|make(?:s)? (?:no |zero )?sense|fail(?:s|ed)?"
    "|work(?:s|ed)?(?=[.!]|$)|(?:doesn't|don't|won't|never|didn't) (?:work|help|protect|fix"
    "|solve|stop|make)|has to go|have to go|(?:needs?|deserves?) to (?:go|pass|stop|fail|end)"
    "|should (?:pass|go|stay|fail|never|be (?:gone|tossed|scrapped))|(?:is|are|was|were|would "
    rf"be|feels|seems)(?: not| so| such| just| really| very)? (?:a |an |the )?{VERDICT})(?![\w'])"
)
_LONGEST_REPLY: Final = 70
_LONGEST_MATTER: Final = 160
_SOON: Final = 2


VERDICTS: Final = (
    *_ON_WHAT_IS_DONE,
    *_ON_PLANS,
    *_ON_BODIES,
    *_IN_SPANISH,
    *DEMANDS_MADE,
    *RHETORIC,
)
"""The verdicts that say whole what they are about."""


@cache
def _decided() -> re.Pattern[str]:
    return pattern(_DECIDED)


def answered(sentences: Sequence[str], at: int) -> int | None:
    """Return which sentence near one answers it: 'Hard pass.' after 'A four-day week?' does.

    The one that is answered names a matter; the answer is nothing but the verdict.
    """
    here = sentences[at]
    if len(here) > _LONGEST_MATTER:
        return None
    answer = _answer_near(sentences, at)
    return answer if answer is not None and _decided().search(here) else None


def _answer_near(sentences: Sequence[str], at: int) -> int | None:
    """Return which sentence near one is nothing but a verdict, or goes on about what it names."""
    other: int
    for other in (*range(at + 1, min(len(sentences), at + 1 + _SOON)), at - 1):
        if other >= 0 and len(sentences[other]) <= _LONGEST_REPLY and _answers(sentences[other]):
            return other
    if at + 1 < len(sentences) and _GOES_ON.match(sentences[at + 1]):
        return at + 1
    return None


def _answers(sentence: str) -> bool:
    return _ALONE.fullmatch(sentence) is not None
