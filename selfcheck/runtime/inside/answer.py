"""Answer /job/requests.json into /job/$ANSWERS: inside Pyodide, or in CPython with $WORK set."""

import json
import os
from pathlib import Path

from selfcheck.page import answer

work = Path(os.environ.get("WORK", "/job"))
requests = json.loads((work / "requests.json").read_text("utf-8"))
answers = [answer(json.dumps(request)) for request in requests]
(work / os.environ.get("ANSWERS", "restored.json")).write_text(json.dumps(answers), "utf-8")
