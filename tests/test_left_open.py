"""What a denial leaves open, and what it does not reach (`tests/data/left_open.txt`); and honest articles that once gave a doubt for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims.ideas import find_sayings
from verify.pipeline import Settings, check_article

HERE = Path(__file__).parent
HOLDS = {"+": True, "-": False, "?": None}
ROWS = [
    [cell.strip() for cell in line.split("|")]
    for line in (HERE / "data" / "left_open.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
# Counterparts, phases of two deeds, fates of several people, two lands, a denial's "that", a body's longer name, a land in a word for a visit.
NO_DOUBT = "A10 B14 B19 C10 C15 D22 F21 F22".split()


@pytest.mark.parametrize(("language", "said", "text"), [(row[0], row[1], text) for row in ROWS for text in row[2:]])
def test_said(language: str, said: str, text: str) -> None:
    told = {saying.predicates[said[1:]] for saying in find_sayings(read_claims(text, language, "article")) if said[1:] in saying.predicates}
    assert told == {HOLDS[said[0]]}


@pytest.mark.parametrize("name", NO_DOUBT)
def test_no_doubt(name: str) -> None:
    blocks = (HERE / "honest" / "twentyeighth.txt").read_text(encoding="utf-8").split("=== ")[1:]
    head, text = next((b.partition("\n")[0], b.partition("\n")[2].strip()) for b in blocks if b.startswith(f"{name} "))
    report = check_article(documents.read_text(text, path=name, media_type="text/plain"), Settings(published=head.split()[1]))
    assert report.citations
    assert [f.rule for f in report.findings if f.rule not in ("unsupported-claim", "citation-incomplete")] == []
