"""What lasts from one day to another on both sides: the same days, or one end that is another."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from verify.claims._values import When
from verify.comparison._days import days_apart, interval
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.model import DateMention, Message

_SURE = 0.9  # of two ranges that share an end, in a text that tells the post


def is_range(mention: DateMention) -> bool:
    """Whether a date gives the day on which something begins and that on which it ends."""
    return mention.end_value is not None and len(mention.value) >= 10 and len(mention.end_value) >= 10 and "day" in mention.written and not (
        mention.ambiguous or mention.uncertain_days or "relative" in mention.written)


def are_two_ranges(mention: DateMention, other: DateMention) -> bool:
    """Whether two dates are ranges of which one end is the same day and the other is not, in whatever year."""
    if not (is_range(mention) and is_range(other)):
        return False
    first, last = _same_ends(mention, other)
    return first != last


def _same_ends(mention: DateMention, other: DateMention) -> tuple[bool, bool]:
    any_year = any("year" not in m.written for m in (mention, other))
    cut = 5 if any_year else 0
    assert mention.end_value is not None and other.end_value is not None
    return mention.value[cut:10] == other.value[cut:10], mention.end_value[cut:10] == other.end_value[cut:10]


def compare_ranges(meeting: Meeting) -> Iterator[Differs]:
    """A range of the prose that begins or ends as one of the post does, and ends or begins on another day that neither side tells elsewhere."""
    prose, post = meeting.prose, meeting.post
    for when in prose.claims.dates:
        if when.sentence not in meeting.aligned or not is_range(when.mention):
            continue
        for other in post.claims.dates:
            if not are_two_ranges(when.mention, other.mention) or _is_told(when, other, post.claims.dates) or _is_told(other, when, prose.claims.dates):
                continue
            article = prose.passage.evidence(when.start, when.end, when.mention.value)
            evidence = post.passage.evidence(other.start, other.end, other.mention.value)
            yield Differs(
                "date-mismatch", Message("The article says {article}, the post says {post}.", article=article.text, post=evidence.text), article, evidence, 0.88, likelihood=_SURE)
            return


def _is_told(when: When, besides: When, dates: tuple[When, ...]) -> bool:
    """Whether the end of a range that another has otherwise is a day which the other side tells by itself."""
    first, last = _same_ends(when.mention, besides.mention)
    span = interval(when.mention)
    day = None if span is None else span[1] if first and not last else span[0]
    return day is None or any(w is not besides and _holds(w, day) for w in dates)


def _holds(when: When, day: datetime.date) -> bool:
    span = interval(when.mention)
    return span is not None and when.mention.day is not None and days_apart(span, (day, day)) == 0
