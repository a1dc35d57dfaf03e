"""Copied work: articles, lyrics, pictures and films that somebody else made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.marking import mark_phrases
from selfcheck.detectors.phrases import Phrase, Phrasebook
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "copied-work"
LOOKS_FOR = say(
    "Words that say that a text, song, photo or film was copied from somebody else: 'copied "
    "from', 'full text', copyright lines, verses and choruses, a watermark cut off."
)
CANNOT_SEE = say(
    "Works copied without a word about it, and whether leave was given. A link to a work is no "
    "copy."
)
HITS: tuple[str, ...] = (
    "Here is a «picture I found on a photographer's website»",
    "«Copied from the Herald» for all of you",
    "Verse one «(chorus)» verse two",
    "«© 2023» Sample Press",
    "«the watermark cropped out», looks great",
    "«Pegué aquí el artículo completo» para todos",
    "«ripped from the dvd», enjoy",
    "«downloaded a unit from a paid» site for you",
    "«words to the song» for Friday",
    "«screenshots of the workbook pages» 1 to 9",
    "«photographer unknown»",
    "«Typed out the whole Tribune editorial»",
    "«Stole this comic» from another page",
)
MISSES: tuple[str, ...] = (
    "The chorus sings on Friday",
    "I took this picture myself",
    "Copy of the agenda: see the office",
    "All rights and duties of students are in the handbook",
    "We pulled weeds from the garden",
    "Here is a picture of a rainbow over the gym",
    "The full text of the policy is on the site",
    "The whole story is sad",
    "The mascot stole this show",
)

_BOOK: Final = Phrasebook(
    Phrase(
        "article",
        1,
        "pasted article poem chapter story song words text"
        " below copying entire essay full here link out pasting posting sharing typing whole",
        "(?:article|story|poem|chapter|text|song|column|essay)(?:~)?(?:pasted|copied|posted"
        r"|typed out|reprinted|scanned) (?:\w+ )?(?:in full|below|here|whole|out)|(?:all"
        "|every) (?:of )?the words (?:to|of|from)|(?:posting|pasting|copying|typing|sharing) "
        "the (?:whole|entire|full|complete) (?:thing|article|poem|song|story|chapter|book"
        "|text)|no link because",
    ),
    Phrase(
        "article",
        1,
        "scanned photocopied scan pdf pdfs xeroxed copie copiado copiamos photographed poema",
        "(?:scanned|photocopied|xeroxed|scan of|photographed) (?:you )?(?:the |a |this |that "
        r"|every |all )?(?:\w+ )?(?:chapter|book|article|workbook|textbook|poem|page|pages"
        r"|novel|score|sheet music)|pdfs? of (?:the|a|an) (?:\w+ ){0,2}?(?:textbook|book|novel"
        "|workbook|score|movie)|(?:copie|copiado|copiamos) (?:el|la|del?) (?:articulo|cancion"
        "|noticia|periodico|texto|poema)",
    ),
    Phrase(
        "article",
        1,
        "permission reprinted reproduced asking consent posted",
        r"(?:reprinted|reproduced|shared|used|posted|copied) without (?:\w+ )?(?:permission"
        r"|asking|consent)|without (?:his|her|their|the \w+'?s?) permission",
    ),
    Phrase(
        "photo",
        1,
        "taken screenshotted screenshot found saved swiped"
        " clicked downloaded grabbed netflix photographer screen stolen watermark",
        "(?:taken|saved|screenshotted|screen-? ?shot|screen grabbed|swiped|stolen"
        "|right-clicked|downloaded) (?:this |it |these |that )?(?:straight )?(?:from|off) "
        r"(?:of )?(?:the |a |an |her |his |their |some )?(?:\w+ )?(?:\w+'s|instagram|facebook"
        "|google|pinterest|website|photographer|artist|getty|shutterstock|netflix|disney)"
        r"|found (?:this|the|these|that|a) (?:\w+ )?(?:photo|picture|pic|image|drawing|video"
        "|cartoon|clip) (?:on|online|in)|watermark and all",
    ),
    Phrase(
        "lyrics",
        1,
        "chorus verse bridge intro outro",
        r"\[(?:verse|chorus|bridge|intro|outro)[^\]\n]{0,12}\]",
    ),
    Phrase(
        "article",
        1,
        "copied copying pasted copy directly lifted out over straight word",
        "(?:copied|copying|copy-? ?pasted|copy and pasted|pasted|lifted) (?:straight |word "
        "for word |directly |this |it |over )*(?:from|out of) (?:the |a |an |my |our |their "
        r"|his |her )?\w+",
    ),
    Phrase(
        "article",
        1,
        "text article paywall behind book chapter pdf poem story",
        "(?:full|whole|entire|complete) (?:text|article|story|chapter|poem|book|pdf) (?:from"
        "|of|below|here|is (?:below|here|attached|in)|so (?:you|nobody|no one|everyone))(?! "
        "(?:the |this |our |your |that )*(?:policy|bill|law|agenda"
        "|ballot|measure|resolution|report|rule|handbook|contract|on the (?:site|website)))"
        "|(?:behind|around|past|skip|avoid|without|of) (?:a |the )?paywall",
    ),
    Phrase(
        "copyright",
        1,
        "c © copyright copyrighted reserved rights",
        r"(?:\(c\)|©) ?(?:19|20)\d\d|copyright(?:ed)? (?:\(c\) ?)?(?:by |of |(?:19|20)\d\d"
        r"|[a-z]+ (?:\w+ )?(?:music|publishing|press|media|news|inc|records|images|photo\w*))"
        "|all rights reserved",
    ),
    Phrase(
        "lyrics",
        1,
        "lyrics chorus verse letra bridge coro refrain",
        r"lyrics (?:to|of|for|by|from|copyright)(?! the school song contest)|\((?:chorus|verse"
        r"|bridge|refrain|verse \d|coro)[^)\n]{0,12}\)|(?:^|\n)\[?(?:chorus|verse \d)\]?:"
        "|letra de la cancion",
    ),
    Phrase(
        "photo",
        1,
        "watermark proof proofs photographer's photographers screenshot",
        r"(?:the )?watermark (?:\w+ )?(?:cropped|removed|cut|gone|edited|erased|covered)(?: out"
        "| off)?|(?:cropped|removed|cut|edited|took) (?:out |off )?(?:the |his |her |their "
        ")?watermark|photographer'?s? proofs?|unpaid proofs?",
    ),
    Phrase(
        "photo",
        1,
        "photo picture pic photos pics image video drawing credit stole grabbed found"
        " borrowed downloaded else's netflix ripped swiped took",
        "(?:stole|grabbed|swiped|borrowed|took|ripped|downloaded) (?:this|the|these|it|that) "
        r"(?:\w+ )?(?:photos?|pics?|pictures?|images?|videos?|drawing|logo)? ?(?:from|off) "
        "(?:the |her|his|their|a |someone|google|pinterest|facebook|instagram|netflix|youtube"
        r"|disney|\w+'s)|(?:not|isn't) my (?:photo|picture|pic|video|drawing)|(?:photo|picture"
        r"|pic|image) (?:by|belongs to|is from) (?!me\b|my\b|us\b|our\b)\w+|someone else's "
        "(?:photo|picture|work|drawing|video)",
    ),
    Phrase(
        "article",
        1,
        "pulled got took ripped downloaded copied scanned grabbed lifted pasted screenshotted "
        "snagged "
        "saved have",
        "(?:pulled|got|took|ripped|downloaded|copied|scanned|grabbed|lifted|pasted|screenshotted|"
        "snagged|saved|have)(?: [\\w'-]+){1,6}? (?:off|from|of|out of|behind) (?:of )?(?:[\\w'-]+ "
        "){0,4}?(?:paid|locked|subscriber|subscribers|subscription|paywalled|members-only|members "
        "only|publisher|publisher's|publishers|premium|copyrighted|password-protected|tpt|seller's)",
    ),
    Phrase(
        "article",
        1,
        "articulo cancion letra libro capitulo noticia poema pelicula foto articulos texto",
        "(?:pegue|pego|pegado|copie|copio|copiado|escanee|escaneado|comparto|comparti|dejo|paso|subi|"
        "puse)(?: [\\w'-]+){0,4}? (?:articulo|cancion|letra|libro|capitulo|noticia|poema|pelicula"
        "|texto)"
        "(?: (?:entero|entera|completo|completa|original|de \\w+|sin pagar))|(?:articulo|letra"
        "|libro|"
        "pelicula|noticia|capitulo) (?:entero|entera|complet[oa])(?: aqui| gratis| sin)?|foto "
        "(?:sacada|"
        "tomada|robada|bajada) de|(?:la )?foto no es mia",
    ),
    Phrase(
        "photo",
        1,
        "know knows knowing permission asked asking does don't even idea ok say",
        "(?:she|he|they|photographer) (?:doesn't|does not|don't|do not|has no idea|didn't) "
        "(?:even )?"
        "(?:know (?:i|that i|we)|say i could|give (?:me )?permission|ok it)(?: \\w+){0,4}",
    ),
    Phrase(
        "film",
        1,
        "ripped rip hd camrip burned downloaded netflix recorded",
        "(?:ripped|rip|burned|recorded|downloaded) (?:it |this |that )?(?:straight )?(?:from"
        "|off) (?:of )?"
        "(?:the |a |my )?(?:dvd|blu-?ray|cd|disc|netflix|disney|hulu|spotify|youtube|theater"
        "|movie theater|"
        "hbo|tv)|(?:full|whole) (?:hd|movie in hd)|cam-? ?rip",
    ),
    Phrase(
        "likeness",
        1,
        "video photo pic picture clip recording pics photos videos"
        " another arrested bathroom changing child crying dad daughter falling fighting girl "
        "guy handcuffed handcuffs having hit lady locker man mom parent parents screaming "
        "searched shot sleeping sobbing somebody's someone's son teacher throwing while "
        "woman yelled yelling",
        "(?:video|photo|pic|picture|clip|recording|shot)s? of (?:somebody's|someone's|some"
        "|another|a|that|this|"
        "those|these) (?:[\\w'-]+ ){0,2}?(?:kids?|girls?|boys?|students?|daughter|son|woman|lady"
        "|man|guy|"
        "teacher|mom|dad|child|parents?)(?!'s) (?:who was |who is |was |while )*(?:crying|sobbing"
        "|fighting|"
        "yelling|screaming|sleeping|getting (?:\\w+ )?(?:jumped|arrested|hit|beat\\w*|searched"
        "|handcuffed|"
        "yelled)|being \\w+|falling|having a|throwing|changing|in (?:the )?(?:bathroom|locker "
        "room|handcuffs))",
    ),
    Phrase(
        "film",
        1,
        "movie film episode pirated torrent bootleg rip pdf download",
        r"(?:full|whole|free|pirated|bootleg) (?:\w+ )?(?:movie|film|episode|album|textbook"
        "|pdf)(?= (?:here|link|download|at|below|for free|of))|torrent|pirated|bootleg",
    ),
    Phrase(
        "article",
        1,
        "whole full entire complete all screenshots screenshot scans scan pages"
        " article booklet buy chapter copies curriculum don key magazine newspaper pay "
        "photos pics pictures subscribe textbook won't workbook",
        "(?:here is|here's|posting|sharing|pasting|attached is|attaching) (?:the |you the "
        ")?(?:whole|full|entire|complete)"
        " (?:[\\w'-]+ ){0,4}?(?:story|article|chapter|book|column|poem|interview|recipe book"
        "|script|workbook)|"
        "(?:screenshots?|scans?|photos|pics|pictures|copies) of (?:the |a |my |all |every "
        ")*(?:[\\w'-]+ )?(?:workbook|"
        "textbook|book|article|newspaper|magazine|chapter|curriculum|answer key|test booklet)(?: "
        "pages?)?|so you "
        "(?:don't|do not|dont|won't) have to (?:pay|subscribe|buy)",
    ),
    Phrase(
        "lyrics",
        1,
        "words verses lyrics letra",
        "words to (?:the|this|that|my|our favorite|his|her) (?:\\w+ )?song|all (?:the |of the "
        "|\\w+ )?verses",
    ),
    Phrase(
        "photo",
        1,
        "artist photographer author source deviantart pinterest google"
        " creator drew etsy flickr instagram made painted reddit shot tiktok took tumblr "
        "unknown wrote",
        "(?:artist|photographer|author|creator|source|owner) (?:is )?unknown|(?:don't|do not|no "
        "idea) (?:know )?who "
        "(?:took|made|drew|wrote|painted|shot) (?:it|this|these|them)|found (?:\\w+ ){1,4}?(?:on"
        "|off) (?:deviantart|"
        "pinterest|google|reddit|tumblr|flickr|etsy|instagram|tiktok)",
    ),
    Phrase(
        "likeness",
        1,
        "filmed recorded",
        "(?:filmed|recorded) (?:this|a|some|that|another) (?:[\\w'-]+ "
        "){0,2}?(?:kid|girl|boy|student|child"
        "|teacher|lady|guy|mom|dad) (?:\\w+ )?(?:crying|fighting|yelling|screaming|sleeping|sobbing"
        "|falling|changing|getting)",
    ),
    Phrase(
        "photo",
        1,
        "stole own download",
        "stole this (?:comic|meme|picture|photo|cartoon|drawing)|(?:i|we) don't own (?:this|the) "
        "(?:song|photo|picture|music|video|clip)|download the (?:\\w+ )?(?:movie|film|album"
        "|textbook) (?:for )?free",
    ),
    Phrase(
        "article",
        1,
        "copied",
        "copied (?:this|the|that) (?:whole |entire )?(?:article|story|column|poem|chapter|essay"
        "|review) (?:straight |directly )?(?:from|out of)|copied (?:the|this|these|a|an) "
        r"(?:\w+ ){1,3}?(?:straight |directly |right |word for word )(?:from|out of)",
    ),
    Phrase(
        "photo",
        1,
        "photo photos picture pictures pic pics image images video videos",
        r"(?:photos?|pictures?|pics?|images?|videos?) (?:that |which )?(?:i|we) "
        r"(?:found|got|grabbed"
        r"|saved|stole|pulled|snagged|borrowed|downloaded|screenshotted) (?:[\w']+ "
        r"){0,4}?(?:website"
        "|site|page|instagram|insta|facebook|tiktok|pinterest|google|flickr|profile|internet|online"
        "|gallery)",
    ),
    Phrase(
        "article",
        1,
        "article story column editorial subscribe",
        r"(?:reposting|re-?posting|sharing|posting|copying) (?:this|the|an?) (?:\w+ )?(?:article"
        r"|story|column|editorial) (?:[\w'-]+ ){0,6}?(?:in full|word for word|in its entirety)|so "
        "(?:you|nobody|people|everyone|no one) (?:don't|doesn't|do not|does not|won't) "
        "(?:need|have) "
        "to subscribe",
    ),
    Phrase(
        "article",
        1,
        "copied copying pasted typed retyped",
        "(?:copied|copying|pasted|typed out|retyped) (?:the |this |their |you the )?(?:whole"
        "|entire|full|complete) (?:[\\w'-]+ "
        "){0,4}?(?:column|article|story|chapter|poem|song|piece|review|editorial|page|book|script)",
    ),
)
_WHY: Final = say("'{words}' looks like somebody else's work").template


def find(text: Text) -> Iterator[Sign]:
    """Return the words that are such a sign."""
    return mark_phrases(text, _BOOK, NAME, _WHY)
