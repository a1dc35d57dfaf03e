"""``python -m selfcheck`` is the same program as ``selfcheck``."""

from selfcheck.cli import main

raise SystemExit(main())
