"""What stands around a date of the prose: whether it is background, a mere dateline, or a day ahead."""

from __future__ import annotations

import dataclasses
import datetime
import math
import unicodedata
from collections.abc import Sequence

from verify._later import later
from verify._patterns import regex
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import When
from verify.claims.acts import status_of
from verify.claims.ideas import find_sayings
from verify.claims.spans_of_time import FROM, role_of
from verify.comparison._days import DAY, WEEK, first_day, fits, fits_day, interval, is_bare_weekday, last_day
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import related
from verify.languages import _concepts
from verify.languages._tokens import WORD

with later:
    from verify.claims.plain_words import plain_words_between

_PARTING = tuple(",\uff0c\u3001(\uff08[|\u00b7\u2022\u2013\u2014-/")
_LINE = 60  # characters looked at on either side of a date
_BULLET = regex(r"\s+[-–•|·]\s")  # where the lines of a list were run into one


_BESIDE = 3  # tokens between a weekday and the weeks that are counted to it


def is_counted_from(read: Read, when: When) -> bool:
    """Whether a bare weekday is that of some week to come or gone that stands beside it: Friday in two weeks, on Monday three weeks later."""
    return is_bare_weekday(when.mention) and any(
        f.things == _WEEKS and f.sentence == when.sentence and (0 <= f.first - when.last <= _BESIDE or 0 <= when.first - f.last <= _BESIDE)
        for f in read.claims.figures)


_WEEKS = frozenset(("week",))


def stands_alone(meeting: Meeting, when: When) -> bool:
    """Whether a date's line has hardly a word besides it."""
    return _alone(meeting.prose.passage, when.start, when.end)


@kept
def _alone(passage: Passage, start: int, end: int) -> bool:
    text = passage.text
    before = text[max(0, start - _LINE): start].rpartition("\n")[2]
    behind = text[end: end + _LINE].partition("\n")[0]
    if (not behind.strip(" )]）」") or _BULLET.match(behind)) and before.rstrip()[-1:] in _PARTING:
        return True  # "Headline, Paper, 29 January 2019": what is cited, not what happened
    if before.rstrip()[-1:] in _PARTING[:2] and behind[:1].isspace() and "\u3040" <= behind.lstrip()[:1] <= "\u9fff":
        return True  # the same in a script that puts no space between the words of a sentence
    return sum(3 if "\u3040" <= c <= "\ud7af" else 1 for c in before + behind if c.isalpha() or unicodedata.category(c)[0] == "M") < 25


def background(meeting: Meeting, when: When, *, ahead: bool = False) -> bool:
    """Whether a word right before the date says that it is of another time: since, three years ago, the one before.

    What lies `ahead` cannot have begun: "ab dem 28. Mai", "from 1 July" are no background; what began on a day before the post is.
    """
    passage = meeting.prose.passage
    keys = ("ago", "another") if ahead else ("ago", "since", "another")
    near = passage.reading.cued_between(when.first - 6, when.first + 3, *keys)
    return (not ahead and _has_begun(meeting, when)) or any(passage.sentence_at(m.start) == when.sentence and abs(m.last - when.first) <= 2 for m in near)


def _posted(meeting: Meeting) -> datetime.date | None:
    """The first day that the post's signature may mean, though it be a month or ambiguous; None where it has none."""
    date = meeting.citation.date
    return first_day(date.value[:10]) if date is not None else None


def _has_begun(meeting: Meeting, when: When) -> bool:
    """Whether something has been going on from a day before the post: held since Monday, freed last night."""
    posted = _posted(meeting)
    span = interval(when.mention)
    return posted is not None and span is not None and span[1] < posted and role_of(meeting.prose.passage, when) == FROM


def of_another_time(meeting: Meeting, first: int, sentence: int) -> bool:
    """Whether a word of the prose stands under a date long before the post, of which the post does not speak: "Im August 2016 kamen dort drei ..."

    A date that opens its sentence is over all of it, another one over its clause; none is where the sentence names a day of the post too.
    """
    return any(low <= first < high for low, high in _of_other_times(meeting, sentence))


@kept
def _of_other_times(meeting: Meeting, sentence: int) -> Sequence[tuple[int, float]]:
    """The tokens of the prose over which a date of a sentence stands that is of another time than the post."""
    posted = meeting.posted
    if posted is None:
        return ()
    prose = meeting.prose
    begin, end = prose.passage.sentence_tokens(sentence)
    dates = between(prose.claims.dates, begin, end)
    if not dates:
        return ()
    told = [w.mention for w in meeting.post.claims.dates]
    if any((fits_day(w.mention, posted) and w.mention.precision != "year") or any(fits(w.mention, other) for other in told) for w in dates):
        return ()
    found: list[tuple[int, float]] = []
    for when in dates:
        span = interval(when.mention)
        if span is not None and not when.mention.ambiguous and (posted - span[1]).days > _LONG_BEFORE:
            found.append((0, math.inf) if when.first - begin <= _OPENING else clause_of(prose.passage, when))
    return found


_LONG_BEFORE = 45  # days: further back it is another occasion, not the post's on a wrong day
_OPENING = 3  # tokens before a date that opens its sentence


def clause_of(passage: Passage, when: When) -> tuple[int, int]:
    """The tokens of the clause around a date, which may be no token of its own; with its label, where it has one: "First results: December"."""
    begin, end = passage.clause(when.first, max(when.last, when.first + 1))
    if begin == when.first and begin >= 2 and passage.tokens[begin - 1].text in _LABELLED:
        begin = passage.clause(begin - 2, begin - 1)[0]
    return begin, end


_LABELLED = (":", "\uff1a")


def planned(read: Read, when: When) -> bool:
    """Whether the clause of a date speaks of what is to come."""
    begin, end = clause_of(read.passage, when)
    return bool(read.passage.reading.cued_between(begin, end, "planned", "wished", "conditional"))


def is_ahead(meeting: Meeting, read: Read, first: int, last: int) -> bool:
    """Whether the clause `[first, last)` of the prose or the post tells of what is to come after the post, by its words or by a date."""
    return status_of(read.passage, first, last) == "planned" or is_of_later(meeting, read, first, last)


def is_of_later(meeting: Meeting, read: Read, first: int, last: int) -> bool:
    """Whether the clause `[first, last)` of the prose or the post names a day after that of the post."""
    posted = _posted(meeting)
    spans = (interval(when.mention) for when in between(read.claims.dates, first, last))
    return posted is not None and any(span is not None and span[0] > posted for span in spans)


def is_standing(read: Read, first: int, last: int) -> bool:
    """Whether the clause `[first, last)` denies what is or will be, rather than what was done."""
    reading, tokens = read.passage.reading, read.passage.tokens
    if reading.cued_between(first, last, "standing"):
        return True
    past = tuple((reading.words or {}).get("past-endings", ()))  # of the verb, which stands right behind its "no"
    behind = [tokens[no.last] for no in reading.cued_between(first, last, "negator") if no.last < last] if past else []
    return bool(behind) and all(token.kind == WORD and not token.folded.endswith(past) for token in behind)


def leaning_ahead(read: Read, when: When, posted: datetime.date) -> When:
    """A date, or where its clause speaks of what is to come, a bare weekday of the week ahead and a day or month without a year of the year ahead."""
    mention = when.mention
    day = mention.day
    if mention.written == MONTH_ALONE and first_day(mention.value[:10]) is not None and mention.value[:7] < posted.isoformat()[:7] and planned(read, when):
        return month_of_the_year_ahead(when)
    if day is None or day >= posted or not (is_bare_weekday(mention) or ("day" in mention.written and not mention.written & {"year", "relative"})):
        return when
    ahead = day + WEEK if is_bare_weekday(mention) else _a_year_on(day) if "month" in mention.written else _a_month_on(day)
    if not posted < ahead <= posted + _AHEAD_AT_MOST or ("weekday" in mention.written and not is_bare_weekday(mention)):
        return when
    begin, end = clause_of(read.passage, when)
    acts = between(read.claims.acts, begin, end)
    if not (planned(read, when) or role_of(read.passage, when) or any(a.status != "done" or a.key in _AHEAD for a in acts)):
        return when
    return dataclasses.replace(when, mention=dataclasses.replace(
        mention, value=ahead.isoformat() + mention.value[10:], written=mention.written | {"relative"}))


MONTH_ALONE = frozenset(("month",))
_AHEAD_AT_MOST = 300 * DAY  # what was suspended from the 14th, some days ago, is not to be suspended in a year


def month_of_the_year_ahead(when: When) -> When:
    """A month without a year in the year behind that in which it was read: "it opens in October"."""
    return dataclasses.replace(when, mention=dataclasses.replace(when.mention, value=f"{int(when.mention.value[:4]) + 1}{when.mention.value[4:]}"))


def _a_year_on(day: datetime.date) -> datetime.date:
    return day.replace(year=day.year + 1) if (day.month, day.day) != (2, 29) else day


def _a_month_on(day: datetime.date) -> datetime.date:
    year, month = day.year + day.month // 12, day.month % 12 + 1
    return day.replace(year=year, month=month) if day.day <= _SHORTEST_MONTH else day


_SHORTEST_MONTH = 28
_AHEAD = frozenset("schedule plan postpone cancel suspend extend announce promise".split())


def has_come(meeting: Meeting, when: When) -> bool:
    """Whether a day of the prose was over when the article came out, and is told from there: as of yesterday, a third had no power yet."""
    day = when.mention.day
    return day is not None and meeting.published is not None and day <= meeting.published and "relative" in when.mention.written and not planned(meeting.prose, when)


def acts_around(read: Read, when: When) -> list[str]:
    """The acts that the clause of a date tells."""
    begin, end = clause_of(read.passage, when)
    return [a.key for a in between(read.claims.acts, begin, end)]


@kept
def matters_around(read: Read, when: When) -> frozenset[object]:
    """What the clause of a date is about, by words too common to lead one sentence to another."""
    begin, end = clause_of(read.passage, when)
    matters: set[object] = {m for s in find_sayings(read) if s.first < end and begin < s.last for m in s.matters if m not in _concepts.VAGUE}
    return frozenset(matters | {word.family for word in plain_words_between(read.passage, begin, end)})


def of_related_acts(meeting: Meeting, when: When, rival: When) -> bool:
    """Whether the clauses of two dates tell acts that belong together."""
    theirs = acts_around(meeting.post, rival)
    return any(related(a, b) for a in acts_around(meeting.prose, when) for b in theirs)


# Since a year, a month, a day was over, by the length of how it is written (2025, 2025-03, 2025-03-28): what is told later is a story of its own.
_OVER = {4: DAY, 7: WEEK, 10: 3 * WEEK}


def long_before(meeting: Meeting, first: int, last: int) -> bool:
    """Whether the tokens `[first, last)` of the prose hold a time that was over weeks before the post, and that the post does not speak of."""
    dates = between(meeting.prose.claims.dates, first, last)
    posted = _posted(meeting) if dates else None
    if posted is None:
        return False
    told = [when.mention.value[:10] for when in meeting.post.claims.dates]
    for when in dates:
        value = when.mention.value
        ended = last_day(value[:10])
        if ended is not None and ended < posted - _OVER[len(value[:10])] and not any(other.startswith(value[:7]) or value.startswith(other) for other in told):
            return True
    return False
