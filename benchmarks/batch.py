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
LIMIT_S: Final = 300
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
    """Return how many texts a second the peers from npm and PyPI go through, started once."""
    rates: dict[str, float] = {}
    for command in (["node", "rate.mjs"], [".venv/bin/python", "rate.py"]):
        done = subprocess.run(  # noqa: S603 - what `make` has set up
            command,
            cwd=PEERS, input=json.dumps(texts), capture_output=True, text=True, check=False,
            timeout=LIMIT_S,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)}: {done.stderr[-2000:]}")
        rates |= json.loads(done.stdout)
    return rates
