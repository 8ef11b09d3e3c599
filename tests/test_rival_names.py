"""Which names of the prose are weighed as put for which of the post: where nothing says that they are one, or that one lies in the other."""

from __future__ import annotations

import dataclasses

import pytest

from verify import documents
from verify.citations import find_citations
from verify.claims import read_article
from verify.comparison._aligned import meet
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
