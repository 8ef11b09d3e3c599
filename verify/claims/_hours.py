"""Figures that only tell the hour: alle 11.15, às 6h15, a las tres de la madrugada."""

from __future__ import annotations

import functools

from verify._patterns import regex
from verify.claims._kept import kept
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._phrases_in_order import phrases_of, stand
from verify.claims._rates import TIMES
from verify.claims._reading import between
from verify.claims._shares import spelled
from verify.claims._small_words import connecting_words
from verify.claims._values import Figure
from verify.claims._word_shapes import ends_clause
from verify.languages._folded import folded
from verify.languages._tokens import tokenize

_OF_THE_CLOCK = regex(r"(?:[01]?\d|2[0-4])[.:][0-5]\d")
_HOURS, _MINUTES, _OF_AN_HOUR = 24, 59, 10  # the last is the letters of "p.m." and the like, with room
_END_OF_DAY, _SMALL = 24.6, 3  # letters of a word that only joins
_TWO = 2  # tokens
_OF_THE_DAY = regex(r"\s?[ap]\.?\s?m\b(?!\.?\w)")
_COLON = regex(r":[0-5]\d(?![\d:])")
_GLUED = regex(r"[hH](?:[0-5]\d)?(?![^\W\d_])")


def is_an_hour(passage: Passage, number: Number) -> bool:
    """Whether a number tells the hour by a sign or word beside it, or by how it is written."""
    return _is_by_a_sign(passage, number) or _is_written_as_one(passage, number) or _is_by_words(passage, number) or number.first in _told_in_words(passage)


def _is_by_a_sign(passage: Passage, number: Number) -> bool:
    """Whether a number tells the hour, or the minute behind it: 3 pm, two o'clock, à 11 h, 9 h 23."""
    words, tokens = (passage.reading.words or {}).get("numbers", {}), passage.tokens
    signs = words.get("hours", ())
    if not signs or number.decimals or number.value > _MINUTES:
        return False
    behind = passage.text[number.end: number.end + _OF_AN_HOUR].lstrip().casefold().replace("\u2019", "'")
    if number.value <= _HOURS and any(behind.startswith(sign) and not behind[len(sign): len(sign) + 1].isalnum() for sign in signs):
        return True
    hour, first, last = words.get("hour-before-minutes", ""), number.first, number.last
    if hour and first >= _TWO and tokens[first - 1].folded == hour and tokens[first - _TWO].text.isdecimal():
        return True
    if not hour or number.value > _HOURS or last >= len(tokens) or tokens[last].folded != hour:
        return False
    minutes = last + 1 < len(tokens) and tokens[last + 1].text.isdecimal()
    return minutes or (first > 0 and tokens[first - 1].folded in folded(passage.reading.words, "before-hours"))


def _is_by_words(passage: Passage, number: Number) -> bool:
    """Whether a number is what the clock says, by the words beside it: pukul enam, saat 10.46'da, στις 9 το πρωί."""
    literal = (passage.reading.words or {}).get("numbers", {})
    if number.proportion or number.value > _END_OF_DAY or number.decimals not in (0, 2):
        return False
    tokens = passage.tokens
    for words in phrases_of(tuple(literal.get("hours-before", ()))):
        first = number.first - len(words)
        if stand(tokens, first, words) and not any(n.last == first for n in passage.reading.numbers):
            return True  # but 24 saat 3 gemi
    return any(stand(tokens, number.last, words) for words in phrases_of(tuple(literal.get("hours-behind", ()))))


@kept
def _told_in_words(passage: Passage) -> frozenset[int]:
    """Where the numbers stand that one phrase makes hours, two of them mostly: von 9 bis 18 Uhr, с 9 до 18 часов, 午前9時から午後6時まで."""
    patterns = _of_hours(tuple((passage.reading.words or {}).get("numbers", {}).get("hours-told", ())))
    if not patterns:
        return frozenset()
    may_be = {n.first: n for n in passage.reading.numbers if not n.proportion and n.value <= _END_OF_DAY and n.decimals in (0, 2)}
    found: set[int] = set()
    for first, number in may_be.items():
        for before, *behind in patterns:
            if not stand(passage.tokens, first - len(before), before):
                continue
            last, hours = number.last, [first]
            for words in behind:
                if not stand(passage.tokens, last, words):
                    break
                last += len(words)
                if words is not behind[-1]:
                    if last not in may_be:
                        break
                    hours.append(last)
                    last = may_be[last].last
            else:
                found.update(hours)
    return frozenset(found)


@functools.lru_cache(maxsize=64)
def _of_hours(written: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Phrases in which # stands for an hour, as the folded words before, between and behind."""
    return tuple(tuple(tuple(t.folded for t in tokenize(piece)) for piece in one.split("#")) for pattern in written for one in spelled(pattern))


def is_an_hour_in_signs(passage: Passage, number: Number) -> bool:
    """Whether a number in signs is an hour: 上午八点, 五点半, but 提出五点建议 are so many points."""
    clock = (passage.reading.words or {}).get("numbers", {}).get("clock", {})
    tokens, last = passage.tokens, number.last
    if not clock or number.digits or not 0 <= number.value <= _HOURS or number.value != int(number.value) or last >= len(tokens) or tokens[last].text not in clock["hours"]:
        return False
    before, behind = passage.text[max(0, number.start - 2): number.start], passage.text[tokens[last].end: tokens[last].end + 1]
    return before in clock["parts-of-day"] or behind in clock["behind"]


def _is_written_as_one(passage: Passage, number: Number) -> bool:
    """Whether figures are written as those of a clock are: 6h15, 06:12, and 11.15 or 7h behind a word for "at"."""
    if not number.digits or number.last != number.first + 1:
        return False
    if number.value <= _HOURS and not number.decimals and _COLON.match(passage.text, number.end):
        return True
    glued = _GLUED.match(passage.text, number.end) if number.value <= _HOURS else None
    if (glued is not None and len(glued.group()) > 1) or (number.value <= _HOURS and _OF_THE_DAY.match(passage.text, number.end)):
        return True
    return _is_told_when(passage, number.first) and (glued is not None or _OF_THE_CLOCK.fullmatch(passage.text[number.start:number.end]) is not None)


def is_a_bare_hour(passage: Passage, figure: Figure) -> bool:
    """Whether a bare figure stands behind a word for "at" and counts nothing that stands behind it: até às três, aos fins de semana."""
    if figure.things or figure.unit or figure.currency or figure.proportion or not 1 <= figure.value <= _HOURS or figure.value != int(figure.value):
        return False
    tokens, behind = passage.tokens, figure.last
    alone = ends_clause(passage, behind) or behind in connecting_words(passage) or (
        len(tokens[behind].text) <= _SMALL and tokens[behind].text.islower())
    if alone and _is_counted_next(passage, behind + 1):
        return False
    return alone and _is_told_when(passage, figure.first)


def _is_counted_next(passage: Passage, first: int) -> bool:
    """Whether a number at a token counts something: de 10 à 15 dinars, entre 10 et 15 navires."""
    lasts = {n.last for n in between(passage.reading.numbers, first, first + 1)}
    return any(
        m.first in lasts and not (m.kind == "thing" and m.key in TIMES) for last in lasts for kind in ("currency", "unit", "thing") for m in between(passage.reading.of(kind), last, last + 1))


def _is_told_when(passage: Passage, first: int) -> bool:
    """Whether a word behind which hours stand ends at a token."""
    phrases = phrases_of(tuple((passage.reading.words or {}).get("before-hours", ())))
    return any(stand(passage.tokens, first - len(phrase), phrase) for phrase in phrases)
