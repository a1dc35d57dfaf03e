"""Phrases of comments that beg for clicks, views and followers, with what each counts."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

ATTENTION: Final = "self-promotion"
LINK: Final = "link"

_MINE: Final = r"(?:my|our|mi|ma|this|dis|the|a|his|her|their|these|some of my|some of our|out)"
_WORK: Final = (
    "(?:channels?|chanel|videos?|vids?|vidios?|vidoes?|vlogs?|page|pagee|site|website|web "
    "?site|blog"
    r"|music|songs?|tracks?|beats?|covers?|remix(?:es)?|album|mix ?tapes?|band|playlist|lyrics?"
    r"|parody|skits?|raps?|rapping|stuff|stream|instagram|insta|twitter|facebook|youtube|account"
    r"|profile|montages?|gameplays?|app|game|link|soundcloud|performance|freestyle|trailer)"
)
_PLEASE: Final = r"(?:please|pls|plz+|plzz+|pleas|pleaz|plse)"

ATTENTION_SEEKING: Final = (
    Phrase(
        ATTENTION,
        2.5,
        "subscribe suscribe subscribing subscribed sub subs subscribers subscriber susbcribe "
        "subcribe subscrib",
        f"(?:{_PLEASE} )?(?:subscribe|suscribe|subcribe|susbcribe|subscrib|sub) (?:to |2 "
        f")?(?:me|us|my|our|now|back|{_PLEASE}|for|itz|pls|and|&|if|too|this|channel|her"
        "|him|it)|(?:come|please|pls|plz|and|&|go|also|to|like|n|must|also) (?:subscribe"
        r"|suscribe|sub)|(?:i'?ll|i will|will|i) (?:\w+ )?(?:subscribe|sub) (?:\w+ )?back"
        r"|\d+ ?(?:subscribers?|subs)|(?:first|more|new|get|some|many|youtube|free) "
        r"(?:\w+ )?(?:subscribers?|subs)",
    ),
    Phrase(
        ATTENTION,
        2,
        "subscribe suscribe subcribe suscribete subscribers",
        r"subscribe|suscribe(?:te)?|subcribe|subscribers",
    ),
    Phrase(ATTENTION, 3, "sub4sub f4f l4l s4s follow4follow", r"sub ?4 ?sub|f4f|l4l|s4s"),
    Phrase(
        ATTENTION,
        3,
        "sub follow like",
        r"(?:sub|follow|like) (?:4|for) (?:sub|follow|like)|follow (?:me )?back",
    ),
    Phrase(
        ATTENTION,
        2.5,
        "check checkout chek chck cek",
        rf"(?:check|chek|chck|checkout|checking) (?:\w+ )?(?:out )?(?:{_MINE} )(?:\w+'?s? "
        f"){{0,4}}?{_WORK}",
    ),
    Phrase(
        ATTENTION,
        1.2,
        "check checkout chek",
        r"(?:check|chek) (?:it|this|me|us|him|her|them|em|that) (?:out )?(?:\w+ )?(?:out|please"
        "|plz|pls|on|at|and)?|check (?:me|us|it|him|them|this) out",
    ),
    Phrase(
        ATTENTION,
        1.5,
        "check checkout",
        r"check ?out (?:this|our|these|the|a|www|http|you ?tube|\w+\.\w+)|(?:please|pls|plz|go"
        "|guys|ppl|just|also|should|and|to|must|everyone|people|come|hey) check ?out",
    ),
    Phrase(
        ATTENTION,
        1.7,
        "check checkout",
        r"(?:also|and|so|just|please|then|go|guys) check ?out|check ?out ?:|check this out",
    ),
    Phrase(
        ATTENTION,
        2,
        "indiegogo gofundme change kickstarter patreon twitch",
        "(?:indiegogo|gofundme|change|kickstarter|patreon|twitch|vakinha|teespring|generosity"
        r"|youcaring)\.(?:com|org|tv|br|me)",
    ),
    Phrase(
        ATTENTION,
        2.5,
        "watch view visit listen go look click enjoy come",
        "(?:go (?:to|on|2)|watch|view|visit|listen (?:to|2)|look at|click (?:on)?|come (?:to"
        rf"|watch)|enjoy) (?:my|mi|our) (?:(?!after|before|for|at|and)\w+ ){{0,3}}?(?:{_WORK}"
        rf"|name|pic|picture|avatar"
        "|latest|new)",
    ),
    Phrase(
        ATTENTION,
        2,
        "video videos channel track song vids music mixtape cover remix youtube page mix",
        "(?:my|our) (?:own |new |latest |first |youtube |music |gaming |little |facebook |rap "
        r"|fan |\w+ )?(?:channel|(?:videos?|vids?)(?! of the)|track|mix ?tape|covers?|remix"
        "|youtube|playlist|soundcloud|beats|mix|album|ep)",
    ),
    Phrase(
        ATTENTION,
        2.5,
        "follow",
        r"follow (?:me|us|my|our|@\w+|him on|her on|this channel|on (?:insta|twitter|ig"
        "|instagram))(?! to| into| up| team| class| club| school| student| district| band| "
        "journey)|(?:come|and|please|pls|plz) follow",
    ),
    Phrase(
        ATTENTION,
        2.5,
        "like thumbs thumb",
        "(?:please|pls|plz|do not|don't|and|to|guys|everyone|also|n|go)? ?like (?:this|my|our"
        "|dis) (?:comments?|videos?|vid|pages?|pics?|photos?|post|if|page)|thumbs? up (?:if|4"
        "|for|so|this|guys|please|pls)|like (?:&|and|n) ?(?:share|subscribe|comment)|like if "
        "(?:you|u|ur|your)|likes? (?:for|4) this|get this (?:comment )?to (?:the )?top",
    ),
    Phrase(
        ATTENTION,
        2,
        "share liked shared",
        "share (?:this|my|our|dis) (?:video|song|link|page|channel|pic|post|vid)|(?:like|liked"
        "|comment) (?:and|&|n) share[d]?",
    ),
    Phrase(
        ATTENTION,
        2,
        "views million billion mill likes followers",
        r"\d[\d,. ]*(?:million|billion|mil|k|m|b)? ?(?:views|likes|followers)|(?:reach|hit|get"
        r"|have|to) (?:\w+ )?\d[\d,.]*(?:k|m)? (?:\w+ )?(?:million|billion|views|likes"
        "|followers)|(?:million|billion) (?:views|likes)",
    ),
    Phrase(
        ATTENTION,
        3,
        "rapper artist singer producer songwriter musician rappers dj band youtuber gamer",
        "(?:up (?:and|&|n) coming|upcoming|young|new|small|unsigned|aspiring|independent|i'?m "
        r"a(?:n)?) (?:\w+ ){0,3}?(?:rapper|artist|singer|producer|songwriter|musician|dj|band"
        "|youtuber|gamer)",
    ),
    Phrase(
        ATTENTION,
        1.5,
        "listen chance look shot feedback",
        r"give (?:it|me|us|him|them|my \w+) (?:a |quick )?(?:listen|chance|look|shot|try)|take "
        r"a listen|(?:feedback|constructive criti\w+) (?:is|would|on|welcome|and|please)|i "
        "appreciate (?:any|constructive)",
    ),
    Phrase(
        ATTENTION,
        1.5,
        "spam spamming advertise advertising",
        r"sorry (?:for|about) (?:the )?(?:spam\w*|advertis\w*)|(?:im|i'm|not|hate) (?:\w+ "
        ")?spam(?:ming)?|this (?:is|isn't|is not) spam|comments like this",
    ),
    Phrase(
        ATTENTION,
        1.5,
        "upload uploaded upload uploading post make making made started shared shoot",
        r"i (?:\w+ )?(?:make|made|upload(?:ed)?|post(?:ed)?|started|do|have|shared|recorded) "
        r"(?:\w+ ){0,4}?(?:channel|videos|covers|beats|vlogs|gameplays?|montages|tutorials"
        "|mixtape|first song|remix(?:es)?|raps)",
    ),
    Phrase(
        ATTENTION,
        2,
        "google youtube search type look",
        "(?:search|type|look|google) (?:it |up |her |him |for |in |her name up "
        r")*(?:[\"'][^\"'\n]{2,60}[\"']|(?:\w+ ){1,5}(?:on|in) (?:google|youtube|you tube|the "
        "internet|fb|facebook))|search google",
    ),
    Phrase(
        ATTENTION,
        2,
        "vote votes",
        "(?:please |pls |plz )?vote (?:for )?(?:me|us|my|our)(?! to| on)|(?:win|more|get) "
        r"(?:\w+ )?(?:votes|audition)|vote here",
    ),
    Phrase(
        ATTENTION,
        2,
        "mixtape track single album video song vid upload episode ep",
        "new (?:mix ?tape|track|single|album|video|song|vid|upload|episode|ep) (?:is )?(?:out"
        "|up|dropping|available|live) (?:now|on|today)",
    ),
    Phrase(
        ATTENTION, 1, "youtube video vid videos", r"(?:on|this|new|the) (?:you ?tube|vid(?:eo)?)"
    ),
    Phrase(
        ATTENTION,
        1,
        "please pls plz plzz pleas plzzz",
        f"{_PLEASE} (?:guys|everyone|watch|visit|view|click|join|help|vote|like|take|do|give"
        f"|listen|read|follow|go|come|comment)|(?:guys|help|thanks) {_PLEASE}",
    ),
    Phrase(
        ATTENTION,
        1,
        "guys fellas youtubers peeps everyone",
        "(?:hey|hi|hello|yo) (?:guys|everyone|everybody|youtubers?|all|fellas"
        "|people|peeps|you ?tube)",
    ),
    Phrase(
        ATTENTION,
        1.5,
        "hit hmu scope add",
        "(?:hit (?:me|us) up|hmu)(?! if you (?:need|want|would like) (?:an? |to )?"
        "(?:rides?|lift|carpool|help|join|play|hang|come|hand|copy))|add me (?:on|at)",
    ),
    Phrase(
        ATTENTION,
        2.5,
        "join",
        r"join (?:me|us|our|my|the) (?:\w+ ){0,2}?(?:voice|game|site|network|here|at "
        r"http\w*|today and)",
    ),
    Phrase(
        LINK,
        1.5,
        "click klick",
        r"(?:click|klick|press|hit|tap) (?:here|now|below|this|my|that|link|(?:on )?(?:the |this "
        r"|my |that )?(?:blue |red )?(?:link|picture|button|name|channel))(?!.{0,48}\b(?:forms?"
        "|survey|rsvp|calendar|flyer|newsletter|livestream|zoom|agenda|minutes|permission|packet"
        "|slip|schedule|canvas|powerschool|parentsquare|fees|app|portal|website|site)\\b)",
    ),
    Phrase(
        LINK,
        1,
        "link links",
        r"(?:link|links) (?:below|is|in|here|above|to my)|(?:this|the|following) link",
    ),
    Phrase(
        LINK,
        1,
        "visit register signup login goto log",
        "(?:visit|register|log ?on|goto|go to|go 2|sign up) (?:at |on |to |here |now |us |in "
        r")*(?:www|http\w*|\w+\.(?:com|net|org|co|uk|me|ly|tv))|just (?:visit|register)",
    ),
)
