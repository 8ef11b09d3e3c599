"""What the pieces of a date come to: each pattern of the grammar is read by a method."""

from __future__ import annotations

from verify._records import dataclass
from verify.dates._around import value_of, word_of
from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._counting import Counting
from verify.dates._figures import Figures
from verify.dates._grammar import Part
from verify.dates._marked import Marked
from verify.dates._ranges import Ranges
from verify.dates._read import Read
from verify.dates._templates import Whole
from verify.dates._times import Times
from verify.dates._tokens import WEEKDAYS

_NEAR_BY = 180


def _read_as(atom: Atom, code: str) -> Atom:
    """A word as the figure that it is in this chain, where it is a month's name as well: Portuguese dez."""
    if code not in _FIGURES:
        return atom
    word = next((w for w in atom.others if w.code == code), None)
    return atom if word is None else atom._replace(code=code, value=word.value, word=word, others=())


_FIGURES = "dnyv"
_OF_A_WEEKDAY = ("weekday-day", "weekday-step")  # which are nothing without theirs


@dataclass(slots=True, kw_only=True)
class Reader(Figures, Marked, Counting, Ranges, Times):
    """Reads the dates of one text in one language, each by the pattern that its chain matches."""

    def accept(self, part: Part) -> Read | None:
        """The value of a part of the current chain, or None where it is no date."""
        members, places = self.members, self.places
        codes, atoms = self.codes, {}
        for name, at in part.held.items():
            atom = members[places[at]]
            atoms[name] = atom if atom.code == codes[at] else _read_as(atom, codes[at])
        first, last = part.start, part.end - 1
        if "w2" in atoms and self._no_weekday(atoms["w2"], self.codes[part.held["w2"] - 1]):
            last = part.held["w2"] - 1
            del atoms["w2"]
        if "w" in atoms and part.held["w"] == part.start and len(atoms) > 1 and self._small_word(atoms, self.codes[part.start + 1:part.start + 2]):
            if part.name in _OF_A_WEEKDAY:
                return None
            first = part.start + 1
            del atoms["w"]
        while places[first] < 0:
            first += 1
        while places[last] < 0:
            last -= 1
        read = _METHODS[part.name](self, atoms, part, members[places[first]].start, members[places[last]].end)
        if read is not None:
            self.previous = read
        return read

    def _no_weekday(self, atom: Atom, gap: str) -> bool:
        """Behind a date, the shortest forms of weekdays are mostly other words ("am 12. Mai, so die Ministerin", 18日 日): only brackets make them weekdays."""
        word = word_of(atom, "w")
        return word is not None and word.short and atom.end - atom.start <= (1 if self.lex.spaceless else 3) and gap != "("

    def _small_word(self, atoms: dict[str, Atom], gap: str) -> bool:
        """A weekday of two small letters before a date is another language's "on" or "mi", unless a stop shortens it, a comma parts it or it fits the date."""
        atom = atoms["w"]
        word = word_of(atom, "w")
        return word is not None and word.short and atom.end - atom.start == 2 and gap == " " and self.raw[atom.start:atom.end].islower() and not (
            self.sure and self._fits(atoms, word.value))

    def _fits(self, atoms: dict[str, Atom], weekday: str) -> bool:
        """Whether the day and month beside a weekday fall on it in the reference's year or in one beside it, and lie near."""
        if "m" not in atoms or "d" not in atoms or value_of(atoms["m"], "m")[0] != "gregorian":
            return False
        month, day = value_of(atoms["m"], "m")[1], int(atoms["d"].value)
        years = (int(atoms["y"].value),) if "y" in atoms else range(self.reference.year - 1, self.reference.year + 2)
        days = (to_gregorian("gregorian", year, month, day) for year in years)
        return any(value is not None and WEEKDAYS[value.weekday()] == weekday and (
            "y" in atoms or abs((value - self.reference).days) <= _NEAR_BY) for value in days)

    def _full(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        month_atom = atoms["m"]
        calendar, month = value_of(month_atom, "m")
        day = int(atoms["d"].value)
        if "y" in atoms and "w2" not in atoms and part.held["y"] > part.held["m"] and self._is_a_count(atoms, calendar):
            del atoms["y"]  # "on 3 March 1126 cases were known"
            end = max(month_atom.end, atoms["d"].end)
        year = self._year(atoms, calendar)
        if year is False or (atoms["d"].code == "v" and self.codes[part.held["d"] + 1:part.held["d"] + 2] == "-"):
            return None  # trente-sept is 37
        if "y" not in atoms and "y2" not in atoms:
            if month_atom.word is not None and month_atom.word.form in self.lex.with_year:
                return None
            if part.name in ("ymd", "ydm"):
                return None
            if self._lower(month_atom):
                return None
            if part.name == "mdy" and ((self.lex.order[0] == "D" and not self.lex.month_first) or (
                    self.before(start, self.lex.before_month) and not self._is_of_something(start) and not self._ends_range(part) and not self.counts_nothing(end)
                    and self.codes[part.end:part.end + 1] != "D")):  # 3日 is a day, whatever leads to its month
                return None
            if "w" not in atoms and self._named(month_atom) and self.name_follows(end):
                return Read(kind="void", start=start, end=end)  # "25 Aprile Calcio"
            if part.name == "mdy" and self._figure_goes_on(end):
                return None
        elif part.name == "mdy" and self.lex.order[0] == "D" and self.lex.core and calendar == "gregorian" and not self.lex.month_first:
            gap = self.codes[part.held["y"] - 1]
            if gap != ",":
                return None
        if part.name == "dmy" and day > 29 and self.codes[part.held["d"] + 1] in "cCGX" and to_gregorian("gregorian", 2000, month, day) is None:
            return None  # "who turned 31 on Sept. 4"
        if "w" not in atoms and (self._in_a_name(start, end) or self._is_tied_name(atoms, part) or self._is_quoted_name(month_atom, start, end)
                                    or self._is_of_a_body(month_atom, start, end)):
            self.names.append((start, end))
            return Read(kind="void", start=start, end=end)
        return self._day(calendar, year, month, day, start, end, self._weekday(atoms), name=self._calendar_name(atoms, calendar))

    def _whole(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        whole: Whole = atoms["a"].value
        return Read(
            kind="date", start=start, end=end, first=whole.day, last=whole.day, weekday=whole.weekday or self._weekday(atoms), written=frozenset(("year", "month", "day")))


_METHODS = {
    "dmy": Reader._full, "dmy-era": Reader._full, "mdy-era": Reader._full, "mdy": Reader._full, "ymd": Reader._full, "ydm": Reader._full, "num": Reader._numeric, "num-spaced": Reader._numeric,
    "num-words": Reader._numeric, "num-short": Reader._numeric, "num-short-dash": Reader._numeric, "num-day-month": Reader._day_month, "num-day-month-year": Reader._day_month, "num-short-spaced": Reader._numeric, "num-year": Reader._year_first, "num-year-spaced": Reader._year_first,
    "whole": Reader._whole, "markers": Reader._marked, "marked-month": Reader._marked_month, "marked-month-alone": Reader._marked_month, "marked-year": Reader._year_marked, "marked-day": Reader._day_marked,
    "before": Reader._month_before, "before-month": Reader._marked_month, "my": Reader._month_year, "my-short": Reader._short_year_of, "ym": Reader._month_year,
    "range-dmy": Reader._range, "range-mdy": Reader._range, "range-marked": Reader._range, "weekday-day": Reader._weekday_day,
    "day-weekday": Reader._weekday_day, "weekday": Reader._bare_weekday, "relative": Reader._relative, "step": Reader._step,
    "step-weekday": Reader._step_weekday, "weekday-step": Reader._step_weekday, "step-month": Reader._step_month, "step-date": Reader._step_month, "month-step": Reader._step_month, "step-day": Reader._step_day, "range-step": Reader._step_range, "step-day-noun": Reader._step_day, "range-months": Reader._range_months, "range-figures": Reader._range_figures,
    "day-step": Reader._step_day, "range-days": Reader._range_days, "quarter-marked": Reader._quarter, "quarter": Reader._quarter, "quarter-of-step": Reader._quarter_of_step, "quarter-alone": Reader._quarter_alone, "month-day-step": Reader._step_month, "num-step": Reader._step_figures, "my-apostrophe": Reader._apostrophe_year_of, "month": Reader._month_alone, "month-adjective": Reader._month_of_adjective, "year-pair": Reader._year_pair, "year": Reader._year_alone, "day": Reader._day_alone, "time": Reader._time, "hour": Reader._time, "dotted": Reader._time,
}
