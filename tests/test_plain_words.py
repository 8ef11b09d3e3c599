"""Plain words: every language has them for known concepts, written so that they match, and they bring two languages together."""

from __future__ import annotations

import datetime

import pytest

from verify.claims import read_claims
from verify.claims._passage import read_passage
from verify.claims.plain_words import plain_words
from verify.languages import _concepts, codes
from verify.languages._vocabulary import families, family_numbers, patterns, vocabulary

ELSEWHERE = {
    *_concepts.ACTS, *_concepts.THINGS, *_concepts.OFFICES, *_concepts.BODIES, *_concepts.PORTFOLIOS, *_concepts.TOPICS, *_concepts.IDEAS}
SAID = {  # one sentence in several languages, of things that no claim holds
    "en": "The lighthouse keeper repaired the stairs and painted the door.",
    "fr": "Le gardien du phare a réparé l'escalier et repeint la porte.",
    "de": "Der Wärter des Leuchtturms hat die Treppe repariert und die Tür gestrichen.",
    "es": "El guardián del faro reparó la escalera y pintó la puerta.",
    "ru": "Смотритель маяка починил лестницу и покрасил дверь.",
    "ja": "灯台守が階段を直し、扉を塗った。",
    "ar": "أصلح حارس المنارة السلالم ودهن الباب.",
    "tr": "Fener bekçisi merdivenleri onardı, kapıyı boyadı.",
}


def _concepts_of(code: str, text: str) -> set[str]:
    return {word.concept for word in plain_words(read_passage(text, code, "article", reference=datetime.date(2025, 3, 28)))}


@pytest.mark.parametrize("code", codes())
def test_plain_words_are_of_known_concepts_once_each(code: str) -> None:
    written = list(patterns(code))
    concepts = [concept for concept, _ in written]
    assert len(concepts) > 900, "a language needs words for most of the concepts"
    assert len(concepts) == len(set(concepts))
    assert set(concepts) <= set(family_numbers()), set(concepts) - set(family_numbers())
    assert all(pattern for _, found in written for pattern in found)
    assert vocabulary(code) is not None


def test_a_concept_is_in_one_family_and_what_is_near_is_known() -> None:
    concepts = [concept for family in families() for concept in family.concepts]
    assert len(concepts) == len(set(concepts))
    near = {key for family in families() for key in family.near}
    assert near <= ELSEWHERE, near - ELSEWHERE


@pytest.mark.parametrize("code", sorted(set(SAID) - {"en"}))
def test_a_sentence_and_its_translation_share_plain_words(code: str) -> None:
    shared = _concepts_of("en", SAID["en"]) & _concepts_of(code, SAID[code])
    assert {"stairs", "door"} & shared, _concepts_of(code, SAID[code])


def test_a_language_without_a_file_has_none() -> None:
    assert vocabulary("xx") is None
    assert list(patterns("xx")) == []


def test_what_is_no_part_of_another_word_is_known_as_a_whole() -> None:
    read = read_claims("Several polling stations have had to move", "en", "article")
    assert [word.concept for word in plain_words(read.passage)] == ["polling-station"]
    assert "polling-station" not in {word.concept for word in plain_words(read_claims("The station has had to move", "en", "article").passage)}
