"""Everyday words beside which "in" and "from" stand, in scripts without capitals, are no places that no list has; a village beside them is."""

from __future__ import annotations

import pytest

from verify import check
from verify.claims import read_claims
from verify.claims.perhaps_places import every_place, perhaps_places


@pytest.mark.parametrize(("language", "sentence", "places"), [
    ("hi", "मुठभेड़ में दो लोग मारे गए।", []), ("hi", "इस सिलसिले में बातचीत हुई।", []), ("hi", "बरवाडीहा में दो लोग मारे गए।", ["बरवाडीहा"]),
    ("ur", "جھڑپ میں دو افراد مارے گئے۔", []), ("ur", "سیاحوں کی تعداد میں کمی آئی۔", []), ("ur", "کنڈیالو میں دو افراد مارے گئے۔", ["کنڈیالو"]),
    ("bn", "ঘূর্ণিঝড়ের তাণ্ডবে ঘর ভেঙেছে।", []), ("bn", "তাঁর নাম তালিকা থেকে মোছা হয়েছে।", []), ("bn", "বড়কান্দিয়ায় দুজন মারা গেছেন।", ["বড়কান্দিয়ায়"]),
])
def test_an_everyday_word_is_no_place(language: str, sentence: str, places: list[str]) -> None:
    assert [sentence[p.start:p.end] for p in perhaps_places(read_claims(sentence, language, "article"))] == places


@pytest.mark.parametrize(("language", "sentence", "lands"), [
    ("ja", "トランプ大統領はプーチンに電話した。ロシアはサミットに参加した。", {"RU"}),  # no town that sounds like it: somebody is called
    ("zh", "土耳其在马尔马里斯附近海域救起29名移民。", {"TR"}), ("zh", "他们在马里附近会面。", {"ML"}),
])
def test_whom_somebody_calls_and_the_middle_of_a_foreign_name_are_no_places(language: str, sentence: str, lands: set[str]) -> None:
    assert {p.country or p.key for p in every_place(read_claims(sentence, language, "article"))} == lands


@pytest.mark.parametrize(("language", "sentence", "happens"), [
    ("it", "Una ministra nel governo di Kiev ha inaugurato un laboratorio a Leopoli.", False), ("de", "Die in der Regierung in Kiew zuständige Ministerin war in Lemberg.", False),
    ("it", "Una ministra ha inaugurato un laboratorio a Kiev.", True), ("de", "Die Ministerin war in Kiew.", True),
])
def test_nothing_happens_in_a_capital_whose_government_is_named(language: str, sentence: str, happens: bool) -> None:
    assert [p.locative for p in read_claims(sentence, language, "article").claims.places if p.kind == "capital"] == [happens]


_POST = (
    "Para Politikası Kurulu, politika faizini bir puan indirerek yüzde 37'ye düşürmüştür. Enflasyon Raporu 12 Şubat Perşembe günü İstanbul'da açıklanacaktır. "
    "pic.twitter.com/AbCdEf1234 — TCMB (@Merkez_Bankasi) January 22, 2026")


@pytest.mark.parametrize(("city", "told"), [("إزمير", True), ("إسطنبول", False)])
def test_a_town_named_for_its_stock_exchange_is_not_where_something_is_told(city: str, told: bool) -> None:
    text = (f"خفض البنك المركزي التركي، الخميس، سعر الفائدة الرئيسي نقطة مئوية واحدة ليبلغ 37 في المئة.\n\n{_POST}\n\n"
            f"وسيُعرض تقرير التضخم يوم الخميس 12 فبراير في {city}.\n\nوصعد مؤشر بورصة إسطنبول 0.7 في المئة.")
    assert any(f.rule == "place-mismatch" for f in check(text, published="2026-01-23").findings) is told


@pytest.mark.parametrize("said", ["Şam'daki hükümet açıklama yapmadı.", "Hükümet konuyla ilgili bir açıklama yapmadı."])
def test_who_made_no_statement_wrote_no_post(said: str) -> None:
    text = ("Suriye Kızılayı, cuma günü Deyrizor kentinde mayın patlaması sonucu 6 çocuğun öldüğünü bildirdi.\n\nقتل 6 أطفال اليوم بانفجار لغم في دير الزور. "
            f"pic.twitter.com/AbCdEf1234 — الهلال الأحمر السوري (@SYRedCrescent) March 28, 2025\n\n{said}")
    assert not [f for f in check(text, published="2025-03-29").findings if f.rule == "account-mismatch"]
