"""Dates as CLDR writes them in every locale come back, with the language told; `benchmarks/dates_cldr.py` measures more of it."""

from __future__ import annotations

import importlib.util
import os
from collections import Counter

import pytest

pytest.importorskip("babel")
_PATH = os.path.join(os.path.dirname(os.path.dirname(__file__)), "benchmarks", "dates_cldr.py")
_SPEC = importlib.util.spec_from_file_location("dates_cldr", _PATH)
assert _SPEC is not None and _SPEC.loader is not None
cldr = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(cldr)

TOLD, UNTOLD = 0.995, 0.995
EACH = 0.98
# What is untold is asked of the languages that newspapers are written in: "14 Kel 2008" is February in Kamba, and no one can know.
NEWS = (
    "en es fr de pt it ru ar nl id tr pl fa hi uk ro vi sv cs el hu da he ur bn sw fi no bg sr hr sk ms ca lt sl et lv az kk mn uz sq mk bs is ga cy eu gl ta te mr gu kn "
    "ml pa ne si am ka hy af so ha fil ps zh ja ko th km lo my be"
).split()


def test_every_locale_is_read_with_its_language_told() -> None:
    right, all_ = Counter[str](), Counter[str]()
    missed = []
    for identifier in cldr.locales():
        for case in cldr.cases(identifier, 2, seed="test"):
            good = cldr.right(case, cldr.tag(identifier, case.kind == "short"))
            all_[identifier] += 1
            right[identifier] += good
            if not good:
                missed.append(f"{identifier} {case.kind}: {case.text} — {case.value}")
    assert sum(right.values()) >= TOLD * sum(all_.values()), "\n".join(missed)
    assert all(right[identifier] >= EACH * count for identifier, count in all_.items()), "\n".join(missed)


@pytest.mark.parametrize(("text", "value"), [
    ("8 M1 2019", "2019-01-08"), ("27 ye 2024", "2024-01-27"), ("ci 17/2020", "2020-03-17"), ("— Ministry of Defence (@ModSpokesperson) 17 ng1 2010", "2010-01-17"),
    ("sike #2011 la tenpo mun #1 la suno #22", "2011-01-22")])
def test_the_shortest_months_tell_the_language_of_a_date_that_stands_alone(text: str, value: str) -> None:
    assert [date.value for date in cldr.find_dates(text, reference=cldr.REFERENCE)] == [value]


@pytest.mark.parametrize("text", ["They wrote: 8 M1 2019 was the part we ordered.", "In 27 ye 2024 people", "The M1 2019 model", "12 kg 2019"])
def test_short_words_in_running_text_are_no_months(text: str) -> None:
    assert not any({"month", "day"} <= date.written for date in cldr.find_dates(text, reference=cldr.REFERENCE))


def test_the_languages_of_newspapers_are_read_untold() -> None:
    missed = [
        f"{identifier} {case.kind}: {case.text} — {case.value}" for identifier in NEWS for case in cldr.cases(identifier, 2, seed="test")
        if case.kind != "short" and not cldr.right(case, ())]
    count = sum(case.kind != "short" for identifier in NEWS for case in cldr.cases(identifier, 2, seed="test"))
    assert len(missed) <= (1 - UNTOLD) * count, "\n".join(missed)
