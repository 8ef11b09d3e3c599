"""Dates without their year, or month, that their clause says lie ahead: moved to the next such day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from verify._later import later
from verify._patterns import regex
from verify.dates._calendars import to_gregorian
from verify.dates._read import Read, changed
from verify.dates._resolve import Reader
from verify.dates._tokens import PIECE, WEEKDAYS

with later:
    from verify.dates._holidays import day_of
    from verify.dates._which import next_which, which_of

_DAY = datetime.timedelta(days=1)
# How many days ahead what is announced lies at most, and the end of what goes on: beyond that the year is written.
_FAR = 220
_UNTIL, _UNTIL_A_MONTH = 125, 95
_FEW_WEEKS, _ALMOST_A_YEAR = 60, 300
_FIGURE = regex(r"\d")
_MONTH = 31
# How far behind "Monday to Friday" its hours stand.
_HOURS = 30
# How many days after one that is announced a date lies that goes on with it.
_GOES_ON = 100
_LINKS = frozenset((",", ";", "、", "，"))
_FEW_WORDS, _SHORT = 3, 16
_SENTENCE = regex(r"[.!?…।\n](?=\s|$)|[。！？]")
_KINDS = frozenset(("date", "day", "month", "weekday", "interval", "weekdays"))
_TOLD = frozenset(("year", "relative"))  # which year, month or week is meant
_LISTED = frozenset("lL,`-~gGTX")
_AND = frozenset("lL")


def announced(reads: Sequence[Read], reader: Reader) -> list[Read]:
    """The dates of a text, in order; of those that would lie in the past only because their year is not written, the announced ones lie ahead."""
    if len(reads) == 1:  # as mostly
        return [_announced(reads[0], reads, reader)]
    result: list[Read] = []
    ahead = False
    for place, read in enumerate(reads):
        before = reads[place - 1] if place else None
        if read.closes and before is not None and (ahead or _ends_too_soon(result[-1], read)):
            result.append(_behind(result[-1], read))
            continue
        listed = ahead and before is not None and _same(before, read) and reader.lex.gap(reader.folded[before.end:read.start]) in _LISTED
        later = _later(read, reader)
        ahead = later is not None and (listed or _marked(read, later, reads, place, reader))
        if read.kind == "weekdays":
            result.append(_settled(read, later if ahead else None, reader))
            continue
        carried = not ahead and later is not None and result and _goes_on(result[-1], read, later, reader)
        ahead = ahead or bool(carried)
        result.append(later if ahead and later is not None else read)
    for place in range(len(reads) - 2, -1, -1):  # what begins on a weekday does so before it ends
        if _opens(reads, place) and result[place] is reads[place] and result[place + 1] is not reads[place + 1]:
            result[place] = _before(result[place], result[place + 1])
    for place in range(len(reads) - 2, -1, -1):
        if result[place] is reads[place] and result[place + 1] is not reads[place + 1] and (later := _later(reads[place], reader)) is not None and (
                _leads_to(later, result[place + 1], reader)):
            result[place] = later
    for place in range(len(reads) - 2, -1, -1):  # a list whose last day is announced is so as a whole
        behind = result[place + 1]
        if result[place] is reads[place] and behind is not reads[place + 1] and _same(reads[place], behind) and not reader.is_moved(reads[place].start, behind.end) and (
                reader.lex.gap(reader.folded[reads[place].end:behind.start]) in _LISTED and (later := _later(reads[place], reader)) is not None):
            result[place] = later
    return result


def _announced(read: Read, reads: Sequence[Read], reader: Reader) -> Read:
    """The only date of a text, ahead where it is announced."""
    later = _later(read, reader)
    if later is not None and not _marked(read, later, reads, 0, reader):
        later = None
    return _settled(read, later, reader) if read.kind == "weekdays" else later or read


def _goes_on(before: Read, read: Read, later: Read, reader: Reader) -> bool:
    """Whether a date goes on where one that lies ahead led ("school ends on 19 December and begins again on 8 January"): a comma or an "and" is behind
    that one, and no verb of what was in its clause."""
    tense, between = reader.lex.tense, reader.folded[before.end:read.start]
    if tense is None or before.last is None or later.first is None or before.last <= reader.reference or not 0 <= (later.first - before.last).days <= _GOES_ON:
        return False
    words = PIECE.findall(between)
    links = (any(link in between[:_SHORT] for link in _LINKS) if reader.lex.spaceless else between.lstrip()[:1] in _LINKS) or any(reader.lex.gap(f" {word} ") in _LISTED for word in (words if len(words) <= _FEW_WORDS else words[:1]))
    if not links or _SENTENCE.search(between) is not None or (reader.before(read.start, reader.lex.this) and read.kind != "weekday"):
        return False
    return not tense.tells_of_past(reader.clauses, before.end, read.start, read.end)


def _leads_to(later: Read, behind: Read, reader: Reader) -> bool:
    """Whether a date leads to an announced one in its sentence ("school ends on 19 December, and will begin again on 8 January")."""
    tense, between = reader.lex.tense, reader.folded[later.end:behind.start]
    if tense is None or later.kind != behind.kind or later.first is None or behind.first is None or not 0 < (behind.first - later.first).days <= _GOES_ON:
        return False
    if _SENTENCE.search(between) is not None:
        return False
    if len(between) <= _SHORT and reader.says_to(between):
        return True  # "13일 밤부터 15일 아침"
    if not any(link in between for link in _LINKS):
        return False
    return not tense.tells_of_past(reader.clauses, reader.clauses.start(later.start), later.start, later.end) and not tense.tells_of_past(
        reader.clauses, later.end, behind.start, behind.end)


def _settled(read: Read, later: Read | None, reader: Reader) -> Read:
    """ "Monday to Friday" as the days to come, or those gone by, where the sentence says so; else it stays of every week."""
    if _FIGURE.search(reader.folded, read.end, read.end + _HOURS) is not None:
        return read  # the hours of an office follow
    if later is not None:
        return changed(later, kind="interval", ambiguous=False)
    tense = reader.lex.tense
    if tense is None or not reader.is_between(read.start, read.end):
        return read
    over = tense.is_over(reader.clauses, read.start, read.end)
    if not over and tense.is_open(reader.clauses, read.start, read.end, True) and read.ambiguous:
        return changed(_later(read, reader) or read, kind="interval", ambiguous=False)
    return changed(read, kind="interval", ambiguous=False) if over else read


def _ends_too_soon(opening: Read, read: Read) -> bool:
    """Whether the weekday that ends what begins today or on a day to come was taken for the last of its name."""
    return opening.last is not None and read.first is not None and read.first < opening.last


def _behind(opening: Read, read: Read) -> Read:
    """The weekday that ends what a weekday begins: the first such day from that on."""
    if opening.last is None or read.first is None or read.kind != "weekday":
        return read
    day = opening.last + ((read.first - opening.last).days % 7) * _DAY
    return changed(read, first=day, last=day)


def _before(read: Read, closing: Read) -> Read:
    """The weekday that begins what a weekday ends: the last such day before that one."""
    if closing.first is None or read.first is None or read.kind != "weekday":
        return read
    day = closing.first - ((closing.first - read.first).days % 7) * _DAY
    return changed(read, first=day, last=day)


def _opens(reads: Sequence[Read], place: int) -> bool:
    return place + 1 < len(reads) and reads[place + 1].closes


def _same(one: Read, other: Read) -> bool:
    return one.kind == other.kind or {one.kind, other.kind} <= {"date", "day", "interval"}


def _later(read: Read, reader: Reader) -> Read | None:
    """The date as the next of its kind, where it is one whose year, month or week only the reference tells."""
    if read.kind not in _KINDS or read.first is None or read.first >= reader.reference or not _TOLD.isdisjoint(read.written):
        return None
    if reader.before(read.start, reader.lex.last) or reader.after(read.end, reader.lex.last) is not None or (
            read.kind == "month" and not reader.lex.last.isdisjoint(PIECE.findall(reader.folded[read.start:read.end]))):
        return None
    if read.which and read.calendar != "gregorian" and read.month_day is not None:
        later = _next_of_its_year(read, reader)
    elif read.calendar != "gregorian" and read.month_day is not None and read.last is not None:
        day = reader.other_year(read.calendar, *read.month_day, "future")
        later = changed(read, first=day, last=day + (read.last - read.first)) if day is not None else None
    else:
        later = shifted(read, reader.reference, _FAR)
    if later is None or later.first is None or (later.first - reader.reference).days > _FAR:
        return None
    if read.weekday is not None and read.kind != "weekday" and WEEKDAYS[read.first.weekday()] == read.weekday != WEEKDAYS[later.first.weekday()]:
        return None  # its weekday is that of the day gone by
    return later


def _next_of_its_year(read: Read, reader: Reader) -> Read | None:
    """The same weekday of a month of another calendar, a year later."""
    assert read.month_day is not None and read.first is not None
    first = next_which(read.which, str(read.weekday), read.month_day[0], reader)
    return None if first is None else changed(read, first=first, last=first)


def _marked(read: Read, later: Read, reads: Sequence[Read], place: int, reader: Reader) -> bool:
    tense = reader.lex.tense
    if tense is None or later.first is None:
        return False
    if not tense.may_announce(reader.clauses):
        return _is_unmarked(read, later, reads, place, reader)
    low = reads[place - 1].end if place else 0
    high = reads[place + 1].start if place + 1 < len(reads) else len(reader.folded)
    if tense.marks(reader.clauses, read.start, read.end, low, high, read.interval or _opens(reads, place)):
        return True
    part = reader.part_start(read)
    if part < read.start and tense.leads(reader.clauses, part, low):
        return True  # "in the first week of March": its "of" is of the part
    if tense.heralded(reader.clauses, read.start, read.end):
        return True
    if read.kind == "weekdays":
        return False  # as what is open every week has a heading too ("Opening hours")
    if tense.foretold(reader.clauses, read.start, read.end):
        return True
    if _is_unmarked(read, later, reads, place, reader):
        return True
    if read.kind in ("weekday", "day") and tense.happens(reader.clauses, read.start, read.end, low, high):
        return True
    if read.kind == "weekday" and (tense.goes_on(reader.clauses, read.start, read.end, low, high) or tense.begins(reader.clauses, read.start, read.end, low, high)):
        return True
    if read.kind == "weekday":
        return tense.ends(reader.clauses, read.start, read.end, low, high) and not tense.is_over(reader.clauses, read.start, read.end)
    far = _FAR if read.holiday else _UNTIL if read.kind == "date" else _UNTIL_A_MONTH
    near = read.kind in ("date", "month") and (later.first - reader.reference).days <= far
    return near and (tense.ends(reader.clauses, read.start, read.end, low, high) or tense.goes_on(reader.clauses, read.start, read.end, low, high))


def _is_unmarked(read: Read, later: Read, reads: Sequence[Read], place: int, reader: Reader) -> bool:
    """Whether a date is the next of its kind without a mark: it is near, that gone by nearly a year ago, and nothing there tells of what was."""
    tense, low = reader.lex.tense, reads[place - 1].end if place else 0
    if tense is None or read.kind == "weekdays" or not _is_next(read, later, reader):
        return False
    return _is_of_a_programme(read, reader) or tense.is_open(
        reader.clauses, read.start, read.end, read.interval, low if _joined_on(low, read, reader) else 0)


def _is_of_a_programme(read: Read, reader: Reader) -> bool:
    """Whether a date with its time of day begins a line without a verb of what was, as in a programme: "9月28日15时，市图书馆讲座"."""
    tense = reader.lex.tense
    return tense is not None and "time" in read.written and not reader.folded[:read.start].rpartition("\n")[2].strip() and not tense.tells_of_past(
        reader.clauses, read.start, read.start, read.end)


def _joined_on(low: int, read: Read, reader: Reader) -> bool:
    """Whether an "and" directly behind the date before begins a clause of its own verb ("was closed last Sunday and reopens in mid-December")."""
    words = PIECE.findall(reader.folded[low:read.start]) if low and reader.folded[low:low + 1] == " " else []
    return len(words) > _FEW_WORDS - 1 and reader.lex.gap(f" {words[0]} ") in _AND


def _is_next(read: Read, later: Read, reader: Reader) -> bool:
    """Whether a day with its month, or a month, lies a few weeks ahead, and nearly a year ago: of that one a newspaper would write the year."""
    if read.last is None or later.first is None or not ({"month", "day"} <= read.written or (read.kind == "month" and read.calendar == "gregorian")):
        return False
    gone = read.first if read.interval and read.first is not None else read.last  # a range that begins soon may have ended but months ago
    return (later.first - reader.reference).days <= _FEW_WEEKS and (reader.reference - gone).days >= _ALMOST_A_YEAR - (_MONTH if read.kind == "month" else 0)


def shifted(read: Read, floor: datetime.date | None, far: int | None = None) -> Read | None:
    """The date as the first of its kind that is not before `floor`; None where there is none within five years (months, weeks), or `far` days."""
    if read.first is None or read.last is None or floor is None:
        return None
    for step in range(1, 6):
        first = _stepped(read, read.first, step)
        if first is None or first < floor:
            continue
        if far is not None and (first - floor).days > far:
            return None
        if (last := first if read.last == read.first else _stepped(read, read.last, step)) is not None:
            return changed(read, first=first, last=last)
    return None


def _stepped(read: Read, day: datetime.date, step: int) -> datetime.date | None:
    if read.holiday:
        return day_of(read.holiday, day.year + step)
    if "month" not in read.written and "day" not in read.written:
        return day + step * 7 * _DAY
    if read.which and read.calendar == "gregorian":
        return which_of(read.which, str(read.weekday), "gregorian", day.year + step, day.month)
    if read.calendar != "gregorian":
        return None
    months = day.year * 12 + day.month - 1 + (12 * step if "month" in read.written else step)
    year, month = divmod(months, 12)
    if read.precision == "month" and day.day > 1:
        return datetime.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - _DAY
    return to_gregorian("gregorian", year, month + 1, day.day)
