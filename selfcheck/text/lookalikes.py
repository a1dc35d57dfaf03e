"""Letters of other alphabets that are taken for Latin ones by their looks.

A table of shapes, not of sounds: ``anyascii`` turns a Cyrillic ``с`` into ``s``, the reader's eye
into ``c``. Only letters that pass for a Latin one in ordinary print are listed.
"""

from __future__ import annotations

from typing import Final

_SHAPES: Final = {
    "a": "аɑα\u0251ạ",
    "b": "ЬьƄвβ\u13cf",
    "c": "сϲᴄⅽ¢ҫς\u1d04",
    "d": "ԁɗⅾժ",
    "e": "еҽєεℯ€ɛ",
    "f": "ƒſϝք",
    "g": "ɡցԍ",
    "h": "һհн\u13c2",
    "i": "іɩιıⅰ¡ɪ\u0456",
    "j": "јϳ",
    "k": "кκ",
    "l": "ⅼ\u04cf\u04c0ɫ",
    "m": "мⅿʍ",
    "n": "пոηɴ",
    "o": "оοօσọөøо\u0585",
    "p": "рρ\u2374þ",
    "q": "ԛգ",
    "r": "гɾᴦʀ",
    "s": "ѕꜱʂ",
    "t": "тτ\u0442",
    "u": "υսᴜʋμц\u057d",
    "v": "ѵνⅴᴠ",
    "w": "ԝωѡᴡш\u051d",
    "x": "хχⅹ×",
    "y": "уүγʏ\u0443",
    "z": "ᴢʐ",
}

LOOKALIKES: Final[dict[str, str]] = {
    shape: latin for latin, shapes in _SHAPES.items() for shape in shapes
}
"""From a look-alike (casefolded) to its Latin letter."""

PLAIN: Final[dict[str, str]] = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "•": ".", "·": ".", "∙": ".", "‧": ".", "。": ".", "、": ",",
}  # fmt: skip
"""Typographic quotation marks, dashes and dots, and the plain character for each."""
