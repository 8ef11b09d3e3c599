"""Dates in figures alone: in which order they stand, and whether they are a date at all."""

from __future__ import annotations

from verify._patterns import regex
from verify.dates._around import value_of
from verify.dates._atoms import Atom
from verify.dates._calendars import COUNTED_CALENDARS, to_gregorian
from verify.dates._days import Days
from verify.dates._grammar import RANGES, Part
from verify.dates._read import Read, century_of, changed
from verify.dates._tokens import WEEKDAYS

_AT_A_TIME = regex(r"[tCTX][dn](?::[dn]|[ ]?h)")
_AT_A_DOTTED_TIME = regex(r"[tCTX][dn]\.[dn](?![.dn])")
_OF_A_CLOCK = regex(r" ?[ph]")
_TO_FIGURES = regex(r"[gGTX](?P<n1>[dn])/(?P<n2>[dn])(?!\.)")
# Signs and spaces that may stand around a date that is the whole of its text.
_ALONE = 40
_FRACTIONS = frozenset(("1/2", "1/3", "2/3", "1/4", "3/4"))
# Signs between the ends of a range in figures, at most.
_TO_ITS_END = 12


class Figures(Days):
    """Dates in figures alone: in which order they stand, and whether they are a date at all."""

    __slots__ = ()

    def _numeric(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        if self._joined(part):
            return None
        first, second = int(atoms["n1"].value), int(atoms["n2"].value)
        separator = self.codes[part.gaps["sep"]] if "sep" in part.gaps else ";"
        order, ambiguous = self._order(part, separator)
        calendar = "gregorian"
        if "y2" in atoms and order[0] == "Y":
            order, year, first, second = order[1:], century_of(first), second, int(atoms["y2"].value)
        else:
            calendar = self._numeric_calendar(atoms)
            held = self._year(atoms, calendar)
            if held is False or held is None:
                return None
            year = int(held)
        if "y2" in atoms and not self._short_year(atoms, part, start, end, year):
            return None
        month_first = order.index("M") < order.index("D")
        if order[0] == "Y" and not self.lex.year_first:
            month_first = False
        month, day = (first, second) if month_first else (second, first)
        ambiguous = ambiguous and first != second and day <= 12
        if month > 12 >= day:
            month, day, ambiguous = day, month, False
        if not 1 <= month <= 12:
            return None
        return self._day(calendar, year, month, day, start, end, self._weekday(atoms), ambiguous, self._calendar_name(atoms, calendar))

    def _numeric_calendar(self, atoms: dict[str, Atom]) -> str:
        """The calendar of a date in figures: of the era behind it ("20/5/1447هـ"), else the one that the language counts such years in."""
        era = atoms.get("e2")
        if "y" not in atoms:
            return "gregorian"
        calendar = str(era.value) if era is not None else self.lex.calendar_of(int(atoms["y"].value))
        return calendar if calendar in COUNTED_CALENDARS else "gregorian"

    def _day_month(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """ "Jumat (28/3)", "am 28.3.": day and month in figures are a date with their weekday, or led to and with both stops."""
        if self._joined(part) or self._figure_goes_on(end):
            return None
        weekday = self._weekday(atoms)
        separator = self.codes[part.gaps["sep"]]
        if "y" in atoms and not self.lex.year_behind_figures:
            return None
        if separator == "." and _OF_A_CLOCK.match(self.codes, part.end) is not None:
            return None  # "Thursday, 9.30pm"
        whole = "y" in atoms and not self.lex.core  # CLDR's own order of these languages
        if weekday is None and not whole and not self._at_a_time(part) and not self._led_figures(atoms, separator, start, end) and not (
                separator == "/" and self._figures_of_a_range(part, start, end)):
            return None
        order, ambiguous = self._order(part, separator)
        first, second = int(atoms["n1"].value), int(atoms["n2"].value)
        month, day = (first, second) if order.index("M") < order.index("D") else (second, first)
        if month > 12 >= day:
            month, day, ambiguous = day, month, False
        if not 1 <= month <= 12:
            return None
        if weekday is not None and separator == "." and self.after(end, self.lex.clock_endings) is not None and not self._fits_figures(month, day, weekday):
            return None  # Turkish "pazartesi 07.30'da" is a time of day
        if weekday is not None and separator == "." and self._counts_something(atoms["n2"], end) and (
                atoms["n2"].end - atoms["n2"].start == 1 or not self._fits_figures(month, day, weekday)):
            return None  # "on Friday 5.1 million people"
        year = int(atoms["y"].value) if "y" in atoms else None
        return self._day("gregorian", year, month, day, start, end, weekday, ambiguous and first != second and day <= 12)

    def _counts_something(self, last: Atom, end: int) -> bool:
        """Whether a word that is no small one stands behind figures with a point between them, and no stop closes them as the months of a date."""
        return last.end == end and self.folded[end:end + 1] == " " and not self.counts_nothing(end)

    def _led_figures(self, atoms: dict[str, Atom], separator: str, start: int, end: int) -> bool:
        """Whether a day and month in figures are led to as a date is, and count nothing: "el 4/11", "am 28.3.", "с 17.11"; a fraction or time is not."""
        if separator == "." and self.lex.dotted:
            return self.folded[end:end + 1] == "." and self.before(start, self.lex.before_day_month)
        if self.lex.order[0] != "D" or not self.lex.core or not (self.counts_nothing(end) or self.folded[start] == "0") or (atoms["n1"].value, atoms["n2"].value) == (24, 7):
            return False
        if separator == "/":
            return self.before(start, self.lex.before_day_month | self.lex.before_figures) and self.folded[start:end] not in _FRACTIONS
        return self.before(start, self.lex.before_figures) and all(atom.end - atom.start == 2 for atom in (atoms["n1"], atoms["n2"]))

    def _figures_of_a_range(self, part: Part, start: int, end: int) -> bool:
        """Whether a day and month in figures begin or end a range of such: "vão de 24/11 a 5/12", "du 24/11 au 5/12". A fraction has the smaller figure
        first ("de 5/10 à 8/10 des voix"), a date of the two ends at least one that has not."""
        if not self.lex.core or self.lex.order[0] != "D" or self.folded[start:end] in _FRACTIONS:
            return False
        if (other := _TO_FIGURES.match(self.codes, part.end)) is not None and self.range_begins(start):
            ends = [(part.held["n1"], part.held["n2"]), (other.start("n1"), other.start("n2"))]
            return any(self.members[self.places[day]].value > self.members[self.places[month]].value for day, month in ends)
        before = self.previous
        return before is not None and before.kind == "date" and "/" in self.folded[before.start:before.end] and part.start > 0 and (
            self.codes[part.start - 1] in RANGES and before.end > start - _TO_ITS_END)

    def _fits_figures(self, month: int, day: int, weekday: str) -> bool:
        days = (to_gregorian("gregorian", self.reference.year + step, month, day) for step in (-1, 0, 1))
        return any(value is not None and WEEKDAYS[value.weekday()] == weekday for value in days)

    def _step_figures(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A day and month in figures with a year that is counted from this one: "24.10. br."."""
        unit, step = value_of(atoms["q"], "q")
        if unit != "year" or self._joined(part):
            return None
        order, _ = self._order(part, self.codes[part.gaps["sep"]])
        first, second = int(atoms["n1"].value), int(atoms["n2"].value)
        month, day = (first, second) if order.index("M") < order.index("D") else (second, first)
        if not 1 <= month <= 12:
            return None
        read = self._day("gregorian", self.reference.year + step, month, day, start, end, self._weekday(atoms))
        return read if read is None or read.kind == "void" else changed(read, written=read.written - {"year"} | {"relative"})

    def _at_a_time(self, part: Part) -> bool:
        """Whether a time of day with the language's "at" follows a day and month in figures ("5/11 às 18h", "1.11. um 18:30"): a score has none."""
        if not self.lex.core or self.lex.order[0] != "D":
            return False
        return _AT_A_TIME.match(self.codes, part.end) is not None or (
            self.codes[part.gaps["sep"]] == "/" and _AT_A_DOTTED_TIME.match(self.codes, part.end) is not None)

    def _order(self, part: Part, separator: str) -> tuple[str, bool]:
        """The order of the figures of a date, and whether it is open: told, shown by another date, or as the region or language writes."""
        order = self.order or self.told_order
        if order is not None:
            return order, False
        if self.region is not None and self.region in self.lex.orders:
            return self.lex.orders[self.region], False
        if separator in ".;" and self.lex.order[0] != "Y":
            return "DMY", False
        if self.lex.without_words or (not self.sure and (self.right_to_left or self._clock_as_elsewhere(part))):
            return "DMY", True
        return self.lex.order, not self.sure or (self.lex.orders_differ and self.region is None)

    def _clock_as_elsewhere(self, part: Part) -> bool:
        """Whether a time stands before the date, or one without AM or PM behind it: who writes the month first writes neither."""
        before, after = self.codes[:part.start], self.codes[part.end:]
        return ":" in before or "p" in before or (":" in after and "p" not in after)

    def _short_year(self, atoms: dict[str, Atom], part: Part, start: int, end: int, year: int) -> bool:
        """Three small figures are a date only with a weekday, a word before that leads to a date, or nothing else in the text."""
        if abs(year - self.reference.year) > 40:
            return False
        if len(self.folded) - (end - start) < _ALONE:
            rest = self.folded[end:].strip()
            if not any(c.isalnum() for c in self.folded[:start]) and (not any(c.isalnum() for c in rest) or rest in (tail for tail, _ in self.lex.tails)):
                return True
        separator = self.codes[part.gaps["sep"]] if "sep" in part.gaps else "."
        if separator == "." and any(a.end - a.start != 2 for a in (atoms["n1"], atoms["n2"])):
            return False
        return bool(atoms.get("w") or atoms.get("w2")) or self.before(start, self.lex.before_day_month) or (
            separator != "-" and self.before(start, self.lex.weekday_cues | self.lex.before_figures))

    def _year_first(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        if self._joined(part):
            return None
        month, day, year = int(atoms["m0"].value), int(atoms["d0"].value), int(atoms["y"].value)
        calendar = self._numeric_calendar(atoms)
        name = self.lex.calendar_of(year) if calendar == "gregorian" else calendar
        if name == "buddhist":
            year -= 543
        elif calendar == "gregorian" and not 1500 <= year <= 2200:
            return None
        return self._day(calendar, year, month, day, start, end, self._weekday(atoms), name=None if name == "gregorian" else name)
