"""Promotion: selling, services, asking for money, members or workers, for any cause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import Found, Phrase, Phrasebook, pattern
from selfcheck.detectors.spelling import Spelling, spelled
from selfcheck.messages import Message, say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "promotion"
LOOKS_FOR = say(
    "Words that sell ('for sale', 'obo', '20% off'), offer a paid service, ask for money or goods "
    "('please donate', 'GoFundMe'), for members ('dues', 'join our group') or for workers ('earn "
    "money from home'). The cause makes no difference."
)
CANNOT_SEE = say(
    "Praise that is paid for, a shop's name alone, and whether the District sponsors what is promoted. "
    "Asking for advice, lost and found, free school events and opinions on a levy or a candidate are "
    "no promotion."
)
HITS: tuple[str, ...] = (
    "Kids' bikes «for sale», good condition",
    "I do lawn mowing, «$25 a yard», text me",
    "«Please donate» to the chess trip",
    "Our reading circle is «looking for new members»",
    "«Earn extra money evenings» with my crew",
)
MISSES: tuple[str, ...] = (
    "Does anybody know a good piano teacher?",
    "Lost: a red scarf, please bring it to the office",
    "Free family movie night on Friday, popcorn for all",
    "Vote yes on the bond, it costs $9 a month",
    "Is anyone selling a used clarinet?",
    "Thank you to all who donated to the food drive",
)

SELLING: Final = "selling"
SERVICE: Final = "service"
MONEY: Final = "money"
MEMBERS: Final = "membership"
JOB: Final = "job-offer"

_NUMBER: Final = (
    r"(?:\$ ?\d[\d,.]*|\d+|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty)"
)
_PRICE: Final = r"(?:\$ ?\d[\d,.]*k?|\d[\d,.]* ?(?:dollars|bucks|usd))"
_CRAFT: Final = (
    r"(?:tutor(?:ing)?|lessons?|babysit(?:ting)?|babysitter|nanny|child ?care|day ?care|clean(?:ing)?"
    r"|lawns?|mow(?:ing)?|yard ?work|landscap\w+|photograph\w+|photo sessions?|senior portraits?|hair"
    r"|nails|lashes|detail(?:ing)?|handyman|plumb\w+|roof(?:ing)?|paint(?:ing)?|dog ?(?:walk\w+|sit\w+)"
    r"|groom(?:ing)?|massage|catering|cakes?|dj|coaching|training sessions?|notary|tax(?:es)? prep)"
)
_GROUP: Final = (
    r"(?:group|club|church|congregation|team|league|troop|network|committee|party|association|union"
    r"|movement|chapter|fellowship|ministry|gym|studio|choir|circle|society|organi[sz]ation|community"
    r"|coalition|alliance|crew|lodge|mosque|temple|synagogue|skeptics|crossfit|study|pta|program)"
)
_ASK: Final = r"(?:please|pls|plz|can you|could you|kindly|consider|you can|to|and|or)"

_BOOK: Final = Phrasebook(
    # topic, weight, trigger words, pattern
    Phrase(SELLING, 1, "sale rent lease venta vende venden vendo renta rentan vendemos", r"for (?:sale|rent|lease)(?! of)|on sale(?! of)|en venta|se (?:vende|venden|renta|rentan)|vendo|vendemos", "not isn't aren't never no"),
    Phrase(SELLING, 1, "sale sales", r"(?:garage|yard|estate|moving|rummage|sidewalk|tag) sales?"),
    Phrase(SELLING, 1, "obo offer", r"obo|or best offer"),
    Phrase(SELLING, 1, "asking", r"asking (?:price|only|just)? ?(?:\$ ?)?\d{2,}"),
    Phrase(SELLING, 1, "selling", r"(?:im|i'm|i am|we're|we are|is|are|still|also|now|again) selling(?! out)"),
    Phrase(SELLING, 1, "selling", r"selling (?:\w+)", "^"),
    Phrase(SELLING, 1, "$ %", rf"{_PRICE} (?:each|apiece|(?:an?|per|la|el|por) (?:piece|dozen|box|bag|jar|tray|pair|plate|loaf|set|shirt|person|docena|plato|bolsa))"),
    Phrase(SELLING, 1, "% percent", r"(?:\d+|ten|fifteen|twenty|fifty) ?(?:%|percent) off"),
    Phrase(SELLING, 1, "code", r"(?:promo|discount|coupon|with|use) code(?!s? of)"),
    Phrase(SELLING, 1, "shipping delivery", r"free (?:shipping|delivery)"),
    Phrase(SELLING, 1, "buy", r"(?:come|please|pls|and|to|now) buy (?:my|our|from|your|some|these|one)"),
    Phrase(SELLING, 1, "buy", r"buy (?:your|my|our|from (?:me|us|any|a)) ?"),
    Phrase(SELLING, 1, "order", r"(?:pre-?)?order (?:now|today|here|yours|your|from (?:me|us|my|our))"),
    Phrase(SELLING, 1, "shop store boutique etsy ebay poshmark", r"(?:shop|visit|see|check out) (?:my|our) ~(?:shop|store|boutique|etsy|ebay|site|website|page)"),
    Phrase(SELLING, 1, "etsy boutique poshmark", r"(?:my|our) (?:\w+ )?(?:etsy|boutique|poshmark|ebay)"),
    Phrase(SELLING, 0.5, "shop store business bakery salon", r"(?:my|our) (?:small |new |little |own |family )?(?:shop|store|business|bakery|salon)"),
    Phrase(SELLING, 1, "buy bogo eat raffle rehoming adoption pricing", r"buy (?:one|1),? get (?:one|1)|bogo|kids eat free|raffle tickets? (?:are|for|on|only|cost|\$)|buy(?:ing)? (?:a |some |your )?raffle tickets?|(?:rehoming|adoption) fee|(?:for|my|our) (?:pricing|prices|rates|price list)"),
    Phrase(SELLING, 1, "supplies", r"while supplies last"),
    Phrase(SELLING, 1, "opening open", r"grand opening|now open(?! house| for)"),
    Phrase(SELLING, 0.6, "$", rf"{_PRICE}"),
    Phrase(SELLING, 0.5, "barely lightly gently like condition excellent brand mint", r"(?:barely|lightly|gently|hardly) (?:used|played|worn)|(?:good|great|excellent|mint) condition|like new|brand new"),
    Phrase(SELLING, 0.5, "dm pm message inbox hmu text msg call comment mensaje", r"(?:dm|pm|message|msg|inbox|text|call|comment below) (?:me|us|for|to (?:book|order))|hmu|mandame mensaje|comment below to"),
    Phrase(SELLING, 0.6, "samples sample facial consultation", r"free (?:samples?|facial|consultation|class pass)"),
    Phrase(SELLING, 0.5, "selling sell", r"selling|(?:i|we) sell", "anyone anybody someone somebody stop you they best is about"),
    Phrase(SELLING, 0.5, "line collection products product", r"(?:new|spring|fall|summer|winter|our|my) (?:\w+ )?(?:line|collection|products?)"),
    Phrase(SERVICE, 1, "hour hr session lesson visit yard week", rf"{_NUMBER} ?(?:dollars|bucks)? ?(?:an|a|per|/|each) ?(?:hours?|hr|session|lesson|visit|yard)(?! late| delay| ago| early)(?=.{{0,80}}|$)"),
    Phrase(SERVICE, 1, "licensed insured", r"licensed (?:and|&) (?:insured|bonded)|fully insured"),
    Phrase(SERVICE, 1, "estimate estimates quote quotes", r"free (?:estimates?|quotes?)"),
    Phrase(SERVICE, 1, "booking accepting taking", r"(?:now|currently) booking|(?:accepting|taking) (?:on )?new (?:clients|patients|students|customers|orders)"),
    Phrase(SERVICE, 1, "book", r"(?:to|and|or|please) book (?:now|today|me|us|an|a spot|your)|book (?:now|today|online|with (?:me|us))"),
    Phrase(SERVICE, 0.5, "book", r"to book"),
    Phrase(SERVICE, 0.6, "tutor tutoring tutors lesson lessons babysit babysitting babysitter childcare daycare cleaning lawn lawns mow mowing photography hair nails detailing handyman roofing painting grooming massage catering cakes dj coaching", rf"{_CRAFT}"),
    Phrase(SERVICE, 0.6, "babysit tutor teach clean mow groom walk offer offering provide providing", r"i (?:also )?(?:babysit|tutor|teach private|clean (?:houses|homes)|mow|groom|walk dogs)|(?:i|we) (?:offer|provide)|offering"),
    Phrase(SERVICE, 1, "first clases cuido ofrezco hago", r"first (?:one|lesson|class|session|visit|week|month) (?:is )?free|doy clases|cuido ninos|ofrezco (?:mis )?\w+|hago (?:pasteles|unas|limpieza)"),
    Phrase(SERVICE, 0.6, "realtor agent officer consultant rep distributor stylist available offered", r"i(?:'?m| am) (?:a|an|your|the) (?:\w+ ){0,2}?(?:realtor|agent|loan officer|consultant|rep|distributor|stylist|trainer|photographer)|(?:lessons|tutoring|classes|sessions|appointments) (?:are |now |still )*(?:available|offered)|appointments? available"),
    Phrase(SERVICE, 0.5, "openings spots slots availability rates", r"(?:openings|spots|slots|availability) (?:on|for|left|available|in|this|tues|mon|wed|thur|fri|after)|(?:have|few|limited) (?:openings|spots|slots)|my rates"),
    Phrase(MONEY, 1, "donate", rf"{_ASK} donate", "i we they who chose didn't able want wanted"),
    Phrase(MONEY, 1, "donate", r"donate (?:to|at|here|now|today|online|on|through|via|if)", "i we they who people parents to didn't don't not never always he she"),
    Phrase(MONEY, 0.6, "donate donation donations", r"(?:make|send|accepting|accept|taking|need) (?:a )?(?:\w+ )?donations?|donations? (?:are )?(?:welcome|needed|appreciated|accepted)"),
    Phrase(MONEY, 1, "gofundme fundme kickstarter patreon donorschoose givesendgo", r"(?:my|our|the|a|to) (?:\w+ )?(?:go fund ?me|gofundme|kickstarter|patreon|donors ?choose|givesendgo)"),
    Phrase(MONEY, 0.7, "gofundme fund kickstarter patreon donorschoose givesendgo", r"go ?fund ?me|kickstarter|patreon|donors ?choose|givesendgo"),
    Phrase(MONEY, 0.7, "venmo paypal zelle cashapp cash", r"(?:my|our|via|by|on|through|to) (?:venmo|paypal|zelle|cash ?app)|(?:venmo|zelle|paypal|cash ?app) (?:me|us|to|@)"),
    Phrase(MONEY, 1, "dollar amount bit helps", r"(?:every|each) (?:dollar|penny|cent|bit|little bit) (?:helps|counts)|any (?:amount|donation|little bit) (?:helps|counts|is appreciated)|(?:even )?(?:five|ten|\$ ?\d+) (?:dollars|bucks)? ?helps"),
    Phrase(MONEY, 1, "chip pitch", r"(?:chip|pitch) in (?:\$|for|what|a few|any|to help|if you)"),
    Phrase(MONEY, 0.6, "give", rf"(?:please|pls|plz|consider) giv(?:e|ing) (?:if|to|what|today|now|generously)"),
    Phrase(MONEY, 0.7, "raising raise", r"(?:raising|raise) (?:money|funds|\$ ?[\d,]+k?)"),
    Phrase(MONEY, 0.7, "pledge contribute contributions contribution sponsor", r"(?:please|can you|consider) (?:pledge|contribute|sponsor)|contribute to (?:our|my|the|his|her)|sponsor (?:me|my|our)|contributions? (?:welcome|needed)"),
    Phrase(MONEY, 0.7, "collecting drop", r"(?:we're|we are|i'm|im|is) collecting (?:\w+ )?(?:coats|toys|food|cans|blankets|socks|diapers|money|donations|supplies)"),
    Phrase(MONEY, 1, "donation donations donen dona donaciones apoyen sponsor give", r"\$ ?\d+ (?:minimum )?donations?|donations? (?:are )?(?:needed|wanted)|(?:por favor )?(?:donen|donar a)|se aceptan donaciones|por favor apoyen|sponsor a (?:child|family|team|hole|player|student)|(?:please|pls|plz) give (?:to|what|today|now|generously)"),
    Phrase(MONEY, 0.5, "link profile bio", r"link (?:is )?in (?:my |the |our )?(?:profile|bio|comments)"),
    Phrase(MONEY, 0.5, "help", r"(?:please )?help (?:us|me|them|our \w+) (?:raise|reach|buy|pay|afford|fund|get to)|please help ~(?:with|buy|pay|raise|afford|reach|fund)"),
    Phrase(MEMBERS, 1, "members member", r"(?:looking for|seeking|recruiting|welcoming|wants?|needs?|accepting) (?:new|more|\w+ new) members|new members (?:are )?(?:welcome|wanted)|become a (?:\w+ )?member"),
    Phrase(MEMBERS, 1, "join", rf"(?:come )?join (?:us at |us for )?(?:my|our|the) ~{_GROUP}"),
    Phrase(MEMBERS, 1, "join", rf"join (?:my|our) (?:[\w'-]+ ){{0,3}}?{_GROUP}"),
    Phrase(MEMBERS, 1, "dues membership memberships", r"(?:dues|memberships?) (?:are|is|only|just|from|start|for|of)? ?\$ ?[\d.,]*\d"),
    Phrase(MEMBERS, 1, "recruiting unete unase vendors", r"recruiting (?:new )?(?:volunteers|members|players|coaches|families)|un(?:ete|ase|anse) a (?:nuestr[oa]|mi)|vendors (?:wanted|needed|welcome)"),
    Phrase(MEMBERS, 0.5, "registration booths enroll", r"registration is (?:now )?open|booths? (?:are|is|available)|enroll (?:now|today)"),
    Phrase(MEMBERS, 0.5, "sign", r"sign up (?:today|now|here|for (?:a|our|my))"),
    Phrase(MEMBERS, 0.5, "join", r"join (?:us|our|my|today|now)"),
    Phrase(MEMBERS, 0.5, "membership memberships dues", r"memberships?|dues"),
    Phrase(JOB, 1, "earn make", r"(?:earn|make) (?:some )?(?:extra |easy |good |real |more |serious |up to )?(?:money|cash|income|\$+|bucks)(?: \d+)? ?(?:from|at|online|working|every|per|a|each|in|with|while|on|weekly|daily|evenings)"),
    Phrase(JOB, 1, "earn", r"earn (?:extra |easy |good |real |passive )?(?:money|cash|income|\$+)"),
    Phrase(JOB, 1, "invest", r"invest with (?:me|us|him|her)"),
    Phrase(JOB, 1, "boss freedom income hustle", r"be your own boss|financial freedom|passive income|side hustle|residual income"),
    Phrase(JOB, 0.7, "home", r"(?:work|working|money|cash|income|\$+) from home"),
    Phrase(JOB, 1, "hiring", r"(?:now|we're|we are|is|are|currently) hiring(?! freeze| process)"),
    Phrase(JOB, 1, "turned made make making", r"turned \$ ?[\d,.]+k? into \$ ?[\d,.]+k?|(?:made|make|making|earned) \$? ?\d[\d,.]*k? ?(?:dollars |bucks )?in (?:just )?(?:\d+|one|two|three|a few) (?:days?|hours?|weeks?)"),
    Phrase(JOB, 0.5, "ask", r"ask me how"),
    Phrase(JOB, 0.5, "apply", r"apply (?:now|today|online|within)"),
)
_ENOUGH: Final = 1.0
_ASKING: Final = pattern(
    r"looking for|in search of|iso|wtb|anyone|anybody|does any|can any|who (?:knows|has|does)"
    r"|know (?:of )?(?:a|any|some)|recommend\w*|where (?:can|do|to)|how (?:much|do|can)"
)
_WHY: Final = {
    SELLING: say("reads as selling"),
    SERVICE: say("reads as offering a paid service"),
    MONEY: say("reads as asking for money or goods"),
    MEMBERS: say("reads as asking for members"),
    JOB: say("reads as a job or business offer"),
}


_PAYING: Final = pattern(r"(?:willing|happy|able) to pay|(?:my|our|a|the)? ?budget (?:is|of|around|about|up to)|budget around")


def find(text: Text) -> Iterator[Sign]:
    """Return the words that promote something."""
    spelling = spelled(text)
    found = [f for f in _BOOK.find(spelling) if not _is_question(spelling, f)]
    if not found or _PAYING.search(spelling.text):
        return
    by_topic = {topic: [f for f in found if f.phrase.topic == topic] for topic in _WHY}
    strong = [t for t, fs in by_topic.items() if any(f.phrase.weight >= _ENOUGH for f in fs)]
    if strong:
        for topic in strong:
            yield _sign(spelling, _strongest(by_topic[topic]), topic)
    elif sum(_each_once(found).values()) >= _ENOUGH and not _ASKING.search(spelling.text):
        best = _strongest(found)
        yield _sign(spelling, best, best.phrase.topic)


def _strongest(found: list[Found]) -> Found:
    return max(found, key=lambda f: (f.phrase.weight, -f.start))


def _each_once(found: list[Found]) -> dict[int, float]:
    return {id(f.phrase): f.phrase.weight for f in found}


def _is_question(spelling: Spelling, found: Found) -> bool:
    """Asking others (for advice, for what something costs) offers nothing."""
    start, end = found.start, found.end
    stop = min((p for p in (spelling.text.find(c, end) for c in ".!?\n") if p >= 0), default=-1)
    return stop >= 0 and spelling.text[stop] == "?" and stop - start < 200


def _sign(spelling: Spelling, found: Found, topic: str) -> Sign:
    start, end = spelling.span(found.start, found.end)
    words = spelling.source.raw[start:end]
    why: Message = say("'{words}' {reads}", words=words, reads=_WHY[topic])
    return Sign(NAME, start, end, plain=found.phrase.weight >= _ENOUGH, why=why, topic=topic)
