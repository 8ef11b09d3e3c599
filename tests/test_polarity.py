"""What is so, is not so, is its contrary and is not its contrary, as newspapers of 24 languages write it, meets right across any two languages.

`data/polarity.txt` has a block for each thing that is said (`= NAME SHARE`), and in it a line for each language: the beginning of a clause and four
ends of it, `P | not P | contrary of P | not the contrary`, several ways to say one between slashes, `-` where nobody would say it. Of all pairs of two
languages where one says P and the other does not, SHARE in a hundred at least are found to contradict each other; next to none of those that agree are.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims.ideas import Saying, find_sayings
from verify.comparison._contraries import contrary_of, is_worded
from verify.pipeline import Settings, check_article

BLOCKS = (Path(__file__).parent / "data" / "polarity.txt").read_text(encoding="utf-8").split("= ")[1:]
LANGUAGES = frozenset("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())
STOPS = {"zh": "。", "ja": "。", "hi": "।", "bn": "।", "ur": "۔"}
SPACELESS = frozenset(("zh", "ja"))
HOLDS = (True, False, False, True)
BOTH_DENY = {1, 3}  # "does not change" and "does not stay the same" say "no" both: which of them denies what, nothing compares


def cells(block: str) -> Iterator[tuple[str, int, tuple[Saying, ...]]]:
    """Each way to say it: its language, which of the four it is, and what is read of it."""
    for line in block.splitlines()[1:]:
        if not line.strip():
            continue
        beginning, *ends = (part.strip() for part in line.split("|"))
        language, _, subject = beginning.partition(" ")
        for form, ways in enumerate(ends):
            for end in ways.split(" / "):
                if end.strip() != "-":
                    text = f"{subject}{'' if language in SPACELESS else ' '}{end.strip()}{STOPS.get(language, '.')}"
                    yield language, form, find_sayings(read_claims(text, language, "article"))


def contradict(ours: tuple[Saying, ...], theirs: tuple[Saying, ...]) -> bool:
    return any(
        contrary_of(saying, other) for saying in ours for other in theirs
        if saying.denying != other.denying or (not saying.denying and is_worded(saying, other)))


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_what_is_so_contradicts_what_is_not_so_in_any_two_languages(block: str) -> None:
    name, share = block.split("\n", 1)[0].split()
    read = list(cells(block))
    assert {language for language, *_ in read} == LANGUAGES
    contrary = found = agreeing = wrong = 0
    for (language, form, ours), (other, there, theirs) in itertools.combinations(read, 2):
        if language == other:
            continue
        if HOLDS[form] == HOLDS[there]:
            agreeing += 1
            wrong += contradict(ours, theirs)
        elif {form, there} != BOTH_DENY:
            contrary += 1
            found += contradict(ours, theirs)
    assert wrong * 1000 <= agreeing, name
    assert found * 100 >= int(share) * contrary, name


@pytest.mark.parametrize(("language", "text", "other", "there"), [
    ("tr", "Harçlar değişmiyor.", "de", "Die Gebühren bleiben gleich."),
    ("tr", "Harçlar ise değişmiyor.", "de", "Die Gebühren bleiben gleich."),
    ("en", "One unvaccinated cow was found.", "sw", "Ng'ombe mmoja asiyechanjwa amepatikana."),
    ("ru", "При взрыве домов пострадало не меньше шестидесяти.", "id", "Tidak ada warga yang terluka."),
    ("de", "Die Rettung ist unmöglich.", "tr", "Kurtarma mümkün değil."),
])
def test_what_is_said_otherwise_agrees(language: str, text: str, other: str, there: str) -> None:
    assert not contradict(find_sayings(read_claims(text, language, "article")), find_sayings(read_claims(there, other, "post")))


@pytest.mark.parametrize(("language", "text", "other", "there"), [
    ("es", "La norma vale asimismo para la nuez con cáscara.", "zh", "该规定不适用于带壳核桃。"),
    ("ru", "На эту линию пустят и пассажирские поезда.", "fa", "قطار مسافری در این خط تردد نخواهد کرد."),
])
def test_what_is_said_is_gainsaid(language: str, text: str, other: str, there: str) -> None:
    assert contradict(find_sayings(read_claims(text, language, "article")), find_sayings(read_claims(there, other, "post")))


def test_what_is_called_false_is_not_affirmed() -> None:
    text = (
        "Na granicy otwarto osobny pas. Szef urzędu celnego Ostap Dzwinka dementuje pogłoski, że przejścia zostaną zamknięte.\n\nСьогодні на кордоні відкрито "
        "окрему смугу. Закриття пунктів пропуску не планується, сказав начальник митниці Остап Дзвінка. pic.twitter.com/Kq81mZbT4a — Митниця (@mytnytsia) 13 березня 2024")
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2024-03-14"))
    assert report.citations and not [finding for finding in report.findings if finding.severity == "error"]


def test_a_word_for_what_is_not_so_says_what_a_no_says() -> None:
    text = (
        "Ook in Lindeby brandde het. De oorzaak van de brand is onbekend, zegt directeur Marta Ekdahl.\n\nMüdür Marta Ekdahl bugün Lindeby'de konuştu. "
        "Yangının nedeni bilinmiyor. pic.twitter.com/Kq81mZbT4a — Lindeby (@lindeby) March 13, 2024")
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2024-03-14"))
    assert report.citations and not [finding for finding in report.findings if finding.severity == "error"]
