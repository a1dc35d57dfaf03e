"""The Python-Markdown extension for ``::: self-check-form``: the form, as the browser renders it.

It is put in as raw HTML: its addresses are the page's own, the same before and after an answer.
"""

from __future__ import annotations

from typing import Final
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from selfcheck.render import form

_BLOCK: Final = "::: self-check-form"


class FormProcessor(BlockProcessor):
    """Replaces the block by the self-check's form."""

    def test(self, parent: ET.Element, block: str) -> bool:
        """Say whether the block asks for the form."""
        del parent
        return block.strip() == _BLOCK

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Put the form in the block's place."""
        blocks.pop(0)
        paragraph = ET.SubElement(parent, "p")
        paragraph.text = self.parser.md.htmlStash.store(form())


class FormExtension(Extension):
    """Adds the block to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the processor before the handbook's directives, which name what they know."""
        md.parser.blockprocessors.register(FormProcessor(md.parser), "self-check-form", 110)


def makeExtension(**settings: object) -> FormExtension:  # noqa: N802 - Python-Markdown's name
    """Return the extension, as Python-Markdown asks for it."""
    return FormExtension(**settings)
