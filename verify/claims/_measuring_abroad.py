"""Figures of a text in a language without a file of words: the scale, unit, money or people behind a number, where they are written as in the table of such."""

from __future__ import annotations

import dataclasses

from verify.claims._passage import Passage
from verify.claims._values import Figure
from verify.languages import _concepts
from verify.languages._measures_abroad import measure_abroad

_LONGEST = 2  # words of one phrase
_BEFORE = {"€": "EUR", "$": "USD"}  # signs right before figures


def measured_abroad(passage: Passage, figure: Figure) -> Figure:
    """A bare figure with what stands behind it: 740 kilo, 31 miljoner kronor, 50 мың текше метр."""
    if not figure.digits or figure.dimension != "count" or figure.things:
        return figure
    sign = passage.text[max(0, figure.start - 1): figure.start]
    if sign in _BEFORE:
        figure = dataclasses.replace(figure, dimension="currency", currency=_BEFORE[sign], noun="")
    for _ in range(_LONGEST):
        read = measure_abroad([t.folded for t in passage.tokens[figure.last: figure.last + _LONGEST]])
        if read is None:
            break
        (kind, key), count = read
        figure = dataclasses.replace(figure, last=figure.last + count, end=passage.tokens[figure.last + count - 1].end, noun="")
        if kind == "scale":
            figure = _scaled(figure, float(key))
            continue
        if kind == "unit":
            dimension, factor = _concepts.UNITS[key]
            figure = dataclasses.replace(_scaled(figure, factor, of_value=False), dimension=dimension, unit=key)
        elif kind == "currency":
            figure = dataclasses.replace(figure, dimension="currency", currency=key)
        else:
            figure = dataclasses.replace(figure, things=frozenset((key,)))
        break
    return figure


def _scaled(figure: Figure, factor: float, *, of_value: bool = True) -> Figure:
    value = figure.value * factor if of_value else figure.value
    return dataclasses.replace(figure, value=value, base=figure.base * factor, rounded_to=figure.rounded_to * factor)
