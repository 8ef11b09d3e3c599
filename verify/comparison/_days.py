"""Days and spans of days that a date may mean, and whether two dates may mean one."""

from __future__ import annotations

import datetime
import functools

from verify.dates._tokens import WEEKDAYS
from verify.model import DateMention

DAY = datetime.timedelta(days=1)
WEEK = datetime.timedelta(days=7)


def interval(mention: DateMention) -> tuple[datetime.date, datetime.date] | None:
    """The first and last day that a mention may mean."""
    return _interval(mention.value, mention.end_value or mention.value, mention.uncertain_days)


@functools.lru_cache(maxsize=2_000)  # every date of an article is held against all of its posts
def _interval(value: str, end_value: str, uncertain_days: int) -> tuple[datetime.date, datetime.date] | None:
    first, last = first_day(value), last_day(end_value)
    if first is None or last is None:
        return None
    slack = datetime.timedelta(days=uncertain_days)
    return first - slack, last + slack


def first_day(value: str) -> datetime.date | None:
    """The first day of an ISO 8601 year, month or day."""
    try:
        if len(value) == 4:
            return datetime.date(int(value), 1, 1)
        if len(value) == 7:
            return datetime.date(int(value[:4]), int(value[5:7]), 1)
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        return None


@functools.lru_cache(maxsize=4096)
def last_day(value: str) -> datetime.date | None:
    """The last day of an ISO 8601 year, month or day."""
    try:
        if len(value) == 4:
            return datetime.date(int(value), 12, 31)
        if len(value) == 7:
            year, month = int(value[:4]), int(value[5:7])
            return datetime.date(year + month // 12, month % 12 + 1, 1) - DAY
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        return None


def days_apart(left: tuple[datetime.date, datetime.date], right: tuple[datetime.date, datetime.date]) -> int:
    """How many days lie from one span of days to the other; 0 where they touch or overlap."""
    return max((left[0] - right[1]).days, (right[0] - left[1]).days, 0)


def is_one_date(mention: DateMention) -> bool:
    """Whether a date is one day, or one month."""
    return interval(mention) is not None and mention.precision != "year" and not mention.ambiguous and not mention.end_value and not mention.uncertain_days


def is_vague(mention: DateMention) -> bool:
    """Whether a date is some days of which any may be meant, a year's at most: this week, about Easter, early next year."""
    span = interval(mention)
    return span is not None and not mention.ambiguous and not is_one_date(mention) and span[1] - span[0] <= _YEAR


_YEAR = datetime.timedelta(days=366)


def is_after(mention: DateMention, day: datetime.date) -> bool:
    """Whether all that a date may mean is after a day."""
    span = interval(mention)
    return span is not None and span[0] > day


def fits(left: DateMention, right: DateMention) -> bool:
    """The same date, or one vaguer than the other, or one inside the other's interval."""
    size = min(len(left.value), len(right.value), 10)
    if left.value[:size] == right.value[:size]:
        return True
    a, b = interval(left), interval(right)
    return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]


def fits_day(mention: DateMention, day: datetime.date) -> bool:
    """Whether a mention may mean this day."""
    span = interval(mention)
    return span is not None and span[0] <= day <= span[1]


def is_bare_weekday(mention: DateMention) -> bool:
    """Whether a text gives nothing but a weekday: in what week, only the sentence can tell."""
    return "weekday" in mention.written and not mention.written & {"day", "month", "year", "relative"}


def may_be(mention: DateMention, other: DateMention, posted: datetime.date) -> bool:
    """Whether two dates may mean one day, taken generously.

    A bare weekday may be of the next week or the last, "next Friday" the one of the next week, "in ten days" a day more or less.
    """
    if fits(mention, other):
        return True
    a, b = interval(mention), interval(other)
    if a is None or b is None:
        return True
    if any(_is_of_a_guessed_year(m) for m in (mention, other)) and a[0].toordinal() - 1 <= b[1].toordinal() and b[0].toordinal() <= a[1].toordinal() + 1:
        return True
    if all(_is_of_any_year(m) for m in (mention, other)) and any(a[0] <= _years_on(b[1], years) and _years_on(b[0], years) <= a[1] for years in (-1, 1)):
        return True
    for left, span, right in ((mention, a, b), (other, b, a)):
        if is_bare_weekday(left) and any(span[0] + shift <= right[1] and right[0] <= span[1] + shift for shift in (WEEK, -WEEK)):
            return True
        if {"relative", "weekday"} <= left.written and not left.written & {"day", "month", "year"}:
            shift = WEEK if span[0] > posted else -WEEK
            if span[0] + shift <= right[1] and right[0] <= span[1] + shift:
                return True
        if "relative" in left.written and left.written.isdisjoint(("weekday", "day")):  # the 5th of next month is no other day
            slack = datetime.timedelta(days=_slack(abs((span[0] - posted).days)))
            if span[0] - slack <= right[1] and right[0] <= span[1] + slack:
                return True
    return False


def _is_of_any_year(mention: DateMention) -> bool:
    """Whether a text gives a month, or a day of one, and leaves the year to who reads it: the end of August, until 31 August."""
    return "month" in mention.written and mention.written.isdisjoint(_OF_ONE_YEAR)


_OF_ONE_YEAR = frozenset(("year", "relative", "weekday"))


def _years_on(day: datetime.date, years: int) -> datetime.date:
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == 2 else day.day)


def _is_of_a_guessed_year(mention: DateMention) -> bool:
    """Whether a day of another calendar has no year of its own: 9 Shahrivar is 30 or 31 August, as leap years fall. A weekday that it falls on tells the year."""
    day = mention.day
    if mention.calendar == "gregorian" or not {"day", "month"} <= mention.written or "year" in mention.written:
        return False
    return mention.weekday is None or day is None or WEEKDAYS[day.weekday()] != mention.weekday


def _slack(distance: int) -> int:
    """How many days a date that is counted from the article's own may be off: yesterday, in ten days, in three weeks, in two months."""
    return 0 if distance <= 3 else 1 if distance <= 10 else 4 if distance <= 40 else 16
