"""Templates that the build of the site has compiled, so that a browser need not.

They lie in ``templates/compiled`` of the engine's wheel, and nowhere else: in a checkout and in the
installed package Jinja compiles each template when it is first wanted.
"""

from __future__ import annotations

from importlib.resources import files

from jinja2.bccache import Bucket, BytecodeCache


class CompiledTemplates(BytecodeCache):
    """Finds the compiled templates of one ``page``; writes none.

    Jinja takes one only where the Python and the template's source are those it was made from.
    """

    def __init__(self, page: str) -> None:
        self._page = page

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's
        """Return the name of the file that a template is kept in."""
        return f"{self._page}-{name}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket, or leave it empty where nothing is kept."""
        file = files("selfcheck") / "templates" / "compiled" / bucket.key
        if file.is_file():
            bucket.bytecode_from_string(file.read_bytes())

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Do nothing: the build writes them."""
