"""Verbs of acts are read in every form that newspapers and offices write, language by language.

`data/forms/XX.txt` has a line for each: the act, and a sentence that tells it (`#` begins a remark).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.claims import read_claims
from verify.languages import _concepts

TABLES = sorted((Path(__file__).parent / "data" / "forms").glob("*.txt"))
LANGUAGES = frozenset("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())
WITHOUT_A_TABLE = frozenset("".split())


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_each_form_is_read_as_its_act(table: Path) -> None:
    lines = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert {act for act, _ in lines} <= set(_concepts.ACTS)
    unread = [
        (act, sentence) for act, sentence in lines
        if not any(a.key == act and a.negated is False for a in read_claims(sentence, table.stem, "article").claims.acts)]
    assert not unread


def test_languages_without_a_table_are_named() -> None:
    assert {table.stem for table in TABLES} == LANGUAGES - WITHOUT_A_TABLE


@pytest.mark.parametrize(("language", "act", "status", "sentence"), [
    ("es", "inaugurate", "planned", "Los ministros pondrán en servicio el tren."), ("es", "inaugurate", "conditional", "Los ministros pondrían en servicio el tren."),
    ("es", "inaugurate", "done", "Los ministros pusieron en servicio el tren."), ("pt", "end", "planned", "O ministro porá fim à greve."),
    ("it", "end", "planned", "I ministri porranno fine allo sciopero."), ("it", "end-strike", "done", "I ministri posero fine allo sciopero."),
    ("fr", "collapse", "conditional", "Le pont s'effondrerait."), ("fr", "collapse", "done", "Le pont s'effondra."),
    ("fr", "acquit", "planned", "La cour acquittera le maire."), ("pt", "apologise", "done", "O ministro se retratou."),
])
def test_what_a_form_puts_ahead_is_not_told_as_done(language: str, act: str, status: str, sentence: str) -> None:
    """Within an act of several words, too."""
    assert {a.status for a in read_claims(sentence, language, "article").claims.acts if a.key == act} == {status}
