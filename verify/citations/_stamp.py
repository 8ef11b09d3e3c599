"""The day under a post as X writes it into nearly every embed, whatever the page's language: "March 28, 2024"."""

from __future__ import annotations

import datetime

from verify._patterns import regex
from verify.model import DateMention

_STAMP = regex(r"([A-Z][a-z]{2,8}) ([1-9]\d?), (20\d\d)")
_MONTHS = {name: number for number, name in enumerate("January February March April May June July August September October November December".split(), 1)}
_WRITTEN = frozenset(("year", "month", "day"))


def read_stamp(text: str, position: int = 0) -> DateMention | None:
    """What the grammar of dates finds where such a day is all that a text has from a place on, in a hundredth of the time; None for all else."""
    match = _STAMP.fullmatch(text, position)
    month = _MONTHS.get(match.group(1)) if match is not None else None
    if match is None or month is None:
        return None
    try:
        day = datetime.date(int(match.group(3)), month, int(match.group(2)))
    except ValueError:
        return None
    return DateMention(start=position, end=len(text), text=match.group(), value=day.isoformat(), precision="day", written=_WRITTEN)
