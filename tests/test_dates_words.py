"""A text is cut into the words and figures that the pattern of one finds, wherever signs stand."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, strategies

from verify.dates import find_dates
from verify.dates._tokens import PIECE, Words

TEXTS = ("", " ", "28 mars", "le 28e jour, 3x4", "a.b  c\n\nd", "@name #tag a_b 14h30", "28 मार्च की", "a·b«c»d", "the 12th;", "\t5\r\n6%", "e\u0301t 2025T10")


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_cut_as_the_pattern_cuts(text: str) -> None:
    is_cut_well(text)


@given(strategies.text(alphabet=strategies.sampled_from("aé28٣ .,'-\n/_@·क्\u3000日"), max_size=24))
def test_any_text_is_cut_as_the_pattern_cuts(text: str) -> None:
    is_cut_well(text)


def is_cut_well(text: str) -> None:
    expected = [(match.group(), match.start(), match.end()) for match in PIECE.finditer(text)]
    words = Words(text)
    assert words.said == {word for word, _, _ in expected}
    assert list(words.but(frozenset())) == expected
    assert list(zip(*words.in_order(), strict=True)) == [(word, end) for word, _, end in expected]


def test_of_dull_words_only_those_beside_which_no_sign_stands_are_left() -> None:
    assert [word for word, _, _ in Words("the 12th of the four 4x4").but(frozenset(("the", "of", "th", "x")))] == ["12", "th", "four", "4", "x", "4"]


@pytest.mark.parametrize(("text", "value"), [("at 10 a.m. on 28 March 2025", "2025-03-28T10"), ("at 10 a m, 28 March 2025", "2025-03-28T10"), ("a-week-ago today", "2025-03-26"),
                                             ("a letter of 28 March 2025", "2025-03-28"), ("2025-03-28T14:30", "2025-03-28T14:30")])
def test_phrases_whose_second_word_is_a_letter_are_found(text: str, value: str) -> None:
    assert [date.value for date in find_dates(text, languages=("en",), reference=datetime.date(2025, 4, 2))] == [value]
