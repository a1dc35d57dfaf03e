"""Pages at old addresses that lead on to where their content is now, anchor and query kept."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Final

from markupsafe import Markup

_PAGE: Final = Markup("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Moved · Social Media Handbook</title>
<link rel="icon" type="image/svg+xml" href="{root}assets/handbook/favicon.svg">
<script type="module" src="{root}assets/handbook/moved.mjs"></script>
<noscript><meta http-equiv="refresh" content="0; url={root}{new}"></noscript>
</head>
<body>
<main>
<h1>This page has moved</h1>
<p><a id="moved" href="{root}{new}">Go to its new address</a></p>
</main>
</body>
</html>
""")

_POLICY: Final = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "worker-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'"
)


def redirects() -> Mapping[str, str]:
    """Return each address that leads on, and where to; both from the site's root."""
    source = files("selfcheck.handbook") / "redirects.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def redirect_pages() -> Mapping[str, str]:
    """Return the files that lead on, by path from the site's root, as HTML."""
    return {
        f"{old}index.html": _PAGE.format(policy=_POLICY, root="../" * old.count("/"), new=new)
        for old, new in redirects().items()
    }
