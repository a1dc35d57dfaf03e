"""The command line: ``selfcheck check | batch | rules | onboarding | receipt``."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import Any, Final, NoReturn, TextIO

from selfcheck.batch import answers
from selfcheck.engine import check
from selfcheck.facts import FACTS
from selfcheck.onboarding.commands import register as register_onboarding
from selfcheck.plan import PlanError
from selfcheck.policy import CLAUSES, document
from selfcheck.sarif import log_of
from selfcheck.typed import plan_of, standard_input
from selfcheck.version import __version__

BAD_INPUT: Final = 2


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {message}\n")


class _Version(argparse.Action):
    """Print the versions on one line, however narrow the terminal, and stop."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(version_line())
        parser.exit(0)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (or the process's) and return its exit code.

    0: nothing fails; 1: at least one rule fails; 2: the input could not be read.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    options = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        _flush(sys.stdout)
    except PlanError as error:
        print(f"selfcheck: {error}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        _drop_what_is_unwritten()  # The reader has gone (`| head`).
        return 0
    except OSError as error:
        _drop_what_is_unwritten()
        print(f"selfcheck: the answer could not be written: {error.strerror}", file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        return 130
    return code


def _flush(output: TextIO | None) -> None:
    if output is not None:  # as it is where the shell closed it
        output.flush()


def _drop_what_is_unwritten() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="selfcheck",
        description="Check a planned post or message against Policy 5278, Social Media.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="name both versions")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)

    one = commands.add_parser(
        "check", help="check one plan", description=_check.__doc__, allow_abbrev=False
    )
    one.add_argument(
        "text", nargs="?", default="", metavar="TEXT", help="the words; - reads them from stdin"
    )
    one.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    facts = one.add_argument_group("facts", "What is true of the plan; leave out what is unknown.")
    for fact in FACTS.values():
        facts.add_argument(
            fact.option,
            *([f"--{fact.name}"] if "_" in fact.name else []),
            dest=fact.name,
            metavar="VALUE",
            help=f"{fact.label} ({fact.choices})".replace("%", "%%"),
        )
    one.add_argument(
        "--set-aside",
        action="append",
        default=[],
        metavar="DETECTOR=WORDS",
        help="a sign that you have looked at and that is mistaken; may be given several times",
    )
    one.set_defaults(run=_check)

    batch = commands.add_parser("batch", help="check JSON Lines", description=_batch.__doc__)
    batch.set_defaults(run=_batch)

    rules = commands.add_parser("rules", help="list the rules", description=_rules.__doc__)
    rules.add_argument("--format", choices=("text", "json"), default="text")
    rules.set_defaults(run=_rules)

    register_onboarding(commands)
    return parser


def version_line() -> str:
    """Return the program's version and the policy's: number, adoption date, text hash."""
    return (
        f"selfcheck {__version__}, Policy {document.NUMBER} {document.TITLE}, "
        f"adopted {document.ADOPTED}, text sha256 {document.text_hash()}"
    )


def _check(options: argparse.Namespace) -> int:
    """Check one plan. Exit code 0: no rule fails; 1: at least one does; 2: bad input."""
    facts = {name: getattr(options, name) for name in FACTS}
    guidance = check(plan_of(options.text, facts, options.set_aside))
    if options.format == "json":
        _print_json(guidance.to_dict())
    elif options.format == "sarif":
        _print_json(log_of(guidance))
    else:
        from selfcheck.terminal import print_guidance  # noqa: PLC0415  (rich takes a moment to load)

        print_guidance(guidance)
    return 1 if guidance.failed else 0


def _batch(_: argparse.Namespace) -> int:
    """Read JSON Lines from stdin, {"id", "text", "facts"}, and answer each with one line."""
    bad = seen = 0
    for answer in answers(standard_input()):
        seen += 1
        bad += "error" in answer
        print(json.dumps(answer), flush=True)
    if not seen:
        print("selfcheck: nothing to check: standard input is empty", file=sys.stderr)
    elif bad:
        print(f"selfcheck: {bad} of {seen} lines could not be read", file=sys.stderr)
    return BAD_INPUT if bad else 0


def _rules(options: argparse.Namespace) -> int:
    """List the rules in the policy's order."""
    if options.format == "json":
        _print_json(
            [
                {
                    "id": clause.id,
                    "title": str(clause.title),
                    "quote": clause.text,
                    "url": clause.url,
                    "part": clause.part,
                }
                for clause in CLAUSES
            ]
        )
        return 0
    from selfcheck.terminal import print_rules  # noqa: PLC0415  (rich takes a moment to load)

    print_rules()
    return 0


def _print_json(value: Any) -> None:  # noqa: ANN401
    print(json.dumps(value, indent=2, ensure_ascii=False))
