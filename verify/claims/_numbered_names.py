"""Figures that are the end of a name: Ariane 5, CP 312, una red 5G."""

from __future__ import annotations

from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.claims._word_shapes import is_capitalised, is_joined, opens_sentence
from verify.languages import _concepts
from verify.languages._dictionary import LONGEST_MENTION
from verify.languages._tokens import WORD

_MOST, _GENERATIONS = 1000, 10
_CODE = 3  # letters of a currency's code, at least


def is_of_a_kind(passage: Passage, number: Number) -> bool:
    """Whether one capital that is no scale is glued to a figure, as in 5G and 3D, or a figure to a code that else is a currency's: COP15."""
    tokens = passage.tokens
    if not number.digits or number.value != int(number.value) or number.last != number.first + 1:
        return False
    before = tokens[number.first - 1] if number.first else None
    if before is not None and before.end == number.start and before.kind == WORD and before.text.isupper() and len(before.text) >= _CODE and number.value < 100:
        return True
    behind = tokens[number.last] if number.last < len(tokens) else None
    return number.value < _GENERATIONS and behind is not None and behind.start == number.end and behind.text in ("G", "D") and behind.text not in _concepts.MONEY_SCALES


def ends_a_name(passage: Passage, figure: Figure) -> bool:
    """Whether a bare figure stands right behind a capitalised word that is nothing known and before nothing that it counts, in a language that writes nouns small."""
    if figure.things or figure.noun or figure.unit or figure.currency or figure.proportion or figure.bound or figure.rate or not figure.digits or not (
            0 < figure.value < _MOST) or figure.value != int(figure.value) or "of-things" not in (passage.reading.words or {}):
        return False
    tokens, at = passage.tokens, figure.first - 1
    if at < 0 or opens_sentence(passage, at) or not (is_capitalised(tokens[at]) or tokens[at].text.isupper()) or not is_joined(passage.text, tokens, figure.first):
        return False
    return tokens[at].kind == WORD and not any(m.last > at for m in between(passage.mentions, at - LONGEST_MENTION, at + 1))
