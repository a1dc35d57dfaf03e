"""The receipt: what was gone through, by which policy text, with a code that a change breaks.

The code is a checksum over everything else in the receipt. It shows that nothing was changed by
accident or by a careless hand, and that the receipt fits the policy and the path that it names.
It is no signature: whoever knows how it is made can make one, and it cannot show who sat there.
"""

from __future__ import annotations

import json
import unicodedata
from base64 import b32encode
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import Any, Final, TypeGuard

from selfcheck.messages import Message, say
from selfcheck.onboarding.paths import PATHS, rules_met
from selfcheck.onboarding.progress import Progress
from selfcheck.policy.document import ADOPTED, NUMBER, TITLE, text_hash

KIND: Final = "onboarding receipt"
LONGEST_NAME: Final = 100
_POLICY: Final = {"number": NUMBER, "adopted": ADOPTED, "sha256": text_hash()}
_FIELDS: Final = ("kind", "name", "date", "path", "policy", "rules", "result")

STATEMENT: Final = say(
    "I have gone through the situations of this path, and I know where to find Policy {number}, "
    "{title}, and whom to ask about it. I understand that the policy itself is what counts, and "
    "that I am expected to follow it.",
    number=NUMBER,
    title=TITLE,
)
PROVES: Final = say(
    "What this shows: that somebody decided every situation of the path right in the end, which "
    "rules these are about, and by which text of the policy. The code shows whether the file was "
    "changed afterwards by somebody who does not know how the code is made."
)
PROVES_NOT: Final = say(
    "What it cannot show: who sat at the screen, whether anybody helped, and that it was not made "
    "up by somebody who took the trouble. It is a note between people who trust each other, and no "
    "signature; there is a line for that above."
)


class ReceiptError(ValueError):
    """A file is no receipt. The message is one line: what is wrong with it."""


def make_receipt(progress: Progress, name: str, today: str) -> dict[str, Any]:
    """Return the receipt for a path gone through, as JSON values.

    Raises ReceiptError where the path is not at its end, or name or day cannot stand on it.
    """
    if progress.next is not None:
        raise ReceiptError(str(say("There are still situations to decide on this path.")))
    path = progress.path
    receipt: dict[str, Any] = {
        "kind": KIND,
        "name": _checked_name(name),
        "date": date.fromisoformat(today).isoformat(),
        "path": path.id,
        "policy": dict(_POLICY),
        "rules": list(rules_met(path)),
        "result": {
            "situations": len(path.stories),
            "right": progress.done,
            "right_at_first": progress.first,
        },
    }
    return {**receipt, "check": check_code(receipt)}


def check_code(receipt: Mapping[str, Any]) -> str:
    """Return the code for a receipt: twelve letters and digits that are hard to misread."""
    told = {name: value for name, value in receipt.items() if name != "check"}
    data = json.dumps(told, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    letters = b32encode(sha256(data.encode()).digest()).decode()[:12]
    return "-".join(letters[n : n + 4] for n in range(0, 12, 4))


def problem(receipt: object) -> Message | None:
    """Return what is wrong with a receipt, the first thing; None, where it holds.

    Raises ReceiptError for JSON that is no receipt at all.
    """
    if not isinstance(receipt, Mapping) or receipt.get("kind") != KIND:
        raise ReceiptError("this is not a receipt of the onboarding")
    missing = [name for name in (*_FIELDS, "check") if name not in receipt]
    if missing:
        raise ReceiptError(f"the receipt lacks {', '.join(missing)}")
    if receipt["check"] != check_code(receipt):
        return say("The check code does not fit: something in the receipt was changed.")
    if receipt["policy"] != _POLICY:
        return _other_policy(receipt["policy"])
    path = PATHS.get(receipt["path"]) if isinstance(receipt["path"], str) else None
    if path is None:
        return say("It names a path that does not exist.")
    count = len(path.stories)
    if receipt["rules"] != list(rules_met(path)):
        return say("The rules are not those that the path '{path}' meets.", path=path.id)
    if not _is_finished(receipt["result"], count):
        return say(
            "The result is not that of the path '{path}', which has {count} situations.",
            path=path.id,
            count=str(count),
        )
    if not _is_day(receipt["date"]):
        return say("The date is not a day, written as 2026-09-01.")
    if not _is_printable(receipt["name"]):
        return say("The name is not one that a receipt is made with.")
    return None


def _other_policy(told: object) -> Message:
    adopted = told.get("adopted") if isinstance(told, Mapping) else None
    return say(
        "It is for another text of the policy{when}; the one in force here was adopted {adopted}.",
        when=say(", adopted {day}", day=adopted) if _is_day(adopted) else "",
        adopted=ADOPTED,
    )


def _is_day(told: object) -> TypeGuard[str]:
    try:
        return isinstance(told, str) and date.fromisoformat(told).isoformat() == told
    except ValueError:
        return False


def _is_printable(name: object) -> bool:
    try:
        return isinstance(name, str) and _checked_name(name) == name
    except ReceiptError:
        return False


def _is_finished(result: object, count: int) -> bool:
    if not isinstance(result, Mapping):
        return False
    first = result.get("right_at_first")
    finished = result.get("situations") == count and result.get("right") == count
    return finished and isinstance(first, int) and 0 <= first <= count


def _checked_name(name: str) -> str:
    """Return the name as it is printed. Raises ReceiptError for one that is empty or too long."""
    printable = "".join(
        " " if letter.isspace() else letter
        for letter in unicodedata.normalize("NFC", name)
        if letter.isspace() or unicodedata.category(letter) not in ("Cc", "Cf", "Cs")
    )
    words = " ".join(printable.split())
    if not words:
        raise ReceiptError(str(say("Type the name that is to stand on the receipt.")))
    if len(words) > LONGEST_NAME:
        raise ReceiptError(
            str(say("Use a shorter name, of at most {most} letters.", most=str(LONGEST_NAME)))
        )
    return words
