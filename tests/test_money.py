"""The money of every land as the press of every language names it, with its sum; its signs and codes; and words for money that are something else.

`data/money.txt` holds, for each language, frames ("= SUM SENTENCE") and what stands in them by currency.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verify import check
from verify.claims import read_claims
from verify.claims._values import Figure
from verify.comparison._figure_slots import same_currency
from verify.languages import _concepts

_TABLE = (Path(__file__).parent / "data" / "money.txt").read_text(encoding="utf-8").split("=== ")[1:]
_ELIDED = re.compile(r"\bde ([aeiouéêAEIOUÉ])")


def _figures(text: str, language: str) -> tuple[Figure, ...]:
    return read_claims(text, language, "article").claims.figures


def _misread(language: str, text: str, code: str, value: float) -> bool:
    figures = _figures(text, language)
    if len(figures) != 1 or figures[0].currency is None or abs(figures[0].base - value) > 1:
        return True
    return not same_currency(figures[0].currency, code[1:]) if code.startswith("~") else figures[0].currency != code


@pytest.mark.parametrize("section", _TABLE, ids=lambda section: section[:2])
def test_money_is_read_by_its_name_with_its_sum(section: str) -> None:
    language, *rows = section.splitlines()
    frames = [row[2:].split(" ", 1) for row in rows if row.startswith("= ")]
    named = [(code, name) for row in rows if row and not row.startswith("= ") for code, _, names in (row.partition(" "),) for name in names.split(" | ")]
    wrong = []
    for place, (code, name) in enumerate(named):  # each name in one of the frames: all would take a minute
        value, frame = frames[place % len(frames)]
        text = frame.replace("{}", name)
        if language == "fr":
            text = _ELIDED.sub(r"d’\1", text)
        if _misread(language, text, code, float(value)):
            wrong.append((code, text))
    assert not wrong
    assert len(named) > 140


SIGNS = [
    ("en", "MOP$83 million", "MOP", 83e6), ("en", "In 2024 MOP$5 million", "MOP", 5e6), ("pt", "MOP 83 milhões", "MOP", 83e6), ("en", "MDL 5 million", "MDL", 5e6), ("pl", "5 mln MDL", "MDL", 5e6),
    ("ru", "MDL 5 млн", "MDL", 5e6), ("en", "₮83 million", "MNT", 83e6), ("uk", "83 млн ₼", "AZN", 83e6), ("zh", "8300万₭", "LAK", 83e6), ("ja", "8300万៛", "KHR", 83e6),
    ("ar", "83 مليون ₺", "TRY", 83e6), ("fr", "83 millions ₾", "GEL", 83e6), ("es", "₲ 83.000", "PYG", 83e3), ("es", "Gs. 83 millones", "PYG", 83e6), ("es", "B/. 83 millones", "PAB", 83e6),
    ("es", "S/ 83 millones", "PEN", 83e6), ("es", "Q83 millones", "GTQ", 83e6), ("es", "L83 millones", "HNL", 83e6), ("es", "RD$83 millones", "DOP", 83e6), ("en", "N$12,000", "NAD", 12e3),
    ("en", "J$83m", "JMD", 83e6), ("en", "GH₵83 million", "GHS", 83e6), ("en", "Nu. 83 million", "BTN", 83e6), ("ru", "83 млн тг", "KZT", 83e6), ("ru", "83 млн лв.", "BGN", 83e6),
    ("fr", "XOF 5 milliards", "XOF", 5e9), ("de", "KZT 5 Mio.", "KZT", 5e6), ("id", "VND 83 miliar", "VND", 83e9),
    ("sv", "83 miljoner ₸", "KZT", 83e6), ("mn", "₮83", "MNT", 83.0),
]


@pytest.mark.parametrize(("language", "text", "code", "value"), SIGNS)
def test_a_sign_or_code_of_money_is_read(language: str, text: str, code: str, value: float) -> None:
    assert not _misread(language, text, code, value)


NO_MONEY = [
    ("fr", "La mairie a distribué 83 gourdes."), ("pl", "W mieście są 83 kina."), ("pl", "Refundowane są 83 leki."), ("pl", "Archeolodzy znaleźli 83 denary i 120 denarów."), ("ru", "Рыбаки поймали 83 сома."),
    ("uk", "Рибалки спіймали 12 сомів."), ("es", "El zoo tiene 83 leones."), ("it", "Lo zoo ha 83 leoni."), ("nl", "Er waren 83 kippen."), ("en", "The TOP 10 came to COP 29."), ("en", "TOP 500,000 songs"),
    ("en", "MAD 83 and PEN 2025 are names."), ("fa", "83 هزار نفر، سوم شدند."), ("ko", "솜 83개를 샀다."), ("ja", "チャット83件を調べた。"), ("de", "Mark 83 gewann."), ("ro", "Au sosit 83 de afgani."),
    ("pt", "O museu mostra 83 escudos."),
]


@pytest.mark.parametrize(("language", "text"), NO_MONEY)
def test_what_is_no_money_is_read_as_none(language: str, text: str) -> None:
    assert all(figure.currency is None for figure in _figures(text, language))


# What the land between a number and a word for the money of several says; behind that word it may be whom the money is for.
LANDS = [
    ("en", "83 million Jamaican dollars", "JMD"), ("ru", "83 млн ямайских долларов", "JMD"), ("uk", "83 млн намібійських доларів", "NAD"), ("de", "83,5 Mio. Namibia-Dollar", "NAD"), ("tr", "83 milyon Güney Sudan lirası", "SSP"),
    ("hi", "83 लाख नेपाली रुपये", "NPR"), ("sw", "Dola za Jamaika milioni 83", "JMD"), ("ur", "83 لاکھ فجی کا ڈالر", "FJD"), ("ru", "83 млн долларов Намибии", "dollar"), ("en", "83 million dollars for Namibia", "dollar"),
    ("ru", "83 млн киргизских сомов", "KGS"), ("en", "83 million Turkmen manat", "TMT"), ("en", "83 million Malawian kwacha", "MWK"), ("tr", "Yeni 83 milyon lira", "TRY"), ("tr", "83 milyon Yeni Tayvan doları", "TWD"),
    ("zh", "8300万科威特第纳尔", "KWD"), ("zh", "8300万斯里兰卡卢比", "LKR"),
]


@pytest.mark.parametrize(("language", "text", "code"), LANDS)
def test_the_land_before_its_money_tells_whose_it_is(language: str, text: str, code: str) -> None:
    assert [figure.currency for figure in _figures(text, language)] == [code]


_ARTICLE = """Мост в Макао отремонтируют к лету. В понедельник директор управления дорог Мария Коэльо сообщила, что ремонт моста обойдётся в {}.

A diretora das Estradas, Maria Coelho, anunciou hoje que a reparação da ponte custará 83 milhões de patacas. — Estradas (@estradas_demo) June 9, 2025

Движение по мосту ограничат."""


@pytest.mark.parametrize(("sum_", "silent"), [
    ("83 млн патак", True), ("83 миллиона патак Макао", True), ("MOP$83 млн", True), ("38 млн патак", False), ("8,3 млн патак", False)])
def test_an_article_is_silent_on_the_sum_of_its_post_and_speaks_of_another(sum_: str, silent: bool) -> None:
    findings = [f for f in check(_ARTICLE.format(sum_), media_type="text/plain", published=None).findings if f.rule == "number-mismatch"]
    assert not findings if silent else findings


def test_families_hold_what_there_is() -> None:
    known = {*_concepts.CURRENCIES, *_concepts.CURRENCY_FAMILIES}
    assert all(known.issuperset(members) for members in _concepts.CURRENCY_FAMILIES.values())
    assert known.issuperset(_concepts.MONEY_SIGNS.values())
    assert all(len(code) == 3 and code.isupper() for code in _concepts.CURRENCIES)
