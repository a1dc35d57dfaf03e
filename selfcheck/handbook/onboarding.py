"""The Python-Markdown extension for ``::: onboarding`` and ``::: onboarding-on-paper``.

Both are put in as raw HTML, as the browser renders them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markupsafe import Markup

from selfcheck.onboarding.render import page, paper

_BLOCKS: Final[Mapping[str, Callable[[], Markup]]] = {
    "::: onboarding": partial(page, "../"),
    "::: onboarding-on-paper": partial(paper, "../../"),
}


class OnboardingProcessor(BlockProcessor):
    """Replaces a block by the part of the onboarding that it names."""

    def test(self, parent: ET.Element, block: str) -> bool:
        """Say whether the block names a part of the onboarding."""
        del parent
        return block.strip() in _BLOCKS

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Put that part in the block's place."""
        part = _BLOCKS[blocks.pop(0).strip()]
        paragraph = ET.SubElement(parent, "p")
        paragraph.text = self.parser.md.htmlStash.store(part())


class OnboardingExtension(Extension):
    """Adds the blocks to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the processor before the handbook's directives, which name what they know."""
        md.parser.blockprocessors.register(OnboardingProcessor(md.parser), "onboarding", 110)


def makeExtension(**settings: object) -> OnboardingExtension:  # noqa: N802
    """Return the extension, as Python-Markdown asks for it."""
    return OnboardingExtension(**settings)
