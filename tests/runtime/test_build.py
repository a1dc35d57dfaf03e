"""What the build makes: small pieces, and that the same input gives the same bytes."""

import gzip
import io
import json
import re
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from selfcheck.runtime.archive import files_in, gzipped, write_wheel, write_zip
from selfcheck.runtime.build import build
from selfcheck.runtime.node import BuildError, pyodide_info
from selfcheck.runtime.sources import engine_files

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "docs/assets/runtime"


def test_the_engine_is_what_the_browser_calls_and_no_more():
    names = {path.as_posix() for path in engine_files(ROOT)}
    inside = {name.removeprefix(f"{ROOT.as_posix()}/") for name in names}
    assert {"selfcheck/page.py", "selfcheck/engine.py", "selfcheck/detectors/__init__.py"} <= inside
    foreign = re.compile(r"selfcheck/(cli|terminal|sarif|runtime|handbook)\b")
    assert [name for name in inside if foreign.match(name)] == []


def test_the_same_files_make_the_same_zip_and_wheel(tmp_path):
    files = {"b.pyc": b"two", "a.pyc": b"one"}
    write_zip(tmp_path / "one.zip", files)
    write_zip(tmp_path / "two.zip", dict(reversed(files.items())))
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    assert files_in(tmp_path / "one.zip") == files
    assert gzipped(b"one") == gzipped(b"one")


def test_a_wheel_says_what_it_is_and_what_it_needs(tmp_path):
    wheel = write_wheel(
        tmp_path, "my-name", "1.0", tag="py314-none-any", files={"m.pyc": b"x"}, needs=["other"]
    )
    assert wheel.name == "my_name-1.0-py314-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        metadata = archive.read("my_name-1.0.dist-info/METADATA").decode()
        assert "Requires-Dist: other" in metadata
        assert "m.pyc,sha256=" in archive.read("my_name-1.0.dist-info/RECORD").decode()


def test_without_npm_s_pyodide_the_build_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BuildError, match="Run `make build`"):
        pyodide_info()


def test_every_wheel_is_locked_by_its_hash():
    (folder,) = RUNTIME.glob("engine-*")
    lock = json.loads(gzip.decompress((folder / "pyodide-lock.json.gz").read_bytes()))
    packages = lock["packages"]
    wheels = {path.name.removesuffix(".gz"): path for path in folder.glob("*.whl.gz")}
    assert {package["file_name"] for package in packages.values()} == set(wheels)
    for package in packages.values():
        data = gzip.decompress(wheels[package["file_name"]].read_bytes())
        assert package["sha256"] == sha256(data).hexdigest()
    assert lock["info"]["version"] == pyodide_info()["version"]


def test_the_browser_compiles_no_template():
    (folder,) = RUNTIME.glob("engine-*")
    (wheel,) = folder.glob("ksd_social*.whl.gz")
    with zipfile.ZipFile(io.BytesIO(gzip.decompress(wheel.read_bytes()))) as archive:
        names = archive.namelist()
    kept = {name.rpartition("/")[2] for name in names if "/templates/compiled/" in name}
    pages = {"self-check": "templates/", "onboarding": "templates/onboarding/"}
    for page, place in pages.items():
        prefix = f"selfcheck/{place}"
        templates = {name.removeprefix(prefix) for name in names if name.startswith(prefix)}
        assert {f"{page}-{name}" for name in templates if "/" not in name} <= kept
    assert "onboarding-rule_parts.html" in kept, "what the onboarding shows as the self-check does"


def test_no_address_of_a_package_server_is_in_a_lock():
    locks = [*ROOT.glob("requirements/*.txt"), *ROOT.glob("**/package-lock.json")]
    for lock in locks:
        if "node_modules" not in lock.parts:
            text = lock.read_text("utf-8")
            assert "://" not in text, lock


def test_the_same_sources_give_the_same_bytes(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    made = []
    for name in ("first", "second"):
        build(tmp_path / name)
        made.append(
            {
                path.relative_to(tmp_path / name): sha256(path.read_bytes()).hexdigest()
                for path in sorted((tmp_path / name).rglob("*"))
                if path.is_file()
            }
        )
    assert made[0] == made[1]
