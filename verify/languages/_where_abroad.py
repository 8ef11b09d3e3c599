"""What stands before places in languages that have no file of words: utanför Dalarö, tại cảng Vũng Tàu."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from typing import NamedTuple

from verify.languages._tokens import fold

_FILE = os.path.join(os.path.dirname(__file__), "_where_abroad.txt")
_SAME = {"no": "nb", "nn": "nb"}


class Where(NamedTuple):
    """Folded words: before a place, for what it is, and those of names that are no towns."""

    before: frozenset[str]
    kinds: frozenset[str]
    no_towns: frozenset[str]


def words_for_where(language: str) -> Where | None:
    """The words of a language, where the list has it."""
    return _all().get(_SAME.get(language, language))


@functools.lru_cache(maxsize=1)
def _all() -> Mapping[str, Where]:
    with open(_FILE, encoding="utf-8") as file:
        rows = [line.split(None, 1) for line in file if not line.startswith("#")]
    return {language: Where(*(frozenset(map(fold, part.split())) for part in (*words.partition(":")[:1], *words.partition(":")[2].split("=")))) for language, words in rows}
