"""What the onboarding's page asks Python: a request with the place kept, answered with HTML.

``do`` is one of

- ``start``: the choice of a path; ``paths`` holds the place kept on each.
- ``show``: ``path`` and what is ``kept`` of it, and ``at``: ``question`` for what comes next (or
  the end), ``feedback`` for what came of the last decision. ``decided``, a story and a decision
  about it, adds to what is kept; the answer's ``kept`` is to be kept instead.
- ``receipt``: the same with ``name`` and ``today``; answers with the file to save as well.
- ``export``: the place on all ``paths`` as a file; ``import``: such a file's ``content``, taken up
  beside the ``paths`` that are here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from selfcheck.onboarding import render
from selfcheck.onboarding.paths import PATHS
from selfcheck.onboarding.place import Place, PlaceError, from_file, place_on, to_file
from selfcheck.onboarding.receipt import ReceiptError, make_receipt


def answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """Answer one request of the onboarding's page."""
    return _DO[request["do"]](request)


def _start(request: Mapping[str, Any]) -> dict[str, Any]:
    known = {
        name: place_on(PATHS[name], kept)
        for name, kept in request["paths"].items()
        if name in PATHS
    }
    return {"stage": render.start(known)}


def _show(request: Mapping[str, Any]) -> dict[str, Any]:
    place = _place(request)
    if place is None:
        return _start({"paths": {}})
    if request.get("at") == "feedback" and place.progress.steps:
        stage = render.feedback(place)
    elif place.progress.next is None:
        stage = render.end(place)
    else:
        stage = render.question(place)
    return {"stage": stage, "kept": place.to_json()}


def _receipt(request: Mapping[str, Any]) -> dict[str, Any]:
    place = _place(request)
    if place is None:
        return _start({"paths": {}})
    if place.changed:
        return {"stage": render.end(place)}
    name = str(request["name"])
    try:
        made = make_receipt(place.progress, name, request["today"])
    except ReceiptError as error:
        return {"stage": render.end(place, str(error), name)}
    path = place.progress.path
    content = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    file = _file(f"onboarding-{path.id}-{request['today']}.json", content)
    return {"stage": render.receipt(made, path), "file": file}


def _export(request: Mapping[str, Any]) -> dict[str, Any]:
    return {"file": _file("onboarding-place.json", to_file(request["paths"]))}


def _import(request: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return {"paths": from_file(request["content"], request["paths"])}
    except PlaceError as error:
        return {"problem": str(error.message)}


def _place(request: Mapping[str, Any]) -> Place | None:
    path = PATHS.get(request["path"])
    decided = [tuple(request["decided"])] if request.get("decided") else []
    return place_on(path, request.get("kept"), *decided) if path else None


def _file(name: str, content: str) -> dict[str, str]:
    return {"name": name, "type": "application/json", "content": content}


_DO: Final[Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]]] = {
    "start": _start,
    "show": _show,
    "receipt": _receipt,
    "export": _export,
    "import": _import,
}
