"""Run inside Pyodide while functions are recorded: note which of Python's functions are called.

Python imports this module when it starts. What it has loaded before is left as it is, and so are
the modules that talk to the browser: under Node less of them is called.
"""

import sys
from types import CodeType, ModuleType
from typing import Any

monitoring: Any = vars(sys)["monitoring"]  # which the Python that checks this may not have

BRIDGE = ("_pyodide", "pyodide")
FUNCTION = 1  # the flag that the code of a class or a module lacks
TOOL = monitoring.PROFILER_ID
ZIP = f"python{sys.version_info[0]}{sys.version_info[1]}.zip/"
before = set(sys.modules)
called: set[tuple[str, str]] = set()


def note(code: CodeType, _offset: int) -> object:
    """Note a function once, by its file within the library or the packages and its name."""
    if code.co_flags & FUNCTION:
        called.add((code.co_filename.rpartition(ZIP)[2], code.co_qualname))
    return monitoring.DISABLE


def files() -> dict[str, list[str]]:
    """Return the files of the modules that are loaded, each with its functions that were called."""
    found: dict[str, set[str]] = {
        file: set()
        for name, module in list(sys.modules.items())
        if name not in before and name.partition(".")[0] not in BRIDGE
        if (file := source(module)) and defines(module)
    }
    for file, function in called:
        if file in found:
            found[file].add(function)
    return {file: sorted(names) for file, names in found.items()}


def source(module: ModuleType) -> str | None:
    """Return the path of a module's source within the library or the package, if it has one."""
    if not getattr(module, "__file__", None):
        return None
    place = module.__name__.replace(".", "/")
    return f"{place}/__init__.py" if hasattr(module, "__path__") else f"{place}.py"


def defines(module: ModuleType) -> bool:
    """Return whether a module has functions or classes of its own; tables have none."""
    own = (value for value in list(vars(module).values()) if callable(value))
    return any(getattr(value, "__module__", None) == module.__name__ for value in own)


monitoring.use_tool_id(TOOL, "recording")
monitoring.register_callback(TOOL, monitoring.events.PY_START, note)
monitoring.set_events(TOOL, monitoring.events.PY_START)
