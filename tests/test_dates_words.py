"""A text is cut into the words and figures that the pattern of one finds, wherever signs stand."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, strategies

from verify.dates import find_dates
from verify.dates._seasons import season
from verify.dates._tokens import PIECE, Words

LONG = " so on" * 60
TEXTS = ("", " ", "28 mars", "le 28e jour, 3x4", "a.b  c\n\nd", "@name #tag a_b 14h30", "28 मार्च की", "a·b«c»d", "the 12th;", "\t5\r\n6%", "e\u0301t 2025T10")


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_cut_as_the_pattern_cuts(text: str) -> None:
    is_cut_well(text)


@given(strategies.text(alphabet=strategies.sampled_from("aé28٣ .,'-\n/_@·क्\u3000日"), max_size=24))
def test_any_text_is_cut_as_the_pattern_cuts(text: str) -> None:
    is_cut_well(text)


def is_cut_well(short: str) -> None:
    """Both of a text and of one so long that its words are found without the pattern."""
    for text in (short, short + LONG):
        are_its_words(text)


def are_its_words(text: str) -> None:
    expected = [(match.group(), match.start(), match.end()) for match in PIECE.finditer(text)]
    words = Words(text)
    whole = {word for word, _, _ in expected}
    assert whole <= words.said and all(any(word in other for other in whole if not other[0].isalnum()) for word in words.said - whole)
    assert list(words.but(frozenset())) == expected
    assert list(zip(*words.in_order(), strict=True)) == [(word, end) for word, _, end in expected]


def test_of_dull_words_only_those_beside_which_no_sign_stands_are_left() -> None:
    dull = frozenset(("the", "of", "th", "x", "so", "on"))
    assert [word for word, _, _ in Words("the 12th of the four 4x4" + LONG).but(dull)] == ["12", "th", "four", "4", "x", "4"]


def test_of_a_short_text_all_words_are_left() -> None:
    assert [word for word, _, _ in Words("the 12th of 4x4").but(frozenset(("the", "of", "th", "x")))] == ["the", "12", "th", "of", "4", "x", "4"]


@pytest.mark.parametrize(("text", "value"), [("at 10 a.m. on 28 March 2025", "2025-03-28T10"), ("at 10 a m, 28 March 2025", "2025-03-28T10"), ("a-week-ago today", "2025-03-26"),
                                             ("a letter of 28 March 2025", "2025-03-28"), ("2025-03-28T14:30", "2025-03-28T14:30")])
def test_phrases_whose_second_word_is_a_letter_are_found(text: str, value: str) -> None:
    assert [date.value for date in find_dates(text, languages=("en",), reference=datetime.date(2025, 4, 2))] == [value]


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "⏰Half past six on 28 March 2025", "2025-03-28T06:30"), ("de", "am 28. März 2025 um halbsieben", "2025-03-28T06:30"), ("en", "On 28 March 2025 at half past six", "2025-03-28T06:30")])
def test_times_in_words_are_found_whatever_stands_beside_them(language: str, text: str, value: str) -> None:
    assert [date.value for date in find_dates(text, languages=(language,), reference=datetime.date(2025, 4, 2))] == [value]


@pytest.mark.parametrize(("text", "values"), [
    ("2025-03-28T14:30 2025-03-29T14:30:15Z", ["2025-03-28T14:30", "2025-03-29T14:30:15+00:00"]), ("it was 2025-03-28T14:3028-12-12T14:30", ["2025-03-28T14:30:28"])])
def test_times_in_iso_are_found_behind_their_dashes(text: str, values: list[str]) -> None:
    assert [date.value for date in find_dates(text, languages=("en",), reference=datetime.date(2025, 4, 2))] == values


def test_we_is_no_wednesday() -> None:
    assert find_dates("As we told you, we met", languages=("en",), reference=datetime.date(2025, 4, 2)) == ()


@pytest.mark.parametrize(("name", "step", "day", "first", "last"), [
    ("summer", -1, "2025-11-12", 2025, 2025), ("summer", -1, "2025-07-12", 2024, 2024), ("summer", 1, "2025-07-12", 2026, 2026), ("spring", 1, "2025-01-12", 2025, 2025),
    ("winter", -1, "2025-11-12", 2024, 2025), ("winter", 0, "2025-02-12", 2024, 2025), ("winter", 0, "2025-11-12", 2025, 2026), ("autumn", 0, "2025-03-12", 2025, 2025),
])
def test_a_season_is_told_as_its_year(name: str, step: int, day: str, first: int, last: int) -> None:
    read = season(name, step, datetime.date.fromisoformat(day), 0, 1)
    assert read.first == datetime.date(first, 1, 1) and read.last == datetime.date(last, 12, 31)
