"""Towns of which no list has a word, told with the province before them or with the sign for a town: 甘肃定西, 山梨県富士吉田市, 湛江市, 전남 영암군."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims._listed_signs import listed_signs
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Place
from verify.languages import _gazetteer
from verify.languages._dictionary import LONGEST_MENTION
from verify.languages._folded import folded
from verify.languages._tokens import CJK, WORD, fold

_SIGNS = 5  # of a town's name with the sign for a town
_SMALL = 15  # thousand people of a town that is told without that sign
_LIGHT = frozenset(("other", "surname", "unit", "thing", "demonym", "counted-cardinal"))  # what a sign of a name may mean beside


def towns_in_provinces(passage: Passage, places: Sequence[Place]) -> Iterator[Place]:
    """The towns right behind the places of their land, and those that end with the sign for a town."""
    words = passage.reading.words or {}
    signs, provinces = listed_signs(passage.reading, "town-endings-in-signs"), listed_signs(passage.reading, "province-signs")
    held = {i for place in places for i in range(place.first, place.last)}
    if signs:
        yield from _in_signs(passage, places, held, signs, provinces)
    elif words.get("town-endings-of-words"):
        yield from _in_words(passage, places, held)


def _in_signs(passage: Passage, places: Sequence[Place], held: set[int], signs: frozenset[str], provinces: frozenset[str]) -> Iterator[Place]:
    tokens = passage.tokens
    opening = {}  # where a town may begin behind its province
    for place in places:
        at = place.last + (place.last < len(tokens) and tokens[place.last].text in provinces)
        if place.kind != "demonym" and at < len(tokens) and tokens[at].kind == CJK and tokens[at].start == tokens[at - 1].end:
            opening[at] = place
    for first, place in opening.items():
        for last in range(min(first + _SIGNS, len(tokens)), first + 1, -1):
            if not held.isdisjoint(range(first, last)) or not _is_joined(passage, first, last):
                continue
            towns = _towns(passage, first, last, place.country)
            signed = tokens[last - 1].text in signs and last - first > 2
            if towns and (signed or (place.kind == "city" and towns[0].thousands >= _SMALL and not _means_something(passage, first, last))):
                yield _place(passage, first, last, towns, place.locative)
                held.update(range(first, last))
                break
    for end in range(2, len(tokens)):
        if tokens[end].text not in signs or end in held:
            continue
        for first in range(max(0, end - _SIGNS + 1), end - 1):
            if first in opening or not _is_joined(passage, first, end + 1) or not held.isdisjoint(range(first, end)) or not _begins(passage, first):
                continue
            towns = _towns(passage, first, end + 1, None)
            if towns and not _means_something(passage, first, end):
                yield _place(passage, first, end + 1, towns, False)
                held.update(range(first, end + 1))
                break


def _in_words(passage: Passage, places: Sequence[Place], held: set[int]) -> Iterator[Place]:
    """Of a language that writes words: the one behind a province's that ends as towns do, with the ending of its part in the sentence or without."""
    words, tokens = passage.reading.words or {}, passage.tokens
    endings, parts = tuple(folded(words, "town-endings-of-words")), sorted(map(fold, words.get("sentence-parts", ())), key=len, reverse=True)
    for place in places:
        at = place.last
        if at >= len(tokens) or at in held or tokens[at].kind != WORD or not passage.text[tokens[at - 1].end: tokens[at].start].isspace():
            continue
        written = tokens[at].folded
        for name in (written, *(written[: -len(part)] for part in parts if written.endswith(part))):
            if name.endswith(endings) and len(name) > 2:
                towns = tuple(t for t in _gazetteer.towns_called(name) or _gazetteer.towns_called(name[:-1]) if t.country == place.country)
                if towns:
                    yield _place(passage, at, at + 1, towns, place.locative)
                    break


def _towns(passage: Passage, first: int, last: int, country: str | None) -> tuple[_gazetteer.Town, ...]:
    name = fold(passage.text[passage.tokens[first].start: passage.tokens[last - 1].end])
    return tuple(town for town in _gazetteer.towns_called(name) if country in (None, town.country))


def _is_joined(passage: Passage, first: int, last: int) -> bool:
    """Whether some tokens are signs with nothing between, none of them of a syllabary."""
    tokens = passage.tokens
    return all(t.kind == CJK and t.text >= "\u3400" for t in tokens[first:last]) and all(tokens[i].end == tokens[i + 1].start for i in range(first, last - 1))


def _begins(passage: Passage, first: int) -> bool:
    """Whether no sign of the same word can stand before a token."""
    tokens = passage.tokens
    before = tokens[first - 1] if first else None
    if before is None or before.kind != CJK or before.end != tokens[first].start or before.text < "\u3400":
        return True
    return any(m.last == first and m.kind in ("cue", "act", "country", "capital", "city", "of", "joiner") for m in between(passage.mentions, first - LONGEST_MENTION, first))


def _means_something(passage: Passage, first: int, last: int) -> bool:
    """Whether words of two signs or more stand among some tokens, or reach into them."""
    return any(
        (m.last > first and m.last - m.first > 1 and m.kind not in _LIGHT) or (m.first < first < m.last)
        for m in between(passage.mentions, first - LONGEST_MENTION, last)) or passage.is_dated(passage.tokens[first].start, passage.tokens[last - 1].end)


def _place(passage: Passage, first: int, last: int, towns: tuple[_gazetteer.Town, ...], locative: bool) -> Place:
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Place(
        start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), key=towns[0].name, kind="city", country=towns[0].country, locative=locative, towns=towns)
