"""The same starts in Firefox, which opens the page and is told where to go by the page's report."""

from __future__ import annotations

import queue
import statistics
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.browser import Handler, page_of, serving

LIMIT_S: Final = 180
QUIET: Final = """
user_pref("app.normandy.enabled", false);
user_pref("app.update.auto", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.newtabpage.enabled", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("browser.sessionstore.resume_from_crash", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("toolkit.telemetry.enabled", false);
"""
"""Settings of a fresh profile: nothing but the page is opened, and nothing else asked for."""

Medians = dict[str, tuple[float, float]]


def version(firefox: str) -> str:
    """Return what the program calls itself."""
    done = subprocess.run(  # noqa: S603 - the browser that was found
        [firefox, "--version"], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def visits(folder: Path, firefox: str, names: tuple[str, ...], *, rounds: int) -> Medians:
    """Return the medians (cold, warm) of each start, each round in a Firefox that knows nothing."""
    told: queue.Queue[str] = queue.Queue()
    following: queue.Queue[str] = queue.Queue()

    class Reported(Handler):
        """Takes down what a page reports, and answers with the address to open next."""

        def do_POST(self) -> None:  # noqa: N802 - the base class's name for it
            told.put(self.rfile.read(int(self.headers["Content-Length"])).decode())
            answer = following.get().encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

    taken: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in names}
    with serving(folder, Reported) as address:
        for _ in range(rounds):
            for name in names:
                page = f"{address}self-check/{page_of(name)}&report"
                cold, _settling, *later = _opened(firefox, page, told, following, times=4)
                taken[name][0].append(cold)
                taken[name][1].extend(later)
    return {name: (statistics.median(c), statistics.median(w)) for name, (c, w) in taken.items()}


def _opened(
    firefox: str, page: str, told: queue.Queue[str], following: queue.Queue[str], *, times: int
) -> list[float]:
    """Open a page so often in one fresh Firefox; return what it reported."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        (Path(profile) / "user.js").write_text(QUIET, "utf-8")
        command = [firefox, "--headless", "--no-remote", "--profile", profile, page]
        running = subprocess.Popen(  # noqa: S603 - the browser that was found
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            reports = []
            for visit in range(1, times + 1):
                report = told.get(timeout=LIMIT_S)
                following.put(f"{page}={visit}" if visit < times else "")
                reports.append(_milliseconds(report, page))
        finally:
            running.terminate()
            running.wait(30)
    return reports


def _milliseconds(report: str, page: str) -> float:
    try:
        return float(report)
    except ValueError:
        raise RuntimeError(f"{page} in Firefox: {report}") from None
