"""Times of day in words: "الساعة التاسعة والنصف", "साढ़े नौ बजे", "ساعت هشت و نیم", "সকাল সাড়ে ৯টায়".

An hour is a figure or one of the language's names for it; what stands before or behind it adds a half or takes a quarter off. It is a time of day only where
the language's word for "o'clock" stands before or behind it, or a part of the day behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from verify._patterns import regex
from verify.dates._fold import fold
from verify.dates._templates import Whole
from verify.dates._tokens import PIECE, in_a_row


class SpokenTimes:
    """The spoken times of one language. `names`: hours, with figures where the language counts them otherwise than the clock (Swahili "saa 4"); `before` and `behind`: minutes that a word beside the hour adds; `leads`, `marks`: what says "o'clock";
    `left`, `right`: the patterns of where a word may begin and end; `parts_tell`: what stands before an hour is said of nothing else ("half past")."""

    def __init__(
        self, names: Mapping[str, int], before: Mapping[str, int], behind: Mapping[str, int], leads: Iterable[str], marks: Iterable[str], periods: Iterable[str],
        left: str, right: str, parts_tell: bool = False,
    ) -> None:
        self._names = {fold(form): hour for form, hour in names.items()}
        self._before, self._behind = ({fold(form): minutes for form, minutes in words.items()} for words in (before, behind))
        mark = _any(marks)
        # one of these is in every time of day, and in few texts
        self._parts_tell = parts_tell
        self._said = regex(_any((*leads, *marks, *periods)))
        # … and of what stands before an hour all words but the last, to which the hour may be written ("um halbsieben")
        self._first_words = {form: frozenset(PIECE.findall(form)[:-1]) for form in self._before}
        self._any_of = frozenset(max(words, key=len) for words in self._first_words.values() if words) if all(self._first_words.values()) else None
        # where what stands before an hour tells, an hour is looked for behind that alone
        self._begins = regex(rf"{left}(?:{_any(self._before)})") if parts_tell else None
        self._pattern = regex(
            rf"(?:(?P<lead>{_any(leads)})\s*)?{left}(?:(?P<before>{_any(self._before)})\s*)?(?:(?P<figure>(?<![\d.,:/-])\d{{1,2}})|(?P<name>{_any(self._names)})(?:[.:](?P<minutes>[0-5]\d))?)"
            rf"(?:\s*(?P<mark>{mark}){right})?(?:\s*(?P<behind>{_any(self._behind)}){right}(?:\s*(?P<mark2>{mark}){right})?)?{right}(?![.:/]?\d)(?:(?=\s*(?P<period>{_any(periods)}){right}))?")

    def _may_be_in(self, folded: str, said: frozenset[str]) -> bool:
        if not self._parts_tell:
            return self._said.search(folded) is not None
        if self._any_of is not None and self._any_of.isdisjoint(said):
            return False
        return any(words <= said and in_a_row(form).search(folded) is not None for form, words in self._first_words.items())

    def find(self, folded: str, said: frozenset[str]) -> list[Whole]:
        """The times of a folded text of these words that are not in figures alone, in order."""
        found: list[Whole] = []
        if not self._may_be_in(folded, said):
            return found
        for match in self._matches(folded):
            held = match.groupdict()
            if not (held["name"] or held["before"] or held["behind"]) or not (
                    held["before"] if self._parts_tell else held["lead"] or held["mark"] or held["mark2"] or held["period"]):
                continue
            hour = self._names[held["name"]] if held["name"] else int(held["figure"])
            minutes = hour * 60 + int(held["minutes"] or 0) + self._before.get(held["before"] or "", 0) + self._behind.get(held["behind"] or "", 0)
            if not 0 < hour <= 24:
                continue
            start = match.start("before") if held["before"] else match.start("name") if held["name"] else match.start("figure")
            found.append(Whole(start, match.end(), None, None, (minutes // 60 % 24, minutes % 60, None)))
        return found

    def _matches(self, folded: str) -> Iterator[re.Match[str]]:
        if self._begins is None:
            yield from self._pattern.finditer(folded)
            return
        for begun in self._begins.finditer(folded):
            match = self._pattern.match(folded, begun.start())
            if match is not None:
                yield match


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(sorted({fold(form) for form in forms}), key=len, reverse=True)) or "(?!)"
