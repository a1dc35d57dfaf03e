"""The Python-Markdown extension: directives and links to clauses.

A directive is a block that begins with ``::: name`` and arguments; the lines that follow, up to a
blank line, are its settings (``key: value``). ``[[faculty-4]]`` links to a clause with its title.
"""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, relpath
from typing import Any, Final
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from selfcheck.handbook.directives import DIRECTIVES
from selfcheck.handbook.links import clause_link
from selfcheck.handbook.markup import Templates
from selfcheck.handbook.settings import DirectiveError, Settings

_DIRECTIVE: Final = re.compile(r"\A:::[ ]+(?P<name>[a-z-]+)(?:[ ]+(?P<rest>[^\n]*))?(?:\n|\Z)")
_FROM_DOCS: Final = re.compile(r"/(?P<path>[^?#]+)(?P<rest>.*)")
_CLAUSE_LINK: Final = r"\[\[(?P<id>[a-z]+(?:-[a-z0-9]+)?)(?:\|(?P<words>[^\]]+))?\]\]"


class DirectiveProcessor(BlockProcessor):
    """Replaces a directive's block by the elements that its template writes."""

    def __init__(self, parser: BlockParser, templates: Templates) -> None:
        super().__init__(parser)
        self._templates = templates

    def test(self, parent: ET.Element, block: str) -> bool:
        """Say whether the block is a directive (at the page's top level or in a list or box)."""
        del parent
        return _DIRECTIVE.match(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Expand the first block. Raises DirectiveError where it asks for what does not exist."""
        block = blocks.pop(0)
        match = _DIRECTIVE.match(block)
        assert match is not None  # noqa: S101 - test() has just seen it
        name, rest = match["name"], match["rest"] or ""
        directive = DIRECTIVES.get(name)
        if directive is None:
            known = ", ".join(sorted(DIRECTIVES))
            raise DirectiveError(f"'::: {name}' is not a directive; there are {known}")
        context = directive(Settings.parse(rest, block[match.end() :]))
        parent.extend(self._templates.render(name, context))


class ClauseLinkProcessor(InlineProcessor):
    """Turns ``[[faculty-4]]`` or ``[[faculty-4|other words]]`` into a link to the clause."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        """Return the link and the span that it takes the place of."""
        del data
        link = clause_link(m["id"])
        element = ET.Element("a", {"href": link.source, "class": "clause-link"})
        element.text = m["words"] or link.label
        return element, m.start(0), m.end(0)


class DocsLinkProcessor(Treeprocessor):
    """Makes links that begin at the docs folder (``/employees.md``) relative to the page.

    MkDocs does so itself (``absolute_links`` in mkdocs.yml). Zensical does not; it tells the
    page's source path by a preprocessor of its own.
    """

    def run(self, root: ET.Element) -> None:
        """Rewrite the links of a page that Zensical renders."""
        if "rendering_context" not in self.md.preprocessors:
            return
        context: Any = self.md.preprocessors["rendering_context"]
        page: str = context.page.path
        for link in root.iter("a"):
            match = _FROM_DOCS.fullmatch(link.get("href", ""))
            if match:
                link.set("href", relpath(match["path"], dirname(page) or ".") + match["rest"])


class HandbookExtension(Extension):
    """Adds the handbook's directives and clause links to Python-Markdown."""

    def __init__(self, **settings: str) -> None:
        self.config = {"templates": ["overrides/handbook", "folder of the directives' templates"]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the processors: before paragraphs and lists, and before ordinary links."""
        templates = Templates(Path(self.getConfig("templates")))
        md.parser.blockprocessors.register(
            DirectiveProcessor(md.parser, templates), "handbook-directive", 105
        )
        md.treeprocessors.register(DocsLinkProcessor(md), "handbook-docs-links", 1)
        md.inlinePatterns.register(ClauseLinkProcessor(_CLAUSE_LINK, md), "handbook-clause", 175)
