"""Run inside Pyodide: import the engine and use it, so that all it will need is in memory.

``/job/requests.json`` holds requests to answer. With $REPORT set, the answers go to
/job/answers.json and the names of all modules that are loaded then to /job/modules.json.
"""

import gc
import importlib
import json
import os
import pkgutil
import re
import sys
import unicodedata
from pathlib import Path

import anyascii
from phonenumbers import PhoneMetadata

import selfcheck
from selfcheck.page import answer

FORGETFUL = ("selfcheck.detectors", "selfcheck.text", "selfcheck.engine", "selfcheck.regions")

# What these packages read from files on first use has to be read now: a snapshot has no files.
# The engine asks anyascii about Latin letters alone.
latin = {code >> 8 for code in range(0x20000) if "LATIN" in unicodedata.name(chr(code), "")}
anyascii.anyascii("".join(chr(block << 8 | 0x80) for block in latin))
PhoneMetadata.load_all()
for module in pkgutil.walk_packages(selfcheck.__path__, "selfcheck."):
    importlib.import_module(module.name)

loaded = {name: vars(held) for name, held in sys.modules.items() if name.startswith("selfcheck.")}
work = Path("/job")
requests = json.loads((work / "requests.json").read_text("utf-8"))
answers = []
for request in requests:
    given = answer(json.dumps(request))
    if os.environ.get("REPORT"):  # held only then: the memory that they take stays in a snapshot
        answers.append(given)
if os.environ.get("REPORT"):
    (work / "answers.json").write_text(json.dumps(answers), "utf-8")
    (work / "modules.json").write_text(json.dumps(sorted(sys.modules)), "utf-8")
# What is remembered of the sample's words is of no use to anybody.
for name, values in loaded.items():
    for value in values.values() if name.startswith(FORGETFUL) else ():
        known = getattr(value, "cache_parameters", None)
        if known and known()["maxsize"]:
            value.cache_clear()
# Every visit begins with an empty form.
answer('{"do": "answer", "plan": {"text": "", "controls": [], "set_aside": []}}')
del answers, given, known, latin, loaded, module, name, request, requests, value, values
gc.collect()
gc.freeze()  # all this stays: no collection in the browser need look through it
re.purge()  # each pattern is held by whoever needs it
