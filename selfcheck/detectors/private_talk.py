"""Private talk: what plainly is no school matter when a student is written to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark_phrases
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.detectors.private_meetings import MEETINGS
from selfcheck.detectors.private_words import PRIVATE_WORDS
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "private-talk"
LOOKS_FOR = say(
    "Words to a student that are plainly private: secrets from parents, gifts, rides, meeting "
    "alone, talk late at night, looks, feelings."
)
CANNOT_SEE = say(
    "What is meant by harmless words, and who the reader is: that is a fact that the form asks for."
)
HITS: tuple[str, ...] = (
    "«don't tell your parents», ok?",
    "«u up»? «thinking about you»",
    "«I got you a necklace»",
    "«I can pick you up» at six and drive you home",
    "«come over to my place» on Saturday",
    "how did «your date» go?",
    "«are you free saturday night»",
    "«Me gustas mucho»",
    "«meet me at my car» after practice",
    "«come over tonight»",
    "«my wife is gone» today",
    "want me to «swing by your house»?",
    "«You deserve someone better»",
    "«Let's get dinner» on Saturday",
    "«You're my favorite» student",
    "let's keep it «between ourselves»",
    "«Erase this once you» read it",
    "«my divorce» is final",
    "I «want to buy you a» dress",
    "«can you babysit» on Saturday?",
    "come «sit in my truck»",
    "«you're always on my mind»",
    "mándame una «foto tuya»",
    "I «drove by your house» last night",
    "don't worry, «if anyone asks, we» were grading",
    "«wear your hair down» tomorrow",
    "«want to earn some cash» on Saturday?",
    "ever «since you hugged» me",
    "I «think about our talk» all the time",
    "«you looked really pretty» today",
    "I «bought us matching bracelets»",
    "«I know I shouldn't say this»",
    "I «left a necklace in your» locker",
    "«after everyone leaves», come find me",
    "«can I vent»?",
    "you're «not like the other kids»",
    "someday «we can be together»",
    "«sweet dreams»",
    "do you «like older guys»?",
    "you can «crash at mine»",
)
MISSES: tuple[str, ...] = (
    "You can tell me anything that is unclear in chapter 3",
    "Send me a picture of your poster",
    "Keep this a secret from the cast until the toast",
    "Let's hang out the banners at two",
    "Don't tell your parents late: forms are due Friday",
    "Pick up your packet after class",
    "The bus will pick you up at 6",
    "See me at lunch about the retake",
    "Your date of birth is missing on the form",
    "Are you free at lunch to retake the quiz?",
    "Meet me at the band room at four",
    "Come over to the gym after class",
    "Keep the ball between your feet",
    "We want to buy you a ticket for the bus",
    "Sit in my chair while I find the key",
    "The Union kept its plans from the South",
    "We drove by your school on the way to state",
    "If anyone asks for the form, it is on my desk",
    "I think about the talk on volcanoes often",
    "You looked pretty prepared today",
    "Matching bracelets from the fair are in the office",
    "I left a form in your locker",
    "After everyone leaves the gym, sweep the floor",
    "We can be together in the picture",
    "Stay with me on this problem",
)

_BOOK: Final = Phrasebook(
    *MEETINGS,
    *PRIVATE_WORDS,
    Phrase(
        "secret",
        1,
        "nobody around tell anyone anything here home looking there",
        "when (?:nobody|no one|no-one)(?:'s| is) (?:around|there|here|home|looking)|(?:tell"
        "|say) (?:you|u) anything|don'?t tell anyone about (?:us|this|me)",
    ),
    Phrase(
        "feelings",
        1,
        "mature older wish understands dream talks talk fighting lonely divorce"
        " boyfriend chats divorcing dreams face gets girlfriend knows leaving listens smile "
        "splitting",
        "(?:so |very |really )mature for (?:your|ur) age|wish (?:you|u) were (?:older|here"
        "|mine|18)|(?:only one|only person) (?:who|that) (?:gets|understands|listens|knows)"
        r"|(?:a |had a |another )dream(?:s)? about (?:you|u)|miss (?:our|your) (?:\w+ "
        r"){0,2}?(?:talks|chats"
        "|smile|face)|(?:my )?(?:wife|husband|girlfriend|boyfriend)(?: and i| and me)? (?:are"
        "|is|were) (?:fighting|leaving|divorcing|splitting)|(?:someone|somebody) to talk to"
        "|i'?m (?:so )?lonely",
    ),
    Phrase(
        "feelings",
        1,
        "boyfriend girlfriend love dating single crush seeing",
        "(?:do you|you) (?:have|got) a (?:boyfriend|girlfriend|crush)|(?:your|ur) (?:love life"
        "|boyfriend|girlfriend|crush)|are you (?:single|dating|seeing anyone)",
    ),
    Phrase(
        "looks",
        1,
        "wearing gorgeous sexy beautiful handsome amazing hottie cutie babe"
        " baby hot look looked looks photo pic picture selfie sweet",
        "what (?:are you|you're|u|r u|are u) wearing|(?:pic|picture|photo|selfie) of (?:you"
        r"|what you)|(?:gorgeous|sexy|hottie|cutie|babe|baby girl|sweet thing)(?= |!|,|\."
        "|$)(?! weather| day| work| song| solo| sunset| view| art)|(?:look|looks|looked) "
        "(?:amazing|so good|hot|sexy|incredible) in (?:it|that|those|your)",
    ),
    Phrase(
        "chat",
        1,
        "tonight later text call extrano dm snap",
        "(?:text|call|snap|dm) me (?:tonight|later tonight|when you'?re alone|whenever|after "
        "(?:your|ur) (?:mom|dad|parents))|te extrano",
    ),
    Phrase(
        "secret",
        1,
        "tell secret between anybody anyone body dad delete digas let mother nadie show",
        "(?:don'?t|do not|dont|no need to|never) (?:tell|show|let) (?:your |ur |any)?(?:mom"
        "|dad|parents?|mother|father|one|body|folks|anyone|anybody)(?! late| the answer| "
        "yet)(?: know)?|(?:our|a) (?:little )?secret(?! until| till| from the| santa)"
        "|(?:just )?between (?:us|you and me)(?! we)"
        r"|delete (?:this|these|our) (?:\w+ )?(?:messages?|texts?|chat)|no le digas a (?:tu"
        "|nadie)",
    ),
    Phrase(
        "gift",
        1,
        "got bought gift present earrings necklace"
        " bracelet compre dress flowers hoodie i've jewelry little ordered perfume phone "
        "ring shoes special surprise",
        "(?:i |i've )?(?:got|bought|have|ordered) (?:you|u) (?:a |an |the |some |those |that "
        r")?(?:\w+ )?(?:gift|present|surprise|necklace|earrings|bracelet|ring|perfume|phone"
        "|shoes|dress|flowers|jewelry|hoodie|gift card|something special|little something)|te "
        "compre un",
    ),
    Phrase(
        "late",
        1,
        "up awake sleep bed chat estas talk",
        r"(?:u|you) (?:still )?(?:up|awake)(?= ?\?| ?$)|can'?t sleep|cant sleep|(?:in|from) "
        "(?:my |your )?bed|late night (?:chats?|talks?)|estas despiert[oa]",
    ),
    Phrase(
        "feelings",
        1,
        "thinking miss love gets special wish dreamed feelings understand crush"
        " amo different dreaming extrano knows listens mature pienso quiero understands "
        "you're youre",
        "(?:thinking|dreaming|dreamed) (?:about|of) (?:you|u)|(?:i )?miss (?:you|u|talking to "
        "you|seeing you)(?! in class| at practice| on the team| this week)|(?:i )?love (?:you"
        r"|u)(?! guys| all| kids| to| for)(?= |,|\.|!|$)|(?:someone|somebody) who (?:gets"
        "|understands|really knows|listens to) me|you'?re (?:so |very |really )?(?:special to "
        "me|different from the|mature for your|not like other)|feelings for (?:you|u)|(?:have"
        "|got) a crush|te (?:amo|extrano|quiero mucho)|pienso en ti",
        "we but would all",
    ),
    Phrase(
        "looks",
        1,
        "hot sexy beautiful cute gorgeous pretty handsome body legs skirt dress hermosa guapa"
        " curves estas eyes lips",
        r"(?:you|u|you're|ur|your) (?:\w+ ){0,3}?(?:hot|sexy|gorgeous|so cute|so pretty|so "
        r"beautiful|so handsome|beautiful|handsome)(?= |,|\.|!|$)(?! work| job| writing| essay"
        "| art| song| solo)|your (?:body|legs|eyes|lips|curves)(?! on| open| and ears| healthy"
        "| warm)|estas (?:muy )?(?:hermosa|guapa|bonita|guapo)",
    ),
    Phrase(
        "feelings",
        1,
        "date ex bf gf crush breakup prom break tu",
        "(?:your|ur) (?:hot |big |first |last |little )?(?:date(?! (?:of|is|for|on|stamp))|ex(?: "
        "(?:boyfriend|girlfriend|bf|gf))?|bf|gf|breakup|break-up|crush)(?= |\\?|,|\\.|!|$)(?! of "
        "birth)|"
        "tu (?:novi[oa]|ex|crush)",
    ),
    Phrase(
        "chat",
        0.5,
        "snap snapchat insta instagram personal number cell"
        " discord phone pic pics picture selfie tiktok whatsapp",
        "(?:my|on|add me on|snap me on) (?:personal )?(?:snap|snapchat|insta|instagram"
        "|whatsapp|discord|tiktok)|(?:text|call|message) me (?:on |at )?(?:my )?(?:personal"
        "|private|other) (?:cell|phone|number)|(?:send|sent) (?:me )?(?:a )?(?:selfie|pic|pics"
        "|picture) of (?:you|yourself|u)",
    ),
    Phrase(
        "feelings",
        1,
        "smile eyes laugh gustas encantas quiero body dreaming face voice",
        "(?:thinking|think|dreaming) (?:about|of) (?:your|ur) (?:smile|eyes|laugh|face|body"
        "|voice)|me (?:gustas|encantas)"
        "(?: mucho)?|(?:love|miss|adore) (?:your|ur) (?:smile|eyes|laugh|face|voice)",
    ),
    Phrase(
        "chat",
        1,
        "call text night midnight late facetime family message open problems talk vent",
        "(?:call|text|message|facetime) (?:me|my cell|my phone)(?: on my cell| any ?time)? (?:at "
        "night|late|after (?:10|11|"
        "midnight|dark)|tonight|any ?time)|(?:talk|open up|vent) to me about (?:your|ur) (?:home "
        "life|parents|feelings|"
        "problems|love life|boyfriend|girlfriend|family)",
    ),
    Phrase(
        "feelings",
        1,
        "thinking break split deserve",
        r"can't stop thinking about|did you (?:and \w+|two) (?:break up|split up|split)|you "
        r"deserve "
        "(?:someone|somebody|a (?:guy|girl|man|boy)) (?:better|who)",
    ),
    Phrase(
        "feelings",
        1,
        "dating seeing",
        "are you (?:still |really )?(?:dating|seeing) (?:that|him|her|anyone|anybody|someone)",
    ),
    Phrase(
        "looks",
        1,
        "prettiest cutest hottest",
        "(?:the |my )?(?:prettiest|cutest|hottest) (?:girl|boy|student|thing|one)",
    ),
    Phrase(
        "secret",
        1,
        "others friends other",
        "don't tell (?:the others|your friends|the other (?:kids|girls|boys|students))",
    ),
    Phrase(
        "chat",
        1,
        "personal private own",
        "(?:text|call) my (?:personal|private|own) (?:cell|phone|number)",
    ),
    Phrase(
        "secret",
        1,
        "mention",
        "(?:don't|do not|dont|never) mention (?:it|this|that) to (?:your|ur|any|the)",
    ),
    Phrase(
        "looks",
        1,
        "attractive handsome sexy cute hot",
        "(?:am i|do (?:you|u) think i'?m) (?:attractive|handsome|sexy|cute|hot)(?= |,|\\?|!|$)",
    ),
    Phrase(
        "chat",
        1,
        "private personal finsta secret other",
        "(?:your|ur) (?:private|personal|secret|other) "
        "(?:insta|instagram|snap|snapchat|tiktok|account"
        "|number)|your finsta",
    ),
    Phrase(
        "gift",
        1,
        "locker backpack desk bag car mailbox",
        r"left (?:you )?(?:a |an |some )?(?:\w+ )?(?:present|gift|surprise|flowers|chocolates) "
        r"(?:\w+ )?(?:in|on) your (?:locker|backpack|desk|bag|car|mailbox)",
    ),
    Phrase(
        "looks",
        1,
        "pic pics picture selfie photo outfit swimsuit photos pictures selfies shower",
        "(?:send|show|snap|text) (?:me )?(?:a |another |some |your )?(?:\\w+ )?(?:pics?|pictures?"
        "|selfies?|photos?) (?:of|in|"
        "from) (?:you|yourself|your (?:outfit|dress|body|room|bed|swimsuit|bikini|legs)|bed"
        "|the shower)",
    ),
)
_WHY: Final = say("'{words}' reads as private, not as a school matter").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY, about="reader")
