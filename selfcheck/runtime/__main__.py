"""``python -m selfcheck.runtime build | serve | record``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from selfcheck.runtime.node import BuildError
from selfcheck.runtime.server import serve


def main() -> int:
    """Run one of the commands; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m selfcheck.runtime")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="build docs/assets/runtime/")
    commands.add_parser("record", help="record which functions of Pyodide's wasm are used")
    server = commands.add_parser("serve", help="serve a folder on this machine")
    server.add_argument("--directory", type=Path, default=Path("site"))
    server.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    if options.command == "serve":
        serve(options.directory, options.port)
        return 0
    # These need the engine; serving does not.
    from selfcheck.runtime.build import build  # noqa: PLC0415
    from selfcheck.runtime.recording import record  # noqa: PLC0415

    try:
        record() if options.command == "record" else build()
    except BuildError as error:
        print(f"runtime: {error}", file=sys.stderr)
        return 1
    return 0


raise SystemExit(main())
