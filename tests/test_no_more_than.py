"""Acts of which a text says that there was no more: they merely discussed it, sie beschränkten sich darauf, 논의하는 데 그쳤다."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.claims import read_claims

LINES = [tuple(line.split("|")) for line in (Path(__file__).parent / "data" / "no_more_than.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
_TALKS = {"discuss", "negotiate", "meet"}  # are one here


@pytest.mark.parametrize(("language", "text", "act"), LINES)
def test_what_is_all_there_was_is_told_so(language: str, text: str, act: str) -> None:
    acts = read_claims(text, language, "article").claims.acts
    if act.startswith("-"):
        assert [a.only for a in acts if a.key == act[1:]] == [False]
    else:
        assert any(a.only for a in acts if a.key == act or {act, a.key} <= _TALKS)


def test_every_language_has_sentences() -> None:
    assert len({language for language, _, _ in LINES}) == 24
