"""The commands ``selfcheck onboarding`` and ``selfcheck receipt verify``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path as File
from typing import Any, Final

from selfcheck.onboarding.cases import cases_of, rules_turned
from selfcheck.onboarding.paths import PATHS, Path, notices_of, rules_met
from selfcheck.onboarding.receipt import ReceiptError, problem
from selfcheck.plan import PlanError

LARGEST: Final = 100_000
"""The bytes of the largest file that is read as a receipt; one takes about a thousand."""


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add both commands to the program's."""
    listing = commands.add_parser(
        "onboarding", help="list the onboarding's paths", description=list_paths.__doc__
    )
    listing.add_argument("--format", choices=("text", "json"), default="text")
    listing.set_defaults(run=list_paths)
    receipt = commands.add_parser("receipt", help="verify an onboarding receipt")
    verbs = receipt.add_subparsers(metavar="VERB", required=True)
    verifying = verbs.add_parser(
        "verify", help="verify a receipt", description=verify_receipt.__doc__
    )
    verifying.add_argument("file", metavar="FILE", help="the receipt's JSON file; - reads stdin")
    verifying.set_defaults(run=verify_receipt)


def list_paths(options: argparse.Namespace) -> int:
    """List the onboarding's paths, their situations, and the rules that these are about."""
    if options.format == "json":
        described = [_as_json(path) for path in PATHS.values()]
        print(json.dumps(described, indent=2, ensure_ascii=False))
        return 0
    for path in PATHS.values():
        notices = notices_of(path)
        print(f"{path.title} ({path.id}): {len(path.stories)} situations")
        for story in path.stories:
            rules = [*rules_turned(story), *filter(None, [notices.get(story.id)])]
            print(f"  {story.id:<28} {', '.join(rules)}")
        print(f"  {'rules met':<28} {', '.join(rules_met(path))}\n")
    return 0


def verify_receipt(options: argparse.Namespace) -> int:
    """Verify a receipt's JSON file. Exit code 0: it holds; 1: it does not; 2: it is no receipt."""
    try:
        receipt = json.loads(_content(options.file))
        found = problem(receipt)
    except OSError as error:
        raise PlanError(f"{options.file}: {error.strerror}") from None
    except ReceiptError as error:
        raise PlanError(f"{options.file}: {error}") from None
    except (ValueError, RecursionError):  # not UTF-8, not JSON, or nested without end
        raise PlanError(f"{options.file}: this is not a JSON file") from None
    if found:
        print(f"{options.file}: {found}", file=sys.stderr)
        return 1
    print(
        f"{options.file}: the receipt fits. {receipt['name']}, {receipt['date']}, "
        f"path '{receipt['path']}', policy text {receipt['policy']['sha256'][:12]}. "
        "The code shows that nothing was changed by accident; it does not show who sat there."
    )
    return 0


def _content(name: str) -> str:
    """Return a receipt's file. Raises ReceiptError where it is empty or far too large for one."""
    if name == "-":
        data = sys.stdin.buffer.read(LARGEST + 1)
    else:
        with File(name).open("rb") as file:
            data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ReceiptError("this file is too large for a receipt")
    if not data.strip():
        raise ReceiptError("this file is empty")
    return data.decode("utf-8-sig")


def _as_json(path: Path) -> dict[str, Any]:
    notices = notices_of(path)
    return {
        "id": path.id,
        "title": str(path.title),
        "rules": list(rules_met(path)),
        "situations": [
            {
                "id": story.id,
                "title": str(story.title),
                "turns_on": story.turn,
                "rules": list(rules_turned(story)),
                "notice": notices.get(story.id),
                "tellings": [
                    [
                        {
                            "story": f"{case.telling.scene} {case.version.sentence}",
                            "plan": case.plan.to_dict(),
                            "fine": case.fine,
                            "alarms": {rule: case.guidance[rule].kind for rule in case.alarms},
                        }
                        for case in cases_of(story, number)
                    ]
                    for number in range(len(story.tellings))
                ],
            }
            for story in path.stories
        ],
    }
