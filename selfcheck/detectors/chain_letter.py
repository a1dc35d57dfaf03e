"""Chain letters: copy and paste this, send it to so many, or else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import Phrase, Phrasebook, pattern
from selfcheck.detectors.spelling import spelled
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "chain-letter"
LOOKS_FOR = say(
    "Requests to copy, paste, forward or send a text on to a number of people, and luck or "
    "misfortune "
    "that is promised for it."
)
CANNOT_SEE = say(
    "A chain letter that asks for nothing in words. 'Please share' with news of a school is no "
    "chain "
    "letter."
)
HITS: tuple[str, ...] = (
    "«Copy and paste this» to your wall",
    "«Send this to 12 friends» or «you will have bad luck» for 3 years",
    "«Repost if you love» your daughter",
    "«Reenvía esto a 10» personas",
    "«Si no compartes esto tendrás» «mala suerte»",
)
MISSES: tuple[str, ...] = (
    "Please share: Canyon View is closed today",
    "Forward this to your student's counselor",
    "Copy the homework from the board and paste the map in your notebook",
    "Good luck to all ten finalists",
)

_MANY: Final = (
    r"(?:\d+|five|six|seven|eight|ten|twelve|fifteen|twenty|all|everyone|everybody|every)"
)
_BOOK: Final = Phrasebook(
    Phrase(
        "chain",
        2,
        "forward share send pass comparte comparta envia manda reenvia con esto mensaje tus",
        "(?:forward|share|send|pass) (?:this|it) (?:on )?(?:to |with )?(?:everyone|everybody"
        r"|all) (?:you know|your \w+|on your)|pass (?:it|this) on to \d+|(?:comparte|comparta"
        r"|envia|manda|reenvia)(?:lo|le)? ?(?:esto |este mensaje )?(?:a|con) (?:\d+|todos tus"
        "|todas tus)",
    ),
    Phrase(
        "chain",
        2,
        "percent % people share copy friends most only repost",
        r"only \d+ ?(?:%|percent) (?:of (?:people|you|parents|my friends) )?(?:will|have|are"
        "|would)|(?:will|would) you (?:share|repost|copy)|most (?:people|of you) (?:won't"
        "|will not)",
    ),
    Phrase(
        "chain", 2, "copy paste", r"copy,? (?:and )?paste,? (?:and )?(?:share|post|this|it|repost)"
    ),
    Phrase(
        "chain",
        1,
        "midnight miracle blessing charging curse suerte blessed facebook medianoche",
        "(?:before|by|antes de) (?:midnight|medianoche)|a (?:miracle|blessing) will|will "
        "start charging|mala suerte|(?:you'?ll|will) be blessed|facebook will",
    ),
    Phrase(
        "chain", 2, "copy paste", r"copy (?:and|&|n|\+) ?paste (?:this|it|to|if|or|and|into|on)"
    ),
    Phrase(
        "chain",
        2,
        "send forward pass share repost resend fwd tag post",
        "(?:send|forward|fwd|pass|share|repost|resend|post|tag) (?:this|it|dis)(?:~| )(?:to"
        f"|with|2|on) (?:at least )?{_MANY} ?(?:of )?(?:your |ur |you |other |more )*(?:people"
        "|friends?|ppl|contacts|others|persons|pages|groups|you know|more|moms|moms?|parents"
        "|families|women|men|sisters|loved ones|amigos|personas)",
    ),
    Phrase(
        "chain",
        2,
        "send forward tag share fwd",
        f"(?:send|forward|fwd|share|tag) (?:it |this )?(?:to |with )?{_MANY} (?:of your "
        ")?(?:people|friends|contacts|others)",
    ),
    Phrase(
        "chain",
        1,
        "luck unlucky cursed curse die chain forever if year years",
        r"(?:bad|good|years?(?: of)?) ?(?:bad )?luck (?:for|will|or|if|in|forever)|\w+ (?:years"
        "|yrs|days) (?:of )?(?:bad |good )?luck|(?:you'?ll|you will|u will) (?:be (?:cursed"
        "|unlucky)|die|have bad luck)|don'?t break (?:the|this) chain",
    ),
    Phrase(
        "chain",
        2,
        "chain",
        r"(?:don'?t|do not|not) break (?:the|this) chain|keep (?:the|this) chain going",
    ),
    Phrase(
        "chain",
        2,
        "repost share copy re",
        "(?:repost|re-post|share|copy|like and share) (?:this )?if (?:you|u|your|ur) (?:love"
        "|have|believe|care|agree|hate|support|know|are not|aren't|miss)",
    ),
    Phrase(
        "chain",
        1.5,
        "ignore percent % don't dont people won't wont",
        r"(?:97|98|99|93|95) ?(?:%|percent) (?:of people )?(?:won'?t|will not|don'?t)",
    ),
    Phrase(
        "chain",
        2,
        "reenvia comparte manda copia con este esto pega tus",
        r"(?:reenvia|manda|comparte|copia)(?:lo|r)? (?:esto |este \w+ )?(?:y pega|a \d+|con \d+"
        "|a todos tus)",
    ),
    Phrase(
        "chain",
        2,
        "compartes compartas reenvias mandas rompas cadena envias pasas",
        "si no (?:lo |la )?(?:compartes|reenvias|mandas|pasas|envias) (?:esto|este \\w+|la "
        "\\w+)? ?(?:~)?(?:tendras|vas a|te|"
        "caera|mala|perderas)|no rompas (?:la|esta) cadena",
    ),
)
_WARNING: Final = pattern(
    r"hoax|scam|please don't|do not|don't (?:forward|send|share|copy|repost)|no chain"
)
_PLAIN: Final = 2.0


def find(text: Text) -> Iterator[Sign]:
    """Return the words of a chain letter."""
    spelling = spelled(text)
    found = list(_BOOK.find(spelling))
    score = sum({f.phrase: f.phrase.weight for f in found}.values())
    if score < _PLAIN or _WARNING.search(spelling.text):
        return
    done = -1
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if one.start < done:
            continue
        done = one.end
        start, end = spelling.span(one.start, one.end)
        words = text.raw[start:end]
        yield Sign(
            NAME, start, end, plain=True, why=say("'{words}' reads as a chain letter", words=words)
        )
