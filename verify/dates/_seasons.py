"""Seasons counted from the reference: "last summer", "im kommenden Frühjahr", "今夏". A season is told as its year, or the two years of a winter, as one with its
year is ("summer 2023"): where a text was written is not known, and on the other half of the earth the months are others."""

from __future__ import annotations

import datetime

from verify.dates._read import Read

_BEGINS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}  # in which month
_LASTS = 2  # months behind that
_HALF = 6
# How many days a season may lie off: nobody says by which calendar, and whose "last spring" is this year's may have meant the year before.
_ABOUT, _EITHER = 92, 366


def season(name: str, step: int, reference: datetime.date, start: int, end: int) -> Read:
    """The season of a name that was over last (-1), that is of the reference's year (0), or that begins next (1)."""
    month = _BEGINS[name]
    years = {reference.year + on: _months(reference.year + on, month) for on in range(-2, 3)}
    now = reference.year * 12 + reference.month - 1
    if step < 0:
        year = max(held for held, (_, last) in years.items() if last < now)
    elif step > 0:
        year = min(held for held, (first, _) in years.items() if first > now)
    else:
        year = reference.year - (month + _LASTS > 12 and reference.month <= _HALF)
    closes = (years[year][1]) // 12
    either = bool(step) and reference.year in (year, closes)
    return Read(
        kind="year" if closes == year else "interval", start=start, end=end, first=datetime.date(year, 1, 1), last=datetime.date(closes, 12, 31), precision="year",
        interval=closes != year, written=frozenset(("relative",)), about=_EITHER if either else _ABOUT)


def _months(year: int, month: int) -> tuple[int, int]:
    """The first and last month of a season that begins in a year, counted from the year nought."""
    first = year * 12 + month - 1
    return first, first + _LASTS
