"""Whether people died or were hurt, or nobody was: how it is read, and where it contradicts."""

from __future__ import annotations

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims.casualties import find_fates
from verify.pipeline import Settings, check_article

SIGNED = "pic.twitter.com/CmPbp8Yrrm — Fire Service (@fireservice) March 28, 2025"


@pytest.mark.parametrize(("language", "text", "kind", "some"), [
    ("en", "The fire in the hotel killed two guests.", "dead", True),
    ("en", "Nobody died when the hotel burnt down.", "dead", False),
    ("en", "The hotel burnt down without anyone being injured.", "injured", False),
    ("en", "None of the five injured is in danger.", "injured", True),
    ("de", "Drei Menschen wurden bei dem Unfall verletzt.", "injured", True),
    ("de", "Bei dem Unfall wurde niemand verletzt.", "injured", False),
    ("fr", "L'accident n'a fait aucun blessé.", "injured", False),
    ("fr", "Le car s'est renversé sans faire de blessé.", "injured", False),
    ("es", "No hubo víctimas mortales en el incendio.", "dead", False),
    ("it", "Il rogo non ha causato morti.", "dead", False),
    ("pt", "O prédio ardeu sem registo de mortes.", "dead", False),
    ("ru", "Погибших нет.", "dead", False),
    ("pl", "W wypadku zginęły dwie osoby.", "dead", True),
    ("tr", "Kazada ölen olmadı.", "dead", False),
    ("id", "Tidak ada korban jiwa.", "dead", False),
])
def test_a_fate_is_of_some_or_of_nobody(language: str, text: str, kind: str, some: bool) -> None:
    said = {fate.some for fate in find_fates(read_claims(text, language, "post")) if fate.kind == kind}
    assert some in said
    assert (not some) not in said


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Of 412 who fell ill, 403 survived."),  # which is not to say that nobody died
    ("it", "Morti, per fortuna, non ce ne sono stati."),
])
def test_who_lived_is_not_all_and_a_word_alone_says_nothing(language: str, text: str) -> None:
    assert {fate.some for fate in find_fates(read_claims(text, language, "post")) if fate.kind == "dead"} <= {None}


@pytest.mark.parametrize(("prose", "post", "differs"), [
    ("Beim Brand eines Hotels in Bari am Freitag kam niemand ums Leben, drei Etagen brannten aus.", "Fire in a hotel in Bari: three floors burnt. Sadly two people died.", True),
    ("Beim Brand eines Hotels in Bari am Freitag starben Menschen, drei Etagen brannten aus.", "Fire in a hotel in Bari: three floors burnt. Nobody died.", True),
    ("Un autobus con 40 alumnos volcó el viernes cerca de Graz y varios resultaron heridos.", "Bei Graz ist heute ein Bus mit 40 Schülern umgekippt. Verletzt wurde niemand.", True),
    ("Beim Brand eines Hotels in Bari am Freitag kam niemand ums Leben, drei Etagen brannten aus.", "Fire in a hotel in Bari: three floors burnt. Nobody died.", False),
    ("Beim Brand eines Hotels in Bari brannten am Freitag drei Etagen aus. 2019 starben dort bei einem Feuer zwei Menschen.", "Fire in a hotel in Bari: three floors burnt. Nobody died.", False),
    ("Beim Brand eines Hotels in Bari am Freitag wurde kein Feuerwehrmann verletzt, drei Etagen brannten aus.", "Fire in a hotel in Bari: three floors burnt. Six guests were injured.", False),
])
def test_nobody_here_and_somebody_there(prose: str, post: str, differs: bool) -> None:
    article = documents.read_text(f"{prose} {post} {SIGNED} Mehr war nicht bekannt.", path="a.txt", media_type="text/plain")
    found = [finding for finding in check_article(article, Settings(published="2025-03-29")).findings if finding.rule == "negation-mismatch"]
    assert bool(found) is differs
    assert differs or not [finding for finding in found if finding.severity == "error"]
