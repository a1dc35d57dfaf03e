"""What the onboarding's page asks Python: a request with the decisions made, answered with HTML.

``do`` is one of

- ``start``: the choice of a path; ``paths`` holds the decisions made on each.
- ``show``: ``path`` and ``choices``, and ``at``: ``question`` for what comes next (or the end),
  ``feedback`` for what came of the last decision.
- ``receipt``: the same with ``name`` and ``today``; answers with the file to save as well.
- ``export``: the place on a path as a file; ``import``: such a file's ``content`` read back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from selfcheck.messages import say
from selfcheck.onboarding import render
from selfcheck.onboarding.paths import PATHS, Path
from selfcheck.onboarding.progress import Choice, Progress, replay
from selfcheck.onboarding.receipt import ReceiptError, make_receipt

PLACE: Final = "onboarding place"


def answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """Answer one request of the onboarding's page."""
    return _DO[request["do"]](request)


def _start(request: Mapping[str, Any]) -> dict[str, Any]:
    known = {
        name: replay(PATHS[name], _choices(choices))
        for name, choices in request["paths"].items()
        if name in PATHS
    }
    return {"stage": render.start(known)}


def _show(request: Mapping[str, Any]) -> dict[str, Any]:
    progress = _progress(request)
    if progress is None:
        return _start({"paths": {}})
    if request.get("at") == "feedback" and progress.steps:
        stage = render.feedback(progress)
    elif progress.next is None:
        stage = render.end(progress)
    else:
        stage = render.question(progress)
    return {"stage": stage, "choices": progress.choices}


def _receipt(request: Mapping[str, Any]) -> dict[str, Any]:
    progress = _progress(request)
    if progress is None:
        return _start({"paths": {}})
    name = str(request["name"])
    try:
        made = make_receipt(progress, name, request["today"])
    except ReceiptError as error:
        return {"stage": render.end(progress, str(error), name)}
    content = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    file = {
        "name": f"onboarding-{progress.path.id}-{request['today']}.json",
        "type": "application/json",
        "content": content,
    }
    return {"stage": render.receipt(made, progress.path), "file": file}


def _export(request: Mapping[str, Any]) -> dict[str, Any]:
    place = {"kind": PLACE, "paths": request["paths"]}
    content = json.dumps(place, indent=2) + "\n"
    return {"file": {"name": "onboarding.json", "type": "application/json", "content": content}}


def _import(request: Mapping[str, Any]) -> dict[str, Any]:
    try:
        place = json.loads(request["content"])
    except ValueError:
        place = None
    if not isinstance(place, Mapping) or place.get("kind") != PLACE:
        return {"problem": str(say("That file holds no place in the onboarding."))}
    kept = place.get("paths")
    paths = kept if isinstance(kept, Mapping) else {}
    known = {
        name: replay(PATHS[name], _choices(choices)).choices
        for name, choices in paths.items()
        if name in PATHS
    }
    return {"paths": known}


def _progress(request: Mapping[str, Any]) -> Progress | None:
    path: Path | None = PATHS.get(request["path"])
    return replay(path, _choices(request["choices"])) if path else None


def _choices(given: object) -> Iterable[Choice]:
    """Yield the decisions that have the right form; a file or a storage may hold anything."""
    for one in given if isinstance(given, list) else ():
        match one:
            case [str(story), str(key)]:
                yield story, key


_DO: Final[Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]]] = {
    "start": _start,
    "show": _show,
    "receipt": _receipt,
    "export": _export,
    "import": _import,
}
