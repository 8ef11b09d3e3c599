"""What the post denies and the prose tells is found in words of which no list of what is said or of what has one, and in languages without any list.

`data/denials.txt` holds articles as `=== NAME DAY OF PUBLICATION` and text; `data/denials_told.txt` the same articles, in which the denial is told in other, honest words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims.understood import denials_between, noes_between
from verify.comparison._told import told_by, told_if
from verify.pipeline import Settings, check_article

DATA = Path(__file__).parent / "data"
FALSE, HONEST = ((DATA / name).read_text(encoding="utf-8").split("=== ")[1:] for name in ("denials.txt", "denials_told.txt"))


def checked(block: str):  # type: ignore[no-untyped-def]
    head, _, text = block.partition("\n")
    name, published = head.split()
    return check_article(documents.read_text(text.strip(), path=name, media_type="text/plain"), Settings(published=published))


@pytest.mark.parametrize("block", FALSE, ids=lambda block: block.split()[0])
def test_what_the_post_denies_is_found(block: str) -> None:
    assert [finding.rule for finding in checked(block).findings] == ["negation-mismatch"]


@pytest.mark.parametrize("block", HONEST, ids=lambda block: block.split()[0])
def test_a_denial_in_other_words_is_left_alone(block: str) -> None:
    assert not checked(block).findings


@pytest.mark.parametrize(("language", "text", "noes"), [
    ("sv", "Inga tåg går i dag", 1), ("da", "Togene kører ikke i dag", 1), ("fi", "Junat eivät kulje tänään", 1), ("hu", "A vonatok ma nem járnak", 1),
    ("sv", "Tågen går i dag", 0), ("en", "No trains run today", 1), ("sw", "Mashamba hayahitaji kibali", 1), ("sw", "Mashamba yanahitaji kibali", 0),
    ("zh", "局长在不伦瑞克启用一台新的钍核钟", 0), ("zh", "局长不在无锡启用新钟", 1), ("ar", "وقع الوزير الاتفاق في لا باز يوم الاثنين", 0), ("sw", "Waziri alifika Bila Tserkva", 0), ("sw", "Waziri alifika bila barua", 1),
])
def test_noes_are_read_also_in_languages_without_a_list_of_words(language: str, text: str, noes: int) -> None:
    read = read_claims(text, language, "article")
    assert len(noes_between(read, 0, len(read.passage.tokens))) == noes


@pytest.mark.parametrize(("language", "text", "other", "there", "share"), [
    ("fr", "Les camions n'y sont pas admis", "nl", "Vrachtwagens mogen erover", 1.0),
    ("pl", "Rozporządzenie nie obejmuje owiec", "it", "Il regolamento riguarda le pecore", 1.0),
    ("de", "Hunde werden nicht gefüttert", "es", "La plaza se cierra el lunes", 0.0),
])
def test_words_of_two_languages_tell_the_same(language: str, text: str, other: str, there: str, share: float) -> None:
    read, like = read_claims(text, language, "post"), read_claims(there, other, "article")
    stretch, place = (0, len(read.passage.tokens)), (0, len(like.passage.tokens))
    told = told_by(read, stretch, like, place)
    assert told.share == share
    for least in (0.25, 0.5, 1.0):
        assert told_if(read, least, stretch, like, place) == (told if share >= least else None)


@pytest.mark.parametrize(("language", "text", "times"), [
    ("es", "El hielo no espera nunca a nadie", 1), ("ru", "Ни один маршрут больше никогда не встанет", 1), ("en", "Nobody will never pay", 2),
    ("it", "Non chiude mai, non apre nessuno", 2), ("en", "The road is open", 0),
])
def test_where_words_for_no_agree_a_clause_denies_once(language: str, text: str, times: int) -> None:
    read = read_claims(text, language, "article")
    assert denials_between(read, 0, len(read.passage.tokens)) == times


@pytest.mark.parametrize(("language", "text", "denied"), [
    ("es", "Los submarinos siguen sin relevo firmado.", True),
    ("es", "Sin un nuevo contrato firmado no habrá obras.", True),
    ("es", "Sin la ministra han firmado el acuerdo.", False),
    ("fr", "Les sous-marins restent sans contrat signé.", True),
    ("fr", "Sans le ministre ils ont signé l'accord.", False),
    ("it", "I sottomarini restano senza un contratto firmato.", True),
    ("it", "Senza il ministro hanno firmato il contratto.", False),
    ("pt", "Os submarinos continuam sem contrato assinado.", True),
    ("pt", "Sem o ministro foi assinado o contrato.", False),
    ("ro", "Submarinele rămân fără contract semnat.", True),
    ("ro", "Fără ministru au semnat contractul.", False),
])
def test_without_denies_the_participle_behind_its_noun(language: str, text: str, denied: bool) -> None:
    assert [act.negated for act in read_claims(text, language, "article").claims.acts if act.key == "sign"] == [denied]
