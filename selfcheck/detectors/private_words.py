"""More private words to a student: secrecy, gifts, the writer's own life, errands, Spanish."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

PRIVATE_WORDS: Final = (
    Phrase(
        "secret",
        1,
        "ourselves us two screenshot erase delete burn history one noone nobody low dl",
        "(?:between|just) (?:ourselves|the two of us|us two)|(?:erase|delete|burn) "
        "(?:this|these|that|it|our messages|our texts|everything)(?: message| text| chat)? "
        "(?:after|when|once|as soon as) (?:you|u)|(?:don'?t|do not|never) screenshot(?! "
        "the| any| your)|clear "
        "(?:your|the|ur) (?:chat|call|text|message|snap) history|(?:no ?one|nobody) "
        "(?:else )?(?:can|needs to|has to|should|must|is going to|will) (?:ever )?(?:know|find out)"
        "(?= |,|\\.|!|$)(?! the answers?| how| what| which| your score)|(?:on the|keep it) (?:down "
        "low|dl)",
    ),
    Phrase(
        "secret",
        1,
        "dad mom parents mother father folks",
        "(?:your|ur) (?:mom|dad|parents|mother|father|folks) (?:doesn'?t|don'?t|does not|do not"
        "|wouldn'?t|won'?t) (?:have|need) to (?:know|find out|hear)|(?:without|behind) "
        "(?:telling )?(?:your|ur) (?:mom|dad|parents|mother|father|folks)(?:'s?)? (?:knowing"
        "|finding out|back|about)",
    ),
    Phrase(
        "gift",
        1,
        "buy get treat size venmo",
        "(?:want|wanna|want to|love to|going to|gonna|let me|i'?ll|i will|i can) (?:buy|get|treat) "
        "(?:you|u) (?:a|an|some|those|that|the|new|to|something)(?! (?:chance|copy|ticket|form"
        "|packet|schedule|pass|answer|grade|letter|bus|extension|spot|sheet|link|book|seat|password"
        "|makeup|retake|number|new|few|better))|(?:want|wanna|want to|love to|going to) "
        "(?:buy|get) "
        "(?:it|them|those|that|one) for (?:you|u)|what (?:ring|dress|bra|jeans?|underwear|pants) "
        "size|what size (?:ring|dress|bra|jeans|underwear|panties)|(?:can i|i'?ll|i could|let me) "
        "venmo (?:you|u)",
    ),
    Phrase(
        "feelings",
        1,
        "divorce ex separated split separation wine drunk tipsy drinking buzzed beers drinks",
        "my (?:divorce|separation|ex-?(?:wife|husband)|ex)(?= |,|\\.|!|$)|(?:wife|husband) and i "
        "(?:separated|split)|(?:glass(?:es)? of|too much|bottle of|more) wine|(?:i'?m|i am|i was"
        "|got|little|so|bit) (?:drunk|tipsy|buzzed)|i'?ve been drinking|(?:few|couple|many) "
        "(?:beers|drinks) (?:in|tonight|deep)",
    ),
    Phrase(
        "feelings",
        1,
        "head mind day week morning butterflies soulmate soulmates connection chemistry spark 18 "
        "eighteen age student older lucky reason",
        "(?:get|getting|got) (?:you|u) (?:out of|off) my (?:head|mind)|(?:you'?re|you are|u r"
        "|been) (?:always )?on my mind|(?:you|u) (?:always |really |just )?(?:make|made|brighten) "
        "my (?:day|week|morning)(?! by turning| with that essay)|butterflies (?:when|around)|(?:my"
        "|are|a|be) soulmates?|(?:a|this|our|real|such a|special) (?:connection|chemistry|spark) "
        "(?:between us|with you|we have|like ours)|(?:when|once|after|until|till) (?:you|u) "
        "(?:turn|are|hit|'re) (?:18|eighteen)(?! to vote)|if (?:you|u) (?:were|weren'?t) (?:18"
        "|eighteen|my age|a student|my student|older)|(?:he|she)(?:'s| is) lucky"
        "|(?:you'?re|you are) the (?:only )?reason i",
    ),
    Phrase(
        "feelings",
        1,
        "tell talk think told call wanted teacher student students friend",
        "(?:first|only) (?:person|one) i (?:wanted to|want to|could|can) (?:tell|talk to|call"
        "|think of)|(?:i )?(?:don'?t|never|shouldn'?t|can'?t) (?:usually |normally |really )?(?:say"
        "|tell|do) (?:this|that|these things) (?:to|with) (?:a |my |other )?students?"
        "|(?:not (?:as|like) "
        "(?:a|your) (?:teacher|student)|more (?:like|as) (?:a )?friends?(?: than)?(?! of))|see "
        "(?:you|u) as (?:a |more than |just )?(?:a )?(?:friend|student)",
    ),
    Phrase(
        "meeting",
        1,
        "couch car truck jeep pool tub cabin boat lake party bbq birthday apartment porch",
        "(?:sit|hang|eat|talk|get|hop|hang out|wait) (?:with me )?in my (?:car|truck|jeep)|(?:my"
        "|on our) couch|(?:come|over|swim|hang out|chill) (?:to |in |at |by |see |use )?my (?:pool"
        "|(?:my|our|the) hot tub(?! of)|cabin|boat|lake house|apartment|party|bbq"
        "|birthday(?: party)?)",
    ),
    Phrase(
        "meeting",
        1,
        "midnight night home house place hour hours",
        "(?:even|also|open|anytime|any ?time) (?:at|after|past) (?:home|midnight|night|my (?:house"
        "|place))|(?:day or night|any hour|any time of (?:the )?(?:day or )?night|all hours)(?! at "
        "the| hotline| line)",
    ),
    Phrase(
        "errand",
        1,
        "babysit baby sit housesit house dogsit petsit pet kids dog dogs cat son daughter "
        "lawn yard "
        "toddler move",
        "(?:can|could|would|want to|wanna|willing to|able to|free to) (?:you |u )?(?:please )?"
        "(?:babysit|baby-sit|house-?sit|dog-?sit|pet-?sit)|(?:watch|mind|feed|walk|mow|rake|clean) "
        "my (?:kids|dog|dogs|cat|son|daughter|lawn|yard|house|baby|toddler)|help me move(?: my"
        "| this weekend| on| into|$)",
    ),
    Phrase(
        "chat",
        1,
        "xbox psn steam fortnite roblox discord gamertag bereal streak streaks snapstreak "
        "snapstreaks",
        "(?:add|join|play|hop on|find|friend) (?:me |with me )?(?:on )?(?:xbox|psn|steam|fortnite"
        "|roblox|discord)|my (?:gamertag|bereal)|(?:our|my) (?:streak|snapstreak)s?",
    ),
    Phrase(
        "looks",
        1,
        "stunning dress outfit bikini swimsuit skirt jersey staring looking eyes",
        "(?:looked|look|looking|were|so) stunning(?! work| job| poster| project)|(?:you|u) (?:in "
        "that|in your|in the) (?:dress|outfit|bikini|swimsuit|skirt|jersey tonight)"
        "|(?:can'?t|could "
        "not|couldn'?t) (?:stop|keep from) (?:staring|looking) at you|keep my eyes off (?:of )?you",
    ),
    Phrase(
        "chat",
        1,
        "foto fotos mandame pasame numero sola solo casa despierta despierto borra nadie entre "
        "nosotros sueno piensas favorita favorito guapa bonita linda hermosa guapo regalo llevo",
        "(?:foto|fotos) (?:tuya|tuyas|de ti)|(?:pasame|dame|mandame) tu (?:numero|insta|snap"
        "|whatsapp)|(?:estas|te quedas) (?:tu )?(?:sola|solo|despierta|despierto)|borra "
        "(?:este|esto"
        "|estos|los) ?(?:mensajes?|chats?|textos?)?|(?:entre (?:tu y yo|nosotros|nos)"
        "|nadie (?:tiene "
        "que|debe|puede) (?:saber|enterarse))|sueno contigo|(?:eres|seras) mi "
        "(?:favorit[oa]|consentid[oa])|te ves (?:muy |tan |bien )?(?:guap[oa]|bonit[oa]|lind[oa]"
        "|hermos[oa])|te (?:compre|tengo|traigo|compro) (?:un|una|algo) (?:regalo|regalito)|te "
        "llevo a (?:tu|mi) casa",
    ),
    Phrase(
        "secret",
        1,
        "us alone two texting messaging writing telling asks ask alguien include copy cc add loop "
        "leave say tell admit",
        "when (?:it'?s|it is|we'?re|we are) (?:just (?:us|you and me|the two of us)|alone)|"
        "shouldn'?t be (?:texting|messaging|writing|telling) (?:you|u|this)|i (?:know i "
        ")?shouldn'?t "
        "(?:say|tell|admit) (?:this|that|it|you)|if "
        "(?:anyone|anybody|someone|(?:your|ur) (?:mom|dad|parents)) asks? (?:you|u|say"
        "|tell|we|i|just"
        "|this|don'?t|me|about us)|si alguien pregunta|(?:don'?t|no|not) (?:need|have) "
        "(?:to )?(?:include"
        "|copy|cc|add|loop in) (?:your|ur) (?:mom|dad|parents)|leave (?:your|ur) (?:mom|dad"
        "|parents) (?:out|off)",
    ),
    Phrase(
        "meeting",
        1,
        "house place apartment tub bed sleep asleep out gone away work",
        "(?:drove|drive|drives|driving|walked|parked) (?:by|past|outside|near) (?:your|ur) (?:house"
        "|place|apartment)|(?:my|our|the) hot tub(?! of)|(?:when|after|once) (?:your|ur) "
        "(?:mom|dad|parents|mother|father"
        "|folks) (?:go|goes|are|is|leave|leaves|fall|falls|get) (?:to )?(?:bed|sleep|asleep|out"
        "|gone|away)",
    ),
    Phrase(
        "looks",
        1,
        "hair dress skirt jeans date legal hugged hug kissed kiss hold hand",
        "wear (?:your|ur) hair (?:down|like that)|wear that (?:\\w+ )?(?:dress|skirt|jeans)|(?:are"
        "|r) (?:you|u) (?:even )?(?:allowed to date|legal)|(?:since|when|after) (?:you|u) "
        "(?:hugged|kissed|hug|kiss)|(?:want|wanna|want to|wish i could|love to) (?:hug|kiss|hold) "
        "(?:you|u|your hand)|hold your hand",
    ),
    Phrase(
        "errand",
        1,
        "earn make lawn venmo cashapp zelle yard",
        "(?:want to|wanna) (?:earn|make) (?:some |a little |extra |a few )*(?:\\$ ?\\d+|money|cash"
        "|bucks)|my (?:lawn|yard)(?! sale)|(?:put|sent|something|bit) (?:\\w+ )?(?:in|on"
        "|to) (?:your|ur) "
        "(?:venmo|cashapp|cash app|zelle)",
    ),
    Phrase(
        "feelings",
        1,
        "think thinking jealous celosa celoso pretty cute beautiful handsome hot gorgeous lovely "
        "bonita guapa",
        "think(?:ing)? (?:a lot |all the time )?about our (?:talk|time|conversation|night|hug|drive"
        "|ride)|think (?:about|of) me(?= |,|\\.|!|\\?|$)|(?:made|makes|got|get|was|so|little) "
        "jealous|celos[oa]|(?:you|u) (?:look|looked|are looking) (?:\\w+ )?(?:pretty|cute|beautiful"
        "|handsome|hot|gorgeous|lovely)(?=,|\\.|!|$| today| tonight| in | at | when)",
    ),
    Phrase(
        "gift",
        1,
        "us matching",
        "(?:got|bought|ordered) us (?:a |some |two |matching )?(?:\\w+ )?(?:tickets?|bracelets?"
        "|rings?|necklaces?|shirts|hoodies|dinner|lunch|coffee)|matching (?:bracelets|rings"
        "|necklaces|tattoos)(?! from| for the| are)",
    ),
    Phrase(
        "meeting",
        1,
        "husband's wife's girlfriend's boyfriend's roommate's movie netflix cats dogs pets "
        "pay husband wife girlfriend boyfriend roommate",
        "my (?:wife|husband|roommate|girlfriend|boyfriend)(?:'s| is) (?:gone|away|out|asleep|not "
        "home)|come (?:over )?(?:and |to )?watch (?:a movie|netflix)|(?:feed|watch|walk) my (?:cats"
        "|dogs|pets)|i(?:'ll| will| can|'d) pay (?:you|u)(?! back)",
    ),
    Phrase(
        "feelings",
        1,
        "date boyfriend girlfriend man dreamed dreamt broke split vent cry other get",
        "need (?:a|no|any) (?:prom date|date|boyfriend|girlfriend|man)(?= |,|\\.|!|$)(?! for the)"
        "|(?:dreamed|dreamt) (?:that )?(?:we|about us)|my (?:boyfriend|girlfriend|fiance|partner) "
        "and i (?:broke|split)|can i (?:vent|cry)(?= |,|\\.|!|\\?|$)|not like (?:the |most |any )?"
        "other (?:kids|girls|boys|students|guys)|(?:you|u) (?:really |just )get me(?=,|\\.|!|$)",
    ),
    Phrase(
        "gift",
        1,
        "necklace bracelet ring rose roses flowers chocolates poem wear",
        "left (?:you |u )?(?:a |an |some )?(?:necklace|bracelet|ring|rose|roses|flowers|chocolates"
        "|poem) (?:\\w+ )?(?:in|on|by) (?:your|ur)|wear it for me",
    ),
    Phrase(
        "meeting",
        1,
        "leaves leave left gone goes sneak corner",
        "(?:after|when|once) (?:everyone|everybody|the others) (?:else )?(?:leaves|leave"
        "|has left|is "
        "gone|goes)(?= |,|\\.|!|$)(?! the| practice| for| home on)|sneak out",
    ),
    Phrase(
        "feelings",
        1,
        "together graduate older dreams jealous wife husband girlfriend boyfriend chats chat texts "
        "snaps messages conversations te",
        "(?:we|us) (?:can|could|will) be together(?! in| at| as a)|(?:like|into|date) older (?:men"
        "|guys|women|boys)|sweet dreams|my (?:wife|husband|girlfriend|boyfriend) (?:about (?:you|u)"
        "|(?:is|gets|got) jealous)|our (?:chats?|texts|snaps|messages|conversations) "
        "(?:just |only )?"
        "(?:on|between|private|secret)|(?:guap[oa]|bonit[oa]|lind[oa]|hermos[oa]) te ves",
    ),
    Phrase(
        "meeting",
        1,
        "mine me cell number phone",
        "(?:stay|crash|sleep) (?:over )?(?:at mine|with me)(?=,|\\.|!|$| tonight| if| "
        "whenever| anytime)|my personal (?:cell|number|phone)",
    ),
)
