"""How something is said: asserted, denied, reported, or named in order to condemn it."""

from __future__ import annotations

import re
from typing import Final, Literal

from selfcheck.text.chunks import WHO, Chunks, codes
from selfcheck.text.stream import Stream

Mood = Literal["asserted", "reported", "denied", "rejected"]

_STOP: Final = frozenset(codes("stop"))
NEGATIONS: Final = frozenset(codes("not", "BENOT", "SHOULDNOT", "WILLNOT"))
REPORT: Final = frozenset(codes("report"))
_OPINION: Final = frozenset({"think", "believe", "say", "saying", "feel", "swear", "think so"})
_GERUND: Final = frozenset({"calling", "saying", "telling", "writing", "posting", "labeling",
                            "labelling", "describing", "shouting", "yelling", "chanting",
                            "comparing", "suggesting", "implying", "claiming"})  # fmt: skip
_NAMING: Final = frozenset(
    {
        *("call", "calls", "called", "calling", "label", "labels", "labeled", "labelled"),
        *("describe", "describes", "described", "compare", "compares", "compared"),
        *("use", "uses", "used", "using", "refer", "refers", "referred"),
    }
)
_HEARD: Final = frozenset({"hear", "heard", "hearing", "read"})
_FED_UP: Final = frozenset(codes("emote-by"))
_COMMA: Final = frozenset(codes("comma"))
_FONDLY: Final = frozenset(codes("fondly"))
_DEFENDED: Final = frozenset({"mistake", "wrong", "problem", "harm"})
_CONDEMNING: Final = frozenset(codes("condemns"))
_SUFFERED: Final = frozenset({"told", "called", "labeled", "labelled", "accused", "compared"})
_SOME: Final = frozenset({"some", "many", "people", "some people", "they", "many people"})
_CAN: Final = frozenset(codes("can"))
_COUNTER: Final = frozenset(codes("counter"))
_READS_BACK: Final = 14


def sentence_around(line: Chunks, first: int, last: int) -> tuple[int, int]:
    """Return the chunks of the sentence around a match, half-open, as far as is read."""
    start = first
    while start and line.codes[start - 1] not in _STOP and first - start < _READS_BACK:
        start -= 1
    end = last
    while end < len(line.codes) and line.codes[end] not in _STOP and end - last < _READS_BACK:
        end += 1
    return start, end


def mood(line: Chunks, read: Stream, first: int, last: int) -> Mood:
    """Return how the words from chunk ``first`` to ``last`` are meant, by what stands around them.

    'Calling students idiots is wrong' and 'I never said they are idiots' reject what they name;
    'he said they are idiots' reports it; 'I think they are idiots' asserts it.
    """
    start, end = sentence_around(line, first, last)
    if _judged_after(line, read, last, end):
        return "rejected"
    if line.kinds[last : last + 2] == ["", "READER"] and read.words[line.firsts[last]] == "to":
        return "rejected"
    if not _FONDLY.isdisjoint(line.codes[last:end]):
        return "rejected"
    for at in range(first - 1, start - 1, -1):
        if line.codes[at] not in REPORT:
            continue
        word = read.words[line.firsts[at]]
        if read.words[line.lasts[at] : line.lasts[at] + 1] == ["how"]:
            continue
        if word in _NAMING and not _COMMA.isdisjoint(line.codes[at:first]):
            continue
        before = line.codes[max(start, at - 4) : at]
        denied = any(code in NEGATIONS for code in before)
        own = "WRITER" in line.kinds[max(start, at - 3) : at]
        if denied:
            return "denied"
        if word in _SUFFERED and line.kinds[at - 1 : at] == ["BE"]:
            return "rejected"
        if own and word in _OPINION:
            continue
        if own and word not in _GERUND and word not in _HEARD:
            continue
        if not _FED_UP.isdisjoint(before):
            return "rejected"
        if at - start > 1 and (
            read.words[line.firsts[at - 1]] in {"in", "with"}
            and read.words[line.firsts[at - 2]] in _DEFENDED
        ):
            continue
        if word in _SUFFERED and (line.kinds[at - 1 : at] == ["BE"] or _got(read, line, at)):
            return "rejected"
        if _supposed(line, read, max(start, at - 3), at):
            return "rejected"
        after = line.codes[last:end]
        if word in _GERUND or any(code in _COUNTER for code in (*before, *after)):
            return "rejected"
        if word in {"myth", "stereotype"}:
            return "rejected"
        if word in {"word", "words", "idea", "lie", "read", "message"}:
            continue
        return "rejected" if _contradicted(line, read, at, last, end) else "reported"
    return "asserted"


def _judged_after(line: Chunks, read: Stream, last: int, end: int) -> bool:
    """Say whether what was said is condemned in the same breath: '…, and that is wrong'."""
    for at in range(last, min(end, len(line.kinds) - 1)):
        if line.kinds[at] == "BE" and (
            line.kinds[at - 1] == "IT" or read.words[line.firsts[at - 1]] == "which"
        ):
            return not _CONDEMNING.isdisjoint(line.codes[at + 1 : at + 4])
    return False


def _contradicted(line: Chunks, read: Stream, report: int, last: int, end: int) -> bool:
    """Say whether what 'some say' is taken back: 'some say …, but that is not so'."""
    before = read.words[max(0, line.firsts[report] - 1)]
    after = read.words[line.firsts[last] : line.lasts[end - 1]] if end > last else ()
    return before in _SOME and "but" in after


def _got(read: Stream, line: Chunks, at: int) -> bool:
    """Say whether somebody got called something: what is told is what was done to them."""
    return at > 0 and read.words[line.firsts[at - 1]] in {"get", "gets", "got", "getting"}


def _supposed(line: Chunks, read: Stream, start: int, report: int) -> bool:
    """Say whether a report is only supposed: 'anyone who says', 'if you think', 'why say'."""
    before = read.words[line.firsts[start] : line.firsts[report]]
    kinds = line.kinds[start:report]
    if before[-1:] == ["who"] and kinds[-2:-1] in ([], ["PERSON"], [""]):
        return True
    if before[-1:] == ["that"] and kinds[-2:-1] == ["PERSON"]:
        return True
    if "why" in before and not _CAN.isdisjoint(line.codes[start:report]):
        return True
    return "if" in before and kinds[-1:] in (["READER"], ["PERSON"])


_CONDEMNS: Final = re.compile(f"[{codes('counter', 'report')}]")


def condemned(line: Chunks, first: int, last: int) -> bool:
    """Say whether the sentence around some chunks reports or condemns something."""
    start, end = sentence_around(line, first, last)
    around = line.codes[start:first] + line.codes[last:end]
    return _CONDEMNS.search(around) is not None


def names_somebody(kind: str) -> bool:
    """Say whether a chunk names somebody who can be spoken of again as 'they'."""
    return kind in WHO and kind not in {
        *("READER", "WRITER", "OWN", "IT", "THEY", "POINTED", "PERSON", "NAMED"),
    }
