"""Run inside Pyodide: answer /work/requests.json into /work/restored.json."""

import json
from pathlib import Path

from selfcheck.page import answer

requests = json.loads(Path("/work/requests.json").read_text("utf-8"))
answers = [answer(json.dumps(request)) for request in requests]
Path("/work/restored.json").write_text(json.dumps(answers), "utf-8")
