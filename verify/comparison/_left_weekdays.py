"""The one weekday of the prose that the post does not name beside the one of the post that the prose does not: reopened on Thursday, reopened on Wednesday."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._values import When
from verify.comparison._days import fits_day, is_bare_weekday
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.comparison._rivals import rivals_of
from verify.model import Message


def compare_left_weekdays(meeting: Meeting) -> Iterator[Differs]:
    """A doubt where either side has one day and names it by its weekday alone, and the sentence tells the post well: nobody says which week is meant."""
    posted = meeting.posted
    if posted is None or len(meeting.post.claims.dates) != 1:
        return
    theirs = meeting.post.claims.dates[0]
    days = [w for w in meeting.prose.claims.dates if w.sentence in meeting.near]
    if len(days) != 1 or _weekday(days[0]) == _weekday(theirs) or not is_bare_weekday(theirs.mention) or not is_bare_weekday(days[0].mention) or fits_day(days[0].mention, posted) or days[0].sentence not in meeting.aligned:
        return
    for pair in rivals_of(meeting, "date"):
        signs = pair.signs
        if pair.ours.start != days[0].start or meeting.scores.get(days[0].sentence, 0.0) < _WELL or any(signs.get(name) for name in _RULED_OUT):
            continue
        article = meeting.prose.passage.evidence(pair.ours.start, pair.ours.end)
        post = meeting.post.passage.evidence(theirs.start, theirs.end)
        yield Differs(
            "date-mismatch", Message("The article says {article}, the post says {post}.", article=article.text, post=post.text), article, post, _CONFIDENCE,
            needs=_NEEDS, likelihood=_CONFIDENCE, doubtful=True)
        return


def _weekday(when: When) -> int | None:
    return None if when.mention.day is None else when.mention.day.weekday()


_WELL = 3.0  # how strongly the sentence has to meet the post
_NEEDS = 3.8  # with which prose and post have to meet
_CONFIDENCE = 0.6
_RULED_OUT = ("quoted", "background", "of another land", "cue: another", "cue: ago", "two roles")
