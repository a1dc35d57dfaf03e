"""``python -m selfcheck.handbook SITE [DOCS]`` adds search records and redirects to a site.

For builders that run no MkDocs hook; MkDocs does the same by ``selfcheck.handbook.hooks``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from selfcheck.handbook.records import RECORDS_PATH, records_as_json
from selfcheck.handbook.redirects import redirect_pages


def main(arguments: list[str]) -> int:
    """Write them; return 0, or 2 with one line on stderr where the site is not there."""
    if len(arguments) not in (1, 2):
        print("usage: python -m selfcheck.handbook SITE [DOCS]", file=sys.stderr)
        return 2
    site, docs = Path(arguments[0]), Path(arguments[1] if len(arguments) == 2 else "docs")
    for folder in (site, docs):
        if not folder.is_dir():
            print(f"selfcheck.handbook: {folder} is not a folder", file=sys.stderr)
            return 2
    for name, content in {RECORDS_PATH: records_as_json(docs), **redirect_pages()}.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
