"""What prose tells as asked for was not done, and the day of an answer to a deed is none of the deed: neither is an error beside the post that tells it; told as done it is."""

from __future__ import annotations

from pathlib import Path

import pytest

import verify


def _rows(name: str) -> list[list[str]]:
    return [line.split("|") for line in (Path(__file__).parent / "data" / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


POSTS = {
    "en": "Polisi menahan wartawan Rahmat Hidayat di Medan pada hari Jumat.",
    "": "Police arrested the journalist Rahmat Hidayat in Medan on Friday.",
}
DONE = (
    ("en", "The court in Medan on Friday released the journalist Rahmat Hidayat."),
    ("de", "Die Polizei hat den Journalisten Rahmat Hidayat am Freitag in Medan freigelassen."),
    ("tr", "Polis cuma günü Medan'da gazeteci Rahmat Hidayat'ı serbest bıraktı."),
    ("ja", "警察は金曜日、メダンで記者ラフマット・ヒダヤット氏を釈放した。"),
    ("ar", "أفرجت الشرطة يوم الجمعة عن الصحفي رحمت هدايت في ميدان."),
)


def _errors(language: str, prose: str, published: str = "2025-03-28") -> list[str]:
    post = POSTS.get(language, POSTS[""])
    report = verify.check(f"{prose}\n\n{post} pic.twitter.com/AbCdEf1234 — AJI Indonesia (@AJIIndo) March 28, 2025\n", published=published)
    return [finding.rule for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(("language", "prose"), _rows("asked_for.txt"))
def test_what_is_asked_for_is_not_told_as_done(language: str, prose: str) -> None:
    assert _errors(language, prose) == []


@pytest.mark.parametrize(("language", "prose"), DONE)
def test_what_is_done_is(language: str, prose: str) -> None:
    assert _errors(language, prose) == ["act-mismatch"]


@pytest.mark.parametrize(("language", "prose"), _rows("days_of_answers.txt"))
def test_the_day_of_an_answer_is_none_of_the_deed(language: str, prose: str) -> None:
    assert _errors(language, prose, "2025-04-01") == []


@pytest.mark.parametrize("prose", [
    "The journalist Rahmat Hidayat was arrested in Medan on Sunday.", "The arrest of the journalist Rahmat Hidayat in Medan took place on Sunday.",
])
def test_another_day_of_the_deed_is(prose: str) -> None:
    assert _errors("en", prose, "2025-04-01") == ["date-order"]
