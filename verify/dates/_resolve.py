"""What the pieces of a date come to: years that are not written, orders that are not told, weekdays, intervals."""

from __future__ import annotations

import datetime
import functools
import operator
from collections.abc import Sequence
from dataclasses import field
from typing import Any

from verify._patterns import regex
from verify._records import dataclass
from verify.dates._atoms import Atom, clock_of, zone_after
from verify.dates._calendars import COUNTED_CALENDARS, UNCERTAIN_DAYS, to_gregorian
from verify.dates._clauses import Clauses
from verify.dates._fold import fold
from verify.dates._grammar import Part
from verify.dates._lexicon import PIECE, SEPARATORS, WEEKDAYS, Lexicon, Word
from verify.dates._templates import Whole

_DAY = datetime.timedelta(days=1)
_NEXT = regex(rf"[^{SEPARATORS}]+")
_RANGES = "-~gGTX"
_FROM_TO = frozenset("gGTX")
_TO_A_MONTH = regex(r"[-~gGTX]m[ ,.;cCGX'-]?y")
_OF_A_NUMBER = regex(r"(?:\b(?:no|nos|nr|num|nomor|numero)\b\.? ?|\bn[.°º]{1,2} ?|№ ?|رقم )\d[\w./-]* \w{1,6} $")
# A day that another day of a list stands before.
_LISTED_BEFORE = frozenset(("d,", "d`", "d;", "d."))
_AT_A_TIME = regex(r"[tCTX][dn](?::[dn]|[ ]?h)")
_AT_A_DOTTED_TIME = regex(r"[tCTX][dn]\.[dn](?![.dn])")
# Signs and spaces that may stand around a date that is the whole of its text.
_ALONE = 40
# "Al 28'", of a match.
_MINUTE = regex(r"'(?!\w)")
_PART = 40  # letters of "the beginning of", at most
_TWO_WORDS, _NOON = 30, 12
_NO_DAY = 40  # from here on a figure before a month was not meant as its day
_QUOTES = frozenset("«»“”„\"")
_A_MONTH_BEHIND = regex(r"[ cC]m")
_OF_AN_HOUR = regex(r"[hip][cC]w")
# The end of a span of hours behind its first figure, that no month makes one of days.
_HOURS = regex(r"[-~gGTX][dn](?![ .;cCGX]?[mDN/.])")
_SCORE = regex(r"[dn][-:/]")
# How many days ahead a date lies at most that its weekday alone shows to be announced.
_SOON = 100
_NEAR_BY = 180
_WORDS_BEFORE = regex(r"([^\W\d_]+)\.? ([^\W\d_]+) $")
_PARTS_WORDS = frozenset(",;:!?()\"")  # no phrase goes on behind these
_CLOSING = frozenset((",", ")", ""))
_FEW_NUMBERS, _YEAR_FIGURES = 4, 4
# How many years ahead a year of two figures lies at most.
_AHEAD = 5
# How far before a date what it is of may stand in its sentence.
_SENTENCE_REACH = 120
_SENTENCE_END = regex(r"[.!?…\n]\s")


@dataclass(slots=True, kw_only=True)
class Read:
    """A date read from a chain, in offsets of the folded text. `first` and `last` are the days it may mean. It never leaves this room."""

    kind: str
    start: int
    end: int
    first: datetime.date | None = None
    last: datetime.date | None = None
    precision: str = "day"
    calendar: str = "gregorian"
    weekday: str | None = None
    ambiguous: bool = False
    interval: bool = False
    written: frozenset[str] = frozenset()
    month_day: tuple[int, int] | None = None
    clock: tuple[int, int, int | None] | None = None
    zone: int | None = None
    about: int = 0  # how many days the words themselves may be off ("three weeks ago")
    period: bool = False  # a time of day with its part of the day
    closes: bool = False  # it ends what the date before it begins ("from 9pm on Friday until 5am on Monday")
    week: bool = False  # the day stands for its week
    which: int = 0  # of a weekday of a month, the first (1) … or last (-1)


_values = operator.attrgetter(*Read.__slots__)
_FILL = tuple(getattr(Read, name).__set__ for name in Read.__slots__)


def changed(read: Read, **fields: Any) -> Read:
    """A date with other values in some of its fields: what `dataclasses.replace` gives, in a third of its time, as nearly every date is changed."""
    made = object.__new__(Read)
    for fill, value in zip(_FILL, _values(read), strict=True):
        fill(made, value)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


@dataclass(slots=True, kw_only=True)
class Reader:
    """Reads the dates of one text in one language. `folded` is the folded text, `raw` the same length as written (or folded).

    `said`: its words, where they are parted; `sure`: the language was told or is plain; `right_to_left`: the text has the mark that Arabic writes between figures.
    """

    folded: str
    raw: str
    lex: Lexicon
    reference: datetime.date
    prefer: str = "past"
    order: str | None = None
    region: str | None = None
    told_order: str | None = None
    sure: bool = True
    right_to_left: bool = False
    members: Sequence[Atom] = field(default=())
    codes: str = ""
    places: Sequence[int] = field(default=())
    previous: Read | None = None
    latest: Read | None = None  # the last date of the chains before
    befores: dict[int, tuple[str, ...] | str] = field(default_factory=dict)
    afters: dict[int, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    said: frozenset[str] = frozenset()
    names: list[tuple[int, int]] = field(default_factory=list)  # where a day is a street's or a club's name, in offsets of the folded text
    held_clauses: Clauses | None = None

    @property
    def clauses(self) -> Clauses:
        """What stands around the dates, made when the first is asked for: few short texts need it."""
        if self.held_clauses is None:
            self.held_clauses = Clauses(self.folded, self.raw, self.said)
        return self.held_clauses

    # ---------------------------------------------------------------- pieces

    def accept(self, part: Part) -> Read | None:
        """The value of a part of the current chain, or None where it is no date."""
        members, places = self.members, self.places
        atoms = {name: members[places[at]] for name, at in part.held.items()}
        first, last = part.start, part.end - 1
        if "w2" in atoms and self._no_weekday(atoms["w2"], self.codes[part.held["w2"] - 1]):
            last = part.held["w2"] - 1
            del atoms["w2"]
        if "w" in atoms and part.held["w"] == part.start and len(atoms) > 1 and self._small_word(atoms, self.codes[part.start + 1:part.start + 2]):
            if part.name == "weekday-day":
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
        word = _word(atom, "w")
        return word is not None and word.short and atom.end - atom.start <= (1 if self.lex.spaceless else 3) and gap != "("

    def _small_word(self, atoms: dict[str, Atom], gap: str) -> bool:
        """A weekday of two small letters before a date is another language's "on" or "mi", unless a stop shortens it, a comma parts it or it fits the date."""
        atom = atoms["w"]
        word = _word(atom, "w")
        return word is not None and word.short and atom.end - atom.start == 2 and gap == " " and self.raw[atom.start:atom.end].islower() and not (
            self.sure and self._fits(atoms, word.value))

    def _fits(self, atoms: dict[str, Atom], weekday: str) -> bool:
        """Whether the day and month beside a weekday fall on it in the reference's year or in one beside it, and lie near."""
        if "m" not in atoms or "d" not in atoms or _value(atoms["m"], "m")[0] != "gregorian":
            return False
        month, day = _value(atoms["m"], "m")[1], int(atoms["d"].value)
        years = (int(atoms["y"].value),) if "y" in atoms else range(self.reference.year - 1, self.reference.year + 2)
        days = (to_gregorian("gregorian", year, month, day) for year in years)
        return any(value is not None and WEEKDAYS[value.weekday()] == weekday and (
            "y" in atoms or abs((value - self.reference).days) <= _NEAR_BY) for value in days)

    def _weekday(self, atoms: dict[str, Atom]) -> str | None:
        atom = atoms.get("w") or atoms.get("w2")
        if atom is None:
            return None
        return str(_value(atom, "w"))

    def _lower(self, atom: Atom) -> bool:
        """A word that is written with a capital stands here in small letters: "may", "march"."""
        word = _word(atom, "m") or atom.word
        return word is not None and word.capital and self.raw[atom.start:atom.start + 1].islower()

    def _lower_period(self, atom: Atom) -> bool:
        """ "am 5.10." in German is no 5:10 AM: what is written AM before a time is not written small."""
        word = _word(atom, "p")
        return word is not None and self.raw[atom.start:atom.end] in ("am", "Am", "pm") and not self.lex.periods_small

    def _named(self, atom: Atom) -> bool:
        """A word that is written small stands here with a capital inside a sentence: a name ("Domingo", "Mars")."""
        word = atom.word
        if word is None or word.capital:
            return False
        first = self.raw[atom.start:atom.start + 1]
        return first.isupper() and not self.raw[atom.start:atom.end].isupper() and not self._opens_sentence(atom.start)

    def _opens_sentence(self, start: int) -> bool:
        place = start - 1
        while place >= 0 and (self.raw[place] in " \t\"'“”«»„‘’([¡¿*_-–—" or self.raw[place].isspace()):
            if self.raw[place] in "\n–—":
                return True
            place -= 1
        return place < 0 or self.raw[place] in ".!?…:;।。|·"

    def before(self, start: int, phrases: frozenset[str]) -> bool:
        """Whether the words directly before `start` are one of the phrases."""
        if not phrases or not start:  # a short text often begins with its date
            return False
        held = self.befores.get(start)
        if held is None:
            held = self.befores[start] = self._words_before(start)
        if isinstance(held, str):
            return held.endswith(_in_order(phrases))
        return not phrases.isdisjoint(held)

    def _words_before(self, start: int) -> tuple[str, ...] | str:
        """The last one, two and three words before a place; a stretch of letters where they are glued to what follows."""
        stretch = self.folded[max(0, start - 40):start]
        if stretch and not stretch[-1].isspace() and stretch[-1] not in "'’-(":
            if not self.lex.glues and not _wide(stretch[-1]):
                return ()
            return stretch if PIECE.search(stretch) else ()
        if stretch.rstrip().endswith(","):
            return ()
        return _last_words(stretch.rsplit(",", 1)[-1])

    def after(self, end: int, phrases: frozenset[str]) -> int | None:
        """Where the phrase that directly follows ends, or None."""
        if not phrases or end == len(self.folded):
            return None
        held = self.afters.get(end)
        if held is None:
            held = self.afters[end] = self._words_after(end)
        best = None
        for words, stop in held:
            if words in phrases:
                best = stop
        if best is None and self.lex.spaceless and held:
            words, stop = held[0]
            if not words.startswith(_in_order(phrases)):
                return None
            begun = [len(phrase) for phrase in phrases if words.startswith(phrase) and self._ends_word(words[len(phrase):])]
            if begun:
                best = stop - len(words) + max(begun)
        return best

    def _ends_word(self, rest: str) -> bool:
        """Whether a word ends before a rest of letters: where words are parted, only particles are glued to one (13일 전국 is no 13일 전)."""
        return not self.lex.glued_particles or not rest or rest.startswith(self.lex.particles) or rest in self.lex.particles

    def _words_after(self, end: int) -> tuple[tuple[str, int], ...]:
        """The first one, two and three words behind a place, each with where they end."""
        if self.folded[end:end + 1] in _PARTS_WORDS:
            return ()
        result: list[tuple[str, int]] = []
        place = end
        words = ""
        for match in PIECE.finditer(self.folded, end, end + 30):
            between = self.folded[place:match.start()]
            shortened = between == "." and words[-2:-1] in ("", " ")  # "u.s."
            if place != match.start() and not shortened and between.strip() not in ("", "-", "'"):
                break
            words = f"{words} {match.group()}" if words else match.group()
            place = match.end()
            result.append((words, place))
            if len(result) == 3:
                break
        return tuple(result)

    def phrase_start(self, start: int, phrases: frozenset[str]) -> int:
        """Where the phrase that stands directly before `start` begins."""
        low = max(0, start - 40)
        stretch = self.folded[low:start]
        if self.lex.spaceless:
            bare = stretch.rstrip()
            begun = [len(phrase) for phrase in phrases if bare.endswith(phrase)]
            return low + len(bare) - max(begun) if begun else start
        pieces = list(PIECE.finditer(stretch))
        for size in (3, 2, 1):
            if len(pieces) >= size and " ".join(piece.group() for piece in pieces[-size:]) in phrases:
                return low + pieces[-size].start()
        return start

    def anchored(self, start: int, end: int) -> bool:
        """Whether words beside what is counted show that it is counted from another day: "three days after that", "उसके तीन दिन बाद"."""
        anchors = self.lex.anchors
        return bool(anchors) and (self.before(start, anchors) or self.after(end, anchors) is not None)

    def in_the_evening(self, read: Read, clock: tuple[int, int, int | None]) -> tuple[int, int, int | None]:
        """ "last night at 11" is 23:00, though no p.m. says so; the part of the day may be a word of its own ("आज दोपहर दो बजे")."""
        pieces = PIECE.findall(self.folded[read.start:read.end])
        period = next((self.lex.periods[piece] for piece in pieces if piece in self.lex.periods), None) if len(pieces) > 1 else None
        if period is not None:
            return clock_of(*clock, period) or clock
        words = " ".join(pieces)
        return (clock[0] + 12, *clock[1:]) if 5 <= clock[0] < 12 and words in self.lex.evenings else clock

    def clock_in(self, period: Atom, clock: tuple[int, int, int | None]) -> tuple[int, int, int | None]:
        """A time of day in a part of the day: one past noon is written so already, or told by the part."""
        return (clock_of(*clock, str(_value(period, "p"))) or clock) if clock[0] < _NOON else clock

    def _counts_nothing(self, end: int) -> bool:
        """Whether what follows a bare figure shows that it counts nothing: an end, a sign, a small grammatical word."""
        rest = self.folded[end:end + 30]
        stripped = rest.lstrip()
        if not stripped:
            return True
        if stripped[0] in ".,;:!?)]\"'" and not (stripped[0] in ".,:" and rest[0] == stripped[0] and stripped[1:2].isdigit()):
            return True
        match = _NEXT.match(stripped)
        if self.lex.names_after and self.after(end, self.lex.names_after) is not None:  # il 5 per cento
            return False
        if match is not None and match.group() in self.lex.figure_links:  # "24 de autobuze", but "24 de la ora 18"
            match = _NEXT.match(stripped[match.end():].lstrip())
        return match is not None and match.group() in self.lex.function_words

    # ---------------------------------------------------------------- whole dates

    def _full(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        month_atom = atoms["m"]
        calendar, month = _value(month_atom, "m")
        day = int(atoms["d"].value)
        year = self._year(atoms, calendar)
        if year is False:
            return None
        if "y" not in atoms and "y2" not in atoms:
            if month_atom.word is not None and month_atom.word.form in self.lex.with_year:
                return None
            if part.name in ("ymd", "ydm"):
                return None
            if self._lower(month_atom):
                return None
            if part.name == "mdy" and ((self.lex.order[0] == "D" and not self.lex.month_first) or (
                    self.before(start, self.lex.before_month) and not self._ends_range(part) and not self._counts_nothing(end))):
                return None
            if "w" not in atoms and self._named(month_atom) and self._name_follows(end):
                return Read(kind="void", start=start, end=end)  # "25 Aprile Calcio"
            if part.name == "mdy" and self._figure_goes_on(end):
                return None
        elif part.name == "mdy" and self.lex.order[0] == "D" and self.lex.core and calendar == "gregorian" and not self.lex.month_first:
            gap = self.codes[part.held["y"] - 1]
            if gap != ",":
                return None
        if part.name == "dmy" and day > 29 and self.codes[part.held["d"] + 1] in "cCGX" and to_gregorian("gregorian", 2000, month, day) is None:
            return None  # "who turned 31 on Sept. 4"
        if "w" not in atoms and (self._in_a_name(start, end) or self._is_tied_name(atoms, part) or self._is_quoted_name(month_atom, start, end)):
            self.names.append((start, end))
            return Read(kind="void", start=start, end=end)
        return self._day(calendar, year, month, day, start, end, self._weekday(atoms), name=self._calendar_name(atoms, calendar))

    def _ends_range(self, part: Part) -> bool:
        """Whether a date in words stands directly before, and between them what makes a range ("from October 28 to November 2")."""
        return self.previous is not None and self.previous.kind == "date" and part.start > 1 and self.codes[part.start - 1] in _RANGES and self.codes[part.start - 2] in "dv"

    def _figure_goes_on(self, end: int) -> bool:
        return end < len(self.folded) and self.folded[end] in ".,:" and self.folded[end + 1:end + 2].isdigit()

    def _in_a_name(self, start: int, end: int) -> bool:
        """A street, a square, a movement named after a day."""
        names = self.lex.places_before
        if names and self.before(start, names):
            return True
        return bool(self.lex.names_after) and self.after(end, self.lex.names_after) is not None

    def _is_tied_name(self, atoms: dict[str, Atom], part: Part) -> bool:
        """Whether hyphens and capitals make a name of a day: the stop "Huit-Mai-1945", the station "Quatre-Septembre"."""
        return part.name == "dmy" and self.codes[part.held["d"]:part.held["m"]] == "v-" and self._named(atoms["m"])

    def _is_quoted_name(self, month: Atom, start: int, end: int) -> bool:
        """Whether a day stands alone between quotation marks, with a capital that the language's months have not: a club, a factory («8 Марта»)."""
        return self.raw[start - 1:start] in _QUOTES and self.raw[end:end + 1] in _QUOTES and bool(self.raw[start - 1:start]) and self._named(month)

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
        return _century(int(atom.value))

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
            if prefer == "past" and weekday is not None and value is not None and WEEKDAYS[value.weekday()] != weekday:
                ahead = self._in_a_year(calendar, month, day, "future")
                if ahead is not None and WEEKDAYS[ahead.weekday()] == weekday and (ahead - self.reference).days <= _SOON:
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

    def weekday_of(self, piece: str) -> str | None:
        """The weekday that a folded word is, or None."""
        return next((str(word.value) for word in self.lex.words.get(piece, ()) if word.code == "w"), None)

    def leaning(self, start: int, end: int) -> str:
        """Which way a date without a year leans, where "next" or "last" stands beside it."""
        if self.after(end, self.lex.next) is not None or self.before(start, self.lex.next):
            return "future"
        if self.after(end, self.lex.last) is not None or self.before(start, self.lex.last):
            return "past"
        return self.prefer

    def _in_a_year(self, calendar: str, month: int, day: int, prefer: str) -> datetime.date | None:
        return self._near_year(month, day, prefer) if calendar == "gregorian" else self.other_year(calendar, month, day, prefer)

    def _near_year(self, month: int, day: int, prefer: str) -> datetime.date | None:
        """The day of that month nearest to the reference on the side that is preferred; four years on either side hold a 29 February."""
        found = {}
        for side, steps in (("past", range(0, -5, -1)), ("future", range(0, 5))):
            if prefer not in (side, "nearest"):
                continue
            for step in steps:
                try:
                    value = datetime.date(self.reference.year + step, month, day)
                except ValueError:
                    continue
                if value == self.reference or (value < self.reference) == (side == "past"):
                    found[side] = value
                    break
        return min(found.values(), key=lambda value: abs((value - self.reference).days), default=None)

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

    def _whole(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        whole: Whole = atoms["a"].value
        return Read(
            kind="date", start=start, end=end, first=whole.day, last=whole.day, weekday=whole.weekday or self._weekday(atoms), written=frozenset(("year", "month", "day")))

    # ---------------------------------------------------------------- figures only

    def _numeric(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        if self._joined(part):
            return None
        first, second = int(atoms["n1"].value), int(atoms["n2"].value)
        separator = self.codes[part.gaps["sep"]] if "sep" in part.gaps else ";"
        order, ambiguous = self._order(part, separator)
        calendar = "gregorian"
        if "y2" in atoms and order[0] == "Y":
            order, year, first, second = order[1:], _century(first), second, int(atoms["y2"].value)
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
        if weekday is None and not self._at_a_time(part) and not self._led_figures(atoms, separator, start, end):
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
        return self._day("gregorian", None, month, day, start, end, weekday, ambiguous and first != second and day <= 12)

    def _led_figures(self, atoms: dict[str, Atom], separator: str, start: int, end: int) -> bool:
        """Whether a day and month in figures are led to as a date is, and count nothing: "el 4/11", "am 28.3.", "с 17.11"; a fraction or time is not."""
        if separator == "." and self.lex.dotted:
            return self.folded[end:end + 1] == "." and self.before(start, self.lex.before_day)
        if self.lex.order[0] != "D" or not self.lex.core or not (self._counts_nothing(end) or self.folded[start] == "0") or (atoms["n1"].value, atoms["n2"].value) == (24, 7):
            return False
        if separator == "/":
            return self.before(start, self.lex.before_day | self.lex.before_figures) and self.folded[start:end] not in ("1/2", "1/3", "2/3", "1/4", "3/4")
        return self.before(start, self.lex.before_figures) and all(atom.end - atom.start == 2 for atom in (atoms["n1"], atoms["n2"]))

    def _fits_figures(self, month: int, day: int, weekday: str) -> bool:
        days = (to_gregorian("gregorian", self.reference.year + step, month, day) for step in (-1, 0, 1))
        return any(value is not None and WEEKDAYS[value.weekday()] == weekday for value in days)

    def _step_figures(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A day and month in figures with a year that is counted from this one: "24.10. br."."""
        unit, step = atoms["q"].value
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
        return bool(atoms.get("w") or atoms.get("w2")) or self.before(start, self.lex.before_day) or (
            separator != "-" and self.before(start, self.lex.weekday_cues | self.lex.before_figures))

    def _joined(self, part: Part) -> bool:
        """Whether a figure or sign is tied to the figures before or after: an address, a version, a telephone."""
        before = self.codes[max(0, part.start - 2):part.start]
        after = self.codes[part.end:part.end + 2]
        if before and before[-1] in "-./:'" and before[0] in "dnyk":
            return not (before[-1] in "-" and before[0] == "y")
        if before and before[-1] in "dnyk":
            return True
        if after and after[0] in "dnyk":
            return True
        if len(after) == 2 and after[0] in "-./:" and after[1] in "dnyk":
            return after[0] != "-"
        return False

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

    # ---------------------------------------------------------------- marked figures (年月日, tháng)

    def _marked(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year = self._marked_year(atoms)
        if year is False:
            return None
        if self.before(start, self.lex.other_calendars):
            return Read(kind="void", start=start, end=end)  # the fifteenth of the eighth month of the moon
        if "D" not in self.codes[part.start:part.end] and (self.lex.spaceless or self._counts_nothing(end) is False):
            return None
        return self._day(
            "gregorian", year, int(atoms["m0"].value), int(atoms["d0"].value), start, end, self._weekday(atoms), name=self._calendar_name(atoms, "gregorian"))

    def _marked_year(self, atoms: dict[str, Atom]) -> int | bool | None:
        atom = atoms.get("y")
        if atom is not None and atom.code in "dnk" and "e" not in atoms:
            year = int(atom.value)
            return 2000 + year if atom.end - atom.start == 2 and atom.code != "k" and abs(2000 + year - self.reference.year) <= 15 else False
        return self._year(atoms, "gregorian")

    def _marked_month(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year = self._marked_year(atoms)
        month = int(atoms["m0"].value)
        if self.before(start, self.lex.other_calendars):
            return Read(kind="void", start=start, end=end)
        if year is False or not 1 <= month <= 12:
            return None
        if year is None:
            if not self.lex.spaceless or self.after(end, self.lex.durations) is not None or self.after(end, self.lex.names_after) is not None or (
                    not self.folded[start].isdigit() and not self._numeral_month(start, end)):
                return None
            return self._month_of("gregorian", None, month, start, end)
        return self._month_of(self._calendar_name(atoms, "gregorian"), int(year), month, start, end)

    def _numeral_month(self, start: int, end: int) -> bool:
        """Whether words around a month that is written with a numeral show that it is none of a name ("十月妈咪")."""
        if self.lex.part_after is not None and self.lex.part_after.match(self.folded, end) is not None:
            return True
        return self.before(start, self.lex.before_month) or self.after(end, self.lex.month_cues) is not None

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
        if before is None or before.kind != "year" or before.first is None or before.calendar != "gregorian" or part.start < 1 or self.codes[part.start - 1] not in _RANGES:
            return None
        year = before.first.year // 100 * 100 + int(atom.value)
        return whole_year(year, start, end, "gregorian") if atom.end - atom.start == 2 and year > before.first.year else None

    def _day_marked(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        if self._in_a_name(start, end) or self.after(end, self.lex.durations) is not None or self.folded[start - 1:start] in self.lex.nights:
            return None
        if (part.start and self.codes[part.start - 1] in "-/.:") or (part.start and self.codes[part.start - 1] in "dnky"):
            return None
        if int(atoms["d0"].value) == 1 and self.folded[end:end + 1].isdigit():
            return None  # 1日3回, three times a day
        if self.folded[end - 1] in self.lex.numbered_markers and self.before(start, self.lex.numbered_before):
            return None
        return self._bare_day(int(atoms["d0"].value), start, end, self._weekday(atoms))

    def _month_before(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year = self._year(atoms, "gregorian")
        if year is False:
            return None
        return self._day("gregorian", year, int(atoms["m0"].value), int(atoms["d0"].value), start, end, self._weekday(atoms))

    # ---------------------------------------------------------------- less than a day

    def _month_year(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        calendar, month = _value(atoms["m"], "m")
        year = self._year(atoms, calendar)
        if not year or (self._lower(atoms["m"]) and self.lex.months_capital and atoms["m"].end - atoms["m"].start < 6):
            return None
        if self.codes[max(0, part.start - 2):part.start] in ("n ", "n.", "n;") and self.members[self.places[part.start - 2]].value < _NO_DAY:
            return None  # "32 March 2025" is no day, and hardly a month
        gap = self.codes[atoms_place(part, "m") + 1:part.held["y"]] if part.name == "my" else ""
        if gap in (";", "/") or (part.name == "ym" and self.codes[part.held["y"] + 1:part.held["m"]] in (",", ";")):
            return None
        return self._month_of(calendar, int(year), month, start, end)

    def _short_year_of(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A month, or its day, with the last two figures of a year, where the language writes years so and no count is as high ("آبان ۹۸")."""
        year = self.lex.short_years.get(int(atoms["y2"].value))
        calendar, month = _value(atoms["m"], "m")
        if year is None or self.lex.calendar_of(year) != calendar or atoms["y2"].end - atoms["y2"].start != 2 or (
                self.after(end, self.lex.counted_nouns) is not None):
            return None
        if "d" in atoms:
            return self._day(calendar, year, month, int(atoms["d"].value), start, end, None)
        return self._month_of(calendar, year, month, start, end)

    def _apostrophe_year_of(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A month with the last two figures of its year behind an apostrophe: "novembre del '66", "May '68"."""
        calendar, month = _value(atoms["m"], "m")
        if calendar != "gregorian" or atoms["y2"].end - atoms["y2"].start != 2 or self._lower(atoms["m"]):
            return None
        return self._month_of(calendar, year_of_two(int(atoms["y2"].value), self.reference), month, start, end)

    def _month_of(self, calendar: str, year: int | None, month: int, start: int, end: int) -> Read | None:
        written = {"month"} if year is None else {"month", "year"}
        if calendar in ("islamic", "persian", "hebrew", "ethiopic", "indian"):
            if year is None:
                return self._month_of_a_year(calendar, month, start, end)
            first = to_gregorian(calendar, year, month, 1)
            last = to_gregorian(calendar, year, month, 29)
            following = to_gregorian(calendar, *((year, month + 1) if month < 12 else (year + 1, 1)), 1) if calendar == "persian" else None
            last = following - _DAY if following is not None else last
            if first is None or last is None:
                return None
            return Read(kind="month", start=start, end=end, first=first, last=last, calendar=calendar, interval=True, written=frozenset(written))
        if year is None:
            day = self._near_year(month, 1, self.leaning(start, end))
            if day is None:
                return None
            year = day.year
            if (year, month) == (self.reference.year, self.reference.month) and (
                self.after(end, self.lex.last) is not None or self.before(start, self.lex.last)
            ):
                year -= 1  # "last July", said in July
        if not 1000 <= year <= 2999:
            return None
        first = datetime.date(year, month, 1)
        last = datetime.date(year + month // 12, month % 12 + 1, 1) - _DAY
        return Read(kind="month", start=start, end=end, first=first, last=last, precision="month", calendar=calendar, written=frozenset(written))

    def _month_of_a_year(self, calendar: str, month: int, start: int, end: int) -> Read | None:
        """A month of the Solar Hijri year without its year: only there do newspapers name months so."""
        if calendar != "persian":
            return None
        year = self._year_then(calendar, self.reference)
        first = to_gregorian(calendar, year, month, 1)
        year += (self.leaning(start, end) == "future") - (first is not None and first > self.reference)
        read = self._month_of(calendar, year, month, start, end)
        return read and changed(read, written=frozenset(("month",)), month_day=(month, 1))

    def _month_alone(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        atom = atoms["m"]
        calendar, month = _value(atom, "m")
        cued = self.after(end, self.lex.month_cues) is not None
        lower = self._lower(atom) and not cued  # Turkish "nisan ayında" is a month in small letters too
        if calendar not in ("gregorian", "persian") or lower or (self._named(atom) and not self.raw[start:end].isupper()):
            return None
        follows = self.codes[part.end:part.end + 2]
        # "entre marzo y mayo", "Ocak-Mart 2025"
        opens = follows[1:] == "m" and (follows[0] in _FROM_TO or (follows[0] in "-~gGTXlL" and self.range_begins(start)) or _TO_A_MONTH.match(self.codes, part.end) is not None)
        if follows == " w" and (word := _word(self.members[self.places[part.end + 1]], "w")) is not None and word.short:
            follows = ""  # Polish "nie" is Sunday, and not
        if follows == " x" or (follows[1:] == "r" and follows[0] in _FROM_TO):
            follows = ""  # "from last March to today"
        if follows == " v":
            follows = ""  # ten people, as it was refused as the tenth
        if (follows.strip(" ,;.cCGXtTg") and not opens) or (self.raw[end:end + 1] == "-" and self.raw[end + 1:end + 2].isupper()) or (atom.word is not None and len(atom.word.form.rstrip(".")) < 3 and not cued):
            return None
        within = atom.word is not None and fold(atom.word.form) in self.lex.months_within  # Turkish "martta" holds its "in"
        within = within or (self.folded[end:end + 1] == "'" and self.after(end, self.lex.month_endings) is not None)  # and so does "Mart'ta"
        previous = self.previous
        closes = self.codes[max(0, part.start - 2):part.start - 1] == "m" and previous is not None and previous.kind == "month" and (
            self.codes[part.start - 1] in _FROM_TO or self.range_begins(previous.start))
        led = within or cued or opens or closes or self.before(start, self.lex.before_month)
        beside = self.after(end, self.lex.last) or self.after(end, self.lex.next)
        if not led and beside is None and not self.before(start, self.lex.last) and not self.before(start, self.lex.next):
            return None
        # "in May Theresa …": a name goes on with a capital
        if self._name_follows(end) or (calendar != "gregorian" and not within and not self.before(start, self.lex.parts) and atom.word is not None and atom.word.form in self.lex.names_too):
            return None
        return self._month_of(calendar, None, month, start, end if beside is None else beside)

    def _name_follows(self, end: int) -> bool:
        match = _NEXT.match(self.raw, end + 1) if self.raw[end:end + 1] == " " else None
        if match is None or not match.group()[0].isupper() or self.lex.nouns_capital:
            return False
        return not match.group().isupper() or self.raw[match.end():match.end() + 1] in ("'", "’")  # O'Neil

    def _year_pair(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """Two years that a season or a school year has: "the 2024-25 season", "im Schuljahr 2024/25"."""
        first, second = int(atoms["y"].value), int(atoms["y2"].value)
        size = atoms["y2"].end - atoms["y2"].start
        if size == 2 and first % 100 + 1 < second:
            return self._years_of(first, first // 100 * 100 + second, start, end)
        if (first + 1 != second and (size != 2 or (first + 1) % 100 != second)) or not (1000 <= first <= 2100 or self.lex.calendar_of(first) != "gregorian"):
            return None
        seasons = self.lex.seasons
        if not seasons or not (self.before(start, seasons) or self.after(end, seasons) is not None or (
                self.folded[end - size - 1] == "/" and self.before(start, self.lex.before_year))):
            return None
        opening, closing = self._whole_year(first, start, end), self._whole_year(first + 1, start, end)
        return opening and closing and changed(opening, kind="interval", last=closing.last, interval=True)

    def _years_of(self, first: int, second: int, start: int, end: int) -> Read | None:
        """Years of which the last is written with two figures ("from 1966-74"), where a word leads to them."""
        if not 1900 <= first <= self.reference.year or self.folded[end - 3] == "/" or not (
                self.before(start, self.lex.before_year | self.lex.range_starts) and self._counts_nothing(end)):
            return None
        opening, closing = self._whole_year(first, start, end), self._whole_year(second, start, end)
        return opening and closing and changed(opening, kind="interval", last=closing.last, interval=True)

    def _year_alone(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year = int(atoms["y"].value)
        if not (1000 <= year <= 2100 or self.lex.calendar_of(year) != "gregorian") or self._figure_goes_on(end):
            return None
        if self.before(start, self.lex.names_before):
            return None
        before = self.codes[max(0, part.start - 2):part.start]
        if before and before[-1] in "-./:'" and before[0] in "dnyk" and not (before == "y-" or before == "y~"):
            return None
        after = self.codes[part.end:part.end + 2]
        if len(after) == 2 and after[0] in "-./:'" and after[1] in "dnyk" and after != "-y":
            return None
        if _OF_A_NUMBER.search(self.folded, max(0, start - 40), start) is not None:
            return None  # "Law No. 39 of 2015"
        previous = self.previous
        chained = previous is not None and previous.kind == "year" and previous.calendar == self.lex.calendar_of(year) and part.start >= 1 and (
            self.codes[part.start - 1] in _RANGES or (self.codes[part.start - 1] == "l" and self.range_begins(previous.start)))
        led = self.before(start, self.lex.before_year) or (
            1900 <= year <= 2100 and self.before(start, self.lex.before_year_alone) and self._counts_nothing(end)) or (after[:2] in ("ly", "gy", "Gy", "-y") and (self.range_begins(start) or self._range_of_years(part)))
        if not chained and not led and self.after(end, self.lex.year_cues) is None and not (
                not self.folded[start].isdigit() and self.after(end, self.lex.after_years) is not None) and not self._said_of_a_year(start, end):
            return None
        if (year < 1900 or year % 100 == 0) and self.lex.calendar_of(year) == "gregorian" and not self._counts_nothing(end):
            return None  # "in 1500 homes", "to 2000 people"
        if not self.folded[start].isdigit():
            stop = self.after(end, self.lex.after_years)
            if stop is None and year >= 2000 and not self._counts_nothing(end):
                return None  # "in two thousand and ten homes"
            end = stop or end
        return self._whole_year(year, start, end)

    def _range_of_years(self, part: Part) -> bool:
        """Whether what follows the second of two years shows that both are: "2013-2016 yıllarına", "1932–1933 років"."""
        if self.codes[part.end + 2:part.end + 3] == "Y" or self.codes[part.end + 2:part.end + 4] == " Y":
            return True
        second = self.members[self.places[part.end + 1]].end
        return self.after(second, self.lex.year_cues | self.lex.after_years) is not None

    def _said_of_a_year(self, start: int, end: int) -> bool:
        """Whether the sentence speaks of a year, and a word such as "was" or "not" leads to this one: "the year it opened; it was 1936, not 1938"."""
        if self.lex.year_nouns is None or not self.before(start, self.lex.year_links) or not self._counts_nothing(end):
            return False
        return self.lex.year_nouns.search(self.folded, self._sentence(start, end)[0], start) is not None

    def is_moved(self, start: int, end: int) -> bool:
        """Whether words beside two days, or a verb of their clause, say that something is moved from the one to the other."""
        if self.lex.moved and (self.before(start, self.lex.moved) or self.after(end, self.lex.moved) is not None):
            return True
        verbs = self.lex.moving
        return verbs is not None and (verbs.anywhere(self.clauses.words_before(start)) or verbs.anywhere(self.clauses.words_behind(end)))

    def goes_over(self, day: Atom, other: Atom, start: int, end: int) -> bool:
        """Whether something is moved from one day of a month to another ("vom 12. auf den 26. November")."""
        return self.is_moved(start, end) or self.is_onto(day.end, other.start)

    def part_start(self, read: Read) -> int:
        """Where the words begin that say which part of a month is meant ("in the first week of March")."""
        if read.kind != "month" or self.lex.part_before is None:
            return read.start
        match = self.lex.part_before.search(self.folded, max(0, read.start - _PART), read.start)
        return read.start if match is None else match.start()

    def says_to(self, between: str) -> bool:
        """Whether a word between two days is one of those that stand between the ends of a range."""
        if self.lex.spaceless:
            return between.endswith(_in_order(self.lex.range_words)) or any(f"{word} " in between for word in self.lex.range_words)
        return not self.lex.range_words.isdisjoint(PIECE.findall(between))

    def is_onto(self, start: int, end: int) -> bool:
        """Whether what stands between two days says that one goes over to the other: "von Montag auf Freitag verlegt"."""
        return bool(self.lex.onto) and " ".join(PIECE.findall(self.folded[start:end])) in self.lex.onto

    def in_a_moved(self, month: int, day: int) -> datetime.date | None:
        """The day nearest to the reference: what is moved was to be soon."""
        return self._near_year(month, day, "nearest")

    def range_begins(self, start: int) -> bool:
        """Whether a word such as "between" stands before a place."""
        return self.before(start, self.lex.range_starts)

    def _whole_year(self, year: int, start: int, end: int) -> Read | None:
        """A year alone: of the common calendar, or the days of a year of the one that the language counts such years in."""
        calendar = self.lex.calendar_of(year)
        if calendar == "buddhist":
            return whole_year(year - 543, start, end, calendar)
        if calendar == "gregorian":
            return whole_year(year, start, end, calendar)
        first, following = to_gregorian(calendar, year, 1, 1), to_gregorian(calendar, year + 1, 1, 1)
        if first is None or following is None:
            return None
        return Read(
            kind="year", start=start, end=end, first=first, last=following - _DAY, calendar=calendar, interval=True, written=frozenset(("year",)))

    def _quarter(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        year_atom, unit = atoms.get("y") or atoms.get("y_"), atoms.get("u") or atoms.get("u_") or atoms.get("u0")
        if year_atom is None or unit is None:
            return None
        months, index = unit.value if "u0" not in atoms else (3, int(unit.value))
        return self._quarter_of(int(year_atom.value), months, index, start, end, frozenset(("year",)))

    def _quarter_of_step(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A quarter or half of a year that is counted from this one: "今年第三季度", "올해 3분기"."""
        unit, step = (atoms.get("q") or atoms["q_"]).value
        quarter = atoms.get("u") or atoms.get("u_")
        months, index = quarter.value if quarter is not None else (3, int(atoms["u0"].value))
        return self._quarter_of(self._year_then(self.lex.own_calendar, self.reference) + step, months, index, start, end, frozenset(("relative",))) if unit == "year" else None

    def _quarter_alone(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A quarter or half without its year, the last that has begun, where its words mean nothing else (no quarter of a match or of the moon)."""
        if self.codes[max(0, part.start - 1):part.start] in tuple("-/.:") or not (self._of_a_report(atoms, start, end) or self.lex.alone_quarters.intersection(
                (self.folded[start:end], self.folded[atoms["u0"].end:end].strip() if "u0" in atoms else ""))):
            return None
        if self.after(end, self.lex.durations) is not None or self.after(end, self.lex.names_after) is not None:
            return None  # nor of a pregnancy
        months, index = atoms["u"].value if "u" in atoms else (3, int(atoms["u0"].value))
        year = self._year_then(self.lex.own_calendar, self.reference)
        begun = to_gregorian(self.lex.own_calendar, year, months * (index - 1) + 1, 1)
        year -= begun is not None and begun > self.reference
        return self._quarter_of(year, months, index, start, end, frozenset())

    def _quarter_of(self, year: int, months: int, index: int, start: int, end: int, written: frozenset[str]) -> Read | None:
        month, calendar = months * (index - 1) + 1, self.lex.calendar_of(year)
        if not 1 <= index <= 12 // months or (calendar == "gregorian" and not 1900 <= year <= 2100):
            return None
        if calendar != "gregorian":
            opening, closing = self._month_of(calendar, year, month, start, end), self._month_of(calendar, year, month + months - 1, start, end)
            return opening and closing and changed(opening, kind="interval", last=closing.last, written=written)
        first, final = datetime.date(year, month, 1), month + months - 1
        last = datetime.date(year + final // 12, final % 12 + 1, 1) - _DAY
        return Read(kind="quarter", start=start, end=end, first=first, last=last, precision="month", interval=True, written=written)

    def _of_a_report(self, atoms: dict[str, Atom], start: int, end: int) -> bool:
        """Whether the sentence around a quarter is a business report's; a match has quarters too, and halves."""
        if self.lex.quarter_cues is None or "u" not in atoms or atoms["u"].value[0] == 6 or self.before(start, self.lex.steps) or self.after(end, self.lex.steps) is not None:
            return False
        return self.lex.quarter_cues.search(self.folded, *self._sentence(start, end)) is not None

    def _sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around a date begins and ends, or as much of it as is looked at."""
        low, high = max(0, start - _SENTENCE_REACH), min(len(self.folded), end + _SENTENCE_REACH)
        for match in _SENTENCE_END.finditer(self.folded, low, start):
            low = match.end()
        held = _SENTENCE_END.search(self.folded, end, high)
        return low, held.start() if held is not None else high

    # ---------------------------------------------------------------- weekdays, relative days

    def _bare_weekday(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        atom = atoms["w"]
        word = _word(atom, "w")
        if word is None or (word.short and not self._shortened(atom, start, end)) or not self.lex.core or self._named(atom) or self._counted_noun(word, start, end):
            return None
        if self.before(start, self.lex.every) or self.after(end, self.lex.every_after) is not None or self._titled(start) or (
                self.lex.names_before and self.before(start, self.lex.names_before)) or (self.lex.titles_after and self.after(end, self.lex.titles_after) is not None):
            return None
        cued = self.before(start, self.lex.weekday_cues) or self.after(end, self.lex.weekday_cues) is not None or _OF_AN_HOUR.match(
            self.codes, max(0, part.start - 2)) is not None  # "às 5h de segunda"
        if not cued and word.capital and self.codes[part.end:part.end + 2] == " m":
            return None  # "Ahad Maret" is a player
        before_last = self.before(start, self.lex.last)
        before_next = self.before(start, self.lex.next)
        after_last, after_next = self.after(end, self.lex.last), self.after(end, self.lex.next)
        if after_next is not None and self._weekday_at(after_next):
            after_next = None  # "pazartesiden gelecek perşembeye"
        beside = before_last or before_next or after_last is not None or after_next is not None
        if (not word.alone or self._lower(atom)) and not cued and not beside:
            return None
        if not cued and not beside and word.capital and self.raw[end:end + 1] == " " and self._name_follows(end) and (
                not self._opens_sentence(start) if self.lex.weekdays_name_people else fold(word.form) in self.lex.weekday_names):
            return None
        wanted = WEEKDAYS.index(str(word.value))
        back = (self.reference.weekday() - wanted) % 7
        if after_last is not None or before_last:
            day = self.reference - datetime.timedelta(days=back or 7)
        elif after_next is not None or before_next:
            day = self.reference + datetime.timedelta(days=(7 - back) if back else 7)
        elif self.prefer == "future":
            day = self.reference + datetime.timedelta(days=(7 - back) % 7)
        else:
            day = self.reference - datetime.timedelta(days=back)
        week = self.after(end, self.lex.weekday_week_behind)
        begin = self.phrase_start(start, self.lex.weekday_week) if week is None and self.before(start, self.lex.weekday_week) else start
        if week is not None or begin < start:
            words = self.folded[end:week] if week is not None else self.folded[begin:start]
            weeks = self.lex.weeks_on[" ".join(PIECE.findall(words))]
            day = self.reference + datetime.timedelta(days=7 * (weeks + (weeks > 0 and back > 0)) - back)
            beside, start = True, begin
        stop = after_last or after_next or week or end
        if before_last or before_next:
            start = self.phrase_start(start, self.lex.steps)
        return Read(
            kind="weekday", start=start, end=stop, first=day, last=day, weekday=str(word.value),
            written=frozenset(("weekday", "relative") if beside else ("weekday",)))

    def _weekday_at(self, end: int, place: int = 1) -> bool:
        """Whether the word behind a place, or the second, is a weekday."""
        found = PIECE.findall(self.folded[end:end + _TWO_WORDS]) if self.folded[end:end + 1] == " " else []
        looked = self.lex.look(found[place - 1]) if len(found) >= place else None
        return looked is not None and any(word.code == "w" for word in looked[0])

    def _titled(self, start: int) -> bool:
        """Whether a title stands before a weekday, perhaps with a first name between: "Herr Sonntag", "Bw. Juma Jumatano"."""
        titles = self.lex.titles
        if not titles:
            return False
        if self.before(start, titles):
            return True
        words = _WORDS_BEFORE.search(self.raw, max(0, start - 40), start)
        return words is not None and words[2][0].isupper() and fold(words[1]) in titles and not words[2].isupper()

    def _shortened(self, atom: Atom, start: int, end: int) -> bool:
        """Whether an ordinal that shortens its weekday counts nothing here: "na sexta, o ministro", but "na sexta posição"."""
        return self.folded[atom.start:atom.end] in self.lex.weekday_ordinals and self.before(start, self.lex.weekday_cues | self.lex.steps) and (
            self._counts_nothing(end) or self._weekday_at(end, 2))  # "entre segunda e quarta-feira"

    def _counted_noun(self, word: Word, start: int, end: int) -> bool:
        """A weekday's name that is also a noun, and counted here: Romanian luni is Monday, and months ("trei luni", "de luni de zile")."""
        if not self.lex.counted_weekdays or fold(word.form) not in self.lex.counted_weekdays:
            return False
        if self.after(end, self.lex.counts_after) is not None or self.before(start, self.lex.counts_before):
            return True
        before = PIECE.findall(self.folded[max(0, start - 24):start]) if self.folded[start - 1:start] == " " else []
        counts = [piece for piece in before[-2:] if piece != "de"][-1:]  # twenty of months
        return bool(counts) and (counts[0].isdigit() or counts[0] in self.lex.small_numbers)

    def _weekday_day(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        gap = self.codes[part.gaps["g"]]
        weekday, day = _value(atoms["w"], "w"), int(atoms["d"].value)
        if part.name == "day-weekday" and gap != "(":
            return None
        if self.codes[part.end:part.end + 1] in tuple(":.hk-/dnymp") or self.codes[part.end:part.end + 2] in (" h", " p") or self._figure_goes_on(end) or (
                self._lower(atoms["w"])):
            return None
        if gap == " " and not (self.lex.core and (self._counts_nothing(end) or self.after(end, self.lex.steps) is not None)):
            return None
        if gap in "cCGX," and not self._counts_nothing(end):
            return None
        if _HOURS.match(self.codes, part.end) is not None:
            return None  # "de lunes a viernes, de 9 a 18"
        if self.folded[end - 1].isdigit() and self.folded[end:end + 1] != "." and (self.lex.dotted or (gap in "cCGX" and not self._falls_on(day, weekday))):
            return None  # "Am Sonntag 4" is an address
        if gap == "," and not (self._falls_on(day, weekday) and (not self.folded[end - 1].isdigit() or self.folded[end:end + 1] in _CLOSING)):
            return None  # "on Friday, 24 of them"
        if gap == " " and self.folded[end:end + 1] == " " and not self._falls_on(day, weekday):
            return None  # "opened Wednesday 24 of its 30 rooms"
        return self._bare_day(day, start, end + (self.lex.dotted and self.folded[end:end + 1] == "."), weekday)

    def _falls_on(self, day: int, weekday: str) -> bool:
        """Whether a day of the month falls on a weekday in the reference's month, or in one beside it."""
        months = (self.reference.year * 12 + self.reference.month - 1 + step for step in (-1, 0, 1))
        days = (to_gregorian("gregorian", month // 12, month % 12 + 1, day) for month in months)
        return any(value is not None and WEEKDAYS[value.weekday()] == weekday for value in days)

    def _bare_day(self, day: int, start: int, end: int, weekday: str | None) -> Read | None:
        """A day without its month: of the reference's month, or of the one before or after it, by what is preferred."""
        prefer = self.leaning(start, end)
        days: list[datetime.date] = []
        for step in range(-3, 4):
            month = self.reference.month - 1 + step
            value = to_gregorian("gregorian", self.reference.year + month // 12, month % 12 + 1, day)
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

    def _day_alone(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        after = self.codes[part.end:part.end + 1]
        behind = self.day_noun_behind(int(atoms["d"].value), end)
        if behind is not None and not self._joined(part):
            return self._bare_day(int(atoms["d"].value), start, behind, None)
        if not self.before(start, self.lex.before_day) or _MINUTE.match(self.folded, end) is not None:
            return None
        if (after and after in ":./-'kdnyhm") or self._figure_goes_on(end) or not (
                self.before(start, self.lex.day_nouns) or self._counts_nothing(end) or self.after(end, self.lex.steps) is not None):
            return None
        if self.lex.dotted and (self.folded[end:end + 1] != "." or not self._counts_nothing(end + 1)):
            return None  # "am 3. Platz"
        return self._bare_day(int(atoms["d"].value), start, end + self.lex.dotted, None)

    def day_noun_behind(self, day: int, end: int) -> int | None:
        """Where the noun ends that makes a day of the figure before it: "6-го числа"; of two, three and four numbers one speaks as well ("2 числа")."""
        return self.after(end, self.lex.day_nouns_behind) if day > _FEW_NUMBERS or not self.folded[end - 1].isdigit() else None

    def _relative(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        atom = atoms["r"]
        if self._named(atom) or self.before(start, self.lex.papers) or self.anchored(start, end) or self._begins_compound(end):
            return None
        word, days = _word(atom, "r"), int(_value(atom, "r"))
        if word is not None and fold(word.form) in self.lex.morning_words and self.before(start, self.lex.mornings):
            return None
        if word is not None and (either := self.lex.either.get(fold(word.form))) is not None:
            tense = self.lex.tense
            side = (tense.side(self.clauses, end) or tense.heralded(self.clauses, start, end)) if tense is not None else 0
            days = side * either or (days if days < 0 else 0)
            if not days:
                return None
        day = self.reference + datetime.timedelta(days=days)
        weekday = None
        written = {"relative"}
        second = atoms.get("w2")
        if second is not None:
            weekday = _value(second, "w")
            if WEEKDAYS[day.weekday()] != weekday or _word(second, "w") is None:
                weekday, end = None, atom.end
                if second.start > atom.end + 2:
                    return None
        if weekday:
            written.add("weekday")
        return Read(
            kind="relative", start=start, end=end, first=day, last=day, weekday=weekday, written=frozenset(written), about=3 if abs(days) >= 7 else 0)

    def _begins_compound(self, end: int) -> bool:
        """Whether a hyphen ties more letters to a word: "कल-कारखाने" are factories, "сегодня-завтра" any day now."""
        return self.raw[end:end + 1] == "-" and self.raw[end + 1:end + 2].isalpha()

    def _step(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        unit, step = atoms["q"].value
        if unit in ("month of", "year then", "month then") or self._counted(start):
            return None  # "tiga tahun lalu" is read where years are counted, "beberapa tahun lalu" nowhere
        reference = self.reference
        written = frozenset(("relative",))
        if unit == "year":
            return changed(whole_year(reference.year + step, start, end, "gregorian"), written=written)
        if unit == "month" and not step and _A_MONTH_BEHIND.match(self.codes, part.end) is not None:
            return None  # "la fin du mois de mai"
        if unit == "month":
            month = reference.month - 1 + step
            first = datetime.date(reference.year + month // 12, month % 12 + 1, 1)
            last = datetime.date(first.year + first.month // 12, first.month % 12 + 1, 1) - _DAY
            return Read(kind="month", start=start, end=end, first=first, last=last, precision="month", written=written)
        monday = reference - datetime.timedelta(days=reference.weekday()) + datetime.timedelta(weeks=step)
        if unit == "bare weekend":
            side = self.lex.tense.leaning(self.clauses, start, end) if self.lex.tense is not None else 0
            if not side:
                return None
            return Read(
                kind="interval", start=start, end=end, first=monday + (5 if side > 0 else -2) * _DAY, last=monday + (6 if side > 0 else -1) * _DAY, interval=True, written=written)
        if unit == "weekend":
            return Read(kind="interval", start=start, end=end, first=monday + 5 * _DAY, last=monday + 6 * _DAY, interval=True, written=written)
        return Read(kind="interval", start=start, end=end, first=monday, last=monday + 6 * _DAY, interval=True, written=written)

    def _counted(self, start: int) -> bool:
        """Whether a number or a word such as "several" stands directly before a week, month or year."""
        if self.lex.spaceless or self.folded[start - 1:start] != " ":
            return False
        words = self.folded[max(0, start - 24):start].split()
        return bool(words) and ((words[-1][-1].isdigit() and len(words[-1]) < _YEAR_FIGURES) or words[-1] in self.lex.small_numbers or self.before(start, self.lex.several))

    def _step_weekday(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """The weekday of a week that is counted from this one: "下周一", "volgende week maandag"."""
        unit, step = atoms["q"].value
        if unit != "week":
            return None
        weekday = str(_value(atoms["w"], "w"))
        day = self.reference - datetime.timedelta(days=self.reference.weekday()) + datetime.timedelta(weeks=step, days=WEEKDAYS.index(weekday))
        return Read(kind="weekday", start=start, end=end, first=day, last=day, weekday=weekday, written=frozenset(("weekday", "relative")))

    def _year_then(self, calendar: str, day: datetime.date) -> int:
        """The year of a calendar in which a day lies."""
        if calendar == "gregorian":
            return day.year
        around = day.year - 625
        return max(year for year in range(around, around + 10) if (first := to_gregorian(calendar, year, 1, 1)) is not None and first <= day)

    def _anchor(self, unit: str) -> datetime.date | None:
        """The day that "the same year", "翌年", "같은 달" count from: the date before them."""
        before = self.previous or self.latest
        if not unit.endswith(" then") or before is None or before.first is None or before.calendar != "gregorian":
            return None
        return before.first if unit == "year then" or before.precision != "year" else None

    def _step_month(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A month or a day of a year that is counted from this one: "去年12月", "en mars de l'année dernière"."""
        unit, step = atoms["q"].value
        anchor = self._anchor(unit)
        if unit != "year" and anchor is None:
            return None
        month_atom = atoms.get("m")
        calendar, month = _value(month_atom, "m") if month_atom is not None else ("gregorian", int(atoms["m0"].value))
        if calendar not in ("gregorian", self.lex.own_calendar) or not 1 <= month <= 12:
            return None
        year = self._year_then(calendar, anchor or self.reference) + step
        if "d" in atoms:
            read = self._day(calendar, year, month, int(atoms["d"].value), start, end, self._weekday(atoms))
            return read if read is None or read.kind == "void" else changed(read, written=read.written - {"year"} | {"relative"})
        read = self._month_of(calendar, year, month, start, end)
        return read and changed(read, written=frozenset(("month", "relative")))

    def _step_day(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A day of a month that is counted from this one: "지난달 28일", "le 28 du mois dernier", "पिछले महीने की 28 तारीख"."""
        unit, step = atoms["q"].value
        anchor = self._anchor(unit)
        if unit not in ("month", "month of") and anchor is None:
            return None
        if unit == "year then" or (part.name == "day-step" and self.codes[part.held["d"]] == "v" and self._counted(atoms["q"].start)):
            return None  # "دو ماه پیش" is two months ago
        if part.name == "step-day-noun":
            stop = self.after(end, self.lex.date_nouns)
            if stop is None:
                return None
            end = stop
        base = anchor or self.reference
        month = base.month - 1 + step
        read = self._day("gregorian", base.year + month // 12, month % 12 + 1, int(atoms["d"].value), start, end, self._weekday(atoms))
        return read if read is None or read.kind == "void" else changed(read, written=frozenset(("day", "relative")))

    def _step_range(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """Days of a month that is counted from this one: "이달 24~26일", "本月5日至8日"."""
        begun = self._step_day(atoms, part, start, end)
        if begun is None or begun.first is None or self.codes[part.gaps["r"]] == "`":
            return None
        last = to_gregorian("gregorian", begun.first.year, begun.first.month, int(atoms["d2"].value))
        return None if last is None or last <= begun.first else changed(begun, kind="interval", last=last, interval=True)

    # ---------------------------------------------------------------- ranges within one pattern

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
            calendar, month = _value(atoms["m"], "m")
            if self._lower(atoms["m"]):
                return None
        else:
            calendar, month = "gregorian", int(atoms["m0"].value)
        year = self._marked_year(atoms) if part.name == "range-marked" else self._year(atoms, calendar)
        if year is False:
            return None
        low, high = int(atoms["d"].value), int(atoms["d2"].value)
        before = self.codes[max(0, part.start - 2):part.start]
        if part.start >= 1 and before[-1:] in tuple("-./:") and before[:1] in tuple("dnyk"):
            return None
        if low >= high or (gap in "`," and high - low > 1) or (gap in _FROM_TO and self.goes_over(atoms["d"], atoms.get("w2", atoms["d2"]), start, end)):
            return None
        if gap in "lL" and not self.range_begins(start) and (high - low > 1 or before in _LISTED_BEFORE):
            return None  # "martes 4 y jueves 6 de noviembre" are two dates, "24, 25 et 26 décembre" three
        if part.name == "range-mdy" and year is None and self.lex.order[0] == "D" and not self.lex.month_first:
            return None
        begun = self._day(calendar, year, month, low, start, end, str(_value(atoms["w"], "w")) if "w" in atoms else None)
        if begun is None or begun.first is None:
            return None
        last = to_gregorian("gregorian", begun.first.year, begun.first.month, high) if calendar == "gregorian" else begun.first + (high - low) * _DAY
        if last is None:
            return Read(kind="void", start=start, end=end)
        return changed(
            begun, kind="interval", last=last, interval=True, ambiguous=gap == "l" and high - low > 1, weekday=None,
            month_day=None if calendar == "gregorian" else begun.month_day,
            written=begun.written - {"weekday"})

    def _range_figures(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """Days of one month in figures: "du 17 au 28/11", "vom 17. bis 28.11.2025"."""
        if self._joined(part) or self._figure_goes_on(end) or self.order == "MDY":
            return None
        low, high, month = int(atoms["d"].value), int(atoms["n1"].value), int(atoms["n2"].value)
        year = self._year(atoms, "gregorian")
        led = self.before(start, self.lex.before_day) or self.range_begins(start)
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

    # ---------------------------------------------------------------- time of day

    def _time(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        if "b" in atoms:
            return self._spoken_time(atoms, start, end)
        if "k" in atoms:
            return self._time_of_four(atoms["k"], part)
        if "o" in atoms:
            atoms["h"] = atoms["o"]
            if not self._of_a_clock("hour", start, end):
                return None
        hour, minute = int(atoms["h"].value), int(atoms["i"].value) if "i" in atoms else 0
        second = int(atoms["s"].value) if "s" in atoms else None
        if (part.name == "hour" and not self._counts_nothing(end)) or (part.name in ("hour", "dotted") and not self._of_a_clock(part.name, start, end)):
            return None
        if "i" in atoms and atoms["i"].end - atoms["i"].start != 2:
            return None
        if "i" not in atoms and _SCORE.fullmatch(self.codes, max(0, part.start - 2), part.start) is not None:
            return None  # "won 2-1 on the evening of Saturday"
        if any(atoms[k].code not in "dn" for k in ("h", "i", "s") if k in atoms):
            return None
        period_atom = atoms.get("p") or atoms.get("p0")
        if period_atom is not None and "p0" in atoms and "p" not in atoms and self._lower_period(period_atom):
            return None
        clock = clock_of(hour, minute, second, None if period_atom is None else str(_value(period_atom, "p")))
        if clock is None:
            return None
        half = None if "i" in atoms else self._half_hour(end)
        if half is not None:
            clock, end = (clock[0], 30, None), half
        zone = None
        atom = self._zone_at(part.end)
        if atom is not None:
            zone, end = int(atom.value), atom.end
        held = self.lex.zone_after(self.folded, end) or zone_after(self.folded, end)
        if held is not None:
            zone, end = held
        return Read(
            kind="time", start=start, end=end, clock=clock, zone=zone, precision="minute" if "i" in atoms or half is not None else "hour", period=period_atom is not None)

    def _zone_at(self, place: int) -> Atom | None:
        """The zone that stands at a place of the chain, or a space behind it."""
        place += self.codes[place:place + 1] == " "
        return self.members[self.places[place]] if self.codes[place:place + 1] == "z" else None

    def _time_of_four(self, figure: Atom, part: Part) -> Read | None:
        """Four figures with a zone behind them: "0415 GMT"; a year that a word leads to is none."""
        atom, clock = self._zone_at(part.end), clock_of(int(figure.value) // 100, int(figure.value) % 100, None, None)
        if atom is None or clock is None or figure.end - figure.start != 4 or (figure.code == "y" and self.before(figure.start, self.lex.before_year)):
            return None
        return Read(kind="time", start=figure.start, end=atom.end, clock=clock, zone=int(atom.value), precision="minute")

    def _spoken_time(self, atoms: dict[str, Atom], start: int, end: int) -> Read | None:
        """A time of day that a template reads, or one in words ("التاسعة والنصف", "साढ़े नौ बजे"), with the part of the day beside it."""
        period = atoms.get("p") or atoms.get("p0")
        clock = atoms["b"].value.clock
        if period is not None and clock is not None:
            hour, minute, second = clock
            clock = clock_of(hour, minute, second, str(_value(period, "p")))
        zone, end = self.lex.zone_after(self.folded, end) or (None, end)
        return None if clock is None else Read(kind="time", start=start, end=end, clock=clock, zone=zone, precision="minute", period=period is not None)

    def _of_a_clock(self, name: str, start: int, end: int) -> bool:
        """Whether a word before a figure, or an ending behind one with minutes (20.30'da), shows that it is a time of day."""
        return self.before(start, self.lex.clock_words) or (name == "dotted" and self.after(end, self.lex.clock_endings) is not None)

    def _half_hour(self, end: int) -> int | None:
        """Where the "half" behind an hour ends (午後6時半, 오후 6시 반), or None."""
        place = end + (self.folded[end:end + 1] == " ")
        return next((place + len(form) for form in self.lex.halves if self.folded.startswith(form, place)), None)


_METHODS = {
    "dmy": Reader._full, "dmy-era": Reader._full, "mdy-era": Reader._full, "mdy": Reader._full, "ymd": Reader._full, "ydm": Reader._full, "num": Reader._numeric, "num-spaced": Reader._numeric,
    "num-words": Reader._numeric, "num-short": Reader._numeric, "num-short-dash": Reader._numeric, "num-day-month": Reader._day_month, "num-short-spaced": Reader._numeric, "num-year": Reader._year_first, "num-year-spaced": Reader._year_first,
    "whole": Reader._whole, "markers": Reader._marked, "marked-month": Reader._marked_month, "marked-month-alone": Reader._marked_month, "marked-year": Reader._year_marked, "marked-day": Reader._day_marked,
    "before": Reader._month_before, "before-month": Reader._marked_month, "my": Reader._month_year, "my-short": Reader._short_year_of, "ym": Reader._month_year,
    "range-dmy": Reader._range, "range-mdy": Reader._range, "range-marked": Reader._range, "weekday-day": Reader._weekday_day,
    "day-weekday": Reader._weekday_day, "weekday": Reader._bare_weekday, "relative": Reader._relative, "step": Reader._step,
    "step-weekday": Reader._step_weekday, "weekday-step": Reader._step_weekday, "step-month": Reader._step_month, "month-step": Reader._step_month, "step-day": Reader._step_day, "range-step": Reader._step_range, "step-day-noun": Reader._step_day, "range-months": Reader._range_months, "range-figures": Reader._range_figures,
    "day-step": Reader._step_day, "range-days": Reader._range_days, "quarter-marked": Reader._quarter, "quarter": Reader._quarter, "quarter-of-step": Reader._quarter_of_step, "quarter-alone": Reader._quarter_alone, "month-day-step": Reader._step_month, "num-step": Reader._step_figures, "my-apostrophe": Reader._apostrophe_year_of, "month": Reader._month_alone, "year-pair": Reader._year_pair, "year": Reader._year_alone, "day": Reader._day_alone, "time": Reader._time, "hour": Reader._time, "dotted": Reader._time,
}


@functools.lru_cache(maxsize=512)
def _in_order(phrases: frozenset[str]) -> tuple[str, ...]:
    """Phrases as `startswith` and `endswith` take them."""
    return tuple(phrases)


def year_of_two(year: int, reference: datetime.date) -> int:
    """The year that its last two figures mean: the last one not far ahead of the reference."""
    century = reference.year // 100 * 100
    return century + year if century + year <= reference.year + _AHEAD else century - 100 + year


def words_before(text: str, start: int) -> tuple[str, ...]:
    """The last one, two and three words before a place."""
    return _last_words(text[max(0, start - 40):start])


def _last_words(stretch: str) -> tuple[str, ...]:
    pieces = PIECE.findall(stretch)
    if len(pieces) < 3:
        return tuple(" ".join(pieces[-size:]) for size in range(1, len(pieces) + 1))
    two = f"{pieces[-2]} {pieces[-1]}"
    return pieces[-1], two, f"{pieces[-3]} {two}"


def _century(year: int) -> int:
    return 2000 + year if year < 70 else 1900 + year


def atoms_place(part: Part, name: str) -> int:
    return part.held[name]


def _word(atom: Atom, code: str) -> Word | None:
    word = atom.word
    if word is not None and word.code == code:
        return word
    for other in atom.others:
        if other.code == code:
            return other
    return None


def _value(atom: Atom, code: str):  # type: ignore[no-untyped-def]
    word = _word(atom, code)
    return word.value if word is not None else atom.value


def whole_year(year: int, start: int, end: int, calendar: str) -> Read:
    return Read(
        kind="year", start=start, end=end, first=datetime.date(year, 1, 1), last=datetime.date(year, 12, 31), precision="year", calendar=calendar,
        written=frozenset(("year",)))


def _wide(character: str) -> bool:
    return "\u3040" <= character <= "\ud7af" or "\u0e00" <= character <= "\u0eff"


def uncertain(calendar: str) -> int:
    return UNCERTAIN_DAYS.get(calendar, 0)
