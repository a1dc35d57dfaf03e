"""Guidance becomes HTML: the same templates in the browser and when the site is built.

The templates stand in ``overrides/selfcheck`` of a checkout and in ``templates`` of the installed
package. They are read once, so that nothing is looked for on a disk while a page is answered.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final

from jinja2 import DictLoader, Environment, StrictUndefined, select_autoescape
from markupsafe import Markup

from selfcheck.answers import FIRST, Field, answer_words, fields, upcoming
from selfcheck.compiled_templates import CompiledTemplates
from selfcheck.facts import FACTS
from selfcheck.guidance import Guidance, Result
from selfcheck.messages import ENGLISH
from selfcheck.policy import BY_ID, CLAUSES
from selfcheck.policy.document import ADOPTED, NUMBER, lead_in, text_hash
from selfcheck.presets import COMMUNITY_PRESETS, EMPLOYEE_PRESETS
from selfcheck.verdict import brief, sentence, verdict
from selfcheck.wording import (
    KIND_WORDS,
    NEVER_FINE,
    capital,
    citations,
    counted,
    listed,
    shortened,
    words,
)

ROOT: Final = "../"
"""From ``/self-check/`` to the site's root, which the clauses' addresses start from."""


def form() -> Markup:
    """Return the whole page as it is built: the form, the presets, and the rules as a list."""
    return Markup(  # noqa: S704 - the template escapes
        ENVIRONMENT.get_template("page.html").render(
            first=FIRST,
            author="",
            fields=fields(),
            clauses=CLAUSES,
        )
    )


def error_region(message: str) -> str:
    """Return what stands in the verdict's place where a plan cannot be read."""
    return ENVIRONMENT.get_template("error.html").render(message=message)


@lru_cache(maxsize=512)
def rule_html(result: Result, *, quoted: bool = False) -> Markup:
    """Return one rule's answer as HTML; most stay the same from one letter typed to the next."""
    html = ENVIRONMENT.get_template("rule.html").render(result=result, quoted=quoted)
    return Markup(html)  # noqa: S704 - the template escapes


@lru_cache(maxsize=512)
def question_html(field: Field, *, first: bool = False) -> Markup:
    """Return one question of the form as HTML."""
    html = ENVIRONMENT.get_template("question.html").render(field=field, first=first)
    return Markup(html)  # noqa: S704 - the template escapes


def render_text(template: str, guidance: Guidance, **context: object) -> str:
    """Return a plain-text template filled for a guidance."""
    text = ENVIRONMENT.get_template(template).render({**answer_context(guidance), **context})
    return text.strip()


def plan_context(guidance: Guidance) -> dict[str, Any]:
    """Return what templates may say of a plan itself."""
    known = guidance.plan.known
    return {
        "guidance": guidance,
        "plan": guidance.plan,
        "facts": guidance.plan.facts,
        **{name: str(known.get(name, "")) for name in FIRST},
    }


def answer_context(guidance: Guidance) -> dict[str, Any]:
    """Return what templates may say of a plan and of the answer to it."""
    return {
        **plan_context(guidance),
        "upcoming": upcoming(guidance),
        "verdict": verdict(guidance),
        "sentence": sentence(guidance),
        "brief": brief(guidance),
    }


def _templates() -> Traversable:
    packaged = files("selfcheck") / "templates"
    if packaged.is_dir():
        return packaged
    return Path(__file__).parents[1] / "overrides" / "selfcheck"


def _environment() -> Environment:
    sources = {
        file.name: file.read_text(encoding="utf-8")
        for file in _templates().iterdir()
        if file.is_file()  # a folder inside holds another page's templates
    }
    made = Environment(
        loader=DictLoader(sources),
        bytecode_cache=CompiledTemplates("self-check"),
        autoescape=select_autoescape(
            enabled_extensions=(), disabled_extensions=("txt.html",), default=True
        ),
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(ENGLISH, newstyle=True)  # type: ignore[attr-defined]
    made.filters |= {
        "words": words,
        "counted": counted,
        "listed": listed,
        "citations": citations,
        "capital": capital,
        "shortened": shortened,
    }
    made.tests |= {
        "for_employees": lambda rule_id: rule_id.startswith("faculty"),
        "waiting_at": lambda rule_id, waiting, names: waiting.get(rule_id) in names,
    }
    made.globals |= {
        "ROOT": ROOT,
        "NUMBER": NUMBER,
        "ADOPTED": ADOPTED,
        "TEXT": text_hash()[:12],
        "FACTS": FACTS,
        "lead_in": lead_in,
        "presets": (EMPLOYEE_PRESETS, COMMUNITY_PRESETS),
        "RULES": BY_ID,
        "KIND_WORDS": KIND_WORDS,
        "NEVER_FINE": NEVER_FINE,
        "answer_words": answer_words,
        "rule_html": rule_html,
        "question_html": question_html,
    }
    for name in sources:
        made.get_template(name)
    return made


ENVIRONMENT: Final = _environment()
