"""Policy 5278, Social Media, of the Kennewick School District, as a check of planned posts.

>>> from selfcheck import check
>>> guidance = check({"text": "Go Suns!", "facts": {"author": "community", "venue": "district"}})
>>> guidance["comments-4a"].kind
'pass'
"""

from selfcheck.version import __version__

__all__ = ["Guidance", "Plan", "PlanError", "Result", "__version__", "check"]

from selfcheck.engine import check
from selfcheck.guidance import Guidance, Result
from selfcheck.plan import Plan, PlanError
