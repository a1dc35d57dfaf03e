"""Phrases of mass advertising and adult offers, with what each counts."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

OFFER: Final = "offer"
ADULT: Final = "adult"

OFFERS: Final = (
    Phrase(
        OFFER,
        1.5,
        "free",
        r"free (?:\w+ )?(?:ring ?tones?|tones?|msg|message|gifts?|phones?|camera|camcorder"
        "|minutes|mins|texts|txts?|sms|trial|ipod|iphone|ipad|itunes|wallpaper|polys?|pic|pics"
        "|porn|entry|delivery|membership|access|credits?|nokia|iphones?|bluetooth|weekend "
        "calls|v-?bucks|robux|followers|subscribers|codes|downloads?|holiday|flights|money"
        "|cash|call)",
    ),
    Phrase(
        OFFER,
        2.5,
        "free",
        r"free (?:itunes |amazon |steam |xbox |psn |\$?\d+ )*(?:gift ?cards?|v-?bucks|robux"
        "|followers|subscribers|likes|gift card codes)",
    ),
    Phrase(
        OFFER,
        1,
        "freemsg freephone ringtone ringtones tone tones polyphonic poly polys polyph logo "
        "logos wallpaper wallpapers operator",
        "freemsg|freephone|ring ?tones?|polyphonic|polys?|(?:mono|poly|real|true) ?tones?"
        "|tones?|wallpapers?|operator logos?|live operator",
    ),
    Phrase(
        OFFER,
        0.8,
        "mobile mobiles mob nokia camera phones handset sim orange vodafone motorola samsung",
        r"(?:ur|your) mob(?:ile)?|nokia\w*|(?:camera|colour|video) ?(?:phones?|mobiles?)"
        r"|mob(?:ile)? (?:no|number|upd\w*)|latest (?:\w+ )?(?:mobiles?|phones?|handsets?)|sim "
        "only|had your mobile",
    ),
    Phrase(
        OFFER,
        1,
        "anytime network rental unlimited linerental mins minutes texts xnet",
        "(?:anytime|any ?network|cross ?ntwk|x-?net) ?(?:mins?|minutes)?|line ?rental"
        r"|unlimited (?:\w+ )?(?:texts?|calls|mins|minutes)|\d+ (?:free )?(?:mins|minutes|texts"
        "|txts)(?! late| early| ago| of | to | walk)",
    ),
    Phrase(
        OFFER,
        1,
        "offer offers sale discount deal deals",
        "(?:special|exclusive|this week'?s?|weeks|loyalty|limited(?: time)?|great|best|amazing"
        r"|new) (?:\w+ )?(?:offers?|deals?|discounts?)|offer (?:ends|expires|valid|only)",
    ),
    Phrase(
        OFFER,
        1,
        "subscription subscriber subscribers renewed charged billed",
        r"(?:your|ur|our|tonexs|club|free) (?:\w+ )?subscription|(?:been|u|be) (?:charged"
        "|billed)|sim subscriber",
    ),
    Phrase(
        OFFER, 1.2, "auction bid bids", r"auction|(?:maximum|highest|your|next) bid|to bid|bids?"
    ),
    Phrase(
        OFFER,
        1,
        "valid expires expiry exp",
        r"valid (?:only |for |until |till |to )?\d+|(?:expires|expiry|exp):? ?\d*|valid (?:1?\d"
        "|for|until)",
    ),
    Phrase(
        OFFER,
        1,
        "selection download downloads content",
        "(?:to )?download(?:s|ed)?(?: the)? (?:content|it here|now|free|link)|mobile content"
        "|your (?:new )?content|content order",
    ),
    Phrase(
        OFFER,
        1,
        "ordered order purchase",
        "you (?:have |ve |'ve )?ordered|(?:thanks|thank you) for (?:your|ur) (?:purchase"
        "|order)|(?:ur|your) order is",
    ),
    Phrase(
        OFFER,
        1,
        "free",
        "free of charge|(?:absolutely|totally|100%|completely) free|free(?:msg|message)"
        "|(?:call|text|txt|update|try) (?:it |now )?(?:for )?free|for free|dialling",
    ),
    Phrase(
        OFFER,
        1.7,
        "account statement points identifier",
        r"(?:unredeemed|bonus|loyalty) (?:\w+ )?points|account statement|identifier code",
    ),
    Phrase(
        OFFER,
        2,
        "loan loans credit debt mortgage",
        "(?:cash |payday |fast |quick |personal )loans?|bad credit|no credit check|(?:clear"
        "|reduce) your debts?|low interest loans?",
    ),
    Phrase(OFFER, 1, "urgent", r"urgent!?"),
    Phrase(
        OFFER,
        2,
        "contact attempt",
        "(?:trying|tried|attempt(?:s|ing)?) (?:to|2) (?:contact|reach) (?:you|u)|(?:2nd|second"
        "|final|last|previous|3rd) attempt",
    ),
    Phrase(
        OFFER,
        1.2,
        "call reply act order text txt book sign",
        r"(?:call|reply|act|txt|ring|text) (?:now|today|2day|immediately|asap|free|back now)",
    ),
    Phrase(
        OFFER,
        1,
        "waiting awaiting await",
        "(?:awaiting|await|waiting) (?:for )?(?:ur |your )?(?:collection|to be collected|for "
        r"(?:you|u)|4 ?u|delivery)|(?:urgent|important|new|1) (?:\w+ )?(?:message|voicemail"
        "|announcement|msg)s? (?:waiting|from|for)?",
    ),
    Phrase(
        OFFER,
        1.7,
        "message messages msg voicemail announcement",
        r"(?:you have|u have|you've|u've|has) (?:\w+ ){0,2}?(?:new|unread|important|urgent) "
        r"(?:\w+ ){0,3}?(?:messages?|voice ?mails?|msgs?|announcements?)",
    ),
    Phrase(
        OFFER,
        1,
        "hurry miss chance limited",
        "hurry(?! up)|don'?t miss (?:out|this)|last chance|limited (?:time|spots|stock|offer)"
        "|act fast|only today|today only",
    ),
    Phrase(
        ADULT,
        2,
        "hot naked nude gay lesbian adult singles girls babes sexy sex horny xxx naked porn "
        "hardcore porno webcam nude nudes erotic sextextuk",
        r"horny|xxx+ (?:pics?|videos?|\w+ pics?|movies?|girls)|(?:hot|live|naked|nude|sexy"
        r"|gay|lesbian|adult|real) (?:\w+ )?(?:girls?|chat|cam|webcam|pics?|action|sex|fun"
        r"|fantas\w+|babes?|singles|porn)|hard ?core|porn\w*|sex (?:chat|pics|line|now|in)"
        r"|sexy (?:pic|girls|singles|chat|celeb|passion|female)\w*|explicit",
    ),
    Phrase(
        ADULT,
        1.5,
        "dating date singles flirt fancies admirer lonely naughty dogging shag laid gigolo "
        "virgins housewives babes fantasies wet chat chatting",
        r"dating|flirt\w*|(?:secret )?admirer|secretly (?:\w+ )?(?:fancies|admires)"
        r"|fancies (?:you|u)|lonely (?:\w+ )?(?:girls|wives|women)|naughty|dogging|a shag"
        r"|(?:get|wanna get|wamma get) laid|gigolo|virgins|housewives|live fantas\w+"
        "|(?:great |night |date )?chat(?:ting)? (?:now|live|with (?:hot|sexy|local)|2|n "
        "date|to)",
    ),
    Phrase(
        ADULT,
        1.5,
        "girl lady ladies women girls",
        "(?:lovely|hot|single|beautiful|local|lonely) (?:girls?|ladies|lady|women|wom[ea]n) "
        r"(?:\w+ )?(?:talk|waiting|chat|near|ready|in your|want)|meet (?:local|sexy|hot|single)"
        "|many local",
    ),
    Phrase(
        OFFER,
        1.2,
        "cheap trick cure weight pounds",
        r"(?:buy|order|get) cheap|cheap \w+ (?:online|here|at)|(?:weird|simple) trick|miracle "
        r"(?:pill|cure)|los(?:e|t|ing) (?:weight|\d+ ?(?:pounds|lbs)) (?:fast|in|with)",
    ),
    Phrase(
        OFFER,
        1.2,
        "account accounts mailbox page profile card cards",
        "(?:your|ur) (?:\\w+ )?(?:account|mailbox|page|profile|card)s? (?:will be|has been|have "
        "been|is "
        "being|was|is about to be|is scheduled to be) (?:\\w+ )?(?:suspended|locked|limited"
        "|disabled|"
        "deleted|deactivated|closed|restricted|removed|unpublished)",
    ),
    Phrase(
        OFFER,
        1.2,
        "netflix amazon paypal apple chase usps fedex irs verizon icloud",
        r"(?:your|ur) (?:netflix|amazon|paypal|apple|chase|usps|fedex|irs|verizon|icloud) (?:\w+ "
        ")?(?:is|has "
        "been|was|will be) (?:on hold|suspended|locked|limited|closed|cancelled|expiring)",
    ),
    Phrase(
        OFFER,
        1.2,
        "package parcel delivery",
        "(?:your|ur|a|the) (?:package|parcel|delivery) (?:could not|couldn't|cannot|was not|has "
        "been"
        "|is|is being) (?:be )?(?:delivered|held|returned|on hold|suspended)",
    ),
    Phrase(
        OFFER,
        1.2,
        "verify confirm validate update appeal",
        "(?:verify|confirm|validate|re-?activate|update) (?:now|immediately|payment|your (?:account"
        "|identity|"
        "password|bank|billing|payment|card|login|information|address))|(?:click|tap|log ?in) "
        "(?:~)?to "
        "(?:verify|"
        "appeal|restore|confirm|keep)",
    ),
)
