"""Degrees below zero and above it: minus 12 degrees, 12 degrees below zero, −12 °C, 零下十二度, शून्य से 12 डिग्री नीचे, 12 градусов мороза."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify._records import dataclass
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._phrases_in_order import around_figures, phrases_of, stand
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._values import Figure
from verify.languages._tokens import is_cjk

_DEGREES = ("degree", "degree-celsius", "degree-fahrenheit")
TEMPERATURES = ("temperature", "temperature-f")
_MINUS, _TRUE_MINUS = "-\u2010\u2011\u2013\u2212\uff0d\ufe63", "\u2212"
_OPENING = "([{\uff08\u00ab\u201c\u201e\"'\u2018~\u2248<>=:;,\u060c\u3001\uff0c\u3002\u2026"
_APART = 2  # tokens between the two ends of a span
_SPACED = 3  # characters: a sign and a space


@dataclass(frozen=True, slots=True)
class Sign:
    """On which side of zero degrees are: -1, 1, 0 where it is not said, None where it cannot be told; with the tokens `[first, last)` of figure and sign."""

    side: int | None
    first: int
    last: int
    behind: bool = False  # said behind the degrees, and so of both ends of a span
    glued: int = 0  # characters of a sign that is written to the figures


def sign_of(passage: Passage, number: Number, first: int, last: int) -> Sign:
    """The sign of a number with its degrees, which are the tokens `[first, last)`."""
    side = _glued(passage, number)
    if side != 0:
        return Sign(side, first, last, glued=number.start - _sign_before(passage, number))
    literal = (passage.reading.words or {}).get("numbers", {})
    for side, key in ((-1, "below-zero"), (1, "above-zero"), (None, "unsure-zero")):
        for before, behind in around_figures(tuple(literal.get(key, ()))):
            begins = next((place - len(before) for place in (number.first, first) if stand(passage.tokens, place - len(before), before)), None)
            ends = next((place + len(behind) for place in (last, number.last) if stand(passage.tokens, place, behind)), None)
            if begins is not None and ends is not None and not (before and _is_of_a_bound(passage, begins, begins + len(before))):
                return Sign(side, min(first, begins), max(last, ends), bool(behind) and not before)
    return Sign(0, first, last)


def _sign_before(passage: Passage, number: Number) -> int:
    """The offset of the sign before figures, perhaps with a space between."""
    before = passage.text[max(0, number.start - _SPACED):number.start]
    return number.start - len(before) + len(before.rstrip()) - 1


def _glued(passage: Passage, number: Number) -> int | None:
    """The side of zero that a sign written to figures tells: −12 °C. Behind a figure it is a span's, which has the sign of its beginning, if that is a word."""
    text, place = passage.text, _sign_before(passage, number)
    if place < 0 or text[place] not in _MINUS:
        return 0
    if place == 0 or text[place - 1].isspace() or text[place - 1] in _OPENING or is_cjk(text[place - 1]):
        return -1 if place == number.start - 1 or text[place] == _TRUE_MINUS else None  # "- 12": a minus or a dash
    low = next((n for n in between(passage.reading.numbers, number.first - _APART, number.first) if n.digits and n.end == place), None)
    if low is None:
        return 0
    side = sign_of(passage, low, low.first, low.last).side
    return None if side and _glued(passage, low) else side  # -5-10 may be from -5 to 10, минус 5–10 is not


def _is_of_a_bound(passage: Passage, first: int, last: int) -> bool:
    """Whether the words of a sign belong to a bound: au moins 12 degrés, al menos 12 grados."""
    return any(m.first < first < m.last or (m.first <= first and m.last > last) for m in between(passage.reading.of("bound"), first - _APART, last))


def bounds_within(passage: Passage, sign: Sign, first: int, last: int) -> frozenset[str]:
    """What words of a sign would else bound: *below* zero, sıfırın *altında*."""
    return frozenset(
        str(m.key) for m in between(passage.reading.of("bound"), sign.first, sign.last) if m.last <= sign.last and not (first <= m.first and m.last <= last))


def without_zeros(figures: Sequence[Figure]) -> list[Figure]:
    """The figures without the zero that another one is told by."""
    degrees = [f for f in figures if f.dimension in TEMPERATURES]
    return [f for f in figures if f.base or f.dimension in TEMPERATURES or not any(d.first <= f.first and f.last <= d.last for d in degrees)]


def without_doubtful(passage: Passage, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures without degrees that are not said to be above zero where the sentence speaks of frost: the frost reached 25 degrees."""
    if not any(f.dimension in TEMPERATURES for f in figures):
        return figures
    signed = {token for f in figures if f.dimension in TEMPERATURES for token in range(f.first, f.last)}
    words = phrases_of(tuple((passage.reading.words or {}).get("numbers", {}).get("cold-words", ())))
    cold = {
        passage.sentence_at(passage.tokens[place].start) for phrase in words for place in passage.reading.places.get(phrase[0], ())
        if place not in signed and stand(passage.tokens, place, phrase)}
    return [f for f in figures if f.sentence not in cold or f.dimension not in TEMPERATURES or f.base <= 0 or _said(passage, f).side == 1]


def with_ends_of_spans(passage: Passage, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, both ends of a span of degrees with their sign: from 5 to 10 degrees below zero. An end is left out whose sign cannot be told: from minus 5 to 10 degrees."""
    if not any(f.dimension in TEMPERATURES for f in figures):
        return figures
    found = list(figures)
    for place in range(len(found) - 1, 0, -1):
        low, high = found[place - 1], found[place]
        if high.dimension not in TEMPERATURES or not (low.dimension in TEMPERATURES or _is_plain(low)) or not _are_ends(passage, low, high):
            continue
        ours, theirs = _said(passage, low), _said(passage, high)
        if ours.side == -1 or (theirs.side == -1 and theirs.behind and not ours.side):
            found[place - 1] = dataclasses.replace(low, value=-abs(low.value), base=-abs(low.base), dimension=high.dimension, unit=high.unit, things=high.things)
            if not theirs.side:
                del found[place]
    return found


def _said(passage: Passage, figure: Figure) -> Sign:
    """The sign that is said of a figure."""
    number = next((n for n in between(passage.reading.numbers, figure.first, figure.last) if n.value == abs(figure.value)), None)
    return Sign(0, figure.first, figure.last) if number is None else sign_of(passage, number, number.first, _behind_degrees(passage, number))


def _behind_degrees(passage: Passage, number: Number) -> int:
    """The token behind the degrees that stand behind a number, or behind the number alone."""
    return max((m.last for m in between(passage.reading.of("unit"), number.last, number.last + 1) if m.key in _DEGREES), default=number.last)


def _is_plain(figure: Figure) -> bool:
    return not (figure.things or figure.unit or figure.currency or figure.rate or figure.proportion)


def _are_ends(passage: Passage, low: Figure, high: Figure) -> bool:
    """Whether two figures are the ends of a span: only small words, or a sign for "to", stand between them."""
    small = function_words(passage.reading.words)
    return low.sentence == high.sentence and 0 <= high.first - low.last <= _APART + 1 and all(
        t.folded in small or len(t.text) == 1 or any(m.first <= place < m.last for m in passage.reading.of("bound"))
        or _says_a_side(passage, place) for place, t in enumerate(passage.tokens[low.last:high.first], low.last))


def _says_a_side(passage: Passage, place: int) -> bool:
    """Whether a token is a word for one side of zero that stands before degrees."""
    literal = (passage.reading.words or {}).get("numbers", {})
    word = passage.tokens[place].folded
    return any(word in before for key in ("below-zero", "above-zero") for before, _ in around_figures(tuple(literal.get(key, ()))))
