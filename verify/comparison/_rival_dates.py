"""The dates of the prose beside those of the post, with what speaks for one being put for the other."""

from __future__ import annotations

import dataclasses
import datetime
import math
from collections.abc import Iterator, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Claim, When
from verify.claims.spans_of_time import UNTIL, role_of
from verify.comparison._dated import (
    MONTH_ALONE,
    background,
    clause_of,
    has_come,
    is_counted_from,
    leaning_ahead,
    matters_around,
    month_of_the_year_ahead,
    of_related_acts,
    planned,
    stands_alone,
)
from verify.comparison._days import (
    DAY,
    WEEK,
    days_apart,
    fits_day,
    interval,
    is_after,
    is_bare_weekday,
    is_one_date,
    is_vague,
    may_be,
)
from verify.comparison._elsewhere import of_another_land
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.comparison._spoken_days import spoken_days
from verify.comparison._written_on import days_of_writing
from verify.dates._dateline import is_dateline
from verify.model import DateMention

with later:
    from verify.dates._parts import part_of

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


def dates(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each day or month of the prose that the post does not give with each that it gives, but for what would come after a deed that is done."""
    return _pairs(meeting, sight, orders=False)


def orders(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each day of the prose after the post with each day, its own or an earlier one, on which the post has done what it tells."""
    return _pairs(meeting, sight, orders=True)


def _pairs(meeting: Meeting, sight: frozenset[int], orders: bool) -> Pairs:
    told = _dates_of(meeting, sight)
    if told is None:
        return
    for when in told.ours:
        for b in told.theirs:
            ahead = is_after(b.mention, told.posted)
            a = month_of_the_year_ahead(when) if ahead and when.mention.written == MONTH_ALONE and not is_after(when.mention, told.posted) else when
            if (is_after(a.mention, told.posted) and not ahead) is orders and (_are_alike(a.mention, b.mention) or _are_until(meeting, a, b)) and not _may_be(meeting, a, b) and not _is_the_day_after(meeting, a, b):
                yield a, b, _signs(meeting, a, b, told) | {"guessed year": float(a is not when)}


def _are_alike(mention: DateMention, other: DateMention) -> bool:
    """Whether somebody may have put one date for the other: 2031 for 2036, early next year for 1 October; hardly 1998 for a day of the post's."""
    wide = [_is_wide(m) for m in (mention, other)]
    return wide[0] == wide[1] or _gap(mention, other) <= _YEAR


def _are_until(meeting: Meeting, a: When, b: When) -> bool:
    """Whether both dates are told as those until which something lasts: until the end of 2026, until 31 December 2028."""
    return role_of(meeting.prose.passage, a) == UNTIL == role_of(meeting.post.passage, b)


def _is_wide(mention: DateMention) -> bool:
    span = interval(mention)
    return span is not None and (span[1] - span[0]).days > _QUARTER


@dataclass(frozen=True, slots=True)
class _Dates:
    """The day of the post, the dates of each side that may be rivals, and of all dates, by where they stand, what the other side tells as well."""

    posted: datetime.date
    ours: Sequence[When]
    theirs: Sequence[When]
    fitting: frozenset[int]  # of the prose: the day of the post, and what may be a date of its words
    standing: frozenset[int]  # of the post: what may be a date of the prose
    standing_near: frozenset[int]  # of these, what may be a day near the post


@kept
def _dates_of(meeting: Meeting, sight: frozenset[int]) -> _Dates | None:
    """The dates that a post and the prose in sight of it tell; None where the post gives none."""
    posted, dates = meeting.posted, meeting.prose.claims.dates
    theirs = [_as_told(meeting.post, w, posted) for w in meeting.post.claims.dates if is_one_date(w.mention) or is_vague(w.mention)] if posted is not None else []
    if posted is None or not theirs:
        return None
    met = [(w, o) for w in dates for o in theirs if _may_be(meeting, w, o)]
    fitting = frozenset(w.start for w, o in met if is_one_date(o.mention))  # that a day is of a week or year of the post's says little
    return _Dates(
        posted, _left(meeting, sight, posted), theirs, fitting | {w.start for w in dates if w.mention.day == posted},
        frozenset(o.start for _, o in met), frozenset(o.start for w, o in met if w.mention.day is not None and w.sentence in meeting.near))


def _left(meeting: Meeting, sight: frozenset[int], posted: datetime.date) -> Sequence[When]:
    """The dates of the prose in sight of the post that are neither its own day nor one of its words."""
    prose, of_writing, told = meeting.prose, days_of_writing(meeting) | spoken_days(meeting), meeting.post.claims.dates
    return [
        _as_told(prose, w, posted) for w in prose.claims.dates
        if w.sentence in sight and (is_one_date(w.mention) or is_vague(w.mention)) and w.start not in of_writing and w.mention.day != posted and not any(_may_be(meeting, w, other) for other in told)
        and not stands_alone(meeting, w) and not is_dateline(prose.passage.text, w.start, w.end) and not is_counted_from(prose, w)]


def _is_the_day_after(meeting: Meeting, a: When, b: When) -> bool:
    """Whether something lasts until the one of two days and is over on the other: closed until Sunday, not open before Monday."""
    return _gap(a.mention, b.mention) <= 1 and UNTIL in (role_of(meeting.prose.passage, a), role_of(meeting.post.passage, b))


def _may_be(meeting: Meeting, ours: When, theirs: When) -> bool:
    """Whether a date of the prose and one of the post may mean one day in whatever year, where one leaves that open, or one of them some day of the other's
    month: on 8 May, in May."""
    mention, other, posted = ours.mention, theirs.mention, meeting.posted
    assert posted is not None
    if _are_of_two_parts(meeting, ours, theirs):
        return False
    return may_be(mention, other, posted) or any(
        (_is_in_some_may(one) and one.value[5:7] == rival.value[5:7]) or (_is_of_any_year(one) and one.value[5:10] == rival.value[5:10]) for one, rival in ((mention, other), (other, mention)))


def _are_of_two_parts(meeting: Meeting, ours: When, theirs: When) -> bool:
    """Whether two dates are told of parts of one month or year that lie apart: in the last week of May, on 18 May."""
    spans = _span_of_part(meeting.prose, ours), _span_of_part(meeting.post, theirs)
    if spans == (None, None) or ours.mention.value[:4] != theirs.mention.value[:4]:
        return False
    whole = interval(ours.mention), interval(theirs.mention)
    if whole[0] is None or whole[1] is None:
        return False
    return days_apart(spans[0] or whole[0], spans[1] or whole[1]) > 0


@kept
def _span_of_part(read: Read, when: When) -> tuple[datetime.date, datetime.date] | None:
    """The days of the part of a month or year that a date is told of, taken generously; None where it is told of none."""
    mention, span = when.mention, interval(when.mention)
    if span is None or mention.precision not in _PARTS or mention.end_value or mention.uncertain_days:
        return None
    part = part_of(read.passage.text, when.start, when.end, read.passage.language)
    if not part:
        return None
    first, last = _PARTS[mention.precision][part]
    return span[0] + first * DAY, min(span[0] + last * DAY, span[1])


# Of parts of months and years the first day and the last, counted from 0.
_PARTS = {
    "month": {"early": (0, 11), "middle": (8, 21), "late": (18, 31), "first-half": (0, 15), "second-half": (14, 31)},
    "year": {"early": (0, 150), "middle": (90, 273), "late": (212, 366), "first-half": (0, 190), "second-half": (175, 366)},
}


def _is_of_any_year(mention: DateMention) -> bool:
    return {"day", "month"} <= mention.written and "year" not in mention.written


def _is_in_some_may(mention: DateMention) -> bool:
    return "month" in mention.written and mention.written.isdisjoint(("day", "year"))


def _as_told(read: Read, when: When, posted: datetime.date) -> When:
    """A date, in the year ahead where its clause speaks of what is to come; of one that only its year tells, the second Monday of August, the month, but
    near the post, where the year is plain."""
    mention = when.mention
    far = mention.day is not None and abs((mention.day - posted).days) > _PLAIN
    if far and {"weekday", "day", "month"} == mention.written and not any(sign.isdigit() for sign in mention.text):
        when = dataclasses.replace(when, mention=dataclasses.replace(mention, value=mention.value[:7], precision="month", weekday=None, written=MONTH_ALONE))
    return leaning_ahead(read, when, posted)


_PLAIN = 95  # days


def _signs(meeting: Meeting, a: When, b: When, told: _Dates) -> dict[str, float]:
    posted, ahead, theirs_ahead = told.posted, is_after(a.mention, told.posted), is_after(b.mention, told.posted)
    gap, past = _gap(a.mention, b.mention), [_gap_to(w.mention, posted) for w in (a, b)]
    roles = role_of(meeting.prose.passage, a), role_of(meeting.post.passage, b)
    vague = is_vague(a.mention), is_vague(b.mention)
    days = tuple(None if either else w.mention.day for w, either in zip((a, b), vague, strict=True))
    one_month = a.mention.value[5:7] == b.mention.value[5:7] != ""
    by_day = all("day" in w.mention.written for w in (a, b))
    beside = between(meeting.prose.claims.dates, *meeting.prose.passage.sentence_tokens(a.sentence))
    clause = between(meeting.prose.claims.dates, *clause_of(meeting.prose.passage, a))
    ours, theirs = (
        [w for w in dates if either or is_one_date(w.mention)] for either, dates in zip(vague, (told.ours, told.theirs), strict=True))  # beside a day the vague dates count for nothing
    left = {w.start for w in ours}
    signs = {
        "gap": math.log1p(gap), "a week": gap <= WEEK.days, "far": gap > _FAR, "from the post": math.log1p(past[0]), "theirs from the post": math.log1p(past[1]),
        "ahead": ahead, "theirs ahead": theirs_ahead, "theirs today": past[1] == 0, "behind": not ahead,
        "two sides": ahead != theirs_ahead, "next day": past[0] <= 1,
        "month": days[0] is None, "theirs month": days[1] is None, "one precision": (days[0] is None) == (days[1] is None), "one month": one_month,
        "one day of the month": by_day and None not in days and days[0].day == days[1].day,  # type: ignore[union-attr]
        "one digit": by_day and one_month and None not in days and days[0].day % 10 == days[1].day % 10,  # type: ignore[union-attr]
        "weeks apart": None not in days and gap in _WEEKS, "relative": "relative" in a.mention.written, "theirs relative": "relative" in b.mention.written,
        "weekday": "weekday" in a.mention.written, "bare weekday": is_bare_weekday(a.mention), "theirs bare weekday": is_bare_weekday(b.mention), "year": "year" in a.mention.written,
        "time": "time" in a.mention.written, "one time": "time" in a.mention.written & b.mention.written and a.mention.value[10:16] == b.mention.value[10:16],
        "one role": bool(roles[0]) and roles[0] == roles[1], "two roles": all(roles) and roles[0] != roles[1], "a role": bool(roles[0]) != bool(roles[1]),
        "background": background(meeting, a, ahead=ahead), "planned": planned(meeting.prose, a), "theirs planned": planned(meeting.post, b),
        "related acts": of_related_acts(meeting, a, b), "one matter": not matters_around(meeting.prose, a).isdisjoint(matters_around(meeting.post, b)), "has come": has_come(meeting, a),
        "of another land": of_another_land(meeting, a.sentence), "published": meeting.published is not None and is_after(a.mention, meeting.published),
        "one act done": _one_act(meeting, a, b, done=True), "one act ahead": _one_act(meeting, a, b, done=False),
        "theirs stands": b.start in told.standing_near, "theirs stands in any case": b.start in told.standing,
        "fitting beside": any(w.start in told.fitting for w in beside), "fitting in the clause": any(w.start in told.fitting for w in clause),
        "others beside": sum(w.start in left for w in beside) - 1, "others": len(ours) - 1, "theirs in all": len(theirs),
        "theirs left": sum(o.start not in told.standing for o in theirs), "sole": len(ours) == len(theirs) == 1,
        "vague": vague[0], "theirs vague": vague[1], "two parts": _are_of_two_parts(meeting, a, b), "two years": all(w.mention.precision == "year" for w in (a, b)),
        "holds the post": vague[0] and fits_day(a.mention, posted), "theirs holds the post": vague[1] and fits_day(b.mention, posted),
    }
    return {name: float(amount) for name, amount in signs.items()}


_FAR = 45
_QUARTER = 92
_WEEKS = range(WEEK.days, 36, WEEK.days)
_YEAR = 365


def _gap(mention: DateMention, other: DateMention) -> int:
    """Days between two dates; where one leaves the year to who reads it, the fewest of any year."""
    ours, theirs = interval(mention), interval(other)
    if ours is None or theirs is None:
        return 0
    apart = days_apart(ours, theirs)
    any_year = any("month" in m.written and "year" not in m.written for m in (mention, other))
    return min(apart, abs(apart - _YEAR)) if any_year else apart


def _gap_to(mention: DateMention, day: datetime.date) -> int:
    span = interval(mention)
    return 0 if span is None else days_apart(span, (day, day))


def _one_act(meeting: Meeting, a: When, b: When, done: bool) -> bool:
    """Whether the clauses of two dates tell one act, done or still to come."""
    ours, theirs = (
        [act.key for act in between(read.claims.acts, *clause_of(read.passage, when)) if (act.status == "done") == done and not act.negated]
        for read, when in ((meeting.prose, a), (meeting.post, b)))
    return any(compatible(x, y) for x in ours for y in theirs)
