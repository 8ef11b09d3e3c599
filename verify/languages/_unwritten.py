"""What little is known of languages that nobody has written a file for: their words for "no", and the small words that say nothing.

Enough to tell that one of two like sentences denies what the other tells.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping

from verify.languages._tokens import fold

_FOLDER = os.path.dirname(__file__)


def noes_of(code: str) -> frozenset[str]:
    """The folded words for "no"; none of a language with a file of its own, where they are among its cues."""
    return _listed("_noes.txt").get(code, frozenset())


def small_words_of(code: str) -> frozenset[str]:
    """The folded function words of a language without a file of its own; none of others."""
    return _listed(os.path.join("_identify_data", "others.txt")).get(code, frozenset())


@functools.lru_cache(maxsize=2)
def _listed(name: str) -> Mapping[str, frozenset[str]]:
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as file:
        lines = [line.partition(":") for line in file]
    return {code: frozenset(map(fold, written.split())) for code, _, written in lines}
