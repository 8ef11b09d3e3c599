"""Days at the ends of the calendar are compared as any others."""

from __future__ import annotations

import datetime

from verify.comparison._days import may_be
from verify.dates import find_dates


def test_the_first_day_of_the_calendar_is_compared_with_a_guessed_year() -> None:
    first = find_dates("0001-01-01T00:00", reference=datetime.date(2026, 12, 3))
    other = find_dates("1 Muharram", reference=datetime.date(2026, 12, 3))
    assert first and other
    assert not may_be(first[0], other[0], datetime.date(2026, 12, 3))
