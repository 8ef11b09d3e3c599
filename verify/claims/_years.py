"""Four figures that are a year: the 2024 Nobel Prize, 2018'deki taşkın; what begins a date without being one, too."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._numbered_names import is_bare, is_named
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.claims._word_shapes import is_joined, opens_sentence
from verify.languages._dictionary import LONGEST_MENTION
from verify.languages._folded import folded
from verify.model import DateMention

_FIGURES, _OLDEST, _LATEST = 4, 1800, 2100
_OLDEST_NAMED, _LATEST_NAMED = 1900, 2050


def is_a_year(passage: Passage, number: Number, figure: Figure) -> bool:
    """Whether a number, read as a figure, is only a year."""
    return _is_of_several(passage, number, figure) or _stands_behind_in(passage, figure)


def _is_of_several(passage: Passage, number: Number, figure: Figure) -> bool:
    """Whether four figures without a sign that parts them tell which of several years something is of: the 2024 Nobel Prize, Roland Garros 2018."""
    tokens = passage.tokens
    written = passage.text[number.start:number.end]
    if not (len(written) == _FIGURES and written.isdecimal() and _OLDEST_NAMED <= number.value < _LATEST_NAMED) or figure.dimension != "count" or figure.currency or figure.rate:
        return False
    named = number.last < len(tokens) and is_named(passage, number.last) and is_joined(passage.text, tokens, number.last) and not any(
        m.first == number.last for kind in ("demonym", "country") for m in between(passage.reading.of(kind), number.last, number.last + 1))
    behind = is_bare(figure) and number.first > 0 and is_joined(passage.text, tokens, number.first) and (
        tokens[number.first - 1].folded in folded(passage.reading.words, "no-name-behind") or (
            is_named(passage, number.first - 1) and not opens_sentence(passage, number.first - 1)))
    return named or behind


def _stands_behind_in(passage: Passage, figure: Figure) -> bool:
    """Whether four figures that measure nothing known are a year that was not read as a date: right beside a word for "in"."""
    token = passage.tokens[figure.first]
    measured = figure.things or figure.unit or figure.currency or figure.rate or figure.bound or figure.proportion
    if measured or not token.text.isdecimal() or len(token.text) != _FIGURES or not _OLDEST <= figure.value < _LATEST:
        return False
    postponed = bool((passage.reading.words or {}).get("postpositions"))
    return any(
        (m.first == figure.first + 1) if postponed else (m.last == figure.first)
        for m in passage.reading.cued_between(max(0, figure.first - LONGEST_MENTION), figure.first + 2, "locative"))


def without_years(passage: Passage, figures: Sequence[Figure]) -> tuple[tuple[Figure, ...], list[DateMention]]:
    """The figures that are no years, and the years."""
    counted: list[Figure] = []
    years: list[DateMention] = []
    for figure in figures:
        token = passage.tokens[figure.first]
        if _is_year(passage.text, figure) or _is_told_as_year(passage, figure):
            years.append(DateMention(
                start=token.start, end=token.end, text=token.text, value=str(int(figure.value)), precision="year", written=frozenset(("year",))))
        else:
            counted.append(figure)
    return tuple(counted), years


def _is_year(text: str, figure: Figure) -> bool:
    """Whether a figure is a bare year: four digits of our time that count and measure nothing ("Baubeginn ist 2026.")."""
    written = text[figure.start: figure.end]
    return (
        len(written) == 4 and written.isdigit() and 1950 <= figure.value < 2050 and figure.dimension == "count" and not figure.things
        and not figure.noun and figure.bound is None)


def _is_told_as_year(passage: Passage, figure: Figure) -> bool:
    """Whether four digits are a year by the word before or the ending behind: tsunami 2004, 2018'deki taşkın."""
    token, literal = passage.tokens[figure.first], (passage.reading.words or {}).get("numbers", {})
    if len(token.text) != 4 or not token.text.isdigit() or not 1800 <= figure.value < 2050 or figure.unit or figure.currency or figure.bound or figure.rate:
        return False
    before, behind = folded(literal, "years-behind"), folded(literal, "years-before")
    counted = any(m.first == figure.first + 1 for m in passage.reading.of("thing"))
    return (figure.first > 0 and not counted and passage.tokens[figure.first - 1].folded in before) or (
        figure.first + 1 < len(passage.tokens) and passage.tokens[figure.first + 1].folded in behind)
