"""A night that two days share: "in der Nacht von Samstag auf Sonntag", "w nocy z 8 na 9 listopada", "8 और 9 नवंबर की दरमियानी रात"."""

from __future__ import annotations

import datetime

from verify.dates._around import Around
from verify.dates._read import Read, changed
from verify.dates._tokens import WEEKDAYS

_DAY = datetime.timedelta(days=1)
_WEEK = 7
_DAYS = frozenset(("weekday", "day", "date"))


def night_of(left: Read, right: Read, around: Around) -> Read | None:
    """Two days that follow one another as one span, where a noun beside them says that they share a night; None where they do not."""
    if left.kind not in _DAYS or right.kind not in _DAYS or left.clock or right.clock or left.interval or right.interval:
        return None
    if left.first is None or right.first is None or not around.of_a_night(left.start, right.end):
        return None
    if any(read.kind != "weekday" and read.weekday is not None and WEEKDAYS[read.first.weekday()] != read.weekday for read in (left, right) if read.first):
        return None  # one of their weekdays is wrong, which has to be told
    days = (right.first - left.first).days
    if days != 1 and (days % _WEEK != 1 or "weekday" not in (left.kind, right.kind)):
        return None
    if left.kind == "weekday" and right.kind != "weekday":
        dated, first = right, right.first - _DAY  # "samedi à dimanche 9 novembre"
    else:
        dated, first = left, left.first
    return changed(
        dated, kind="interval", start=left.start, end=right.end, first=first, last=first + _DAY, interval=True, weekday=None, month_day=None,
        written=left.written | right.written)
