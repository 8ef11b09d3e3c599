"""Days that share their month with the one that stands at the end or head of their list: "les 24, 25 et 31 décembre", "December 24, 25 and 31"."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Sequence

from verify._patterns import regex
from verify.dates._around import value_of
from verify.dates._atoms import Atom
from verify.dates._calendars import to_gregorian
from verify.dates._grammar import FROM_TO, Part
from verify.dates._read import Read, changed
from verify.dates._resolve import Reader

_PARTS = frozenset(",`;.")  # between the days of a list, one, as dotted ordinals lose their stop to what follows ("24., 25."); the last of them has an "and"
_AND = frozenset("lL")
_MAY_HOLD = _AND | FROM_TO
_WITH_WEEKDAY = regex(r"w[ ,;(]?(?P<d>d)(?P<link>[,`;lL])$")
_LONGEST_WITH_WEEKDAY = 4
_BESIDE_WEEKDAY = frozenset(("w ", "w,", "w;", "w("))
_LISTED_WEEKDAY = regex(r"w[,`;lLg-]?w$")
_TIED = frozenset(".:/-hdnky")


def listed(items: list[tuple[Part, Read]], codes: str, reader: Reader) -> list[tuple[Part, Read]]:
    """The dates of a chain, and the days listed with them; what was read of such a day alone gives way."""
    if _MAY_HOLD.isdisjoint(codes) and ("D" not in codes or _PARTS.isdisjoint(codes)):
        return items
    result: list[tuple[Part, Read]] = []
    for part, read in items:
        days = _days_of(part, read, codes, reader)
        if not days or read.first is None:
            result.append((part, read))
            continue
        head = _of_the_year(days, read, codes, reader)
        if days == _moved(part, read, codes, reader) and head.month_day is not None and "year" not in head.written and head.weekday is None:
            soon = reader.in_a_moved(*head.month_day)
            head = head if soon is None else changed(head, first=soon, last=soon)
        dated = _dated(days, part, head, reader)
        begun = min((listed[0].start for listed in dated), default=days[0])
        result = [(other, held) for other, held in result if other.end <= begun]
        result.extend(sorted([(part, head), *dated], key=lambda item: item[0].start))
    kept = [item for place, item in enumerate(result) if not place or result[place - 1][0].end <= item[0].start]
    return _of_the_month(kept, codes) if "D" in codes else kept


def _of_the_month(items: list[tuple[Part, Read]], codes: str) -> list[tuple[Part, Read]]:
    """The marked days of a list in the month of the date before them: "5月3日和5日", "5월 3일과 5일"."""
    result: list[tuple[Part, Read]] = []
    for part, read in items:
        before = result[-1] if result else None
        if before is not None and part.name == "marked-day" and codes[before[0].end:part.start] in _PARTS | _AND:
            first = before[1].first
            if first is not None and read.first is not None and "month" in before[1].written and first == before[1].last and read.first.day > first.day:
                try:
                    day = first.replace(day=read.first.day)
                except ValueError:
                    day = read.first
                result.append((part, changed(
                    read, kind=before[1].kind, first=day, last=day, written=before[1].written - {"weekday", "time"}, month_day=(day.month, day.day))))
                continue
        result.append((part, read))
    return result


def _days_of(part: Part, read: Read, codes: str, reader: Reader) -> list[int]:
    """The places of the other days' codes, in order."""
    if read.kind != "date" or read.interval or "d" not in part.held or read.month_day is None:
        return []
    if part.name in ("dmy", "day-step") and part.held["d"] == part.start:
        return _before(codes, part.start) or _moved(part, read, codes, reader)
    if part.name == "dmy" and part.held.get("w") == part.start:
        return _before_with_weekdays(codes, part.start)
    if part.name == "mdy" and part.held["d"] == part.end - 1:
        return _behind(codes, part.end)
    return []


def _before(codes: str, place: int) -> list[int]:
    found: list[int] = []
    ands = True  # Arabic says it between all of them: "أيام 3 و4 و9 أبريل"
    while place > 1 and codes[place - 2] == "d" and codes[place - 1] in _PARTS | _AND and ((codes[place - 1] in _AND) == (not found) or (ands and codes[place - 1] in _AND)):
        ands = ands and codes[place - 1] in _AND
        place -= 2
        found.insert(0, place)
    return found if found and (found[0] == 0 or codes[found[0] - 1] not in _TIED - {"."}) else []


def _before_with_weekdays(codes: str, place: int) -> list[int]:
    """The same of days that have their weekdays: "lundi 17, mardi 18 et mercredi 19 novembre"."""
    found: list[int] = []
    while (match := _WITH_WEEKDAY.search(codes, max(0, place - _LONGEST_WITH_WEEKDAY), place)) is not None and (match["link"] in _AND) == (not found):
        place = match.start()
        found.insert(0, match.start("d"))
    return found


def _moved(part: Part, read: Read, codes: str, reader: Reader) -> list[int]:
    """The place of the day from which something is moved to the date ("vom 12. auf den 26. November")."""
    place = part.start - 2
    if place < 0 or codes[place] != "d" or codes[place + 1] not in FROM_TO or (place and codes[place - 1] in _TIED):
        return []
    day, other = reader.members[reader.places[place]], reader.members[reader.places[part.start]]
    return [place] if reader.goes_over(day, other, day.start, read.end) else []


def _behind(codes: str, place: int) -> list[int]:
    found: list[int] = []
    ended = False
    while not ended and codes[place:place + 1] and codes[place] in _PARTS | _AND and codes[place + 1:place + 2] == "d" and codes[place + 2:place + 3] not in tuple(_TIED):
        ended = codes[place] in _AND
        found.append(place + 1)
        place += 2
    return found if ended else []


def _of_the_year(days: Sequence[int], read: Read, codes: str, reader: Reader) -> Read:
    """The date in the year that stands behind the last day of its list ("November 3 and 7, 2024")."""
    place = days[-1] + 2
    if "year" in read.written or read.first is None or read.month_day is None or codes[place - 1:place + 1] not in (",y", " y"):
        return read
    atom = reader.members[reader.places[place]]
    day = to_gregorian("gregorian", int(atom.value), *read.month_day)
    return read if day is None else changed(read, first=day, last=day, written=read.written | {"year"})


def _dated(days: Sequence[int], part: Part, read: Read, reader: Reader) -> list[tuple[Part, Read]]:
    """The listed days as dates, where they rise as the days of a list do."""
    atoms = [reader.members[reader.places[place]] for place in days]
    day = reader.members[reader.places[part.held["d"]]].value
    values = [atom.value for atom in atoms]
    rising = [*values, day] if days[0] < part.start else [day, *values]
    if any(low >= high for low, high in itertools.pairwise(rising)) or read.first is None:
        return []
    result = []
    for place, atom in zip(days, atoms, strict=True):
        assert read.month_day is not None
        step = datetime.timedelta(days=atom.value - read.month_day[1])
        first, weekday = read.first + step, _weekday_before(place, reader)
        if read.calendar == "gregorian" and first.month != read.first.month:
            continue
        start, named = (atom.start, None) if weekday is None else (weekday.start, str(value_of(weekday, "w")))
        result.append((part._replace(start=place - 2 * (weekday is not None), end=place + 1), changed(
            read, start=start, end=atom.end, first=first, last=first, weekday=named, written=read.written - {"weekday"} | ({"weekday"} if named else set()),
            month_day=(read.month_day[0], atom.value))))
    return result


def _weekday_before(place: int, reader: Reader) -> Atom | None:
    """The weekday that stands before a day of a list, or None; where several are listed before it, the last of them is of another day."""
    if reader.codes[max(0, place - 2):place] not in _BESIDE_WEEKDAY or _LISTED_WEEKDAY.search(reader.codes, 0, place - 1) is not None:
        return None
    return reader.members[reader.places[place - 2]]
