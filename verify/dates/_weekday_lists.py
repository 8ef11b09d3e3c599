"""Weekdays that are listed before the days that they are of, or behind them: "Saturday and Sunday (8 and 9 March)", "3月8日和9日（周六和周日）".

The last of the one list stands beside the first of the other, and is no weekday of it.
"""

from __future__ import annotations

import datetime

from verify.dates._grammar import FROM_TO, Part
from verify.dates._read import Read, changed
from verify.dates._resolve import Reader

Items = list[tuple[Part, Read]]
_LINKS = frozenset(",`;lL-") | FROM_TO
_BESIDE = frozenset(" ,;(")


def parted_from_their_weekdays(items: Items, codes: str, reader: Reader) -> Items:
    """The dates of a chain, the first (or last) of several days without the last (or first) of several weekdays."""
    if not _has_lists(codes):
        return items
    return [(part, _parted(part, read, codes, reader)) for part, read in items]


def _parted(part: Part, read: Read, codes: str, reader: Reader) -> Read:
    if read.weekday is None or read.kind == "weekday":
        return read
    if _is_first_of_days(part, codes) and len(_weekdays_up_to(part.held["w"], codes)) > 1:
        return _without_weekday(read, start=reader.members[reader.places[_after(part.held["w"], codes)]].start)
    if _is_last_of_days(part, codes):
        return _without_weekday(read, end=reader.members[reader.places[_before(part.held["w2"], codes)]].end)
    return read


def on_their_days(items: Items, codes: str) -> Items:
    """The weekdays of such a list that stand alone, each on the day of the other list that it is of."""
    if not _has_lists(codes):
        return items
    return [(part, _on_its_day(part, read, items[number + 1:], codes)) for number, (part, read) in enumerate(items)]


def _on_its_day(part: Part, read: Read, behind: Items, codes: str) -> Read:
    if part.name != "weekday" or "w" not in part.held:
        return read
    last = _last_weekday(part.held["w"], codes)
    listed = _weekdays_up_to(last, codes)
    days = [day for held, other in behind if held.end > last + 1 for day in _days_of(other)]
    if not len(listed) == len(days) > 1:
        return read
    day = days[listed.index(part.held["w"])]
    return changed(read, first=day, last=day)


def _days_of(read: Read) -> list[datetime.date]:
    """The days of a date that has no weekday: one, or the first and last of two or more that are told together ("8 and 9 March")."""
    if read.weekday is not None or read.first is None or read.last is None:
        return []
    return [read.first + number * _DAY for number in range((read.last - read.first).days + 1)][:_MOST]


_DAY, _MOST = datetime.timedelta(days=1), 8


def _has_lists(codes: str) -> bool:
    return codes.count("w") > 1 and codes.count("d") > 1


def _without_weekday(read: Read, **place: int) -> Read:
    return changed(read, weekday=None, end_weekday=None, written=read.written - {"weekday"}, **place)


def _is_first_of_days(part: Part, codes: str) -> bool:
    """Whether a date opens with a weekday and holds, or has right behind it, another day."""
    if part.held.get("w") != part.start:
        return False
    return "d2" in part.held or (codes[part.end:part.end + 1] in _LINKS and "d" in codes[part.end + 1:part.end + 3] and part.end < len(codes))


def _is_last_of_days(part: Part, codes: str) -> bool:
    """Whether a date has a weekday behind it that opens a list of them, and another day before it."""
    place = part.held.get("w2")
    if place is None or place != part.end - 1:
        return False
    return codes[place + 1:place + 2] in _LINKS and codes[place + 2:place + 3] == "w" and part.start > 1 and codes[part.start - 1] in _LINKS


def _weekdays_up_to(place: int, codes: str) -> list[int]:
    """The places of the list of weekdays that ends at one."""
    found = [place]
    while place and (codes[place - 1] == "w" or (place > 1 and codes[place - 1] in _LINKS and codes[place - 2] == "w")):
        place -= 1 if codes[place - 1] == "w" else 2
        found.insert(0, place)
    return found


def _last_weekday(place: int, codes: str) -> int:
    while codes[place + 1:place + 2] == "w" or (codes[place + 1:place + 2] in _LINKS and codes[place + 2:place + 3] == "w"):
        place += 1 if codes[place + 1] == "w" else 2
    return place


def _after(place: int, codes: str) -> int:
    place += 1
    while codes[place] in _BESIDE:
        place += 1
    return place


def _before(place: int, codes: str) -> int:
    place -= 1
    while codes[place] in _BESIDE:
        place -= 1
    return place
