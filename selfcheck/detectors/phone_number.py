"""Phone numbers: American and international, in figures or in words, however they are spaced."""

from __future__ import annotations

from collections.abc import Iterator

from selfcheck.detectors.numerals import in_digits
from selfcheck.detectors.phone_shapes import numbers
from selfcheck.detectors.published_contacts import published
from selfcheck.detectors.whose import owner
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text

NAME = "phone-number"
LOOKS_FOR = say(
    "Phone numbers in the American form: ten digits, with or without 1, an extension, brackets, "
    "dots or spaces. Numbers with a country code, and seven or more digits after words such as "
    "'call' or 'cell'. Also digits in English or Spanish words, look-alike digits and invisible "
    "characters between them. Numbers that the District publishes are marked as official."
)
CANNOT_SEE = say(
    "Numbers spelled with letters (1-800-FLOWERS), numbers in a picture, seven digits without "
    "a word "
    "that says what they are, and whether a number is in use."
)
HITS: tuple[str, ...] = (
    "Her cell is «509-555-0142», try after six",
    "text «(509) 555-0199» or «5095550188»",
    "it's «five oh nine, five five five, oh one seven six»",
    "Call the front desk on «222-5000»",
    "mi celular es «cinco cero nueve, 555, 0163»",
    "call «509.555.01.99» tonight",
    "the ump picks up at «509fivefivefive0188»",
    "his is «5-o-9 5-5-5 o-1-6-1»",
    "ask at «five hundred nine 555 oh-one-seven-seven»",
    "at «509 triple five 0190»",
    "her line: area code «509, then 555, then 0166»",
)
MISSES: tuple[str, ...] = (
    "Order 5095550142 shipped, policy 5278 applies",
    "Call 911, then room 509 at 5:55",
    "We won 50-9 and 55-50, tickets are $5.09",
    "one, two, three, four, five, six, seven, eight, nine, ten",
    "Order number 4417-220-9031 is late",
    "número de estudiante 5520193",
    "The count was five hundred nine to 555",
    "Double 5s in bingo, then 5 o 9 more",
)


def find(text: Text) -> Iterator[Sign]:
    """Return the phone numbers in a text."""
    view = in_digits(text)
    for number in numbers(view.text):
        start, end = number.start, number.end
        begin, stop = text.span(*view.span(start, end))
        yield Sign(
            NAME,
            begin,
            stop,
            number.plain,
            say("'{words}' is a phone number", words=text.raw[begin:stop]),
            owner(view.text, start, end),
            "official" if published().has_phone(number.digits) else "",
            removable=True,
        )
