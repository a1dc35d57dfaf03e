"""MkDocs hook: adds search records and redirects, and leaves out theme files that no page loads.

Another builder leaves the hook out and writes both by ``python -m selfcheck.handbook``.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from selfcheck.handbook.records import RECORDS_PATH, records_as_json
from selfcheck.handbook.redirects import redirect_pages

# No page loads the theme's scripts, images and palettes: header.mjs and colours.css stand for them.
_UNUSED: Final = re.compile(
    r"assets/(?:javascripts|images)/|assets/stylesheets/palette\.|.*\.map\Z"
)

# The theme opens its drawer and search by two hidden check boxes; here buttons do that.
_SWITCHES: Final = re.compile(
    r'<input class="md-toggle"[^>]*>\s*|<label class="md-overlay"[^>]*></label>\s*'
)
_LINE_ENDS: Final = re.compile(r"[ \t]+$|^(?:[ \t]*\n)+", re.MULTILINE)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Return the site's files without what no page loads, with search records and redirects."""
    for file in list(files):
        if _UNUSED.match(file.src_uri):
            files.remove(file)
    records = records_as_json(Path(config.docs_dir))
    files.append(File.generated(config, RECORDS_PATH, content=records))
    for path, page in redirect_pages().items():
        files.append(File.generated(config, path, content=page))
    return files


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Return a page as it is served: without the theme's switches and without idle white space."""
    del page, config
    return _tidied(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Return a page that is no document (404.html) as it is served."""
    del config
    return _tidied(output_content) if template_name.endswith(".html") else output_content


def _tidied(page: str) -> str:
    page = _SWITCHES.sub("", page).replace("<!doctype html>", "<!DOCTYPE html>", 1)
    return _LINE_ENDS.sub("", page)
