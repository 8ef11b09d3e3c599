"""A pattern of dates is passed over only where it could not match."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify.dates import find_dates
from verify.dates._grammar import _PATTERNS, NEEDS


@pytest.mark.parametrize("name", sorted(NEEDS))
@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_whatever_a_pattern_matches_has_the_letters_that_it_needs(name: str, data: st.DataObject) -> None:
    matched = data.draw(st.from_regex(re.compile(_PATTERNS[name], re.ASCII)))
    assert set(NEEDS[name]) <= set(matched)


@pytest.mark.parametrize(("language", "text", "found"), [
    ("it", "Era chiuso sabato e domenica. Il 2 luglio 2019 si era parlato d'altro.", ["domenica", "2 luglio 2019"]),
    ("en", "It closed on Sunday. On 2 July 2019 it had been open.", ["Sunday", "2 July 2019"]),
    ("de", "So. 2. Juli 2019", ["So. 2. Juli 2019"]),
    ("pt", "seg. 2 de julho de 2019", ["seg. 2 de julho de 2019"]),
])
def test_a_weekday_that_ends_a_sentence_is_not_that_of_the_next_ones_date(language: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in find_dates(text, languages=[language])][-len(found):] == found


@pytest.mark.parametrize(("language", "text", "found"), [
    ("en", "Closed on Saturday and Sunday (8 and 9 March 2025).", [("2025-03-08", "saturday"), ("2025-03-08", None), ("2025-03-09", None)]),
    ("en", "Closed on Saturday and Sunday, March 8 and 9, 2025.", [("2025-03-08", "saturday"), ("2025-03-08", None), ("2025-03-09", None)]),
    ("fr", "Fermé samedi et dimanche, 8 et 9 mars 2025.", [("2025-03-08", "saturday"), ("2025-03-08", None)]),
    ("zh", "2025年3月8日和9日（周六和周日）停课。", [("2025-03-08", None), ("2025-03-09", None)]),
    ("ko", "2025년 토요일과 일요일(3월 8일과 9일) 휴관", [("2025-03-08", "saturday"), ("2025-03-08", None)]),
    ("en", "It rains on Saturday 8 and Sunday 9 March 2025.", [("2025-03-08", "saturday"), ("2025-03-09", "sunday")]),
])
def test_listed_weekdays_are_those_of_the_listed_days_in_order(language: str, text: str, found: list[tuple[str, str | None]]) -> None:
    read = [(mention.value, mention.weekday) for mention in find_dates(text, languages=[language], reference=datetime.datetime(2025, 3, 10)) if mention.precision == "day"]
    assert read[:len(found)] == found
