"""When a copied post was made, in whatever language: `下午10:32 · 2025年3月28日`, `28 mars 2025 à 22:32`, `Jan 21, 2025, 10:32 PM`."""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Iterator

from verify._patterns import regex
from verify.citations._attribution import read_date
from verify.citations._counts import ENDED, counts
from verify.model import DateMention

_CLOCK = regex(r"\d(?<![\d:.,A-Za-z]\d)\d?[:.h\u066b]\d{2}(?!\d)")  # it begins with a figure, which is found five times as fast as what stands before one
_PARTED = regex(r"[^\d\n·•∙–—,-]{0,16}[·•∙–—,-]")  # behind an hour within a line: what parts it from its day
_BEFORE_CLOCK = 32  # characters of a line before its hour: a part of the day, or the day itself
_MOST_CLOCKS = 4  # hours of a copied post that are looked at
_TOKENS = regex(r"(?<![^\s·•∙|。！？।۔，、])[^\s·•∙|]")
_FIGURE = regex(r"\d")
_DOTS = "·•∙|"
_PART_OF_DAY = 12  # letters of one, with its space
_NEAR = 40


class Clocks:
    """The hours with their days in a text, each read once."""

    def __init__(self, text: str, languages: tuple[str, ...], reference: datetime.date | None) -> None:
        self._text, self._languages, self._reference = text, languages, reference
        self._hours: list[tuple[int, int]] | None = None  # found when one is asked for
        self._read: dict[int, tuple[int, int, DateMention] | None] = {}

    def first(self, low: int, high: int) -> tuple[int, int, DateMention] | None:
        """The first between two offsets: where it begins and ends, and the date; None where there is none."""
        if self._hours is None:
            self._hours = [match.span() for match in _CLOCK.finditer(self._text)]
        at = bisect.bisect_left(self._hours, (low, 0))
        for begin, end in self._hours[at: at + _MOST_CLOCKS]:
            if end > high:
                break
            if begin not in self._read:
                self._read[begin] = self._line(begin, end)
            read = self._read[begin]
            if read is not None and low <= read[0] and read[1] <= high:
                return read
        return None

    def _line(self, hour: int, end: int) -> tuple[int, int, DateMention] | None:
        text = self._text
        low = max(0, hour - _BEFORE_CLOCK)
        begin = text.rfind("\n", low, hour) + 1
        line = begin + len(text[begin:hour]) - len(text[begin:hour].lstrip()) if begin else None
        parted = _PARTED.match(text, end) is not None
        places = [line] if line is not None else []
        places.extend(place for place in self._within(begin or low, hour) if parted or _FIGURE.search(text, place, hour))
        if parted:
            places.append(hour)
        for place in places:
            date, stop = read_date(text, place, self._languages, reference=self._reference)
            if date is not None and date.start <= place and date.start <= hour < stop and self._closes(place, hour, stop, alone=place == line):
                return place, stop, date
        return None

    def _within(self, low: int, hour: int) -> Iterator[int]:
        """Where the day, or a part of it, may begin before an hour in the middle of a line."""
        text = self._text
        for token in _TOKENS.finditer(text, low, hour):
            if self._stands_off(token.start()) if _FIGURE.search(text, token.start(), hour) else hour - token.start() <= _PART_OF_DAY:
                yield token.start()
        if not text[max(low, hour - 1):hour].isascii():
            yield from (back for back in (hour - 2, hour - 1) if back >= low and not any(map(str.isspace, text[back:hour])))  # no space parts it from the hour

    def _closes(self, place: int, hour: int, stop: int, *, alone: bool) -> bool:
        """Whether what was read from a place on closes a post: an hour first does, a line to its end, and a day first that stands off from what is behind it, as it has been seen to do from the words."""
        text = self._text
        hour_first = _FIGURE.search(text, place, hour) is None
        if hour_first and not alone:
            return True
        behind = text[stop:stop + _NEAR].lstrip(" \u00a0\t\u200e\u200f")
        ends = not behind or behind[0] in "\r\n" or behind[0] in _DOTS or counts().match(text, stop) is not None
        return ends if alone else ends or behind[0].isupper()

    def _stands_off(self, place: int) -> bool:
        low = max(0, place - _NEAR)
        if place == 0 or ENDED.search(self._text[low:place]) is not None:
            return True
        end = low + len(self._text[low:place].rstrip())
        counted = (counts().match(self._text, token.start(), end) for token in _TOKENS.finditer(self._text, low, end))
        return any(match is not None and match.end() == end for match in counted)
