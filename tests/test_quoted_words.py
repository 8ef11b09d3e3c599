"""Somebody's words between apostrophes are read, and apostrophes in words are none; contrary words, and another half denied, make a quotation another one's."""

from __future__ import annotations

import pytest

from verify.claims import read_claims
from verify.comparison._contrary_words import contrary_words, denies_another_half


@pytest.mark.parametrize(("language", "text", "quoted"), [
    ("nl", "Hoogland: 'Dit is het eerste stuk dat ongeschonden boven water komt.' Het wrak blijft.", ["Dit is het eerste stuk dat ongeschonden boven water komt."]),
    ("nl", "'s Avonds kwam 't schip binnen, zei de man van rock 'n' roll.", []),
    ("en", "Mary Holland: 'We're opening the boys' school today.' More soon.", ["We're opening the boys' school today."]),
    ("en", "The '90s band played at St James' Park, the Jones' house and the Ministers' gate.", []),
    ("en", "\u2018It\u2019s the first piece that isn\u2019t broken,\u2019 said Mary Holland.", ["It\u2019s the first piece that isn\u2019t broken"]),
    ("fr", "Il a dit : 'C'est l'été le plus chaud.'", ["C'est l'été le plus chaud."]), ("fr", "L'été d'hier n'est pas l'hiver d'aujourd'hui.", []),
    ("tr", "Hoogland: 'İpsala'daki kapı açıktır.' dedi.", ["İpsala'daki kapı açıktır."]), ("tr", "İstanbul'un ve Ankara'nın valileri 'dan sonra geldi.", []),
    ("it", "Bianchi: 'Dell'acqua non c'è traccia', dice.", ["Dell'acqua non c'è traccia"]), ("it", "Negli anni '50 l'acqua c'era, un po' meno oggi.", []),
])
def test_words_between_apostrophes(language: str, text: str, quoted: list[str]) -> None:
    read = read_claims(text, language, "post")
    assert [text[q.inner_start:q.inner_end] for q in read.claims.quotations] == quoted


@pytest.mark.parametrize(("language", "text", "other", "there", "contrary", "half"), [
    ("pl", "Las rośnie szybciej, niż go tracimy", "uk", "Ліс росте повільніше, ніж ми його втрачаємо", True, False),
    ("pl", "Las rośnie wolniej, niż go tracimy", "uk", "Ліс росте повільніше, ніж ми його втрачаємо", False, False),
    ("de", "Wir brauchen mehr Lehrer", "it", "Ci servono meno insegnanti", True, False), ("de", "Wir brauchen mehr Lehrer", "it", "Ci servono più insegnanti", False, False),
    ("ko", "우리는 더 빨리 일해야 한다", "id", "Kita harus bekerja lebih lambat", True, False), ("fr", "La paix commence à l'école", "ru", "Мир начинается в школе", False, False),
    ("el", "Η Δήλος δεν είναι αρχείο, είναι σκηνικό", "fr", "Délos n'est pas un décor, c'est une archive", False, True),
    ("el", "Η Δήλος δεν είναι σκηνικό, είναι αρχείο", "fr", "Délos n'est pas un décor, c'est une archive", False, False),
    ("es", "La escuela no es un mercado, es un jardín", "de", "Die Schule ist kein Garten, sie ist ein Markt", False, True),
    ("es", "La escuela no es un mercado, es un jardín", "de", "Die Schule ist kein Markt, sie ist ein Garten", False, False),
    ("tr", "Okul pazar değil, bahçedir", "en", "A school is not a market, it is a garden", False, False),
])
def test_contrary_words_and_another_half_denied(language: str, text: str, other: str, there: str, *, contrary: bool, half: bool) -> None:
    sides = ((read, 0, len(read.passage.tokens)) for read in (read_claims(text, language, "article"), read_claims(there, other, "post")))
    ours, theirs = sides
    assert (contrary_words(ours, theirs), denies_another_half(ours, theirs)) == (contrary, half)
