"""Clubs that news names weekly, as each script writes them, and where a text names one.

In `_clubs.txt` a line is `key: spelling|spelling`; what a spelling may end in (a case) or, without capitals, begin with (an article, "and") is
left open. Left out is what is oftener a town (Liverpool, Napoli) or a word. Written for this project.
"""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterator, Mapping

from verify._patterns import regex

_FILE = os.path.join(os.path.dirname(__file__), "_clubs.txt")
_JOINED, _ENDING = 2, 3  # letters that are written in one word with a name


def clubs_in(text: str) -> Iterator[tuple[str, int, int]]:
    """The clubs that a text names, with where."""
    keys = _keys()
    for pattern in _patterns():
        for match in pattern.finditer(text):
            yield keys[match[1]], match.start(1), match.end(1)


@functools.lru_cache(maxsize=1)
def _keys() -> Mapping[str, str]:
    with open(_FILE, encoding="utf-8") as file:
        lines = (line.strip().partition(": ") for line in file)
        return {spelling: key for key, _, written in lines for spelling in written.split("|")}


@functools.lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    sorts: dict[str, list[str]] = {}
    for spelling in sorted(_keys(), key=len, reverse=True):
        unspaced = "\u3040" <= spelling[-1] <= "\u9fff"
        sorts.setdefault("signs" if unspaced else "capitals" if spelling[0].lower() != spelling[0].upper() else "none", []).append(re.escape(spelling))
    ending, joined = rf"\w{{0,{_ENDING}}}(?!\w)", rf"(?<!\w)\w{{0,{_JOINED}}}"
    frames = {"signs": ("", ""), "capitals": (r"(?<!\w)", ending), "none": (joined, ending)}
    return tuple(regex(f"{frames[sort][0]}({'|'.join(spellings)}){frames[sort][1]}") for sort, spellings in sorts.items())
