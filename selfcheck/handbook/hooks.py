"""MkDocs hook: adds the search records as a file and leaves out theme files that no page loads.

Another builder leaves the hook out and writes the records by ``python -m selfcheck.handbook``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from selfcheck.handbook.records import RECORDS_PATH, records_as_json

_UNUSED: Final = (".map", ".scss", ".ts", ".tsx")
_UNUSED_FOLDERS: Final = (
    "assets/javascripts/lunr/",
    "assets/javascripts/workers/",
    "assets/images/",
)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Return the site's files without what no page loads, and with the search records."""
    for file in list(files):
        if file.src_uri.endswith(_UNUSED) or file.src_uri.startswith(_UNUSED_FOLDERS):
            files.remove(file)
    records = records_as_json(Path(config.docs_dir))
    files.append(File.generated(config, RECORDS_PATH, content=records))
    return files
