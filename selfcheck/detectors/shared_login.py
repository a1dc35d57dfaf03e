"""Shared login: words that say that several people use one account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark_phrases
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "shared-login"
LOOKS_FOR = say(
    "Words that say that the account is somebody else's, or that several people post from it."
)
CANNOT_SEE = say("An account that is shared and does not say so.")
HITS: tuple[str, ...] = (
    "«Using my husband's account», sorry",
    "«We all share this login» at home",
    "«under my login» this week",
    "«desde la cuenta de mi hermana»",
    "«esta cuenta la usamos» mi hermano y yo",
    "the «password is Owls2031» if you want to post",
    "«my cousin is borrowing my account» for this",
    "«use my login», it still works",
    "this «page is shared with my» sister",
)
MISSES: tuple[str, ...] = (
    "My bank account is empty after the book fair",
    "Log in to your own account to see grades",
    "The account of the trip was great",
    "Please don't share your login with friends",
    "Two accounts for two kids is a lot of clicking",
    "We share your worry about the crossing",
)

KIN: Final = (
    "(?:wife|husband|mom|mother|dad|father|sister|brother|son|daughter|kids?|friend|girlfriend"
    "|boyfriend|roommate|aunt|uncle|grandma|grandpa|cousin|partner|neighbor|teacher|boss"
    "|coworker|spouse)"
)
_BOOK: Final = Phrasebook(
    Phrase(
        "login",
        1,
        "account login phone profile facebook fb using",
        r"(?:on|using|with|from) (?:my |his |her )?(?:\w+'s (?:phone|laptop|tablet|ipad"
        "|computer) and (?:his|her|their) (?:account|login|profile)|(?!facebook|someone|today"
        r"|year|school|mom|it|that|let|what|here|there)\w{2,14}'s (?:account|login|profile"
        "|facebook|fb))",
    ),
    Phrase(
        "login",
        1,
        "account login logged entire password profile uses",
        r"(?:my|our) (?:\w+ )?(?:(?:wife|husband|mom|mother|dad|father|sister|brother|son"
        "|daughter|kids?|friend|girlfriend|boyfriend|roommate|aunt|uncle|grandma|grandpa"
        r"|cousin|partner|neighbor|teacher|boss|coworker)|whole \w+|entire \w+|office|classroom"
        "|team) (?:sometimes |also |all |both )*(?:uses?|posts? (?:from|on|with|under)|has"
        "|have|share|shares|knows?) (?:my|this|the same|our) (?:account|login|password"
        "|profile)|my (?:wife|husband|mom|mother|dad|father|sister|brother|son|daughter|kids?"
        "|friend|girlfriend|boyfriend|roommate|aunt|uncle|grandma|grandpa|cousin|partner"
        "|neighbor|teacher|boss|coworker) (?:is|was|are|must be|left it) (?:still )?logged in",
    ),
    Phrase(
        "login",
        1,
        "account login profile page facebook fb phone username",
        "(?:posting|commenting|writing|typing|logged in|using|on|from|with|through|under|this "
        "is|borrowing)~(?:my|his|her|our|their) (?:[a-z]+ )?(?:wife|husband|mom|mother|dad"
        "|father|sister|brother|son|daughter|friend|girlfriend|boyfriend|roommate|aunt|uncle"
        "|grandma|grandmother|grandpa|cousin|partner|kid|neighbor|teacher|boss|coworker"
        r"|colleague|spouse|hubby)'?s'? (?:\w+ )?(?:account|login|profile|page|facebook|fb"
        "|username)",
    ),
    Phrase(
        "login",
        1,
        "account login profile page username"
        " comments everyone facebook family husband office posts shares type uses using",
        "(?:whole family|we|all of us|my (?:wife|husband|mom|sister|family|kids) and i|both "
        r"of us|my family|everyone|two of us|our office|the whole \w+)~(?:comments?|posts?"
        "|uses?|shares?|using|sharing|write|writes|type)~(?:this|the same|one|that|my|our|an) "
        r"(?:\w+ )?(?:account|login|profile|page|username|facebook)",
    ),
    Phrase(
        "login",
        1,
        "account login profile password username",
        r"(?:shared?|joint|family|team|office) (?:\w+ )?(?:account|login|profile|username)"
        "|(?:under|with|on|using|from|through) my (?:login|username|password|account)(?= this"
        r"| today| while| for| and| so|,|\.|$)|(?:gave|giving|let|letting) (?:\w+ "
        "){1,4}?(?:use |have )?my (?:login|password|account|username)|(?:not|isn't) my "
        "(?:account|profile|login)|(?:someone|somebody) else's (?:account|login|profile)",
        "don't dont not never no stop",
    ),
    Phrase(
        "login",
        1,
        "account login profile password username facebook logged"
        " borrow borrowed borrowing borrows commenting posting signed typing via writing",
        f"my {KIN} (?:lets?|letting|allows?) me (?:to )?(?:use|borrow|post on|log in with) "
        r"(?:his|her|their) (?:\w+ )?(?:account|login|profile|password|username|facebook)"
        f"|my {KIN} (?:gave|gives|lent|sent) me (?:his|her|their) "
        r"(?:\w+ )?(?:account|login|password|username)"
        f"|(?:logged|signed) in as my {KIN}"
        r"|(?:writing|posting|typing|commenting|borrow|borrowing|borrowed|borrows)"
        "(?: (?:on|from|with|under|through|via))? (?:his|her|their) "
        "(?:account|login|profile|page|username|facebook)",
    ),
    Phrase(
        "login",
        1,
        "password login pw passcode contrasena clave",
        "(?:password|pw|passcode) (?:for (?:the |our |this |my )?(?:[\\w'-]+ )?(?:account|page"
        "|login|"
        "profile) )?(?:is|=|:) \\w{4,}(?= if| so| to| in case| for any| and| post|,|;|\\.|!|$)"
        "|here'?s "
        "(?:the|my|our) (?:login|password|pw)|(?:la )?(?:contrasena|clave) es \\w{4,}",
        "wifi wi-fi zoom guest",
    ),
    Phrase(
        "login",
        1,
        "cuenta usuario perfil contrasena",
        "(?:esta|la misma|una) cuenta (?:la )?(?:usamos|compartimos|ocupamos|usa|ocupa|comparto)|"
        "(?:usamos|compartimos|ocupamos) (?:esta|la misma|una|el mismo) (?:cuenta|usuario|perfil)|"
        "mi \\w+ (?:y yo )?(?:tambien )?(?:usa|usamos|ocupa) (?:esta|mi|la) (?:cuenta|perfil|"
        "contrasena)|me prest(?:o|aron) (?:su|la) (?:cuenta|usuario|perfil)",
    ),
    Phrase(
        "login",
        1,
        "cuenta usuario perfil",
        r"(?:desde |con |en |uso )?(?:la|el) (?:cuenta|perfil|usuario) de mi \w+|compartimos "
        "(?:esta|la) cuenta",
    ),
    Phrase(
        "login",
        1,
        "borrowing borrows using uses login account password profile"
        " borrow boyfriend cousin coworker facebook father fb keeps likes mother neighbor "
        "page posting roommate sister son spouse uncle username wife",
        f"my {KIN} (?:is|are|was|keeps|likes to) (?:borrowing|using|posting (?:from|on)|borrow"
        f"|use|on) my "
        "(?:account|login|profile|facebook|fb)|(?:you can |feel free to |please |just |go ahead "
        "and )*(?:use|try|borrow) my "
        "(?:login|password|account|username)(?= |,|:|$)|(?:[\\w']+ and (?:i|me)|both of us|all "
        "of us|we) (?:\\w+ )?(?:both |"
        "all |also )?(?:post|comment|write|reply|use|share) (?:from|on|with|under|through)? "
        "?(?:this|the same|one) "
        "(?:account|profile|login|page)",
        "don't dont never not i can't",
    ),
    Phrase(
        "login",
        1,
        "account login profile facebook fb",
        f"[a-z]+'s {KIN} (?:here )?(?:using|on|borrowing|posting (?:on|from|with)|commenting (?:on"
        "|from|with)) (?:his|her|their) (?:account|login|profile|facebook|fb)",
    ),
    Phrase(
        "login",
        1,
        "mom's dad's grandma's grandpa's hubby's",
        "(?:posting|commenting|writing|replying) (?:from|on|with|under) (?:mom|dad|grandma|grandpa"
        "|hubby)'s (?:account|login|profile|facebook|fb|page)",
    ),
    Phrase(
        "login",
        1,
        "both this same one",
        "both (?:of us )?(?:comment|post|write|reply)(?: (?:from|on|under|with))? "
        "(?:here|this|the same"
        "|one)|all of us (?:comment|post|write|reply) (?:from|on|under|with) (?:this|the "
        "same|one)(?! question| topic| article)",
    ),
    Phrase(
        "login",
        1,
        "shared logged signed open",
        "(?:account|profile|login|page) (?:is |that's |that is )?shared (?:by|with|between) (?:me"
        "|my|us|both|our)|left "
        "(?:himself|herself|themselves|(?:his|her|their) "
        "(?:account|facebook|fb|profile|page|phone)|it|facebook) (?:open|logged in"
        "|signed in)|(?:he's|she's|is|was) "
        "(?:still )?(?:logged|signed) in (?:on|so|and) (?:this|i|i'm|my)",
    ),
)
_WHY: Final = say("'{words}' says that somebody else uses this login too").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY)
