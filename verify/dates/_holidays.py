"""Days that a holiday names: "on Christmas Day", "à la Toussaint", "am Ostermontag", "勤労感謝の日に", "ביום כיפור".

A holiday's name alone may be anything (Christmas trees, Easter Island): it is a day where a word leads to it or follows it that the language says so with.
"""

from __future__ import annotations

import datetime
import functools
import itertools
import operator
import os
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from verify._later import later
from verify._patterns import regex
from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._fold import fold
from verify.dates._lexicon import CALENDAR_FOLDER
from verify.dates._read import Read
from verify.dates._tokens import PIECE

with later:
    from verify.dates._which import which_of

if TYPE_CHECKING:
    from verify.dates._resolve import Reader

_DAY = datetime.timedelta(days=1)
_JULIAN = 13  # days that the Julian calendar is behind, from 1900 to 2099
_HIJRA = 622  # from which on 33 Islamic years are 32
_MOON = 3  # days that a feast of Islam lasts, or that it may be off where the moon was seen on another day
_HEBREW = 3760  # years that a Hebrew year is ahead, before its new year
_PERSIAN = 621  # … and a Persian year behind, from its own on
_YEAR_BEHIND = regex(r"[ ,]{1,2}(?:\w{1,3} )?((?:1[89]|20)\d\d)(?!\w|[.,:]\d)")
_POINT = regex(r"(?<=\b\w\w)\.(?= )")
_SHORT_WORD = regex(r"(?<![\w\\])(\w\w)(\\s\+)")
_TURN = "12-31"
_YEARS_THAT_MEET = regex(r"[ ,]{1,2}(?:\w{1,5} ){0,2}((?:1[89]|20)\d\d)(?: \w{1,3} | ?[-–/] ?)((?:1[89]|20)?\d\d)(?!\w|[.,:/-]\d)")  # the night from 2025 to 2026, 2025/26
_FIGURE_BEHIND = regex(r",? ?\d")  # "before Ramadan 1447"
_AROUND = 10  # days that "at Christmas" may mean on either side
_LASTING = frozenset(("12-25", "01-01", "easter", "pascha", "easter+49", "pascha+49"))  # … as do the feasts of more than a day
_BESIDE = 24  # characters in which the words beside a holiday stand
_WITHIN = 4  # pieces that a holiday's own name may hold ("Good Friday")
_AND, _AND_AN_ARTICLE = frozenset("lL"), 2
_NEAR_YEARS = range(-1, 2)
_begin = operator.attrgetter("start")


def day_of(rule: str, year: int) -> datetime.date | None:
    """The day of a holiday in a year. Its rule is a day ("12-25"), so many days from Easter of the West or the East ("easter+1", "pascha"), from the first
    Sunday of Advent ("advent-7"), a weekday of a month ("11/sunday/2"), a day of a Hebrew, a Persian or an Islamic month ("hebrew/1/10", "islamic/10/1"), or
    one of the feasts that are tabulated, or so many days from it ("feast/lunar-new-year-1")."""
    if not datetime.MINYEAR < year < datetime.MAXYEAR:
        return None
    kind, *rest = rule.split("/")
    if kind == "feast":
        name, days_on = _counted_from(rest[0])
        feast = _feasts().get(name, {}).get(year)
        return None if feast is None else feast + days_on * _DAY
    if kind in ("hebrew", "islamic", "persian"):
        named = year + _HEBREW if kind == "hebrew" else year - _PERSIAN if kind == "persian" else (year - _HIJRA) * 33 // 32
        days = (to_gregorian(kind, named + step, int(rest[0]), int(rest[1])) for step in _NEAR_YEARS)
        return next((day for day in days if day is not None and day.year == year), None)
    if rest:
        return which_of(int(rest[1]), rest[0], "gregorian", year, int(kind))
    if kind[0].isdigit():
        month, day = map(int, kind.split("-"))
        return to_gregorian("gregorian", year, month, day)
    name, days_on = _counted_from(kind)
    first = {"easter": _easter, "pascha": _pascha, "advent": _advent}[name](year)
    return first + days_on * _DAY


def _counted_from(rule: str) -> tuple[str, int]:
    name = rule.rstrip("+-0123456789")
    return name, int(rule[len(name):] or 0)


def _may_be_off(rule: str) -> int:
    """How many days the day of a feast may be off: those of Islam wait for who sees the moon, those that are tabulated say themselves, and a day that is
    counted from one of these, as the eve of the new year, is a single day."""
    kind, *rest = rule.split("/")
    if kind != "feast":
        return _MOON if kind == "islamic" else 0
    return _slack().get(rest[0], 0)


@functools.lru_cache(maxsize=1)
def _feasts() -> Mapping[str, Mapping[int, datetime.date]]:
    """The days of feasts that are tabulated, by their years, as `_table` has them."""
    _, (_, *names), *rows = _table()
    return {
        name: {int(row[0]): datetime.date.fromisoformat(f"{row[0]}-{row[place]}") for row in rows if row[place]} for place, name in enumerate(names, 1)}


@functools.lru_cache(maxsize=1)
def _slack() -> Mapping[str, int]:
    """How many days each of the tabulated feasts may be off."""
    (_, *days), (_, *names), *_ = _table()
    return dict(zip(names, map(int, days), strict=True))


def _table() -> list[list[str]]:
    """The rows of `_feasts.tsv`: how many days each feast may be off, their names, and their days by years; blank where a day is not known for certain.

    Those of the Chinese calendar are of Beijing (as the package lunardate 0.2.2 has them; Korea's were another day in 2027 and 2028 alone of 2015 to 2030),
    Diwali's of the evening of its lamps in India, each beside a new moon of that table. Buddha's birthday is Korea's, Waisak and Nyepi are what Indonesia keeps;
    these and the other feasts of India are as the package holidays 0.109 has them. Israel's days of mourning and its Independence Day are moved from a Sabbath
    by its laws, the King's Day of the Netherlands from a Sunday."""
    with open(os.path.join(CALENDAR_FOLDER, "_feasts.tsv"), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def _easter(year: int) -> datetime.date:
    """Easter by the Gregorian calendar (the anonymous algorithm of 1876)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


def _pascha(year: int) -> datetime.date:
    """Easter by the Julian calendar (Meeus's algorithm), as a Gregorian day."""
    epact = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    month, day = divmod(epact + weekday + 114, 31)
    return datetime.date(year, month, day + 1) + _JULIAN * _DAY


def _advent(year: int) -> datetime.date:
    """The fourth Sunday before Christmas."""
    christmas = datetime.date(year, 12, 25)
    return christmas - (21 + (christmas.weekday() + 1 or 7)) * _DAY


class Holidays:
    """A language's holidays: `led`, which a word has to lead to or follow, and `said`, whose names hold such words; `leads` and `ends` are those words. Where
    an article says "on" ("el Viernes Santo"), `articles`, it does so inside a sentence, or before a comma.

    `bounds` and `bound_ends` say that something is before a holiday, or until then ("by Easter", "春节前"): of every year, where no verb tells what was or
    will be. `bounded` are the names that only they make a day of, as "Ramadan".

    `feasts` are names of a single day ("St Nicholas's Day", "День Победы"): where a word of `feast_leads` leads to one, or of `feast_ends` follows it, that day is
    meant and none beside it, as "at Christmas" may mean. By other words it is told as loosely as any holiday."""

    def __init__(
        self, led: Mapping[str, str], said: Mapping[str, str], bounded: Mapping[str, str], feasts: Mapping[str, str], leads: frozenset[str], ends: frozenset[str],
        articles: frozenset[str], bounds: frozenset[str], bound_ends: frozenset[str], feast_leads: frozenset[str], feast_ends: frozenset[str], edges: tuple[str, str],
    ) -> None:
        self._led = {_plain(form): rule for form, rule in led.items()}
        self._said = {_plain(form): rule for form, rule in said.items()}
        self._bounded = {_plain(form): rule for form, rule in bounded.items()}
        self._feasts = {_plain(form): rule for form, rule in feasts.items()}
        self._leads, self._ends, self._articles, self._bounds, self._bound_ends = leads, ends, articles, bounds, bound_ends
        self._feast_leads, self._feast_articles, self._feast_ends = feast_leads - articles, feast_leads & articles, feast_ends
        names = sorted({*self._led, *self._said, *self._bounded, *self._feasts}, key=len, reverse=True)
        left, right = edges
        self._pattern = regex(rf"{left}(?:{'|'.join(map(self._form, names))}){right}")
        # a text that lacks one of a name's words lacks the name: the longest of each are looked for first
        self._phrases = {name: frozenset(PIECE.findall(name)) for name in names}
        sought: dict[str, list[str]] = {}
        for name, phrase in self._phrases.items():
            sought.setdefault(max(phrase, key=len), []).append(name)
        self._by_word, self.words = sought, frozenset(sought)

    def may_be_in(self, text: str, said: frozenset[str]) -> bool:
        """Whether a folded text of these words may name a holiday; `said` is empty where words are not parted."""
        if not said:
            return any(map(text.__contains__, self.words))
        for word in self.words & said:
            for name in self._by_word[word]:
                phrase = self._phrases[name]
                if phrase <= said and (len(phrase) == 1 or _pattern_of(self._form(name)).search(text) is not None):
                    return True
        return False

    def _form(self, name: str) -> str:
        """The pattern of a name: words of two letters of a feast may have a point ("St. Nicholas's Day"), of what begins with "on" or "am" they end a sentence."""
        spaced = re.escape(name).replace(r"\ ", r"\s+")
        return _SHORT_WORD.sub(r"\1\.?\2", spaced) if name in self._feasts else spaced

    def find(self, text: str, pieces: Sequence[Atom], reader: Reader) -> list[Read]:
        """The holidays of a folded text that are days, in order."""
        found = []
        named = list(self._pattern.finditer(text))
        places = _named([match.span() for match in named], pieces) if named else []
        for match in named:
            name = _plain(match.group())
            start, end = match.span()
            rule = self._said.get(name) or self._feasts.get(name) or self._led.get(name) or self._bounded[name]
            told, stop = _year_behind(rule, text, end)
            if told is None:
                told, start, stop = _counted_year(pieces, start, stop, text, reader)
            prefer = "nearest" if self._is_this(start, reader) else reader.leaning(start, end)
            exact = name in self._said or (name in self._feasts and (told is not None or self._is_led(*match.span(), reader, self._feast_leads, self._feast_articles, self._feast_ends)))
            if not (exact or (name not in self._bounded and (told is not None or self._is_led(*match.span(), reader, self._leads, self._articles, self._ends)))):
                side = self._side(*match.span(), reader)
                if side is None:
                    continue
                prefer = side if prefer == reader.prefer else prefer
            if ((" " not in name or name in self._feasts) and reader.name_follows(match.end())) or _is_listed(*match.span(), places, reader):
                continue  # Easter Island, Noël Dupont, the Independence Day of another land; "Good Friday and Easter Monday" are of every year
            read = _read(rule, told, start, stop, reader, prefer, _AROUND if not exact or rule in _LASTING else _may_be_off(rule))
            if read is not None:
                found.append(read)
        return found

    def _side(self, start: int, end: int, reader: Reader) -> str | None:
        """Where a holiday lies before or after which something is: `future` or `past` as its clause tells; None where that tells nothing, or no word says so."""
        tense, text = reader.lex.tense, reader.folded
        led, stop = reader.before(start, self._bounds), reader.after(end, self._bound_ends)
        if tense is None or not (led or stop is not None) or _FIGURE_BEHIND.match(text, end) is not None:
            return None
        begun, stop = reader.phrase_start(start, self._bounds) if led else start, stop or end
        if reader.lex.attributes_before and not reader.counts_nothing(end):
            return None  # "after Christmas dinner"
        over = tense.is_over(reader.clauses, begun, stop) or tense.tells_of_past(reader.clauses, reader.clauses.start(begun), begun, stop)
        if reader.lies_ahead(begun, stop):
            return "future"
        return "past" if over else "future" if tense.ends(reader.clauses, start, end, 0, len(text)) else None

    def _is_this(self, start: int, reader: Reader) -> bool:
        """Whether "this" stands before a holiday."""
        return not reader.lex.spaceless and reader.before(start, reader.lex.this)

    def _is_led(self, start: int, end: int, reader: Reader, leads: frozenset[str], articles: frozenset[str], ends: frozenset[str]) -> bool:
        """Whether words beside a name say that its day is meant."""
        steps = reader.lex.steps
        if self._is_this(start, reader) or reader.before(start, leads | steps) or reader.after(end, ends | steps) is not None:
            return True
        if not reader.before(start, articles):
            return False
        begun = reader.phrase_start(start, articles)
        if any(reader.lex.gap(f" {word} ") in _AND for word in PIECE.findall(reader.folded[max(0, begun - _BESIDE):begun])[-1:]):
            return False  # "Black Friday y el Viernes Santo"
        return reader.folded[end:end + 1] == "," or not reader.opens_sentence(begun)


def _year_behind(rule: str, text: str, end: int) -> tuple[int | None, int]:
    """The year that directly follows a holiday, or the first of two between which New Year's Eve lies, with where it ends."""
    if rule == _TURN and (years := _YEARS_THAT_MEET.match(text, end)) is not None:
        first, second = years.groups()
        if (int(first) + 1 - int(second)) % 10 ** len(second) == 0:
            return int(first), years.end()
    year = _YEAR_BEHIND.match(text, end)
    return (None, end) if year is None else (int(year.group(1)), year.end())


def _named(holidays: list[tuple[int, int]], pieces: Sequence[Atom]) -> list[tuple[int, int]]:
    """Where holidays stand, and other names of days that are none ("Black Friday"), in order; what is within a holiday's own name stands for nothing."""
    starts, others = [start for start, _ in holidays], []
    for atom in pieces:
        place = bisect_right(starts, atom.start)
        if atom.code == "x" and not (place and holidays[place - 1][1] > atom.start):
            others.append((atom.start, atom.end))
    return sorted(holidays + others)


def _is_listed(start: int, end: int, places: Sequence[tuple[int, int]], reader: Reader) -> bool:
    """Whether an "and" joins a holiday to another at one of the places, as lists of holidays do."""
    text, place = reader.folded, bisect_left(places, (start, end))
    before, behind = places[max(0, place - 1):place], places[place + 1:place + 2]
    around = [text[other:start] for _, other in before if start - other <= _BESIDE] + [text[end:other] for other, _ in behind if other - end <= _BESIDE]
    return any(words and len(words) <= _AND_AN_ARTICLE and reader.lex.gap(f" {words[0]} ") in _AND for words in map(PIECE.findall, around))


def _counted_year(pieces: Sequence[Atom], start: int, stop: int, text: str, reader: Reader) -> tuple[int | None, int, int]:
    """The year that "last year" or 今年 beside a holiday says, with where the date then begins and ends."""
    place = bisect_left(pieces, start, key=_begin)
    for atom in (*pieces[max(0, place - 1):place], *itertools.islice((atom for atom in pieces[place:place + _WITHIN] if atom.start >= stop), 1)):
        between = text[atom.end:start] if atom.end <= start else text[stop:atom.start]
        if atom.code == "q" and atom.value[0] == "year" and len(between) <= _BESIDE and _is_joined(reader, between):
            return reader.reference.year + int(atom.value[1]), min(start, atom.start), max(stop, atom.end)
    return None, start, stop


def _is_joined(reader: Reader, between: str) -> bool:
    """Whether nothing but a space or a word such as "of" stands between a holiday and its year."""
    return not between.strip() or reader.lex.gap(between) in ("c", "C", "G", "X")


def _read(rule: str, year: int | None, start: int, end: int, reader: Reader, prefer: str, about: int) -> Read | None:
    reference, written = reader.reference, {"month", "day"}
    if year is not None:
        day = day_of(rule, year)
        written.add("year")
    else:
        days = [held for step in _NEAR_YEARS if (held := day_of(rule, reference.year + step)) is not None]
        gone, ahead = [held for held in days if held <= reference], [held for held in days if held >= reference]
        if prefer == "nearest":
            day = min(days, key=lambda held: abs((held - reference).days), default=None)
        else:
            day = min(ahead, default=None) if prefer == "future" else max(gone, default=None)
    if day is None:
        return None
    return Read(
        kind="date", start=start, end=end, first=day, last=day, written=frozenset(written), month_day=(day.month, day.day), about=about, holiday=rule if year is None else "")


@functools.lru_cache(maxsize=512)
def _pattern_of(form: str) -> re.Pattern[str]:
    return regex(form)


def _plain(form: str) -> str:
    return _POINT.sub("", " ".join(fold(form).split()))
