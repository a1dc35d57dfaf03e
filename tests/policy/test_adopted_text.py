"""The clauses, joined, are the policy as adopted."""

from pathlib import Path

from selfcheck.policy import CLAUSES
from selfcheck.policy.document import ADOPTED, PASSAGES, adopted_text, text_hash

ADOPTED_TEXT = Path(__file__).with_name("5278.txt").read_text(encoding="utf-8")


def test_the_passages_joined_are_the_adopted_text_word_for_word():
    ours, theirs = adopted_text().split(), ADOPTED_TEXT.split()
    for n, (mine, adopted) in enumerate(zip(ours, theirs, strict=False)):
        assert mine == adopted, f"word {n + 1}: …{' '.join(ours[max(0, n - 8) : n + 3])}…"
    assert len(ours) == len(theirs)


def test_every_clause_stands_in_the_policy_once():
    in_document = [passage.clause.id for passage in PASSAGES if passage.clause]
    assert in_document == [clause.id for clause in CLAUSES]
    assert len(set(in_document)) == 23


def test_the_hash_is_that_of_the_adopted_text():
    # A changed hash is a changed policy: every receipt and report names it.
    assert text_hash() == "0a84488df3182172f3ee8568ac9f20ebb99c364f98c2a3e522436bf63d0e681e"
    assert ADOPTED == "2017-09-06"
