"""A business or group that invites: its kind together with an offer, an opening or a call to act.

None of these words says anything alone ('the gym is open', 'sign up by Friday'); a kind of business
and an invitation in the same text do.
"""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Found, Phrase, pattern, word_set
from selfcheck.detectors.promotion_services import SERVICE
from selfcheck.detectors.spelling import Spelling

_KINDS: Final = word_set("""
    studio salon barbershop spa gym crossfit daycare preschool academy church congregation ministry
    bible restaurant cafe diner bakery catering pizzeria burger taqueria boutique store shop
    dealership realtor realty mortgage insurance roofing landscaping plumbing remodeling photography
    photographer karate judo jiu-jitsu taekwondo dance gymnastics ballet lessons piano guitar
    violin voice tutor tutoring kumon nanny babysitter scouts troop league club camp clinic dentist
    dental orthodontics chiropractor therapy massage yoga pilates zumba solar towing tires detailing
    cleaning cleaners handyman lawn yard marketing coaching consultant distributor business company
    agency firm vendor market farm orchard venue rental rentals iglesia restaurante
    taller tienda
    panaderia estetica clases
    """)
_KIND: Final = pattern(f"(?:{'|'.join(sorted(_KINDS, key=len, reverse=True))})")
_OFFERS: Final = pattern(
    "free (?:trial|class|lesson|week|month|session|consultation|fries|drink|coffee|gift|sample"
    "|quote|"
    "estimate|first)\\w*|(?:weeks?|months?|days?|class|classes|session|lesson|one|one's|1st"
    "|first) (?:is |are "
    ")?free|\\d+ ?% ?off|half (?:off|price)|discount\\w*|specials?|(?:low|great|best|affordable"
    "|reasonable|"
    "cheap) (?:prices?|rates?)|no (?:sign-?up|registration|enrollment) fee|gift cards?|coupons?"
    "|promos?|promotion\\w*|"
    "gratis|descuento"
)
_OPENINGS: Final = pattern(
    "(?:now )?(?:enrolling|accepting|booking|hiring|recruiting)(?: now)?|enroll(?:ment)? (?:now"
    "|today|is open)|"
    "open(?:ings?| slots?| spots?| spaces?)(?: left)?|(?:slots?|spots?|spaces?) (?:available|open"
    "|left)|(?:just|"
    "now|grand) open(?:ed|ing)?|taking (?:new )?(?:clients|students|orders|bookings|patients"
    "|appointments)|certified|licensed|insured|recruitment"
    "|inscripciones"
)
_CALLS: Final = pattern(
    "come (?:try|check|see|visit|get|join|train|worship|eat|shop|out to)|stop (?:by|in)|(?:call"
    "|text|dm|message|"
    "contact|visit|book|try|ask for) (?:me|us|our|my|today|now)|sign (?:up|your \\w+ up)"
    "|(?:register|enroll|join|"
    "reserve|rsvp|order|apply) (?:now|today|here|online|with us|your)|get saved|bring (?:a|your) "
    "friends?|swing by|"
    "(?:all|everyone|everybody|families) (?:are |is )?welcome|llam(?:e|a)(?:nos|me)|visit(?:e"
    "|a)nos|los esperamos|"
    "inscrib(?:e|a)se|pregunt(?:a|e)"
)
_QUIET: Final = pattern(
    "thank(?:s| you)?|grateful|shout-?out|congrat\\w*|gracias|anyone|anybody|recommend\\w*"
    "|looking for|who knows|"
    "does|is there|donated|was|were|closed|school(?:'s)?|student|students|class|room \\d+|asb|pta"
    "|district|ksd|levy|bond"
)
_NEAR: Final = 120
_OFFER: Final = Phrase(SERVICE, 0.9, "offer", "offer")


def business_offer(spelling: Spelling) -> Found | None:
    """Return the place of a business's invitation, or None where nothing of it is there."""
    text = spelling.text
    if _KINDS.isdisjoint(spelling.vocabulary) or text.rstrip().endswith("?") or _QUIET.search(text):
        return None
    kind = _KIND.search(text)
    invited = [m for one in (_OFFERS, _OPENINGS, _CALLS) if (m := one.search(text))]
    if kind is None or not invited:
        return None
    nearest = min(invited, key=lambda m: abs(m.start() - kind.start()))
    start, end = min(kind.start(), nearest.start()), max(kind.end(), nearest.end())
    return Found(_OFFER, start, end) if end - start <= _NEAR else None
