"""The commands ``selfcheck onboarding`` and ``selfcheck receipt verify``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path as File
from typing import Any

from selfcheck.onboarding.cases import cases_of, rules_turned
from selfcheck.onboarding.paths import PATHS, Path, notices_of, rules_met
from selfcheck.onboarding.receipt import ReceiptError, problems
from selfcheck.plan import PlanError


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
        text = sys.stdin.read() if options.file == "-" else File(options.file).read_text("utf-8")
        receipt = json.loads(text)
        found = list(problems(receipt))
    except OSError as error:
        raise PlanError(f"{options.file}: {error.strerror}") from None
    except ValueError as error:  # not UTF-8, not JSON, or no receipt
        reason = str(error) if isinstance(error, ReceiptError) else "not a JSON file"
        raise PlanError(f"{options.file}: {reason}") from None
    for problem in found:
        print(f"{options.file}: {problem}", file=sys.stderr)
    if found:
        return 1
    print(
        f"{options.file}: the receipt fits. {receipt['name']}, {receipt['date']}, "
        f"path '{receipt['path']}', policy text {receipt['policy']['sha256'][:12]}. "
        "The code shows that nothing was changed by accident; it does not show who sat there."
    )
    return 0


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
