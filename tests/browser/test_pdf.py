"""The whole handbook as one PDF."""

import os
import re
import shutil
import subprocess
import sys

from selfcheck.handbook import pdf


def test_the_whole_handbook_is_one_tagged_pdf_with_an_outline(site, tmp_path):
    copy = tmp_path / "site"
    ignored = shutil.ignore_patterns("runtime", "*.map", pdf.NAME)
    shutil.copytree(site, copy, ignore=ignored)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    command = [sys.executable, "-m", "selfcheck.handbook.pdf", str(copy)]
    done = subprocess.run(
        command, capture_output=True, check=True, env={**os.environ, "CHROMIUM": chromium}
    )
    chapters = int(re.search(rb"([0-9]+) pages", done.stdout)[1])
    assert chapters >= 25
    assert 'handbook.pdf">The whole handbook as one PDF</a>' in (copy / "index.html").read_text()
    printed = (copy / pdf.NAME).read_bytes()
    for mark in (b"/StructTreeRoot", b"/MarkInfo", b"/Outlines", b"/Lang"):
        assert mark in printed, f"{mark.decode()} is missing"


def test_what_is_missing_is_told_in_one_line(tmp_path, capsys):
    assert pdf.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("usage: python -m selfcheck.handbook.pdf SITE")


def test_a_chromium_that_prints_nothing_is_told_in_one_line(tmp_path, capsys, monkeypatch):
    (tmp_path / "index.html").write_text("<!-- handbook.pdf: <a>The book</a> -->", "utf-8")
    monkeypatch.setenv("CHROMIUM", shutil.which("true"))
    assert pdf.main([str(tmp_path)]) == 2
    assert "before the whole handbook was on the page" in capsys.readouterr().err
    assert not (tmp_path / pdf.NAME).exists()
    assert "<!--" in (tmp_path / "index.html").read_text("utf-8")
