"""A range tells the weekdays of both its ends as they are written, and one that is wrong is found."""

from __future__ import annotations

import datetime
import os

import pytest

from verify.dates import find_dates

with open(os.path.join(os.path.dirname(__file__), "data", "dates_weekday_ranges.txt"), encoding="utf-8") as _file:
    ROWS = [line.split("\t") for line in _file.read().splitlines() if line and not line.startswith("#")]


def test_every_core_language_has_a_row() -> None:
    assert len({row[0] for row in ROWS}) == 24


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]} {row[-1][:30]}" for row in ROWS])
def test_both_weekdays_are_told(row: list[str]) -> None:
    language, reference, first, weekday, last, end_weekday, text = row
    found = find_dates(text, languages=(language,), reference=datetime.date.fromisoformat(reference))
    assert [(date.value, date.weekday or "-", date.end_value, date.end_weekday or "-") for date in found] == [(first, weekday, last, end_weekday)]


COUNTED = [
    ("ko", "첫 선적은 내년 3월 4일 목요일로 잡혔다.", "2026-03-04", "thursday"), ("ja", "昨年11月5日（木）には仙台市で開かれた。", "2024-11-05", "thursday"),
    ("zh", "去年11月5日（周四）举行。", "2024-11-05", "thursday"), ("fr", "Le jeudi 28 mars de l'année dernière, il était là.", "2024-03-28", "thursday"),
]
APPOSED = [
    ("de", "Vom 12. Juli an, einem Mittwoch, gibt es Führungen.", "2025-07-12", "wednesday"), ("en", "It opened on 28 March 2025, a Friday, in Rabat.", "2025-03-28", "friday"),
    ("fr", "Il est parti le 28 mars 2025, un vendredi.", "2025-03-28", "friday"), ("es", "Salió el 28 de marzo de 2025, un viernes.", "2025-03-28", "friday"),
    ("pt", "Saiu a 28 de março de 2025, uma sexta-feira.", "2025-03-28", "friday"), ("it", "Partì il 28 marzo 2025, un venerdì.", "2025-03-28", "friday"),
    ("ro", "A plecat pe 28 martie 2025, o vineri.", "2025-03-28", "friday"), ("tr", "28 Mart 2025, bir cuma günü açıldı.", "2025-03-28", "friday"),
    ("el", "Έφυγε στις 28 Μαρτίου 2025, μια Παρασκευή.", "2025-03-28", "friday"),
]


@pytest.mark.parametrize(("language", "text", "value", "weekday"), COUNTED + APPOSED)
def test_a_weekday_is_read_with_a_day_of_a_counted_year_and_behind_an_article(language: str, text: str, value: str, weekday: str) -> None:
    found = find_dates(text, languages=(language,), reference=datetime.date(2025, 10, 1))
    assert [(date.value, date.weekday) for date in found] == [(value, weekday)]
