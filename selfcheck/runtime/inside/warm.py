"""Run inside Pyodide: import the engine and use it, so that all it will need is in memory.

``/work/requests.json`` holds the requests to answer. Their answers go to /work/answers.json and the
names of all modules that are loaded then to /work/modules.json; both are for the build alone.
"""

import gc
import importlib
import json
import os
import pkgutil
import sys
from pathlib import Path

import anyascii
import phonenumbers
from phonenumbers import PhoneMetadata

import selfcheck
from selfcheck.page import answer

# What these packages read from files on first use has to be read now: a snapshot has no files.
for block in range(0x110000 >> 8):
    anyascii.anyascii(chr(block << 8) if not 0xD8 <= block <= 0xDF else "")
PhoneMetadata.load_all()
for found in phonenumbers.PhoneNumberMatcher("+52 55 1234 5678, 509-555-0123", "US"):
    phonenumbers.is_valid_number(found.number)
for module in pkgutil.walk_packages(selfcheck.__path__, "selfcheck."):
    importlib.import_module(module.name)

work = Path("/work")
if (work / "requests.json").exists():
    requests = json.loads((work / "requests.json").read_text("utf-8"))
    answers = [answer(json.dumps(request)) for request in requests]
    if os.environ.get("REPORT"):
        (work / "answers.json").write_text(json.dumps(answers), "utf-8")
        (work / "modules.json").write_text(json.dumps(sorted(sys.modules)), "utf-8")
    del requests, answers
gc.collect()
