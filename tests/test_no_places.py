"""Everyday words beside which "in" and "from" stand, in scripts without capitals, are no places that no list has; a village beside them is."""

from __future__ import annotations

import pytest

from verify.claims import read_claims
from verify.claims.perhaps_places import perhaps_places


@pytest.mark.parametrize(("language", "sentence", "places"), [
    ("hi", "मुठभेड़ में दो लोग मारे गए।", []), ("hi", "इस सिलसिले में बातचीत हुई।", []), ("hi", "बरवाडीहा में दो लोग मारे गए।", ["बरवाडीहा"]),
    ("ur", "جھڑپ میں دو افراد مارے گئے۔", []), ("ur", "سیاحوں کی تعداد میں کمی آئی۔", []), ("ur", "کنڈیالو میں دو افراد مارے گئے۔", ["کنڈیالو"]),
    ("bn", "ঘূর্ণিঝড়ের তাণ্ডবে ঘর ভেঙেছে।", []), ("bn", "তাঁর নাম তালিকা থেকে মোছা হয়েছে।", []), ("bn", "বড়কান্দিয়ায় দুজন মারা গেছেন।", ["বড়কান্দিয়ায়"]),
])
def test_an_everyday_word_is_no_place(language: str, sentence: str, places: list[str]) -> None:
    assert [sentence[p.start:p.end] for p in perhaps_places(read_claims(sentence, language, "article"))] == places
