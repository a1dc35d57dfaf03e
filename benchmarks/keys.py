"""Typing: milliseconds from a key to the answer, in the page and then on the screen."""

from __future__ import annotations

import random
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, sync_playwright

from benchmarks.batch import sample_texts
from benchmarks.browser import LIMIT_MS, Handler, fresh_browser, serving

KEYS: Final = 24
TIMES: Final = 3
PAUSES_MS: Final = (60, 160)
"""A person's keys come at any moment between two frames, onto a page where nothing else moves. Keys
that are sent at the end of a frame, to a page that is looked at in each of them, all miss one."""
HELD_MS: Final = 80
"""How long a finger holds a key down. Until it is up nobody looks at the page: whoever asks it for
the result, from another process, takes the processor from what is measured."""
LOOKS_MS: Final = 50
LENGTHS: Final = (280, 5_000)
SLOWED: Final = (1, 6)
WATCH: Final = """() => {
  const text = document.querySelector('#plan textarea, textarea#plan, [name=text]');
  const verdict = document.querySelector('#sc-verdict');
  let key;
  globalThis.painted = [];
  text.addEventListener('keydown', (event) => { key = event.timeStamp; }, true);
  new MutationObserver(() => {
    if (verdict.ariaBusy === 'true') return;
    const there = performance.now() - key;
    requestAnimationFrame(() => {  // the frame that shows it, and the moment after it
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted.push([there, performance.now() - key]);
      port2.postMessage(0);
    });
  }).observe(verdict, { attributes: true, attributeFilter: ['aria-busy'] });
}"""
"""The page sets aria-busy while an answer is on its way."""


@dataclass(frozen=True)
class Delay:
    """Milliseconds from a key until the answer is in the page, and until it is painted."""

    there: float
    painted: float
    worst: float


def delays(site: Path, chromium: str) -> dict[tuple[int, int], Delay]:
    """Return medians, and the worst of those painted, by length of text and slowing of the page.

    The words are those of the handbook's own examples; each key adds a letter at their end. What is
    slowed is the page's own thread, as DevTools does it; Python's worker is not.
    """
    words = " ".join(sample_texts())
    found = {}
    with (
        sync_playwright() as playwright,
        serving(site, Handler) as address,
        fresh_browser(playwright, chromium) as context,
    ):
        page = context.new_page()
        page.goto(f"{address}self-check/")
        page.wait_for_selector('[data-selfcheck="ready"]', timeout=LIMIT_MS)
        page.evaluate(WATCH)
        devtools = context.new_cdp_session(page)
        for slowed in SLOWED:
            devtools.send("Emulation.setCPUThrottlingRate", {"rate": slowed})
            for length in LENGTHS:
                text = (words * (length // len(words) + 1))[: length - KEYS]
                taken = [one for _ in range(TIMES) for one in _type(page, text)]
                there, painted = zip(*taken, strict=True)
                medians = statistics.median(there), statistics.median(painted)
                found[length, slowed] = Delay(*medians, max(painted))
    return found


def _type(page: Page, text: str) -> list[tuple[float, float]]:
    """Fill in the text, type more letters one by one, and return what each took, twice."""
    field = page.locator("[name=text]")
    field.fill(text)
    page.wait_for_timeout(3_000)
    field.press("End")
    field.press("Control+End")
    page.evaluate("painted.length = 0")
    pauses = random.Random(len(text))  # noqa: S311 - the same in every run
    for count in range(1, KEYS + 1):
        page.keyboard.down("e")
        time.sleep(HELD_MS / 1000)
        page.keyboard.up("e")
        shown = "(n) => painted.length >= n"
        page.wait_for_function(shown, arg=count, timeout=LIMIT_MS, polling=LOOKS_MS)
        page.wait_for_timeout(pauses.uniform(*PAUSES_MS))
    if page.input_value("[name=text]") != text + "e" * KEYS:
        raise RuntimeError("A key was lost, or the caret moved")
    taken: list[list[float]] = page.evaluate("painted")
    return [
        (there, painted) for there, painted in taken[3:]
    ]  # the first ones after so much new text are not yet typing
