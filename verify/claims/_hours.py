"""Figures that only tell the hour: alle 11.15, às 6h15, a las tres de la madrugada."""

from __future__ import annotations

from collections.abc import Sequence

from verify._patterns import regex
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._small_words import connecting_words
from verify.claims._values import Figure
from verify.languages._tokens import BREAK, STOP, fold

_OF_THE_CLOCK = regex(r"(?:[01]?\d|2[0-4])[.:][0-5]\d")
_HOURS, _SMALL = 24, 3  # letters of a word that only joins
_OF_THE_DAY = regex(r"\s?[ap]\.?\s?m\b(?!\.?\w)")
_GLUED = regex(r"[hH](?:[0-5]\d)?(?![^\W\d_])")


def is_written_as_an_hour(passage: Passage, number: Number) -> bool:
    """Whether figures are written as those of a clock are: 6h15, and 11.15 or 7h behind a word for "at"."""
    if not number.digits or number.last != number.first + 1:
        return False
    glued = _GLUED.match(passage.text, number.end) if number.value <= _HOURS else None
    if (glued is not None and len(glued.group()) > 1) or (number.value <= _HOURS and _OF_THE_DAY.match(passage.text, number.end)):
        return True
    return _is_told_when(passage, number.first) and (glued is not None or _OF_THE_CLOCK.fullmatch(passage.text[number.start:number.end]) is not None)


def is_an_hour(passage: Passage, figure: Figure) -> bool:
    """Whether a bare figure stands behind a word for "at" and counts nothing that stands behind it: até às três, aos fins de semana."""
    if figure.things or figure.unit or figure.currency or figure.proportion or not 1 <= figure.value <= _HOURS or figure.value != int(figure.value):
        return False
    tokens, behind = passage.tokens, figure.last
    alone = behind >= len(tokens) or tokens[behind].kind in (STOP, BREAK) or behind in connecting_words(passage) or (
        len(tokens[behind].text) <= _SMALL and tokens[behind].text.islower())
    return alone and _is_told_when(passage, figure.first)


def _is_told_when(passage: Passage, first: int) -> bool:
    """Whether a word behind which hours stand ends at a token."""
    for phrase in _phrases(passage):
        if len(phrase) <= first and [t.folded for t in passage.tokens[first - len(phrase):first]] == list(phrase):
            return True
    return False


def _phrases(passage: Passage) -> Sequence[Sequence[str]]:
    return [tuple(map(fold, phrase.split())) for phrase in (passage.reading.words or {}).get("before-hours", ())]
