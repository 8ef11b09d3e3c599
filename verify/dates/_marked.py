"""Figures that are marked as year, month and day: 2025年11月8日, tháng 11."""

from __future__ import annotations

from verify.dates._atoms import Atom
from verify.dates._grammar import RANGES, Part
from verify.dates._months import Months
from verify.dates._read import Read, whole_year

# Brackets around the weekday of a day.
_CLOSED = frozenset(")]")


class Marked(Months):
    """Figures that are marked as year, month and day: 2025年11月8日, tháng 11."""

    __slots__ = ()

    def _marked(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year = self._marked_year(atoms)
        if year is False:
            return None
        if self.before(start, self.lex.other_calendars):
            return Read(kind="void", start=start, end=end)  # the fifteenth of the eighth month of the moon
        if "D" not in self.codes[part.start:part.end] and (self.lex.spaceless or self.counts_nothing(end) is False):
            return None
        if year is None and not self.folded[start].isdigit() and self.after(end, self.lex.names_after) is not None:
            return Read(kind="void", start=start, end=end)  # 四月一日さん, a family
        return self._day(
            "gregorian", year, int(atoms["m0"].value), int(atoms["d0"].value), start, end, self._weekday(atoms), name=self._calendar_name(atoms, "gregorian"))

    def _marked_month(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year = self._marked_year(atoms)
        month = int(atoms["m0"].value)
        if self.before(start, self.lex.other_calendars):
            return Read(kind="void", start=start, end=end)
        if year is False or not 1 <= month <= 12:
            return None
        if year is None:
            if not self.lex.spaceless or (self.after(end, self.lex.durations) is not None and not self._part_follows(end)) or self.after(end, self.lex.names_after) is not None or (
                    not self.folded[start].isdigit() and not self._numeral_month(start, end)):
                return None
            return self._month_of("gregorian", None, month, start, end)
        return self._month_of(self._calendar_name(atoms, "gregorian"), int(year), month, start, end)

    def _numeral_month(self, start: int, end: int) -> bool:
        """Whether words around a month that is written with a numeral show that it is none of a name ("十月妈咪")."""
        return self._part_follows(end) or self.before(start, self.lex.before_month) or self.after(end, self.lex.month_cues) is not None

    def _part_follows(self, end: int) -> bool:
        """Whether the word for a part of the month stands behind it: "10月中旬", where 中 alone says how long something lasts."""
        return self.lex.part_after is not None and self.lex.part_after.match(self.folded, end) is not None

    def _year_marked(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        atom = atoms["y"]
        if self.before(start, self.lex.names_before):
            return None
        if atom.code != "y" and "e" not in atoms:
            return self._closing_year(atom, part, start, end)
        if self.after(end, self.lex.durations) is not None and (atom.code != "y" or atom.value % 100 == 0 or not 1900 <= atom.value <= 2100):
            return None  # "2000年来", of two thousand years; but "2019年以来"
        year = self._marked_year(atoms)
        if year is None or year is False or not 1000 <= int(year) <= 2200:
            return None
        return whole_year(int(year), start, end, self._calendar_name(atoms, "gregorian"))

    def _closing_year(self, atom: Atom, part: Part, start: int, end: int) -> Read | None:
        """The last two figures of a year that ends what another begins: "1966年から74年"."""
        before = self.previous
        if before is None or before.kind != "year" or before.first is None or before.calendar != "gregorian" or part.start < 1 or self.codes[part.start - 1] not in RANGES:
            return None
        year = before.first.year // 100 * 100 + int(atom.value)
        return whole_year(year, start, end, "gregorian") if atom.end - atom.start == 2 and year > before.first.year else None

    def _day_marked(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        if not self.folded[start].isdigit() and self.after(end, self.lex.places_behind) is not None:
            return Read(kind="void", start=start, end=end)  # 二日町, a quarter
        if self._in_a_name(start, end):
            return Read(kind="void", start=start, end=end)  # and so is the weekday behind it: "身披11号周日辉"
        lasts = self.after(end, self.lex.durations)
        if (lasts is not None and not self.folded.startswith(self.lex.counted_barred, lasts)) or self.folded[start - 1:start] in self.lex.nights:
            return None  # but "12일 전 거래일보다" is of the trading day before
        if (part.start and self.codes[part.start - 1] in "-/.:") or (part.start and self.codes[part.start - 1] in "dnky"):
            return None
        if int(atoms["d0"].value) == 1 and self.folded[end:end + 1].isdigit():
            return None  # 1日3回, three times a day
        if self.folded[end - 1] in self.lex.numbered_markers and self.before(start, self.lex.numbered_before):
            return Read(kind="void", start=start, end=end)
        weekday = self._weekday(atoms)
        if weekday is not None and self.folded[atoms["d0"].end] in self.lex.numbered_markers and self.folded[end - 1] not in _CLOSED and (
                part.end - part.start == 3 and not self._falls_on(int(atoms["d0"].value), weekday)):
            return Read(kind="void", start=start, end=end)  # "11号周日星", a player with his number
        return self._bare_day(int(atoms["d0"].value), start, end, weekday)

    def _month_before(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year = self._year(atoms, "gregorian")
        if year is False:
            return None
        return self._day("gregorian", year, int(atoms["m0"].value), int(atoms["d0"].value), start, end, self._weekday(atoms))
