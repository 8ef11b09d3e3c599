"""Weekdays, and what is counted from the reference: yesterday, last week, the third of next month."""

from __future__ import annotations

import datetime

from verify._patterns import regex
from verify.dates._around import value_of, word_of
from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._fold import fold
from verify.dates._grammar import FROM_TO, Part
from verify.dates._lexicon import Word
from verify.dates._months import Months
from verify.dates._read import Read, changed, whole_year
from verify.dates._seasons import season
from verify.dates._tokens import PIECE, WEEKDAYS

_DAY = datetime.timedelta(days=1)
# "Al 28'", of a match.
_MINUTE = regex(r"'(?!\w)")
_A_YEAR_BEHIND = regex(r"[ ,cC]y")
# What the tense of its clause places.
_BY_TENSE = frozenset(("bare weekend", "weekend", "year's end"))
_SATURDAY, _WEEK = 5, datetime.timedelta(days=7)
_A_MONTH_BEHIND = regex(r"[ cC]m")
_OF_AN_HOUR = regex(r"[hip][cC]w")
# The end of a span of hours behind its first figure, that no month makes one of days.
_HOURS = regex(r"[-~gGTX][dn](?![ .;cCGX]?[mDN/.])")
_AT_AN_HOUR = regex(r"[tTCX][dn](?:[.:][dn])?[ ]?h")  # French "vendredi 14 à 8 h"
_CLOSING = frozenset((",", ")", ""))
_DOTTED_CLOSING = frozenset((".,", ".)", "."))
_FEW_NUMBERS = 4
_HALF_A_DAY = 12  # hours
_ENDS_SENTENCE = frozenset((".", ";", "!", "?", ")", ""))
_AND_SONS = regex(r" & (?=[A-ZÀ-Þ])")
_TO_A_WEEKDAY, _BEHIND_A_WEEKDAY = regex(r"[-~gGTXlL]w"), regex(r"w[-~gGTXlL]")
_TO_AN_HOUR = regex(r"[-~gGTX][dn](?:[.:][dn])?[ ]?[hp]")
_APPOSED_NAME = regex(r" [^\W\d_]+, (?=[^\W\d_])")
_LAST_WORD = regex(r" ([^\W\d_]+)(?=[.,;:!?)]|\Z)")
_WORD, _PREPOSITION = 24, 3  # letters of a word, and of the longest that is none of these ("إلى")


class Counting(Months):
    """Weekdays, and what is counted from the reference: yesterday, last week, the third of next month."""

    __slots__ = ()

    def _bare_weekday(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        atom = atoms["w"]
        word = word_of(atom, "w")
        if word is None or (word.short and not self._shortened(atom, start, end) and not self._short_of_a_range(atom, part, start)) or not self.lex.core or self._named(atom) or self._counted_noun(word, start, end):
            return None
        if self._stands_quoted(start, end):
            return None  # a magazine, a song
        if any(other.code == "q" for other in atom.others) and self.opens_sentence(start):
            return None  # "Minggu lalu", which inside a sentence is last Sunday by its capital, is last week
        if self.codes[max(0, part.start - 2):part.start] == "m " and (self.previous is None or self.previous.end < start - 1):
            return None  # "August Freitag" is somebody
        if _AND_SONS.match(self.raw, end) is not None:
            return None  # "Donderdag & Zn.", a firm
        if self.before(start, self.lex.every) or self.after(end, self.lex.every_after) is not None or self._titled(start) or (
                self.lex.names_before and self.before(start, self.lex.names_before)) or (self.lex.titles_after and self.after(end, self.lex.titles_after) is not None):
            return None
        cued = self.before(start, self.lex.weekday_cues) or self.after(end, self.lex.weekday_cues) is not None or _OF_AN_HOUR.match(
            self.codes, max(0, part.start - 2)) is not None or self._of_a_range(part, start) or (
                self._beside_another(part) or self._behind_article(start) or self.after(end, self.lex.nights_behind) is not None)  # "às 5h de segunda"
        if not cued and word.capital and self.codes[part.end:part.end + 2] == " m":
            return None  # "Ahad Maret" is a player
        before_last = self.before(start, self.lex.last)
        before_next = self.before(start, self.lex.next)
        after_last, after_next = self.after(end, self.lex.last), self.after(end, self.lex.next)
        if after_next is not None and self._weekday_at(after_next):
            after_next = None  # "pazartesiden gelecek perşembeye"
        ahead = word.form in self.lex.weekdays_ahead
        beside = before_last or before_next or ahead or after_last is not None or after_next is not None
        if (not word.alone or self._lower(atom)) and not cued and not beside:
            return None
        if not cued and not beside and self.raw[start:start + 1].isupper() and self.raw[end:end + 1] == " " and self.name_follows(end) and (
                fold(word.form) in self.lex.weekday_names or (self.lex.weekdays_name_people and not self.opens_sentence(start)) or (
                    not word.capital and _APPOSED_NAME.match(self.raw, end) is not None)):  # "Dimanche Diallo, gardien du Mans"
            return None
        wanted = WEEKDAYS.index(str(word.value))
        back = (self.reference.weekday() - wanted) % 7
        if after_last is not None or before_last:
            day = self.reference - datetime.timedelta(days=back or 7)
        elif after_next is not None or before_next or ahead:
            day = self.reference + datetime.timedelta(days=(7 - back) if back else 7)
        elif self.prefer == "future":
            day = self.reference + datetime.timedelta(days=(7 - back) % 7)
        else:
            day = self.reference - datetime.timedelta(days=back)
        week = self.after(end, self.lex.weekday_week_behind)
        if week is not None and PIECE.findall(self.folded[end:week])[-1] in self.lex.last and not self.counts_nothing(week):
            week = None  # "the Friday before last week's vote"
        begin = self.phrase_start(start, self.lex.weekday_week) if week is None and self.before(start, self.lex.weekday_week) else start
        if begin < start and self._is_of_a_month(end):
            return None  # "am vorletzten Freitag im Mai", "des Monats"
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

    def _is_of_a_month(self, end: int) -> bool:
        """Whether what stands behind a weekday says of what it is one: a month, or an "of"."""
        words, tense = PIECE.findall(self.folded[end:end + _WORD])[:2], self.lex.tense
        if tense is not None and words and words[0] in tense.of.phrases:
            return True
        return any(word.code == "m" for piece in words for word in self.lex.words.get(piece, ()))

    def _of_a_range(self, part: Part, start: int) -> bool:
        """Whether a weekday begins or ends a range of two, so that no ordinal is meant: "בין חמישי לשישי"."""
        begins = _TO_A_WEEKDAY.match(self.codes, part.end) is not None and self.range_begins(start)
        before = self.previous
        return begins or (before is not None and before.kind == "weekday" and _BEHIND_A_WEEKDAY.fullmatch(self.codes, max(0, part.start - 2), part.start) is not None
                          and (self.range_begins(before.start) or self.of_a_night(before.start, self.members[self.places[part.end - 1]].end)))

    def _beside_another(self, part: Part) -> bool:
        """Whether a weekday that means nothing else is tied to one that may: "ہفتے اور اتوار", where the first is the week as well."""
        word = self._tied_weekday(part)
        return word is not None and word.alone and not word.short

    def _tied_weekday(self, part: Part) -> Word | None:
        """The weekday that is tied to one as the other end of a range or list, or None."""
        if _TO_A_WEEKDAY.match(self.codes, part.end) is not None:
            place = part.end + 1
        elif _BEHIND_A_WEEKDAY.fullmatch(self.codes, max(0, part.start - 2), part.start) is not None:
            place = part.start - 2
        else:
            return None
        return word_of(self.members[self.places[place]], "w")

    def _short_of_a_range(self, atom: Atom, part: Part, start: int) -> bool:
        """The same of a shortened weekday ("from Thu to Sat"); of one that is an ordinal too where the other end is none, or the clause says that it lies
        ahead: between first and second is a gap in a table as well."""
        if not self._of_a_range(part, start):
            return False
        ordinals, other = self.lex.weekday_ordinals, self._tied_weekday(part)
        if self.folded[atom.start:atom.end] not in ordinals or (other is not None and fold(other.form) not in ordinals):
            return True
        tense = self.lex.tense
        return tense is not None and tense.leads(self.clauses, start, 0)

    def _behind_article(self, start: int) -> bool:
        """Whether the word before a weekday begins as one that a name does not follow: "الوزير الخميس", but "محمد الخميس"."""
        words = PIECE.findall(self.folded[max(0, start - _WORD):start]) if self.lex.weekday_openings and self.folded[start - 1:start] == " " else []
        return bool(words) and len(words[-1]) > _PREPOSITION and words[-1].startswith(self.lex.weekday_openings)

    def _shortened(self, atom: Atom, start: int, end: int) -> bool:
        """Whether an ordinal that shortens its weekday counts nothing here: "na sexta, o ministro", but "na sexta posição"."""
        return self.folded[atom.start:atom.end] in self.lex.weekday_ordinals and self.before(start, self.lex.weekday_cues | self.lex.steps) and (
            self.counts_nothing(end) or self._weekday_at(end, 2))  # "entre segunda e quarta-feira"

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
        weekday, day = value_of(atoms["w"], "w"), int(atoms["d"].value)
        if part.name == "day-weekday" and gap != "(":
            return None
        if self.codes[part.end:part.end + 1] in tuple(":.hk-/dnymp") or self.codes[part.end:part.end + 2] in (" h", " p") or self._figure_goes_on(end) or (
                self._lower(atoms["w"])):
            return None
        if gap == " " and not (self.lex.core and (self.counts_nothing(end) or self.after(end, self.lex.steps) is not None)):
            return None
        if gap in "cCGX," and not self.counts_nothing(end):
            return None
        if _HOURS.match(self.codes, part.end) is not None and not (gap == " " and _AT_AN_HOUR.match(self.codes, part.end) is not None and self._falls_on(day, weekday)):
            return None  # "de lunes a viernes, de 9 a 18"
        if self.folded[end - 1].isdigit() and self.folded[end:end + 1] != "." and (self.lex.dotted or (gap in "cCGX" and not self._falls_on(day, weekday))):
            return None  # "Am Sonntag 4" is an address
        if gap == "," and not (self._falls_on(day, weekday) and (not self.folded[end - 1].isdigit() or self.folded[end:end + 1] in _CLOSING or (
                self.lex.dotted and self.folded[end:end + 2] in _DOTTED_CLOSING))):
            return None  # "on Friday, 24 of them"
        if gap == " " and self.folded[end:end + 1] == " " and not self._falls_on(day, weekday):
            return None  # "opened Wednesday 24 of its 30 rooms"
        return self._bare_day(day, start, end + (self.lex.dotted and self.folded[end:end + 1] == "."), weekday)

    def _day_alone(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        after = self.codes[part.end:part.end + 1]
        behind = self.day_noun_behind(int(atoms["d"].value), end)
        if behind is not None and not self._joined(part):
            return self._bare_day(int(atoms["d"].value), start, behind, None)
        if self._of_one_night(int(atoms["d"].value), part, start, end):
            return self._bare_day(int(atoms["d"].value), start, end, None)
        led = self.before(start, self.lex.before_day) or self._is_ordinal_day(start, end) or (
            int(atoms["d"].value) > _HALF_A_DAY and self.before(start, self.lex.before_high_day))
        if not led or _MINUTE.match(self.folded, end) is not None:
            return None
        if self.lex.ordinal_days and self.folded[end - 1].isdigit():
            return None
        if self.folded[end:end + 1] == "." and self.folded[end + 1:end + 2].isalpha():
            return None  # "al 3.er intento"
        if _TO_AN_HOUR.match(self.codes, part.end) is not None:
            return None  # Dutch "van 9 tot 18 uur"
        if self.lex.century_nouns is not None and self.lex.century_nouns.search(self.folded, *self._sentence(start, end)) is not None:
            return None
        if (after and after in ":./-'kdnyhm") or self._figure_goes_on(end) or not (
                self.before(start, self.lex.day_nouns) or self.counts_nothing(end) or self.after(end, self.lex.steps) is not None):
            return None
        if self.lex.dotted and (self.folded[end:end + 1] != "." or not (self.counts_nothing(end + 1) or self._ends_its_clause(end + 1))):
            return None  # "am 3. Platz", but "am 24. statt."
        return self._bare_day(int(atoms["d"].value), start, end + self.lex.dotted, None)

    def _of_one_night(self, day: int, part: Part, start: int, end: int) -> bool:
        """Whether a figure is one of two days that share a night ("dans la nuit du 14 au 15", "na noite de 14 para 15")."""
        if self._joined(part):
            return False
        if self.codes[part.end:part.end + 1] in FROM_TO and self.codes[part.end + 1:part.end + 2] == "d":
            other = self.members[self.places[part.end + 1]]
            return int(other.value) == day + 1 and self.counts_nothing(other.end) and self.of_a_night(start, other.end)
        before = self.previous
        return before is not None and before.kind == "day" and before.first is not None and before.first.day + 1 == day and part.start > 0 and (
            self.codes[part.start - 1] in FROM_TO and self.counts_nothing(end) and self.of_a_night(before.start, end))

    def _is_ordinal_day(self, start: int, end: int) -> bool:
        """Whether a figure with the ending of an ordinal is a day: a part of the day stands before it ("утром 14-го"), or no noun and no preposition beside it,
        where it ends its sentence ("Матч состоится 24-го.")."""
        if self.folded[end - 1].isdigit():
            return False
        if self.before(start, self.lex.before_ordinal_day):
            return True
        if not self.lex.day_endings or not self.folded.endswith(self.lex.day_endings, start, end) or self.folded[end:end + 1] not in _ENDS_SENTENCE:
            return False
        words = PIECE.findall(self.folded[max(0, start - _WORD):start])
        return bool(words) and self.folded[start - 1] == " " and not words[-1].isdigit() and words[-1] not in self.lex.function_words and self.folded[start - 2] not in _CLOSING

    def _ends_its_clause(self, end: int) -> bool:
        """Whether, where nouns have capitals, what stands behind a day is but a word that closes its clause, and no noun: "findet am 24. statt." """
        match = _LAST_WORD.match(self.raw, end) if self.lex.nouns_capital else None
        return match is not None and match[1].islower()

    def day_noun_behind(self, day: int, end: int) -> int | None:
        """Where the noun ends that makes a day of the figure before it: "6-го числа"; of two, three and four numbers one speaks as well ("2 числа")."""
        return self.after(end, self.lex.day_nouns_behind) if day > _FEW_NUMBERS or not self.folded[end - 1].isdigit() else None

    def _relative(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        atom = atoms["r"]
        if self._named(atom) or self.before(start, self.lex.papers) or self.anchored(start, end) or self._begins_compound(end):
            return None
        word, days = word_of(atom, "r"), int(value_of(atom, "r"))
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
            weekday = value_of(second, "w")
            if WEEKDAYS[day.weekday()] != weekday or word_of(second, "w") is None:
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
        unit, step = value_of(atoms["q"], "q")
        if unit in ("month of", "year then", "month then") or self._counted(start):
            return None  # "tiga tahun lalu" is read where years are counted, "beberapa tahun lalu" nowhere
        if unit == "season":
            return season(step[0], step[1], self.reference, start, end)
        reference = self.reference
        written = frozenset(("relative",))
        side = self._side(start, end) if unit in _BY_TENSE else 0
        if unit == "month" and not step and (_A_MONTH_BEHIND.match(self.codes, part.end) is not None or self.codes[max(0, part.start - 2):part.start] == "m "):
            return None  # "la fin du mois de mai", "জুলাই মাসের শেষে"
        if unit == "year's end" or (unit == "month" and not step):
            gone, coming = self.after(end, self.lex.last), self.after(end, self.lex.next)
            step, end = (-1, gone) if gone is not None else (1, coming) if coming is not None else (0, end)  # "fim do mês passado", "fin del año pasado"
        if unit == "year's end":
            if (side < 0 and not step) or _A_YEAR_BEHIND.match(self.codes, part.end) is not None or self.codes[max(0, part.start - 2):part.start] == "y " or (
                    self.after(end, self.lex.year_kinds) is not None):
                return None  # of a year that is told, behind it or before; of school
            unit = "year"
        if unit == "year":
            return changed(whole_year(reference.year + step, start, end, "gregorian"), written=written)
        if unit == "month":
            month = reference.month - 1 + step
            first = datetime.date(reference.year + month // 12, month % 12 + 1, 1)
            last = datetime.date(first.year + first.month // 12, first.month % 12 + 1, 1) - _DAY
            return Read(kind="month", start=start, end=end, first=first, last=last, precision="month", written=written)
        monday = reference - datetime.timedelta(days=reference.weekday()) + datetime.timedelta(weeks=step)
        if unit == "bare weekend":
            if not side:
                return None
            return Read(
                kind="interval", start=start, end=end, first=monday + (5 if side > 0 else -2) * _DAY, last=monday + (6 if side > 0 else -1) * _DAY, interval=True, written=written)
        if unit == "weekend":
            if side < 0 and not step and reference.weekday() < _SATURDAY:
                monday -= _WEEK  # "ils se sont réunis ce week-end", said on a Monday
            return Read(kind="interval", start=start, end=end, first=monday + 5 * _DAY, last=monday + 6 * _DAY, interval=True, written=written)
        return Read(kind="interval", start=start, end=end, first=monday, last=monday + 6 * _DAY, interval=True, written=written)

    def _side(self, start: int, end: int) -> int:
        """1 where the clause of a weekend or year lies ahead, -1 where it is of what was, else 0."""
        if self.lex.tense is None:
            return 0
        return 1 if self.lies_ahead(start, end) else self.lex.tense.leaning(self.clauses, start, end)

    def _step_weekday(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """The weekday of a week that is counted from this one: "下周一", "volgende week maandag"."""
        unit, step = value_of(atoms["q"], "q")
        if unit != "week":
            return None
        weekday = str(value_of(atoms["w"], "w"))
        day = self.reference - datetime.timedelta(days=self.reference.weekday()) + datetime.timedelta(weeks=step, days=WEEKDAYS.index(weekday))
        return Read(kind="weekday", start=start, end=end, first=day, last=day, weekday=weekday, written=frozenset(("weekday", "relative")))

    def _anchor(self, unit: str) -> datetime.date | None:
        """The day that "the same year", "翌年", "같은 달" count from: the date before them."""
        before = self.previous or self.latest
        if not unit.endswith(" then") or before is None or before.first is None or before.calendar != "gregorian":
            return None
        return before.first if unit == "year then" or before.precision != "year" else None

    def _step_month(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """A month or a day of a year that is counted from this one: "去年12月", "en mars de l'année dernière"."""
        unit, step = value_of(atoms["q"], "q")
        anchor = self._anchor(unit)
        if (unit != "year" and anchor is None) or (part.held["q"] == part.start and self._counted(start)):
            return None  # "دو سال پیش مهر شد" was sealed two years ago, not in the month Mehr
        month_atom = atoms.get("m")
        calendar, month = value_of(month_atom, "m") if month_atom is not None else ("gregorian", int(atoms["m0"].value))
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
        unit, step = value_of(atoms["q"], "q")
        anchor = self._anchor(unit)
        if unit not in ("month", "month of") and anchor is None:
            return None
        if unit == "year then" or (part.name == "day-step" and self.codes[part.held["d"]] == "v" and self._counted(atoms["q"].start) and not (
                self._is_of_the_month(atoms["d"]) or self._begins_with_of(atoms["q"]))):
            return None  # "دو ماه پیش" is two months ago
        if part.name == "step-day-noun" and self.folded[atoms["d"].start:end] not in self.lex.days_inflected:
            stop = self.after(end, self.lex.date_nouns)
            if stop is None:
                return None
            end = stop
        base = anchor or self.reference
        month = base.month - 1 + step
        read = self._day("gregorian", base.year + month // 12, month % 12 + 1, int(atoms["d"].value), start, end, self._weekday(atoms))
        return read if read is None or read.kind == "void" else changed(read, written=frozenset(("day", "relative")))

    def _is_of_the_month(self, day: Atom) -> bool:
        """Whether the word for a day begins with "day" itself, so that it counts no months: "tarehe kumi na moja mwezi ujao"."""
        words = self.folded[day.start:day.end].split()
        return any(tuple(words[:len(noun)]) == noun for noun in (tuple(n.split()) for n in self.lex.own_day_nouns))

    def _begins_with_of(self, step: Atom) -> bool:
        """Whether the words for a month begin with "of", or in a script that ties it to them with "in", so that the number before them counts none: "le trois
        du mois dernier", "באחד עשר בחודש הבא"."""
        first, tense = self.folded[step.start:step.end].partition(" ")[0], self.lex.tense
        if any(first.startswith(prefix) and first[len(prefix):] in self.lex.words for prefix in self.lex._prefixes):
            return True
        return tense is not None and first in tense.of.phrases

    def _step_range(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        """Days of a month that is counted from this one: "이달 24~26일", "本月5日至8日"."""
        begun = self._step_day(atoms, part, start, end)
        if begun is None or begun.first is None or self.codes[part.gaps["r"]] == "`":
            return None
        last = to_gregorian("gregorian", begun.first.year, begun.first.month, int(atoms["d2"].value))
        return None if last is None or last <= begun.first else changed(begun, kind="interval", last=last, interval=True)
