"""Weekdays that are counted back from the reference: "two Fridays ago", "vor drei Sonntagen", "две пятницы назад"."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Callable, Mapping, Sequence

from verify.dates._fold import fold
from verify.dates._read import Read
from verify.dates._tokens import PIECE, SEPARATORS, WEEKDAYS

_WEEK = 7
_MOST = 9


class GoneWeekdays:
    """A language's ways to count weekdays back: templates with `#` for the number and `@` for the weekday, whose forms behind a number are data as well."""

    def __init__(self, templates: Sequence[str], forms: Mapping[str, Sequence[str]], numbers: Callable[[], Mapping[str, float]]) -> None:
        self._templates, self._numbers = templates, numbers
        self._weekdays = {" ".join(fold(form).split()): weekday for weekday, held in forms.items() for form in held}
        # a word of each form, and the longest of what stands around it
        self.words = frozenset(max(PIECE.findall(form), key=len) for form in self._weekdays)
        self._around = frozenset(max(PIECE.findall(fold(template)), key=len) for template in templates)

    def may_be_in(self, said: frozenset[str]) -> bool:
        """Whether a text of these words may count weekdays back."""
        return not self.words.isdisjoint(said) and not self._around.isdisjoint(said)

    @functools.cached_property
    def _counts(self) -> Mapping[str, int]:
        return {**{str(count): count for count in range(2, _MOST + 1)}, **{word: int(count) for word, count in self._numbers().items() if 2 <= count <= _MOST and count == int(count)}}

    @functools.cached_property
    def _patterns(self) -> Sequence[re.Pattern[str]]:
        letter = rf"[^\d{SEPARATORS}]"
        groups = {"#": f"(?P<count>{_either(self._counts)})", "@": f"(?P<day>{_either(self._weekdays)})"}
        return [
            re.compile(rf"(?<!{letter})(?<![\d-])" + "".join(groups.get(part, _spaced(part)) for part in re.split("([#@])", fold(template))) + rf"(?!{letter})")
            for template in self._templates]

    def find(self, text: str, reference: datetime.date) -> list[Read]:
        """The weekdays of a folded text that are counted back."""
        found = []
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                weekday = self._weekdays[" ".join(match["day"].split())]
                back = (reference.weekday() - WEEKDAYS.index(weekday)) % _WEEK or _WEEK
                day = reference - datetime.timedelta(days=back + _WEEK * (self._counts[match["count"]] - 1))
                found.append(Read(
                    kind="weekday", start=match.start(), end=match.end(), first=day, last=day, weekday=weekday, written=frozenset(("weekday", "relative"))))
        return found


def _either(forms: Mapping[str, object]) -> str:
    return "|".join(map(_spaced, sorted(forms, key=len, reverse=True)))


def _spaced(form: str) -> str:
    return re.escape(form).replace(r"\ ", r"\s+")
