"""Puts the engine into a form that starts fast in the browser, and serves the built site.

Nothing here runs in the browser. ``python -m selfcheck.runtime build`` writes
``docs/assets/runtime/`` from three sources: the npm package ``pyodide`` (pinned by
package-lock.json), the engine's own modules, and its pure-Python dependencies as installed from
requirements/site.txt.
"""
