"""What a post denies and a short sentence of the prose affirms is an error, also where little else ties the two; what both deny, and what only seems so, is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.pipeline import Settings, check_article


def _stories() -> list[tuple[str, str, str, bool]]:
    found, prose, post = [], "", ""
    for line in (Path(__file__).parent / "data" / "surely_denied.txt").read_text(encoding="utf-8").splitlines():
        kind, _, words = line.strip().partition(": ")
        if line.startswith("#"):
            continue
        if not line.startswith(" "):
            prose = line
        elif kind == "post":
            post = words
        else:
            found.append((prose, post, words, kind.startswith("!")))
    return found


def _errors(prose: str, post: str, sentence: str) -> list[str]:
    text = f"{prose}\n\n{post} pic.twitter.com/AbCdEf1234 — Ministry (@ministry) March 28, 2025\n\n{sentence}"
    report = check_article(documents.read_text(text, path="t.txt", media_type="text/plain"), Settings(published="2025-03-29"))
    return [finding.rule for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(("prose", "post", "sentence", "differs"), _stories())
def test_a_short_sentence_that_affirms_what_a_post_denies_is_an_error(prose: str, post: str, sentence: str, differs: bool) -> None:
    assert _errors(prose, post, sentence) == (["negation-mismatch"] if differs else [])


def test_one_rate_cannot_be_raised_to_and_cut_to() -> None:
    prose = "Bank Indonesia pada Jumat menaikkan suku bunga acuan menjadi 5,5 persen."
    assert _errors(prose, "Bank Indonesia lowered its key rate to 5.5% today.", "Rapat berikutnya digelar bulan depan.") == ["act-mismatch"]


def test_who_was_brought_to_safe_places_and_a_safe_town_deny_no_harm() -> None:
    post = "دریائے راوی میں سیلاب سے پنجاب میں 14 لاکھ افراد متاثر ہوئے۔ 2 لاکھ افراد محفوظ مقامات پر منتقل کیے گئے۔ لاہور شہر محفوظ ہے۔"
    assert "negation-mismatch" not in _errors("پنجاب پاکستان زیر آب است. روز جمعه ۱٫۴ میلیون نفر آسیب دیده‌اند.", post, "حدود ۲۰۰ هزار نفر به جاهای امن برده شدند.")
