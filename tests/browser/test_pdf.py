"""The whole handbook as one PDF."""

import os
import re
import shutil
import subprocess
import sys

from selfcheck.handbook import pdf


def test_the_whole_handbook_is_one_tagged_pdf_with_an_outline(site, tmp_path):
    copy = tmp_path / "site"
    ignored = shutil.ignore_patterns("runtime", "*.map")
    shutil.copytree(site, copy, ignore=ignored)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    # A process of its own, as `make pdf` starts it: this one has a browser open already.
    command = [sys.executable, "-m", "selfcheck.handbook.pdf", str(copy)]
    done = subprocess.run(
        command, capture_output=True, check=True, env={**os.environ, "CHROMIUM": chromium}
    )
    chapters = int(re.search(rb"([0-9]+) pages", done.stdout)[1])
    assert chapters >= 25
    printed = (copy / pdf.NAME).read_bytes()
    for mark in (b"/StructTreeRoot", b"/MarkInfo", b"/Outlines", b"/Lang"):
        assert mark in printed, f"{mark.decode()} is missing"


def test_what_is_missing_is_told_in_one_line(tmp_path, capsys):
    assert pdf.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("usage: python -m selfcheck.handbook.pdf SITE")
