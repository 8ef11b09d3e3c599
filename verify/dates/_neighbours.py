"""What the dates of a text say of one another: "tomorrow, Thursday 13 November", "next week … on Tuesday", "on 8 November and released the following day"."""

from __future__ import annotations

import datetime
import operator
from bisect import bisect_right
from collections.abc import Sequence

from verify._patterns import regex
from verify.dates._calendars import to_gregorian
from verify.dates._counted import Told
from verify.dates._lexicon import Lexicon
from verify.dates._read import Read, changed
from verify.dates._resolve import Reader
from verify.dates._tokens import PIECE, WEEKDAYS

_DAY = datetime.timedelta(days=1)
_APPOSED = regex(r"[\s,(\uff08]{1,3}")
_SENTENCE = regex(r"[.!?…।\n](?=\s|$)|[。！？]")
# A comma and small words, at most, between a week and its weekday.
_TO_ITS_WEEKDAY = regex(r",? (?:[^\W\d]{1,4} ){0,2}")
_TO_SUNDAY = 6
_AND = frozenset("lL")
# How far behind "next year" its days stand.
_CLOSE = 24
# Who counts weeks means about that day.
_WEEK, _ABOUT = 7, 3
# How far behind a date a "following day" may stand that counts from it, in characters and in sentences that end between them.
_NEAR, _ENDS = 240, 1
_begin = operator.attrgetter("start")


def joined(reads: list[Read], text: str) -> list[Read]:
    """The dates, with a relative day and the date that stands beside it as one: the first says which year the other is of."""
    result: list[Read] = []
    for read in reads:
        before = result[-1] if result else None
        if before is None or not _may_be_one(before, read):
            result.append(read)
            continue
        dated = changed(read, first=before.first, last=before.first, written=read.written | {"relative"})
        if _APPOSED.fullmatch(text, before.end, read.start) is not None:
            closed = text[read.start - 1:read.start] in _OPENING and text[read.end:read.end + 1] in _CLOSING
            result[-1] = changed(dated, start=before.start, end=read.end + closed, written=dated.written | before.written)
        else:
            result.append(dated)
    return result


_OPENING, _CLOSING = ("(", "\uff08"), (")", "\uff09")


def _may_be_one(before: Read, read: Read) -> bool:
    if not (before.kind == "relative" or (before.kind == "weekday" and "relative" in before.written)) or before.first is None or before.first != before.last or before.clock is not None or read.kind != "date":
        return False
    return read.first == before.first or (read.month_day == (before.first.month, before.first.day) and "year" not in read.written)


_DAYS = frozenset(("date", "day"))


def naming_week(read: Read, reader: Reader) -> Read:
    """A day with the words that make it stand for its week: "the week of 17 November", "11月17日の週"; it stays the day until its year is settled."""
    if read.kind not in _DAYS or (not read.start and read.end == len(reader.folded)) or read.first != read.last or read.clock is not None:
        return read
    week_of, behind = reader.lex.week_of, reader.lex.week_of_behind
    start = reader.phrase_start(read.start, week_of) if reader.before(read.start, week_of) else read.start
    end = (reader.after(read.end, behind) if behind else None) or read.end
    return changed(read, start=start, end=end, week=True) if start < read.start or end > read.end else read


def whole_week(read: Read) -> Read:
    """A day that stands for its week, as that."""
    assert read.first is not None
    monday = read.first - read.first.weekday() * _DAY
    return changed(read, kind="interval", first=monday, last=monday + 6 * _DAY, interval=True, weekday=None)


def of_its_year(reads: list[Read], reader: Reader) -> list[Read]:
    """The dates, with those that a year named before in their sentence places: "returns next year from June 25 to 28"."""
    result: list[Read] = []
    for read in reads:
        before = result[-1] if result else None
        placed = None
        if before is not None and _is_counted_year(before) and read.start - before.end <= _CLOSE and _SENTENCE.search(reader.folded, before.end, read.start) is None:
            placed = None if _tells_of_past(before.end, read, reader) else _in_year(read, before)
        result.append(read if placed is None else placed)
    return result


def of_its_month(reads: list[Read], reader: Reader) -> list[Read]:
    """The dates, with bare days in the month of a date before them in their sentence: "plays on 4 October in Lisbon and on the 11th in Braga". A marked day
    (11日) is of the reference's own month, whatever stands before it."""
    if reader.lex.spaceless:
        return reads
    result: list[Read] = []
    for read in reads:
        before = result[-1] if result else None
        placed = _in_its_month(before, read, reader) if before is not None else None
        result.append(read if placed is None else placed)
    return result


def _in_its_month(before: Read, read: Read, reader: Reader) -> Read | None:
    """A bare day in the month of a date before it, where that is of the reference's time and earlier in its month, and no sentence ends between."""
    if read.kind != "day" or before.kind not in _DAYS or "month" not in before.written or before.first is None or read.first is None:
        return None
    if "relative" in read.written or before.calendar != "gregorian" or abs(before.first.year - reader.reference.year) > 1 or read.first.day <= before.first.day:
        return None
    day = to_gregorian("gregorian", before.first.year, before.first.month, read.first.day)
    if day is None or (read.weekday is not None and WEEKDAYS[day.weekday()] != read.weekday):
        return None
    return changed(read, first=day, last=day) if _SENTENCE.search(reader.folded, before.end, read.start) is None else None


def _is_counted_year(read: Read) -> bool:
    return read.precision == "year" and "relative" in read.written and not read.interval and not read.about


def _in_year(read: Read, year: Read) -> Read | None:
    """A date, a month or a span of days without a year, in the year of another."""
    if read.kind not in ("date", "month", "interval") or "month" not in read.written or not {"year", "relative"}.isdisjoint(read.written):
        return None
    if read.first is None or read.last is None or year.first is None or read.calendar != "gregorian" or read.weekday is not None:
        return None
    years = year.first.year - read.first.year
    try:
        first, last = read.first.replace(year=read.first.year + years), read.last.replace(year=read.last.year + years)
    except ValueError:
        return None  # a 29 February
    return changed(read, first=first, last=last, written=read.written | {"relative"})


def within(reads: list[Read], reader: Reader) -> list[Read]:
    """The dates, with weekdays that a week, weekend or day to come, named before in their sentence, places."""
    result: list[Read] = []
    for read in reads:
        before = result[-1] if result and read.kind == "weekday" else None
        if before is not None and (day := _of_its_week(before, read, reader)) is not None:
            result[-1] = day
            continue
        moved = _placed(before, read, reader) if before is not None else None
        result.append(read if moved is None else moved)
    for place in range(len(result) - 2, -1, -1):
        result[place] = _listed_before(result[place], result[place + 1], reader) or result[place]
    return result


def _listed_before(read: Read, behind: Read, reader: Reader) -> Read | None:
    """A weekday that is listed with one of a week that is told, in that week: "el martes y el miércoles de la próxima semana"."""
    if not read.kind == behind.kind == "weekday" or "relative" in read.written or "relative" not in behind.written or read.first is None or behind.first is None:
        return None
    if reader.lex.gap(reader.folded[read.end:behind.start]) not in _AND:
        return None
    day = behind.first - (WEEKDAYS.index(str(behind.weekday)) - WEEKDAYS.index(str(read.weekday))) % 7 * _DAY
    return changed(read, first=day, last=day)


def _of_its_week(before: Read, read: Read, reader: Reader) -> Read | None:
    """A weekday directly behind its week as one date: "last week on Wednesday", "минулого тижня в середу", "na semana passada, na quarta-feira"."""
    if before.first is None or before.last is None or before.written != {"relative"} or (before.last - before.first).days != _TO_SUNDAY or "relative" in read.written:
        return None
    if _TO_ITS_WEEKDAY.fullmatch(reader.folded, before.end, read.start) is None or reader.before(read.start, reader.lex.this):
        return None
    if any(reader.lex.gap(f" {word} ") in _AND for word in PIECE.findall(reader.folded[before.end:read.start])):
        return None
    day = before.first + WEEKDAYS.index(str(read.weekday)) * _DAY
    return changed(read, start=before.start, first=day, last=day, written=read.written | before.written)


def _placed(before: Read, read: Read, reader: Reader) -> Read | None:
    if "relative" in read.written or not _places(before, reader.reference) or reader.before(read.start, reader.lex.this):
        return None
    moved = _moved(before, read)
    if moved is None or _SENTENCE.search(reader.folded, before.end, read.start) is not None or _barred(before.end, read, reader):
        return None
    return moved


def _places(read: Read, reference: datetime.date) -> bool:
    """Whether a date is one that the weekdays behind it may be counted from."""
    if read.first is None or read.last is None or "relative" not in read.written or read.precision != "day":
        return False
    return read.last > reference


def _moved(before: Read, read: Read) -> Read | None:
    assert before.first is not None and before.last is not None
    days = (WEEKDAYS.index(str(read.weekday)) - before.first.weekday()) % 7
    day = before.first + days * _DAY
    if (before.interval and day > before.last) or (not before.interval and not days):
        return None
    return changed(read, first=day, last=day)


def _tells_of_past(start: int, read: Read, reader: Reader) -> bool:
    """Whether the clause of a date is known to tell of what was."""
    return reader.lex.tense is not None and _barred(start, read, reader)


def _barred(start: int, read: Read, reader: Reader) -> bool:
    """Whether a verb of what was stands between a place and a date, or behind the date in its clause."""
    tense = reader.lex.tense
    return tense is None or tense.tells_of_past(reader.clauses, start, read.start, read.end)


def following(text: str, reads: Sequence[Read], lex: Lexicon) -> list[Read]:
    """The days that are counted from a date before them ("the following day", "le lendemain"); nothing where there is none near."""
    found: list[Read] = []
    assert lex.following is not None
    for match in lex.following.finditer(text):
        step = lex.following_steps[" ".join(match.group().split())]
        if any(read.start < match.end() and match.start() < read.end for read in reads) or _is_counted(text, match.start(), lex):
            continue
        anchor = _anchor(text, match.start(), reads)
        if anchor is None or anchor.first is None:
            continue
        day = anchor.first + step * _DAY
        found.append(Read(
            kind="relative", start=match.start(), end=match.end(), first=day, last=day, written=frozenset(("relative",)), about=_ABOUT if abs(step) >= _WEEK else 0))
    return found


def _is_counted(text: str, start: int, lex: Lexicon) -> bool:
    """Whether a number stands before words that say "a day later": Persian "ده روز بعد" is ten."""
    words = text[max(0, start - _CLOSE):start].split() if not lex.spaceless else []
    return bool(words) and (words[-1][-1].isdigit() or words[-1] in lex.small_numbers or words[-1] in lex.several)


def _anchor(text: str, start: int, reads: Sequence[Read]) -> Read | None:
    """The day before a place from which what follows there is counted, of dates in order; None where there is none near."""
    place = bisect_right(reads, start, key=_begin) - 1
    while place >= 0 and reads[place].end > start:
        place -= 1
    anchor = reads[place] if place >= 0 else None
    if anchor is None or anchor.first is None or anchor.first != anchor.last or start - anchor.end > _NEAR:
        return None
    return anchor if len(_SENTENCE.findall(text, anchor.end, start)) <= _ENDS else None


def counted_on(told: Told, reads: Sequence[Read], reader: Reader) -> Told | None:
    """Days or weeks ahead that a language counts alike from today and from another day, counted from the day gone by that their sentence tells before them:
    "3 Mart'ta görüştüler ve iki gün sonra ayrıldılar", "周一抵达，两天后离开". None where such a sentence is of what will be, and they may be either."""
    anchor = _anchor(reader.folded, told.start, reads) if told.precision == "day" and not told.reach and told.first > reader.reference else None
    if anchor is None or anchor.first is None or anchor.first >= reader.reference or _SENTENCE.search(reader.folded, anchor.end, told.start) is not None:
        return told
    if reader.lies_ahead(told.start, told.end):
        return None
    day = anchor.first + (told.first - reader.reference)
    return told._replace(first=day, last=day, open=False)
