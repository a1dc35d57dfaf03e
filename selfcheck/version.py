"""The program's version. The policy's is in ``selfcheck.policy.document``."""

__version__ = "0.1.0"
