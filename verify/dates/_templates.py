"""Dates and times that a language writes in a way of its own: CLDR's patterns as regular expressions.

The grammar reads most of what CLDR writes. The patterns that it does not read stand in the language's table (`verify.dates._build` tries
each and keeps those that came back wrong): "sike #2011 la tenpo mun #3 la suno #28", "2025 ཟླ་བ་གསུམ་པའི་ཚེས་28".
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from verify._patterns import regex
from verify.dates._fold import fold

_FIELD = regex(r"'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+")


class Whole(NamedTuple):
    """A date `[start, end)` that a template reads, or (`clock`) a time of day."""

    start: int
    end: int
    day: datetime.date | None
    weekday: str | None
    clock: tuple[int, int, int | None] | None


def parts(pattern: str) -> list[tuple[str, str]]:
    """A CLDR pattern as (field letter or "", text) pieces; quoted text joined to what surrounds it."""
    result: list[tuple[str, str]] = []
    for match in _FIELD.finditer(pattern):
        piece = match.group()
        if match.group(1) and not piece.startswith("'"):
            result.append((piece[0], piece))
            continue
        literal = piece[1:-1].replace("''", "'") if piece.startswith("'") and len(piece) > 1 else piece
        if piece == "''":
            literal = "'"
        if result and not result[-1][0]:
            result[-1] = ("", result[-1][1] + literal)
        else:
            result.append(("", literal))
    return result


class Templates:
    """The templates of one language, over its words: months, weekdays, parts of the day and eras."""

    def __init__(self, patterns: Iterable[str], months: Mapping[str, int], weekdays: Mapping[str, str], periods: Mapping[str, str], eras: Iterable[str]) -> None:
        self._months, self._weekdays, self._periods = months, weekdays, periods
        names = {
            "m": _alternatives(months), "w": _alternatives(weekdays), "p": _alternatives(periods), "era": _alternatives(eras),
        }
        # some come to the same, as spaces may be left out
        self._compiled = tuple(dict.fromkeys(_compile(pattern, names) for pattern in sorted(patterns, key=lambda p: -len(p))))

    def find(self, folded: str, clock_of: Callable[[int, int, int | None, str | None], tuple[int, int, int | None] | None]) -> list[Whole]:
        """What the templates read in a folded text, in order, none overlapping another."""
        found: list[Whole] = []
        for pattern in self._compiled:
            for match in pattern.finditer(folded):
                whole = self._read(match.groupdict(), match.start(), match.end(), clock_of)
                if whole is not None:
                    found.append(whole)
        found.sort(key=lambda w: (w.start, -w.end))
        kept: list[Whole] = []
        for whole in found:
            if not kept or whole.start >= kept[-1].end:
                kept.append(whole)
        return kept

    def _read(self, held: dict[str, Any], start: int, end: int, clock_of: Callable[..., Any]) -> Whole | None:
        if held.get("h") is not None:
            period = held.get("p")
            clock = clock_of(int(held["h"]), int(held["i"]), int(held["s"]) if held.get("s") else None, self._periods[period] if period else None)
            return None if clock is None else Whole(start, end, None, None, clock)
        month = int(held["n"]) if held.get("n") else self._months[held["m"]]
        year = int(held["y"])
        try:
            day = datetime.date(2000 + year if len(held["y"]) == 2 else year, month, int(held["d"]))
        except ValueError:
            return None
        return Whole(start, end, day, self._weekdays[held["w"]] if held.get("w") else None, None) if day.year >= 1000 else None


def _alternatives(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(sorted(names), key=len, reverse=True)) or "(?!)"


def _compile(pattern: str, names: Mapping[str, str]) -> re.Pattern[str]:
    result = []
    for letter, text in parts(pattern):
        if not letter:
            result.append(r"\s*".join(r"\s+".join(map(re.escape, piece.split())) for piece in re.split(r"\s*$|^\s*", fold(text))) if text.strip() else r"\s+")
        elif letter in "yu":
            result.append(r"(?P<y>\d\d)" if text == "yy" else r"(?P<y>\d{4})")
        elif letter in "ML":
            result.append(r"(?P<n>\d{1,2})" if len(text) < 3 else f"(?P<m>{names['m']})")
        elif letter == "d":
            result.append(r"(?P<d>\d{1,2})")
        elif letter in "Ec":
            result.append(f"(?P<w>{names['w']})")
        elif letter in "hHkK":
            result.append(r"(?P<h>\d{1,2})")
        elif letter == "m":
            result.append(r"(?P<i>\d\d)" if len(text) > 1 else r"(?P<i>\d\d?)")
        elif letter == "s":
            result.append(r"(?P<s>\d\d)")
        elif letter in "abB":
            result.append(f"(?P<p>{names['p']})")
        elif letter == "G":
            result.append(f"(?:{names['era']})")
    return regex(r"(?<![^\W_])" + "".join(result) + r"(?![^\W_])")
