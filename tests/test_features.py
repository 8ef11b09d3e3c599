"""Rivers, seas, lakes, mountains and islands: what they are called in 24 languages, and that one is told where the other side has another of its kind.

All events are invented."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims.features import find_features
from verify.languages import codes
from verify.languages._features import are_two, features, names
from verify.pipeline import Settings, check_article

_DATA = os.path.join(os.path.dirname(__file__), "data", "features.txt")
_LANGUAGES = "en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split()


def _lines() -> Iterator[str]:
    with open(_DATA, encoding="utf-8") as file:
        yield from (line.strip() for line in file if line.strip() and not line.startswith("#"))


def _filled(text: str, which: int) -> str:
    return re.sub(r"\{([^|}]*)\|([^}]*)\}", lambda m: m.group(1 + which), text)


def _places(prose: str, post: str) -> list[str]:
    text = f"{prose} {post} pic.twitter.com/AbCdEf1234 — River Watch (@riverwatch) March 28, 2025"
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-04-03"))
    assert report.citations
    return [f.rule for f in report.findings if f.rule == "place-mismatch"]


@pytest.mark.parametrize("line", list(_lines()))
def test_another_feature_is_told_and_the_same_one_is_not(line: str) -> None:
    _, prose, post = line.split(" | ")
    for ours in (0, 1):
        for theirs in (0, 1):
            assert _places(_filled(prose, ours), _filled(post, theirs)) == (["place-mismatch"] if ours != theirs else []), (ours, theirs)


@pytest.mark.parametrize("code", _LANGUAGES)
def test_names_are_of_known_features(code: str) -> None:
    assert code in codes()
    own = names(code)
    assert set(own) <= set(features()) and len(own) > 0.9 * len(features())
    assert all(pattern and not re.search(r"\|\s|\s\||^\||\|$", pattern) for written in own.values() for pattern in written)


def test_features_beside_one_another_are_known_and_of_lands() -> None:
    for key, feature in features().items():
        assert feature.beside <= set(features()) - {key}, key
        assert feature.lands and all(re.fullmatch("[A-Z]{2}", land) for land in feature.lands), key


@pytest.mark.parametrize(("language", "text", "found"), [
    ("de", "Am Main und am Rhein stieg das Wasser.", {"rhine"}), ("de", "Die Donau trat über die Ufer.", {"danube"}), ("pl", "Nad Wisłą i Dunajem padało.", {"vistula", "danube"}),
    ("fr", "Le département de Loire-Atlantique est en alerte.", set()), ("en", "Amazon and Orange laid off 300 people in Niger and Jordan.", set()),
    ("en", "The Amazon River and Lake Victoria rose.", {"amazon-river", "lake-victoria"}), ("es", "Seine Exzellenz llegó al río Amarillo.", {"yellow-river"}),
    ("ar", "غرق قارب في البحر الأحمر وآخر بالدانوب.", {"red-sea", "danube"}), ("he", "אלפים הגיעו אל הים השחור.", {"black-sea"}), ("ru", "Судно вышло из Дуная в Чёрное море.", {"danube", "black-sea"}),
    ("tr", "Gemi Karadeniz'den Süveyş Kanalı'na geçti.", {"black-sea", "suez-canal"}), ("ja", "富士山と黒海。", {"fuji", "black-sea"}), ("pl", "Andy Murray i Rafa Nadal", set()),
])
def test_what_a_text_names(language: str, text: str, found: set[str]) -> None:
    assert {f.key for f in find_features(read_claims(text, language, "prose").passage)} == found


@pytest.mark.parametrize(("left", "right", "two"), [
    ("rhine", "danube", True), ("aegean", "mediterranean", False), ("aegean", "tyrrhenian", True), ("hormuz", "persian-gulf", False), ("black-sea", "baltic-sea", True),
    ("etna", "rhine", False), ("rhine", "rhine", False), ("karakoram", "himalaya", False),
])
def test_what_holds_a_feature_or_lies_beside_it_is_no_other(left: str, right: str, two: bool) -> None:
    assert are_two(left, right) is two and are_two(right, left) is two


@pytest.mark.parametrize(("prose", "post"), [
    ("Im Mittelmeer sind am Montag 25 Migranten gerettet worden, teilte die Küstenwache mit.", "25 migrants rescued in the Aegean on Monday"),
    ("В понедельник в Чёрном море у Керчи затонуло судно, двое пропали без вести.", "A ship sank in the Kerch Strait on Monday, two people are missing"),
    ("Dos barcos chocaron el miércoles en el Danubio, con tres heridos. Fue el peor accidente desde el del Rin en 2011.", "Two ships collided on the Danube on Wednesday. Three people were injured"),
    ("Die Weichsel ist am Sonntag über die Ufer getreten, 500 Menschen wurden in Sicherheit gebracht.", "Wisła wystąpiła z brzegów w niedzielę, ewakuowano 500 osób"),
    ("Ein Schiff ist am Mittwoch in Köln auf dem Rhein gesunken.", "A ship sank in Germany on Wednesday"),
])
def test_a_fair_retelling_is_no_other_place(prose: str, post: str) -> None:
    assert not _places(prose, post)
