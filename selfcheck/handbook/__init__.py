"""The handbook's pages: a Python-Markdown extension that expands clauses, and search records.

Nothing here runs in the browser. Python-Markdown finds ``makeExtension`` by the module's name
(``selfcheck.handbook`` in mkdocs.yml).
"""

from __future__ import annotations

from selfcheck.handbook.extension import HandbookExtension


def makeExtension(**settings: str) -> HandbookExtension:  # noqa: N802 - Python-Markdown's name
    """Return the extension; ``templates`` is the folder of its Jinja2 templates."""
    return HandbookExtension(**settings)
