"""What a figure is measured over: 300 litres per day, 시간당 300, την ώρα."""

from __future__ import annotations

import functools
from collections.abc import Collection

from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.languages import words as language_words
from verify.languages._dictionary import Mention, dictionary
from verify.languages._tokens import CJK, NUMBER, fold, tokenize


def rate_of(passage: Passage, first: int, last: int, measured: bool, ends: Collection[int]) -> str:
    """What a figure is measured over: 300 litres per day, 시간당 300, την ώρα; "" for nothing."""
    begin, end = passage.clause(first, last)
    reading = passage.reading
    for cue in reading.cued_between(max(begin, first - _BESIDE), min(end, last + (_BEHIND_UNITS if measured else _BESIDE)), *OVER):
        if _is_the_next_ones(passage, cue.first, cue.last, last) or (cue.last <= first and cue.first in ends) or cue.first <= first < cue.last or (
                any(place in ends for place in range(last + 1, cue.first + 1))) or passage.is_dated(cue.start, cue.end):
            continue  # "in two weeks 300 …", 410 metres deep and 2,200 tonnes a day
        near = 2 if passage.tokens[first].kind == CJK or passage.tokens[cue.first].kind == CJK else 1  # 每天生产300吨
        if (cue.last >= first - near if cue.first < first else cue.first >= last - 1) and is_rate(passage, cue):
            if _is_over_many(passage, cue):
                continue  # a cada cinco dias: over five of them, which a rate of one is not
            return _time_of(passage, cue) or "each"
    if measured:  # χίλια κυβικά την ώρα, dakikada 300 litre: a time beside it that no figure counts
        for time in between(reading.of("thing"), max(begin, first - 1), min(end, last + 4)):
            if time.key in TIMES and time.first not in ends and not first <= time.first < last and not passage.is_dated(time.start, time.end) and (
                not _is_the_next_ones(passage, time.first, time.last, last)
            ):
                return str(time.key)
    return ""


def _is_over_many(passage: Passage, cue: Mention) -> bool:
    """Whether right behind "per" a number above one counts the time."""
    return any(n.first == cue.last and n.value > 1 and any(m.first == n.last and m.key in TIMES for m in between(passage.reading.of("thing"), n.last, n.last + 1))
               for n in between(passage.reading.numbers, cue.last, cue.last + 1))


def is_rate(passage: Passage, cue: Mention) -> bool:
    """Whether a word like "per" tells of a span of time or of each one, and is no plain preposition."""
    return bool(_time_of(passage, cue)) or cue.key == "each" or cue.last - cue.first > 1


def _time_of(passage: Passage, cue: Mention) -> str:
    """The span of time in, right behind or (一日あたり) right before "per", or ""."""
    return time_in(passage.language, " ".join(t.folded for t in passage.tokens[cue.first:cue.last])) or next((m.key for m in between(passage.reading.of("thing"), cue.first - 2, cue.last + 2) if m.key in TIMES), "")


@functools.lru_cache(maxsize=2_000)
def time_in(language: str, cue: str) -> str:
    """The span of time that a word for "per" holds (a week, daily), or ""."""
    literal = language_words(language) or {}
    signs = "".join(cue.split())
    for time, beginnings in literal.get("rates", {}).items():
        if any(cue.startswith(fold(one)) or signs.startswith(fold(one)) for one in beginnings):
            return str(time)
    words = dictionary(language)
    tokens = tokenize(cue)
    return next((
        str(m.key) for first in range(len(tokens)) for m in (words.mentions(tokens[first:]) if words is not None else ()) if m.kind == "thing" and m.key in TIMES), "")


def _is_the_next_ones(passage: Passage, first: int, last: int, end: int) -> bool:
    """Whether a word behind a figure that ends at `end` stands right before the next: on 142 kilometres, daily 18 trains."""
    return first >= end and last < len(passage.tokens) and passage.tokens[last].kind == NUMBER


_BESIDE, _BEHIND_UNITS = 4, 6  # tokens between a figure and what it is over; behind a unit: 60 mil toneladas de castanha de caju por ano
OVER = ("per", "each")
TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
