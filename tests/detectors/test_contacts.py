"""Phone numbers, email and street addresses are seen in every form, and other numbers are not."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selfcheck.detectors import (
    date_of_birth,
    email_address,
    phone_number,
    read,
    social_security_number,
    street_address,
)
from selfcheck.text import Text

CONTACTS = ("phone-number", "email-address", "street-address")
PRIVATE = ("social-security-number", "student-number", "date-of-birth")
ENGLISH = "zero one two three four five six seven eight nine"
SPANISH = "cero uno dos tres cuatro cinco seis siete ocho nueve"
DIGIT_WORDS, SPANISH_DIGITS = ENGLISH.split(), SPANISH.split()

area_codes = st.from_regex(r"[2-9][0-8][0-9]", fullmatch=True)
lines = st.from_regex(r"[2-9][0-9]{2}[0-9]{4}", fullmatch=True)
numbers = st.tuples(area_codes, lines).map("".join)
before = st.sampled_from(
    ["Call her at ", "the coach: ", "", "so here it is, ", "mi número es ", "Her cell is "]
)
after = st.sampled_from(["", " after six", ", thanks!", ". See you", "\nBye"])


def shapes(digits: str) -> list[str]:
    area, exchange, line = digits[:3], digits[3:6], digits[6:]
    return [
        f"{area}-{exchange}-{line}",
        f"({area}) {exchange}-{line}",
        f"({area}){exchange}-{line}",
        f"{area}.{exchange}.{line}",
        f"{area} {exchange} {line}",
        f"{area}/{exchange}-{line}",
        f"{area}_{exchange}_{line}",
        f"{area}-{exchange}{line}",
        f"{area} 📞 {exchange} 📞 {line}",
        f"{area} dot {exchange} dot {line}",
        f"1-{area}-{exchange}-{line}",
        f"+1 ({area}) {exchange}-{line}",
        f"+1.{area}.{exchange}.{line}",
        f"+1{digits}",
        digits,
        "-".join(digits),
        " ".join(digits),
        f"{area}—{exchange}—{line}",
        "".join(chr(0xFF10 + int(d)) for d in digits),
        "\u200b".join(f"{area}-{exchange}-{line}"),
        f"{area}-{exchange}-{line}".replace("0", "O"),
        " ".join(DIGIT_WORDS[int(d)] for d in digits),
        "-".join(DIGIT_WORDS[int(d)] for d in digits),
        " ".join(DIGIT_WORDS[int(d)].replace("zero", "oh") for d in area) + f", {exchange}, {line}",
        " ".join(SPANISH_DIGITS[int(d)] for d in digits),
    ]


@settings(deadline=None)
@given(numbers, before, after, st.data())
def test_a_phone_number_is_seen_in_each_shape(
    digits: str, start: str, end: str, data: st.DataObject
) -> None:
    shape = data.draw(st.sampled_from(shapes(digits)))
    text = start + shape + end
    signs = list(phone_number.find(Text(text)))
    assert signs, text
    core = shape.lstrip("+(")
    assert any(core[-4:] in text[sign.start : sign.end] for sign in signs)
    assert all(0 <= sign.start < sign.end <= len(text) for sign in signs)


@pytest.mark.parametrize(
    "text",
    [
        "Final: Lions 48, Suns 41, attendance 1,204",
        "Mile splits 5:09.55, 5:11.20 and 5:13.87",
        "Tickets are $5.09, $12.50 at the door, $1,250 raised",
        "Room 509, then room 555, bus 0134 at 5:55",
        "Order number 5095550142 has shipped",
        "Invoice #5095550142",
        "RCW 28A.400.301 and Policy 5278",
        "Card 4111 1111 1111 1111 was declined",
        "GB29 NWBK 6016 1331 9268 19",
        "The server is at 192.168.100.12",
        "2024-2025 and 2025-2026 calendars",
        "Open 11/12/2024 to 12/20/2024, 9:00-16:30",
        "one, two, three, four, five, six, seven, eight, nine, ten",
        "Dial 911 or text 988",
        "pages 120, 121, 122, 123 and 124",
        "The number is 42",
    ],
)
def test_other_numbers_are_no_phone_numbers(text: str) -> None:
    assert list(phone_number.find(Text(text))) == []


@settings(deadline=None)
@given(st.integers(0, 99), st.integers(0, 99), st.integers(1, 12), st.integers(0, 59))
def test_scores_and_times_are_no_contact(ours: int, theirs: int, hour: int, minute: int) -> None:
    text = f"We won {ours}-{theirs}, lost {theirs}-{ours}, left at {hour}:{minute:02} from {ours}B"
    assert not read(text).find(*CONTACTS, *PRIVATE)


local_parts = st.from_regex(r"[a-z]{3,9}[._]?[a-z0-9]{2,6}", fullmatch=True).filter(
    lambda name: not name.startswith(("at", "dot"))
)
domains = st.sampled_from(["example.com", "mail.example.org", "gmail.com", "district.example.net"])


def email_shapes(name: str, domain: str) -> list[str]:
    return [
        f"{name}@{domain}",
        f"{name} (at) {domain}",
        f"{name}[at]{domain.replace('.', '[dot]')}",
        f"{name} at {domain.replace('.', ' dot ')}",
        f"{name} AT {domain.replace('.', ' DOT ').upper()}",
        f"{name}＠{domain.replace('.', '．')}",
        f"{name} @ {domain.replace('.', ' dot ')}",
        f"{name}<at>{domain.replace('.', '<dot>')}",
        "\u200b".join(f"{name}@{domain}"),
        f"{name} arroba {domain.replace('.', ' punto ')}",
    ]


@settings(deadline=None)
@given(local_parts, domains, st.data())
def test_an_email_address_is_seen_in_each_shape(
    name: str, domain: str, data: st.DataObject
) -> None:
    shape = data.draw(st.sampled_from(email_shapes(name, domain)))
    text = f"write to {shape} please"
    (sign,) = email_address.find(Text(text))
    assert text[sign.start : sign.end] == shape


@pytest.mark.parametrize(
    "text",
    [
        "Practice @ 5 @ the gym",
        "Follow @coachlee and @kamiakin",
        "Look at example.com for the menu",
        "Meet me at 7. Dot the i.",
        "Three tickets @ $8",
    ],
)
def test_other_signs_are_no_email_address(text: str) -> None:
    assert list(email_address.find(Text(text))) == []


house = st.integers(1, 99999).map(str)
direction = st.sampled_from(["", "N ", "S. ", "West ", "NE "])
street = st.sampled_from(["Sample", "Larch", "Canal View", "Juniper Hill", "Ex@mple"])
kind = st.sampled_from(["St", "Street", "Ave", "Avenue.", "Blvd", "Rd", "Ln", "Pl", "Ct"])
unit = st.sampled_from(["", ", Apt 4", " #12", " Unit B"])


@settings(deadline=None)
@given(house, direction, street, kind, unit)
def test_a_street_address_is_seen_in_each_shape(
    number: str, way: str, name: str, sort: str, part: str
) -> None:
    text = f"Mrs. Lund lives at {number} {way}{name} {sort}{part} near the park"
    (sign,) = street_address.find(Text(text))
    assert sign.topic == "home"
    assert text[sign.start : sign.end].startswith(f"{number} {way}{name}")


@pytest.mark.parametrize(
    "text",
    [
        "The bus stops on Larch Street",
        "Construction on 27th Ave from 8 to 10",
        "a 98 yard touchdown drive",
        "Bus 12 turns onto Canal Drive",
        "It is 5 minutes down the road",
        "We won 21 of 30 in straight sets",
        "12 students and 3 staff on Juniper Hill",
    ],
)
def test_other_places_are_no_street_address(text: str) -> None:
    assert list(street_address.find(Text(text))) == []


@settings(deadline=None)
@given(
    st.integers(1, 665), st.integers(1, 99), st.integers(1, 9999), st.sampled_from(["-", " ", "."])
)
def test_a_social_security_number_is_seen(area: int, group: int, serial: int, mark: str) -> None:
    number = f"{area:03}{mark}{group:02}{mark}{serial:04}"
    (sign,) = social_security_number.find(Text(f"his SSN is {number}, keep it safe"))
    assert sign.plain


@settings(deadline=None)
@given(
    st.dates(dt.date(1000, 1, 1), dt.date(2099, 12, 31)),
    st.sampled_from(["%m/%d/%Y", "%m-%d-%Y", "%B %d, %Y", "%d %b %Y", "%Y-%m-%d"]),
)
def test_a_date_of_birth_is_seen_where_the_words_tell(date: dt.date, form: str) -> None:
    written = date.strftime(form)
    signs = list(date_of_birth.find(Text(f"She was born on {written}.")))
    assert bool(signs) == (date.year >= 1920)
    assert not list(date_of_birth.find(Text(f"The meeting is on {written}.")))


def test_says_whose_it_may_be() -> None:
    mine, hers = "my cell is 509-555-0142", "her cell is 509-555-0142"
    assert next(iter(phone_number.find(Text(mine)))).about == "writer"
    assert next(iter(phone_number.find(Text(hers)))).about == "person"
