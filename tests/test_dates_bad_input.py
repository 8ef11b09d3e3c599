"""Any string gives an answer, in time that grows as its length; days that there are not give no date."""

from __future__ import annotations

import datetime
import gc
import importlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings, strategies

from verify.dates import find_dates, stream

REFERENCE = datetime.date(2025, 4, 2)
PIECES = (
    "12/12/", "1", "12 ", "March ", "March/", "March (", "two Fridays ago ", "12 March ", "Friday ", "Fri, ", "-", "2025-", "1.", "12, ", "12:", "2025 ", "three days ", "in ", "of the ", "(", "12'", "Q1 ", "\u200f", "a",
    "last ", "–", "12–", "3月", "星期", "一", "٣", "mars ", "à ", "Mar. ", "12:30 PM ", "· ",
)


@pytest.mark.parametrize("languages", [("en",), ("zh",), ()], ids=["en", "zh", "untold"])
@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_as_the_length(piece: str, languages: tuple[str, ...]) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        gc.collect()
        gc.disable()  # a collection in the middle would be counted
        begun = time.process_time()
        find_dates(text, languages=languages, reference=REFERENCE)
        taken = time.process_time() - begun
        gc.enable()
        return taken

    seconds(1000)
    short, long = min(seconds(20_000) for _ in range(3)), seconds(80_000)
    assert long < 0.05 or long < 10 * short, (short, long)


@pytest.mark.parametrize("text", [
    "31 February 2025", "February 31, 2025", "30.02.2025", "13/13/2025", "2025-13-01", "2025-02-30", "32 March 2025", "0 March 2025", "31 November 2024", "29 February 2025", "31/04/2025",
    "2025-02-29T10:00:00Z", "99/99/9999", "00/00/0000", "31 June",
])
def test_a_day_that_is_not_is_no_date(text: str) -> None:
    assert find_dates(text, languages=("en",), reference=REFERENCE) == ()


@given(strategies.text(alphabet=strategies.sampled_from("0123456789/-.:, ()'\u200f\u0640٣月日年第mMarchFidyàéь~–·PT\n"), max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_string_gives_an_answer_with_true_spans(text: str) -> None:
    for languages in (("en",), ("zh",), ("ar",), ("de",), ()):
        place = 0
        for date in find_dates(text, languages=languages, reference=REFERENCE):
            assert place <= date.start < date.end <= len(text)
            assert text[date.start:date.end] == date.text
            place = date.end


@given(strategies.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_any_text_at_all_gives_an_answer(text: str) -> None:
    find_dates(text, reference=REFERENCE)


def test_an_unknown_language_is_said_on_the_command_line() -> None:
    done = subprocess.run([sys.executable, "-m", "verify", "dates", "--lang", "xq", "28 mars 2025"], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "xq" in done.stderr and "Traceback" not in done.stderr


def test_a_bad_line_of_a_stream_is_one_error_and_the_stream_goes_on() -> None:
    lines = ['{"text": "28 mars 2025", "lang": "xq"}', "no json", '{"text": 5}', '{"text": "28 mars 2025", "reference": "soon"}', '{"text": "28 mars 2025", "order": "XYZ"}', "[]", b"\xff",
             '{"text": "28 mars 2025", "lang": "fr"}']
    answers = [json.loads(answer) for answer in stream(lines)]
    assert [list(answer) for answer in answers] == [["error"]] * 7 + [["dates"]]
    assert "xq" in answers[0]["error"]
    assert answers[-1]["dates"][0]["value"] == "2025-03-28"


def test_half_of_a_pair_does_not_end_the_stream() -> None:
    lines = ['{"text": "28 mars 2025", "reference": "\\ud800"}', '{"text": "28 mars 2025", "lang": "\\ud800"}', '{"text": "le 28 mars 2025 \\udfff"}']
    answers = list(stream(lines))
    assert [list(json.loads(answer)) for answer in answers] == [["error"], ["error"], ["dates"]]
    "".join(answers).encode()


LANGUAGES = sorted(path.name.removesuffix("_dates.py") for path in (Path(__file__).parent.parent / "verify" / "languages").glob("*_dates.py"))


def words_of(data: object) -> Iterator[str]:
    """Every word and phrase of a language's date words."""
    if isinstance(data, str):
        yield from data.strip("-~").split("|")[:1]
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from (*words_of(key), *words_of(value))
    elif isinstance(data, (tuple, list)):
        for item in data:
            yield from words_of(item)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_s_own_words_in_any_order_give_an_answer(language: str) -> None:
    """Portuguese dez is ten and December, Czech st is Wednesday and nothing: both once stopped the reader."""
    module = importlib.import_module(f"verify.languages.{language}_dates")
    pieces = [word for name, data in vars(module).items() if name.isupper() for word in words_of(data) if 0 < len(word) < 40]
    pieces += [str(number) for number in (1, 3, 12, 28, 31, 40, 99, 1998, 2024) for _ in range(len(pieces) // 30 + 1)]
    random = Random(language)
    for _ in range(60):
        text = random.choice((" ", " ", "-", ", ", ". ")).join(random.choices(pieces, k=random.randint(2, 6)))
        find_dates(text, languages=(language,), reference=REFERENCE)


@pytest.mark.parametrize(("language", "text"), [("pt", "dia dez de março"), ("cs", "st minulý týden"), ("fi", "ke viime viikolla"), ("fr", "trente-sept sept.")])
def test_words_that_are_two_things_stop_nothing(language: str, text: str) -> None:
    find_dates(text, languages=(language,), reference=REFERENCE)
