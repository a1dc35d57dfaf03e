"""The detectors' own examples as texts to read, and forgetting what was read before."""

from __future__ import annotations

import random
import sys
from typing import Final

from selfcheck.detectors import DETECTORS

TEXTS: Final = [
    text.replace("«", "").replace("»", "")
    for detector in DETECTORS
    for text in (*detector.HITS, *detector.MISSES)
]


def long_text(seed: int) -> str:
    """All of them in no order, with one thing or another between them."""
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    texts = chance.sample(TEXTS, len(TEXTS))
    return "".join(text + chance.choice((" ", ". ", "\n")) for text in texts)


def forget() -> None:
    """Empty the memories that hold words of texts; those without a bound hold none."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("selfcheck.detectors", "selfcheck.text")):
            for value in vars(module).values():
                known = getattr(value, "cache_parameters", None)
                if known and known()["maxsize"] is not None:
                    value.cache_clear()
