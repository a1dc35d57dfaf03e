"""The distribution's ``pyodide-lock.json``: every wheel with its version, needs and SHA-256."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pyodide_lock import PyodideLockSpec
from pyodide_lock.spec import InfoSpec
from pyodide_lock.utils import add_wheels_to_spec, update_package_sha256


def write_lock(
    path: Path, info: dict[str, str], sources: Iterable[Path], compiled: Iterable[Path]
) -> None:
    """Lock the ``compiled`` wheels, which lie beside ``path``, for the Pyodide that ``info`` tells.

    Names, needs and imports are read from the wheels with the sources, as ``pyodide lockfile
    add-wheels`` does; the hashes are then those of the compiled ones, as by ``pyodide py-compile``.
    Raises RuntimeError for a wheel that does not fit, or that needs one which is not among them.
    """
    empty = PyodideLockSpec(info=InfoSpec.model_validate(info), packages={})
    locked = add_wheels_to_spec(empty, list(sources))
    locked.check_wheel_filenames()
    by_name = {wheel.name: wheel for wheel in compiled}
    for package in locked.packages.values():
        update_package_sha256(package, by_name[package.file_name])
    locked.to_json(path, indent=1)
