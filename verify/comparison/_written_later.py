"""Days that are told from the day of writing, of an article that does not say when it was published: "two days ago" in what may be some days younger than the post."""

from __future__ import annotations

import datetime

from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs

_LATER = 3  # days after the post on which what quotes it may well be written


def may_be_written_later(meeting: Meeting, difference: Differs) -> bool:
    """Whether a day of the prose is the post's if the article, which gives no day of its own, was written up to some days after the post."""
    if meeting.published is not None or difference.rule != "date-mismatch" or difference.post is None or meeting.posted is None:
        return False
    told = next((w.mention for w in meeting.prose.claims.dates if w.start == difference.article.start), None)
    if told is None or told.day is None or "relative" not in told.written:
        return False
    theirs = next((w.mention.day for w in meeting.post.claims.dates if w.start == difference.post.start), None) or meeting.posted
    return datetime.timedelta() < theirs - told.day <= datetime.timedelta(days=_LATER)
