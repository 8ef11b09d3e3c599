"""What prose tells as asked for was not done: beside a post that tells the contrary it is no error; told as done it is."""

from __future__ import annotations

from pathlib import Path

import pytest

import verify

ROWS = [line.split("|") for line in (Path(__file__).parent / "data" / "asked_for.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
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


def _errors(language: str, prose: str) -> list[str]:
    post = POSTS.get(language, POSTS[""])
    report = verify.check(f"{prose}\n\n{post} pic.twitter.com/AbCdEf1234 — AJI Indonesia (@AJIIndo) March 28, 2025\n", published="2025-03-29")
    return [finding.rule for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(("language", "prose"), ROWS)
def test_what_is_asked_for_is_not_told_as_done(language: str, prose: str) -> None:
    assert _errors(language, prose) == []


@pytest.mark.parametrize(("language", "prose"), DONE)
def test_what_is_done_is(language: str, prose: str) -> None:
    assert _errors(language, prose) == ["act-mismatch"]
