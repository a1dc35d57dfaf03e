"""The directives that pages may use: each name with what its template is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from selfcheck.facts import FACTS, Value
from selfcheck.handbook import adopted, changes, detector_pages, related, tensions
from selfcheck.handbook.cards import answer, card
from selfcheck.handbook.links import clause_link, preset_link, short_name
from selfcheck.handbook.settings import DirectiveError, Settings
from selfcheck.handbook.words import day_in_words, fact_in_words, kind_class
from selfcheck.plan import PlanError
from selfcheck.policy import BY_ID, CLAUSES
from selfcheck.policy.document import ADOPTED, NUMBER, PASSAGES, TITLE, text_hash
from selfcheck.wording import KIND_WORDS

DOCS: Final = Path("docs")

PROMISES: Final = next(one.text for one in PASSAGES if one.mark == "4." and one.clause is None)
"""The sentence under which the seven bullets of comments-4 stand."""


Directive = Callable[[Settings], Mapping[str, Any]]


def _clause(settings: Settings) -> Mapping[str, Any]:
    rule_id = settings.one("clause")
    if rule_id not in BY_ID:
        known = ", ".join(BY_ID)
        raise DirectiveError(f"'::: clause {rule_id}': no such clause; there are {known}")
    # A bullet of comments-4 stands under the heading of the sentence that it belongs to.
    under = rule_id.startswith("comments-4")
    return {
        "card": card(BY_ID[rule_id]),
        "level": 3 if under else 2,
        "lead": PROMISES if under else "",
    }


def _contents(settings: Settings) -> Mapping[str, Any]:
    page = settings.one("contents")
    clauses = [
        {"id": clause.id, "mark": _mark(short_name(clause.id)), "title": str(clause.title)}
        for clause in CLAUSES
        if clause.url.startswith(f"{page}/")
    ]
    if not clauses:
        raise DirectiveError(f"'::: contents {page}': no clause stands on that page")
    return {"clauses": clauses}


def _mark(name: str) -> str:
    """Return '4a' for 'Comments 4a', and a dash for what has no number."""
    last = name.rsplit(maxsplit=1)[-1]
    return last if last[0].isdigit() else "\N{EN DASH}"


def _answer(settings: Settings) -> Mapping[str, Any]:
    rule_id = settings.one("answer")
    values = dict(settings.values)
    title, text = values.pop("title", ""), values.pop("text", "")
    try:
        given = answer(title, text, _facts(values), rule_id)
    except (PlanError, KeyError) as error:
        raise DirectiveError(f"'::: answer {rule_id}': {error}") from error
    return {"answer": given, "clause": clause_link(rule_id)}


def _check(settings: Settings) -> Mapping[str, Any]:
    values = dict(settings.values)
    label = values.pop("label", "Check your plan")
    facts = _facts(values)
    shown = [fact_in_words(name, value) for name, value in facts.items()]
    return {"label": label, "preset": preset_link(facts), "facts": shown}


def _door(settings: Settings) -> Mapping[str, Any]:
    wanted = ("icon", "title", "text", "link", "go")
    missing = [name for name in wanted if name not in settings.values]
    if missing:
        raise DirectiveError(f"'::: door' lacks {', '.join(missing)}")
    return {name: settings.values[name] for name in wanted}


def _changes(settings: Settings) -> Mapping[str, Any]:
    latest = int(settings.values.get("latest", "3"))
    return {"changes": changes.read(DOCS / "changes.md")[:latest]}


def _facts(values: Mapping[str, str]) -> dict[str, Value]:
    """Return facts as a plan has them, from the words of a page. Raises DirectiveError."""
    facts: dict[str, Value] = {}
    for name, words in values.items():
        if name not in FACTS:
            raise DirectiveError(f"'{name}' is not a fact; the facts are {', '.join(FACTS)}")
        if FACTS[name].many:
            facts[name] = frozenset(words.replace(",", " ").split()) - {"none"}
        else:
            facts[name] = {"true": True, "false": False}.get(words, words)
    return facts


def _policy(settings: Settings) -> Mapping[str, Any]:
    del settings
    return {
        "number": NUMBER,
        "title": TITLE,
        "groups": adopted.groups(),
        "adopted": ADOPTED,
        "adopted_words": day_in_words(ADOPTED),
        "hash": text_hash(),
    }


def _related_policy(settings: Settings) -> Mapping[str, Any]:
    number = settings.one("related-policy")
    related.related_link(number)
    return {
        "number": number,
        "title": related.RELATED[number],
        "clauses": [
            {"link": clause_link(clause.id), "plain": str(clause.plain)}
            for clause in related.leaning_on(number)
        ],
        "paragraphs": related.adopted_text(DOCS, number),
    }


def _tensions(settings: Settings) -> Mapping[str, Any]:
    del settings
    return {
        "tensions": [
            {
                "link": clause_link(found.clause.id),
                "message": found.message,
                "facts": [fact_in_words(name, value) for name, value in found.facts.items()],
                "preset": preset_link(found.facts),
                "others": [
                    (clause_link(other.id), kind_class(kind), str(KIND_WORDS[kind]))
                    for other, kind in found.others
                ],
            }
            for found in tensions.tensions()
        ]
    }


def _relationships(settings: Settings) -> Mapping[str, Any]:
    del settings
    fact = FACTS["relationship"]
    return {
        "answers": [str(words) for _, words in fact.answers],
        "rows": [
            (clause_link(clause.id), [(kind_class(kind), str(KIND_WORDS[kind])) for kind in kinds])
            for clause, kinds in tensions.sternest_by_relationship()
        ],
    }


def _undefined_words(settings: Settings) -> Mapping[str, Any]:
    del settings
    words = [
        (word, [clause_link(c.id) for c in clauses])
        for word, clauses in tensions.undefined_words()
        if clauses
    ]
    return {"words": words}


def _deciders(settings: Settings) -> Mapping[str, Any]:
    del settings
    return {
        "rows": [(clause_link(clause.id), str(clause.decides)) for clause in CLAUSES],
        "silent": [clause_link(clause.id) for clause in tensions.silent_on_decider()],
    }


def _detector(settings: Settings) -> Mapping[str, Any]:
    return {"detector": detector_pages.detector_page(settings.one("detector"))}


def _detectors(settings: Settings) -> Mapping[str, Any]:
    del settings
    return {"detectors": detector_pages.all_pages()}


DIRECTIVES: Final[Mapping[str, Directive]] = {
    "answer": _answer,
    "changes": _changes,
    "check": _check,
    "clause": _clause,
    "contents": _contents,
    "deciders": _deciders,
    "detector": _detector,
    "detectors": _detectors,
    "door": _door,
    "policy": _policy,
    "related-policy": _related_policy,
    "relationships": _relationships,
    "tensions": _tensions,
    "undefined-words": _undefined_words,
}
