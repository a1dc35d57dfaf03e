"""Other name: words that say that somebody writes under a name that is not theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark_phrases
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.detectors.shared_login import KIN
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "other-name"
LOOKS_FOR = say(
    "Words that say that the writer is not the person whose name stands there, or has a second "
    "account."
)
CANNOT_SEE = say("A made-up name that does not say so.")
HITS: tuple[str, ...] = (
    "«Posting from my wife's account», this is Ben",
    "«this is actually her son»",
    "«This is my second account», the first was blocked",
    "«I'm not really Dana»",
    "this is «my burner», so nobody knows",
    "«I write this as Coach Berg so people» listen",
    "«its actually her dad typing»",
    "estoy «usando otro nombre» aquí",
    "«Made-up name», of course",
    "«back under a new name» since they banned me",
)
MISSES: tuple[str, ...] = (
    "This is Ben from the band boosters",
    "My account of the game",
    "Is this actually her? So happy for her",
    "I write this as a parent so people understand",
    "The burner on the stove in the home ec room is broken",
    "Her dad is here to pick her up",
    "Give the hamster a made-up name",
)

_BOOK: Final = Phrasebook(
    Phrase(
        "name",
        1,
        "fake real alias name pseudonym names",
        "(?:this is|that's|it's|under|using|use|with|has) (?:a |my )?(?:fake|false|made[- ]up"
        "|different|pen|another) name|a pseudonym|(?:name|names) (?:is|are) (?:fake|made up"
        "|not real)|don'?t mind the name",
    ),
    Phrase(
        "name",
        1,
        "second profile account made created banned blocked kicked page",
        "(?:made|created|opened|started|have|got|use) (?:a|another|this|two|my) (?:second|new"
        "|other|another|separate|fake|different) (?:profile|account|page)|(?:new|other"
        "|second) (?:account|profile) (?:since|because|after|bc)|(?:banned|blocked|kicked "
        r"off)(?: \w+){0,4}? (?:new|other|second|different) (?:account|profile|name)",
    ),
    Phrase(
        "name",
        1,
        "this is not it's"
        " boss brother commenting dad grandma grandpa husband isn isnt mother partner "
        "posting roommate sister son speaking teacher wife writing",
        "(?:not|isn'?t|it'?s not) (?!a |the |my |just |only |sure |true )[a-z]{3,12},? "
        "(?:this is|it'?s|but) (?:actually |her |his |their |the |[a-z]+'s )+(?:wife|husband"
        "|mom|mother|dad|father|sister|brother|son|daughter|kids?|friend|girlfriend|boyfriend"
        "|roommate|aunt|uncle|grandma|grandpa|cousin|partner|neighbor|teacher|boss|coworker)"
        r"|(?:writing|posting|commenting|speaking) as my \w+ (?:because|since|who)",
    ),
    Phrase(
        "name",
        1,
        "logged account login facebook fb profile using",
        "my (?:wife|husband|mom|mother|dad|father|sister|brother|son|daughter|kids?|friend"
        "|girlfriend|boyfriend|roommate|aunt|uncle|grandma|grandpa|cousin|partner|neighbor"
        "|teacher|boss|coworker) (?:is|was) (?:still )?logged in|(?:on|using|with|from) "
        "(?:my |his |her )?(?!facebook|someone|today|year|school|mom|it|that|let|what|here"
        r"|there)\w{2,14}'s (?:account|login|profile|facebook|fb)",
    ),
    Phrase(
        "name",
        1,
        "account login profile page facebook"
        " borrowing commenting logged posting typing username using writing",
        "(?:posting|commenting|writing|typing|logged in|using|borrowing)~(?:my|his|her|our"
        "|their) (?:[a-z]+ )?(?:wife|husband|mom|mother|dad|father|sister|brother|son|daughter"
        "|friend|girlfriend|boyfriend|roommate|aunt|uncle|grandma|grandmother|grandpa|cousin"
        r"|partner|kid|neighbor|teacher|boss|coworker|colleague|spouse|hubby)'?s'? (?:\w+ "
        ")?(?:account|login|profile|page|facebook|fb|name|username)",
    ),
    Phrase(
        "name",
        1,
        "account accounts profile profiles names name alt burner throwaway sockpuppet sock",
        "(?:my|this is my|from my|on my|another of my) (?:second|2nd|other|alt|third|new"
        "|backup|burner|fake|spare) (?:account|profile|name)|(?:my|a|this) (?:burner|throwaway"
        "|alt|sock ?puppet)(?! phone| stove)|"
        "(?:can't|cannot|won't|don't want to|rather not|afraid to|scared to|not (?:going to"
        "|gonna)) (?:use|give|share|"
        "say|post under|put) my (?:real |actual |full |own |legal )?name|(?:burner|throwaway|alt"
        "|fake"
        "|sock puppet) (?:account|profile)|(?:(?:i|we) (?:\\w+ )?(?:have|use|made|run|own|keep)"
        "|under|from|with|using) "
        "(?:two|three|four|several|multiple) (?:\\w+ )?(?:accounts|names|profiles)",
    ),
    Phrase(
        "name",
        1,
        "name alias names pretend pretending",
        "(?:not my real|isn't my real|under (?:a|another|a different|someone else's|somebody "
        r"else's|my \w+'?s)|using (?:a|another|a different|someone else's|a fake|my \w+'s)) "
        "(?:fake |false |different )?(?:name|names|alias)|(?:pretending|pretend) to be",
    ),
    Phrase(
        "name",
        1,
        "actually really",
        r"this is (?:actually|really) (?:his|her|their|the|not) (?:\w+'s )?(?:\w+)|i'?m not "
        r"(?:really|actually) [a-z]+(?= |,|\.|$)(?! (?:sure|mad|happy|a|the|going|into|upset"
        "|angry|surprised))",
        "is",
    ),
    Phrase(
        "name",
        1,
        "account login profile page facebook logged cousin signed",
        r"(?:writing|posting|typing|commenting) (?:on|from|with|under|through|via) "
        "(?:his|her|their) (?:account|login|profile|page|facebook)"
        f"|(?:logged|signed) in as my {KIN}",
    ),
    Phrase(
        "name",
        1,
        "as because so since afraid retaliation anonymous pseudonym going goes call"
        " anonymously avoid comment commenting here online post posting protect sign stay "
        "under write writing"
        " go",
        "(?:i |i'm |i am |we )?(?:comment|post|write|go|going|commenting|posting|writing"
        "|sign)(?: in)? "
        "(?:here |this |it |on here )?(?:as|by|under) (?!an? |the |my |our |well|soon|much|always"
        "|usual|if|one|someone|"
        "often|many|long|it|parents|far|time)(?:[\\w.'-]+ ){1,4}?(?:because|so (?:that "
        ")?(?:nobody|no one|"
        "they|people|i)|since|to (?:stay|avoid|protect|be)|here|online|on here)|(?:i'm |am )?"
        "(?:posting|commenting|writing) (?:this )?(?:anonymously|under a (?:nickname|handle|pen "
        "name))",
    ),
    Phrase(
        "name",
        1,
        "writing posting commenting typing",
        f"this is (?:[a-z]+ )?[a-z]+'s {KIN} (?:writing|posting|commenting|typing)",
    ),
    Phrase(
        "name",
        1,
        "maiden middle married",
        "using my (?:maiden|middle|married) name (?:here|on here|so|because)",
    ),
    Phrase(
        "name",
        1,
        "pages accounts profiles",
        r"(?:pages|accounts|profiles) under (?:different|several|other|many) names",
    ),
    Phrase(
        "name",
        1,
        "under with",
        "(?:back|posting|commenting|again|here|writing|i'm|im)(?: on here)? (?:under|with) (?:a "
        "|my )?"
        "(?:new|different|second|fresh) (?:name|account|profile|handle|page)",
    ),
    Phrase(
        "name",
        1,
        "account login profile phone facebook fb",
        f"[a-z]+'s {KIN} (?:here )?(?:using|on|borrowing|posting (?:on|from|with)|commenting (?:on"
        "|from|with)) (?:his|her|their) (?:account|login|profile|phone|facebook|fb)",
    ),
    Phrase(
        "name",
        1,
        "cuenta nombre",
        r"(?:desde|con) la cuenta de mi \w+|a nombre de mi \w+|con otro nombre",
    ),
    Phrase(
        "name",
        1,
        "typing writing posting actually really husband wife mom dad son daughter sister brother"
        " aunt boss boyfriend commenting cousin coworker father friend girlfriend grandma "
        "grandpa kid kids mother neighbor partner roommate spouse t's teacher uncle",
        f"(?:it'?s|its|this is) (?:actually |really )?(?:his|her|their|my|[a-z]+'s) {KIN} "
        f"(?:typing|writing|posting|here|"
        f"now|commenting)|(?:it'?s|its) (?:actually|really) (?:his|her|their|[a-z]+'s) {KIN}",
    ),
    Phrase(
        "name",
        1,
        "nombre perfil",
        "(?:usando|uso|uso|con|bajo|tengo|puse) (?:un |otro )(?:nombre|perfil)(?: (?:falso"
        "|inventado|distinto))?|(?:nombre|"
        "perfil) (?:falso|inventado)|no es mi (?:nombre|verdadero nombre|nombre real)",
        "el",
    ),
    Phrase(
        "name",
        1,
        "profile account page",
        "(?:first|old|other|last|main|real) (?:profile|account|page) (?:got|was|is|has been"
        "|keeps getting) (?:blocked|banned|"
        "suspended|muted|restricted|kicked|removed|deleted)(?:~)?(?:made|new|this one|another"
        "|second)",
    ),
    Phrase(
        "name",
        1,
        "name",
        "(?:made[- ]?up|fake|invented|false|pretend) name(?=,|\\.|!|$| on here| here)",
        "a the no your",
    ),
)
_WHY: Final = say("'{words}' says that the name is not the writer's").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY)
