"""Offices as newspapers of each language write them: each read, bound to its holder, and held against another language's."""

from __future__ import annotations

import functools
import os

import pytest

from verify.claims import read_claims
from verify.claims._values import Office
from verify.comparison._offices import are_of_two_houses, offices_relation
from verify.comparison._rival_offices import is_sent_by_many

DATA = os.path.join(os.path.dirname(__file__), "data")


def lines(name: str) -> list[str]:
    with open(os.path.join(DATA, name), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]


class Spec:
    """What an office should be read as: `minister+deputy/finance`."""

    def __init__(self, written: str) -> None:
        self.written = written
        head, _, self.portfolio = written.partition("/")
        self.key, *self.modifiers = head.split("+")

    def fits(self, office: Office | None) -> bool:
        return office is not None and self.key in (office.key, *office.senses) and set(self.modifiers) == office.modifiers and (
            not self.portfolio or self.portfolio in office.portfolios)


@functools.cache
def offices() -> dict[str, list[tuple[Spec, str]]]:
    """By language, each office and how it is written."""
    found: dict[str, list[tuple[Spec, str]]] = {}
    spec = Spec("")
    for line in lines("offices.txt"):
        if line.startswith("["):
            spec = Spec(line.strip("[]"))
            continue
        language, _, cells = line.partition(" ")
        found.setdefault(language, []).extend((spec, cell) for cell in cells.split(" | "))
    return found


FRAMES = [(language, name, frame) for line in lines("offices_held.txt") for head, _, frame in [line.partition(": ")] for language, _, name in [head.partition(" ")]]


@pytest.mark.parametrize("language", sorted(offices()))
def test_each_office_is_read_as_one(language: str) -> None:
    wrong = []
    for spec, written in offices()[language]:
        read = read_claims(written, language, "article")
        found = read.claims.offices
        if not (len(found) == 1 and spec.fits(found[0]) and (found[0].first, found[0].last) == (0, len(read.passage.tokens))):
            wrong.append((spec.written, written, [(o.key, sorted(o.modifiers), written[o.start:o.end]) for o in found]))
    assert not wrong


@pytest.mark.parametrize(("language", "name", "frame"), FRAMES)
def test_each_office_is_its_holders(language: str, name: str, frame: str) -> None:
    wrong = []
    for spec, written in offices()[language]:
        text = frame.replace("{office}", written).replace("{Office}", written[:1].upper() + written[1:])
        people = read_claims(text, language, "article").claims.people
        if not any(p.name == name and spec.fits(p.office) for p in people):
            wrong.append((spec.written, text, [(p.name, p.office and p.office.key) for p in people]))
    assert not wrong


@pytest.mark.parametrize("line", lines("offices_of_houses.txt"))
def test_an_office_meets_its_holder_across_its_house(line: str) -> None:
    head, name, text = line.split(" | ")
    language, _, key = head.partition(" ")
    people = read_claims(text, language, "article").claims.people
    assert [p.name for p in people] == [name], "nothing else is somebody"
    office = people[0].office
    assert office is not None and key in (office.key, *office.senses)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The minister said in the “Daily Courier” Andrew Cornil would arrive."),
    ("ru", "Министр заявил «Известиям», Андрей Корнилов прибудет в порт."),
    ("de", "Der Minister sagte im »Kurier«, Andreas Kornil komme an."),
])
def test_a_name_behind_a_paper_that_somebody_speaks_in_holds_no_office(language: str, text: str) -> None:
    assert [p.office for p in read_claims(text, language, "article").claims.people] == [None]


@pytest.mark.parametrize("line", lines("offices_told.txt"))
def test_two_offices_of_one_person(line: str) -> None:
    expected, _, pair = line.partition(": ")
    ours, theirs = (read_claims(text, language, "article").claims.offices for language, _, text in (side.partition(" ") for side in pair.split(" | ")))
    assert len(ours) == len(theirs) == 1
    relations = {offices_relation(ours[0], theirs[0]), offices_relation(theirs[0], ours[0])}
    assert relations == {"differs"} if expected == "two" else "differs" not in relations


@pytest.mark.parametrize(("left", "right", "two"), (
    (("uk", "начальник Чернівецької митниці"), ("en", "director of the hospital"), True), (("de", "Museumsdirektorin"), ("hi", "सीमा शुल्क कार्यालय के प्रमुख"), True),
    (("fr", "la directrice du musée"), ("pl", "dyrektorka Muzeum Narodowego"), False), (("en", "director of the museum"), ("es", "directora"), False),
    (("en", "director of the institute"), ("pt", "reitor"), False),
))
def test_houses_tell_two_offices_apart(left: tuple[str, str], right: tuple[str, str], two: bool) -> None:
    one, other = (read_claims(text, language, "article").claims.offices[0] for language, text in (left, right))
    assert are_of_two_houses(one, other) == are_of_two_houses(other, one) == two
    assert (offices_relation(one, other) == "unclear") == two


@pytest.mark.parametrize(("ambassador", "representative", "other"), (
    (("fr", "ambassadrice de Suisse au Sénégal"), ("de", "Vertreterin der Weltbank im Senegal"), True),
    (("fr", "ambassadrice de France en Iran"), ("en", "the UNDP representative"), True), (("fr", "ambassadrice de France en Iran"), ("fa", "نماینده برنامه عمران ملل متحد"), True),
    (("de", "Botschafter der Schweiz bei der UNESCO"), ("fr", "représentant de la Suisse auprès de l’UNESCO"), False), (("en", "ambassador of Uganda"), ("sw", "Mwakilishi wa Uganda"), False),
))
def test_a_lands_ambassador_is_none_whom_an_organisation_of_many_lands_sent(ambassador: tuple[str, str], representative: tuple[str, str], other: bool) -> None:
    sent, sender = (read_claims(text, language, "article") for language, text in (ambassador, representative))
    assert is_sent_by_many(sent, sent.claims.offices[0], sender, sender.claims.offices[0]) == other
