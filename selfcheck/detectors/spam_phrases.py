"""The phrases that spam is made of, with what each counts. The sum decides: see ``spam``."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase, Phrasebook

PRIZE: Final = "prize"
PREMIUM: Final = "premium-rate"
MONEY: Final = "easy-money"
ATTENTION: Final = "self-promotion"
ADULT: Final = "adult"
OFFER: Final = "offer"
LINK: Final = "link"

_MINE: Final = r"(?:my|our|mi|ma|this|dis|the|a|his|her|their|these|some of my|some of our|out)"
_WORK: Final = (
    r"(?:channels?|chanel|videos?|vids?|vidios?|vidoes?|vlogs?|page|pagee|site|website|web ?site|blog"
    r"|music|songs?|tracks?|beats?|covers?|remix(?:es)?|album|mix ?tapes?|band|playlist|lyrics?"
    r"|parody|skits?|raps?|rapping|stuff|stream|instagram|insta|twitter|facebook|youtube|account"
    r"|profile|montages?|gameplays?|app|game|link|soundcloud|performance|freestyle|trailer)"
)
_PLEASE: Final = r"(?:please|pls|plz+|plzz+|pleas|pleaz|plse)"
_CASH: Final = (
    r"(?:[$£€] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:dollars|bucks|pounds|usd|quid|gbp)|[$£€]{2,})"
)

PHRASES: Final = Phrasebook(
    # Premium-rate numbers and short codes
    Phrase(PREMIUM, 3, "txt text send sms reply rply message txting texting", r"(?:txt|text|texting|txting|send|sms|reply|rply|message)(?:ing)? (?:the )?(?:word |password |with )?[:\"']? ?[\w\"']{1,12}(?: [\w\"']{1,12}){0,3} ?(?:to|2|on) (?:no:? ?)?\d{4,6}"),
    Phrase(PREMIUM, 2, "to no number", r"(?:to|2|on) (?:no:? ?|number )?\d{5}(?!\d)"),
    Phrase(PREMIUM, 1.5, "reply txt text send", r"(?:reply|txt|text|send) (?:with |back |the word |now |to |the )?(?:yes|no|stop|win|ok|claim|chat|free|get|go|date|bid|end)"),
    Phrase(PREMIUM, 1, "reply rply", r"(?:reply|rply) (?:now |with |back )?(?!to|all|back|here|with|soon|if|asap|me|please|when|by|or|and|from|in|on|as|before|was|is|i|you|u|him|her|them|for|at|the|a|my|your|later|today|then|only|n|only|faster|la|lor|k\b)[a-z]\w*", "a the to your his her my no any get u you not i quick didn't dont don't did n in can for of late pls please cant will he she her"),
    Phrase(PREMIUM, 2, "stop unsubscribe optout opt removed", r"(?:txt|text|send|reply|2) ?stop|stop (?:to|2) \d|to stop (?:text|txt|send|receiving|msg|message|these)\w*|unsubscribe|opt ?-?out|to be removed|stop (?:msgs?|texts?|texting|messages)"),
    Phrase(PREMIUM, 2, "call ring dial tel phone fone", r"(?:call|ring|dial|tel|phone|fone)(?:~|:? ?)0[0-9][\d ]{7,12}"),
    Phrase(PREMIUM, 1.5, "min minute msg rate call ppm text txt wk week", r"(?:(?:\d+(?:\.\d+)?p|[£$]\d+(?:\.\d+)?) ?/? ?(?:per |a |pm|pp)?(?:min(?:ute)?s?|msgs?|txts?|text|message|call|wk|week|day|sms|rcvd))|(?:std|standard|national|nat|network) (?:txt |text |network |call |msg )?(?:rates?|charges?)"),
    Phrase(PREMIUM, 1.5, "landline land line", r"(?:from )?(?:a |your )?(?:bt )?land ?line"),
    Phrase(PREMIUM, 1.5, "box pobox", r"p\.? ?o\.? ?box ?\w+"),
    Phrase(PREMIUM, 2, "terms t ts cs tcs tc tnc tncs apply conditions", r"t ?(?:'?s)? ?(?:&|and|n|n') ?c'?s?(?! \w+ing)|(?:terms|conditions|t ?&? ?cs?) (?:and conditions )?(?:apply|on)|tncs?"),
    Phrase(PREMIUM, 1, "18 16 over 18yrs only 16only 18only", r"(?:1[68]\+|(?:over|only) 1[68]s?|1[68] ?(?:only|yrs?|\+))"),
    Phrase(PREMIUM, 1.5, "custcare customer helpline", r"cust(?:omer)? ?care|customer (?:services?|loyalty|support)|helpline"),
    # Prizes
    Phrase(PRIZE, 2.5, "won awarded winner entitled", rf"(?:you|u|u've|you've|uve|ur|number|mobile|has|have|r|are|is|been) (?:have |ve |'ve |hve |has |are |been |just |specially |randomly |a |also |already |now |either )*(?:won (?:a |an |ur |your |our |up to |free|{_CASH}|prize|1st prize|\d)|awarded (?:a |an |with |the |{_CASH}|\d)|entitled to|a (?:\S+ )?winner(?= |!|\.)(?: of| to| in| we)?|the (?:lucky )?winner)"),
    Phrase(PRIZE, 2, "selected chosen", r"(?:specially|randomly|been|was|are|were) (?:specially |randomly )?(?:selected|chosen) (?:to (?:receive|win|stay|get|claim)|2 (?:receive|win)|for (?:a|an|our|the) (?:free|cash|prize|award|\S?\d+))|(?:specially|randomly) selected"),
    Phrase(PRIZE, 0.8, "won", r"(?:you|u|ve|you've|u've) (?:have |just |ve )?won"),
    Phrase(PRIZE, 1.5, "win won winning", rf"win(?:ning)? (?:a |an |up to |the |ur |your )?(?:{_CASH}|free|cash|prize|ipod|iphone|holiday|trip|tickets|weekly|voucher)"),
    Phrase(PRIZE, 0.8, "prize prizes jackpot lottery lotto sweepstakes raffle draw", r"prizes?|jackpot|lottery|lotto|sweepstakes?|prize draw|weekly draw"),
    Phrase(PRIZE, 1.2, "claim redeem unclaimed unredeemed", r"(?:to|2|and|&|now) ?claim|claim (?:your|ur|it|now|code|by|no|the|this|a)|redeem|unclaimed|unredeemed|claim"),
    Phrase(PRIZE, 1, "guaranteed gtd", r"guaranteed|gtd"),
    Phrase(PRIZE, 1, "voucher vouchers giftcard card cards", r"(?:gift ?|holiday |shopping |cd )?vouchers?|gift ?cards?"),
    Phrase(PRIZE, 1, "chance", r"(?:a |ur |your |the )?chance (?:to|2|of) (?:win|winning|get)"),
    Phrase(PRIZE, 0.7, "congratulations congrats", r"congratulations|congrats"),
    Phrase(PRIZE, 1.5, "entry enter", r"free entry|enter (?:our|the|2|to win|now)"),
    Phrase(PRIZE, 1, "bonus award reward rewards", r"(?:bonus|cash|caller|special|xmas|star|your|ur) (?:bonus |caller |cash )?(?:bonus|prize|award|rewards?)"),
    # Offers
    Phrase(OFFER, 1.5, "free", r"free (?:\w+ )?(?:ring ?tones?|tones?|msg|message|gifts?|phones?|camera|camcorder|minutes|mins|texts|txts?|sms|trial|ipod|iphone|ipad|itunes|wallpaper|polys?|pic|pics|porn|entry|delivery|membership|access|credits?|nokia|iphones?|bluetooth|weekend calls|v-?bucks|robux|followers|subscribers|codes|downloads?|holiday|flights|money|cash|call)"),
    Phrase(OFFER, 2.5, "free", r"free (?:itunes |amazon |steam |xbox |psn |\$?\d+ )*(?:gift ?cards?|v-?bucks|robux|followers|subscribers|likes|gift card codes)"),
    Phrase(OFFER, 1, "freemsg freephone ringtone ringtones tone tones polyphonic poly polys polyph logo logos wallpaper wallpapers operator", r"freemsg|freephone|ring ?tones?|polyphonic|polys?|(?:mono|poly|real|true) ?tones?|tones?|wallpapers?|operator logos?|live operator"),
    Phrase(OFFER, 0.8, "mobile mobiles mob nokia camera phones handset sim orange vodafone motorola samsung", r"(?:ur|your) mob(?:ile)?|nokia\w*|(?:camera|colour|video) ?(?:phones?|mobiles?)|mob(?:ile)? (?:no|number|upd\w*)|latest (?:\w+ )?(?:mobiles?|phones?|handsets?)|sim only|had your mobile"),
    Phrase(OFFER, 1, "anytime network rental unlimited linerental mins minutes texts xnet", r"(?:anytime|any ?network|cross ?ntwk|x-?net) ?(?:mins?|minutes)?|line ?rental|unlimited (?:\w+ )?(?:texts?|calls|mins|minutes)|\d+ (?:free )?(?:mins|minutes|texts|txts)(?! late| early| ago| of | to | walk)"),
    Phrase(OFFER, 1, "offer offers sale discount deal deals", r"(?:special|exclusive|this week'?s?|weeks|loyalty|limited(?: time)?|great|best|amazing|new) (?:\w+ )?(?:offers?|deals?|discounts?)|offer (?:ends|expires|valid|only)"),
    Phrase(OFFER, 1, "subscription subscriber subscribers renewed charged billed", r"(?:your|ur|our|tonexs|club|free) (?:\w+ )?subscription|(?:been|u|be) (?:charged|billed)|sim subscriber"),
    Phrase(OFFER, 1.2, "auction bid bids", r"auction|(?:maximum|highest|your|next) bid|to bid|bids?"),
    Phrase(OFFER, 1, "valid expires expiry exp", r"valid (?:only |for |until |till |to )?\d+|(?:expires|expiry|exp):? ?\d*|valid (?:1?\d|for|until)"),
    Phrase(OFFER, 1, "selection download downloads content", r"(?:to )?download(?:s|ed)?(?: the)? (?:content|it here|now|free|link)|mobile content|your (?:new )?content|content order"),
    Phrase(OFFER, 1, "ordered order purchase", r"you (?:have |ve |'ve )?ordered|(?:thanks|thank you) for (?:your|ur) (?:purchase|order)|(?:ur|your) order is"),
    Phrase(OFFER, 1, "free", r"free of charge|(?:absolutely|totally|100%|completely) free|free(?:msg|message)|(?:call|text|txt|update|try) (?:it |now )?(?:for )?free|for free|dialling"),
    Phrase(OFFER, 1.7, "account statement points identifier", r"(?:unredeemed|bonus|loyalty) (?:\w+ )?points|account statement|identifier code"),
    Phrase(OFFER, 2, "loan loans credit debt mortgage", r"(?:cash |payday |fast |quick |personal )loans?|bad credit|no credit check|(?:clear|reduce) your debts?|low interest loans?"),
    # Urgency
    Phrase(OFFER, 1, "urgent", r"urgent!?"),
    Phrase(OFFER, 2, "contact attempt", r"(?:trying|tried|attempt(?:s|ing)?) (?:to|2) (?:contact|reach) (?:you|u)|(?:2nd|second|final|last|previous|3rd) attempt"),
    Phrase(OFFER, 1.2, "call reply act order text txt book sign", r"(?:call|reply|act|txt|ring|text) (?:now|today|2day|immediately|asap|free|back now)"),
    Phrase(OFFER, 1, "waiting awaiting await", r"(?:awaiting|await|waiting) (?:for )?(?:ur |your )?(?:collection|to be collected|for (?:you|u)|4 ?u|delivery)|(?:urgent|important|new|1) (?:\w+ )?(?:message|voicemail|announcement|msg)s? (?:waiting|from|for)?"),
    Phrase(OFFER, 1.7, "message messages msg voicemail announcement", r"(?:you have|u have|you've|u've|has) (?:\w+ ){0,2}?(?:new|unread|important|urgent) (?:\w+ ){0,3}?(?:messages?|voice ?mails?|msgs?|announcements?)"),
    Phrase(OFFER, 1, "hurry miss chance limited", r"hurry(?! up)|don'?t miss (?:out|this)|last chance|limited (?:time|spots|stock|offer)|act fast|only today|today only"),
    # Adult
    Phrase(ADULT, 2, "hot naked nude gay lesbian adult singles girls babes sexy sex horny xxx naked porn hardcore porno webcam nude nudes erotic sextextuk", r"horny|xxx+ (?:pics?|videos?|\w+ pics?|movies?|girls)|(?:hot|live|naked|nude|sexy|gay|lesbian|adult|real) (?:\w+ )?(?:girls?|chat|cam|webcam|pics?|action|sex|fun|fantas\w+|babes?|singles|porn)|hard ?core|porn\w*|sex (?:chat|pics|line|now|in)|sexy (?:pic|girls|singles|chat|celeb|passion|female)\w*|explicit"),
    Phrase(ADULT, 1.5, "dating date singles flirt fancies admirer lonely naughty dogging shag laid gigolo virgins housewives babes fantasies wet chat chatting", r"dating|flirt\w*|(?:secret )?admirer|secretly (?:\w+ )?(?:fancies|admires)|fancies (?:you|u)|lonely (?:\w+ )?(?:girls|wives|women)|naughty|dogging|a shag|(?:get|wanna get|wamma get) laid|gigolo|virgins|housewives|live fantas\w+|(?:great |night |date )?chat(?:ting)? (?:now|live|with (?:hot|sexy|local)|2|n date|to)"),
    Phrase(ADULT, 1.5, "girl lady ladies women girls", r"(?:lovely|hot|single|beautiful|local|lonely) (?:girls?|ladies|lady|women|wom[ea]n) (?:\w+ )?(?:talk|waiting|chat|near|ready|in your|want)|meet (?:local|sexy|hot|single)|many local"),
    # Money for nothing
    Phrase(MONEY, 3, "make earn made making earning earned makes", rf"(?:make|makes|earn|earning|making|earned|made) (?:up to |over |real |easy |free |good |a |extra |some |about |an extra )*(?:{_CASH}|money|cash|income|\d[\d,.]+\+?) (?:online|from home|at home|fast|easy|quick|easily|per (?:day|week|month|hour)|a (?:day|week|month|hour)|daily|weekly|every (?:day|week|month)|each (?:day|week)|in (?:just )?(?:\d+|a few|one|two|three|five|ten) (?:days?|hours?|weeks?|minutes|months?)|with (?:\w+ )?(?:crypto|forex|bitcoin|trading|fx|investment)|now|on the (?:net|internet)|just by|while|without|watching|working)"),
    Phrase(MONEY, 3, "turned", rf"turned {_CASH} into {_CASH}"),
    Phrase(MONEY, 2.5, "telegram whatsapp inbox instagram contact write instagram dm text reach", r"(?:contact|inbox|write|dm|text|reach|message|hit up|add|thanks to) (?:\w+\.?\s){0,4}?(?:on|via|through|at) (?:\w+ )?(?:telegram|whats ?app|insta(?:gram)?|signal|fb|facebook)"),
    Phrase(MONEY, 1.2, "crypto bitcoin bitcoins forex fx investment invest ethereum nft trading trader binary", r"crypto\w*|bitcoins?|forex|ethereum|nfts?|binary options?|(?:day|fx|forex|crypto|expert|best) (?:trading|traders?)|invest(?:ment|ed|ing)? (?:platform|manager|company|with (?:him|her|mr|mrs)|of \$)"),
    Phrase(MONEY, 2, "doubled tripled recovered restored spell", r"(?:doubled|tripled) (?:my|our|his|her|your) (?:money|income|investment|savings)|recovered (?:my|all my|our) (?:stolen|lost) (?:funds|money|bitcoins?|crypto)|restored my (?:marriage|relationship)|spell ?casters?|love spells?"),
    Phrase(OFFER, 1.2, "cheap trick cure weight pounds", r"(?:buy|order|get) cheap|cheap \w+ (?:online|here|at)|(?:weird|simple) trick|miracle (?:pill|cure)|los(?:e|t|ing) (?:weight|\d+ ?(?:pounds|lbs)) (?:fast|in|with)"),
    Phrase(MONEY, 0.8, "life", r"changed (?:my|our) (?:life|lives)"),
    Phrase(MONEY, 2, "double profit profits returns", r"double your (?:money|income|bitcoin)|guaranteed (?:returns?|profits?|income)|\d+% (?:profit|returns?)"),
    Phrase(MONEY, 2, "paid rich money cash income", r"get(?:ting)? (?:paid|rich) (?:for|to|just|by|quick|fast|online|doing)|get (?:\w+ )?(?:money|cash) (?:here|now|free|online)|(?:easy|easiest|esyest|free|real|fast|extra) (?:money|cash)|ways? to (?:make|earn) (?:\w+ )?money|(?:make|earn) (?:real |extra |some |easy )?(?:money|cash|income)|paid survey\w*"),
    Phrase(MONEY, 1.5, "hack hacks hacked cheat cheats generator", r"(?:account|facebook|fb|instagram|password|money) ?hack\w*|hack ?tool|(?:working|free|online) (?:hacks?|cheats?|generator)"),
    Phrase(MONEY, 1.5, "stock nasdaq shares strong", r"nasdaq|strong-? ?buy|hot stock|explosive pick|up over \d+%"),
    # Self-promotion
    Phrase(ATTENTION, 2.5, "subscribe suscribe subscribing subscribed sub subs subscribers subscriber susbcribe subcribe subscrib", rf"(?:{_PLEASE} )?(?:subscribe|suscribe|subcribe|susbcribe|subscrib|sub) (?:to |2 )?(?:me|us|my|our|now|back|{_PLEASE}|for|itz|pls|and|&|if|too|this|channel|her|him|it)|(?:come|please|pls|plz|and|&|go|also|to|like|n|must|also) (?:subscribe|suscribe|sub)|(?:i'?ll|i will|will|i) (?:\w+ )?(?:subscribe|sub) (?:\w+ )?back|\d+ ?(?:subscribers?|subs)|(?:first|more|new|get|some|many|youtube|free) (?:\w+ )?(?:subscribers?|subs)"),
    Phrase(ATTENTION, 2, "subscribe suscribe subcribe suscribete subscribers", r"subscribe|suscribe(?:te)?|subcribe|subscribers"),
    Phrase(ATTENTION, 3, "sub4sub f4f l4l s4s follow4follow", r"sub ?4 ?sub|f4f|l4l|s4s"),
    Phrase(ATTENTION, 3, "sub follow like", r"(?:sub|follow|like) (?:4|for) (?:sub|follow|like)|follow (?:me )?back"),
    Phrase(ATTENTION, 2.5, "check checkout chek chck cek", rf"(?:check|chek|chck|checkout|checking) (?:\w+ )?(?:out )?(?:{_MINE} )(?:\w+'?s? ){{0,4}}?{_WORK}"),
    Phrase(ATTENTION, 1.2, "check checkout chek", r"(?:check|chek) (?:it|this|me|us|him|her|them|em|that) (?:out )?(?:\w+ )?(?:out|please|plz|pls|on|at|and)?|check (?:me|us|it|him|them|this) out"),
    Phrase(ATTENTION, 1.5, "check checkout", r"check ?out (?:this|our|these|the|a|www|http|you ?tube|\w+\.\w+)|(?:please|pls|plz|go|guys|ppl|just|also|should|and|to|must|everyone|people|come|hey) check ?out"),
    Phrase(ATTENTION, 1.7, "check checkout", r"(?:also|and|so|just|please|then|go|guys) check ?out|check ?out ?:|check this out"),
    Phrase(ATTENTION, 2, "indiegogo gofundme change kickstarter patreon twitch", r"(?:indiegogo|gofundme|change|kickstarter|patreon|twitch|vakinha|teespring|generosity|youcaring)\.(?:com|org|tv|br|me)"),
    Phrase(ATTENTION, 2.5, "watch view visit listen go look click enjoy come", rf"(?:go (?:to|on|2)|watch|view|visit|listen (?:to|2)|look at|click (?:on)?|come (?:to|watch)|enjoy) (?:my|mi|our) (?:\w+ ){{0,3}}?(?:{_WORK}|name|pic|picture|avatar|latest|new)"),
    Phrase(ATTENTION, 2, "video videos channel track song vids music mixtape cover remix youtube page mix", r"(?:my|our) (?:own |new |latest |first |youtube |music |gaming |little |facebook |rap |fan |\w+ )?(?:channel|videos?|vids?|track|mix ?tape|covers?|remix|youtube|playlist|soundcloud|beats|mix|album|ep)"),
    Phrase(ATTENTION, 2.5, "follow", r"follow (?:me|us|my|our|@\w+|him on|her on|this channel|on (?:insta|twitter|ig|instagram))(?! to| into| up)|(?:come|and|please|pls|plz) follow"),
    Phrase(ATTENTION, 2.5, "like thumbs thumb", r"(?:please|pls|plz|do not|don't|and|to|guys|everyone|also|n|go)? ?like (?:this|my|our|dis) (?:comments?|videos?|vid|pages?|pics?|photos?|post|if|page)|thumbs? up (?:if|4|for|so|this|guys|please|pls)|like (?:&|and|n) ?(?:share|subscribe|comment)|like if (?:you|u|ur|your)|likes? (?:for|4) this|get this (?:comment )?to (?:the )?top"),
    Phrase(ATTENTION, 2, "share liked shared", r"share (?:this|my|our|dis) (?:video|song|link|page|channel|pic|post|vid)|(?:like|liked|comment) (?:and|&|n) share[d]?"),
    Phrase(ATTENTION, 2, "views million billion mill likes followers", r"\d[\d,. ]*(?:million|billion|mil|k|m|b)? ?(?:views|likes|followers)|(?:reach|hit|get|have|to) (?:\w+ )?\d[\d,.]*(?:k|m)? (?:\w+ )?(?:million|billion|views|likes|followers)|(?:million|billion) (?:views|likes)"),
    Phrase(ATTENTION, 3, "rapper artist singer producer songwriter musician rappers dj band youtuber gamer", r"(?:up (?:and|&|n) coming|upcoming|young|new|small|unsigned|aspiring|independent|i'?m a(?:n)?) (?:\w+ ){0,3}?(?:rapper|artist|singer|producer|songwriter|musician|dj|band|youtuber|gamer)"),
    Phrase(ATTENTION, 1.5, "listen chance look shot feedback", r"give (?:it|me|us|him|them|my \w+) (?:a |quick )?(?:listen|chance|look|shot|try)|take a listen|(?:feedback|constructive criti\w+) (?:is|would|on|welcome|and|please)|i appreciate (?:any|constructive)"),
    Phrase(ATTENTION, 1.5, "spam spamming advertise advertising", r"sorry (?:for|about) (?:the )?(?:spam\w*|advertis\w*)|(?:im|i'm|not|hate) (?:\w+ )?spam(?:ming)?|this (?:is|isn't|is not) spam|comments like this"),
    Phrase(ATTENTION, 1.5, "upload uploaded upload uploading post make making made started shared shoot", r"i (?:\w+ )?(?:make|made|upload(?:ed)?|post(?:ed)?|started|do|have|shared|recorded) (?:\w+ ){0,4}?(?:channel|videos|covers|beats|vlogs|gameplays?|montages|tutorials|mixtape|first song|remix(?:es)?|raps)"),
    Phrase(ATTENTION, 2, "google youtube search type look", r"(?:search|type|look|google) (?:it |up |her |him |for |in |her name up )*(?:[\"'][^\"'\n]{2,60}[\"']|(?:\w+ ){1,5}(?:on|in) (?:google|youtube|you tube|the internet|fb|facebook))|search google"),
    Phrase(ATTENTION, 2, "vote votes", r"(?:please |pls |plz )?vote (?:for )?(?:me|us|my|our)(?! to| on)|(?:win|more|get) (?:\w+ )?(?:votes|audition)|vote here"),
    Phrase(ATTENTION, 2, "mixtape track single album video song vid upload episode ep", r"new (?:mix ?tape|track|single|album|video|song|vid|upload|episode|ep) (?:is )?(?:out|up|dropping|available|live) (?:now|on|today)"),
    Phrase(ATTENTION, 1, "youtube video vid videos", r"(?:on|this|new|the) (?:you ?tube|vid(?:eo)?)"),
    Phrase(ATTENTION, 1, "please pls plz plzz pleas plzzz", rf"{_PLEASE} (?:guys|everyone|watch|visit|view|click|join|help|vote|like|take|do|give|listen|read|follow|go|come|comment)|(?:guys|help|thanks) {_PLEASE}"),
    Phrase(ATTENTION, 1, "guys fellas youtubers peeps everyone", r"(?:hey|hi|hello|yo|ok|please|and) (?:guys|everyone|everybody|youtubers?|all|fellas|people|peeps|you ?tube)"),
    Phrase(ATTENTION, 1.5, "hit scope add", r"hit (?:me|us) up|hmu (?:on|for|if)|add me (?:on|at)"),
    Phrase(ATTENTION, 2.5, "join", r"join (?:me|us|our|my|the) (?:\w+ ){0,2}?(?:voice|team|game|site|network|here|at http\w*|today and)"),
    # Links
    Phrase(LINK, 1.5, "click klick", r"(?:click|klick|press|hit|tap) (?:here|now|below|on|the|this|my|that|link)"),
    Phrase(LINK, 1, "link links", r"(?:link|links) (?:below|is|in|here|above|to my)|(?:this|the|following) link"),
    Phrase(LINK, 1, "visit register signup login goto log", r"(?:visit|register|log ?on|goto|go to|go 2|sign up) (?:at |on |to |here |now |us |in )*(?:www|http\w*|\w+\.(?:com|net|org|co|uk|me|ly|tv))|just (?:visit|register)"),
)  # fmt: skip
