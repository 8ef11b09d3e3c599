"""The words that a language writes dates with, compiled: CLDR's, and those of the language's own file.

A word is found by its first piece; longer phrases are tried before shorter ones. Words are folded on both sides, but a
word that is written with accents must have its own, so that Polish "mają" (they have) is no "maja" (of May).
"""

from __future__ import annotations

import functools
import importlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from verify._patterns import regex
from verify.dates._counted import BOUND, PAST, SPAN, Counted, by_word, compiled
from verify.dates._fold import fold
from verify.dates._spelled import Spellings
from verify.dates._templates import Templates
from verify.dates._tokens import PIECE, SEPARATORS, WEEKDAYS, in_a_row
from verify.languages import words
from verify.model import UsageError

if TYPE_CHECKING:
    from verify.dates._gone import GoneWeekdays
    from verify.dates._holidays import Holidays
    from verify.dates._tense import Forms, Tense
    from verify.dates._which import Which

CALENDAR_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "languages", "_calendar")
LANGUAGES_FOLDER = os.path.dirname(CALENDAR_FOLDER)
PARTS = ("early", "middle", "late", "first-half", "second-half")  # of a month or year

_ENDS_CLAUSE = frozenset(";?!")
_NUMBER = "№"
_PARTING = 3  # signs and spaces, at most, between the words of a phrase
_WORD_BEGINS = rf"(?<![^\d{SEPARATORS}])"
_LETTERS_BEFORE = regex(rf"(?<![^\s(,.;:\"])[^\d{SEPARATORS}]{{1,4}}$")


class Word(NamedTuple):
    """A word or phrase: code letter of the grammar, value, written form in small letters, and how it is usually written."""

    code: str
    value: Any
    form: str
    capital: bool
    alone: bool
    short: bool
    tail: str | None  # a regular expression; compiled where the first word is met, as few are
    sought: str = ""  # of a phrase, the longest word behind its first: where that does not follow soon, the tail is not looked for
    within: int = 0  # characters behind the first word


@functools.lru_cache(maxsize=2048)
def _tail(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class Lexicon:
    """One language's words for dates. `gap` says what may stand between two parts of a date."""

    def __init__(self, code: str, table: Mapping[str, Any], own: Mapping[str, Any], prefixes: tuple[str, ...]) -> None:
        self.code = code
        self.core = bool(own)
        self.order: str = own.get("order") or table["order"].get("", "DMY")
        self.orders: Mapping[str, str] = table["order"]
        self.dotted = bool(table["dotted"])
        # no spaces between words, or particles glued to them: words are looked for inside the run
        self.spaceless = "unparted" in table["spelling"]
        self.without_words = code == "und"
        # regions write figures in different orders ("3/4/2025"), and of the languages that write the year first these write the month before the day
        # even where the year stands last
        self.orders_differ: bool = own.get("orders-differ", False)
        self.year_first: bool = own.get("year-first", False)
        # "am" and "pm" are written small; a short month in small letters is another word ("may"); all nouns have capitals; a weekday with a capitalised
        # word behind it is somebody's name inside a sentence ("Tuesday Weld")
        self.periods_small: bool = own.get("periods-small", False)
        self.months_capital: bool = own.get("months-capital", False)
        self.nouns_capital: bool = own.get("nouns-capital", False)
        self.weekdays_name_people: bool = own.get("weekdays-name-people", False)
        # words are parted, and particles glued to them; they are of these letters
        self.glued_particles: bool = own.get("glued-particles", False)
        self._letters = "".join(own.get("letters", ()))
        self.suffixing = "suffixing" in table["spelling"]  # endings at the names of months and weekdays
        self.words: dict[str, tuple[Word, ...]] = {}
        self.dull: set[str] = set()
        self._build: dict[str, list[Word]] = {}
        self._long: dict[str, Word] = {}
        self._prefixes = tuple(sorted({fold(p) for p in prefixes}, key=len, reverse=True))
        self._prefix_letters = frozenset(p[0] for p in self._prefixes if p)
        not_alone = {fold(word) for word in own.get("not-alone", ())}
        for form, month in table["month"]:
            self._add("m", ("gregorian", month), form)
        for form, month in own.get("months", {}).items():
            self._add("m", ("gregorian", month), form)
        for stem, month in own.get("month-adjectives", {}).items():
            for ending in own["month-adjective-endings"]:
                self._add("J", month, stem + ending)
        self.month_adjectives_barred = tuple(fold(stem) for stem in own.get("month-adjectives-barred", ()))
        for calendar, months in own.get("calendars", {}).items():
            for form, month in months.items():
                self._add("m", (calendar, month), form)
        for form, day in table["weekday"]:
            self._add("w", WEEKDAYS[day - 1], form, alone=self.core and fold(form) not in not_alone)
        for key in ("weekdays", "weekdays-ahead"):
            for weekday, forms in own.get(key, {}).items():
                for form in forms:
                    self._add("w", weekday, form, alone=fold(form) not in not_alone)
        for form, day in table["weekday-short"]:
            if len(form.strip(".")) == 1 and not self.spaceless:
                continue  # one letter is no weekday in running text
            self._add("w", WEEKDAYS[day - 1], form, alone=False, short=True)
        for weekday, forms in own.get("weekday-abbreviations", {}).items():
            for form in forms:
                self._add("w", weekday, form, alone=False, short=True)
        # before the parts of the day: what is both ("morgen", "mañana") is tomorrow, where it stands alone
        self.either: Mapping[str, int] = {fold(form): days for form, days in own.get("relative-either", {}).items()}
        for form, days in (own.get("relative-either", {}) | own.get("relative", {})).items():
            self._add("r", days, form)
        for form, period in table["period"]:
            self._add("p", period, form)
        for form, period in (("am", "am"), ("pm", "pm"), ("a.m.", "am"), ("p.m.", "pm")):
            self._add("p", period, form)
        for period, forms in own.get("periods", {}).items():
            for form in forms:
                self._add("p", period, form)
        self.periods = {fold(form): period for form, period in (*table["period"], *((form, period) for period, forms in own.get("periods", {}).items() for form in forms))}
        for unit, key in (("week", "weeks"), ("month", "months-relative"), ("month of", "months-of"), ("weekend", "weekends"), ("bare weekend", "weekend-alone"), ("year", "years-relative"), ("year's end", "year-ends"), ("year then", "years-then"), ("month then", "months-then")):
            held = own.get(key, {})
            for form, step in held.items() if isinstance(held, dict) else ((form, 0) for form in held):
                self._add("q", (unit, step), form)
        for form, told in own.get("seasons-relative", {}).items():
            season = told.rstrip("+-01")
            self._add("q", ("season", (season, int(told[len(season):]))), form)
        for form, quarter in own.get("quarters", {}).items():
            self._add("u", (3, quarter), form)
        for form, half in own.get("half-years", {}).items():
            self._add("u", (6, half), form)
        self._add_first_months(own.get("first-months", ()), own.get("month-counts", {}))
        # what says a quarter or half of a year without naming which year
        self.alone_quarters = frozenset(fold(form) for form in own.get("quarters-alone", ()))
        for form, day in own.get("day-words", {}).items():
            self._add("v", day, form)
        # days in words with the ending that another language says with a noun: Turkish "gelecek ayın on birinde"
        self.days_inflected = frozenset(" ".join(fold(form).split()) for form in own.get("day-words-inflected", {}))
        for form, day in own.get("day-words-inflected", {}).items():
            self._add("v", day, form)
        for form in table["month-before"]:
            self._add("P", None, form)
        for calendar, forms in own.get("eras", {}).items():
            for form in forms:
                self._add("e", calendar, form)
        for form, first in own.get("era-years", {}).items():
            self._add("e", first, form)
        after: dict[str, str] = {}
        for form in own.get("never", ()):
            self._add("x", None, form)
        for key, letter in (("after-year", "Y"), ("minutes", "i"), ("hours", "h"), ("ordinals", "o")):
            for form in own.get(key, ()):
                after[fold(form).strip(".-:")] = letter
        for form in table["hour"]:
            after.setdefault(fold(form).strip(".-"), "h")
        for form in table["month-after"]:
            after.setdefault(fold(form).strip(".-"), "N")
        for key, letter in (("year-markers", "Y"), ("month-markers", "N"), ("day-markers", "D"), ("quarter-markers", "U")):
            for form in own.get(key, ()):
                after[fold(form)] = letter
        after.setdefault("h", "h")
        self.after_number = after
        classes: dict[str, set[str]] = {}
        for key, letter in (("connectors", "c"), ("year-words", "c"), ("at", "t"), ("range-words", "g"), ("onto", "g"), ("list-words", "l")):
            for form in own.get(key, ()):
                folded = fold(form)
                for piece in {folded, folded.rstrip(".")}:
                    classes.setdefault(piece, set()).add(letter)
        for form in table["at"]:
            classes.setdefault(fold(form).strip("."), set()).add("t")
        for form in table["gap"]:
            for piece in (form, form.strip(" ,.()-")):
                if piece:
                    classes.setdefault(fold(piece), set()).add("c")
        self._classes = {form: "".join(sorted(letters)) for form, letters in classes.items()}
        self._gap_cache: dict[str, str | None] = {}
        self.last = _phrases(own.get("last", ()))
        self.next = _phrases(own.get("next", ()))
        self._number_words = sorted({fold(form) for form in own.get("number-words", ())}, key=len, reverse=True) or (_NUMBER,)
        self.this = _phrases(own.get("this", ()))
        self.steps = self.last | self.next
        # a noun stands before another as what it is of: "Christmas dinner", "spring water"
        self.attributes_before: bool = own.get("attributes-before", False)
        # in these scripts a preposition is written to the word or figure behind it
        self.glues = bool(prefixes) or "prepositions-written-on" in table["spelling"]
        self.era_calendar: str = own.get("era-calendar", "japanese")
        self.month_first: bool = own.get("month-first", False)
        self.year_cues = _phrases(own.get("year-cues", ())) | _phrases(own.get("parts-after", ()))
        self.month_cues = _phrases(own.get("month-cues", ())) | _phrases(own.get("parts-after", ()))
        self.months_within = frozenset(fold(form) for form in own.get("months-within", ()))
        self.month_endings = _phrases(own.get("month-endings", ()))
        self.with_year = frozenset(_plain(form) for form in own.get("with-year", ()))
        self.names_too = frozenset(_plain(form) for form in own.get("month-names-too", ()))
        self._year_calendars: Mapping[str, tuple[int, int]] = own.get("year-calendars", {})
        # the calendar that a year alone, a quarter or "this year" is of
        self.own_calendar = next((calendar for calendar in self._year_calendars if calendar == "persian"), "gregorian")
        self.century_of_decades = 1300 if self.own_calendar == "persian" else 1900
        # the last two figures of years that newspapers write without the others, and what shows that they count instead
        self.short_years = {year % 100: year for low, high in own.get("short-years", {}).values() for year in range(low, high + 1)}
        # money and measures, of which a figure as high as a year may be a sum ("с 1985 до 2026 рублей")
        self.sum_nouns = _phrases(own.get("sum-nouns", ()))
        self.counted_nouns = _phrases(own.get("counted-nouns", ()))
        # what makes a year another than the calendar's: "koniec roku szkolnego", "fin de l'année scolaire"
        self.year_kinds = _phrases(own.get("year-kinds", ()))
        self.every = _phrases(own.get("every", ()))
        # "Herr Sonntag", "Mrs Friday"
        self.titles = _phrases(own.get("titles", ()))
        # how many weeks behind the weekday that comes next, or before the last: "a week on Friday", "vendredi en huit", "Freitag vor einer Woche"
        before: Mapping[str, int] = own.get("weekday-weeks-before", {})
        weeks: Mapping[str, int] = own.get("weekday-weeks", {}) | before
        self.weeks_on = {" ".join(PIECE.findall(fold(form))): count for form, count in weeks.items()}
        self.weekday_week = frozenset(form for form in self.weeks_on if " " in form or self.spaceless) | _phrases(before)
        self.weekday_week_behind = frozenset(self.weeks_on)
        # what parts a date from its weekday behind it where a stop follows: "20 октября, в среду, …"
        self.weekday_behind = frozenset(fold(form).strip() for form in own.get("weekday-behind", ()))
        self.weekday_openings: tuple[str, ...] = tuple(fold(form) for form in own.get("weekday-openings", ()))
        self.every_after = _phrases(own.get("every-after", ()))
        # newspapers are named after today and tomorrow ("il quotidiano Domani", "газета Сегодня")
        papers = _phrases(own.get("papers-before", ()))
        self.papers = papers | {prefix + name for prefix in self._prefixes for name in papers}
        self.nights = frozenset(own.get("nights", ()))
        # before these "mañana" and "morgen" are the morning
        self.mornings = _phrases(own.get("mornings-after", ()))
        self.morning_words = frozenset(fold(form) for form in own.get("morning-words", ()))
        self.evenings = frozenset(fold(form) for form in own.get("evenings", ()))
        self.clock_words = _phrases(own.get("clock-words", ()))
        # of these an hour follows whatever stands behind it ("ساعت ۱۰ برگزار می‌شود"), as it does not of "um" and "at"
        self.clock_nouns = _phrases(own.get("clock-nouns", ()))
        self.several = _phrases(own.get("several", ()))
        self.date_nouns = _phrases(own.get("date-nouns", ()))
        # before the decade of another century: "19世纪80年代"
        self.centuries = tuple(own.get("century-words", ()))
        self.decades = [
            (_alternatives((before,), rf"{_WORD_BEGINS}{{}} ?$") if before else None, _alternatives((after,), rf" ?{{}}(?![^\d{SEPARATORS}])" if not self.spaceless else " ?{}") if after else None)
            for before, _, after in (form.partition("#") for form in own.get("decades", ()))]
        self.last_centuries = tuple(before for before, _, _ in (form.partition("#") for form in own.get("decades", ())) if before.endswith(self.centuries or ("\0",)))
        self.particles: tuple[str, ...] = tuple(fold(p) for p in own.get("counted-particles", ()))
        # what part of a month or year is meant ("early", "the end of"): it leads to one, and is of the date
        parts = _phrases(own.get("parts", ()))
        self.parts = parts
        self.part_before = _alternatives(own.get("parts", ()), rf"{_WORD_BEGINS}{{}}[\s'-]*$")
        self.part_after = _alternatives(own.get("parts-after", ()), self._word_after())
        self.parts_named: Mapping[str, str] = {phrase: part for part in PARTS for phrase in _phrases(own.get(f"parts-{part}", ()))}
        self.outside = _alternatives(own.get("outside", ()), r"\s+{}$")
        self.leads = _alternatives(own.get("weekday-leads", ()), rf"{_WORD_BEGINS}{{}} $" if not own.get("clitics") or "clitics-apart" in table["spelling"] else rf"{_WORD_BEGINS}{{}}$")
        self.articles = _alternatives(own.get("ordinal-articles", ()), rf"{_WORD_BEGINS}{{}} $")
        self.before_month = _phrases(own.get("before-month", ())) | parts
        # behind which a month is one with a capital too, where some who write the language write it so: "desde Janeiro" of Maputo, but "Rio de Janeiro"
        self.before_capital_months = _phrases(own.get("before-capital-months", ()))
        self.before_year = _phrases(own.get("before-year", ())) | parts
        # "since", "after": what follows is a year only where it counts nothing
        self.before_year_alone = _phrases(own.get("before-year-alone", ()))
        self.before_day = _phrases(own.get("before-day", ()))
        # the same before a figure with the ending of an ordinal: of another they lead to anything ("утром 14-го", but "утром 14, днём 8 градусов")
        self.before_ordinal_day = _phrases(own.get("before-ordinal-day", ()))
        # … and of which endings one that closes its sentence is a day's ("24-го.")
        self.day_endings = tuple(fold(form) for form in own.get("day-endings", ()))
        # the same before a day and month in figures alone: of one figure these lead to an hour as well ("van 9 tot 5")
        self.before_day_month = self.before_day | _phrases(own.get("before-day-month", ()))
        # "el día 3": what follows is not what the figure counts
        # before a day and month in figures alone ("с 17.11", "z dn. 24.10")
        self.before_figures = _phrases(own.get("before-figures", ()))
        self.clock_endings = _phrases(own.get("clock-endings", ()))
        self.weekday_ordinals = frozenset(fold(form) for form in own.get("weekday-ordinals", ()))
        self.weekday_names = frozenset(fold(form) for form in own.get("weekday-names-too", ()))
        self.titles_after = _phrases(own.get("titles-after", ()))
        # endings of ordinals that are no day's behind these articles, but a street's
        self.street_articles = {fold(ending): _phrases(articles) for ending, articles in own.get("street-articles", {}).items()}
        # whole phrases that say a weekday to come ("på torsdag"), and endings of weekdays between which a range lies ("perşembeden cumartesiye")
        self.weekdays_ahead = frozenset(_plain(form) for forms in own.get("weekdays-ahead", {}).values() for form in forms)
        self.endings_from, self.endings_to = (tuple(map(fold, own.get(key, ()))) for key in ("range-endings-from", "range-endings-to"))
        # a day without its month has the ending of an ordinal ("op de 12e")
        self.ordinal_days: bool = own.get("ordinal-days", False)
        self.year_behind_figures: bool = own.get("year-behind-figures", "year-apart" in table["spelling"])
        # a business report shows that a quarter is one of the year, and a noun that figures are years
        self.quarter_cues = _alternatives(own.get("quarter-cues", ()), rf"{_WORD_BEGINS}{{}}")
        self.year_nouns = _alternatives(own.get("year-nouns", ()), rf"{_WORD_BEGINS}{{}}(?![^\d{SEPARATORS}])")
        # who speaks of centuries leaves the word out behind the second ("in the 20th, as in the 19th")
        self.century_nouns = _alternatives(own.get("century-nouns", ()), rf"{_WORD_BEGINS}{{}}")
        self.year_links = _phrases(own.get("year-links", ()))
        self.this_year = _phrases(form for form, step in own.get("years-relative", {}).items() if not step)
        # the word for a month, what may stand between a day and it where it is the running one ("le 15 de ce mois"), and what else tells that a day is of no such month
        self.month_nouns, self.this_month, self.other_months = (_phrases(own.get(key, ())) for key in ("month-nouns", "this-month", "other-months"))
        self.day_nouns = _phrases(own.get("day-nouns", ()))
        self.own_day_nouns = tuple(own.get("day-nouns", ()))
        self.day_nouns_behind = _phrases(own.get("day-nouns-behind", ()))
        # the same, where the words lead to an hour as well (Greek "στις"): the day is above twelve
        self.before_high_day = _phrases(own.get("before-high-day", ()))
        self.before_day_last = frozenset(phrase.split()[-1] for phrase in self.before_day | self.before_ordinal_day | self.before_high_day)
        self.weekday_cues = _phrases(own.get("weekday-cues", ()))
        named = _phrases(own.get("names-before", ()))
        # what shows that a day in numerals is the name of a place: 二日町
        self.places_behind = _phrases(own.get("places-behind", ()))
        # "12号" is a house behind these
        self.numbered_before = _phrases(own.get("numbered-before", ()))
        self.numbered_markers = frozenset(own.get("numbered-markers", ()))
        # what only a day with its month behind it is the name of: a station, a bridge
        places = _phrases(own.get("places-before", ()))
        # what is named after a day takes no article of its own (شارع 26 يوليو)
        tied = [prefix for prefix in self._prefixes if not prefix.endswith(tuple(map(fold, own.get("articles", ()))) or "\0")]
        self.places_before = named | places | {prefix + name for prefix in tied for name in named | places}
        self.names_before = named | {prefix + name for prefix in tied for name in named}
        # what a day is the name of that is quoted or has a capital before it ("клуб", "Komitet"), and that has a capital itself behind a day ("Committee")
        self.bodies = _phrases(own.get("bodies", ()))
        self.bodies_behind = _phrases(own.get("bodies-behind", ()))
        # what says that the months behind it are counted otherwise, by the moon
        self.other_calendars = _phrases(own.get("other-calendars", ()))
        self.names_after = _phrases(own.get("names-after", ()))
        self.range_starts = _phrases(own.get("range-starts", ()))
        self.range_ends = _phrases(own.get("range-ends", ()))
        self._tied = frozenset(self._prefixes) | self.before_day | self.before_year | self.range_starts if self._prefixes else frozenset()
        # what is moved from one day to another lasts not from one to the other: "10日から20日に延期"
        self.moved = _phrases(own.get("moved", ()))
        self._moving: tuple[str, ...] = own.get("moving", ())
        self._bare_years: Mapping[str, Sequence[str]] = own.get("bare-years", {})
        # what has two years: "season", "Schuljahr"
        self.seasons = _phrases(own.get("seasons", ()))
        self.range_words = _phrases(own.get("range-words", ())) - {""}
        # between two days that follow one another they make a night of both, between others a move ("z soboty na niedzielę", "von Montag auf Freitag")
        self.onto = _phrases(own.get("onto", ()))
        # beside two days that follow one another these say that one night is meant
        self.night_nouns = _phrases(own.get("night-nouns", ()))
        self.nights_behind = _phrases(own.get("nights-behind", ()))
        # a day that stands for its week: "the week of", "の週"
        self.week_of = _phrases(own.get("week-of", ()))
        self.week_of_behind = _phrases(own.get("week-of-behind", ()))
        self.durations = _phrases(own.get("duration-words", ()))
        self.counted_weekdays = frozenset(fold(word) for word in own.get("counted-weekdays", ()))
        # "24 de autobuze": what joins a figure to what it counts
        self.figure_links = _phrases(own.get("figure-links", ()))
        self.counts_before = _phrases(own.get("counts-before", ()))
        self.counts_after = _phrases(own.get("counts-after", ()))
        particles, barred = own.get("counted-particles", ()), own.get("counted-barred", ())
        # a word behind a count's last one that takes it for itself
        self.counted_barred = tuple(fold(form) for form in barred if form.startswith(" ")) or ("\0",)
        self.counted = by_word(
            template for key, unit, months, reach in _COUNTED for open_ in (False, True)
            for template in compiled(
                own.get(f"{key}-if-told" if open_ and reach != BOUND else key, ()) if open_ or reach != BOUND else (), unit, self.spaceless, particles, barred, months,
                self._prefixes, open_, reach))
        # where words are parted and nothing is tied to them, one of these is in every text that counts days
        self._counted_in_order = [PIECE.findall(word)[-1] for word, _ in self.counted] if not self.spaceless and not self._prefixes else []
        self._counted_words = frozenset(self._counted_in_order)
        # "iki gün sonra": in two days, and two days later
        self.counts_from_either: bool = own.get("counts-from-either", False)
        # "three days after that": counted from another day than the reference
        self.anchors = _phrases(own.get("anchors", ()))
        # what ends so long after another day ("within ten days of the ruling")
        self.bounds_of = _phrases(own.get("bounds-of", ()))
        self._rules: tuple[str, ...] = own.get("rule-words", ())
        # counted from the date before them ("the following day"), unless it is an event's ("the day before the vote")
        self.following_steps: Mapping[str, int] = {" ".join(fold(form).split()): days for form, days in own.get("following", {}).items()}
        self.following = _alternatives(
            tuple(self.following_steps), "{}" if self.spaceless else rf"{_WORD_BEGINS}{{}}(?![^\d{SEPARATORS}])" + (
                rf"(?!\s(?:{'|'.join(map(re.escape, map(fold, own.get('following-of', ('-',)))))})(?![^\d{SEPARATORS}]))"))
        self.following_phrases = {form: frozenset(PIECE.findall(form)) for form in self.following_steps}
        self.following_words = frozenset(max(words, key=len) for words in self.following_phrases.values())
        self._tense: Mapping[str, Any] = own.get("tense", {})
        self.announces = bool(self._tense)
        self._function_words: tuple[str, ...] = own.get("function-words", ())
        zones = own.get("zones", {})
        self._zones = {" ".join(fold(form).split()): minutes for form, minutes in zones.items()}
        self._zone = _alternatives(tuple(zones), r"[\s,]{0,2}\(?({})\)?" + ("" if self.spaceless else rf"(?![^\d{SEPARATORS}])")) if zones else None
        self.decade_names = {" ".join(fold(form).split()): year for form, year in own.get("decade-names", {}).items()}
        self.named_decades = _alternatives(tuple(self.decade_names), self._word_within()) if self.decade_names else None
        decade_words = [PIECE.findall(form) for form in self.decade_names]
        first_words = {words[0] for words in decade_words if len(words) == 1}
        # a word of each, the longest, but the first where it stands alone: to that another may be tied
        self.named_decade_words = frozenset(
            first_words | {prefix + word for prefix in self._prefixes for word in first_words} | {max(words[1:], key=len) for words in decade_words if len(words) > 1})
        self.spoken = None
        if own.keys() & {"hour-names", "hour-parts-before", "hour-parts-behind"}:
            from verify.dates._spoken import SpokenTimes

            self.spoken = SpokenTimes(
                own.get("hour-names", {}), own.get("hour-parts-before", {}), own.get("hour-parts-behind", {}), own.get("clock-words", ()), own.get("hours", ()),
                [form for forms in own.get("periods", {}).values() for form in forms if len(form) > 1], *self._word_edges(), own.get("hour-parts-tell", False))
        # the first word of each ordinal that says which weekday of a month is meant
        self._which_words = frozenset(PIECE.findall(fold(form))[0] for form in own.get("which", ()))
        self._own_holidays: Mapping[str, Any] = {key: own[key] for key in (
            "holidays", "holidays-said", "holidays-bounded", "holiday-leads", "holiday-ends", "holiday-articles", "holiday-bounds", "holiday-bound-ends",
            "feasts", "feast-leads", "feast-ends") if key in own}
        self._own_gone: Mapping[str, Any] = {key: own[key] for key in ("weekdays-ago", "weekdays-counted") if key in own}
        self._own_which: Mapping[str, Any] = {key: own[key] for key in ("which", "which-weekday", "which-names") if key in own}
        self.after_years = _phrases(own.get("after-year", ()))
        self.spelled = Spellings(own["spelled-years"]) if "spelled-years" in own else None
        self.colon_ordinals = frozenset(fold(form)[1:] for form in own.get("ordinals", ()) if form.startswith(":"))  # Swedish "den 9:e april"
        # "1900-talet" is a hundred years, "1990-talet" ten
        self.hundreds_are_centuries: bool = own.get("hundreds-are-centuries", False)
        # behind the last two figures of a year, where another of the sentence has all four ("родился в 1948 году, а … в 68-м")
        self.short_year_endings = own.get("short-year-endings", ())
        self.halves = tuple(fold(form) for form in own.get("half-hours", ()))
        self.roman_months: bool = own.get("roman-months", False)
        self.numerals = own.get("numerals", {})
        self.letter_numerals: Mapping[str, int] = own.get("letter-numerals", {})
        for first, entries in self._build.items():
            self.words[first] = tuple(sorted(entries, key=lambda w: -len(w.form)))
        del self._build
        self.begins = {} if self.spaceless else _beginnings(self.words, self.after_number)
        self.inner = self._inner() if self.spaceless else None
        self.tails: tuple[tuple[str, str], ...] = tuple(sorted(((fold(form), field) for form, field in table["tail"]), key=lambda tail: -len(tail[0])))
        patterns = (*table["pattern"], *own.get("templates", ()))
        self.templates = self._templates(patterns, table["era"]) if patterns else None

    @functools.cached_property
    def _rare_words(self) -> frozenset[str] | None:
        """Words one of which is in every text that counts days or names a decade, a holiday, a day behind another or a weekday of a month; None where
        words do not tell."""
        if self.spaceless or self._prefixes or (self.counted and not self._counted_words):
            return None
        held = self.holidays.words if self.holidays is not None else frozenset()
        named = self.named_decade_words if self.named_decades is not None else frozenset()
        gone = self.gone_weekdays.words if self.gone_weekdays is not None else frozenset()
        return held | named | gone | self._counted_words | self._which_words | (self.following_words if self.following is not None else frozenset())

    def is_plain(self, said: frozenset[str]) -> bool:
        """Whether a text of these words, as most short ones, has nothing of what is seldom looked for."""
        return self._rare_words is not None and self._rare_words.isdisjoint(said)

    def may_follow(self, text: str, said: frozenset[str]) -> bool:
        """Whether a folded text of these words may have a day that is counted from the date before it; where words are not parted, nothing tells."""
        return self.following is not None and (self.spaceless or (not self.following_words.isdisjoint(said) and any(
            words <= said and in_a_row(phrase).search(text) is not None for phrase, words in self.following_phrases.items())))

    def may_count(self, said: frozenset[str]) -> bool:
        """Whether a text of these words may count days from its reference."""
        return not self._counted_words.isdisjoint(said) if self._counted_words else bool(self.counted)

    def counts_of(self, said: frozenset[str]) -> Sequence[tuple[str, Sequence[Counted]]]:
        """The templates that count days, by the word of theirs that is looked for, whose word a text of these words may have."""
        return [group for group, word in zip(self.counted, self._counted_in_order, strict=True) if word in said] if self._counted_words else self.counted

    def may_say_which(self, text: str, said: frozenset[str]) -> bool:
        """Whether a folded text of these words may say which weekday of a month is meant."""
        if not self._which_words:
            return False
        if self.spaceless or self._prefixes:
            return any(map(text.__contains__, self._which_words))
        return not self._which_words.isdisjoint(said)

    @functools.cached_property
    def numbered(self) -> re.Pattern[str]:
        """A number behind the word or sign that says so, and one more word: "Law No. 39 of"."""
        return re.compile(rf"(?:(?<![^\W\d_])(?:{_either(self._number_words)})\.? ?|{_NUMBER} ?)\d[\w./-]* \w{{1,6}} $")

    @functools.cached_property
    def which(self) -> Which | None:
        """How the language says which weekday of a month is meant; compiled when first needed, as few texts do."""
        from verify.dates._which import Which

        own = self._own_which
        return Which(own["which-weekday"], own["which"], own.get("which-names", {}), not self.spaceless) if own else None

    @functools.cached_property
    def gone_weekdays(self) -> GoneWeekdays | None:
        """How the language counts weekdays back; compiled when the first text of it is read."""
        from verify.dates._gone import GoneWeekdays

        own = self._own_gone
        return GoneWeekdays(own["weekdays-ago"], own["weekdays-counted"], lambda: self.small_numbers) if own else None

    @functools.cached_property
    def holidays(self) -> Holidays | None:
        """How the language names holidays; compiled when the first text of it is read."""
        from verify.dates._holidays import Holidays

        own = self._own_holidays
        return Holidays(
            own.get("holidays", {}), own.get("holidays-said", {}), own.get("holidays-bounded", {}), own.get("feasts", {}), _phrases(own.get("holiday-leads", ())),
            _phrases(own.get("holiday-ends", ())), _phrases(own.get("holiday-articles", ())), _phrases(own.get("holiday-bounds", ())), _phrases(own.get("holiday-bound-ends", ())),
            _phrases(own.get("feast-leads", ())), _phrases(own.get("feast-ends", ())),
            ("", "") if self.spaceless else (_WORD_BEGINS, rf"(?![^\d{SEPARATORS}])")) if own else None

    def may_name_decades(self, text: str, said: frozenset[str]) -> bool:
        """Whether a folded text of these words may name a decade in words."""
        if self.named_decades is None:
            return False
        return any(map(text.__contains__, self.named_decade_words)) if self.spaceless else not self.named_decade_words.isdisjoint(said)

    def _word_after(self) -> str:
        """The pattern of a phrase that stands behind a date: a whole word, or what no other word begins with."""
        if self.glued_particles:
            particles = "|".join(map(re.escape, self.particles))
            return rf" ?{{}}(?=(?:{particles})?(?:[^{self._letters}]|$))"
        return " ?{}" if self.spaceless else rf"[\s'-]?{{}}(?![^\d{SEPARATORS}])"

    def _word_edges(self) -> tuple[str, str]:
        """The patterns of where a word may begin and end."""
        if self.glued_particles:
            return rf"(?<![{self._letters}])", rf"(?=(?:{'|'.join(map(re.escape, self.particles))})?(?:[^{self._letters}]|$))"
        return ("", "") if self.spaceless else (r"(?<![^\W\d_])", r"(?![^\W\d_])")

    def _word_within(self) -> str:
        """The pattern of a phrase that stands in running text, with the small words that the language ties to it."""
        if self.spaceless:
            return "({})"
        tied = f"(?:{'|'.join(map(re.escape, self._prefixes))})?" if self._prefixes else ""
        return rf"{_WORD_BEGINS}{tied}({{}})(?![^\d{SEPARATORS}])"

    def zone_after(self, folded: str, position: int) -> tuple[int, int] | None:
        """Minutes east of Greenwich that the language's name of a zone says at a position ("بتوقيت غرينتش", "（北京时间）"), and where it ends."""
        match = self._zone.match(folded, position) if self._zone is not None else None
        return None if match is None else (self._zones[" ".join(match.group(1).split())], match.end())

    def _templates(self, patterns: Iterable[str], eras: Iterable[str]) -> Templates:
        names: dict[str, dict[str, Any]] = {"m": {}, "w": {}, "p": {}}
        for entries in self.words.values():
            for word in entries:
                if word.code in "wp" or (word.code == "m" and word.value[0] == "gregorian"):
                    names[word.code].setdefault(fold(word.form), word.value if word.code != "m" else word.value[1])
        return Templates(patterns, names["m"], names["w"], names["p"], [fold(form) for form in eras])

    def _add(self, code: str, value: Any, form: str, alone: bool = True, short: bool = False) -> None:
        folded = fold(form)
        pieces = PIECE.findall(folded)
        if not pieces:
            return
        tail = None
        if len(pieces) > 1 or not form[-1].isalnum():
            apostrophe = "'" if len(pieces[-1]) == 1 else "'?"  # Hebrew ב is "in" and ב' Monday
            tail = (rf"[\s.'\-/]{{0,{_PARTING}}}" if "/" in folded else rf"[\s.'\-]{{0,{_PARTING}}}").join(["", *map(re.escape, pieces[1:])]) + (r"\.?" if folded.endswith(".") else apostrophe if folded.endswith("'") else "") + ("" if self.spaceless else rf"(?![^\d{SEPARATORS}])")
        more = pieces[1:]
        sought, within = max(more, key=len, default=""), sum(map(len, more)) + _PARTING * len(more)
        word = Word(code, value, _plain(form), form[:1].isupper(), alone, short, tail, sought, within)
        entries = self._build.setdefault(pieces[0], [])
        held = next((place for place, w in enumerate(entries) if w.code == code and w.value == value and (w.form == word.form or short) and w.tail == tail), None)
        if held is None:
            entries.append(word)
        elif entries[held].capital and not word.capital and not short:
            entries[held] = word  # the language's own file writes it small
        if self.suffixing and code in "mw" and alone and len(pieces) == 1 and len(folded) >= 4:
            self._long[folded] = word

    def _add_first_months(self, forms: Iterable[str], counts: Mapping[str, int]) -> None:
        """The first months of a year, in figures and words ("primi # mesi"), or as many as stand behind an equals sign ("前三季度=9")."""
        numbers = {**{str(months): months for months in range(2, 12)}, **counts}
        for form in forms:
            words, _, fixed = form.partition("=")
            for count, months in {"": int(fixed)}.items() if fixed else numbers.items():
                self._add("u", (months, 1), words.replace("#", count))

    def find(self, folded: str, token: str, start: int, end: int) -> tuple[tuple[Word, ...], int, int]:
        """The words that begin with the token at `[start, end)`, where they begin and end; none is an empty tuple."""
        entries, cut = self.words.get(token), 0
        if entries is None:
            looked = self.look(token)
            if looked is None:
                return (), start, end
            entries, cut = looked
        if len(entries) == 1 and entries[0].tail is None:  # as mostly
            return entries, start + cut, end
        best: tuple[Word, ...] = ()
        longest = end
        for word in entries:
            stop = end
            if word.tail is not None:
                if folded.find(word.sought, end, end + word.within) < 0:
                    continue
                match = _tail(word.tail).match(folded, end)
                if match is None:
                    continue
                stop = match.end()
            if stop > longest:
                best, longest = (word,), stop
            elif stop == longest:
                best = (*best, word)
        return best, start + cut, longest

    def look(self, token: str) -> tuple[tuple[Word, ...], int] | None:
        """The words that may begin with a token, and how many letters before them are of a small word tied to it; None where there is none."""
        entries = self.words.get(token)
        if entries is not None:
            return entries, 0
        if token[0] in self._prefix_letters:
            for prefix in reversed(self._prefixes):  # of "and in the" as little as leaves a word
                if token.startswith(prefix) and len(token) > len(prefix) + 1:
                    entries = self.words.get(token[len(prefix):])
                    if entries is not None:
                        return entries, len(prefix)
        if self._long and len(token) > 4:
            for cut in range(len(token) - 1, max(3, len(token) - 6), -1):
                word = self._long.get(token[:cut])
                if word is not None:
                    return (word._replace(alone=False, short=True, form="", tail=None),), 0
        return None

    def is_clitic(self, folded: str, end: int) -> bool:
        """Whether the letters before `end` are a small word that the language ties to the next one (Hebrew ב-28, מ-28)."""
        match = _LETTERS_BEFORE.search(folded, max(0, end - 6), end)
        return match is not None and match.group() in self._tied

    def _inner(self) -> Inner:
        self.inner_words: dict[str, tuple[Word, ...]] = {}
        for entries in self.words.values():
            for word in entries:
                key = fold(word.form)
                self.inner_words[key] = (*self.inner_words.get(key, ()), word)
        never = [form for form, entries in self.inner_words.items() if entries[0].code == "x"]
        weekdays = [form for form, entries in self.inner_words.items() if entries[0].code == "w"]
        return Inner(self.inner_words, self.after_number, self.numerals, never, weekdays, self._letters)

    def gap(self, gap: str) -> str | None:
        """One letter for what stands between two parts, "" for nothing, None where it parts what is no one date."""
        if not gap:
            return ""
        if gap == " ":
            return " "
        cached = self._gap_cache.get(gap, "?")
        if cached != "?":
            return cached
        letter = self._gap(gap)
        if len(self._gap_cache) < 2000:
            self._gap_cache[gap] = letter
        return letter

    def gap_behind_step(self, gap: str) -> str | None:
        """The same for what stands between a weekday with its "last" or "next" and its time of day ("lundi dernier à 18h30")."""
        first = PIECE.search(gap)
        if first is None or first.group() not in self.steps or gap[:first.start()].strip():
            return None
        return self.gap(gap[first.end():])

    def _gap(self, gap: str) -> str | None:
        if self.suffixing and (ending := _ENDING.match(gap)) is not None:
            if "g" in self._classes.get(ending.group()[1:], "") and not gap[ending.end():].strip():
                return "g"  # Turkish "Eylül 1998'den Temmuz 2003'e"
            gap = " " + gap[ending.end():]  # "2024'ün üçüncü çeyreği"
        if gap.count("\n") > 1:
            return None
        bare = gap.strip()
        if not bare:
            return " " if len(gap) <= 12 else None
        if len(bare) > 24:
            return None
        if not any(c.isalnum() for c in bare):
            if len(bare) > 3:
                return None
            squeezed = bare.replace(" ", "")
            spaced = gap[0].isspace() or gap[-1].isspace()
            if squeezed in ("-", "~"):
                return "~" if spaced or squeezed == "~" else "-"
            if squeezed == ".":
                return ";" if gap[-1].isspace() else "."
            if squeezed in (",", ".,", ",."):
                return "," if gap[-1].isspace() or bare[-1] != "," else "`"
            if squeezed in ("*", "**"):
                return "*"
            if squeezed in ("(", ",(", ".(", "["):
                return "("
            if squeezed in (")", "),", ").", ")(", "];", "]"):
                return ")"
            if squeezed in ("/", ":", "'"):
                return squeezed
            if squeezed in (",-", "-,", ";"):
                return None
            return None
        if bare[-1] == "'" and "c" in self._classes.get(bare[:-1].rstrip(), ""):
            return "'"  # "novembre del '66"
        held = self._classes.get(bare) or self._classes.get(bare.strip(" ,.()-"))
        if held is None:
            pieces = PIECE.findall(bare) if _ENDS_CLAUSE.isdisjoint(bare) else []
            if not pieces or len(pieces) > 3:
                return None
            sets = [set(self._classes.get(piece, "")) for piece in pieces]
            if not all(sets):
                return None
            others = [s for s in sets if "c" not in s]
            kept = set.intersection(*others) if others else set.union(*sets)
            if not kept:
                return None
            held = "".join(sorted(kept))
            if len(others) < len(sets) and others:
                held = held.replace("c", "")
        if bare[0] == ")" and ("t" in held or "g" in held):
            return "T" if "t" in held and "g" in held else "t" if "t" in held else "g"  # "Sabtu (8/11/2025) pukul 19.00", 14일(금)부터 16일(일)까지
        if bare[0] in ")\"" or "\"" in bare:
            return None
        return _GAP_LETTERS.get(held, "c" if "c" in held else held[:1] or None)

    @functools.cached_property
    def function_words(self) -> frozenset[str]:
        """The words that may follow a bare day or year which counts nothing ("on the 28th in Rabat"); loaded when first needed."""
        literal = words(self.code) or {}
        return frozenset(fold(w) for w in (*literal.get("function-words", ()), *self._function_words))

    @functools.cached_property
    def things(self) -> frozenset[str]:
        """The words of what is counted ("cases", "people"), loaded when first needed."""
        held = (words(self.code) or {}).get("things", {})
        return frozenset(fold(form) for forms in held.values() for phrase in forms if " " not in phrase for form in phrase.split("|") if not form.endswith("~"))

    @functools.cached_property
    def small_numbers(self) -> Mapping[str, float]:
        """Number words to sixty ("deux", "two"), loaded when first needed."""
        cardinals = ((words(self.code) or {}).get("numbers") or {}).get("cardinals", {})
        numbers = {fold(form): value for forms, value in cardinals.items() if " " not in forms for form in forms.split("|") if 0 < value <= 60}
        digits = {value: form for form, value in reversed(self.numerals.items())}
        if 10 in digits:  # 十, 二十三: numbers of tens and ones, which the list of words leaves to their signs
            numbers.update({
                (digits[number // 10] if number >= 20 else "") + digits[10] + (digits[number % 10] if number % 10 else ""): number for number in range(10, 61)})
        return numbers

    @functools.cached_property
    def moving(self) -> Forms | None:
        """The verbs by which something is moved from one day to another; compiled when first needed."""
        from verify.dates._tense import Forms

        return Forms(self._moving) if self._moving else None

    @functools.cached_property
    def rules(self) -> Forms | None:
        """Words of what holds in every case ("must", "whoever"); compiled when first needed."""
        from verify.dates._tense import Forms

        return Forms(self._rules) if self._rules else None

    @functools.cached_property
    def bare_years(self) -> tuple[Forms, Forms, Forms]:
        """What stands before a year that no preposition leads to, the verbs behind it, and the articles behind which only such a verb tells one."""
        from verify.dates._tense import Forms

        openers, verbs, articles = (Forms(self._bare_years.get(key, ())) for key in ("before", "verbs", "articles"))
        return openers, verbs, articles

    @functools.cached_property
    def tense(self) -> Tense | None:
        """What says that a date lies ahead; compiled when first needed, as few texts have a date without its year."""
        from verify.dates._tense import Tense

        return Tense(self._tense) if self._tense else None

    def calendar_of(self, year: int) -> str:
        """The calendar that a year of this height is of, where none is named: 1404 is Solar Hijri in Persian, 2568 Buddhist in Thai."""
        if not self._year_calendars:
            return "gregorian"
        return next((calendar for calendar, (low, high) in self._year_calendars.items() if low <= year <= high), "gregorian")


_COUNTED = (
    ("ago", -1, False, ""), ("ahead", 1, False, ""), ("weeks-ago", -7, False, ""), ("weeks-ahead", 7, False, ""), ("months-ago", -1, True, ""),
    ("months-ahead", 1, True, ""), ("years-ago", -12, True, ""), ("years-ahead", 12, True, ""), ("spans-days", 1, False, SPAN), ("spans-weeks", 7, False, SPAN),
    ("past-days", -1, False, PAST), ("past-weeks", -7, False, PAST), ("past-months", -1, True, PAST), ("spans-months", 1, True, SPAN), ("spans-years", 12, True, SPAN), ("bounds-days", 1, False, BOUND), ("bounds-weeks", 7, False, BOUND),
    ("bounds-months", 1, True, BOUND),
)
_GAP_LETTERS = {"c": "c", "t": "t", "g": "g", "l": "l", "ct": "C", "cg": "G", "gt": "T", "cgt": "X", "cl": "c", "gl": "l", "lt": "t", "cgl": "G", "clt": "C"}


_ENDING = regex(r"^'[^\W\d_]{1,6}(?=\s)")


def _plain(form: str) -> str:
    return form.lower().replace("’", "'")


class Inner:
    """Finds date words inside running letters, for languages that write no spaces between words."""

    def __init__(self, words: Iterable[str], after: Iterable[str], numerals: Mapping[str, int], never: Iterable[str], weekdays: Iterable[str], letters: str) -> None:
        groups: dict[str, list[str]] = {}
        for form in sorted(filter(None, words), key=len, reverse=True):
            groups.setdefault(form[0], []).append(form)
        markers: dict[str, list[str]] = {}
        for form in sorted((form for form in after if not form.isascii()), key=len, reverse=True):
            markers.setdefault(form[0], []).append(form)
        self.words = {first: re.compile("|".join(map(re.escape, forms))) for first, forms in groups.items()}
        self.markers = {first: re.compile("|".join(map(re.escape, forms))) for first, forms in markers.items()}
        self.never = re.compile("|".join(map(re.escape, sorted(filter(None, never), key=len, reverse=True))) or "(?!)")
        self.never_firsts = frozenset(form[0] for form in never if form)
        counters = "".join(sorted({form for forms in markers.values() for form in forms if len(form) == 1})) or "\0"
        self.numeral = re.compile(rf"[{''.join(numerals)}]{{1,12}}(?=[{re.escape(counters)}])") if numerals else None
        self.numerals = frozenset(numerals)
        self.apart = re.compile(f"[{letters}]") if letters else None  # words are parted: none begins behind one of these
        self.weekdays = frozenset(weekdays)
        firsts = "".join(map(re.escape, sorted(groups.keys() | markers.keys() | self.numerals)))
        # one class, and behind a figure's first digit its others: the search leaps over all that begins nothing
        self.start = re.compile(rf"[\d{firsts}](?:(?<=\d)\d+)?")

    def find(self, folded: str) -> Iterator[tuple[str, int, int]]:
        """(kind, start, end) in order: a number, a numeral, what marks the figure before it, a word."""
        skip = last = -1
        for match in self.start.finditer(folded):
            begin = match.start()
            if begin < skip:
                continue
            first = folded[begin]
            if first in self.never_firsts:
                held = self.never.match(folded, begin)
                if held is not None:
                    skip = held.end()
                    yield "word", begin, skip
                    continue
            if "0" <= first <= "9":
                skip = last = match.end()
                yield "number", begin, skip
                continue
            # what follows a figure is a marker even where a word begins alike (金曜 the weekday, 日 the day)
            if last == begin or (last == begin - 1 and folded[last] == " "):
                marker = self.markers.get(first)
                held = marker.match(folded, begin) if marker is not None else None
                if held is not None and not self._is_weekday(folded, begin, held.end()):
                    skip = held.end()
                    yield "after", begin, skip
                    continue
            if first in self.numerals and self.numeral is not None:
                held = self.numeral.match(folded, begin)
                if held is not None:
                    skip = last = held.end()
                    yield "numeral", begin, skip
                    continue
            words = self.words.get(first)
            if words is None or (self.apart is not None and begin and self.apart.match(folded, begin - 1) is not None):
                continue
            held = words.match(folded, begin)
            if held is not None:
                skip = held.end()
                yield "word", begin, skip

    def _is_weekday(self, folded: str, begin: int, end: int) -> bool:
        """Whether a weekday begins at a place that goes on behind `end`."""
        words = self.words.get(folded[begin])
        held = words.match(folded, begin) if words is not None else None
        return held is not None and held.end() > end and held.group() in self.weekdays


def _beginnings(words: Mapping[str, tuple[Word, ...]], after: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Of the words that only begin phrases ("the" of "the day before yesterday") the two letters that the next word begins with, or the one that it is."""
    result = {}
    for first, entries in words.items():
        pieces = [PIECE.findall(fold(word.form)) for word in entries]
        if first not in after and not first[0].isdigit() and all(len(found) > 1 for found in pieces):
            result[first] = frozenset(found[1][:2] for found in pieces)
    return result


def _alternatives(forms: Sequence[str], pattern: str) -> re.Pattern[str] | None:
    """A pattern with phrases in it, the longest first, or None where there are none."""
    folded = sorted({" ".join(fold(form).split()) for form in forms}, key=len, reverse=True)
    if not folded:
        return None
    if pattern.startswith((f"{_WORD_BEGINS}{{}}", f"{_WORD_BEGINS}({{}})")):
        return regex(pattern.removeprefix(_WORD_BEGINS).replace("{}", _leaping(folded)))
    return regex(pattern.replace("{}", f"(?:{_either(folded)})"))


def _leaping(folded: Sequence[str]) -> str:
    """Phrases that begin with a word, as a pattern that begins with their first letters: a search leaps from one of these to the next."""
    groups: dict[str, list[str]] = {}
    for form in folded:
        groups.setdefault(form[0], []).append(form[1:])
    firsts = f"[{''.join(map(re.escape, groups))}]"
    rest = "|".join(f"(?<={re.escape(first)})(?:{_either(forms)})" for first, forms in groups.items())
    return rf"{firsts}(?<![^\d{SEPARATORS}]{firsts})(?:{rest})"


def _either(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms)


def _phrases(forms: Any) -> frozenset[str]:
    return frozenset(" ".join(PIECE.findall(fold(form))) for form in forms)


@functools.lru_cache(maxsize=64)
def lexicon(code: str) -> Lexicon:
    """The compiled words of a language, by its primary subtag. UsageError where CLDR does not know the language."""
    table, own = _table(code), _own(code)
    literal = words(code) if own.get("clitics") else None
    prefixes = (*(literal or {}).get("prefixes", ()), *own.get("prefixes", ()))
    if table is None:
        raise UsageError(f"no language with the code “{code}” is known; write one of ISO 639, such as fr, de, ar")
    return Lexicon(code, table, own, prefixes)


def _own(code: str) -> Mapping[str, Any]:
    """What a language's own file says of its dates; nothing where it has none."""
    if not os.path.exists(os.path.join(LANGUAGES_FOLDER, f"{code}_dates.py")):
        return {}
    dates: Mapping[str, Any] = importlib.import_module(f"verify.languages.{code}_dates").DATES
    return dates


def weekday_names(code: str, day: int | None = None) -> tuple[str, ...]:
    """How a language calls the days of the week, or one of them (Monday is 1), in the forms that its dates are read with; none where CLDR does not know the language."""
    table = _table(code) or {"weekday": ()}
    own = _own(code).get("weekdays", {})
    return (
        *(form for form, number in table["weekday"] if day in (None, number)),
        *(form for name, forms in own.items() if day is None or name == WEEKDAYS[day - 1] for form in forms),
    )


@functools.lru_cache(maxsize=1)
def zone_names() -> Mapping[str, int]:
    """The abbreviations of zones, folded, with their minutes east of Greenwich (IANA's database of zones, 2025b, and what newspapers write)."""
    with open(os.path.join(CALENDAR_FOLDER, "_zones.tsv"), encoding="utf-8") as file:
        return {name: int(minutes) for name, minutes in (line.split("\t") for line in file)}


@functools.lru_cache(maxsize=256)
def known(code: str) -> bool:
    """Whether CLDR knows a language."""
    return os.path.exists(os.path.join(CALENDAR_FOLDER, f"{code}.tsv"))


def _table(code: str) -> dict[str, Any] | None:
    path = os.path.join(CALENDAR_FOLDER, f"{code}.tsv")
    table: dict[str, Any] = {
        "order": {}, "dotted": [], "month": [], "weekday": [], "weekday-short": [], "period": [], "month-before": [], "month-after": [], "gap": [],
        "tail": [], "era": [], "pattern": [], "at": [], "hour": [], "spelling": [],
    }
    if code == "und":
        return table  # no language: figures alone
    if not code.isalpha() or not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        for line in file:
            kind, form, value = line.rstrip("\n").split("\t")
            if kind == "order":
                table["order"][form] = value
            elif kind in ("month", "weekday", "weekday-short"):
                table[kind].append((form, int(value)))
            elif kind in ("period", "tail"):
                table[kind].append((form, value))
            else:
                table[kind].append(form)
    return table
