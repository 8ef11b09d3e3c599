"""Provinces, states and the like: what they are called, where they are read, and which of them surely are not where a town or another region is."""

from __future__ import annotations

import os
import re

import pytest

from verify import documents
from verify.claims import read_claims
from verify.comparison._place_relations import is_perhaps_in, may_be_two, meets
from verify.languages import _gazetteer, words
from verify.languages._folded import folded
from verify.languages._gazetteer import regions
from verify.languages._tokens import fold
from verify.pipeline import Settings, check_article


def _lines(name: str, kind: str) -> list[str]:
    with open(os.path.join(os.path.dirname(__file__), "data", name), encoding="utf-8") as file:
        return [line.strip().partition(" ")[2] for line in file if line.startswith(f"{kind} ")]


@pytest.mark.parametrize("line", _lines("regions.txt", "name"))
def test_regions_are_found_by_their_names_and_cases(line: str) -> None:
    language, _, told = line.partition("|")
    name, _, codes = told.partition(" =")
    known = words(language) or {}
    called = regions.regions_called(fold(name), bool(known.get("names-inflected")), folded(known, "endings", "town-endings"))
    assert (called.codes if called is not None else ()) == tuple(codes.split())


_MARKED = re.compile(r"\[\[(.+?)=(.+?)\]\]")


@pytest.mark.parametrize("line", _lines("regions.txt", "text"))
def test_regions_are_read_where_their_names_mean_nothing_else(line: str) -> None:
    language, _, marked = line.partition(": ")
    text = _MARKED.sub(lambda name: name[1], marked)
    found = {(text[p.start:p.end], p.regions) for p in read_claims(text, language, "article").claims.places if p.regions}
    assert found == {(name[1], tuple(name[2].split())) for name in _MARKED.finditer(marked)}


@pytest.mark.parametrize("line", _lines("regions.txt", "pair"))
def test_which_regions_and_towns_are_two(line: str) -> None:
    relation, _, told = line.partition(": ")
    ours, theirs = (read_claims(text.partition(": ")[2], text[:2], "article").claims.places for text in told.split(" || "))
    assert ours and theirs
    for place in ours:
        for there in theirs:
            assert may_be_two(place, there) is may_be_two(there, place) is (relation == "two")
            if relation == "one":
                assert meets(place, there) and not is_perhaps_in(place, there)
            elif relation == "two":
                assert not meets(place, there)


def _findings(line: str) -> list[str]:
    prose, _, post = line.partition(" || ")
    text = f"{prose} {post} pic.twitter.com/AbCdEfGhK1 — Relief Watch (@reliefwatch) March 5, 2025"
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-03-06"))
    assert report.citations
    return [finding.message for finding in report.findings if finding.rule == "place-mismatch"]


@pytest.mark.parametrize("line", _lines("regions_told.txt", "wrong"))
def test_another_region_is_found(line: str) -> None:
    assert _findings(line)


@pytest.mark.parametrize("line", _lines("regions_told.txt", "fair"))
def test_what_holds_or_stands_for_a_place_is_no_difference(line: str) -> None:
    assert not _findings(line)


def test_a_town_near_the_border_may_be_told_by_the_region() -> None:
    potsdam, dresden = (_gazetteer.towns_called(name)[0] for name in ("potsdam", "dresden"))
    assert regions.is_near("debe", potsdam)
    assert not regions.is_near("debe", dresden)


def test_the_tables_are_in_order_and_name_what_there_is() -> None:
    for name in ("regions.tsv", "region_names.tsv", "region_towns.tsv"):
        with open(_gazetteer.path(name), "rb") as file:
            rows = file.read().splitlines()
        assert rows == sorted(rows)
        if name == "regions.tsv":
            codes = {row.split(b"\t")[0].decode() for row in rows}
            assert all(row.split(b"\t")[2].decode() in codes | {""} for row in rows)
        elif name == "region_towns.tsv":
            assert {row.split(b"\t")[1].decode() for row in rows} <= codes


@pytest.mark.parametrize(("ours", "theirs", "two", "one"), [
    (("id", "pompa itu di Tegal"), ("nl", "vandaag in Semarang"), True, False),  # towns of one province
    (("hi", "सिलहट में"), ("bn", "খুলনায় আজ"), True, False),  # a town that its division is called after
    (("de", "in Davos"), ("de", "in Graubünden"), False, True), (("id", "di Tegal"), ("en", "in Central Java"), False, True),
    (("hi", "सिलहट में"), ("en", "in Sylhet Division"), False, True),
])
def test_towns_are_told_apart_within_a_region_and_held_by_it(ours: tuple[str, str], theirs: tuple[str, str], two: bool, one: bool) -> None:
    left, right = (read_claims(text, language, "article").claims.places[0] for language, text in (ours, theirs))
    assert may_be_two(left, right) is may_be_two(right, left) is two
    assert meets(left, right) is one


def test_towns_lie_in_the_departments_of_their_region() -> None:
    strasbourg = next(town for town in _gazetteer.towns_called("strasbourg") if town.country == "FR")
    assert regions.chain(regions.region_of(strasbourg)) == ("fr67", "fr6ae", "frges")


def test_regions_keep_their_own_names_abroad() -> None:
    called = regions.regions_called("finistere")
    assert called is not None and all(called.is_said_in(language) for language in ("fr", "ro", "tr", "pl"))
