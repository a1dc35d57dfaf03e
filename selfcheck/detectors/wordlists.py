"""Word lists as they are written in the detectors: words between spaces."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list, in no order."""
    return frozenset(words.split())


def any_of(words: str) -> str:
    """Return a pattern for any of the words, longest first; ``_`` stands for a space in one."""
    ordered = sorted(words.split(), key=len, reverse=True)
    return f"(?:{'|'.join(word.replace('_', ' ') for word in ordered)})"
