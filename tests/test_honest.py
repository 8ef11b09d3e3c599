"""Honest articles give no error and no warning: written by people who tried to make the program cry wolf, in 24 languages.

Each file of `tests/honest` holds articles as `=== NAME DAY OF PUBLICATION` and text. What alarmed at first sight was mended; the rest was quiet.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.pipeline import Settings, check_article

FOLDER = Path(__file__).parent / "honest"


def _articles(path: Path) -> list[tuple[str, str, str]]:
    found = []
    for block in path.read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, text = block.partition("\n")
        name, published = head.split()
        found.append((name, published, text.strip()))
    return found


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_honest_articles_are_left_alone(path: Path) -> None:
    articles = _articles(path)
    assert len(articles) > 50
    alarms = []
    for name, published, text in articles:
        report = check_article(documents.read_text(text, path=name, media_type="text/plain"), Settings(published=published))
        assert report.citations, name
        alarms += [(name, finding.rule, finding.article and finding.article.text) for finding in report.findings if finding.severity != "note"]
    assert not alarms
