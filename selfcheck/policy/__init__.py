"""Policy 5278, clause by clause: each module is one clause, its words, its rule, its examples."""

from __future__ import annotations

from typing import Final

from selfcheck.policy.clause import Clause, Example
from selfcheck.policy.document import PASSAGES

CLAUSES: Final[tuple[Clause, ...]] = tuple(
    passage.clause for passage in PASSAGES if passage.clause is not None
)
"""The clauses that have a rule, in the policy's order."""

BY_ID: Final = {clause.id: clause for clause in CLAUSES}

__all__ = ["BY_ID", "CLAUSES", "Clause", "Example"]
