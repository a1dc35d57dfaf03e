"""The onboarding's HTML: the same templates in the browser and when the site is built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path as Folder
from typing import Any, Final
from urllib.parse import urlencode

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from selfcheck.answers import control_values
from selfcheck.compiled_templates import CompiledTemplates
from selfcheck.facts import FACTS, Value
from selfcheck.finding import Kind
from selfcheck.messages import ENGLISH, Message, say
from selfcheck.onboarding.cases import Case, cases_of, rules_turned, turned
from selfcheck.onboarding.citing import against, judged
from selfcheck.onboarding.decisions import ASK, SEND, helping
from selfcheck.onboarding.options import options
from selfcheck.onboarding.paths import PATHS, Path, notices_of, rules_met
from selfcheck.onboarding.place import Place
from selfcheck.onboarding.progress import Step, first_turns
from selfcheck.onboarding.receipt import PROVES, PROVES_NOT, STATEMENT
from selfcheck.onboarding.told import told
from selfcheck.policy import BY_ID
from selfcheck.policy.document import ADOPTED, NUMBER, TITLE, lead_in, text_hash
from selfcheck.report import WORST_FIRST
from selfcheck.wording import KIND_WORDS

_UNCHANGED: Final = {SEND: say("Go ahead as it is."), ASK: say("Ask first.")}


def page(root: str = "../") -> Markup:
    """Return the page as it is built: the choice of a path, and all stories for no script."""
    return _rendered("page.html", root=root)


def paper(root: str) -> Markup:
    """Return all paths for print: the stories with boxes to tick, and the answers behind them."""
    return _rendered("paper.html", root=root)


def start(known: Mapping[str, Place]) -> str:
    """Return the choice of a path, with how far the learner has come on each."""
    return _rendered("start.html", known=known)


def question(place: Place) -> str:
    """Return the situation that comes next."""
    turn = place.progress.next
    assert turn is not None  # noqa: S101 - at the end ``end`` is asked for
    return _rendered("question.html", place=place, progress=place.progress, case=turn.case)


def feedback(place: Place) -> str:
    """Return what comes of the last decision: the rules, the clauses, and what turns it."""
    step = place.progress.steps[-1]
    return _rendered("feedback.html", progress=place.progress, step=step, case=step.turn.case)


def end(place: Place, problem: str = "", name: str = "") -> str:
    """Return the end of a path: what was met, one's own plan, and the receipt to ask for."""
    return _rendered("end.html", place=place, progress=place.progress, problem=problem, name=name)


def receipt(made: Mapping[str, Any], path: Path) -> str:
    """Return a receipt to print."""
    return _rendered("receipt.html", receipt=made, path=path)


def _rendered(template: str, root: str = "../", **context: object) -> Markup:
    text = ENVIRONMENT.get_template(template).render(root=root, **context)
    return Markup(text)  # noqa: S704 - the template escapes


def _words(message: Message | str | None) -> str:
    return message.render(ENGLISH) if isinstance(message, Message) else message or ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _shown(step: Step) -> str:
    """Return a decision in the learner's words."""
    if step.key.startswith("change:"):
        key = step.key.partition(":")[2]
        label = next(o.label for o in options(step.turn.case) if o.key == key)
        taken_down = say("Take it down. {reason}", reason=label)
        return _words(taken_down if step.turn.story.moderates else label)
    if step.turn.story.moderates and step.key == SEND:
        return _words(say("It stays."))
    return _words(_UNCHANGED[step.key])


def _worst(case: Case) -> Kind:
    kinds = {case.guidance[rule].kind for rule in case.alarms}
    return next((kind for kind in WORST_FIRST if kind in kinds), "pass")


def _day(iso: str) -> str:
    """Return a day as people write it: 'September 6, 2017'."""
    when = date.fromisoformat(iso)
    return f"{when:%B} {when.day}, {when.year}"


def _listed_rules(rules: Iterable[str]) -> str:
    """Return rules as a person would list them: by their numbers, those without one by title."""
    listed = list(rules)
    numbers = {
        part: ", ".join(number for number in _numbers(listed, part))
        for part in ("faculty", "comments")
    }
    titles = [
        f"“{BY_ID[rule].title}”" for rule in listed if not any(_numbers([rule], p) for p in numbers)
    ]
    parts = [
        _words(say("clauses {numbers} for employees", numbers=numbers["faculty"])),
        _words(say("comment rules {numbers}", numbers=numbers["comments"])),
        _words(say("and {titles}", titles=", ".join(titles))),
    ]
    return "; ".join(parts)


def _numbers(rules: Iterable[str], part: str) -> list[str]:
    found = (rule.partition("-") for rule in rules)
    return [number for name, _, number in found if name == part and number not in ("", "general")]


def _query(facts: Mapping[str, Value]) -> str:
    return urlencode([(n, one) for n, value in facts.items() for one in control_values(value)])


_SHARED: Final = "rule_parts.html"
"""What the self-check's page shows of a rule in the same way."""


def _templates() -> Traversable:
    packaged = files("selfcheck") / "templates"
    if packaged.is_dir():
        return packaged
    return Folder(__file__).parents[2] / "overrides" / "selfcheck"


def _environment() -> Environment:
    folder = _templates()
    ours = [folder / _SHARED, *(folder / "onboarding").iterdir()]
    sources = {file.name: file.read_text(encoding="utf-8") for file in ours}
    made = Environment(
        loader=DictLoader(sources),
        bytecode_cache=CompiledTemplates("onboarding"),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(ENGLISH, newstyle=True)  # type: ignore[attr-defined]
    made.filters |= {
        "words": _words,
        "capital": _capital,
        "against": lambda rules: _words(against(rules)),
        "judged": lambda rules: _words(judged(rules)),
        "told": told,
        "shown": _shown,
        "query": _query,
        "day": _day,
        "listed_rules": _listed_rules,
    }
    made.tests |= {"fails_in": lambda rule, case: case.guidance[rule].kind == "fail"}
    made.globals |= {
        "PATHS": PATHS,
        "RULES": BY_ID,
        "KIND_WORDS": KIND_WORDS,
        "WORST_FIRST": WORST_FIRST,
        "STATEMENT": STATEMENT,
        "PROVES": PROVES,
        "PROVES_NOT": PROVES_NOT,
        "POLICY": {"number": NUMBER, "title": TITLE, "adopted": ADOPTED, "hash": text_hash()},
        "cases_of": cases_of,
        "FACTS": FACTS,
        "first_turns": first_turns,
        "helping": helping,
        "lead_in": lead_in,
        "notices_of": notices_of,
        "options": options,
        "rules_met": rules_met,
        "rules_turned": rules_turned,
        "turned": turned,
        "worst": _worst,
    }
    for name in sources:
        made.get_template(name)
    return made


ENVIRONMENT: Final = _environment()
