"""Firms that news names daily, as each script writes them.

In `_firms.txt` a line is `key: spelling|spelling`, and a line without a colon names the trade of the firms behind it: only firms of one
trade are ever told from one another. Left out is what means something else as well (Orange, Visa, Delta, Iberia). Written for this project.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator, Mapping

_FILE = os.path.join(os.path.dirname(__file__), "_firms.txt")
# The scripts, besides Latin letters, in which a language writes names: by their first and last letters.
_CYRILLIC, _ARABIC, _HAN, _KANA = ("\u0400", "\u052f"), ("\u0600", "\u077f"), ("\u3400", "\u9fff"), ("\u3040", "\u30ff")
_SCRIPTS = {
    "ru": (_CYRILLIC,), "uk": (_CYRILLIC,), "el": (("\u0370", "\u03ff"),), "ar": (_ARABIC,), "fa": (_ARABIC,), "ur": (_ARABIC,), "he": (("\u0590", "\u05ff"),),
    "hi": (("\u0900", "\u097f"),), "bn": (("\u0980", "\u09ff"),), "ja": (_HAN, _KANA), "ko": (("\uac00", "\ud7a3"),), "zh": (_HAN,),
}
_LATIN = ("A", "\u024f")


def firms(code: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every firm that a language may name, with the patterns of its spellings there."""
    scripts = (_LATIN, *_SCRIPTS.get(code, ()))
    for key, (_, spellings) in _firms().items():
        chosen = tuple(s for s in spellings if any(low <= s[:1] <= high for low, high in scripts))
        if chosen:
            yield key, chosen


def trade_of(key: str) -> str | None:
    """What a firm does, or None for what is no firm."""
    found = _firms().get(key)
    return found[0] if found is not None else None


@functools.lru_cache(maxsize=1)
def _firms() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    found, trade = {}, ""
    with open(_FILE, encoding="utf-8") as file:
        for line in file:
            key, colon, written = line.strip().partition(": ")
            if colon:
                found[key] = (trade, tuple(written.split("|")))
            else:
                trade = key
    return found
