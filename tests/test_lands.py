"""Lands: which lies in which, that every language has its names, its adjectives and its capital, and that they are read."""

from __future__ import annotations

import pytest

from verify.claims import read_claims
from verify.claims._values import Place
from verify.comparison._lands import all_lie_apart, lie_apart
from verify.comparison._place_relations import may_be_two, meets


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
