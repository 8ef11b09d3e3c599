"""Days, weeks, months and years counted from the reference: "il y a deux jours", "in 3 days", "3天前", "three weeks ago", "il y a deux ans"."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from verify._patterns import regex
from verify.dates._fold import fold

_DAY = datetime.timedelta(days=1)
_MONTH, _YEAR = 31, 366
_AROUND = 48
_MOST = 60
_SMALL = 4
_WORD = regex(r"\w+")
_FIGURE_BEFORE = regex(r"(\d{1,3}) ?$")


# Of what is counted: all of it from the reference on ("in the coming two weeks") or back from it ("in the past two weeks"), or a day no later than which
# something is to be ("within ten days").
SPAN, PAST, BOUND = "span", "past", "bound"


class Counted(NamedTuple):
    """A template such as "il y a # jours", folded: what stands before and behind the figure or the number word."""

    before: str
    after: str
    unit: int
    wide: bool
    particles: frozenset[str] = frozenset()
    fixed: int = 0
    barred: tuple[str, ...] = ()
    months: bool = False
    clitics: frozenset[str] = frozenset()
    reach: str = ""
    open: bool = False  # it may say how long something takes, or be counted from another day: "in vierzehn Tagen", "दो सप्ताह बाद"


class Told(NamedTuple):
    """What a text counts: where, the first and last day it comes to, whether that is a day, month or year, and how many days it may be off."""

    start: int
    end: int
    first: datetime.date
    last: datetime.date
    precision: str
    about: int
    open: bool = False
    reach: str = ""


def compiled(
    forms: Iterable[str], unit: int, wide: bool, particles: Iterable[str] = (), barred: Iterable[str] = (), months: bool = False,
    clitics: Iterable[str] = (), open_: bool = False, reach: str = "",
) -> list[Counted]:
    """Templates with `#` for the number, or without one where one is meant ("a week ago", "неделю назад"), or as many as stand behind an equals sign
    ("قبل شهرين=2", two months ago). `unit` is how many days one is, or with `months` how many months: -1 for days gone by, 7 for weeks ahead.
    `wide`: the language writes no spaces, or glues `particles`.

    `clitics`: the small words that may be written to the first word ("وقبل شهر").

    `open_`: only a clause of what will be shows that they count from the reference.

    `reach`: `SPAN`, `PAST` or `BOUND`.

    `barred`: what makes another word of the last letters (两周前往, for two weeks to go to; 3日前後, about three days).
    """
    glued = frozenset(fold(p) for p in particles)
    tied = frozenset(clitic for clitic in clitics if len(clitic) == 1)
    compounds = tuple(fold(form) for form in barred)
    result = []
    for form in forms:
        words, _, count = form.partition("=")
        before, number, after = fold(words).partition("#")
        result.append(Counted(" ".join(before.split()), " ".join(after.split()), unit, wide, glued, 0 if number else int(count or 1), compounds, months, tied, reach, open_))
    return result


def by_word(templates: Iterable[Counted]) -> tuple[tuple[str, list[Counted]], ...]:
    """Templates by the word of theirs that is looked for: the last one behind the number, else the last one before it."""
    groups: dict[str, list[Counted]] = {}
    for template in templates:
        groups.setdefault((template.after or template.before).rsplit(" ", 1)[-1], []).append(template)
    for held in groups.values():
        held.sort(key=lambda template: not template.fixed)  # "in acht Tagen" is a week
    # "an" is in half of all words; a space tells the word
    return tuple((f" {key}" if len(key) < _SMALL and not held[0].wide else key, held) for key, held in groups.items())


def counted_days(
    text: str, groups: Iterable[tuple[str, Sequence[Counted]]], numbers: Callable[[], Mapping[str, float]], reference: datetime.date,
) -> list[Told]:
    """What a folded text counts: who counts weeks means about that day, who counts months about that month. `numbers` gives the words for small numbers, folded, where they are needed."""
    found = []
    for word, templates in groups:
        found_at = text.find(word)
        while found_at >= 0:
            stop = found_at + len(word)
            for template in templates:
                literal = template.after or template.before
                place = stop - len(literal)
                if not text.startswith(literal, max(place, 0)) or place < 0:
                    continue
                if template.fixed:
                    read = (place, stop, template.fixed) if _may_end(text, stop, template) and _one(text, place, template, numbers()) else None
                else:
                    read = _behind(text, place, template, numbers()) if template.after else _ahead(text, place, template, numbers())
                if read is not None and (told := _told(*read, template, reference)) is not None:
                    found.append(told)
            found_at = text.find(word, stop)
    return found


def _told(start: int, end: int, count: int, template: Counted, reference: datetime.date) -> Told | None:
    unit, open_, reach = template.unit, template.open, template.reach
    counts = count if reach == BOUND else 1  # what is to be within a month may be tomorrow
    if not template.months:
        day = reference + datetime.timedelta(days=unit * count)
        return Told(start, end, reference if reach == SPAN else day, reference if reach == PAST else day, "day", abs(unit) * counts // 2, open_, reach)
    place = reference.year * 12 + reference.month - 1 + unit * count
    year, month = divmod(place, 12)
    if not 1000 <= year <= 2999:
        return None
    if unit % 12:
        first = reference.replace(day=1) if reach == SPAN else datetime.date(year, month + 1, 1)
        if reach == PAST:
            year, month = reference.year, reference.month - 1
        last = datetime.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - _DAY
        return Told(start, end, first, last, "month", _MONTH * counts // 2, open_, reach)
    return Told(
        start, end, datetime.date(reference.year if reach == SPAN else year, 1, 1), datetime.date(year, 12, 31), "year", _YEAR // 2, open_, reach)


def _one(text: str, place: int, template: Counted, numbers: Mapping[str, float]) -> bool:
    """Whether the words at `place` begin there, and no number before them counts more than one."""
    if not _may_begin(text, place, template):
        return False
    words = text[max(0, place - _AROUND):place].split()
    return not words or not (words[-1].isdigit() or words[-1] in numbers)


def _may_begin(text: str, place: int, template: Counted) -> bool:
    """Whether a word may begin here: no letter stands before it but those of a small word that the language ties to it."""
    if not place or not text[place - 1].isalpha():
        return True
    return text[place - 1] in template.clitics and not text[place - 2:place - 1].isalpha()


def _days(count: str, numbers: Mapping[str, float]) -> int | None:
    value = int(count) if count.isdigit() and len(count) <= 3 else numbers.get(count)
    return int(value) if value is not None and 0 < value <= _MOST and value == int(value) else None


def _behind(text: str, place: int, template: Counted, numbers: Mapping[str, float]) -> tuple[int, int, int] | None:
    """The number that stands before the words at `place`."""
    end = place + len(template.after)
    around = text[max(0, place - _AROUND):place]
    if template.before not in around or not _may_end(text, end, template):
        return None
    stretch = around.rstrip()
    if template.wide:
        match = _FIGURE_BEFORE.search(stretch)
        count = match.group(1) if match is not None else next((stretch[-size:] for size in (3, 2, 1) if stretch[-size:] in numbers), "")
    else:
        if place and text[place - 1].isalpha():
            return None
        words = stretch.split()
        count = words[-1].lstrip("(\"'") if words else ""
        if len(words) > 1 and words[-2] in numbers and not template.before.endswith(words[-2]):
            return None  # "twenty two days ago"
    days = _days(count, numbers)
    if days is None:
        return None
    rest = stretch[:len(stretch) - len(count)]
    start = place - (len(around) - len(rest))
    if template.before:
        held = rest.rstrip()
        if not held.endswith(template.before) or (not template.wide and not _may_begin(held, len(held) - len(template.before), template)):
            return None
        start -= len(rest) - len(held) + len(template.before)
    elif not template.wide and rest[-1:] in ("-", ",", "."):
        return None  # "vingt-deux", "1,5"
    return start, end, days


def _may_end(text: str, end: int, template: Counted) -> bool:
    """Whether a word may end here: nothing of a word follows, or in a language that glues them only one of its particles."""
    if template.wide and text.startswith(template.barred, end):
        return False
    if not text[end:end + 1].isalpha():
        return True
    if not template.wide:
        return False
    rest = next(_WORD.finditer(text[end:end + _AROUND])).group()
    return not template.particles or rest in template.particles


def _ahead(text: str, place: int, template: Counted, numbers: Mapping[str, float]) -> tuple[int, int, int] | None:
    """The number that follows the words at `place`."""
    if not _may_begin(text, place, template):
        return None
    end = place + len(template.before)
    words = text[end:end + _AROUND].split(None, 1)
    if not words or not text[end].isspace():
        return None
    count = words[0].rstrip(".,;:!?\")'")
    days = _days(count, numbers)
    if days is None:
        return None
    begin = text.index(count, end)
    return place, begin + len(count), days
