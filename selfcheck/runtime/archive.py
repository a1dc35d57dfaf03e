"""Zip files, wheels and gzip files whose bytes depend on their content alone."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import deflate

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_SMALLEST: Final = 12
"""The level at which libdeflate takes its time."""


def write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a zip file with these names and contents, in order of names.

    They are stored as they are: what is served is compressed as a whole, which makes it smaller,
    and is unpacked by the browser and not by Python.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), files[name])


def files_under(folder: Path) -> dict[str, bytes]:
    """Return every file under ``folder``, by its path from there."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def write_wheel(
    folder: Path,
    name: str,
    version: str,
    *,
    tag: str,
    files: Mapping[str, bytes],
    needs: Iterable[str] = (),
) -> Path:
    """Write a pure wheel with its metadata and RECORD into ``folder`` and return its path."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    requires = "".join(f"Requires-Dist: {need}\n" for need in needs)
    everything = dict(files)
    everything[f"{info}/METADATA"] = (
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{requires}".encode()
    )
    everything[f"{info}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: selfcheck.runtime\nRoot-Is-Purelib: true\nTag: {tag}\n"
    ).encode()
    lines = [f"{path},sha256={_digest(data)},{len(data)}" for path, data in everything.items()]
    record = "\n".join([*sorted(lines), f"{info}/RECORD,,", ""])
    everything[f"{info}/RECORD"] = record.encode()
    path = folder / f"{stem}-{tag}.whl"
    write_zip(path, everything)
    return path


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def gzipped(data: bytes) -> bytes:
    """Return ``data`` as a gzip file, as small as libdeflate makes it, without name or time."""
    return bytes(deflate.gzip_compress(data, _SMALLEST))


def files_in(path: Path) -> dict[str, bytes]:
    """Return every file in a zip file, by its name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name[-1] != "/"}
