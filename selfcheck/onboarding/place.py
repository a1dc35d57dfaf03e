"""A learner's place on the paths: as the browser keeps it, and as a file for another machine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from selfcheck.messages import Message, say
from selfcheck.onboarding.paths import PATHS, Path
from selfcheck.onboarding.progress import Choice, Progress, replay
from selfcheck.policy.document import text_hash

KIND: Final = "onboarding place"
IN_FORCE: Final = text_hash()[:12]
"""The text of the policy that this program knows, in short."""

_NO_PLACE: Final = say(
    "That file holds no place in the onboarding. Your place here is as it was before."
)
_NOTHING_FITS: Final = say(
    "Nothing in that file fits the paths as they are now. Your place here is as it was before."
)


class PlaceError(ValueError):
    """A file holds no place that can be taken up. ``args`` hold the Message that says so."""

    @property
    def message(self) -> Message:
        """What is wrong with the file, in one line."""
        message: Message = self.args[0]
        return message


@dataclass(frozen=True, slots=True)
class Place:
    """Where a learner stands on a path, and by which text of the policy it was begun.

    ``policy`` is empty where that was not kept.
    """

    progress: Progress
    policy: str

    @property
    def changed(self) -> bool:
        """Whether the policy's text has changed since the path was begun."""
        return self.policy not in ("", IN_FORCE)

    def to_json(self) -> dict[str, Any]:
        """Return what is kept of it: choices, and the text of the policy. Nothing else."""
        return {"policy": self.policy, "choices": [list(one) for one in self.progress.choices]}


def place_on(path: Path, kept: object, *decided: Choice) -> Place:
    """Return the place that ``kept`` tells, and the decisions made since. It may hold anything.

    What does not fit is passed over. Raises nothing.
    """
    told = kept if isinstance(kept, Mapping) else {"choices": kept}
    progress = replay(path, [*_choices(told.get("choices")), *decided])
    begun_now = len(progress.steps) <= len(decided)
    policy = IN_FORCE if begun_now else told.get("policy")
    return Place(progress, policy if isinstance(policy, str) else "")


def to_file(kept: Mapping[str, Any]) -> str:
    """Return the content of a file that takes the places on all paths to another machine."""
    paths = {name: place_on(PATHS[name], told).to_json() for name, told in _known(kept)}
    return json.dumps({"kind": KIND, "paths": paths}, indent=2) + "\n"


def from_file(content: str, here: Mapping[str, Any]) -> dict[str, Any]:
    """Return the places that a file holds together with those ``here``; of each path the farther.

    Raises PlaceError where it holds none that fits.
    """
    try:
        file = json.loads(content)
    except (ValueError, RecursionError):
        raise PlaceError(_NO_PLACE) from None
    if not isinstance(file, Mapping) or file.get("kind") != KIND:
        raise PlaceError(_NO_PLACE)
    brought = {name: place_on(PATHS[name], told) for name, told in _known(file.get("paths"))}
    if not any(place.progress.steps for place in brought.values()):
        raise PlaceError(_NOTHING_FITS)
    places = {name: place_on(PATHS[name], told) for name, told in _known(here)}
    for name, place in brought.items():
        if name not in places or places[name].progress.done <= place.progress.done:
            places[name] = place
    return {name: place.to_json() for name, place in places.items()}


def _known(kept: object) -> Iterator[tuple[str, object]]:
    """Yield what is kept for each path that there is."""
    for name, told in kept.items() if isinstance(kept, Mapping) else ():
        if name in PATHS:
            yield name, told


def _choices(given: object) -> Iterator[Choice]:
    """Yield the decisions that have the right form; a file or a storage may hold anything."""
    for one in given if isinstance(given, list) else ():
        match one:
            case [str(story), str(key)]:
                yield story, key
