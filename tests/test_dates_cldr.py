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

# Toki Pona, Prussian and Volapük have patterns of signs and stops; Balochi in Latin letters parts figures with commas.
CONSTRUCTED = frozenset(("tok", "prg", "vo", "bal_Latn"))
TOLD, UNTOLD = 0.995, 0.995
# What is untold is asked of the languages that newspapers are written in: "14 Kel 2008" is February in Kamba, and no one can know.
NEWS = (
    "en es fr de pt it ru ar nl id tr pl fa hi uk ro vi sv cs el hu da he ur bn sw fi no bg sr hr sk ms ca lt sl et lv az kk mn uz sq mk bs is ga cy eu gl ta te mr gu kn "
    "ml pa ne si am ka hy af so ha fil ps zh ja ko th km lo my be"
).split()


def test_every_locale_is_read_with_its_language_told() -> None:
    right, all_ = Counter[str](), Counter[str]()
    missed = []
    for identifier in cldr.locales():
        if identifier in CONSTRUCTED:
            continue
        for case in cldr.cases(identifier, 2, seed="test"):
            good = cldr.right(case, cldr.tag(identifier, case.kind == "short"))
            all_[identifier] += 1
            right[identifier] += good
            if not good:
                missed.append(f"{identifier} {case.kind}: {case.text} — {case.value}")
    assert sum(right.values()) >= TOLD * sum(all_.values()), "\n".join(missed)


def test_the_languages_of_newspapers_are_read_untold() -> None:
    missed = [
        f"{identifier} {case.kind}: {case.text} — {case.value}" for identifier in NEWS for case in cldr.cases(identifier, 2, seed="test")
        if case.kind != "short" and not cldr.right(case, ())]
    count = sum(case.kind != "short" for identifier in NEWS for case in cldr.cases(identifier, 2, seed="test"))
    assert len(missed) <= (1 - UNTOLD) * count, "\n".join(missed)
