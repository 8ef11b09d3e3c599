"""The clauses and sentences around the dates of a text, and their words.

Each check of a date's tense asks for the same few stretches: they are cut once for each text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from verify._patterns import regex
from verify.dates._tokens import PIECE

# A single class of signs comes first in these patterns: the search leaps from one sign to the next.
_SIGN = regex(r"[;:!?()\[\]\"“”„‹›—–。।？！「」『』\n,.](?!(?<=[,.])\d)")
_DASH = " - "
_SIGN_OR_DASH = regex(rf"{_SIGN.pattern}|{_DASH}")
_QUOTED = regex(r"\"[^\".,:;!?\n]{1,24}\"")  # a name, which is no speech
_COMMA = regex(r"\s*[,)]?\s*")
_DASHED = regex(r"[:—–]| - ")
_SENTENCE = regex(r"[.!?।。？！\n](?:(?<![.!?])|(?=\s|$))")
REACH = 160  # characters of a clause that are looked at, on either side of a date
PREPOSITION = 5  # letters of one, at most

Words = Sequence[tuple[str, str]]  # each folded, and as written


class Forms(Protocol):
    """Words that a language says something with."""

    def may_be_of(self, said: frozenset[str]) -> bool:
        """Whether a text of these words may hold any of them."""


class Clauses:
    """What stands around the places of one text. `text` is folded, `raw` the same length as written (or folded); `said` are all its words, where they are
    parted."""

    __slots__ = ("_ends", "_said", "_starts", "_words", "raw", "said", "text")

    def __init__(self, text: str, raw: str, said: frozenset[str]) -> None:
        self.text, self.raw, self.said = text, raw, said
        self._said: dict[object, bool] = {}
        self._starts: dict[tuple[int, int], int] = {}
        self._ends: dict[tuple[int, int], int] = {}
        self._words: dict[tuple[int, int], Words] = {}

    def may_say(self, forms: Forms) -> bool:
        """Whether the text, whose words are parted, may hold any of the forms of a language at all; asked once of each."""
        held = self._said.get(forms)
        if held is None:
            held = self._said[forms] = forms.may_be_of(self.said)
        return held

    def words(self, start: int, end: int) -> Words:
        """The words of a stretch."""
        held = self._words.get((start, end))
        if held is None:
            text, raw = self.text, self.raw
            held = self._words[start, end] = [(text[first:last], raw[first:last]) for first, last in map(re.Match.span, PIECE.finditer(text, start, end))]
        return held

    def words_before(self, start: int, low: int = 0) -> Words:
        """The words of a clause before a date."""
        return self.words(self.start(start, low), start)

    def words_behind(self, end: int, high: int | None = None) -> Words:
        """The words of a clause behind a date."""
        return self.words(*self.behind(end, high))

    def start(self, start: int, low: int = 0) -> int:
        """Where the clause begins in which something stands at `start`: behind the last sign or the last other date, which ends at `low`."""
        place = start, max(low, start - REACH, 0)
        held = self._starts.get(place)
        if held is None:
            held = self._starts[place] = _start(self.text, *place)
        return held

    def behind(self, end: int, high: int | None = None) -> tuple[int, int]:
        """The rest of a clause behind a date, to its last sign or the next date, which begins at `high`."""
        high = len(self.text) if high is None else high
        match = _COMMA.match(self.text, end)  # one comma directly behind the date does not end its clause
        first = min(match.end() if match is not None else end, high)
        last = min(high, first + REACH, len(self.text))
        held = self._ends.get((first, last))
        if held is None:
            held = self._ends[first, last] = _end(self.text, first, last)
        return first, held

    def sentence_start(self, start: int, low: int) -> int:
        """Where the sentence begins in which something stands at `start`, not before `low`."""
        for match in _SENTENCE.finditer(self.text, low, start):
            low = match.end()
        return low

    def sentence(self, start: int, end: int, low: int) -> tuple[int, int]:
        """Where the sentence around a date begins and ends, not before `low`."""
        held = _SENTENCE.search(self.text, end, end + REACH)
        return self.sentence_start(start, low), held.start() if held is not None else min(len(self.text), end + REACH)


def _start(text: str, start: int, first: int) -> int:
    """The start of a clause, not before `first`.

    A colon or dash with nothing but a preposition behind it belongs to the clause ("Deadline: 20 November", "Похороны — в пятницу").
    """
    low = first
    quoted = [(match.start(), match.end()) for match in _QUOTED.finditer(text, low, start)] if '"' in text[low:start] else ()
    for match in _boundary(text, low, start).finditer(text, low, start):
        if any(opened <= match.start() < closed for opened, closed in quoted):
            continue
        between = text[match.end():start].strip()
        if _DASHED.fullmatch(match.group()) is None or " " in between or len(between) > PREPOSITION:
            first = match.end()
    return first


def _end(text: str, first: int, last: int) -> int:
    """The end of a clause that goes on at `first`, not behind `last`."""
    place, boundary = first, _boundary(text, first, last)
    while (held := boundary.search(text, place, last)) is not None:
        quoted = _QUOTED.match(text, held.start(), last)
        if quoted is None:
            return held.start()
        place = quoted.end()
    return last


def _boundary(text: str, start: int, end: int) -> re.Pattern[str]:
    """What ends a clause in a stretch: a sign, or where there is one, a dash between spaces."""
    return _SIGN if text.find(_DASH, start, end) < 0 else _SIGN_OR_DASH
