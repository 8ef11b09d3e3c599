"""Figures as newspapers tell them in words: decimals, halves of hundreds and dozens, bounds with an adverb, degrees below zero, parts and multiples.

`data/figures_told.txt` holds `=== LANGUAGE` and lines of `VALUE WHAT BOUND | words`: " ; " parts the figures that stand in the words, " ~ " what either is right,
and "none" is no figure, or only a rough one. "over" and "under" are any bound on that side.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from amounts import is_so_much

from verify import check
from verify.claims import read_claims
from verify.claims._values import Figure
from verify.comparison._figure_slots import same_slot
from verify.comparison._figures_fit import fits

_SECTIONS = (Path(__file__).parent / "data" / "figures_told.txt").read_text(encoding="utf-8").split("=== ")[1:]
TOLD = {
    section.partition("\n")[0]: [tuple(row.split(" | ", 1)) for row in section.partition("\n")[2].splitlines() if row]
    for section in _SECTIONS}
_BOUNDS = {
    "over": ("more-than", "at-least"), "more-than": ("more-than", "at-least"), "at-least": ("more-than", "at-least"), "under": ("nearly", "less-than"),
    "less-than": ("less-than",), "at-most": ("at-most",), "about": ("about", "nearly")}


def _is(figure: Figure, said: str) -> bool:
    value, what, bound = (*said.split(), "")[:3]
    if not is_so_much(figure, float(value), what):
        return False
    return not bound or figure.bound in _BOUNDS[bound] or (bound == "about" and figure.approximate)


def _is_one_of(figures: tuple[Figure, ...], head: str) -> bool:
    for told in head.split(" ~ "):
        if told == "none":
            if all(f.approximate or f.bound for f in figures):
                return True
        elif len(parts := told.split(" ; ")) == len(figures) and all(map(_is, figures, parts)):
            return True
    return False


@pytest.mark.parametrize("language", TOLD)
def test_a_figure_told_in_words_is_read(language: str) -> None:
    wrong = []
    for head, words in TOLD[language]:
        figures = read_claims(words, language, "article").claims.figures
        if not _is_one_of(figures, head):
            wrong.append((head, words, [(f.value, f.unit or f.currency or "+".join(f.things) or f.noun, f.bound) for f in figures]))
    assert not wrong


def test_degrees_below_zero_are_the_same_however_they_are_told_and_none_above() -> None:
    cold = [read_claims(words, language, "article").claims.figures[0] for language in TOLD for head, words in TOLD[language] if head == "-12 degree-celsius"]
    warm = [read_claims(words, language, "article").claims.figures[0] for language in TOLD for head, words in TOLD[language] if head == "12 degree-celsius"]
    assert len(cold) > 24 * 5
    assert len(warm) > 24
    for figure in cold:
        assert same_slot(cold[0], figure)
        assert fits(cold[0], figure)
        assert fits(figure, cold[0])
        assert not any(fits(figure, other) or fits(other, figure) for other in warm)
        assert not fits(cold[0], dataclasses.replace(figure, value=figure.value * 1.5, base=figure.base * 1.5))


@pytest.mark.parametrize("words, value, good", [
    ("well over 300 people", 420, True), ("well over 300 people", 500, True), ("well over 300 people", 280, False), ("well over 300 people", 700, False),
    ("slightly over 300 people", 320, True), ("slightly over 300 people", 450, False), ("well under 300 people", 180, True), ("under 300 people", 180, False),
    ("far more than 300 people", 290, False),
    ("at least 12 degrees below zero", -14, True), ("more than 12 degrees below zero", -14, True), ("more than 12 degrees below zero", 14, False),
    ("at least 12 degrees below zero", -20, False), ("nearly 12 degrees below zero", -11, True)])
def test_how_far_a_bound_reaches(words: str, value: float, good: bool) -> None:
    figure = read_claims(words, "en", "article").claims.figures[0]
    other = dataclasses.replace(figure, value=value, base=float(value), bound=None, approximate=False, far=False, digits=True)
    assert fits(figure, other) is good


# The retelling, the words to change, other fair words for them, and false ones. The first four had been read as another number.
ARTICLES = {
    "point": (
        "Der Flughafen in Cluj wird erweitert. Direktor David Ciceo unterzeichnete am Dienstag in Cluj den Vertrag über eins Komma drei Millionen Lei für die neue Halle.\n\n"
        "Directorul David Ciceo a semnat astăzi la Cluj contractul de 1,3 milioane de lei pentru noua hală. — Aeroport Cluj (@cluj_demo) March 4, 2025\n\n"
        "Der alte Bau stammt von 1968.",
        "eins Komma drei Millionen Lei", ("1,3 Millionen Lei", "mehr als eins Komma zwei Millionen Lei"), ("eins Komma acht Millionen Lei", "drei Millionen Lei")),
    "hundreds": (
        "Nowa hala jest już otwarta. Burmistrz Carlo Brandi otworzył ją w środę w Rawennie; przyszło trzy i pół setki osób.\n\n"
        "Il sindaco Carlo Brandi ha inaugurato oggi a Ravenna il nuovo palazzetto. Presenti 350 persone. — Comune (@ravenna_demo) March 5, 2025\n\n"
        "Stara hala pochodzi z 1968 roku.",
        "trzy i pół setki osób", ("350 osób", "ponad trzy setki osób"), ("dwie i pół setki osób", "pięć i pół setki osób")),
    "adverb": (
        "グアダラハラの鉄道が動き出す。ラウラ・メディナ長官は火曜日、グアダラハラの鉄道に三十億ペソを優に超える予算を充てると発表した。\n\n"
        "La secretaria Laura Medina anunció hoy que la Secretaría destinará 3.400 millones de pesos al tren de Guadalajara. Las obras comenzarán el próximo año. — Hacienda (@hacienda_demo) March 4, 2025\n\n"
        "工事は来年始まる。",
        "三十億ペソを優に超える", ("三十四億ペソの", "三十億ペソを大きく上回る"), ("四十三億ペソの", "六十億ペソの")),
    "but a few": (
        "Виставку відкрито. Директорка Анна Новак відкрила її у вівторок у Кракові; прийшло дві з половиною сотні людей, без десятка.\n\n"
        "Dyrektorka Anna Nowak otworzyła dziś w Krakowie wystawę. Przyszło 240 osób. — Muzeum (@muzeum_demo) March 4, 2025\n\n"
        "Музей працює з 1968 року.",
        "дві з половиною сотні людей, без десятка", ("240 людей", "майже дві з половиною сотні людей"), ("чотири сотні людей, без десятка", "півтори сотні людей")),
    "cold": (
        "The airport in Oulu stays open. Director Marja Salo said on Tuesday in Oulu that the temperature had fallen to minus 25 degrees at the airport.\n\n"
        "Директор Марья Сало сообщила сегодня в Оулу, что температура в аэропорту опустилась до −25 °C. — Погода (@pogoda_demo) March 4, 2025\n\n"
        "The runway dates from 1968.",
        "minus 25 degrees", ("25 degrees below zero", "−25 °C", "about 25 degrees below zero"), ("25 degrees above zero", "minus 15 degrees", "plus 25 degrees")),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_silent_on_the_figure_and_speaks_of_another(name: str) -> None:
    article, old, honest, false = ARTICLES[name]
    assert article.count(old) == 1
    for words in (old, *honest):
        findings = check(article.replace(old, words), media_type="text/plain", published=None).findings
        assert "number-mismatch" not in [f.rule for f in findings], words
    for words in false:
        findings = check(article.replace(old, words), media_type="text/plain", published=None).findings
        assert "number-mismatch" in [f.rule for f in findings], words
