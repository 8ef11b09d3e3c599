"""One amount as the newspapers and offices of every language write it is read as one amount, and another amount is another one.

`data/amounts.txt` holds `=== VALUE WHAT BOUND` ("-" where nothing is named that is counted) and, for each language, forms of that amount parted by "|".
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from amounts import is_so_much

from verify import check
from verify.claims import read_claims
from verify.claims._values import Figure
from verify.comparison._figure_slots import same_currency, same_slot
from verify.comparison._figures_fit import fits

_SECTIONS = (Path(__file__).parent / "data" / "amounts.txt").read_text(encoding="utf-8").split("=== ")[1:]
CELLS = [
    (head, language, form.strip())
    for head, _, rows in (section.partition("\n") for section in _SECTIONS)
    for language, _, forms in (row.partition(" ") for row in rows.splitlines() if row)
    for form in forms.split(" | ")]
# What tells roughly how much may be told by a word that another language has for just less: קרוב ל, 約.
_LOOSE = frozenset(("about", "nearly"))
_FROM = frozenset(("at-least", "more-than"))  # 以上, 이상


def _is(figure: Figure, value: float, what: str, bound: str) -> bool:
    if not is_so_much(figure, value, what):
        return False
    return not bound or figure.bound == bound or {figure.bound, bound} <= _FROM or (bound in _LOOSE and (figure.bound in _LOOSE or figure.approximate))


def said(head: str) -> list[tuple[float, str, str]]:
    found = []
    for part in head.split(" ~ "):
        value, what, bound = (*part.split(), "")[:3] if part != "none" else ("0", "", "")
        found.append((float(value), what, bound))
    return found


def failing(cells: list[tuple[str, str, str]]) -> list[tuple[str, str, list[tuple[float, str]]]]:
    wrong = []
    for head, language, form in cells:
        figures = read_claims(form, language, "article").claims.figures
        if head == "none":
            good = all(f.approximate or f.bound for f in figures)
        else:
            good = len(figures) == 1 and any(_is(figures[0], *one) for one in said(head))
        if not good:
            wrong.append((head, form, [(f.value, f.unit or f.currency or "+".join(f.things) or f.noun, f.bound) for f in figures]))
    return wrong


@pytest.mark.parametrize("language", sorted({language for _, language, _ in CELLS}))
def test_an_amount_is_read_however_it_is_written(language: str) -> None:
    assert not failing([cell for cell in CELLS if cell[1] == language])


HEADS = sorted({head for head, _, _ in CELLS if head != "none" and not head.endswith("-")})


@pytest.mark.parametrize("head", HEADS)
def test_one_amount_is_one_across_languages_and_another_is_not(head: str) -> None:
    figures = []
    for where, language, form in CELLS:
        if where == head:
            figures.append((form, read_claims(form, language, "article").claims.figures[0]))
    first = next(figure for form, figure in figures)
    for form, figure in figures:
        assert same_slot(first, figure), form
        assert same_currency(first.currency, figure.currency), form
        assert fits(first, figure), form
        assert fits(figure, first), form
        for times in (1000, 10, 2, 0.5, 0.1):
            other = dataclasses.replace(figure, value=figure.value * times, base=figure.base * times)
            assert not fits(first, other), (form, times)


# An article, the same said in other honest words, and one that contradicts the post.
ARTICLES = {
    "joined": (
        "На півдні Аргентини запрацювала нова станція стеження. У понеділок технічна директорка Лаура Феррейра відкрила в Толуїні тридцятиметрову антену, яка прийматиме знімки щодня.\n\n"
        "La directora técnica Laura Ferreyra inauguró hoy en Tolhuin la antena de 30 metros. Recibirá imágenes todos los días. — Agencia Espacial (@espacial_demo) August 4, 2025\n\n"
        "Перша станція країни працює з 1997 року.",
        ("тридцятиметрову антену", "антену діаметром 30 м", "30-метрову антену"), ("тридцятиметрову", "тринадцятиметрову", "50-метрову")),
    "rupiah": (
        "인도네시아 재무부는 화요일 반둥에서 철도역 보수에 4천8백억 루피아를 배정했다고 밝혔다. 공사는 내년에 시작된다.\n\n"
        "Kementerian Keuangan hari ini mengalokasikan Rp480 miliar untuk perbaikan stasiun kereta di Bandung. Pekerjaan dimulai tahun depan. — Kemenkeu (@kemenkeu_demo) June 10, 2025\n\n"
        "반둥은 자카르타에서 기차로 세 시간 걸린다.",
        ("4천8백억 루피아", "4800억 루피아", "약 4,800억 루피아"), ("4천8백억", "4천8백만", "8천4백억")),
    "lasting": (
        "Das Museum in Trabzon wird saniert. Kulturdirektorin Aylin Demir eröffnete am Mittwoch die Baustelle; die Arbeiten am Museum dauern anderthalb Jahre.\n\n"
        "Kültür müdürü Aylin Demir bugün Trabzon'da müzenin şantiyesini açtı. Müzedeki çalışmalar on sekiz ay sürecek. — Müze (@muze_demo) March 5, 2025\n\n"
        "Das Gebäude stammt von 1907.",
        ("anderthalb Jahre", "18 Monate", "ein Jahr und sechs Monate"), ("anderthalb Jahre", "18 Wochen", "achtzehn Tage")),
    "pounds": (
        "El museo de Leeds recibirá 1,2 millones de libras para su nueva sala, según anunció el jueves la directora Helen Marsh.\n\n"
        "Our director Helen Marsh announced today that Leeds museum will receive £1.2m for its new gallery. — Leeds Museum (@leedsdemo) May 8, 2025\n\n"
        "La última ampliación es de 1998.",
        ("1,2 millones de libras", "1,2 M£", "un millón doscientas mil libras"), ("1,2 millones", "12 millones", "2,1 millones")),
}


def _errors(text: str) -> list[str]:
    return [f.rule for f in check(text, media_type="text/plain", published=None).findings if f.severity == "error"]


def _said(text: str) -> list[str]:
    """The same with notes: how sure it is of each is not what is tried here."""
    return [f.rule for f in check(text, media_type="text/plain", published=None).findings]


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_silent_on_one_amount_and_speaks_of_another(name: str) -> None:
    article, (said, *honest), (old, *false) = ARTICLES[name]
    assert article.count(said) == 1
    assert article.count(old) == 1
    for other in (said, *honest):
        assert _errors(article.replace(said, other)) == [], other
    for other in false:
        assert "number-mismatch" in _said(article.replace(old, other)), other
