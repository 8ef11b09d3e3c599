"""Less than a day: months, years, two years of a season, quarters and halves."""

from __future__ import annotations

import datetime

from verify._patterns import regex
from verify.dates._around import atoms_place, value_of, word_of
from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._days import Days
from verify.dates._fold import fold
from verify.dates._grammar import FROM_TO, RANGES, Part
from verify.dates._read import Read, changed, whole_year, year_of_two

_DAY = datetime.timedelta(days=1)
_TO_A_MONTH = regex(r"[-~gGTX]m[ ,.;cCGX'-]?y")
# Years that newspapers write; those of some centuries before only without what may be counted.
_EARLY_YEAR, _FIRST_YEAR, _LAST_YEAR = 1500, 1900, 2100
_THOUSANDS = regex(r" \d{1,3}(?:[., ]\d{3})+(?![.,]?\d)")
# A figure behind "to" that no month makes a day.
_TO_A_FIGURE = regex(r"[gGTX][dnkv](?:[.:][dnk])*(?![ .;cCGX/-]{0,2}[mDNPw])")
# Years from here on that no ten divides are hardly counted where a word leads to a year ("in 1884 afbrandde", but "in 1500 homes", "in 1650 cases").
_COUNTED = 1700
# A figure with a joined word before it, or none, and perhaps a sign for a share.
_A_COUNT = regex(r" (?:[^\W\d_]{1,2}-)?(?P<whole>\d{1,3})(?P<part>[.,\u066b]\d+)?(?!\d|[.,/-]\d)(?P<share> ?[%\u066a])?")
_OLDEST = 1500
_PLANNED = 10  # years from the reference to one that is spoken of without a word that leads to it
_PARTED = regex(r"\s*[,.;:!?)]")
_NO_DAY = 40  # from here on a figure before a month was not meant as its day

# A list of months, behind which its year may stand.
_LISTED_BEFORE, _LISTED_BEHIND = regex(r"[lL,]m"), regex(r"m[lL,]")
_LISTS = frozenset("lL,")
# A year behind the noun of such an adjective: "январских выборов 2024 года".
_OWN_YEAR, _NEAR = regex(r"\b(?:1[5-9]|20)\d\d\b"), 60
_OTHERS = regex(r"(?:[lL,]m)+")
_TO_THEIR_YEAR = regex(r"(?:[lL,]m)+[ ,cCGX]?y")

class Months(Days):
    """Less than a day: months, years, two years of a season, quarters and halves."""

    __slots__ = ()

    def _month_year(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        calendar, month = value_of(atoms["m"], "m")
        year = self._year(atoms, calendar)
        if part.name == "my" and self._is_a_count(atoms, calendar):
            return None  # "since January 1126 cases"
        if not year or (self._lower(atoms["m"]) and self.lex.months_capital and atoms["m"].end - atoms["m"].start < 6):
            return None
        if self.codes[max(0, part.start - 2):part.start] in ("n ", "n.", "n;") and self.members[self.places[part.start - 2]].value < _NO_DAY:
            return None  # "32 March 2025" is no day, and hardly a month
        gap = self.codes[atoms_place(part, "m") + 1:part.held["y"]] if part.name == "my" else ""
        if gap == ";" or (gap == "/" and atoms["y"].start > atoms["m"].end + 1) or (part.name == "ym" and self.codes[part.held["y"] + 1:part.held["m"]] in (",", ";")):
            return None
        return self._month_of(calendar, int(year), month, start, end)

    def _is_a_count(self, atoms: dict[str, Atom], calendar: str) -> bool:
        """Whether the figure behind a month is no year that a newspaper means, and counts what stands behind it: "منذ يناير 1126 إصابة", "in March 1800
        people"; a name, a verb or a small word may follow a year."""
        figure = atoms["y"]
        year, written = int(figure.value), self.folded[figure.start].isdigit()
        if _FIRST_YEAR <= year <= _LAST_YEAR or not self.lex.core or calendar != "gregorian" or not written or "e" in atoms or "e2" in atoms or (
                self.lex.calendar_of(year) != "gregorian"):
            return False
        thing = self.after(figure.end, self.lex.things | self.lex.sum_nouns) is not None
        if _EARLY_YEAR <= year < _FIRST_YEAR:
            return thing and not self.counts_nothing(figure.end)
        if thing or self.counts_nothing(figure.end) or self.name_follows(figure.end):
            return thing  # "case" and "people" may be small words as well
        words, tense = self.clauses.words_behind(figure.end), self.lex.tense
        return bool(words) and words[0][0].isalpha() and not (tense is not None and (tense.past.at(words, 0) or tense.barred.at(words, 0)))

    def _thousands_follow(self, end: int) -> bool:
        """Whether a figure with its thousands parted stands behind a month, whose year it is not: "since January 1,126 cases"."""
        return self.lex.core and _THOUSANDS.match(self.folded, end) is not None

    def _short_year_of(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A month, or its day, with the last two figures of a year, where the language writes years so and no count is as high ("آبان ۹۸")."""
        year = self.lex.short_years.get(int(atoms["y2"].value))
        calendar, month = value_of(atoms["m"], "m")
        if year is None or self.lex.calendar_of(year) != calendar or atoms["y2"].end - atoms["y2"].start != 2 or (
                self.after(end, self.lex.counted_nouns) is not None):
            return None
        if "d" in atoms:
            return self._day(calendar, year, month, int(atoms["d"].value), start, end, None)
        return self._month_of(calendar, year, month, start, end)

    def _apostrophe_year_of(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A month with the last two figures of its year behind an apostrophe: "novembre del '66", "May '68"."""
        calendar, month = value_of(atoms["m"], "m")
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
        calendar, month = value_of(atom, "m")
        cued = self.after(end, self.lex.month_cues) is not None
        lower = self._lower(atom) and not cued  # Turkish "nisan ayında" is a month in small letters too
        if calendar not in ("gregorian", "persian") or lower or (self._named(atom) and not self.raw[start:end].isupper() and not self.before(start, self.lex.before_capital_months)):
            return None
        follows = self.codes[part.end:part.end + 2]
        # "entre marzo y mayo", "Ocak-Mart 2025"
        opens = follows[1:] == "m" and (follows[0] in FROM_TO or (follows[0] in "-~gGTXlL" and self.range_begins(start)) or _TO_A_MONTH.match(self.codes, part.end) is not None)
        if follows == " w" and (word := word_of(self.members[self.places[part.end + 1]], "w")) is not None and word.short:
            follows = ""  # Polish "nie" is Sunday, and not
        if follows == " x" or (follows[1:] == "r" and follows[0] in FROM_TO):
            follows = ""  # "from last March to today"
        if follows[:1] in FROM_TO and _TO_A_FIGURE.match(self.codes, part.end) is not None:
            follows = ""  # "fell in September to 5.9 percent"
        if cued and follows == " u":
            follows = ""  # the half is the month's: "temmuzun ikinci yarısında"
        if follows in (" v", ",v"):
            follows = ""  # ten people, or two weeks, as it was refused as their day
        if follows[:1] == " " and (self._thousands_follow(end) or (follows == " y" and self._is_a_count({"y": self.members[self.places[part.end + 1]]}, calendar))):
            follows = ""
        if follows and self._counts_behind(end):
            follows = ""
        listed = self._is_listed(part, start)
        if (follows.strip(" ,;.cCGXtTg") and not opens and not listed) or (self.raw[end:end + 1] == "-" and self.raw[end + 1:end + 2].isupper() and not opens) or (atom.word is not None and len(atom.word.form.rstrip(".")) < 3 and not cued):
            return None
        within = atom.word is not None and fold(atom.word.form) in self.lex.months_within  # Turkish "martta" holds its "in"
        within = within or (self.folded[end:end + 1] == "'" and self.after(end, self.lex.month_endings) is not None)  # and so does "Mart'ta"
        previous = self.previous
        closes = self.codes[max(0, part.start - 2):part.start - 1] == "m" and previous is not None and previous.kind == "month" and (
            self.codes[part.start - 1] in FROM_TO or self.range_begins(previous.start))
        counts = any(word.code == "v" for word in atom.others)  # cento e dez
        led = within or cued or listed or ((opens or closes) and not self._behind_first_name(start)) or (not counts and self.before(start, self.lex.before_month))
        beside = self.after(end, self.lex.last) or self.after(end, self.lex.next)
        if not led and beside is None and not self.before(start, self.lex.last) and not self.before(start, self.lex.next):
            return None
        # "in May Theresa …": a name goes on with a capital
        if self.name_follows(end) or (calendar != "gregorian" and not within and not self.before(start, self.lex.parts) and atom.word is not None and atom.word.form in self.lex.names_too):
            return None
        years = _TO_THEIR_YEAR.match(self.codes, part.end) if listed else None
        year = None if years is None else int(self.members[self.places[years.end() - 1]].value)
        return self._month_of(calendar, year, month, start, end if beside is None else beside)

    def _month_of_adjective(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A month that an adjective tells ("січневого обстрілу"), in small letters, of nothing that history or a calendar names so, and without a year of its own behind it."""
        if not self.raw[start:start + 1].islower() or self.before(start, self.lex.names_before) or _OWN_YEAR.search(self.raw, end, end + _NEAR) is not None:
            return None
        barred = self.lex.month_adjectives_barred
        beside = (*self.clauses.words_before(start)[-1:], *self.clauses.words_behind(end)[:1])
        return None if any(word.startswith(barred) for word, _ in beside) else self._month_of("gregorian", None, value_of(atoms["j"], "J"), start, end)

    def _counts_behind(self, end: int) -> bool:
        """Whether a figure that no month makes its day stands behind it, with a share or a thing that it counts: "im Oktober 12 Menschen", "באוקטובר ב-2.6 אחוזים"."""
        figure = _A_COUNT.match(self.folded, end)
        if figure is None or (figure["whole"] in map(str, self.lex.short_years) and figure["share"] is None and figure["part"] is None):
            return False
        things = self.lex.things | self.lex.sum_nouns | self.lex.counted_nouns
        return figure["share"] is not None or figure["part"] is not None or self.after(figure.end(), things) is not None

    def _is_listed(self, part: Part, start: int) -> bool:
        """Whether a month is one of a list to which a word leads: "in January and February", "en mars, avril et mai"."""
        codes, previous = self.codes, self.previous
        if codes[part.end:part.end + 1] not in _LISTS and codes[max(0, part.start - 1):part.start] not in _LISTS:
            return False  # as mostly
        before, after = codes[max(0, part.start - 2):part.start], codes[part.end:part.end + 2]
        if _LISTED_BEHIND.fullmatch(before) is not None:
            return previous is not None and previous.kind == "month" and (
                self.members[self.places[part.start - 2]].start == previous.start)
        if _LISTED_BEFORE.match(after) is None or not self.before(start, self.lex.before_month) or self._behind_first_name(start):
            return False
        others = _OTHERS.match(self.codes, part.end)
        return others is not None and not self.name_follows(self.members[self.places[others.end() - 1]].end)  # "run by April and June Jones"

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
                self.before(start, self.lex.before_year | self.lex.range_starts) and self.counts_nothing(end)):
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
        if self.lex.numbered.search(self.folded, max(0, start - 40), start) is not None:
            return None  # "Law No. 39 of 2015"
        if self.lex.sum_nouns and self._is_a_sum(part, end):
            return None
        previous = self.previous
        chained = previous is not None and previous.kind == "year" and previous.calendar == self.lex.calendar_of(year) and part.start >= 1 and (
            self.codes[part.start - 1] in RANGES or (self.codes[part.start - 1] == "l" and self.range_begins(previous.start)))
        if not chained and self._stands_among_verbs(year, start, end):
            return self._whole_year(year, start, end)
        led = self.before(start, self.lex.before_year) or (
            1900 <= year <= 2100 and self.before(start, self.lex.before_year_alone) and self.counts_nothing(end)) or (after[:2] in ("ly", "gy", "Gy", "-y") and (self.range_begins(start) or self._range_of_years(part)))
        if not chained and not led and self.after(end, self.lex.year_cues) is None and not (
                not self.folded[start].isdigit() and self.after(end, self.lex.after_years) is not None) and not self._said_of_a_year(start, end):
            return None
        if (year < (_COUNTED if year % 10 else 1900) or year % 100 == 0) and self.lex.calendar_of(year) == "gregorian" and not self.counts_nothing(end) and not (
                after == "-y" and self._range_of_years(part)):
            return None  # "in 1500 homes", "to 2000 people"
        if not self.folded[start].isdigit():
            stop = self.after(end, self.lex.after_years)
            if stop is None and year >= 2000 and not self.counts_nothing(end):
                return None  # "in two thousand and ten homes"
            end = stop or end
        return self._whole_year(year, start, end)

    def _is_a_sum(self, part: Part, end: int) -> bool:
        """Whether money or another measure stands behind a figure, or behind another to which it goes: "с 1985 до 2026 рублей"."""
        if self.after(end, self.lex.sum_nouns) is not None:
            return True
        second = part.end + 1
        return self.codes[part.end:part.end + 1] in RANGES and self.codes[second:second + 1] == "y" and (
            self.after(self.members[self.places[second]].end, self.lex.sum_nouns) is not None)

    def _stands_among_verbs(self, year: int, start: int, end: int) -> bool:
        """Whether a year stands as languages have it that set no preposition before one: "starb 1974 in Wien", "1974 wurde", "der 1974 gegründete Verein"."""
        openers, verbs, articles = self.lex.bare_years
        if not openers or not _OLDEST <= year <= self.reference.year + _PLANNED or not self.folded[start].isdigit():
            return False
        before, behind = self.clauses.words_before(start), self.clauses.words_behind(end)
        parted = _PARTED.match(self.folded, end) is not None
        if year < 1900 and (year % 100 == 0 or not before or not articles.at(before, len(before) - 1)):
            return False  # what is older may be a number, but for "the 1878 founded museum"
        if not before:
            return bool(behind) and not parted and (openers.at(behind, 0) > 0 or verbs.at(behind, 0) > 0)
        if articles.at(before, len(before) - 1):
            return bool(behind) and not parted and verbs.at(behind, 0) > 0
        return openers.at(before, len(before) - 1) > 0 and (self.counts_nothing(end) or (bool(behind) and verbs.at(behind, 0) > 0))

    def _range_of_years(self, part: Part) -> bool:
        """Whether what follows the second of two years shows that both are: "2013-2016 yıllarına", "1932–1933 років"."""
        if self.codes[part.end + 2:part.end + 3] == "Y" or self.codes[part.end + 2:part.end + 4] == " Y":
            return True
        second = self.members[self.places[part.end + 1]].end
        return self.after(second, self.lex.year_cues | self.lex.after_years) is not None

    def _said_of_a_year(self, start: int, end: int) -> bool:
        """Whether the sentence speaks of a year, and a word such as "was" or "not" leads to this one: "the year it opened; it was 1936, not 1938"."""
        if self.lex.year_nouns is None or not self.before(start, self.lex.year_links) or not self.counts_nothing(end):
            return False
        return self.lex.year_nouns.search(self.folded, self._sentence(start, end)[0], start) is not None

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
        unit, step = value_of(atoms.get("q") or atoms["q_"], "q")
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
