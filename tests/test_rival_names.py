"""Which names of the prose are weighed as put for which of the post: where nothing says that they are one, or that one lies in the other."""

from __future__ import annotations

import dataclasses

import pytest

from verify import documents
from verify.citations import find_citations
from verify.claims import read_article, read_claims
from verify.comparison._aligned import meet
from verify.comparison._place_left import is_place_heard
from verify.comparison._place_relations import may_be_of_one_land
from verify.comparison._rivals import rivals_of

_PEOPLE = """The library will lend its oldest maps. On Tuesday {ours} signed an agreement on 48,000 maps in Coimbra.

O diretor {theirs} assinou hoje em Coimbra um acordo sobre 48.000 mapas.

— Biblioteca Nacional (@bnportugal) 13 de setembro de 2022

The maps will be shown in May."""

_PLACES = """The institute has help. On Tuesday the director, Anna Bressan, handed over 5,000 kits {ours}.

Oggi {theirs} la direttrice Anna Bressan ha consegnato 5.000 kit.

— Istituto Zooprofilattico (@izsistituto) 13 settembre 2022

The kits are not for sale."""


def _pairs(text: str, kind: str) -> list[tuple[str, str]]:
    article = dataclasses.replace(documents.read_text(text, path="-", media_type="text/plain"), published="2022-09-15")
    meetings = meet(read_article(article, find_citations(article), "en"))
    return [
        (m.prose.passage.text[p.ours.start:p.ours.end], m.post.passage.text[p.theirs.start:p.theirs.end]) for m in meetings for p in rivals_of(m, kind)]


@pytest.mark.parametrize(("ours", "theirs", "weighed"), [
    ("Teresa Mascarenhas", "Teresa Valadares", True),  # another family
    ("Anneke Visser", "Μαρίκε Τερπστρα", True),
    ("Teresa Valadares", "Teresa Valadares", False),
    ("Boaz Levy", "בוגי לוי", False),  # by a short name
    ("Helen Marwick", "ヘレン・マーウィック", False),
])
def test_names_that_are_hardly_one_persons_are_weighed(ours: str, theirs: str, weighed: bool) -> None:
    assert ((ours, theirs) in _pairs(_PEOPLE.format(ours=ours, theirs=theirs), "person")) == weighed


@pytest.mark.parametrize(("ours", "theirs", "weighed"), [
    ("in Palermo", "a Legnaro", True), ("in Lower Velmora", "a Legnaro", True), ("in Palermo", "a Padova", True),
    ("in Sicily", "a Legnaro", False),  # a region may hold what no list has
    ("in Legnaro", "a Legnaro", False), ("in Villar", "a Villar del Sotillo", False),
])
def test_places_of_which_none_surely_holds_the_other_are_weighed(ours: str, theirs: str, weighed: bool) -> None:
    assert ((ours.partition(" ")[2], theirs.partition(" ")[2]) in _pairs(_PLACES.format(ours=ours, theirs=theirs), "place")) == weighed


@pytest.mark.parametrize(("language", "place", "other", "post", "heard"), [
    ("zh", "他在大连说话。", "ko", "오늘 시작됩니다.", False),  # the last word of one of Dalian's names is the word for a city
    ("en", "It was shown in Toyooka.", "ja", "本日、トキを放鳥しました。", False),  # an ibis is no town whose name is known
    ("en", "It was shown in Toyooka.", "ja", "本日、豊岡市で放鳥しました。", True),
    ("en", "He spoke in Amman.", "ar", "تحدث في عمان.", True),
    ("en", "He spoke in Amman.", "ar", "تحدث في بيروت.", False),
])
def test_a_town_is_heard_where_one_of_its_names_stands(language: str, place: str, other: str, post: str, heard: bool) -> None:
    read = read_claims(place, language, "article")
    assert is_place_heard(read_claims(post, other, "post"), read, next(p for p in read.claims.places if p.is_town)) is heard


def test_towns_that_have_namesakes_may_lie_in_one_land() -> None:
    left, right = (read_claims(f"В {town} открыли роддом.", "ru", "article").claims.places[0] for town in ("Таласе", "Нарыне"))
    assert left.country is None and may_be_of_one_land(left, right)
    paris = read_claims("В Париже открыли роддом.", "ru", "article").claims.places[0]
    assert not may_be_of_one_land(left, paris)
