"""What is read as a date, before it is handed on."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from verify._records import copier, dataclass
from verify.dates._calendars import UNCERTAIN_DAYS

# How many years ahead a year of two figures lies at most.
_AHEAD = 5


@dataclass(slots=True, kw_only=True)
class Read:
    """A date read from a chain, in offsets of the folded text. `first` and `last` are the days it may mean. It never leaves this room."""

    kind: str
    start: int
    end: int
    first: datetime.date | None = None
    last: datetime.date | None = None
    precision: str = "day"
    calendar: str = "gregorian"
    weekday: str | None = None
    end_weekday: str | None = None  # of an interval, that of its last day
    ambiguous: bool = False
    interval: bool = False
    written: frozenset[str] = frozenset()
    month_day: tuple[int, int] | None = None
    clock: tuple[int, int, int | None] | None = None
    zone: int | None = None
    about: int = 0  # how many days the words themselves may be off ("three weeks ago")
    period: bool = False  # a time of day with its part of the day
    closes: bool = False  # it ends what the date before it begins ("from 9pm on Friday until 5am on Monday")
    week: bool = False  # the day stands for its week
    holiday: str = ""  # the rule of a holiday whose year is not told
    which: int = 0  # of a weekday of a month, the first (1) … or last (-1)


_copied: Callable[[Read], Read] = copier(Read)


def changed(read: Read, **fields: Any) -> Read:
    """A date with other values in some of its fields, as nearly every date is changed."""
    made = _copied(read)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def year_of_two(year: int, reference: datetime.date) -> int:
    """The year that its last two figures mean: the last one not far ahead of the reference."""
    century = reference.year // 100 * 100
    return century + year if century + year <= reference.year + _AHEAD else century - 100 + year


def century_of(year: int) -> int:
    return 2000 + year if year < 70 else 1900 + year


def whole_year(year: int, start: int, end: int, calendar: str) -> Read:
    return Read(
        kind="year", start=start, end=end, first=datetime.date(year, 1, 1), last=datetime.date(year, 12, 31), precision="year", calendar=calendar,
        written=frozenset(("year",)))


def uncertain(calendar: str) -> int:
    return UNCERTAIN_DAYS.get(calendar, 0)
