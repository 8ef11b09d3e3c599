"""The day on which the prose says that the post was written, against the post's own."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator

from verify.claims._reading import between
from verify.claims._values import When
from verify.claims.spans_of_time import role_of
from verify.comparison._days import DAY, is_bare_weekday
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.comparison.attribution import of_another_author, tells_of_the_post
from verify.languages import _concepts
from verify.languages._tokens import BREAK
from verify.model import Message

_CLOSE = 2  # words between a date and the verb of writing, where the clause tells something else too
_NEEDS = 1.2  # little: that the prose tells of the post is said in so many words
_FARTHEST = 45  # days: further off it is another post


def days_of_writing(meeting: Meeting) -> frozenset[int]:
    """Where the dates of the prose stand that say when a post was written."""
    return frozenset(w.start for w in meeting.prose.claims.dates if w.sentence in meeting.within and _dates_the_writing(meeting, w))


def written_another_day(meeting: Meeting, posted: datetime.date, of_writing: Collection[int]) -> Iterator[Differs]:
    """Each date of the prose that puts the writing of the post on another day."""
    dated = [w for w in meeting.prose.claims.dates if w.start in of_writing]
    if any(w.mention.day == posted for w in dated):
        return
    for when in dated:
        mention = when.mention
        day = mention.day
        if day is None or mention.end_value or mention.ambiguous or mention.uncertain_days or of_another_author(meeting, when.sentence):
            continue
        distance = (day - posted).days
        if abs(distance) > _FARTHEST or (is_bare_weekday(mention) and distance % 7 == 0):
            continue
        if abs(distance) == 1 and "relative" in mention.written and "weekday" not in mention.written:
            continue  # "yesterday" of an article that went out on the post's day somewhere else
        if distance == 1 and meeting.zones_allow(posted + DAY):
            continue
        yield Differs(
            "date-order" if distance > 0 else "date-mismatch", Message(
                "The article says that the post was written on {day}; it is dated {posted}.", day=day.isoformat(), posted=posted.isoformat()),
            meeting.prose.passage.evidence(when.start, when.end, mention.value), None, 0.84, needs=_NEEDS)


def _dates_the_writing(meeting: Meeting, when: When) -> bool:
    """Whether the clause of a date says that the post was written, and nothing else that the date might be of."""
    prose = meeting.prose
    passage = prose.passage
    if role_of(passage, when) or (meeting.published is not None and when.mention.day is not None and when.mention.day > meeting.published):
        return False
    begin, end = passage.clause(when.first, max(when.last, when.first + 1))
    if not between(prose.claims.acts, begin, end) and when.last >= end - 1 and end < len(passage.tokens) and passage.tokens[end].kind == BREAK:
        _, end = passage.clause(end + 1, end + 2)  # "On Wednesday the 18th, on X, …"
        if end <= len(passage.tokens) and any(q.first <= end - 1 < q.last for q in prose.claims.quotations):
            return False
    quoted = [q for q in prose.claims.quotations if begin <= q.first < end or q.first <= begin < q.last]
    if any(q.first <= when.first < q.last for q in quoted) or not tells_of_the_post(meeting, begin, end, verb=True):
        return False
    acts = [a for a in between(prose.claims.acts, begin, end) if a.key not in _concepts.TELLING and not any(q.first <= a.first < q.last for q in quoted)]
    if not acts:
        return True
    cues = passage.reading.cued_between(begin, end, "writing", "attribution")
    return any(min(abs(m.first - when.last), abs(when.first - m.last)) < _CLOSE for m in cues)
