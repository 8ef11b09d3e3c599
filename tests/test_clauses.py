"""A clause of the prose that says the contrary of a clause of the post is found, whatever its words, in 24 languages.

`data/clauses.txt` holds articles as `=== NAME DAY OF PUBLICATION RULE` and text; how they were before the edit, and in other honest words,
is in `honest/sixth.txt`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.pipeline import Settings, check_article

BLOCKS = (Path(__file__).parent / "data" / "clauses.txt").read_text(encoding="utf-8").split("=== ")[1:]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_a_contrary_clause_is_found(block: str) -> None:
    head, _, text = block.partition("\n")
    name, published, rule = head.split()
    report = check_article(documents.read_text(text.strip(), path=name, media_type="text/plain"), Settings(published=published))
    assert [finding.rule for finding in report.findings if finding.rule == rule or finding.severity != "note"] == [rule]


def test_hardly_one_of_them_is_only_doubted() -> None:
    """A contrary clause that seems unlikely to be about the post's matter is a note: at most one in nine."""
    doubted = 0
    for block in BLOCKS:
        head, _, text = block.partition("\n")
        name, published, rule = head.split()
        findings = check_article(documents.read_text(text.strip(), path=name, media_type="text/plain"), Settings(published=published)).findings
        doubted += not any(finding.rule == rule and finding.severity != "note" for finding in findings)
    assert doubted * 9 <= len(BLOCKS)
