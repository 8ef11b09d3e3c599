"""Lands: which lies in which, that every language has its names, its adjectives and its capital, and that they are read."""

from __future__ import annotations

import os

import pytest

from verify.claims import read_claims
from verify.claims._values import Place
from verify.comparison._lands import all_lie_apart, lie_apart
from verify.comparison._place_relations import may_be_two, meets
from verify.comparison._sentence_keys import sentence_keys
from verify.languages import words


def _place(text: str, language: str = "en") -> Place:
    return next(p for p in read_claims(text, language, "article").claims.places if p.country)


@pytest.mark.parametrize(("left", "right", "apart"), [
    ("FR", "GP", False), ("GP", "FR", False), ("GP", "MQ", True), ("NC", "PF", True), ("GP", "GP", False), ("FR", "GB", True), ("US", "PR", False), ("PR", "VI", True),
    ("GL", "FO", True), ("DK", "GL", False), ("MA", "EH", False), ("GB", "GI", False), ("ES", "GI", True), ("AR", "FK", True), ("AQ", "AR", True)])
def test_a_territory_lies_in_its_state_and_two_of_one_state_apart(left: str, right: str, apart: bool) -> None:
    assert lie_apart(left, right) is apart
    assert all_lie_apart({left}, {right}) is apart
    assert all_lie_apart((), {right})


@pytest.mark.parametrize(("here", "there", "two"), [
    ("It happened in Guadeloupe.", "Elle était en Martinique.", True),
    ("It happened in Guadeloupe.", "Elle était à Fort-de-France.", True),
    ("It happened in Guadeloupe.", "Elle était à Pointe-à-Pitre.", False),
    ("It happened in Guadeloupe.", "Elle était à Dakar.", True),
    ("It happened in the Faroe Islands.", "Elle était aux îles Féroé.", False),
    ("It happened on Svalbard.", "Elle était à Longyearbyen.", False),
    ("It happened on Svalbard.", "Elle était en Guadeloupe.", True),
    ("It happened in Puerto Rico.", "Elle était à Bayamón.", False)])
def test_territories_are_told_apart_as_regions_are(here: str, there: str, two: bool) -> None:
    assert may_be_two(_place(here), _place(there, "fr")) is two


@pytest.mark.parametrize(("here", "there"), [("France said so.", "C’était en Guadeloupe."), ("Denmark said so.", "C’était au Groenland."), ("Puerto Rico said so.", "Les États-Unis le disent.")])
def test_a_state_meets_its_territory(here: str, there: str) -> None:
    left, right = _place(here), _place(there, "fr")
    assert not may_be_two(left, right) and not may_be_two(right, left)
    assert meets(left, right) or meets(right, left)


def _told() -> list[tuple[str, str, str]]:
    with open(os.path.join(os.path.dirname(__file__), "data", "lands_told.txt"), encoding="utf-8") as file:
        told = [line.partition(":") for line in file if line.strip() and not line.startswith("#")]
    return [(*head.split(), text.strip()) for head, _, texts in told for text in texts.split(" | ")]


@pytest.mark.parametrize(("language", "lands", "text"), _told())
def test_lands_are_read_as_sentences_have_them(language: str, lands: str, text: str) -> None:
    assert {p.country for p in read_claims(text, language, "article").claims.places} == set(lands.split("+"))


LANGUAGES = "en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split()
STATES = """AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES
    ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG
    MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG
    TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW""".split()
# A land in a plain sentence of each language, where it did something.
SAID = {
    "en": "The minister said {} signed the agreement.", "fr": "Le ministre a dit que {} a signé l’accord.", "es": "El ministro dijo que {} firmó el acuerdo.",
    "pt": "O ministro disse que {} assinou o acordo.", "de": "Der Minister sagte, dass {} das Abkommen unterzeichnete.", "it": "Il ministro ha detto che {} ha firmato l’accordo.",
    "nl": "De minister zei dat {} het akkoord heeft getekend.", "ar": "قال الوزير إن {} وقعت الاتفاق.", "ru": "Министр сказал, что {} подписала соглашение.",
    "uk": "Міністр сказав, що {} підписала угоду.", "pl": "Minister powiedział, że {} podpisała umowę.", "tr": "Bakan dün {} ile anlaşma imzalandığını söyledi.",
    "hi": "मंत्री ने कहा कि {} ने समझौते पर हस्ताक्षर किए।", "bn": "মন্ত্রী বলেন, {} চুক্তি সই করেছে।", "ur": "وزیر نے کہا کہ {} نے معاہدے پر دستخط کیے۔", "zh": "部长昨天表示,{}签署了协议。",
    "ja": "大臣は昨日、{}が協定に署名したと述べた。", "ko": "장관은 어제 {}가 협정에 서명했다고 말했다.", "id": "Menteri mengatakan {} menandatangani perjanjian.", "fa": "وزیر گفت که {} توافق را امضا کرد.",
    "he": "השר אמר כי {} חתמה על ההסכם.", "sw": "Waziri alisema {} ilisaini makubaliano.", "el": "Ο υπουργός είπε ότι {} υπέγραψε τη συμφωνία.", "ro": "Ministrul a spus că {} a semnat acordul."}
# Names that are words, people or other places unless something tells them apart, and what is read of them.
TOLD_APART = {
    ("es", "GD"): "isla de Granada", ("pt", "GD"): "ilha de Granada",  # the town in Spain
    ("pt", "MC"): "Principado de Mônaco", ("it", "MC"): "Principato di Monaco",  # a town before a land; Munich
    ("pt", "MU"): "República de Maurício", ("fa", "MU"): "جزیره موریس",  # a man's name
    ("it", "ML"): "il Mali", ("hi", "ML"): "अफ्रीकी देश माली", ("fa", "ML"): "کشور مالی", ("ur", "ML"): "ملک مالی",  # evils, a gardener, finances
    ("uk", "DM"): "Співдружність Домініки", ("pl", "DM"): "Wspólnota Dominiki",  # a woman's name
    ("tr", "CY"): "Güney Kıbrıs",  # the island, which is two lands' there
    ("fa", "CZ"): "جمهوری چک",  # a cheque
    ("he", "BJ"): "בנין שבאפריקה",  # a building
    ("ur", "PW"): "جمہوریہ پلاؤ",  # a dish
    ("bn", "SC"): "সেশেলস",  # CLDR has Sicily
    ("ko", "SD"): "수단 정부",  # means
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_read_by_its_name(language: str) -> None:
    names = pytest.importorskip("babel").Locale(language).territories
    unread = {}
    for state in STATES:
        name = TOLD_APART.get((language, state), names[state])
        for written in {name, name.replace(" ", "")} if language in ("zh", "ja", "ko") and (language, state) not in TOLD_APART else {name}:
            places = read_claims(SAID[language].format(written), language, "article").claims.places
            if not any(p.kind == "country" and p.country == state for p in places):
                unread[state] = written, [(p.kind, p.key) for p in places]
    assert not unread


# The Vatican has no capital; other capitals that go by their land's name are told with the word for a town.
NO_CAPITAL = frozenset(("VA",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_its_capital(language: str) -> None:
    literal = words(language)
    assert literal is not None
    assert [s for s in STATES if s not in literal["capitals"] and s not in NO_CAPITAL] == []


# Languages that say "of Benin" for most lands, as if Beninese were no word: an Indonesian adjective is the land's name, a Swahili one is that behind "of".
WITHOUT_ADJECTIVES = frozenset("id sw hi bn ur".split())
SMALL = frozenset("AD AG BB BN BS BT BZ CF CG CV DJ DM FJ FM GD GQ GW GY KI KM KN LC LI LS MC MH MV NR PW SB SC SM SR ST TL TO TV VA VC VU WS".split())
# Adjectives that are words of other senses, or of which newspapers have no one form.
NO_ADJECTIVE = {"ar": "ML PG", "fa": "MU", "he": "BJ CI PG", "ro": "NE"}


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - WITHOUT_ADJECTIVES))
def test_every_state_but_the_smallest_has_its_adjective(language: str) -> None:
    literal = words(language)
    assert literal is not None
    assert [s for s in STATES if s not in literal["demonyms"] and s not in SMALL and s not in NO_ADJECTIVE.get(language, "").split()] == []


# Territories by the name that they have in all files, and the languages in which their name alone is a word, a person or a town.
TERRITORIES = {
    "Guadeloupe": "GP", "Martinique": "MQ", "Reunion": "RE", "French Guiana": "GF", "Mayotte": "YT", "New Caledonia": "NC", "French Polynesia": "PF", "Saint Martin": "MF",
    "Guam": "GU", "American Samoa": "AS", "Puerto Rico": "PR", "US Virgin Islands": "VI", "British Virgin Islands": "VG", "Bermuda": "BM", "Cayman Islands": "KY",
    "Turks and Caicos": "TC", "Gibraltar": "GI", "Falkland Islands": "FK", "Jersey": "JE", "Guernsey": "GG", "Isle of Man": "IM", "Faroe Islands": "FO", "Aland": "AX",
    "Svalbard": "SJ", "Canary Islands": "ES", "Ceuta": "ES", "Melilla": "ES", "Aruba": "AW", "Curacao": "CW", "Sint Maarten": "SX", "Western Sahara": "EH", "Antarctica": "AQ",
    "Northern Mariana Islands": "MP", "Cook Islands": "CK", "Anguilla": "AI", "Montserrat": "MS", "St Helena": "SH", "Niue": "NU", "Tahiti": "PF", "Chagos": "IO", "St Barthelemy": "BL"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_territory_has_its_name_and_its_code(language: str) -> None:
    literal = words(language)
    assert literal is not None
    assert {name: literal["cities"].get(name, [None])[0] for name in TERRITORIES} == TERRITORIES


def test_a_territory_and_its_people_are_one_land_in_two_sentences() -> None:
    told = read_claims("In Guadeloupe the harvest was lost.", "en", "article"), read_claims("Les agriculteurs guadeloupéens ont tout perdu.", "fr", "post")
    assert all(("country", "GP") in sentence_keys(read)[0] for read in told)
