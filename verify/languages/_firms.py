"""Firms, charities, unions, museums and the like that news names weekly, as each script writes them.

In `_firms.txt` a line is `key: spelling|spelling`, and a line without a colon names the trade of those behind it, and the kinds of body by
which a text may call one of them, where these are not a firm's: only two of one trade are ever told from one another. Left out is what means
something else as well (Orange, Visa, Delta, Iberia), and universities that their towns tell apart, for
one that the list has may be any that it has not. Written for this project.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator, Mapping

from verify.languages._concepts import ORGANISATION_TRADES

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
        chosen = tuple([s for s in spellings for low, high in scripts if low <= s[:1] <= high])  # no two scripts have a letter in common
        if chosen:
            yield key, tuple([_with_particles(s) for s in chosen]) if code == "ko" else chosen


def _with_particles(spelling: str) -> str:
    """A Korean name with the particles that are written in one word with it, but for short ones, which with these may be other words."""
    return f"{spelling}~" if "\uac00" <= spelling[-1] <= "\ud7a3" and len(spelling) >= _LONG_ENOUGH else spelling


_LONG_ENOUGH = 3


def trade_of(key: str) -> str | None:
    """What a firm does, or what else one of the list is ("museums"); None for what is not in it."""
    found = _firms().get(key)
    return found[0] if found is not None else ORGANISATION_TRADES.get(key)


def is_firm(trade: str) -> bool:
    """Whether those of a trade are called companies, and not museums, banks, charities."""
    return trade not in _kinds()


def kinds_of(key: str) -> tuple[str, ...]:
    """The kinds of body by which a text may call a firm, a museum ... without its name, the likeliest first; none for what is none of these."""
    trade = trade_of(key)
    return _kinds().get(trade, _OF_FIRMS) if trade is not None else ()


_OF_FIRMS = ("company", "state-company", "shipyard", "airline", "power-company", "railway-company")


@functools.lru_cache(maxsize=1)
def _kinds() -> Mapping[str, tuple[str, ...]]:
    with open(_FILE, encoding="utf-8") as file:
        heads = (line.split() for line in file if ": " not in line)
        return {trade: tuple(kinds) for trade, *kinds in heads if kinds}


@functools.lru_cache(maxsize=1)
def _firms() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    found, trade = {}, ""
    with open(_FILE, encoding="utf-8") as file:
        for line in file:
            key, colon, written = line.strip().partition(": ")
            if colon:
                found[key] = (trade, tuple(written.split("|")))
            else:
                trade = key.split()[0]
    return found
