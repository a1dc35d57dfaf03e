"""Email addresses, also with 'at' and 'dot' in words or brackets and with letters set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.handles import handles
from selfcheck.detectors.phrases import word_set
from selfcheck.detectors.published_contacts import published
from selfcheck.detectors.whose import owner
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "email-address"
LOOKS_FOR = say(
    "Email addresses, with the sign @ or with 'at', '(at)', '[at]', 'arroba' and 'dot' or "
    "'punto' in its place. They are also found in fullwidth or look-alike letters, and with spaces "
    "or invisible characters between. Addresses that the District publishes are marked as "
    "official. "
    "Names at a messaging service by which somebody else can be reached are found too."
)
CANNOT_SEE = say(
    "Addresses in a picture, addresses of which only a part is told ('my name at gmail'), and "
    "whether "
    "an address exists."
)
HITS: tuple[str, ...] = (
    "Write to «lena.ortiz@example.com» please",
    "he is «theo (at) example (dot) org»",
    "hers: «m dot webb at mail dot example dot net»",
    "The registrar is «registrar@ksd.org»",
    "escriban a «luz arroba example punto com»",
    "Coach Berg's snap is «berg_runs22»",
    "«lou.park (a t) example (d o t) org»",
    "«kim underscore diaz at example dot net»",
    "«kim_diaz @ mail . example . net»",
    "his is «lou.park7 at gmail»",
    "«kim_diaz -at- mail -dot- example -dot- net»",
    "the coach's discord is «silentfox#2210»",
)
MISSES: tuple[str, ...] = (
    "Look at example.com for the agenda",
    "Practice @ 5 pm @ the gym, follow @coachlee",
    "Meet at the dot on the map",
    "Two tickets @ $8.50 each",
    "Follow the team on Instagram @larch_hoops",
    "See you at practice . Net gain for all",
)

_LONGEST: Final = 80
_SIGN: Final = re.compile(
    r"@"
    r"|\s?[\[(<{]\s?(?:a ?t|a|@|arroba)\s?[\])>}]\s?"
    r"|\s?[-*_/]{1,2}(?:at|arroba)[-*_/]{1,2}\s?"
    r"|(?<=\S)\s(?:at[ -]sign|at the rate(?: of)?|at|arroba)\s(?=\S)"
)
_MAY_BE_SIGN: Final = re.compile(r"[@\[(<{*_/-]|\s(?:at|arroba)\s")
"""What every sign has, quickly looked for."""
_DOT: Final = (
    r"(?:\.|\s?[\[(<{]\s?(?:d ?o ?t|\.|punto)\s?[\])>}]\s?|\s?[-*_/]{1,2}(?:dot"
    r"|punto)[-*_/]{1,2}\s?"
    r"|\s(?:dot|punto|period)\s|\s\.\s)"
)
_LINE: Final = r"(?:\s(?:underscore|under score|dash|hyphen|guion(?: bajo)?)\s)"
_LABEL: Final = r"(?:xn--)?[^\W_](?:[\w-]{0,62})"
_DOMAIN: Final = re.compile(rf"{_LABEL}(?:{_DOT}{_LABEL}){{1,6}}")
_LOCAL: Final = re.compile(rf"[\w.+%'-]{{1,64}}(?:(?:{_DOT}|{_LINE})[\w+%'-]{{1,64}}){{0,3}}$")
_APART_BEFORE: Final = re.compile(r"(?<![^\s:])(?:[\w.+-] ){2,40}$")
_APART_AFTER: Final = re.compile(r"(?: [\w.-]){4,60}(?![^\s,;!?])")
_SAYS_DOT: Final = frozenset({"dot", "punto", "period", "d", "o", "t"})
_PLAIN_DOT: Final = re.compile(r"[\w.+-]+")
_ENDS: Final = word_set("""
    com net org edu gov mil info biz me us io co uk ca mx es de fr nl eu tv app dev ai xyz
    school email mail live
""")
_PROVIDERS: Final = word_set("""
    gmail yahoo hotmail outlook icloud aol proton protonmail msn live charter comcast ksd
""")
_SAYS_EMAIL: Final = re.compile(
    r"\b(?:e-?mails?|mail|write|writing|contact|reach|address|correo|escrib\w{1,4}|send|account"
    r"|inbox)\b"
)
_NO_LOCAL: Final = word_set("""
    look looks looked looking here there meet us me it them him her up at is are be was
    you arrive shop buy order get got see more only live online available find found visit
    check read watch posted post out back down page info tickets video game
""")


def find(text: Text) -> Iterator[Sign]:
    """Return the email addresses in a text."""
    yield from _at_services(text)
    folded = text.folded
    if not _MAY_BE_SIGN.search(folded):
        return
    if not any(sign in folded for sign in (".", "dot", "d o t", "punto", "period")):
        return
    done = 0
    for sign in _SIGN.finditer(folded):
        place = _around(folded, sign, done)
        if place is None:
            continue
        start, end, address = place
        done = end
        begin, stop = text.span(start, end)
        yield Sign(
            NAME,
            begin,
            stop,
            plain=True,
            why=say("'{words}' is an email address", words=text.raw[begin:stop]),
            about=owner(folded, start, end),
            topic="official" if published().has_email(address) else "",
            removable=True,
        )


def _at_services(text: Text) -> Iterator[Sign]:
    for start, end in handles(text.folded):
        begin, stop = text.span(start, end)
        yield Sign(
            NAME,
            begin,
            stop,
            plain=True,
            why=say("'{words}' is how somebody can be reached", words=text.raw[begin:stop]),
            about="person",
            topic="handle",
            removable=True,
        )


def _around(folded: str, sign: re.Match[str], done: int) -> tuple[int, int, str] | None:
    """Return start, end and plain form of the address around an 'at' sign, if it is one."""
    left = max(done, sign.start() - _LONGEST)
    written_out = sign.group() != "@"
    apart = _letters_apart(folded, sign, left)
    if apart:
        return apart
    after = sign.end() + (not written_out and folded[sign.end() : sign.end() + 1] == " ")
    domain = _DOMAIN.match(folded, after, after + 4 * _LONGEST)
    if not domain:
        return None
    before = sign.start() - (not written_out and folded[sign.start() - 1 : sign.start()] == " ")
    local = _LOCAL.search(folded, left, before) if before > left else None
    if not local or not any(c.isalnum() for c in local.group()):
        return None
    spaced = written_out or before < sign.start() or after > sign.end()
    end = _end_of_domain(domain, spaced=spaced)
    if end is None:
        return None
    if written_out and "[" not in sign.group() and " . " in folded[domain.start() : end]:
        return None
    start = local.start() + len(local.group()) - len(local.group().lstrip("'.-"))
    name, host = _plain(folded[start : local.end()]), _plain(folded[domain.start() : end])
    if spaced and not _is_meant(folded, sign, name, host, (start, end)):
        return None
    return start, end, f"{name}@{host}"


def _letters_apart(folded: str, sign: re.Match[str], left: int) -> tuple[int, int, str] | None:
    if sign.group() != "@":
        return None
    before = _APART_BEFORE.search(folded, left, sign.start())
    after = _APART_AFTER.match(folded, sign.end(), sign.end() + 2 * _LONGEST)
    if not before or not after or "." not in after.group():
        return None
    address = (before.group() + "@" + after.group()).replace(" ", "")
    return before.start(), after.end(), address


def _end_of_domain(domain: re.Match[str], *, spaced: bool) -> int | None:
    """Cut the domain after its last known ending where words follow; a sentence may go on."""
    parts = list(re.finditer(_LABEL, domain.group()))
    labels = [*parts[:1], *(p for p in parts[1:] if p.group() not in _SAYS_DOT)]
    if not spaced and " " not in domain.group():
        last = labels[-1].group()
        return domain.end() if len(last) > 1 and not last.isdigit() else None
    for part in reversed(labels[1:]):
        if part.group() in _ENDS:
            return domain.start() + part.end()
    return None


def _plain(words: str) -> str:
    return re.sub(_DOT, ".", re.sub(_LINE, "_", words)).replace(" ", "")


def _is_meant(
    folded: str, sign: re.Match[str], name: str, host: str, place: tuple[int, int]
) -> bool:
    """'Look at example.com' is no address; with brackets, 'dot' or a mail provider it is one."""
    if any(bracket in sign.group() for bracket in "[(<{"):
        return True
    if name in _NO_LOCAL:
        return False
    start, end = place
    if not _PLAIN_DOT.fullmatch(folded, sign.end(), end) or " " in folded[start : sign.start()]:
        return True
    if host.split(".", maxsplit=1)[0] in _PROVIDERS or "@" in sign.group():
        return True
    return _SAYS_EMAIL.search(folded, max(0, start - _LONGEST), start) is not None
