"""Ranges within one pattern: days of a month, in words and figures, and months of a year."""

from __future__ import annotations

import datetime

from verify.dates._around import value_of
from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._grammar import FROM_TO, Part
from verify.dates._months import Months
from verify.dates._read import Read, changed

_DAY = datetime.timedelta(days=1)
# A day that another day of a list stands before.
_LISTED_BEFORE = frozenset(("d,", "d`", "d;", "d."))


class Ranges(Months):
    """Ranges within one pattern: days of a month, in words and figures, and months of a year."""

    __slots__ = ()

    def _range_days(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """Days of a month that is not named: "24∼28일"."""
        low, high = int(atoms["d"].value), int(atoms["d2"].value)
        if low >= high or (self.codes[part.gaps["r"]] in "`," and high - low > 1) or self.after(end, self.lex.durations) is not None or self.is_moved(start, end):
            return None
        begun = self._bare_day(low, start, end, None)
        if begun is None or begun.first is None:
            return None
        last = to_gregorian("gregorian", begun.first.year, begun.first.month, high)
        return None if last is None else changed(begun, kind="interval", last=last, interval=True)

    def _range(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        gap = self.codes[part.gaps["r"]]
        if "m" in atoms:
            calendar, month = value_of(atoms["m"], "m")
            if self._lower(atoms["m"]):
                return None
            if gap in "lL" and "w" not in atoms and not self.range_begins(start) and self._in_a_name(start, end):
                return Read(kind="void", start=start, end=end)  # "het Nationaal Comité 4 en 5 mei"
        else:
            calendar, month = "gregorian", int(atoms["m0"].value)
        year = self._marked_year(atoms) if part.name == "range-marked" else self._year(atoms, calendar)
        if year is False:
            return None
        low, high = int(atoms["d"].value), int(atoms["d2"].value)
        before = self.codes[max(0, part.start - 2):part.start]
        if part.start >= 1 and before[-1:] in tuple("-./:") and before[:1] in tuple("dnyk"):
            return None
        if low >= high or (gap in "`," and high - low > 1) or (gap in FROM_TO and self.goes_over(atoms["d"], atoms.get("w2", atoms["d2"]), start, end)):
            return None
        if gap in "lL" and not self.range_begins(start) and (high - low > 1 or before in _LISTED_BEFORE or "w2" in atoms) and not self.of_a_night(start, end):
            return None  # "samedi 15 et dimanche 16 novembre" are two dates, "24, 25 et 26 décembre" three
        if part.name == "range-mdy" and year is None and self.lex.order[0] == "D" and not self.lex.month_first:
            return None
        begun = self._day(calendar, year, month, low, start, end, str(value_of(atoms["w"], "w")) if "w" in atoms else None)
        if begun is None or begun.first is None:
            return None
        last = to_gregorian("gregorian", begun.first.year, begun.first.month, high) if calendar == "gregorian" else begun.first + (high - low) * _DAY
        if last is None:
            return Read(kind="void", start=start, end=end)
        return changed(
            begun, kind="interval", last=last, interval=True, ambiguous=gap == "l" and high - low > 1, end_weekday=str(value_of(atoms["w2"], "w")) if "w2" in atoms else None,
            month_day=None if calendar == "gregorian" else begun.month_day,
            written=begun.written - {"weekday"})

    def _range_figures(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """Days of one month in figures: "du 17 au 28/11", "vom 17. bis 28.11.2025"."""
        if self._joined(part) or self._figure_goes_on(end) or self.order == "MDY":
            return None
        low, high, month = int(atoms["d"].value), int(atoms["n1"].value), int(atoms["n2"].value)
        year = self._year(atoms, "gregorian")
        led = self.before(start, self.lex.before_day_month) or self.range_begins(start)
        if year is False or low >= high or not 1 <= month <= 12 or self.lex.order[0] != "D" or not (year or led):
            return None
        if year is None and self.codes[part.gaps["sep"]] == "." and (not self.lex.dotted or self.folded[end:end + 1] != "."):
            return None  # a decimal, or a time of day
        begun = self._day("gregorian", year, month, low, start, end, None)
        if begun is None or begun.first is None:
            return None
        last = to_gregorian("gregorian", begun.first.year, month, high)
        return None if last is None else changed(begun, kind="interval", last=last, interval=True, month_day=None)

    def _range_months(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """Months of one year, the last of them marked: "2025年7~9月"."""
        low, high = int(atoms["m0"].value), int(atoms["m2"].value)
        year = self._marked_year(atoms)
        if year is False or not 1 <= low < high <= 12 or self.after(end, self.lex.durations) is not None:
            return None
        # without a year it is the one whose first month has begun: in November "10～12月" is still going on
        begun = self._month_of("gregorian", None if year is None else int(year), low, start, end)
        if begun is None or begun.first is None:
            return None
        last = self._month_of("gregorian", begun.first.year, high, start, end)
        return last and changed(begun, kind="interval", last=last.last, interval=True)
