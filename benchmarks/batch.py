"""How many texts a second, and how the time grows with the text: the engine beside its peers."""

from __future__ import annotations

import json
import random
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from selfcheck import check
from selfcheck.detectors import DETECTORS
from selfcheck.policy import CLAUSES
from selfcheck.policy.document import adopted_text

PEERS: Final = Path("benchmarks/peers")
LIMIT_S: Final = 300
FACTS: Final = {"author": "community", "act": "comment", "venue": "district"}
POSTS: Final = 3_000
LONGEST_POST: Final = 3
"""Sentences."""
TELLING: Final = 0.1
"""Which part of the sentences holds something that a detector looks for."""


def sample_texts() -> list[str]:
    """Return the words of every clause's examples."""
    return [example.text for clause in CLAUSES for example in clause.examples if example.text]


def everyday_posts() -> list[str]:
    """Return short posts of the detectors' own sentences, most of them with nothing to find."""
    chance = random.Random(5278)  # noqa: S311 - the same in every run
    quiet = [text for detector in DETECTORS for text in detector.MISSES]
    telling = _telling_texts()
    return [
        ". ".join(
            chance.choice(telling if chance.random() < TELLING else quiet)
            for _ in range(chance.randint(1, LONGEST_POST))
        )
        for _ in range(POSTS)
    ]


def _telling_texts() -> list[str]:
    return [
        text.replace("«", "").replace("»", "") for detector in DETECTORS for text in detector.HITS
    ]


def plans_a_second(texts: Sequence[str]) -> float:
    """Return how many comments the engine answers in a second, every rule of each."""
    return _rate(lambda text: check({"text": text, "facts": FACTS}), texts)


def _rate(answer: Callable[[str], object], texts: Sequence[str]) -> float:
    answer(texts[0])
    start = time.process_time()  # one core, whatever else the machine does
    for text in texts:
        answer(text)
    return len(texts) / (time.process_time() - start)


def growth(lengths: Sequence[int]) -> dict[int, dict[str, float]]:
    """Return the milliseconds of CPU that prose and a dense mix of each length take.

    The mix is of all that the detectors look for, sentence after sentence; the prose is the policy.
    """
    chance = random.Random(5278)  # noqa: S311 - the same in every run
    telling = _telling_texts()
    chance.shuffle(telling)
    kinds = {"prose": adopted_text(), "dense": ". ".join(telling)}
    return {
        length: {kind: _milliseconds(words, length) for kind, words in kinds.items()}
        for length in lengths
    }


def _milliseconds(words: str, length: int) -> float:
    """Return what a text of this length takes, at best of three that begin at other places."""
    whole = f"{words} " * (length // len(words) + 2)
    taken = []
    for begin in (0, len(words) // 3, len(words) // 2):
        plan: Mapping[str, object] = {"text": whole[begin : begin + length], "facts": FACTS}
        start = time.process_time()
        check(plan)
        taken.append(1000 * (time.process_time() - start))
    return min(taken)


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
