"""What numbers are told in, in languages without a file of words: enough to compare them with an article in another language."""

from __future__ import annotations

import pytest

from verify import documents
from verify.claims import read_claims
from verify.pipeline import Settings, check_article

_READ = {
    ("sv", "Kanonen väger 740 kilo."): (740.0, "mass", "kilogram"),
    ("sv", "Notan slutade på 31 miljoner kronor."): (31e6, "currency", "crown"),
    ("kk", "Зауыт тәулігіне 50 мың текше метр су береді."): (50_000.0, "volume", "cubic-metre"),
    ("cs", "Most měří 12 kilometrů."): (12_000.0, "length", "kilometre"),
    ("hu", "Az infláció 30 százalék volt."): (30.0, "percent", "percent"),
    ("uz", "Bu yerda 240 kishi ishlaydi."): (240.0, "count", "person"),
    ("bg", "Помощта е 3 милиона лева."): (3e6, "currency", "BGN"),
    ("vi", "Tổng cộng 12 km."): (12_000.0, "length", "kilometre"),
    ("sv", "Klubben har 46 båtar."): (46.0, "count", None),
}


@pytest.mark.parametrize(("language", "text"), _READ)
def test_what_stands_behind_a_number_is_read(language: str, text: str) -> None:
    (figure,) = read_claims(text, language, "post").claims.figures
    told = figure.currency or figure.unit or next(iter(figure.things), None)
    assert (figure.base, figure.dimension, told) == _READ[language, text]


_POST = (
    "Våra marinarkeologer, ledda av Ebba Lindqvist, bärgade i dag en bronskanon från Vita Falken utanför Dalarö. Kanonen väger 740 kilo och ska konserveras i Karlskrona fram till våren 2027. pic.twitter.com/Zx81pLkQe6 "
    "— Statens maritima museer (@SMTMuseer) 21 augusti 2025")


@pytest.mark.parametrize(("weight", "wrong"), [("740 kg", False), ("niemal trzy czwarte tony", False), ("półtorej tony", True)])
def test_a_weight_is_compared(weight: str, wrong: bool) -> None:
    prose = f"Zespół Ebby Lindqvist wydobył w czwartek w pobliżu Dalarö armatę z brązu z wraku okrętu „Vita Falken”. Lufa waży {weight} i do wiosny 2027 roku pozostanie w Karlskronie."
    report = check_article(documents.read_text(f"{prose}\n\n{_POST}\n", path="-", media_type="text/plain"), Settings(published="2025-08-23"))
    assert any(finding.rule == "number-mismatch" for finding in report.findings) == wrong
