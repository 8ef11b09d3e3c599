"""What was read as its contrary, or as something else, until an article was met that says so: denied clauses, words told apart by an accent, who is only called missing."""

from __future__ import annotations

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims.ideas import find_sayings
from verify.pipeline import Settings, check_article


@pytest.mark.parametrize(("language", "text"), [
    ("fr", "La Turquie les a récupérées sans qu'un dédommagement ait été payé."), ("fr", "La Turquie les a récupérées sans que rien n'ait été payé."),
    ("de", "Die Türkei erhielt sie, ohne dass eine Entschädigung gezahlt wurde."), ("it", "La Turchia li ha riavuti senza che sia stato pagato un indennizzo."),
    ("es", "Turquía los recuperó sin que se pagara ninguna indemnización."), ("pt", "A Turquia recuperou-as sem que fosse paga qualquer indemnização."),
    ("ro", "Turcia le-a recuperat fără ca vreo despăgubire să fie plătită."), ("nl", "Turkije kreeg ze terug zonder dat er een vergoeding is betaald.")])
def test_what_is_behind_without_that_is_denied(language: str, text: str) -> None:
    assert {act.negated for act in read_claims(text, language, "article").claims.acts if act.key == "pay"} == {True}


@pytest.mark.parametrize(("text", "died"), [
    ("Belediye Başkanı Özgür Çelik, şubat ayında yapılan seçimde başkan oldu.", False), ("Özgür Çelik, şubat ayında Ankara'da öldü.", True)])
def test_an_accent_makes_another_word_of_a_state(text: str, died: bool) -> None:
    told = [saying.predicates for saying in find_sayings(read_claims(text, "tr", "article"))]
    assert any(predicates.get("die") for predicates in told) is died


@pytest.mark.parametrize(("language", "text", "missing"), [
    ("en", "The missing hiker has been found near Innsbruck.", False), ("it", "L'escursionista scomparso è stato trovato.", False), ("zh", "失联登山客获救生还。", False),
    ("it", "L'escursionista è scomparso vicino a Innsbruck.", True)])
def test_who_is_only_called_missing_did_not_go_missing(language: str, text: str, missing: bool) -> None:
    assert ("go-missing" in {act.key for act in read_claims(text, language, "article").claims.acts}) is missing


@pytest.mark.parametrize(("language", "text", "name"), [
    ("ar", "وقّع سعادة الدكتور سالم الكبيسي وزير العمل المذكرة.", "سالم الكبيسي"), ("ar", "قال معالي المهندس خالد الفالح إن العمل انتهى.", "خالد الفالح")])
def test_honorifics_in_a_row_are_no_part_of_a_name(language: str, text: str, name: str) -> None:
    assert [person.name for person in read_claims(text, language, "post").claims.people] == [name]


def test_a_katakana_word_before_other_signs_is_none_within_a_longer_one() -> None:
    assert "strike" not in {act.key for act in read_claims("5000人がブカレストに集まった。", "ja", "article").claims.acts}
    assert "strike" in {act.key for act in read_claims("5000人がストに入った。", "ja", "article").claims.acts}


@pytest.mark.parametrize(("published", "said"), [(None, False), ("2025-09-09", True), ("2025-09-10", False)])
def test_an_article_without_a_day_of_its_own_may_be_younger_than_the_post(published: str | None, said: bool) -> None:
    article = (
        "Os fiscais aduaneiros indonésios impediram anteontem o contrabando de 2,4 toneladas de escamas de pangolim no porto de Belawan. Bea Cukai menggagalkan penyelundupan "
        "2,4 ton sisik trenggiling di Pelabuhan Belawan, Senin (8/9/2025). Empat tersangka ditahan. pic.twitter.com/Wd4nB8xKe1 — Bea Cukai RI (@BeaCukaiRI) September 9, 2025")
    findings = check_article(documents.read_text(article, path="a.txt", media_type="text/plain"), Settings(published=published)).findings
    assert any(f.rule == "date-mismatch" for f in findings) is said
