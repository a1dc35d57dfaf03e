"""The shapes of phone numbers in a text, told from dates, prices, scores, cards and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

import phonenumbers

from selfcheck.text.pieces import Remembered, pieces

_FEWEST: Final = 7
_MOST: Final = 15
_MOST_TOKENS: Final = 15
_ENOUGH: Final = 300
_DIGITS: Final = re.compile(r"\d+")
_DIGIT: Final = re.compile(r"\d")
_NO_DIGIT: Final = re.compile(r"\D")
_LETTER_FOR_DIGIT: Final = re.compile(
    r"(?<=[\d(.\-])[oil]{1,4}(?![a-z])|(?<=\d )o(?=[-.]\d)|(?<=[\d ])o(?=\d{2,3}\b)"
)
_AS_DIGIT: Final = str.maketrans("oil", "011")
_OCTET: Final = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_NO_PHONE: Final = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[$£]\s?\d[\d,.]*"
    r"|(?=\d)(?:\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?"
    r"|\b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[012]?\d|3[01])\b(?!-)"
    r"|\b(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|[12]\d|3[01])[-/](?:19|20)?\d\d\b"
    r"|\b(?:19|20)\d\d ?- ?(?:19|20)\d\d\b"
    r"|\b\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}\b"
    rf"|(?<!\d){_OCTET}(?:\.{_OCTET}){{3}}(?![\d.])"
    r"|\b\d{1,3}(?:,\d{3})+(?!,?\d))"
    r"|\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,8}(?: ?[a-z0-9]{1,3})?\b"
)
_JOINED: Final = re.compile(
    r"[^a-z0-9\n;:%$=]{1,4}|\s?-\s?\n|[ ,]{1,2}(?:and )?(?:then|followed by)[ ,:]{1,2}"
)
_SAYS_PHONE: Final = re.compile(
    r"\b(?:phone|phones|call|calls|calling|called|cell|mobile|tel|telephone|text|txt|sms|number|fax"
    r"|reach|reached|whatsapp|ring|dial|desk|office|celular|telefono|llama|llame|llamen|numero"
    r"|contact|digits)\b"
)
_SAYS_CALL: Final = re.compile(
    r"\b(?:phone|call|cell|mobile|tel|telephone|text|fax|dial|celular)\b"
)
_SAYS_NO_PHONE: Final = re.compile(
    r"(?:\b(?:order|invoice|account|acct|case|ticket|tracking|confirmation|reference|ref|serial"
    "|isbn"
    r"|policy|student|id|pin|card|ssn|security|permit|license|item|model|(?<!area )code"
    r"|upc|rcw|wac|tax|estudiante"
    r"|alumno|almuerzo|matricula|orden|pedido|factura|poliza|cuenta|folio|recibo|seguro)\b"
    r"[^\d.!?\n]{0,20}|#)\s*$"
)
_PLUS: Final = re.compile(r"(?<![\da-z])\+ ?\(?$")
_CONTEXT: Final = 40
_EXTENSION: Final = re.compile(r"\s?,?\s?(?:x|ext\.?|extension)[\s:.]{0,2}\d{1,7}\b")
_BARE_LINE: Final = re.compile(r"^[ (+]*\d[^a-z:\n]{5,30}\d *$", re.MULTILINE)
_COUNTING: Final = ("12345678910", "2345678910", "1112131415")


class Number(NamedTuple):
    """A phone number at a place; ``plain`` where it has an area code in a shape that people use."""

    start: int
    end: int
    digits: str
    plain: bool


class _Token(NamedTuple):
    digits: str
    start: int
    end: int


def numbers(text: str) -> Iterator[Number]:
    """Yield the phone numbers in a folded text whose numbers in words are digits already.

    At most 300: more of them say no more.
    """
    if _DIGITS.search(text) is None:
        return
    words = _LETTER_FOR_DIGIT.sub(lambda m: m.group().translate(_AS_DIGIT), text)
    if len(list(islice(_DIGIT.finditer(words), _FEWEST))) < _FEWEST:
        return
    masked = masked_in(words)
    found = (place for chain in _chains(masked) for place in _in_chain(words, masked, chain))
    places = list(islice(found, _ENOUGH)) or list(islice(_bare_lines(words), _ENOUGH))
    for start, end, plain in places:
        yield Number(start, end, _NO_DIGIT.sub("", words[start:end].split("x")[0]), plain)


def masked_in(words: str) -> str:
    """Return the words with x for each sign of what is no phone number, piece by piece."""
    return "".join(_masked(pieces(words)))


def masked_of(piece: str) -> str:
    """Return one piece so."""
    return _NO_PHONE.sub(lambda m: "x" * len(m.group()), piece)


_masked: Final = Remembered(masked_of)


def _chains(masked: str) -> Iterator[list[_Token]]:
    """Yield the rows of digit groups that stand close together and hold digits enough."""
    chain: list[_Token] = []
    count = 0
    for found in _DIGITS.finditer(masked):
        token = _Token(found.group(), found.start(), found.end())
        if chain and not _JOINED.fullmatch(masked, chain[-1].end, token.start):
            if count >= _FEWEST:
                yield chain
            chain, count = [], 0
        chain.append(token)
        count += len(token.digits)
    if count >= _FEWEST:
        yield chain


def _in_chain(words: str, masked: str, tokens: list[_Token]) -> Iterator[tuple[int, int, bool]]:
    n, done = 0, 0
    while n < len(tokens):
        last = _american(masked, tokens, n)
        plain = last is not None
        if last is None:
            last = _told(masked, tokens, n)
        if last is None:
            n += 1
            continue
        start = tokens[n].start
        while start > done and masked[start - 1] in "(+":
            start -= 1
        extension = _EXTENSION.match(words, tokens[last].end)
        done = extension.end() if extension else tokens[last].end
        yield start, done, plain
        n = last + 1
        while n < len(tokens) and tokens[n].start < done:
            n += 1


def _american(masked: str, tokens: list[_Token], first: int) -> int | None:
    """Return the last token of a number with an area code, in groups as people write them."""
    digits, cuts = "", set[int]()
    for last in range(first, min(len(tokens), first + _MOST_TOKENS)):
        cuts.add(len(digits))
        digits += tokens[last].digits
        if len(digits) > 11:
            return None
        trunk = len(digits) == 11
        if len(digits) < 10 or (trunk and digits[0] != "1"):
            continue
        national = digits[trunk:]
        if national[0] < "2" or national[3] < "2" or digits.startswith(_COUNTING):
            continue
        inner = {cut - trunk for cut in cuts} - {0, -1}
        if not (inner <= {3, 6} or inner >= {3, 6}):
            continue
        return last if _stands_alone(masked, tokens, first, last, strict=inner == {3, 6}) else None
    return None


def _stands_alone(
    masked: str, tokens: list[_Token], first: int, last: int, *, strict: bool
) -> bool:
    start, end = tokens[first].start, tokens[last].end
    before = masked[max(0, start - _CONTEXT) : start]
    if _SAYS_NO_PHONE.search(before) and not _SAYS_CALL.search(before):
        return False
    if "+" in masked[start:end]:
        return False
    if strict:
        return True
    if (start and masked[start - 1].isalnum()) or re.match(r"[a-wyz]", masked[end : end + 1]):
        return False
    return last + 1 == len(tokens) or masked[end : tokens[last + 1].start] not in ("-", ".", "/")


def _told(masked: str, tokens: list[_Token], first: int) -> int | None:
    """Return the last token of a number that a word or a plus sign tells, of any country."""
    start = tokens[first].start
    if first and masked[tokens[first - 1].end : start] in ("-", ".", "/"):
        return None
    if sum(len(token.digits) for token in tokens[first : first + _MOST_TOKENS]) < _FEWEST:
        return None
    plus = _PLUS.search(masked, max(0, start - 3), start) is not None
    if not plus:
        before = masked[max(0, start - _CONTEXT) : start]
        after = masked[tokens[first].end : tokens[first].end + _CONTEXT]
        told = _SAYS_PHONE.search(before) or re.match(
            r"[\d\s.\-]*\s?(?:is )?(?:my|his|her)\b", after
        )
        if not told or _SAYS_NO_PHONE.search(before) or "\n\n" in before.strip():
            return None
    count, last = 0, first
    for n in range(first, min(len(tokens), first + _MOST_TOKENS)):
        if n > first and not plus and "," in masked[tokens[n - 1].end : tokens[n].start]:
            break
        if count + len(tokens[n].digits) > _MOST:
            return None
        count += len(tokens[n].digits)
        last = n
    if count < _FEWEST or (count == 9 and last == first):
        return None
    lengths = [len(token.digits) for token in tokens[first : last + 1]]
    if not plus and len(lengths) > 1 and max(lengths) < 3:
        return None
    return last if _possible(("+" if plus else "") + masked[start : tokens[last].end]) else None


def _possible(number: str) -> bool:
    for region in ("US", "MX", "IL"):
        try:
            parsed = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            return True
    digits = sum(char.isdigit() for char in number)
    return digits == _FEWEST


def _bare_lines(words: str) -> Iterator[tuple[int, int, bool]]:
    """A line that is nothing but digits, in a form that libphonenumber takes for a number."""
    for line in _BARE_LINE.finditer(words):
        matches = phonenumbers.PhoneNumberMatcher(
            line.group(), "US", leniency=phonenumbers.Leniency.POSSIBLE
        )
        for match in matches:
            digits = re.sub(r"\D", "", match.raw_string).removeprefix("1")
            if digits[0] >= "2" and not digits.startswith(_COUNTING):
                yield line.start() + match.start, line.start() + match.end, False
