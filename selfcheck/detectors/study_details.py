"""Details of learning, discipline and absence that make a private record."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.detail_words import FEW, IS
from selfcheck.detectors.phrases import Phrase

_SUBJECT: Final = (
    "(?:math|english|algebra|science|history|reading|biology|chemistry|geometry|writing|ela|pe"
    "|spanish|civics|health|lit|literature)"
)
_TEST: Final = (
    "(?:sba|sbac|smarter balanced|wida|iready|i-ready|map|star|dibels|psat|sat|act|ap|final"
    "|midterm|state test)"
)
_ARM: Final = (
    r"(?:knife|gun|bb gun|vape|vape pen|weed|drugs|pills|alcohol|vodka|edibles?|fentanyl"
    "|percocets?|cart|carts|joint|razor ?blade|taser)"
)

STUDY_DETAILS: Final = (
    Phrase(
        "grade",
        1,
        "ranked try ap "
        "missing turned assignments percent % class sba sbac tries attempts honors rank zero "
        "lowest",
        r"\d+ (?:missing|late|overdue) (?:assignments|work)|hasn't turned in (?:a|any|one|his|her|"
        r"anything|a single)|(?:a |an )?\d\d ?(?:%|percent) in (?:my|his|her|the|our|\w+'s) "
        r"(?:\w+ )?"
        rf"(?:class|{_SUBJECT})|(?:passed|failed|retook|finally passed) (?:the |his |her "
        rf")?(?:\w+ )?{_TEST}"
        r" (?:after|on) (?:\w+ )?(?:tries|attempts|try)|(?:kicked|dropped|bumped|moved) (?:out "
        r"of|down from)"
        r" (?:honors|ap|the honors|the ap|running start)|(?:ranked|class rank) (?:\w+ )?\d+"
        r"|turned in "
        r"nothing|(?:scored|got|had) the lowest",
        "i we my",
    ),
    Phrase(
        "discipline",
        1,
        "days day allowed privileges banned",
        r"(?:got|gets|given|served|serving|out) (?:for )?(?:\d+|one|two|three|four|five|ten) "
        r"days? (?:for|at "
        r"home|off|oss|of|starting|because|after)|(?:not|isn't|wasn't) allowed (?:back )?(?:on"
        r"|at|in) "
        r"(?:campus|prom|the bus|school|dances|practice|graduation)|lost (?:his|her|their) "
        r"(?:bus|phone|"
        r"computer|parking) privileges",
        "i we my",
    ),
    Phrase(
        "grade",
        1,
        "ds d's fs f's standard barely squeaked scraped try passing passed withdrawn",
        r"(?:two|three|four|five|six|seven|\d) (?:solid )?(?:ds|d's|fs|f's)(?= and|,|\.|!|$| "
        r"this| on"
        r" in)|(?:haven't|hasn't|not|didn't|doesn't|don't|yet to|isn't|aren't) (?:yet )?(?:met|meet"
        rf"|meeting) standard|(?:barely|just barely) (?:passing|passed|passes)(?: {_SUBJECT})?"
        rf"|(?:passing|passed|pass) {_SUBJECT}(?: \d\w?)? (?:on|after) (?:the |her |his "
        rf")?(?:second|third"
        r"|fourth|2nd|3rd|\w+th) (?:try|attempt|time)",
        "i we",
    ),
    Phrase(
        "discipline",
        1,
        "popped nabbed nailed busted caught pinched written suspended sent cited ticketed",
        "(?:popped|nabbed|nailed|busted|pinched|cited|ticketed|got caught|was caught) (?:for|with"
        "|on) (?:\\w+ )?(?:pills|weed|vaping|vape|fighting|drugs|drinking|stealing|cheating|dui"
        "|possession|shoplifting|selling|alcohol|edibles|graffiti|a knife|a gun|plagiarism"
        "|sexting)",
        "i we",
    ),
    Phrase(
        "discipline",
        1,
        "threats bomb threat",
        "(?:called|phoned|made|sent|posted) (?:in )?(?:a |the )?(?:bomb|shooting|school shooting) "
        "threats?",
        "i we somebody someone",
    ),
    Phrase(
        "grade",
        1,
        "percent % ds d's f's fs zeros zero summer retrieval recovery probation ineligible",
        r"(?:has|have|had|with|carrying|sitting at|sits at|pulling|at) (?:a |an |like a |like "
        r"|only a |about a )*\d\d(?:\.\d)? ?(?:%|percent)(?: (?:in|overall|right now|and))"
        r"|(?:has|have|got|pulling|with) (?:all|three|four|five|two|\d|straight|nothing but) "
        r"(?:fs|f's|ds|d's|zeros)|(?:is|are|going|going to be|stuck|landed) (?:in|to) (?:summer "
        "school|credit (?:retrieval|recovery))|(?:on|put on) academic probation|(?:is|was|ruled) "
        "academically ineligible",
        "i we",
    ),
    Phrase(
        "grade",
        1,
        "know "
        "letters abcs alphabet tables multiplication sounds read write spell add multiply "
        "subtract count",
        "(?:doesn't|does not|still doesn't|don't) (?:even )?know (?:his|her|their) (?:letters"
        "|abcs|abc's|alphabet|times tables|multiplication \\w+|letter sounds|sounds|numbers)"
        "|(?:can't|cannot|can not|unable to) (?:even |still )?(?:read|write|spell|add|subtract"
        "|multiply|count)(?= (?:at all|a|his own|her own|past|to|yet|above|in|and|or)|,|\\.|!|$)",
        "i we you",
    ),
    Phrase(
        "grade",
        1,
        "score grade "
        "sba sbac balanced wida iready map star dibels psat sat act ap final midterm test",
        rf"(?:scored|got|is|was|earned|made|with|has) (?:a |an |only a |only |level |just )*[1-4] "
        rf"(?:on|in) (?:the |his |her )?{_TEST}|(?:failed|bombed|flunked|tanked) (?:the |his |her "
        rf"|\w+ )?{_TEST}|(?:lowest|worst) (?:score|grade) (?:on|in|of)|{_TEST} scores? "
        "(?:is|are|was|were|came back|dropped)",
        "i we my",
    ),
    Phrase(
        "grade",
        1,
        "pass passed repeat repetir paso pasar repeating retake retaking",
        rf"(?:has|have|needs|need|had) to (?:repeat|retake) (?:{_SUBJECT}|(?:the )?\w+ grade)"
        r"|(?:va|van) a repetir(?: (?:el )?(?:ano|grado))?|no (?:paso|va a pasar|pasa) (?:de "
        "(?:ano|grado)|el (?:ano|grado|examen)|la (?:clase|materia))",
        "i we",
    ),
    Phrase(
        "special-education",
        1,
        "tested evaluated assessed referred screened qualified qualifies pulled bip fba iq "
        "accommodations shadow behavior modified speech extra",
        r"(?:being |getting |been |was |is |got )+(?:tested|evaluated|assessed|referred|screened"
        "|pulled out|pulled) (?:for|into|to) (?:special ed\\w*|sped|autism|adhd|an iep|a "
        "504|dyslexia|speech|a learning disability|services|resource)|(?:qualified|qualifies|"
        "didn't qualify) for (?:services|special ed\\w*|sped|an iep|a 504|speech)|(?:has|on|needs"
        "|with|got|his|her|\\w+'s) (?:a |an )?(?:bip|fba|behavior (?:intervention )?plan|behavior "
        "chart|shadow aide)|iq (?:of|is|was|score) (?:\\w+ )?\\d+|(?:has|with|his|her) "
        "(?:\\w+ )?(?:low iq|accommodations)|(?:gets|has|given) (?:extra time on|modified) "
        "(?:tests|work|grading|assignments)",
        "i we",
    ),
    Phrase(
        "discipline",
        1,
        "knife gun vape pen weed drugs pills alcohol vodka edible edibles fentanyl percocet "
        "percocets cart carts joint razor taser",
        "(?:had|has|brought|bringing|carrying|selling|sold|dealing|found|passing out|hid|hiding"
        rf"|caught with|busted with|over|for|with) (?:a |an |the |his |her |some |that )*(?:\w+ )?"
        rf"{_ARM} (?:in|at|to|on|from|under) (?:the |his |her |their |our |my |a )?(?:school|class"
        "|backpack|locker|bus|campus|bathroom|gym|purse|pocket|binder|hoodie|kids|students|other)",
        "i we",
    ),
    Phrase(
        "discipline",
        1,
        "suspended "
        "expulsion expelled suspension hearing threat reentry manifestation determination "
        "long-term assessment emergency",
        "emergency[- ]expell?ed|(?:long|short)-?\\s?term suspen(?:ded|sion)|(?:emergency "
        ")?expulsion "
        "(?:hearing|meeting|letter)|(?:has|had|did|his|her|\\w+'s|facing|up for) (?:a |an )?"
        "(?:\\w+ )?(?:threat assessment|re-?entry meeting|manifestation \\w+|discipline "
        "hearing|expulsion)",
        "the no on our i",
    ),
    Phrase(
        "discipline",
        1,
        "handcuffs cuffs restrained secluded isolation charged charges arrested officer arrest"
        " probation",
        "in (?:hand)?cuffs|(?:was|got|had to be|been|being) (?:physically )?(?:restrained"
        "|secluded|put in isolation)|(?:charged with|facing charges|facing (?:\\w+ )?charges)"
        "|(?:his|her|has a|their) (?:probation officer|parole officer)|(?:on|under) house arrest",
        "i we",
    ),
    Phrase(
        "discipline",
        0.7,
        "officers officers police cops sheriff sro deputies",
        "(?:police|cops|sheriff|sro|deputies|officers) (?:(?:came|showed up|were called|had to come"
        "|had to be called) (?:for|on|over|to (?:get|arrest|pick up|remove)) (?:him|her|\\w+)"
        "|(?:took|arrested|led|picked|escorted|dragged) (?:him|her|\\w+) ?(?:away|up|out|off)?)",
        "the i we",
    ),
    Phrase(
        "attendance",
        1,
        "hasn't seen truancy becca attendance absences absence unexcused",
        "hasn't (?:been|shown up|come|set foot) (?:here|to school|in school|to class|in class|at "
        r"school|back)? ?(?:since|in (?:\w+ )?(?:days|weeks|months)|for (?:\w+ )?(?:days|weeks"
        r"|months)|all)|(?:truancy|attendance|becca) (?:court|letter|petition|contract|hearing)"
        r"|\d+ (?:unexcused )?absences|unexcused absences?",
        "i we my",
    ),
    Phrase(
        "discipline",
        1,
        "kicked thrown booted removed banned suspended",
        rf"{IS} {FEW}(?:kicked|thrown|booted|removed|banned|suspended) (?:off|out of|from) "
        "(?:the |our |my |his |her )?(?:\\w+ )?(?:team|class|squad|bus|school|campus|dance|prom)"
        "(?= |,|\\.|!|$)",
        "should could would must might may will to be",
    ),
    Phrase(
        "discipline",
        1,
        "detencion suspendido suspendida expulsado expulsada navaja droga pistola peleo "
        "agarraron quitaron encontraron",
        "(?:esta|estuvo|anda|tiene) (?:en )?detencion|(?:lo|la) (?:agarraron|encontraron) "
        "(?:con|fumando|vapeando|robando)|le (?:quitaron|encontraron) (?:un|una|la|el|drogas?) "
        "?(?:navaja|vape|pistola|droga|cuchillo)?",
    ),
)
