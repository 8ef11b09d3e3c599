"""Where: towns off, near, to and between which something happens, in every language; and short names that stand within longer ones."""

from __future__ import annotations

import os
import re

import pytest

from verify import check
from verify.claims import read_claims
from verify.claims._name_words import in_nominative
from verify.claims._values import Place
from verify.claims.perhaps_places import every_place, placed_in_lands_of
from verify.comparison._place_left import is_place_heard
from verify.comparison.places import may_be_two
from verify.languages import _gazetteer
from verify.languages._tokens import fold

_ONE_TOWN = 15.0  # kilometres


def _lines() -> list[tuple[str, str, str]]:
    with open(os.path.join(os.path.dirname(__file__), "data", "places_told.txt"), encoding="utf-8") as file:
        told = [line.partition(":") for line in file if line.strip() and not line.startswith("#")]
    return [(*head.split(), text.strip()) for head, _, texts in told for text in texts.split(" | ")]


_MARKED = re.compile(r"\[\[(?P<place>.+?)\]\]|\(\((?P<person>.+?)\)\)")


def _marked(name: str) -> list[tuple[str, str]]:
    with open(os.path.join(os.path.dirname(__file__), "data", name), encoding="utf-8") as file:
        return [(line[:2], line[3:].strip()) for line in file if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize(("language", "marked"), _marked("places_unknown.txt"))
def test_names_that_no_list_has_are_typed_by_where_they_stand(language: str, marked: str) -> None:
    text = _MARKED.sub(lambda name: name["place"] or name["person"], marked)
    read = read_claims(text, language, "article")
    people = [text[p.start:p.end] for p in read.claims.people]
    places = [(p.start, p.end) for p in every_place(read)]
    for name in _MARKED.finditer(marked):
        start = text.index(name["place"] or name["person"])
        if name["person"]:
            assert name["person"] in people
            continue
        end = start + len(name["place"])
        assert any((a <= start and end <= b) or (a < end and start < b and not text[start].isupper()) for a, b in places), places  # a script without capitals has endings
        assert name["place"] not in people


@pytest.mark.parametrize(("language", "marked"), _marked("places_in_parts.txt"))
def test_what_happens_in_a_part_of_a_town_happens_there(language: str, marked: str) -> None:
    text = re.sub(r"[\[(]{2}(.+?)[\])]{2}", r"\1", marked)
    name = next(_MARKED.finditer(marked))
    start = name.start()
    placed = {p.locative for p in every_place(read_claims(text, language, "article")) if p.start <= start < p.end}
    assert placed == {True} if name["place"] else True not in placed, placed


def _heard() -> list[list[str]]:
    with open(os.path.join(os.path.dirname(__file__), "data", "places_heard.txt"), encoding="utf-8") as file:
        return [[line[:3].strip(), *line[3:].strip().split(" | ")] for line in file if line[:1] not in "#\n"]


@pytest.mark.parametrize(("heard", "post", "prose"), _heard())
def test_a_place_is_heard_in_names_and_in_no_words_that_only_sound_like_it(heard: str, post: str, prose: str) -> None:
    marked = post[3:].strip()
    there = read_claims(_MARKED.sub(lambda name: name["place"], marked), post[:2], "post")
    start = marked.index("[[")
    place = next(p for p in every_place(there) if p.start <= start < p.end)
    assert is_place_heard(read_claims(prose[3:].strip(), prose[:2], "article"), there, place) is (heard == "yes")


def _is(place: Place, town: str) -> bool:
    meant = place.towns or _gazetteer.towns_of(place.key) or _gazetteer.towns_called(fold(place.key))
    return any(_gazetteer.kilometres(a[2:4], b[2:4]) < _ONE_TOWN for a in _gazetteer.towns_called(fold(town)) for b in meant)


@pytest.mark.parametrize(("language", "towns", "text"), _lines())
def test_towns_are_read_wherever_a_sentence_has_them(language: str, towns: str, text: str) -> None:
    places = every_place(read_claims(text, language, "article"))
    assert all(any(_is(place, town) for place in places) for town in towns.split("+")), [(p.key, p.kind) for p in places]


@pytest.mark.parametrize(("language", "text", "keys"), [
    ("ja", "水産庁は焼津市で会談した。", {"Yaizu"}), ("ja", "静岡県沼津市で会談した。", {"Shizuoka", "Numazu"}), ("ja", "三重県津市で会談した。", {"Mie", "Tsu"}),
    ("ja", "津市で会談した。", {"Tsu"}), ("ja", "唐津市で会談した。", {"Karatsu"}), ("ja", "北広島市で会談した。", {"Kitahiroshima"}), ("ja", "広島市で会談した。", {"Hiroshima"}),
    ("zh", "双方在上海南京东路会面。", {"Shanghai"}), ("zh", "双方在南京会面。", {"Nanjing"}), ("zh", "双方在天津市会面。", {"Tianjin"}), ("zh", "列车抵达上海南站。", {"Shanghai"}),
])
def test_a_name_in_signs_is_not_read_within_a_longer_one(language: str, text: str, keys: set[str]) -> None:
    assert {place.key for place in read_claims(text, language, "post").claims.places} == keys


@pytest.mark.parametrize(("language", "text", "english"), [
    ("uk", "У Баштанському районі уламки впали на склад.", "in Bashtanka district"), ("ru", "В Баштанском районе обломки упали на склад.", "in Bashtanka district"),
])
def test_a_district_is_called_by_its_towns_adjective(language: str, text: str, english: str) -> None:
    there = [p for p in read_claims(text, language, "post").claims.places if p.kind == "named"]
    here = read_claims(f"Debris fell on a grain store {english}.", "en", "article").claims.places
    assert there and here and not any(may_be_two(a, b) for a in here for b in there)


@pytest.mark.parametrize(("language", "text"), [("ar", "أُصلح الكابل البحري يوم الاثنين."), ("fa", "کابل زیردریایی روز دوشنبه تعمیر شد.")])
def test_a_cable_is_not_kabul(language: str, text: str) -> None:
    assert not read_claims(text, language, "article").claims.places


def test_a_greek_name_in_the_genitive_has_its_nominative() -> None:
    assert "Λεβέντης" in in_nominative("Λεβέντη") and "Νιάρχος" in in_nominative("Νιάρχου") and in_nominative("Leventis") == ("Leventis",)


@pytest.mark.parametrize(("language", "text", "town"), [
    ("en", "The line from Stockholm to Örebro opens.", "Örebro"), ("ko", "시범 사업은 인천과 칭다오 사이에서 시작됩니다.", "Qingdao"), ("ko", "서울-칭다오 노선이 열린다.", "Qingdao"),
    ("ja", "試行は仁川と青島の間で始まる。", "Qingdao"), ("zh", "仁川至连云港航线开通。", "Lianyungang"), ("ar", "خط من قسنطينة إلى سكيكدة.", "Skikda"), ("pl", "Linia między Warszawą a Örebro.", "Örebro"),
])
def test_a_town_is_read_that_is_joined_to_one_that_is_known(language: str, text: str, town: str) -> None:
    assert town in {place.key for place in read_claims(text, language, "article").claims.places}


@pytest.mark.parametrize("text", ["Le Paris-Saint-Germain a gagné.", "Paris and May agreed."])
def test_a_hyphen_joins_the_words_of_one_name_and_a_month_is_no_town(text: str) -> None:
    assert {place.kind for place in read_claims(text, "fr" if "a gagné" in text else "en", "article").claims.places} == {"capital"}


@pytest.mark.parametrize(("language", "text"), [
    ("sv", "Priset i Sverige steg, skriver myndigheten på Facebook."), ("da", "Prisen i Danmark steg, skriver styrelsen på Facebook."), ("vi", "Giá tại Việt Nam tăng."),
    ("nb", "Prisen i Norge steg, skriver etaten på Facebook."), ("cs", "Ceny v Česku stouply."), ("sv", "Mötet i maj leddes av Annika Lidström."),
])
def test_a_land_or_a_platform_is_no_town_in_languages_without_words(language: str, text: str) -> None:
    assert not every_place(read_claims(text, language, "post"))


_STORY = """Wie das Seefahrtsamt am Mittwoch auf Bluesky mitteilte, liefen im Mai 1240 Boote aus. Direktorin Karin Holmqvist eröffnete am selben Tag {there} eine Werkstatt, die alte Segler retten soll.

Vår direktör Karin Holmqvist öppnade i dag den nya båtverkstaden i Vimmerby. I maj seglade 1 240 båtar.

— Sjöfartsverket (@sjofartsverket.se) 11. Juni 2025 um 14:05

Die Werkstatt nimmt im Herbst Lehrlinge auf."""


@pytest.mark.parametrize(("there", "noted"), [("in Gällivare", True), ("in Vimmerby", False), ("in der Nähe von Vimmerby", False), ("in Schweden", False)])
def test_the_only_places_of_two_sentences_on_one_person_are_weighed_as_one(there: str, noted: bool) -> None:
    report = check(_STORY.format(there=there), published="2025-06-12")
    assert any(finding.rule == "place-mismatch" for finding in report.findings) is noted


@pytest.mark.parametrize(("post", "prose", "towns"), [
    ("hi मंत्री ने आज करनाल में केंद्र खोला।", "en The minister opened a centre in India on Friday.", {"Karnāl"}),
    ("zh 部长今天在卡尔纳尔为中心揭幕。", "en The minister opened a centre in India on Friday.", {"Karnāl"}),
    ("hi मंत्री ने आज करनाल में केंद्र खोला।", "en The minister opened a centre in Norway on Friday.", set()),
])
def test_a_name_is_heard_as_a_town_of_the_lands_that_the_other_side_speaks_of(post: str, prose: str, towns: set[str]) -> None:
    there, here = (read_claims(text[3:], text[:2], side) for text, side in ((post, "post"), (prose, "article")))
    placed = [placed_in_lands_of(there, place, here) for place in every_place(there)]
    assert towns <= {town.name for place in placed for town in place.towns}
    assert towns or not any(place.towns for place in placed)


@pytest.mark.parametrize(("name", "countries"), [("היידראבאד", {"IN", "PK"}), ("セーレム", {"IN", "US"}), ("板桥", {"CN"})])
def test_a_scripts_name_for_one_town_is_that_of_its_larger_namesakes(name: str, countries: set[str]) -> None:
    assert {town.country for town in _gazetteer.towns_called(fold(name))} == countries
