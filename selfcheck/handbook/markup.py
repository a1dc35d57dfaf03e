"""Jinja2 templates become elements of the page's Markdown tree.

As elements and not as raw HTML, so that the table of contents, link checks, relative links and the
glossary's tooltips see what a directive writes exactly as they see what a person wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown.util import AtomicString

INLINE = "data-inline"
"""An element that carries this attribute holds Markdown; all other text is left as it is."""


class Templates:
    """The templates of one folder, rendered to elements."""

    def __init__(self, folder: Path) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def render(self, name: str, context: Mapping[str, Any]) -> list[ET.Element]:
        """Return the elements that the template ``name`` writes.

        The template must be well-formed XML. Raises jinja2.TemplateError or
        ET.ParseError, which name the place, where it is not.
        """
        text = self._environment.get_template(f"{name}.html").render(context)
        root = ET.fromstring(f"<div>{text}</div>")  # noqa: S314 - our own templates
        for element in root:
            _protect(element)
            element.tail = "\n"
        return list(root)


def _protect(element: ET.Element) -> None:
    inline = element.attrib.pop(INLINE, None) is not None
    if element.text and not inline:
        element.text = AtomicString(element.text)
    for child in element:
        _protect(child)
        if child.tail and not inline:
            child.tail = AtomicString(child.tail)
