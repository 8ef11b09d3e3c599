"""Words for houses as their own languages write them, which a text in another language leaves in the names of museums, universities and the like."""

from __future__ import annotations

import functools
import os

from verify.languages._tokens import fold

_FILE = os.path.join(os.path.dirname(__file__), "_houses_abroad.txt")


@functools.lru_cache(maxsize=1)
def houses_abroad() -> frozenset[str]:
    """The words, folded."""
    with open(_FILE, encoding="utf-8") as file:
        return frozenset(fold(word) for line in file if not line.startswith("#") for word in line.split())
