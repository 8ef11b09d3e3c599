"""Days of other calendars as Gregorian days.

Arithmetic after E. M. Reingold and N. Dershowitz, Calendrical Calculations (2018), on the fixed day number of Python's
`date.toordinal()` (1 is 1 January of the year 1). Islamic days are those of Umm al-Qura, which the package hijridate tabulates for
1343 to 1500, else of the civil tabular calendar; either may be a day off what was observed.
"""

from __future__ import annotations

import datetime

ISLAMIC, PERSIAN, HEBREW, ETHIOPIC, INDIAN = "islamic", "persian", "hebrew", "ethiopic", "indian"
UNCERTAIN_DAYS = {ISLAMIC: 1}
# Whose years, months and days are other ones than the Gregorian.
COUNTED_CALENDARS = frozenset((ISLAMIC, PERSIAN, HEBREW, ETHIOPIC, INDIAN))

_ISLAMIC_EPOCH = 227015
_HEBREW_EPOCH = -1373427
_ETHIOPIC_EPOCH = 2796
# Remainders of the years that have 30 days in their last month, in the cycle of 33 that holds for 1178 to 1633.
_PERSIAN_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))


def to_gregorian(calendar: str, year: int, month: int, day: int) -> datetime.date | None:
    """The Gregorian day of a day of `calendar` (CLDR's name), or None where there is no such day."""
    convert = _CONVERSIONS.get(calendar)
    try:
        if convert is None:
            return datetime.date(year, month, day)
        ordinal = convert(year, month, day)
        return None if ordinal is None else datetime.date.fromordinal(ordinal)
    except (ValueError, OverflowError):
        return None


def _islamic(year: int, month: int, day: int) -> int | None:
    if 1343 <= year <= 1500:
        from hijridate import Hijri

        try:
            return Hijri(year, month, day).to_gregorian().toordinal()
        except (ValueError, OverflowError):
            pass  # a thirtieth that Umm al-Qura does not have may have been observed elsewhere
    leap = (11 * year + 14) % 30 < 11
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= (30 if month % 2 or (month == 12 and leap) else 29) + (month % 2 == 0 and month < 12):
        return None  # a month of 29 days may have been observed with 30
    return day + 29 * (month - 1) + month // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + _ISLAMIC_EPOCH - 1


def _persian_new_year(year: int) -> int:
    leaps = 0
    base = 1343  # 1 Farvardin 1343 was 21 March 1964
    ordinal = datetime.date(1964, 3, 21).toordinal()
    step = 1 if year >= base else -1
    current = base
    while current != year:
        of = current if step == 1 else current - 1
        leaps += of % 33 in _PERSIAN_LEAPS
        current += step
    return ordinal + (year - base) * 365 + (leaps if step == 1 else -leaps)


def _persian(year: int, month: int, day: int) -> int | None:
    if not 1178 <= year <= 1633 or not 1 <= month <= 12:
        return None
    length = 31 if month <= 6 else 30 if month < 12 or year % 33 in _PERSIAN_LEAPS else 29
    if not 1 <= day <= length:
        return None
    return _persian_new_year(year) + (31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)) + day - 1


def _hebrew_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _hebrew_elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // 25920
    return days + 1 if (3 * (days + 1)) % 7 < 3 else days


def _hebrew_new_year(year: int) -> int:
    before, this, after = _hebrew_elapsed(year - 1), _hebrew_elapsed(year), _hebrew_elapsed(year + 1)
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + delay


def _hebrew(year: int, month: int, day: int) -> int | None:
    """Months are 1 Tishri … 5 Shevat, 6 Adar I, 7 Adar (Adar II of a leap year), 8 Nisan … 13 Elul, as in CLDR."""
    if not 1 <= year <= 9999 or not 1 <= month <= 13:
        return None
    leap = _hebrew_leap(year)
    if month == 6 and not leap:
        return None
    length = _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    lengths = [30, 30 if length % 10 == 5 else 29, 29 if length % 10 == 3 else 30, 29, 30, 30 if leap else 0, 29, 30, 29, 30, 29, 30, 29]
    if not 1 <= day <= lengths[month - 1]:
        return None
    return _hebrew_new_year(year) + sum(lengths[: month - 1]) + day - 1


def _ethiopic(year: int, month: int, day: int) -> int | None:
    if year < 1 or not 1 <= month <= 13 or not 1 <= day <= (30 if month < 13 else 6 if year % 4 == 3 else 5):
        return None
    return _ETHIOPIC_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1


def _indian(year: int, month: int, day: int) -> int | None:
    gregorian = year + 78
    leap = gregorian % 4 == 0 and (gregorian % 100 != 0 or gregorian % 400 == 0)
    lengths = [31 if leap else 30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]
    if not 1 <= month <= 12 or not 1 <= day <= lengths[month - 1]:
        return None
    return datetime.date(gregorian, 3, 21 if leap else 22).toordinal() + sum(lengths[: month - 1]) + day - 1


_CONVERSIONS = {ISLAMIC: _islamic, PERSIAN: _persian, HEBREW: _hebrew, ETHIOPIC: _ethiopic, INDIAN: _indian}
