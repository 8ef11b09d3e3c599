"""Clubs, bodies and places of which another is put for the post's: a player's old club, where a container came from, who seized it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from verify import check
from verify.languages._clubs import clubs_in

TABLE = Path(__file__).parent / "data" / "clubs_and_ways.txt"
_RULES = frozenset(("organisation-mismatch", "place-mismatch"))


def _told() -> Iterator[tuple[str, str, bool]]:
    prose = post = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith(("  ! ", "  = ")):
            yield prose.replace(*line[4:].split(" > ")), post, line.startswith("  !")
        elif line.startswith("  "):
            post = line.strip().partition(" ")[2]
            yield prose, post, False
        elif not line.startswith("#"):
            prose = line.partition(" ")[2]


@pytest.mark.parametrize(("prose", "post", "another"), list(_told()))
def test_another_than_the_posts_is_seen_and_the_same_is_not(prose: str, post: str, another: bool) -> None:
    article = f"{prose}\n\n{post} pic.twitter.com/AbCdEf1234 — Wire Desk (@wiredesk) March 28, 2025\n"
    assert bool(_RULES & {finding.rule for finding in check(article, published="2025-03-29").findings}) == another


@pytest.mark.parametrize(("text", "key"), [
    ("Der FC Bayern München gewann.", "bayern-munich"), ("فاز ريال مدريد على ضيفه", "real-madrid"), ("победа над «Ювентусом»", "juventus"),
    ("曼联队获胜", "manchester-united"), ("הפועל חיפה ניצחה", ""), ("the real Madrid", "")])
def test_a_club_is_read_in_whatever_script(text: str, key: str) -> None:
    assert {found for found, _, _ in clubs_in(text)} == ({key} if key else set())
