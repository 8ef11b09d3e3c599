"""A text is folded as each of its characters is, however few of them are beyond ASCII."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from verify.dates._fold import Folded, fold

PLAIN = "The Minister said | on Friday, 28 March "


def one_by_one(text: str) -> str:
    return "".join(fold(character) for character in text)


@pytest.mark.parametrize("others", ["é", "É à Ç", "ΣΟΣ", "İ ı", "ﬁ", "ة أ", "｜", "٣ ३", "ß ẞ", "“·” — ’", "\u200f8", "e\u0301", "\ud800", "😀 €", "Ⅻ ª º"])
def test_few_characters_beyond_ascii(others: str) -> None:
    assert Folded(PLAIN + others + PLAIN).folded == one_by_one(PLAIN + others + PLAIN)


@given(strategies.text(max_size=8), strategies.integers(0, 8))
def test_any_characters_among_plain_ones(others: str, plain: int) -> None:
    text = PLAIN * plain + others
    assert Folded(text).folded == one_by_one(text)
    assert len(Folded(text).raw) == len(Folded(text).folded)
