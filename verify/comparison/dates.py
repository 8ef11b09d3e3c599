"""When: dates of the prose against the post's own date and the dates its words give."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from verify.claims._values import When
from verify.comparison._dateline import is_dateline
from verify.comparison._meeting import Meeting, related
from verify.comparison._result import Agreed, Differs
from verify.languages import _concepts
from verify.model import DateMention, Message

_DAY = datetime.timedelta(days=1)


def compare_dates(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the dates of the prose, the date of the post and the dates in its words."""
    citation = meeting.citation
    posted = citation.date.day if citation.date and not citation.date.ambiguous else None
    theirs = list(meeting.post.claims.dates)
    prose = meeting.prose
    agreed: set[int] = set()
    for when in prose.claims.dates:
        near = when.sentence in meeting.aligned
        for other in theirs:
            if _fits(when.mention, other.mention) and near:
                agreed.add(when.start)
                yield Agreed("date", prose.passage.evidence(when.start, when.end, when.mention.value),
                             meeting.post.passage.evidence(other.start, other.end, other.mention.value))
                break
        else:
            if posted is not None and near and _fits_day(when.mention, posted):
                agreed.add(when.start)
                yield Agreed("date", prose.passage.evidence(when.start, when.end, when.mention.value), None)
    if posted is None:
        return
    for when in prose.claims.dates:
        if when.start in agreed or when.sentence not in meeting.aligned or is_dateline(prose.passage.text, when.start, when.end):
            continue
        yield from _contradiction(meeting, when, posted, theirs, agreed)


def _fits(left: DateMention, right: DateMention) -> bool:
    """The same date, or one vaguer than the other, or one inside the other's interval."""
    size = min(len(left.value), len(right.value), 10)
    if left.value[:size] == right.value[:size]:
        return True
    a, b = _interval(left), _interval(right)
    return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]


def _fits_day(mention: DateMention, day: datetime.date) -> bool:
    interval = _interval(mention)
    return interval is not None and interval[0] <= day <= interval[1]


def _interval(mention: DateMention) -> tuple[datetime.date, datetime.date] | None:
    """The first and last day that a mention may mean."""
    first = _first_day(mention.value)
    last = _last_day(mention.end_value or mention.value)
    if first is None or last is None:
        return None
    slack = datetime.timedelta(days=mention.uncertain_days)
    return first - slack, last + slack


def _first_day(value: str) -> datetime.date | None:
    try:
        if len(value) == 4:
            return datetime.date(int(value), 1, 1)
        if len(value) == 7:
            return datetime.date(int(value[:4]), int(value[5:7]), 1)
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        return None


def _last_day(value: str) -> datetime.date | None:
    try:
        if len(value) == 4:
            return datetime.date(int(value), 12, 31)
        if len(value) == 7:
            year, month = int(value[:4]), int(value[5:7])
            return datetime.date(year + month // 12, month % 12 + 1, 1) - _DAY
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        return None


def _contradiction(meeting: Meeting, when: When, posted: datetime.date, theirs: list[When], agreed: set[int]) -> Iterator[Differs]:
    mention = when.mention
    day = mention.day
    prose, post = meeting.prose, meeting.post
    if day is None or mention.ambiguous or mention.end_value or mention.uncertain_days:
        return
    if any(m.kind == "cue" and m.key in ("ago", "since", "another") and prose.passage.sentence_at(m.start) == when.sentence
           and abs(m.last - when.first) <= 2 for m in prose.passage.mentions):
        return
    if _stands_alone(meeting, when):
        return  # the date line of an entry, a caption, a list
    # Another date of the same sentence already agrees: this one is about something else.
    if any(w.sentence == when.sentence and w.start in agreed for w in prose.claims.dates):
        return
    done = _act_in_clause(meeting, when, done=True)
    support = meeting.score_without(when.sentence, "date")
    article = prose.passage.evidence(when.start, when.end, mention.value)
    told_today = [w for w in theirs if w.mention.day == posted and "relative" in w.mention.written]
    distance = (day - posted).days
    future = [w for w in theirs if w.mention.day is not None and w.mention.day > posted and not w.mention.end_value]
    past = [w for w in theirs if w.mention.day is not None and w.mention.day < posted and not w.mention.end_value]
    planned = _planned(meeting, when)
    if abs(distance) > _FARTHEST and not future and not past:
        return
    if distance >= 1 and done is not None and not planned and support >= 2.0 and not future and _tied(meeting, when):
        if distance == 1 and not told_today and _zones_allow(meeting, posted, day):
            return
        evidence = post.passage.evidence(told_today[0].start, told_today[0].end, posted.isoformat()) if told_today else (
            post.passage.evidence(past[0].start, past[0].end, past[0].mention.value) if past else None)
        yield Differs(
            "date-order", Message(
                "The article puts it on {day}, after the post that reports it as done ({posted}).",
                day=day.isoformat(), posted=posted.isoformat()),
            article, evidence, min(0.95, 0.72 + 0.05 * min(support, 4.0)))
        return
    if distance <= -1 and told_today and done is not None and support >= 2.0 and not past and _tied(meeting, when):
        if distance == -1 and len(meeting.citation.date.value if meeting.citation.date else "") <= 10 and "relative" in mention.written:
            return
        evidence = post.passage.evidence(told_today[0].start, told_today[0].end, posted.isoformat())
        yield Differs(
            "date-mismatch", Message(
                "The article puts it on {day}; the post says “{post}” on {posted}.",
                day=day.isoformat(), post=evidence.text, posted=posted.isoformat()),
            article, evidence, min(0.94, 0.7 + 0.05 * min(support, 4.0)))
        return
    # A date that the post gives in its own words and the article tells otherwise.
    if not _tied(meeting, when):
        return
    rivals = [w for w in (*future, *past) if len(w.mention.value) >= 10]
    if len(rivals) == 1 and support >= 2.0 and (distance > 0) == (rivals[0] in future) and abs(distance) > 0:
        rival = rivals[0]
        if any(_fits(w.mention, rival.mention) for w in prose.claims.dates):
            return
        competing = [w for w in prose.claims.dates if w.sentence in meeting.aligned and w.start not in agreed and w.mention.day is not None
                     and ((w.mention.day > posted) == (distance > 0))]
        if len(competing) != 1 or (distance > 0 and done is not None and not planned and not _act_in_clause(meeting, when, done=False)):
            if distance > 0 and done is not None and not planned and len(competing) == 1:
                evidence = post.passage.evidence(rival.start, rival.end, rival.mention.value)
                yield Differs("date-mismatch", Message("The article says {article}, the post says {post}.", article=article.text, post=evidence.text), article, evidence, 0.8)
            return
        evidence = post.passage.evidence(rival.start, rival.end, rival.mention.value)
        yield Differs(
            "date-mismatch", Message("The article says {article}, the post says {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.92, 0.7 + 0.05 * min(support, 4.0)))
        return
    if len(rivals) == 1 and rivals[0] in past and distance >= 1 and done is not None and not planned and support >= 2.0:
        rival = rivals[0]
        if not any(_fits(w.mention, rival.mention) for w in prose.claims.dates):
            evidence = post.passage.evidence(rival.start, rival.end, rival.mention.value)
            yield Differs("date-order", Message("The article puts it on {day}, after the post ({posted}).", day=day.isoformat(), posted=posted.isoformat()), article, evidence, 0.85)


_FARTHEST = 45  # days between the post and a date for the same act: further off it is another occasion
_TIES = ("person", "city", "organisation", "figure", "name", "small")


def _stands_alone(meeting: Meeting, when: When) -> bool:
    """Whether a date's line has hardly a word besides it."""
    text = meeting.prose.passage.text
    begin = text.rfind("\n", 0, when.start) + 1
    end = text.find("\n", when.end)
    line = text[begin: when.start] + text[when.end: end if end >= 0 else len(text)]
    return sum(c.isalpha() for c in line) < 25


def _tied(meeting: Meeting, when: When) -> bool:
    """Whether more than an act ties the date's sentence to the post: someone, somewhere, some figure or rare name of it."""
    return any(key[0] in _TIES for key in meeting.shared.get(when.sentence, ()))


def _zones_allow(meeting: Meeting, posted: datetime.date, day: datetime.date) -> bool:
    """Whether the post's exact time, where its id gives it, can be the next day somewhere east of Greenwich."""
    from verify import platforms

    citation = meeting.citation
    if citation.post_id is None:
        return False
    held = platforms.time_of_id(citation.platform, citation.post_id)
    if held is None or held.kind != "exact":
        return False
    return bool((held.earliest + datetime.timedelta(hours=9)).date() >= day)


def _act_in_clause(meeting: Meeting, when: When, done: bool) -> object | None:
    """An act of the date's clause (or sentence) that the post tells too, done or still ahead."""
    prose = meeting.prose
    begin, end = prose.passage.clause(when.first, max(when.last, when.first + 1))
    theirs = [a for a in meeting.post.claims.acts if not a.negated]
    own = any(begin <= a.first < end for a in prose.claims.acts)  # a clause with an act of its own dates that one
    for wide in (False,) if own else (False, True):
        for act in prose.claims.acts:
            inside = act.sentence == when.sentence if wide else begin <= act.first < end
            if not inside or act.negated or (act.status == "done") != done:
                continue
            if any(act.key == other.key or _compatible(act.key, other.key) for other in theirs):
                return act
    if done and not own and any(key[0] == "person" for key in meeting.shared.get(when.sentence, ())) and any(
        a.sentence == when.sentence and a.status == "done" and related(a.key, b.key) for a in prose.claims.acts for b in theirs
    ):
        return True
    return None


def _compatible(left: str, right: str) -> bool:
    return any(left in group and right in group for group in _concepts.COMPATIBLE)


def _planned(meeting: Meeting, when: When) -> bool:
    begin, end = meeting.prose.passage.clause(when.first, max(when.last, when.first + 1))
    return any(
        m.kind == "cue" and m.key in ("planned", "wished", "conditional") and begin <= m.first < end for m in meeting.prose.passage.mentions)
