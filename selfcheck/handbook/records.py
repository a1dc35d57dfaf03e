"""The search records: one for each clause, page and clause of a related policy's text."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, Literal

import yaml

from selfcheck.handbook.cards import shared_facts
from selfcheck.handbook.links import clause_link, preset_link
from selfcheck.handbook.related import RELATED, adopted_text
from selfcheck.policy import CLAUSES

RECORDS_PATH: Final = "assets/handbook/search.json"
"""Where the records are served, relative to the site's root."""

_INTRODUCTIONS: Final = ("faculty-general", "forum")
_FRONT_MATTER: Final = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_MARKUP: Final = re.compile(r"\[\[[^\]|]+\|?|\]\]|\]\([^)]*\)|[\[*_`>#|]|\{[^}]*\}|<[^>]+>")


@dataclass(frozen=True, slots=True)
class Record:
    """One answer that a search can give.

    ``url`` is relative to the site's root. ``name`` is the citation or the kind of page, ``plain``
    what is shown under the title, ``asked`` what people type for it, ``body`` other words by which
    it may be found. ``check`` is the self-check with facts set, where that makes sense.
    ``general`` marks a clause that introduces others, which then come before it.
    """

    kind: Literal["clause", "page", "policy"]
    url: str
    name: str
    title: str
    plain: str
    asked: tuple[str, ...]
    body: str
    check: str = ""
    general: bool = False


def records(docs: Path) -> tuple[Record, ...]:
    """Return all records, those of clauses first; ``docs`` is the site's docs folder."""
    return (*_clauses(), *_pages(docs), *_policy_texts(docs))


def records_as_json(docs: Path) -> str:
    """Return what the search box loads: the records, stop words and groups of synonyms."""
    given = {
        "records": [
            {name: value for name, value in asdict(record).items() if value or name == "url"}
            for record in records(docs)
        ],
        **_toml("language.toml"),
    }
    return json.dumps(given, ensure_ascii=False, separators=(",", ":"))


def everyday_words() -> Mapping[str, Mapping[str, list[str]]]:
    """Return what people type for each clause, by clause id and language."""
    return _toml("everyday.toml")


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((files("selfcheck.handbook") / name).read_text(encoding="utf-8"))


def _clauses() -> list[Record]:
    everyday = everyday_words()
    return [
        Record(
            kind="clause",
            url=clause.url,
            name=clause_link(clause.id).name,
            title=str(clause.title),
            plain=str(clause.plain),
            asked=(*clause.asked, *everyday[clause.id]["en"], *everyday[clause.id]["es"]),
            body=" ".join([clause.text, *(str(example.title) for example in clause.examples)]),
            check=_address(preset_link(shared_facts(clause))),
            general=clause.id in _INTRODUCTIONS,
        )
        for clause in CLAUSES
    ]


def _pages(docs: Path) -> list[Record]:
    found: list[Record] = []
    for path in sorted(docs.rglob("*.md")):
        source = path.relative_to(docs)
        if source.parts[0] == "includes" or source.parts[:2] == ("policies", "text"):
            continue
        text = path.read_text(encoding="utf-8")
        match = _FRONT_MATTER.match(text)
        meta = (yaml.safe_load(match[1]) or {}) if match else {}
        # Readers' pages say what they are about; a developer's record of a decision does not.
        if not meta.get("description"):
            continue
        body = text[match.end() :] if match else text
        headings = re.findall(r"^#+[ ]+(.+)$", body, re.MULTILINE)
        title = _plain(str(meta.get("title") or (headings[0] if headings else source.stem)))
        found.append(
            Record(
                kind="page",
                url=_page_url(source),
                name="Guide" if source.parts[0] == "guides" else "Page",
                title=title,
                plain=str(meta["description"]).strip(),
                asked=tuple(str(term) for term in meta.get("asked", ())),
                body=" ".join(_plain(heading) for heading in headings[1:]),
            )
        )
    return found


def _policy_texts(docs: Path) -> list[Record]:
    return [
        Record(
            kind="policy",
            url=f"policies/{number}/#{paragraph.anchor}",
            name=f"Policy {number}",
            title=f"{title}, {paragraph.number}",
            plain=paragraph.words,
            asked=(),
            body="",
        )
        for number, title in RELATED.items()
        for paragraph in adopted_text(docs, number)
        if paragraph.anchor
    ]


def _page_url(source: Path) -> str:
    parts = source.with_suffix("").parts
    if parts[-1] == "index":
        parts = parts[:-1]
    return "".join(f"{part}/" for part in parts)


def _address(source: str) -> str:
    return source.removeprefix("/").replace(".md", "/", 1)


def _plain(markdown: str) -> str:
    return re.sub(r"\s+", " ", _MARKUP.sub(" ", markdown)).strip()
