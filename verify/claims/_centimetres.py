"""Metres and centimetres written as one: 8m12, 1 m 85."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._values import Figure
from verify.languages._tokens import NUMBER

_TALL = 10.0  # metres, up to which the two may stand apart: a jump of 8 m 12, but 100 m 12 times
_DIGITS = 2  # of the centimetres
_NUMBER_AND_UNIT = 2  # tokens


def with_centimetres(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """The figures in order, whole metres made one with the two digits behind them."""
    found: list[Figure] = []
    for figure in figures:
        if found and figure.first < found[-1].last:
            continue  # the digits, which the metres have taken
        found.append(_with_its_centimetres(passage, figure))
    return found


def _with_its_centimetres(passage: Passage, figure: Figure) -> Figure:
    tokens, behind = passage.tokens, figure.last
    if figure.unit != "metre" or figure.rate or figure.value != int(figure.value) or behind >= len(tokens) or figure.last - figure.first != _NUMBER_AND_UNIT:
        return figure
    digits, unit, whole = tokens[behind], tokens[behind - 1], tokens[behind - 2]
    if digits.kind != NUMBER or len(digits.text) != _DIGITS or not digits.text.isdigit() or whole.kind != NUMBER:
        return figure
    glued = whole.end == unit.start and unit.end == digits.start
    if not glued and not (figure.value < _TALL and _is_of_nothing(passage, behind)):
        return figure
    value = figure.value + int(digits.text) / 100
    return dataclasses.replace(figure, end=digits.end, last=behind + 1, value=value, base=value, rounded_to=0.01)


def _is_of_nothing(passage: Passage, place: int) -> bool:
    """Whether what stands behind a number is nothing that may be counted or measured by it."""
    return not any(m.first == place + 1 for kind in ("thing", "unit", "currency", "scale", "office") for m in passage.reading.of(kind))
