"""The same words with the opposite opinion: readers can see that viewpoint changes no answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from selfcheck.detectors import read
from selfcheck.engine import judge
from selfcheck.finding import Kind
from selfcheck.guidance import Guidance

_PAIRS: Final = (
    ("support", "oppose"),
    ("supports", "opposes"),
    ("supported", "opposed"),
    ("supporting", "opposing"),
    ("supporter", "opponent"),
    ("supporters", "opponents"),
    ("in favor of", "against"),
    ("vote for", "vote against"),
    ("voted for", "voted against"),
    ("voting for", "voting against"),
    ("i am for", "i am against"),
    ("i'm for", "i'm against"),
    ("we are for", "we are against"),
    ("all for", "all against"),
    ("yes", "no"),
    ("agree", "disagree"),
    ("agrees", "disagrees"),
    ("approve", "reject"),
    ("approved", "rejected"),
    ("pass the", "defeat the"),
    ("keep", "drop"),
    ("i like", "i dislike"),
    ("we like", "we dislike"),
    ("love", "loathe"),
    ("good", "bad"),
    ("better", "worse"),
    ("best", "worst"),
    ("great", "awful"),
    ("wonderful", "terrible"),
    ("excellent", "dreadful"),
    ("wise", "foolish"),
    ("smart", "silly"),
    ("fair", "unfair"),
    ("happy", "unhappy"),
    ("glad", "sorry"),
    ("proud", "ashamed"),
    ("success", "failure"),
    ("worth", "not worth"),
    ("a favor", "en contra"),
    ("apoyo", "rechazo"),
    ("apoyamos", "rechazamos"),
    ("bueno", "malo"),
    ("buena", "mala"),
    ("mejor", "peor"),
    ("excelente", "pésimo"),
    ("sí", "no"),
)
_OPPOSITES: Final = {a: b for one, two in reversed(_PAIRS) for a, b in ((one, two), (two, one))}
_STANCE: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(words) for words in sorted(_OPPOSITES, key=len, reverse=True))
    + r")(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OtherWayRound:
    """The turned text and how the comment rules answer it.

    ``parts`` are the text's pieces with whether each was turned; ``same`` counts the comment rules
    that answer alike, ``different`` names the others with their kind before and after.
    """

    parts: tuple[tuple[str, bool], ...]
    same: int
    different: tuple[tuple[str, Kind, Kind], ...]


def other_way_round(guidance: Guidance) -> OtherWayRound | None:
    """Turn every word of opinion into its opposite and ask the comment rules again.

    Returns None where the words hold no opinion that can be turned by its words.
    """
    text = guidance.plan.text
    parts: list[tuple[str, bool]] = []
    here = 0
    for match in _STANCE.finditer(text):
        parts.append((text[here : match.start()], False))
        parts.append((_like(match[0], _OPPOSITES[match[0].lower()]), True))
        here = match.end()
    if not parts:
        return None
    parts.append((text[here:], False))
    turned = guidance.plan.having({}, "".join(words for words, _ in parts))
    after = judge(turned, read(turned.text))
    pairs = [
        (result.rule_id, result.kind, after[result.rule_id])
        for result in guidance.results
        if not result.rule_id.startswith("faculty")
    ]
    return OtherWayRound(
        parts=tuple((words, was_turned) for words, was_turned in parts if words),
        same=sum(before == now for _, before, now in pairs),
        different=tuple(pair for pair in pairs if pair[1] != pair[2]),
    )


def _like(model: str, words: str) -> str:
    """Return ``words`` in the letter case of ``model``: YES becomes NO, Yes becomes No."""
    if len(model) > 1 and model.isupper():
        return words.upper()
    return words[0].upper() + words[1:] if model[0].isupper() else words
