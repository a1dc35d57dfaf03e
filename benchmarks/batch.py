"""How many texts a second, and how the time grows with the text: the engine beside its peers."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from selfcheck import check
from selfcheck.policy import CLAUSES

PEERS: Final = Path("benchmarks/peers")
FACTS: Final = {"author": "community", "act": "comment", "venue": "district"}


def sample_texts() -> list[str]:
    """Return the words of every clause's examples."""
    return [example.text for clause in CLAUSES for example in clause.examples if example.text]


def plans_a_second(texts: Sequence[str]) -> float:
    """Return how many comments the engine answers in a second, every rule of each."""
    return _rate(lambda text: check({"text": text, "facts": FACTS}), texts)


def _rate(answer: Callable[[str], object], texts: Sequence[str]) -> float:
    answer(texts[0])
    start = time.perf_counter()
    for text in texts:
        answer(text)
    return len(texts) / (time.perf_counter() - start)


def growth(lengths: Sequence[int]) -> dict[int, float]:
    """Return the milliseconds that a text of each length takes."""
    words = " ".join(sample_texts())
    taken = {}
    for length in lengths:
        text = (words * (length // len(words) + 1))[:length]
        taken[length] = 1000 / plans_a_second([text, text, text])
    return taken


def peers_a_second(texts: Sequence[str]) -> dict[str, float]:
    """Return how many texts a second the peers from npm go through, started once."""
    done = subprocess.run(
        ["node", "rate.mjs"],  # noqa: S607 - the Node that `make` put on PATH
        cwd=PEERS, input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    rates: dict[str, float] = json.loads(done.stdout)
    return rates
