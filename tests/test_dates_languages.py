"""The dates of every language are read as its corpus says, on Wednesday 2 April 2025."""

from __future__ import annotations

import ast
import datetime
import glob
import os

import pytest

from verify.dates import find_dates
from verify.dates._lexicon import PARTS
from verify.languages import _concepts

FOLDER = os.path.dirname(_concepts.__file__)
REFERENCE = datetime.date(2025, 4, 2)
CODES = sorted(os.path.basename(path).split(".")[0] for path in glob.glob(os.path.join(FOLDER, "*.dates.corpus")))
FILES = sorted(glob.glob(os.path.join(FOLDER, "*_dates.py")))
KEYS = {
    "months", "weekdays", "weekday-abbreviations", "not-alone", "weekday-cues", "relative", "last", "next", "this", "weeks", "months-relative", "years-relative",
    "templates", "ago", "ahead", "ordinals", "day-words", "day-words-inflected", "seasons-relative", "connectors", "at", "hours", "minutes", "periods", "before-month", "before-year", "after-year", "before-day",
    "range-words", "range-starts", "list-words", "duration-words", "quarters", "half-years", "year-words", "order", "calendars", "eras", "era-years",
    "month-names-too", "year-markers", "month-markers", "day-markers", "numerals", "clitics", "names-before", "names-after", "never", "letter-numerals", "counted-weekdays", "figure-links", "counted-particles",
    "counts-before", "counts-after", "weeks-ago", "weeks-ahead", "half-hours", "roman-months", "day-nouns", "counted-barred",
    "months-of", "months-ago", "months-ahead", "years-ago", "years-ahead", "anchors", "parts", "parts-after", "decades", "date-nouns", "several", "every-after", "papers-before",
    "morning-words", "mornings-after", "evenings", "clock-words", "nights", "outside", "weekday-leads", "weekends", "century-words", "ordinal-articles",
    "month-first", "era-calendar", "quarter-markers", "every", "year-cues", "month-cues", "months-within", "with-year", "year-calendars", "tense", "month-endings", "before-capital-months", "month-adjectives", "month-adjective-endings", "month-adjectives-barred",
    "quarters-alone", "first-months", "month-counts", "moved", "day-nouns-behind", "places-before", "numbered-before", "numbered-markers", "other-calendars", "before-year-alone", "years-then", "months-then", "zones", "decade-names", "hour-names", "hour-parts-before", "hour-parts-behind",
    "titles", "weekday-weeks", "short-years", "counted-nouns", "relative-either",
    "which", "weekday-openings", "which-weekday", "which-names", "week-of", "week-of-behind", "onto", "prefixes", "articles", "places-behind", "night-nouns", "bodies", "bodies-behind", "nights-behind", "seasons", "moving",
    "spelled-years", "following", "following-of", "weekend-alone", "before-figures", "clock-endings", "titles-after", "weekday-ordinals", "weekday-names-too", "quarter-cues", "year-nouns", "year-links",
    "weekdays-ahead", "weekday-behind", "street-articles", "clock-nouns", "range-endings-from", "range-endings-to", "short-year-endings", "function-words",
    "bare-years", "before-ordinal-day", "day-endings", "number-words", "letters", "century-nouns", "before-day-month",
    "before-high-day", "holidays", "holidays-said", "holidays-bounded", "holiday-bounds", "holiday-bound-ends", "holiday-leads", "holiday-ends", "holiday-articles", "feasts", "feast-leads", "feast-ends", "ahead-if-told", "weeks-ahead-if-told", "months-ahead-if-told", "years-ahead-if-told", "year-ends", "year-kinds", "bounds-of", "rule-words",
    *(f"spans-{unit}{told}" for unit in ("days", "weeks", "months", "years") for told in ("", "-if-told")), *(f"bounds-{unit}" for unit in ("days", "weeks", "months")),
    *(f"past-{unit}" for unit in ("days", "weeks", "months")),
    "month-nouns", "this-month", "other-months", "weekdays-ago", "weekdays-counted", "range-ends", "weekday-weeks-before", "sum-nouns", *(f"parts-{part}" for part in PARTS),
}
_FLAGS = (
    "clitics", "month-first", "roman-months", "orders-differ", "year-first", "periods-small", "months-capital", "nouns-capital", "weekdays-name-people", "glued-particles",
    "hour-parts-tell", "ordinal-days", "year-behind-figures", "hundreds-are-centuries", "counts-from-either", "attributes-before",
)
KEYS |= set(_FLAGS)
_DICTS = (
    "months", "weekdays", "weekday-abbreviations", "relative", "weeks", "months-relative", "months-of", "month-adjectives", "weekends", "years-relative", "day-words", "day-words-inflected", "seasons-relative", "periods", "quarters", "half-years",
    "calendars", "eras", "era-years", "numerals", "letter-numerals", "year-calendars", "tense", "short-years", "relative-either", "years-then", "months-then", "zones", "decade-names", "hour-names",
    "hour-parts-before", "hour-parts-behind", "spelled-years", "following", "month-counts", "which", "which-names", "weekday-weeks", "weekday-weeks-before", "weekdays-counted", "weekdays-ahead", "street-articles", "bare-years", "holidays", "holidays-said", "holidays-bounded", "feasts",
)


def entries(code: str) -> list[tuple[str, str, int]]:
    """(value, sentence, line number) of a language's corpus of dates."""
    found, value = [], ""
    with open(os.path.join(FOLDER, f"{code}.dates.corpus"), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip() or line.startswith("#"):
                continue
            if line[0].isspace():
                found.append((value, line.strip(), number))
            else:
                value = line.strip()
    return found


def read(sentence: str, code: str) -> str:
    dates = find_dates(sentence, languages=(code,), reference=REFERENCE)
    if not dates:
        return "none"
    first = dates[0]
    return first.value + (f"/{first.end_value}" if first.end_value else "") + (f" {first.weekday}" if first.weekday else "")


def meant(value: str, sentence: str, code: str) -> bool:
    if value == "none":
        return read(sentence, code) == "none"
    wanted = value.split()[0]
    for date in find_dates(sentence, languages=(code,), reference=REFERENCE):
        held = date.value + (f"/{date.end_value}" if date.end_value else "")
        if held == wanted and (len(value.split()) < 2 or date.weekday == value.split()[1]):
            return True
    return False


@pytest.mark.parametrize("code", CODES)
def test_dates_are_read_as_the_corpus_says(code: str) -> None:
    wrong = []
    for value, sentence, number in entries(code):
        fails = value.startswith("fails ")
        if meant(value.removeprefix("fails "), sentence, code) is fails:
            wrong.append(f"{code}.dates.corpus:{number}: {value}: {sentence} — read as {read(sentence, code)}")
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=[os.path.basename(p) for p in FILES])
def test_a_file_of_dates_is_one_literal_with_known_keys(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        body = [n for n in ast.parse(file.read()).body if not (isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant))]
    assert len(body) == 1 and isinstance(body[0], ast.Assign)
    literal = ast.literal_eval(body[0].value)
    assert set(literal) <= KEYS, set(literal) - KEYS
    for key, value in literal.items():
        if key in _DICTS:
            assert isinstance(value, dict), key
        elif key in _FLAGS:
            assert value is True, key
        elif key not in ("order", "era-calendar"):
            assert isinstance(value, tuple) and all(isinstance(v, str) and v.strip() for v in value), key
