"""Firms, universities and broadcasters are read by name in every script, and nothing else is."""

from __future__ import annotations

import os

import pytest

from verify import documents
from verify.claims import read_claims
from verify.comparison._body_relations import of_two_families
from verify.languages._firms import trade_of
from verify.pipeline import Settings, check_article

_FILE = os.path.join(os.path.dirname(__file__), "data", "firms_read.txt")


def _lines() -> list[tuple[str, str, str]]:
    with open(_FILE, encoding="utf-8") as file:
        rows = [line.strip().partition(": ") for line in file if not line.startswith("#")]
    return [(key, *told.split(" ", 1)) for key, _, texts in rows for told in texts.split(" | ")]  # type: ignore[misc]


@pytest.mark.parametrize(("key", "language", "text"), _lines())
def test_a_firm_is_read_by_name(key: str, language: str, text: str) -> None:
    found = [o for o in read_claims(text, language, "article").claims.organisations if o.key is not None]
    assert [o.key for o in found] == ([] if key == "-" else [key])


@pytest.mark.parametrize(("name", "told"), [("BBC", False), ("CNN", True)])
def test_a_name_that_says_its_kind_too_is_one_body(name: str, told: bool) -> None:
    text = (
        f"La {name} emitirá el debate de 90 minutos el 4 de junio, anunció la comisión.\n\n"
        "The BBC will broadcast the 90-minute debate on 4 June. pic.twitter.com/AbCdEf1234 — Electoral Commission (@electoralcommuk) March 28, 2025\n")
    found = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-03-28")).findings
    assert ("organisation-mismatch" in {f.rule for f in found}) == told


def test_only_two_of_one_trade_are_told_apart() -> None:
    assert trade_of("airbus") == trade_of("safran")
    assert of_two_families("airbus", "safran")
    assert not of_two_families("airbus", "ryanair")
    assert of_two_families("deutsche-bahn", "obb")
