"""Days of months: of the year that is meant where none is written, of the month that is meant where that is not."""

from __future__ import annotations

import datetime

from verify.dates._around import Around, value_of
from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._read import Read, century_of, year_of_two
from verify.dates._tokens import PIECE, WEEKDAYS

_AS_FAR_AS_A_MONTH = 60  # letters behind a day
# How many days ahead a date lies at most that its weekday alone shows to be announced.
_SOON = 100
# The years, from the reference's, in which a day without its year is looked for: four on either side hold a 29 February.
_BACK, _ON = range(0, -5, -1), range(0, 5)
_LONG_AGO = 60  # … and how many days ago its like has to lie, from which on it may lie further ahead


class Days(Around):
    """Days of months: of the year that is meant where none is written, of the month that is meant where that is not."""

    __slots__ = ()

    def _weekday(self, atoms: dict[str, Atom]) -> str | None:
        atom = atoms.get("w") or atoms.get("w2")
        if atom is None:
            return None
        return str(value_of(atom, "w"))

    def _year(self, atoms: dict[str, Atom], calendar: str) -> int | bool | None:
        """The year as its calendar counts it; None where none is written, False where it cannot be."""
        atom = atoms.get("y")
        if atom is not None:
            year = int(atom.value)
            era = atoms.get("e") or atoms.get("e2")
            if era is not None and isinstance(era.value, int):
                return era.value + year - 1 if 0 < year < 200 else False
            if era is not None and era.value == "roc":
                return 1911 + year if 0 < year < 200 else False
            if calendar == "gregorian" and (self.lex.calendar_of(year) == "buddhist" or (era is not None and era.value == "buddhist")):
                return year - 543
            if calendar == "gregorian" and era is not None and era.value not in ("gregorian", None):
                return False
            if (atom.code in "dn" and era is None) or year < 0:
                return False
            return year
        atom = atoms.get("y2")
        if atom is None:
            return None
        if atom.end - atom.start != 2:
            return False
        if self.folded[atom.start - 1] == "'":
            return year_of_two(int(atom.value), self.reference)  # "il 3 marzo del '42"
        return century_of(int(atom.value))

    def _calendar_name(self, atoms: dict[str, Atom], calendar: str) -> str:
        atom, era = atoms.get("y"), atoms.get("e") or atoms.get("e2")
        if calendar == "gregorian" and atom is not None:
            if era is not None and isinstance(era.value, int):
                return self.lex.era_calendar
            if era is not None and era.value == "roc":
                return "roc"
            if self.lex.calendar_of(int(atom.value)) == "buddhist" or (era is not None and era.value == "buddhist"):
                return "buddhist"
        return calendar

    def _day(
        self, calendar: str, year: int | bool | None, month: int, day: int, start: int, end: int, weekday: str | None, ambiguous: bool = False, name: str | None = None,
    ) -> Read | None:
        written = {"month", "day"}
        if weekday:
            written.add("weekday")
        if year is None:
            prefer = self.leaning(start, end)
            value = self._in_a_year(calendar, month, day, prefer)
            if prefer != "future" and weekday is not None and value is not None and WEEKDAYS[value.weekday()] != weekday:
                ahead = self._in_a_year(calendar, month, day, "future")
                if ahead is not None and WEEKDAYS[ahead.weekday()] == weekday and (
                        (ahead - self.reference).days <= _SOON or (self.reference - value).days > _LONG_AGO):
                    value = ahead  # its weekday shows that it is announced
        else:
            written.add("year")
            value = to_gregorian(calendar, int(year), month, day)
        if value is None:
            return Read(kind="void", start=start, end=end)  # 31 February is no date, nor is the February in it
        if not 1000 <= value.year <= 2999:
            return None
        return Read(
            kind="date", start=start, end=end, first=value, last=value, calendar=name or calendar, weekday=weekday, ambiguous=ambiguous,
            written=frozenset(written), month_day=(month, day),
        )

    def day_of(self, year: int | None, month: int, day: int, start: int, end: int, weekday: str | None) -> Read | None:
        """A day of a month, of the year that is meant where none is given."""
        return self._day("gregorian", year, month, day, start, end, weekday)

    def _in_a_year(self, calendar: str, month: int, day: int, prefer: str) -> datetime.date | None:
        return self._near_year(month, day, prefer) if calendar == "gregorian" else self.other_year(calendar, month, day, prefer)

    def _near_year(self, month: int, day: int, prefer: str) -> datetime.date | None:
        """The day of that month nearest to the reference on the side that is preferred."""
        past = self._in_years(month, day, _BACK) if prefer != "future" else None
        ahead = self._in_years(month, day, _ON) if prefer != "past" else None
        if past is None or ahead is None:
            return past or ahead
        return min(past, ahead, key=lambda value: abs((value - self.reference).days))

    def _in_years(self, month: int, day: int, steps: range) -> datetime.date | None:
        """The first such day of the years that are so many before or behind the reference's, in order, that lies on their side of it."""
        reference = self.reference
        for step in steps:
            try:
                value = datetime.date(reference.year + step, month, day)
            except ValueError:
                continue
            if value == reference or (value < reference) == (steps is _BACK):
                return value
        return None

    def other_year(self, calendar: str, month: int, day: int, prefer: str) -> datetime.date | None:
        """The same of another calendar."""
        guess = {"islamic": 622, "persian": 621, "hebrew": -3761, "ethiopic": 8, "indian": 78}.get(calendar)
        if guess is None:
            return None
        around = self.reference.year - guess
        if calendar == "islamic":
            around = (self.reference.year - 622) * 33 // 32
        days = [value for year in range(around - 3, around + 4) if (value := to_gregorian(calendar, year, month, day)) is not None]
        if prefer == "past":
            return max((value for value in days if value <= self.reference), default=None)
        if prefer == "future":
            return min((value for value in days if value >= self.reference), default=None)
        return min(days, key=lambda value: abs((value - self.reference).days), default=None)

    def in_a_moved(self, month: int, day: int) -> datetime.date | None:
        """The day nearest to the reference: what is moved was to be soon."""
        return self._near_year(month, day, "nearest")

    def _falls_on(self, day: int, weekday: str) -> bool:
        """Whether a day of the month falls on a weekday in the reference's month, or in one beside it."""
        months = (self.reference.year * 12 + self.reference.month - 1 + step for step in (-1, 0, 1))
        days = (to_gregorian("gregorian", month // 12, month % 12 + 1, day) for month in months)
        return any(value is not None and WEEKDAYS[value.weekday()] == weekday for value in days)

    def _bare_day(self, day: int, start: int, end: int, weekday: str | None) -> Read | None:
        """A day without its month: of the reference's month, or of the one before or after it, by what is preferred."""
        if self._of_other_months(start, end):
            return None
        prefer = self.leaning(start, end)
        days: list[datetime.date] = []
        for step in range(-3, 4):
            value = self._in_a_month(day, step)
            if value is not None:
                days.append(value)
        if weekday is not None:
            fitting = [value for value in days if WEEKDAYS[value.weekday()] == weekday and abs((value - self.reference).days) <= 40]
            days = fitting or days
            if fitting and prefer == "past" and not any(value <= self.reference for value in fitting):
                prefer = "nearest"  # "sábado (15)": only one to come is a Saturday
        if prefer == "past":
            days = [value for value in days if value <= self.reference][-1:]
        elif prefer == "future":
            days = [value for value in days if value >= self.reference][:1]
        chosen = min(days, key=lambda value: abs((value - self.reference).days), default=None)
        if chosen is None:
            return None
        written = frozenset(("day", "weekday") if weekday else ("day",))
        return Read(kind="day", start=start, end=end, first=chosen, last=chosen, weekday=weekday, written=written)

    def _of_other_months(self, start: int, end: int) -> bool:
        """Whether the words beside a day tell that it is not one of the running month: "the 15th of every month", "the 12th of the same month", "the 30th of the Iranian month of Mehr"."""
        if self.before(start, self.lex.other_months) or self.after(end, self.lex.other_months) is not None:
            return True
        between: list[str] = []
        for word in PIECE.finditer(self.folded, end, end + _AS_FAR_AS_A_MONTH) if self.lex.month_nouns else ():
            if not self.folded[end:word.start()].isspace():
                return False
            if word.group() in self.lex.month_nouns:
                return not self.lex.this_month.issuperset(between)
            between.append(word.group())
            end = word.end()
        return False

    def _in_a_month(self, day: int, step: int) -> datetime.date | None:
        """A day of the reference's month, or of one so many behind it, in the calendar that the language counts days in."""
        calendar = self.lex.own_calendar
        year, month = self._year_then(calendar, self.reference), self.reference.month
        if calendar != "gregorian":
            begun = (to_gregorian(calendar, year, number, 1) for number in range(1, 13))
            month = sum(value is not None and value <= self.reference for value in begun)
        month += step - 1
        return to_gregorian(calendar, year + month // 12, month % 12 + 1, day)

    def _marked_year(self, atoms: dict[str, Atom]) -> int | bool | None:
        atom = atoms.get("y")
        if atom is not None and atom.code in "dnk" and "e" not in atoms:
            year = int(atom.value)
            return 2000 + year if atom.end - atom.start == 2 and atom.code != "k" and abs(2000 + year - self.reference.year) <= 15 else False
        return self._year(atoms, "gregorian")

    def _year_then(self, calendar: str, day: datetime.date) -> int:
        """The year of a calendar in which a day lies."""
        if calendar == "gregorian":
            return day.year
        around = day.year - 625
        return max(year for year in range(around, around + 10) if (first := to_gregorian(calendar, year, 1, 1)) is not None and first <= day)
