"""The project's own rules. Each failure says what to do."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from selfcheck import detectors
from selfcheck.policy import CLAUSES
from selfcheck.runtime.sources import engine_files

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "selfcheck"
CLAUSE_FILES = sorted(PACKAGE.glob("policy/[a-z]*_*.py"))

# What runs in the browser, lowest first: a module imports from its own layer or from one below.
LAYERS = (
    ("messages", "newest", "version"),
    ("signs",),
    ("text",),
    ("detectors",),
    ("facts", "finding", "situation"),
    ("policy", "plan"),
    ("possibilities", "guidance"),
    ("fixes", "results"),
    ("engine",),
    ("traps",),
)
BUILD_ONLY = {"handbook", "runtime"}
BROWSER_ONLY_IMPORTS = {"anyascii", "jinja2", "markupsafe", "phonenumbers", "selfcheck"}


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    names = listed.stdout.decode().split("\0")
    return [path for name in names if name and (path := ROOT / name).is_file()]


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            if node.module == "selfcheck":
                found.update(f"selfcheck.{alias.name}" for alias in node.names)
    return found


def layer_of(module: str) -> int | None:
    part = module.split(".")[1] if "." in module else ""
    return next((n for n, names in enumerate(LAYERS) if part in names), None)


def test_imports_point_one_way():
    for path in sorted(PACKAGE.rglob("*.py")):
        module = "selfcheck." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        mine = layer_of(module)
        for imported in imports(path):
            theirs = layer_of(imported)
            if mine is not None and imported.startswith("selfcheck."):
                below = theirs is not None and theirs <= mine
                assert below, f"{module} imports {imported}, which stands above it. Move it down."


def test_what_runs_in_the_browser_imports_nothing_that_does_not():
    import sys  # noqa: PLC0415

    program = (
        "import sys, selfcheck.page; print(chr(10).join(sorted(m.partition('.')[0] for m in "
        "sys.modules if not m.startswith('_'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, text=True
    )
    outside = set(done.stdout.split()) - set(sys.stdlib_module_names) - BROWSER_ONLY_IMPORTS
    # Editable installs and site hooks load what they are made of.
    outside -= {"sitecustomize", "usercustomize", "distutils-precedence"}
    assert not outside, f"{outside}: not in the browser's distribution. Import it elsewhere."
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, selfcheck.page; print(*sys.modules)"],
        cwd=ROOT, capture_output=True, check=True, text=True,
    ).stdout.split()  # fmt: skip
    assert not {f"selfcheck.{name}" for name in BUILD_ONLY} & set(loaded)


def test_the_engine_leaves_nothing_to_chance():
    # What `random` gives after a start from the snapshot would be the same for every reader.
    for path in engine_files(ROOT):
        if path.suffix == ".py":
            assert not imports(path) & {"random", "secrets", "uuid"}, path


def test_every_clause_file_is_a_clause_of_the_policy():
    names = {clause.check.__module__.rpartition(".")[2] for clause in CLAUSES}
    for path in CLAUSE_FILES:
        assert path.stem in names, f"{path.name}: put it into PASSAGES of policy/document.py"


def test_every_detector_file_is_registered():
    known = {detector.NAME.replace("-", "_") for detector in detectors.DETECTORS}
    for path in (PACKAGE / "detectors").glob("*.py"):
        if "\nNAME" in path.read_text(encoding="utf-8"):
            assert path.stem in known, f"{path.name}: add it to DETECTORS"


@pytest.mark.parametrize("path", CLAUSE_FILES, ids=lambda path: path.stem)
def test_a_clause_fits_on_a_screen_or_two(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 190, f"{path.name} has {lines} lines: something in it wants a name of its own"


def test_a_module_has_one_job():
    for path in sorted(PACKAGE.rglob("*.py")):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 320, f"{path.relative_to(ROOT)} has {lines} lines: split it by what it does"


def test_no_file_names_a_registry_or_a_path_of_a_machine():
    hosts = ("registry.npm" + "js.org", "files.python" + "hosted.org", "py" + "pi.org/simple")
    for path in tracked():
        if path.suffix in {".png", ".woff2", ".ico", ".pdf"} or path.is_symlink():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for host in hosts:
            assert host not in text, f"{path.relative_to(ROOT)} names {host}: take it out"
        assert str(ROOT) + "/" not in text, f"{path.relative_to(ROOT)} names this machine's folder"


def test_requirements_are_pinned_with_hashes_and_without_addresses():
    for path in sorted((ROOT / "requirements").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text, f"{path.name}: no addresses; run make lock"
        for line in re.findall(r"^[a-z0-9].*$", text, re.MULTILINE | re.IGNORECASE):
            assert "==" in line, f"{path.name}: {line} is not pinned"
        assert "--hash=sha256:" in text
    lock = (ROOT / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in lock
    assert '"integrity"' in lock


def test_the_installed_package_says_that_it_is_typed():
    assert (ROOT / "selfcheck" / "py.typed").is_file()
