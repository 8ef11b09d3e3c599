"""Acts that another one turns down, puts off or thinks over, that somebody is ready for or failed in, are not told as done, in 24 languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.claims import read_claims

LINES = [
    (line[0] == "+", *line[1:].split("|")) for line in (Path(__file__).parent / "data" / "not_done.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("done", "language", "text"), LINES)
def test_a_signing_is_told_as_done_only_where_it_is(done: bool, language: str, text: str) -> None:
    signings = [act for act in read_claims(text, language, "article").claims.acts if act.key == "sign"]
    assert done == any(act.negated is False and act.status == "done" and not act.denied for act in signings)


def test_every_language_has_both() -> None:
    assert {len({language for done, language, _ in LINES if done == wanted}) for wanted in (True, False)} == {24}


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Без раненых не обошлось."), ("ru", "Не обошлось и без пострадавших."), ("uk", "Не обійшлося без постраждалих."), ("pl", "Nie obyło się bez rannych."),
    ("pl", "Bez rannych się nie obyło."), ("de", "Es ging nicht ohne Verletzte ab."), ("fr", "La soirée ne s'est pas passée sans blessés."), ("es", "No faltaron heridos."),
    ("it", "Non sono mancati i feriti."), ("pt", "Não faltaram feridos."), ("nl", "Het ging niet zonder gewonden."), ("el", "Δεν έλειψαν οι τραυματίες."),
])
def test_a_no_that_takes_back_another_denies_nobodys_wounds(language: str, text: str) -> None:
    assert not any(act.negated for act in read_claims(text, language, "article").claims.acts if act.key == "injure")


@pytest.mark.parametrize(("language", "text"), [("ru", "Обошлось без пострадавших."), ("pl", "Obyło się bez rannych."), ("de", "Es ging ohne Verletzte ab.")])
def test_one_no_alone_does(language: str, text: str) -> None:
    assert any(act.negated for act in read_claims(text, language, "article").claims.acts if act.key == "injure")
