"""A quotation may leave out a small word that was said just before; one that denies or means something is altered."""

from __future__ import annotations

import pytest

from verify import documents
from verify.pipeline import Settings, check_article

SAID = {
    "pt": ("O boletim de segunda-feira é da ministra Filomena Cassule. Para ela, os números são «{}».", "A Ministra Filomena Cassule disse hoje: os números são animadores, mas não são suficientes."),
    "it": ("Il bollettino di lunedì è della ministra Flora Cassule. Per lei i numeri sono «{}».", "La ministra Flora Cassule ha detto: i numeri sono incoraggianti, ma non sono sufficienti."),
    "en": ("Monday's bulletin is from Minister Flora Cassule. To her the figures are “{}”.", "Minister Flora Cassule said today: the figures are encouraging, but are not sufficient."),
}


@pytest.mark.parametrize(("language", "quotation", "altered"), [
    ("pt", "animadores, mas não suficientes", False), ("pt", "animadores, mas são suficientes", True),
    ("it", "incoraggianti, ma non sufficienti", False), ("it", "incoraggianti, ma sono sufficienti", True),
    ("en", "encouraging, but not sufficient", False), ("en", "encouraging, but are sufficient", True),
])
def test_only_a_small_word_that_was_just_said_may_be_left_out(language: str, quotation: str, altered: bool) -> None:
    retold, post = SAID[language]
    text = f"{retold.format(quotation)}\n\n{post}\n\n— Ministério da Saúde (@MinSaude_demo) April 14, 2025"
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-04-15"))
    assert ("quote-altered" in [f.rule for f in report.findings]) == altered
