"""A weekday of a month by its place among them: "the first Monday of December", "11月最后一个周日", "the last Friday of next month"; the first or the last of its days."""

from __future__ import annotations

import datetime
import operator
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._fold import fold
from verify.dates._read import Read, changed
from verify.dates._resolve import Reader
from verify.dates._tokens import SEPARATORS, WEEKDAYS

_DAY = datetime.timedelta(days=1)
_WEEKDAY, _MONTH = "\x01", "\x02"
# How far the ordinal stands from its weekday and month, how many characters lie between those two.
_AROUND, _APART = 24, 32
_PERSIAN = 621
_WEEKEND, _ANY_DAY = "weekend", "day"  # of days only the first and the last of a month
_end = operator.attrgetter("end")


class Month(NamedTuple):
    """A month of a text: where, of which calendar, and its number, or how many months it is from the reference's."""

    start: int
    end: int
    calendar: str
    number: int
    step: int | None


def weekdays_of_months(text: str, pieces: Sequence[Atom], reader: Reader) -> list[Read]:
    """The days that a text names by an ordinal, a weekday and a month."""
    lex = reader.lex
    if lex.which is None:
        return []
    weekdays = [(atom.start, atom.end, str(atom.value)) for atom in pieces if atom.code == "w" and atom.word is not None and (not atom.word.short or not atom.word.form)]
    weekdays.extend(lex.which.weekdays(text))
    found = []
    for start, end, weekday in weekdays:
        for month in _months(pieces, start, end):
            if lex.part_after is not None and (part := lex.part_after.match(text, month.end)) is not None and part.end() >= end:
                continue  # Urdu writes the week as it writes Saturday: "مئی کے آخری ہفتے"
            if reader.raw[start:start + 1].islower() and lex.part_before is not None and (
                    (part := lex.part_before.search(text, max(0, start - _AROUND), month.start)) is not None and part.start() <= start):
                continue  # … and Indonesian but for the capital: "minggu pertama Mei"
            placed = lex.which.find(text, (start, end), (month.start, month.end))
            if placed is not None and (read := _read(*placed, weekday, month, pieces, reader)) is not None:
                found.append(read)
                break
    return found


def _months(pieces: Sequence[Atom], start: int, end: int) -> Iterator[Month]:
    """The months near a weekday, in order."""
    for place in range(bisect_left(pieces, start - _APART, key=_end), len(pieces)):
        atom = pieces[place]
        if atom.start > end + _APART:
            return
        if atom.code == "m" and (atom.end <= start or atom.start >= end):
            calendar, number = atom.value
            yield Month(atom.start, atom.end, calendar, number, None)
        elif atom.code == "q" and atom.value[0] == "month":
            yield Month(atom.start, atom.end, "gregorian", 0, atom.value[1])
        elif atom.code == "N" and place and pieces[place - 1].code == "d":
            yield Month(pieces[place - 1].start, atom.end, "gregorian", int(pieces[place - 1].value), None)


def _read(start: int, end: int, which: int, weekday: str, month: Month, pieces: Sequence[Atom], reader: Reader) -> Read | None:
    if month.calendar not in ("gregorian", "persian") or (month.step is None and not 1 <= month.number <= 12):
        return None
    if weekday == _ANY_DAY and which not in (1, -1):
        return None
    if weekday == _WEEKEND:
        saturday = _read(start, end, which, WEEKDAYS[5], month, pieces, reader)
        if saturday is None or saturday.first is None:
            return None
        return changed(saturday, kind="interval", last=saturday.first + _DAY, interval=True, weekday=None, which=0, written=saturday.written - {"weekday"} | {"relative"})
    reference, written = reader.reference, {"month", "weekday", "day"}
    if month.step is not None:
        years, number = divmod(reference.month - 1 + month.step, 12)
        day, written = which_of(which, weekday, "gregorian", reference.year + years, number + 1), {"relative"}
    else:
        year, start, end = _year_beside(start, end, pieces, reader)
        written |= {"year"} if year is not None else set()
        day = _meant(which, weekday, month, reader, start, end) if year is None else which_of(which, weekday, month.calendar, year, month.number)
    if day is None:
        return None
    if weekday == _ANY_DAY:
        return Read(kind="date", start=start, end=end, first=day, last=day, calendar=month.calendar, written=frozenset(written - {"weekday"}), month_day=(day.month, day.day) if month.calendar == "gregorian" else None)
    return Read(
        kind="date", start=start, end=end, first=day, last=day, calendar=month.calendar, weekday=weekday, which=which, written=frozenset(written),
        month_day=None if month.calendar == "gregorian" else (month.number, 1))


def _year_beside(start: int, end: int, pieces: Sequence[Atom], reader: Reader) -> tuple[int | None, int, int]:
    """The year that is written behind the words at `[start, end)`, or before them, and the place of both."""
    for place in range(bisect_left(pieces, start - _AROUND, key=_end), len(pieces)):
        atom = pieces[place]
        if atom.start > end + _AROUND:
            break
        if atom.code != "y":
            continue
        marked = place + 1 < len(pieces) and pieces[place + 1].code == "Y" and pieces[place + 1].start - atom.end <= 1
        stop = pieces[place + 1].end if marked else atom.end
        if 0 < atom.start - end <= _AROUND and reader.lex.gap(reader.folded[end:atom.start]) in tuple(" ,cCGX"):
            return int(atom.value), start, stop
        if 0 <= start - stop <= 2 and reader.lex.order[0] == "Y":
            return int(atom.value), atom.start, end
    return None, start, end


def _meant(which: int, weekday: str, month: Month, reader: Reader, start: int, end: int) -> datetime.date | None:
    """The last such day that is not after the reference, or the first that is not before it, by what is preferred."""
    days = _around(which, weekday, month.calendar, month.number, reader.reference)
    ahead = min((day for day in days if day >= reader.reference), default=None)
    if reader.leaning(start, end) == "future" or reader.lies_ahead(start, end) or (ahead is not None and (ahead - reader.reference).days <= _SOON):
        return ahead  # a day so soon is announced: the second Saturday of June, told in April
    return max((day for day in days if day <= reader.reference), default=None)


_SOON = 95  # days


def next_which(which: int, weekday: str, month: int, reader: Reader) -> datetime.date | None:
    """The first such day of a month of the language's own calendar that is not before the reference."""
    return min((day for day in _around(which, weekday, reader.lex.own_calendar, month, reader.reference) if day >= reader.reference), default=None)


def _around(which: int, weekday: str, calendar: str, month: int, reference: datetime.date) -> list[datetime.date]:
    """The days of the reference's year and those beside it."""
    year = reference.year - (_PERSIAN if calendar == "persian" else 0)
    return [day for step in (-1, 0, 1) if (day := which_of(which, weekday, calendar, year + step, month)) is not None]


def which_of(which: int, weekday: str, calendar: str, year: int, month: int) -> datetime.date | None:
    """The first (1), second … or last (-1) such weekday of a month."""
    first, following = to_gregorian(calendar, year, month, 1), to_gregorian(calendar, year + month // 12, month % 12 + 1, 1)
    if first is None or following is None:
        return None
    days = [first + step * _DAY for step in range((following - first).days) if weekday == _ANY_DAY or WEEKDAYS[(first + step * _DAY).weekday()] == weekday]
    return days[which - 1 if which > 0 else which] if which <= len(days) else None


class Which:
    """A language's ways to say which weekday of a month is meant: templates with `#` for the ordinal, `@` for the weekday and `%` for the month."""

    def __init__(self, templates: Iterable[str], ordinals: Mapping[str, int], names: Mapping[str, str], parted: bool) -> None:
        self._ordinals = {" ".join(fold(form).split()): value for form, value in ordinals.items()}
        self._names = {fold(form): weekday for form, weekday in names.items()}
        self._name = _pattern(self._names, parted)
        words = "(?P<which>" + "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(self._ordinals, key=len, reverse=True)) + ")"
        edge = rf"[^\d{SEPARATORS}]"
        self._patterns = [re.compile(_template(template, words, edge if parted else "")) for template in templates]
        self._said = re.compile("|".join(map(re.escape, self._ordinals)))

    def weekdays(self, text: str) -> list[tuple[int, int, str]]:
        """The weekdays that the language writes otherwise here than elsewhere ("أول اثنين", without its article)."""
        if self._name is None or not any(name in text for name in self._names) or self._said.search(text) is None:
            return []
        return [(match.start(), match.end(), self._names[match.group()]) for match in self._name.finditer(text)]

    def find(self, text: str, weekday: tuple[int, int], month: tuple[int, int]) -> tuple[int, int, int] | None:
        """Where words around a weekday and a month begin and end that say which is meant, and which."""
        one, two = sorted((weekday, month))
        if two[0] < one[1]:
            return None
        low = max(0, one[0] - _AROUND)
        before, between, after = text[low:one[0]], text[one[1]:two[0]], text[two[1]:two[1] + _AROUND]
        signs = (_WEEKDAY, _MONTH) if one == weekday else (_MONTH, _WEEKDAY)
        stretch = f"{before}{signs[0]}{between}{signs[1]}{after}"
        for pattern in self._patterns:
            match = pattern.search(stretch)
            if match is not None:
                first, last = match.span()
                start = low + first
                end = two[1] + last - (len(stretch) - len(after))
                return start, end, self._ordinals[" ".join(match["which"].split())]
        return None


def _pattern(forms: Iterable[str], parted: bool) -> re.Pattern[str] | None:
    held = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    edge = rf"[^\d{SEPARATORS}]" if parted else "(?!)"
    return re.compile(rf"(?<!{edge})(?:{held})(?!{edge})") if held else None


def _template(template: str, words: str, edge: str) -> str:
    """The pattern of a template; what is inflected may end as it does."""
    parts = [re.escape(part).replace(r"\ ", r"\s+") for part in re.split("([#@%])", fold(template))]
    held = "".join({"\\#": words, "#": words, "@": _WEEKDAY, "%": _MONTH}.get(part, part) for part in parts)
    return (rf"(?<!{edge})" if edge and template[0] not in "@%" else "") + held + (rf"(?!{edge})" if edge and template[-1] not in "@%" else "")
