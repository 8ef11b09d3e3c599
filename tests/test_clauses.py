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


def findings_of(block: str) -> tuple[str, list[tuple[str, str]]]:
    head, _, text = block.partition("\n")
    name, published, rule = head.split()
    report = check_article(documents.read_text(text.strip(), path=name, media_type="text/plain"), Settings(published=published))
    return rule, [(finding.rule, finding.severity) for finding in report.findings]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_nothing_but_the_contrary_clause_is_an_error(block: str) -> None:
    rule, found = findings_of(block)
    assert [one for one, severity in found if severity != "note"] in ([], [rule])


def test_most_of_them_are_found_and_few_of_these_only_doubted() -> None:
    """A contrary clause that seems unlikely to be about the post's matter is a note, at most three in eight; of the least likely, one in ten, nothing is said."""
    found = [(rule, said) for rule, said in map(findings_of, BLOCKS)]
    told = sum(any(one == rule for one, _ in said) for rule, said in found)
    sure = sum(any(one == rule and severity != "note" for one, severity in said) for rule, said in found)
    assert told >= 0.9 * len(BLOCKS)
    assert sure >= 0.62 * len(BLOCKS)
