"""The day under a post as embeds write it whatever the page's language: X "March 28, 2024", Instagram (until 2020) "Mar 28, 2024 at 4:40am PDT"."""

from __future__ import annotations

import datetime

from verify._patterns import regex
from verify.model import DateMention

_DAY = regex(r"([A-Z][a-z]{2,8}) ([1-9]\d?), (20\d\d)(?: at (1[0-2]|[1-9]):([0-5]\d)([ap])m P([DS])T)?")
_MONTHS = {name: number for number, name in enumerate("January February March April May June July August September October November December".split(), 1)}
_SHORT = {name[:3]: number for name, number in _MONTHS.items()}
_WRITTEN, _TO_THE_MINUTE = frozenset(("year", "month", "day")), frozenset(("year", "month", "day", "time", "zone"))
_ZONES = {"D": "-07:00", "S": "-08:00"}


def read_stamp(text: str, position: int = 0) -> DateMention | None:
    """What the grammar of dates finds where such a day is all that a text has from a place on, in a hundredth of the time; None for all else."""
    match = _DAY.fullmatch(text, position)
    if match is None:
        return None
    name, number, year, hour, minute, half, zone = match.groups()
    month = (_SHORT if hour else _MONTHS).get(name)
    if month is None:
        return None
    try:
        day = datetime.date(int(year), month, int(number)).isoformat()
    except ValueError:
        return None
    if hour is None:
        return DateMention(start=position, end=len(text), text=match.group(), value=day, precision="day", written=_WRITTEN)
    told = f"{day}T{int(hour) % 12 + 12 * (half == 'p'):02}:{minute}{_ZONES[zone]}"
    return DateMention(start=position, end=len(text), text=match.group(), value=told, precision="minute", written=_TO_THE_MINUTE)
