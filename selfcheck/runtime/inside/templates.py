"""Run inside Pyodide: compile the engine's templates, to be taken up by CompiledTemplates.

``TARGET`` in the environment is the folder under /job that they are written into.
"""

import importlib
import os
import sys
from pathlib import Path

folders = [*sorted(Path("/job").glob("whole/*")), *sorted(Path("/job").glob("compiled/*"))]
sys.path[:0] = [str(folder) for folder in folders]

target = Path("/job", os.environ["TARGET"])
target.mkdir(parents=True)
for module in ("selfcheck.render", "selfcheck.onboarding.render"):
    environment = importlib.import_module(module).ENVIRONMENT
    for name in environment.list_templates():
        source, filename, _ = environment.loader.get_source(environment, name)
        bucket = environment.bytecode_cache.get_bucket(environment, name, filename, source)
        bucket.code = environment.compile(source, name, filename)
        (target / bucket.key).write_bytes(bucket.bytecode_to_string())
