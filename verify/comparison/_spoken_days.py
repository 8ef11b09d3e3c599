"""Days that somebody quoted counts from the day of speaking: "Today we open a bridge", read the day after."""

from __future__ import annotations

from verify.claims._kept import kept
from verify.comparison._meeting import Meeting


@kept
def spoken_days(meeting: Meeting) -> frozenset[int]:
    """Where such dates of the prose stand, where the article did not go out on the day of the post: from which day they count is not said."""
    if meeting.published is None or meeting.published == meeting.posted:
        return frozenset()
    quotations = [(q.inner_start, q.inner_end) for q in meeting.prose.claims.quotations]
    return frozenset(
        when.start for when in meeting.prose.claims.dates
        if "relative" in when.mention.written and not when.mention.written & _OF_A_CALENDAR and any(start <= when.start < end for start, end in quotations))


_OF_A_CALENDAR = {"day", "month", "year"}
