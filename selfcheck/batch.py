"""Many plans, one JSON line each: answered in order, one at a time, nothing kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, NoReturn

from selfcheck.engine import check
from selfcheck.plan import Plan, PlanError

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
"""What some editors put before a file's first character; it is no part of what was written."""


class LineError(ValueError):
    """A line holds no plan. ``given_id`` is the id that it gave, if it could be read."""

    def __init__(self, message: str, given_id: object = None) -> None:
        super().__init__(message)
        self.given_id = given_id


def answers(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Yield one JSON object for each line: guidance with its id, or what is wrong with the line.

    A line that cannot be read gives ``{"id", "line", "error"}`` in its place; the rest goes on.
    """
    for number, line in enumerate(lines, start=1):
        try:
            given_id, plan = _read(line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line)
        except LineError as error:
            yield {"id": error.given_id, "line": number, "error": str(error)}
        else:
            yield {"id": given_id, **check(plan).to_dict()}


def _read(line: bytes) -> tuple[object, Plan]:
    given = _parsed(line)
    given_id = given.get("id") if isinstance(given, dict) else None
    try:
        # An id goes back as it came, so it must be one that JSON can say.
        json.dumps(given_id, allow_nan=False)
    except ValueError:
        raise LineError("id: the number is too large; give a smaller one, or a string") from None
    except RecursionError:
        raise LineError("not a plan: nested too deeply") from None
    try:
        return given_id, Plan.from_dict(given)
    except PlanError as error:
        raise LineError(str(error), given_id) from None
    except RecursionError:
        raise LineError("not a plan: nested too deeply", given_id) from None


def _parsed(line: bytes) -> object:
    try:
        text = line.decode("utf-8", "surrogatepass").strip()
    except UnicodeDecodeError as error:
        raise LineError(f"byte {error.start + 1} is not UTF-8; save the file as UTF-8") from None
    if not text:
        raise LineError('the line is empty; give {"text": "…", "facts": {…}}')
    try:
        return json.loads(text, parse_constant=_refused)
    except json.JSONDecodeError as error:
        raise LineError(f"not JSON: {error.msg} at character {error.pos + 1}") from None
    except RecursionError:
        raise LineError("not a plan: nested too deeply") from None
    except LineError:
        raise
    except ValueError:
        # Python reads whole numbers of at most some thousand digits.
        raise LineError("not a plan: a number in it has too many digits") from None


def _refused(constant: str) -> NoReturn:
    raise LineError(f"not JSON: {constant} is no JSON value; use null or a string")
