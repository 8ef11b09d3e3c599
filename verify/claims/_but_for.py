"""So many less a few: двести без одного, sto bez dwóch, дві з половиною сотні людей, без десятка."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._values import Figure
from verify.languages._folded import folded

_LESS = 5  # times as much as what is taken off, at least


def less_a_few(passage: Passage, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, each that a word for "without" and a small number stand behind told as so many less."""
    words = folded((passage.reading.words or {}).get("numbers"), "but-for")
    if not words:
        return figures
    found: list[Figure] = []
    for figure in figures:
        whole = found[-1] if found else None
        if whole is not None and _is_taken_off(passage, whole, figure, words):
            off = figure.value * whole.base / whole.value
            found[-1] = dataclasses.replace(whole, value=whole.value - figure.value, base=whole.base - off, end=figure.end, last=figure.last)
        else:
            found.append(figure)
    return found


def _is_taken_off(passage: Passage, whole: Figure, few: Figure, words: frozenset[str]) -> bool:
    """Whether a bare number stands behind a word for "without" and a figure of which it is a small part, as one of its own things."""
    if few.things or few.unit or few.currency or few.rate or few.proportion or few.digits or whole.digits or not 0 < few.value * _LESS <= whole.value:
        return False
    apart = passage.tokens[whole.last:few.first]
    return whole.sentence == few.sentence and 1 <= len(apart) <= 2 and apart[-1].folded in words and all(token.text == "," for token in apart[:-1])
