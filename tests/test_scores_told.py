"""Another score of a match, and another medal, than the post's are found, and the same ones are not, whoever's goals are told first.

`data/scores_told.txt` has for each language a sentence with a score, one with a medal, and two medals. Each stands before a post in the next language.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims._scores import find_scores
from verify.pipeline import Settings, check_article

LINES = [line.split("\t") for line in (Path(__file__).parent / "data" / "scores_told.txt").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
PAIRS = [(line, LINES[(number + 1) % len(LINES)]) for number, line in enumerate(LINES)]


def found(prose: str, post: str, rule: str) -> int:
    text = f"{prose} {post} pic.twitter.com/AbCdEf1234 — Bergheim (@bergheim) March 28, 2025"
    report = check_article(documents.read_text(text, path="x", media_type="text/plain"), Settings(published="2025-03-29"))
    return sum(finding.rule == rule for finding in report.findings)


def test_scores_are_told_anew_and_otherwise() -> None:
    right = wrong = 0
    for (_, prose, *_), (_, post, *_) in PAIRS:
        right += found(prose.replace("#", "4-2"), post.replace("#", "3-1"), "number-mismatch") > 0
        wrong += found(prose.replace("#", "1-3"), post.replace("#", "3-1"), "number-mismatch")
    assert not wrong
    assert right >= len(PAIRS) - 2


def test_medals_are_told_anew_and_otherwise() -> None:
    right = wrong = 0
    for (_, _, prose, ours), (_, _, post, theirs) in PAIRS:
        gold, silver = ours.split(" | ")
        right += found(prose.replace("*", silver), post.replace("*", theirs.split(" | ")[0]), "act-mismatch") > 0
        wrong += found(prose.replace("*", gold), post.replace("*", theirs.split(" | ")[0]), "act-mismatch")
    assert not wrong
    assert right >= len(PAIRS) - 4


@pytest.mark.parametrize(("language", "text", "scores"), [
    ("de", "Sie haben das Finale mit 3:2 gewonnen.", [(2, 3)]),
    ("de", "Das Finale beginnt um 18:30 Uhr.", []),
    ("en", "They won the match 28:24.", [(24, 28)]),
    ("en", "They won and will rest for 2-3 weeks.", []),
    ("it", "Hanno vinto la finale per 3 a 2.", [(2, 3)]),
    ("fa", "او در فینال ۵ بر ۲ پیروز شد.", [(2, 5)]),
    ("ko", "결승 점수는 7-2였다.", [(2, 7)]),
    ("en", "The committee meets in room 3-1.", []),
])
def test_a_score_is_one_where_a_match_is_told(language: str, text: str, scores: list[tuple[int, int]]) -> None:
    assert [(score.low, score.high) for score in find_scores(read_claims(text, language, "post").passage)] == scores
