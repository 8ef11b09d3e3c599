"""Bodies by their whole names: how far a name reaches, which part the word beside it gives it, and which two names are one body's."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from verify.claims import read_claims
from verify.comparison._slots_of_bodies import slot_of
from verify.comparison._whole_bodies import whole_bodies, whole_name
from verify.comparison._whole_relations import oneness

_DATA = os.path.join(os.path.dirname(__file__), "data")


def _lines(name: str) -> Iterator[str]:
    with open(os.path.join(_DATA, name), encoding="utf-8") as file:
        yield from (line.strip() for line in file if line.strip() and not line.startswith("#"))


@pytest.mark.parametrize("line", list(_lines("whole_bodies.txt")))
def test_a_body_is_read_by_its_whole_name(line: str) -> None:
    head, _, marked = line.partition(": ")
    language, slot = head.split()
    text = marked.replace("[[", "").replace("]]", "")
    start, end = marked.index("[["), marked.index("]]") - 2
    read = read_claims(text, language, "article")
    articles = ("the ", "The ")
    found = {text[w.start:w.end]: w for w in whole_bodies(read)}
    wanted = text[start:end]
    whole = next((w for name, w in found.items() if name in (wanted, *(wanted.removeprefix(a) for a in articles))), None)
    assert whole is not None, list(found)
    assert (slot_of(read.passage, whole.first, whole.last) or "-") == slot


@pytest.mark.parametrize("line", list(_lines("whole_bodies_told.txt")))
def test_two_whole_names_are_one_bodys_or_two(line: str) -> None:
    verdict, *sides = (part.strip() for part in line.split("|"))
    ours, theirs = (whole_name(read_claims(name, language, "article")) for language, name in (side.split(" ", 1) for side in sides))
    one = oneness(ours, theirs)
    assert (one >= 0.8) if verdict == "one" else (one < 0.8), (one, ours, theirs)


def test_a_bare_word_for_a_kind_is_said_of_the_name_behind_it() -> None:
    read = read_claims("El contrato fue para la constructora Sacyr.", "es", "article")
    assert [read.passage.text[w.start:w.end] for w in whole_bodies(read)] == ["Sacyr"]


def test_bodies_that_are_counted_are_none() -> None:
    read = read_claims("Confiés par dix-neuf banques de gènes.", "fr", "article")
    assert not whole_bodies(read)


@pytest.mark.parametrize(("language", "text", "people"), [
    ("pl", "UTK nałożyła dziś na spółkę Koleje Beskidzkie karę.", []),
    ("fr", "Une amende a été infligée à l'opérateur national PKP Intercity.", []),
    ("fr", "L'opérateur Ahmed Benali a signé.", ["Ahmed Benali"]),
    ("en", "The contract was signed by the developer Anna Kim.", ["Anna Kim"]),
])
def test_a_name_behind_a_word_for_a_firm_is_nobodys(language: str, text: str, people: list[str]) -> None:
    assert [person.name for person in read_claims(text, language, "article").claims.people] == people
