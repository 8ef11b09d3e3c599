"""How far a deed came, whether it was done at all, and who only stands beside it: what retells the post's deed differs where it says less or the contrary, and not else.

`data/deeds.txt` holds articles as `=== NAME DAY OF PUBLICATION RULE` and text, the rule `-` for honest ones. All are invented.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.pipeline import Settings, check_article

BLOCKS = (Path(__file__).parent / "data" / "deeds.txt").read_text(encoding="utf-8").split("=== ")[1:]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_a_deed_is_told_as_it_was_done(block: str) -> None:
    head, _, text = block.partition("\n")
    name, published, rule = head.split()
    report = check_article(documents.read_text(text.strip(), path=name, media_type="text/plain"), Settings(published=published))
    assert report.citations
    assert [finding.rule for finding in report.findings if finding.severity != "note"] in ([], [rule])
    assert rule == "-" or rule in [finding.rule for finding in report.findings]  # of a text of two lines some are too little likely for an error
