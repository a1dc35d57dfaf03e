"""Words of a stream that are read together: phrases, and 'your' where 'you are' is meant."""

from __future__ import annotations

from typing import Final, TypeVar

from selfcheck.text.lexicon import LEXICON

_T = TypeVar("_T")
_AFTER_ARE: Final = frozenset({"a", "an", "so", "such", "not", "too", "going", "gonna", "nothing"})


def mend_your(
    codes: list[str], words: list[str], starts: list[int], ends: list[int], raised: list[bool]
) -> None:
    """Read 'your a' and 'your so' as 'you are', as it is meant, in place."""
    for at in [n for n, word in enumerate(words[:-1]) if word == "your"][::-1]:
        if words[at + 1] in _AFTER_ARE:
            words[at : at + 1] = ["you", "are"]
            codes[at : at + 1] = [LEXICON.code["you"], LEXICON.code["are"]]
            for places in (starts, ends):
                places.insert(at, places[at])
            raised.insert(at, raised[at])


def join_phrases(
    codes: list[str], words: list[str], starts: list[int], ends: list[int], raised: list[bool]
) -> None:
    """Make one word of each phrase that the lexicon knows, in place."""
    firsts = LEXICON.phrases
    joined: list[tuple[int, int]] = []
    done = 0
    for at in [n for n, word in enumerate(words) if word in firsts]:
        if at < done:
            continue
        for rest, code in firsts[words[at]]:
            end = at + 1 + len(rest)
            if tuple(words[at + 1 : end]) == rest:
                joined.append((at, end))
                words[at] = " ".join(words[at:end])
                codes[at] = code
                ends[at] = ends[end - 1]
                done = end
                break
    if joined:
        _keep_firsts(codes, joined)
        _keep_firsts(words, joined)
        _keep_firsts(starts, joined)
        _keep_firsts(ends, joined)
        _keep_firsts(raised, joined)


def _keep_firsts(values: list[_T], places: list[tuple[int, int]]) -> None:
    """Leave of each of some places only what stands first there."""
    kept: list[_T] = []
    done = 0
    for start, end in places:
        kept += values[done : start + 1]
        done = end
    values[:] = [*kept, *values[done:]]
