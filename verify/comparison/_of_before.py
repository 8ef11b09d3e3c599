"""Which sentences of the prose tell of another time than the post: the fire of 2020 behind today's."""

from __future__ import annotations

import datetime

from verify.claims._kept import kept
from verify.claims._values import When
from verify.comparison._days import DAY, first_day, interval, is_bare_weekday, may_be
from verify.comparison._meeting import Meeting

_SLACK = 2  # days: "on Monday night", other zones


@kept
def sentences_of_before(meeting: Meeting) -> frozenset[int]:
    """Sentences that give a date well before the post and of which the post says nothing, and none that may be the post's."""
    date = meeting.citation.date
    posted = first_day(date.value[:10]) if date is not None and len(date.value) >= 10 else None
    if posted is None:
        return frozenset()
    before: set[int] = set()
    now: set[int] = set()
    for when in meeting.prose.claims.dates:
        if is_bare_weekday(when.mention):
            now.add(when.sentence)
            continue
        (before if _is_before(meeting, when, posted) else now).add(when.sentence)
    return frozenset(before - now)


def _is_before(meeting: Meeting, when: When, posted: datetime.date) -> bool:
    span = interval(when.mention)
    if span is None or span[1] >= posted - _SLACK * DAY:
        return False
    return not any(may_be(when.mention, other.mention, posted) for other in meeting.post.claims.dates)
