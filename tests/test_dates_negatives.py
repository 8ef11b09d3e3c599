"""Lines without a date are left alone, with the language told and not."""

from __future__ import annotations

import datetime
import glob
import os

import pytest

from verify.dates import find_dates
from verify.languages import _concepts

REFERENCE = datetime.date(2025, 4, 2)
LANGUAGES = frozenset("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa sw he el ro".split())
LEFT_ALONE = 0.975
# A language without a file of its own has CLDR's words alone: it does not know its streets.
WRITTEN = frozenset(os.path.basename(path).removesuffix("_dates.py") for path in glob.glob(os.path.join(os.path.dirname(_concepts.__file__), "*_dates.py")))


def lines() -> list[tuple[str, str]]:
    with open(os.path.join(os.path.dirname(__file__), "data", "dates_negatives.txt"), encoding="utf-8") as file:
        return [(code, text) for code, _, text in (line.rstrip("\n").partition("\t") for line in file if not line.startswith("#"))]


def test_every_core_language_has_lines() -> None:
    assert {code for code, _ in lines()} == LANGUAGES
    assert len(lines()) >= 300


@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_no_date_is_imagined(told: bool) -> None:
    imagined = [
        f"{code}: {text} — {[(d.text, d.value) for d in found]}" for code, text in lines() if code in WRITTEN
        if (found := find_dates(text, languages=(code,) if told else (), reference=REFERENCE))]
    assert len(imagined) <= (1 - LEFT_ALONE) * len(lines()), "\n" + "\n".join(imagined)
