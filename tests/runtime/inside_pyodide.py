"""Run inside Pyodide: pytest over the engine's tests. The last expression is the exit code.

CPython goes through the properties in full; here, where Python is slower, a few examples of each
show that nothing hangs on the platform.
"""

import os
import sys
from pathlib import Path

import hypothesis
import pytest

EXAMPLES = 2
SETTINGS = "_hypothesis_internal_use_settings"  # where @settings puts them
AREAS = ("engine", "policy", "text", "detectors", "page")

sys.dont_write_bytecode = True
os.chdir("/checkout")
sys.path.insert(0, "/checkout")


class FewExamples:
    """Lowers the number of examples of each property."""

    @staticmethod
    def pytest_collection_modifyitems(items):
        for item in items:
            function = getattr(item, "obj", None)
            given = getattr(function, SETTINGS, None)
            if given is not None:
                few = hypothesis.settings(
                    given, max_examples=EXAMPLES, database=None, deadline=None
                )
                setattr(function, SETTINGS, few)


int(
    pytest.main(
        [
            *(f"tests/{area}" for area in AREAS if any(Path("tests", area).glob("test_*.py"))),
            "-q", "--durations=5", "-p", "no:cacheprovider", "-p", "no:faulthandler", "--tb=short",
        ],
        plugins=[FewExamples()],
    )
)  # fmt: skip
