"""What a denial denies where verbs come last: the deed right before it, or what "that" leads to; no deed of another clause, and none beside a forged passport."""

from __future__ import annotations

import pytest

from verify.claims import read_claims

# the language, the sentence, the act, whether it is denied
TOLD = [
    ("hi", "सेना ने हमले की ख़बर का खंडन किया।", "attack", True), ("hi", "मंत्री ने इस्तीफ़े की बात से इनकार किया।", "resign", True),
    ("hi", "कंपनी ने छँटनी के दावे को निराधार बताया।", "lay-off", True), ("hi", "सेना ने इनकार किया कि उसने गाँव पर हमला किया।", "attack", True),
    ("hi", "फ़र्ज़ी ख़बर: सरकार ने पुल बंद किया।", "close", True), ("hi", "विभाग ने आरोपों का खंडन किया और समझौते पर हस्ताक्षर किए।", "sign", False),
    ("hi", "फ़र्ज़ी पासपोर्ट के साथ चार लोग गिरफ़्तार हुए।", "arrest", False),
    ("ur", "فوج نے حملے کی خبر کی تردید کی۔", "attack", True), ("ur", "وزیر نے استعفے کی بات سے انکار کیا۔", "resign", True),
    ("ur", "محکمے نے الزامات کی تردید کی اور معاہدے پر دستخط کیے۔", "sign", False), ("ur", "جعلی پاسپورٹ رکھنے پر چار افراد گرفتار ہوئے۔", "arrest", False),
    ("bn", "সেনাবাহিনী হামলার অভিযোগ অস্বীকার করেছে।", "attack", True), ("bn", "মন্ত্রী পদত্যাগের খবর নাকচ করেছেন।", "resign", True),
    ("bn", "মন্ত্রী পদত্যাগের খবর অস্বীকার করে বলেছেন, তিনি চুক্তি সই করেছেন।", "sign", False), ("bn", "ভুয়া পাসপোর্টসহ চারজন গ্রেপ্তার হয়েছেন।", "arrest", False),
]


@pytest.mark.parametrize(("language", "sentence", "act", "denied"), TOLD)
def test_a_denial_denies_what_it_is_said_of(language: str, sentence: str, act: str, denied: bool) -> None:
    acts = [a for a in read_claims(sentence, language, "article").claims.acts if a.key == act]
    assert acts and all(a.denied is denied and a.negated is False for a in acts), acts


@pytest.mark.parametrize(("language", "sentence", "act"), [
    ("hi", "उसने हमला किया और आरोपों का खंडन किया।", "attack"), ("ur", "وزیر نے کٹوتی کے امکان سے انکار نہیں کیا۔", "decrease"),
])
def test_a_deed_that_is_not_what_is_denied_is_left_open(language: str, sentence: str, act: str) -> None:
    (found,) = (a for a in read_claims(sentence, language, "article").claims.acts if a.key == act)
    assert not found.denied and found.negated is None
