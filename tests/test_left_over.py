"""What only is left of its kind on either side of one deed, and words that both sides have for a state and its contrary: worth a look, and no error."""

from __future__ import annotations

import pytest

from verify import documents
from verify.pipeline import Settings, check_article


def _said(prose: str, post: str) -> list[tuple[str, str, str]]:
    text = f"{prose} {post} pic.twitter.com/CmPbp8Yrrm — Update (@update_now) March 28, 2025"
    findings = check_article(documents.read_text(text, path="a.txt", media_type="text/plain"), Settings(published="2025-03-29")).findings
    return [(f.rule, f.severity, f.article.text) for f in findings if f.article is not None and f.rule not in ("citation-incomplete", "unsupported-claim")]


@pytest.mark.parametrize(("prose", "post", "land"), [
    ("The ship with 30,000 tonnes of wheat left Odesa on Friday for Egypt.", "Судно з 30 000 тонн пшениці вийшло сьогодні з Одеси до Лівану.", "Egypt"),
    ("Das Schiff mit 30.000 Tonnen Weizen ist am Freitag von Odessa nach Ägypten ausgelaufen.", "Судно з 30 000 тонн пшениці вийшло сьогодні з Одеси до Лівану.", "Ägypten"),
    ("Le navire, chargé de 30 000 tonnes de blé, a quitté Odessa vendredi pour l'Égypte.", "A ship with 30,000 tonnes of wheat left Odesa for Lebanon today.", "l'Égypte"),
])
def test_the_one_land_that_the_post_has_not_is_worth_a_look(prose: str, post: str, land: str) -> None:
    assert ("place-mismatch", "note") in [(rule, severity) for rule, severity, words in _said(prose, post) if land.endswith(words)]


@pytest.mark.parametrize("prose", [
    "The ship with 30,000 tonnes of wheat left Odesa on Friday for Lebanon.",
    "The ship with 30,000 tonnes of wheat left Odesa on Friday for Beirut.",
    "The ship with 30,000 tonnes of wheat left Odesa on Friday. It sails under the flag of Panama.",
    "The ship with 30,000 tonnes of wheat left Odesa on Friday for Lebanon, and another one is to sail to Egypt.",
])
def test_a_land_that_may_be_the_posts_or_is_of_something_else_is_not(prose: str) -> None:
    assert _said(prose, "Судно з 30 000 тонн пшениці вийшло сьогодні з Одеси до Лівану.") == []


@pytest.mark.parametrize(("prose", "post"), [
    ("La aerolínea de Manila cerró el ejercicio con ganancias de 30 millones.", "Manila: we recorded a net loss of 30 million. Thank you for your trust."),
    ("Im Tal von Kor, in das 80 Familien zurückgekehrt waren, haben beide Seiten die Waffenruhe gebrochen.", "Valley of Kor: the ceasefire is being respected. 80 families have come back."),
])
def test_a_state_and_its_contrary_are_worth_a_look_though_little_else_is_shared(prose: str, post: str) -> None:
    assert "negation-mismatch" in [rule for rule, _, _ in _said(prose, post)]


@pytest.mark.parametrize(("end", "said"), [("the end of 2026", True), ("2026", True), ("the end of 2028", False), ("31 December 2028", False)])
def test_a_year_until_which_something_lasts_is_held_against_a_day(end: str, said: bool) -> None:
    prose = f"Behrouz Darvishi is the new coach. His contract runs until {end}. His first tournament is in Zagreb on 14 November."
    post = "Unser neuer Bundestrainer heißt Behrouz Darvishi. Sein Vertrag läuft bis 31. Dezember 2028. Erster Wettkampf ist das Turnier in Zagreb am 14. November."
    assert ("date-mismatch" in [rule for rule, _, _ in _said(prose, post)]) is said


@pytest.mark.parametrize(("prose", "said"), [
    ("A mercadoria apreendida será leiloada em 20 de abril.", True), ("The training camp will be closed on 20 April.", False),
    ("A mercadoria apreendida será destruída em 20 de abril.", False), ("A mercadoria apreendida será leiloada em 22 de abril e destruída em 20 de abril.", False)])
def test_another_deed_for_the_day_of_an_announced_one_is_worth_a_look(prose: str, said: bool) -> None:
    post = "Bea Cukai menyita 2,4 ton sisik trenggiling di Belawan. Barang bukti akan dimusnahkan pada 20 April."
    lead = "A alfândega da Indonésia apreendeu 2,4 toneladas de escamas de pangolim em Belawan."
    assert ("act-mismatch" in [rule for rule, _, _ in _said(f"{lead} {prose}", post)]) is said


@pytest.mark.parametrize(("prose", "said"), [
    ("Elf Monate haben die Arbeiten gedauert, jetzt läuft das Umspannwerk von Poltawa wieder.", True),
    ("Elf Wochen haben die Arbeiten gedauert, jetzt läuft das Umspannwerk von Poltawa wieder.", False),
    ("Elf Wochen haben die Arbeiten gedauert, geplant waren elf Monate. Das Umspannwerk von Poltawa läuft wieder.", False)])
def test_another_unit_of_time_with_one_number_is_worth_a_look(prose: str, said: bool) -> None:
    post = "Міністерка енергетики Оксана Литвиненко сьогодні відкрила в Полтаві підстанцію. Роботи тривали 11 тижнів. Електропостачання 84 тисяч споживачів відновлено."
    behind = "Energieministerin Oksana Lytwynenko weihte die Anlage am Freitag ein. 84.000 Abnehmer haben wieder Strom."
    assert ("number-mismatch" in [rule for rule, _, _ in _said(f"{prose} {behind}", post)]) is said
