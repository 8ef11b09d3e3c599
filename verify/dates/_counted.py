"""Days and weeks counted from the reference: "il y a deux jours", "in 3 days", "3天前", "three weeks ago"."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from verify._patterns import regex
from verify.dates._fold import fold

_AROUND = 48
_MOST = 60
_WORD = regex(r"\w+")
_FIGURE_BEFORE = regex(r"(\d{1,3}) ?$")


class Counted(NamedTuple):
    """A template such as "il y a # jours", folded: what stands before and behind the figure or the number word."""

    before: str
    after: str
    unit: int
    wide: bool
    particles: frozenset[str] = frozenset()
    one: bool = False
    barred: tuple[str, ...] = ()


def compiled(forms: Iterable[str], unit: int, wide: bool, particles: Iterable[str] = (), barred: Iterable[str] = ()) -> list[Counted]:
    """Templates with `#` for the number, or without one where one is meant ("a week ago", "неделю назад"); `unit` is how many days one is: -1 for days gone by, 7 for weeks ahead. `wide`: the language writes no spaces, or glues `particles`.

    `barred`: what makes another word of the last letters (两周前往, for two weeks to go to; 3日前後, about three days).
    """
    glued = frozenset(fold(p) for p in particles)
    compounds = tuple(fold(form) for form in barred)
    result = []
    for form in forms:
        before, number, after = fold(form).partition("#")
        result.append(Counted(" ".join(before.split()), " ".join(after.split()), unit, wide, glued, not number, compounds))
    return result


def counted_days(
    text: str, templates: Iterable[Counted], numbers: Callable[[], Mapping[str, float]], reference: datetime.date,
) -> list[tuple[int, int, datetime.date, int]]:
    """(start, end, day, how many days it may be off) of the days that a folded text counts: who counts weeks means about that day. `numbers` gives the words for small numbers, folded, where they are needed."""
    found = []
    for template in templates:
        literal = template.after or template.before
        place = text.find(literal)
        if template.one:
            while place >= 0:
                end = place + len(literal)
                if _may_end(text, end, template) and _one(text, place, template, numbers()):
                    found.append((place, end, reference + datetime.timedelta(days=template.unit), abs(template.unit) // 2))
                place = text.find(literal, end)
            continue
        while place >= 0:
            read = _behind(text, place, template, numbers()) if template.after else _ahead(text, place, template, numbers())
            if read is not None:
                start, end, days = read
                found.append((start, end, reference + datetime.timedelta(days=template.unit * days), abs(template.unit) // 2))
            place = text.find(literal, place + len(literal))
    return found


def _one(text: str, place: int, template: Counted, numbers: Mapping[str, float]) -> bool:
    """Whether the words at `place` begin there, and no number before them counts more than one."""
    if place and text[place - 1].isalnum():
        return False
    words = text[max(0, place - _AROUND):place].split()
    return not words or not (words[-1].isdigit() or words[-1] in numbers)


def _days(count: str, numbers: Mapping[str, float]) -> int | None:
    value = int(count) if count.isdigit() and len(count) <= 3 else numbers.get(count)
    return int(value) if value is not None and 0 < value <= _MOST and value == int(value) else None


def _behind(text: str, place: int, template: Counted, numbers: Mapping[str, float]) -> tuple[int, int, int] | None:
    """The number that stands before the words at `place`."""
    end = place + len(template.after)
    if not _may_end(text, end, template):
        return None
    stretch = text[max(0, place - _AROUND):place].rstrip()
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
    start = place - (len(text[max(0, place - _AROUND):place]) - len(rest))
    if template.before:
        held = rest.rstrip()
        if not held.endswith(template.before) or (not template.wide and held[:-len(template.before)][-1:].isalpha()):
            return None
        start -= len(rest) - len(held) + len(template.before)
    elif not template.wide and rest[-1:] in ("-", ",", "."):
        return None  # "vingt-deux", "1,5"
    return start, end, days


def _may_end(text: str, end: int, template: Counted) -> bool:
    """Whether a word may end here: nothing of a word follows, or in a language that glues them only one of its particles."""
    if not text[end:end + 1].isalpha():
        return True
    if not template.wide or text.startswith(template.barred, end):
        return False
    rest = next(_WORD.finditer(text[end:end + _AROUND])).group()
    return not template.particles or rest in template.particles


def _ahead(text: str, place: int, template: Counted, numbers: Mapping[str, float]) -> tuple[int, int, int] | None:
    """The number that follows the words at `place`."""
    if place and text[place - 1].isalpha():
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
