"""The District edits a list of its own contacts, and the answer follows the list."""

from __future__ import annotations

import pytest

from selfcheck.detectors import email_address, phone_number, published_contacts, read
from selfcheck.text import Text


def topics(text: str) -> list[str]:
    return [s.topic for s in read(text).find("phone-number", "email-address")]


def test_the_list_begins_with_the_districts_addresses_and_exchange() -> None:
    assert topics("Ask registrar@ksd.org or call 509-222-6412") == ["official", "official"]
    assert topics("Call (509) 222-0001 or 222-0002") == ["official", "official"]
    assert topics("The office is 509-555-0100, write office@ksd.example.org") == ["", ""]
    assert topics("main office: 509-221-2222, not.ksd.org@example.com") == ["", ""]


def test_a_changed_list_changes_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["# ours", "", "@example.org", "509-555-0100", "a@b.example"]
    changed = published_contacts.parsed(lines)
    monkeypatch.setattr(email_address, "published", lambda: changed)
    monkeypatch.setattr(phone_number, "published", lambda: changed)

    def topic(text: str) -> str:
        (sign,) = [*phone_number.find(Text(text)), *email_address.find(Text(text))]
        return sign.topic

    assert topic("call 509-555-0100") == "official"
    assert topic("call 509-555-0101") == ""
    assert topic("call 509-222-6412") == ""
    assert topic("write to lee@example.org") == "official"
    assert topic("write to a@b.example") == "official"
    assert topic("write to c@b.example") == ""


def test_a_line_that_cannot_be_read_is_named() -> None:
    with pytest.raises(ValueError, match="line 2: 'main office'"):
        published_contacts.parsed(["@ksd.org", "main office"])


def test_the_file_in_the_package_can_be_read() -> None:
    assert published_contacts.published().domains == ("@ksd.org",)
    assert published_contacts.published().phones == ("509222",)
