"""Towns that stand as an adjective in a body's name: Варшавський університет, Uniwersytet Wrocławski, Kölner Polizei.

A language says with which endings it makes such an adjective, and how the names of towns end that it is made of. What is no town's
name so is none: Jagielloński, Національний.
"""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._passage import Passage
from verify.claims._values import Organisation, Place
from verify.languages import _gazetteer
from verify.languages._tokens import WORD, fold

_LEAST_STEM, _LEAST_THOUSANDS = 4, 100  # letters; people, in thousands: a village gives no body its name


def town_of_name(passage: Passage, body: Organisation) -> Place | None:
    """The town whose adjective stands in a body's words, before or behind them."""
    rules = (passage.reading.words or {}).get("town-adjectives")
    if not rules:
        return None
    lands = {i for kind in ("demonym", "country") for m in passage.reading.of(kind) for i in range(m.first, m.last)}
    before = body.first - 1
    further = (before - 1,) if before > 0 and passage.tokens[before].text[:1].islower() and passage.tokens[before].end + 1 == passage.tokens[before + 1].start else ()
    for index in (*range(body.first, body.last), before, body.last, *further):  # Рижский технический университет
        token = passage.tokens[index] if 0 <= index < len(passage.tokens) else None
        if token is not None and token.kind == WORD and token.text[:1].isupper() and index not in lands:
            towns = _towns(token.folded, rules)
            if towns:
                return Place(
                    start=token.start, end=token.end, first=index, last=index + 1, sentence=body.sentence, key=towns[0].name, kind="city", country=towns[0].country, towns=towns)
    return None


def _towns(word: str, rules: dict[str, tuple[str, ...]]) -> tuple[_gazetteer.Town, ...]:
    """The large towns of which a word may be the adjective."""
    called = (_gazetteer.towns_called(name) for name in _names(word, rules))
    return next((towns for towns in called if towns and towns[0].thousands >= _LEAST_THOUSANDS), ())


def _names(word: str, rules: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """What towns may be called, folded, of which a word may be the adjective."""
    for endings, towns in rules.items():
        for ending in endings.split("|"):
            folded = fold(ending)
            if word.endswith(folded) and len(word) - len(folded) >= _LEAST_STEM:
                yield from (word[: -len(folded)] + fold(town) for town in towns)


def stem_of_adjective(word: str, passage: Passage) -> str:
    """A word without the ending by which an adjective is made of a town's name, where it has one: Баштанський район is that of Bashtanka.

    Which town it is made of is left open: many a town has a quarter called after another.
    """
    folded = fold(word)
    for endings in (passage.reading.words or {}).get("town-adjectives", {}):
        for ending in endings.split("|"):
            if folded.endswith(fold(ending)) and len(word) - len(ending) >= _LEAST_STEM:
                return word[: -len(ending)]
    return word
