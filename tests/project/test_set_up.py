"""Set-up on machines that lack something: one line says what, and what to do."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHONS = ("python3", "python3.14", "python3.13", "python3.12", "python3.11")


@pytest.fixture
def machine(tmp_path):
    """Return a function that runs a script of a fresh checkout where some programs are others."""
    for name in ("scripts", "requirements"):
        shutil.copytree(ROOT / name, tmp_path / name)
    programs = tmp_path / "programs"
    programs.mkdir()

    def run(script, *arguments, others=(), **variables):
        for name, lines in dict(others).items():
            program = programs / name
            program.write_text(f"#!/bin/sh\n{lines}\n")
            program.chmod(0o755)
        return subprocess.run(
            ["sh", tmp_path / "scripts" / script, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={"PATH": f"{programs}:/usr/bin:/bin", "HOME": str(tmp_path), **variables},
        )

    return run


def only_line(done):
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line


def test_an_old_python_is_told(machine):
    line = only_line(machine("python-env", "site", others=dict.fromkeys(PYTHONS, "exit 1")))
    assert "Python 3.11 or newer is needed" in line
    assert "make PYTHON=" in line


def test_a_python_without_venv_is_told_to_who_may_not_install_it(machine):
    lacking = f'case "$*" in *ensurepip*) exit 1;; esac\nexec {sys.executable} "$@"'
    others = {"python3": lacking, "id": "echo 1000"}
    line = only_line(machine("python-env", "site", others=others))
    assert "sudo apt-get install python3-venv" in line


def test_a_chromium_that_is_not_there_is_told(machine):
    line = only_line(machine("chromium", "install", CHROMIUM="/no/such/browser"))
    assert "CHROMIUM is set to /no/such/browser" in line


def test_make_lock_installs_the_program_that_it_runs():
    planned = subprocess.run(
        ["make", "--dry-run", "--what-if=requirements/lock.txt", "lock"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    steps = planned.stdout.splitlines()
    assert steps.index("scripts/python-env lock python3") < steps.index("scripts/lock")


def test_python_starts_from_a_folder_with_any_letters():
    """An editable install names its folder in a file that Python reads in the locale's letters."""
    links = [*ROOT.glob(".venv/lib/python*/site-packages/_ksd_social_media_handbook.pth")]
    if not links:
        pytest.skip("the environment is not the one that the set-up makes")
    for link in links:
        line = link.read_text("utf-8").strip()
        assert not Path(line).is_absolute(), "Run `make build`, which mends it."
        assert (link.parent / line).resolve() == ROOT
