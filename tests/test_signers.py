"""Bodies that sign posts, as newspapers of 24 languages call them: no account is held against its own name in another language, most are against another's.

All people and events are invented; the bodies only lend their names.
"""

from __future__ import annotations

import os

import pytest

from tests.test_attributions import Told, told_in
from verify import documents
from verify.comparison._signing_bodies import signing_bodies
from verify.languages import words
from verify.languages._folded import folded
from verify.pipeline import Settings, check_article

_FILE = os.path.join(os.path.dirname(__file__), "data", "signers.txt")
_LINK = "pic.twitter.com/aB3dE5gH7j"
_NEWS = "Minister Anna Berg opened the Kivi reserve today. It covers 45 hectares. Entry will be free. Nature needs room."
_OTHERS = 11  # lines further in the list is the body that is said to have written what another signs
_TOLD = 54  # of 70; the rest are of kinds that may be one (a broadcaster of an academy's, an agency of a port's), or are not read


def _names() -> dict[str, list[str]]:
    with open(_FILE, encoding="utf-8") as file:
        lines = [line.partition(":") for line in file if line.strip() and not line.startswith("#")]
    return {language: [name.strip() for name in names.split("|")] for language, _, names in lines}


_NAMES = _names()
_LANGUAGES = [language for language in _NAMES if language != "en"]


def _signature(language: str, name: str) -> str:
    """A name as an account has it: without its article."""
    first, _, rest = name.partition(" ")
    bare = rest if rest and first in folded(words(language), "function-words") else name
    return bare[0].upper() + bare[1:]


def _is_told(frame: Told, body: str, post: str, signer: str) -> bool:
    """Whether an account's post is said to be another's, where the prose says that a body wrote it."""
    sentence = frame.frame.replace("{body}", body).replace("{Body}", body[0].upper() + body[1:])
    text = f"{frame.news} {sentence}\n\n{post} {_LINK} — {signer} (@EnvKivi) June 4, 2024\n"
    article = documents.read_text(text, path="-", media_type="text/plain")
    return any(finding.rule == "account-mismatch" for finding in check_article(article, Settings(published="2024-06-05")).findings)


def _frame(language: str) -> Told:
    """The first sentence that has the body as it stands in a list."""
    return next(told for told in told_in(language) if "{body}" in told.frame)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_no_account_is_another_than_its_own_name(language: str) -> None:
    english = _frame("en")
    for name, translated in zip(_NAMES["en"], _NAMES[language], strict=True):
        assert not _is_told(_frame(language), translated, _NEWS, _signature("en", name)), (name, translated)
        assert not _is_told(english, name, _frame(language).news, _signature(language, translated)), (translated, name)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_most_accounts_are_held_against_the_name_of_another(language: str) -> None:
    signers, bodies = _NAMES["en"], _NAMES[language]
    told = [_is_told(_frame(language), bodies[(i + _OTHERS) % len(bodies)], _NEWS, _signature("en", signer)) for i, signer in enumerate(signers)]
    assert sum(told) >= _TOLD, [bodies[(i + _OTHERS) % len(bodies)] for i, is_told in enumerate(told) if not is_told]


@pytest.mark.parametrize(("name", "language", "lands"), [
    ("Italy in Curitiba", "it", ["IT"]), ("Swiss in Kyrgyzstan", "en", ["CH"]), ("Россия в Австрии", "ru", ["RU"]), ("Turkey vs Greece", "en", []), ("TU Eindhoven", "nl", []),
])
def test_a_land_in_a_place_of_another_is_its_mission_there(name: str, language: str, lands: list[str]) -> None:
    assert [land for body in signing_bodies(name, language) if body.body == "embassy" for land in body.countries] == lands


@pytest.mark.parametrize(("language", "body", "signer", "told"), [
    ("de", "die Stadtbibliothek Leipzig", "Warsaw Public Library", True), ("es", "el teatro de Sevilla", "Krakow Theatre", True),
    ("it", "la biblioteca di Torino", "Oslo City Library", True), ("ja", "ベルリン州立図書館", "Vienna City Library", True), ("tr", "Ankara Müzesi", "Museum of Athens", True),
    ("pl", "Uniwersytet Gdański", "University of Lisbon", True), ("nl", "de bibliotheek van Utrecht", "Oslo City Library", True), ("en", "the Leipzig library", "Warsaw Public Library", True),
    ("de", "die Stadtbibliothek Warschau", "Warsaw Public Library", False), ("fr", "le musée de Lisbonne", "Museum of Lisbon", False), ("es", "el teatro de Cracovia", "Krakow Theatre", False),
    ("it", "la biblioteca di Oslo", "Oslo City Library", False), ("ja", "ウィーン市立図書館", "Vienna City Library", False), ("tr", "Atina Müzesi", "Museum of Athens", False),
    ("en", "the library", "Warsaw Public Library", False), ("nl", "de bibliotheek", "Oslo City Library", False), ("fr", "le musée", "Museum of Lisbon", False),
])
def test_a_house_of_another_town_is_another_author(language: str, body: str, signer: str, told: bool) -> None:
    assert _is_told(_frame(language), body, _NEWS, signer) is told
