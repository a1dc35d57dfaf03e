"""Slips of words are taken for the same words in every process."""

from __future__ import annotations

import os
import subprocess
import sys

from selfcheck.text.respelling import respelled

SLIPS = ("tras", "raist", "hoeless", "idios", "cruel", "angr", "slus", "burie", "womn", "siss")
TOLD = f"from selfcheck.text.respelling import respelled; print([*map(respelled, {SLIPS})])"


def test_a_slip_of_two_words_is_taken_for_the_same_one_whatever_the_hashes() -> None:
    here = f"{[*map(respelled, SLIPS)]}\n"
    for seed in "1234":
        told = subprocess.run(
            [sys.executable, "-c", TOLD],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        assert told.stdout == here
