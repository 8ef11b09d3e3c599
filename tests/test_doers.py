"""Who did what the post tells: another body in the place of its signer or of whom it names is found, a fair retelling is not; and words for any body are nobody's.

All people and events are invented."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims._of_us import words_of_us
from verify.pipeline import Settings, check_article

_DATA = os.path.join(os.path.dirname(__file__), "data")
_HOSPITAL = "Today 14 of our patients got a new kidney. All are doing well. pic.twitter.com/AbCdEf1234 — Leeds General Hospital (@LeedsHosp) March 28, 2025"


def _lines(name: str) -> Iterator[str]:
    with open(os.path.join(_DATA, name), encoding="utf-8") as file:
        yield from (line.strip() for line in file if line.strip() and not line.startswith("#"))


def _errors(text: str) -> set[str]:
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-03-29"))
    assert report.citations
    return {f.rule for f in report.findings if f.severity != "note"}


@pytest.mark.parametrize("line", list(_lines("doers.txt")))
def test_another_as_the_doer_is_found(line: str) -> None:
    verdict, prose, post, name = line.split(" | ")
    errors = _errors(f"{prose} {post} pic.twitter.com/AbCdEf1234 — {name} (@AbCdEf) March 28, 2025")
    assert errors == ({"organisation-mismatch"} if verdict == "another" else set())


@pytest.mark.parametrize("line", list(_lines("bodies_of_any_kind.txt")))
def test_a_word_for_any_body_is_nobody_elses(line: str) -> None:
    _, _, told = line.partition(": ")
    sentence, *bodies = told.split(" | ")
    for body in bodies:
        assert not _errors(f"{sentence.format(body=body)} {_HOSPITAL}"), body


@pytest.mark.parametrize(("language", "text", "parts"), [
    ("en", "We rescued 22 sailors with our crews.", ["we", "our"]), ("en", "US forces rescued 22 sailors.", []), ("pl", "Uratowaliśmy 22 marynarzy.", ["we"]),
    ("el", "Διασώσαμε 22 ναυτικούς με τα πληρώματά μας.", ["we", "our"]), ("zh", "我们救出22名船员。", ["we"]), ("sw", "Tumeokoa mabaharia 22.", ["we"]), ("sw", "Tume imekutana.", []),
])
def test_who_writes_says_we(language: str, text: str, parts: list[str]) -> None:
    assert list(words_of_us(read_claims(text, language, "post").passage).values()) == parts
