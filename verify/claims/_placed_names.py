"""Names that stand where only places stand: até Mocímboa da Praia, у Могилеві-Подільському, off Tarnsey Head.

Two words with capitals look like somebody's name. Behind a word for where, whereto or where from (before it, where a language puts it
last) they are a place's: behind some always, behind those that stand before people as well ("from", "near") where a word shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from verify._later import later
from verify.claims._kept import kept
from verify.claims._names_in_capitals import name_particles
from verify.claims._passage import Passage
from verify.claims._small_words import LONGEST_SMALL_WORD, function_words
from verify.claims._towns_in_cases import towns_in_a_case
from verify.claims._word_shapes import is_capitalised
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import HYPHENS, WORD, fold

with later:
    from verify.claims._town_adjectives import stem_of_adjective

_LONGEST = 4  # words with capitals in one name
_SMALL = 2  # small words in a row within a name: Ponte de la Reina
_OTHERWISE = frozenset("country demonym organisation body office portfolio honorific".split())


class PlacedName(NamedTuple):
    """The tokens `[first, last)` of a name, whether it surely is a place's, and whether no part of it is a town's."""

    first: int
    last: int
    sure: bool
    whole: bool


@kept
def placed_names(passage: Passage) -> tuple[PlacedName, ...]:
    """The names of two words or more that stand where a place does, in order."""
    found: dict[int, PlacedName] = {}
    final = bool((passage.reading.words or {}).get("postpositions"))
    for cue in _cues(passage):
        first, last = _before(passage, cue) if final else _behind(passage, cue)
        if last - first > 1:
            _add(found, passage, first, last, _may_be_sure(passage, first, last) and (_only_before_places(passage, cue) or _is_in_a_case_of_places(passage, cue, last)))
        first, last = _beside(passage, first, last, final)
        if last - first > 1 and _is_called_as_places(passage, first, last):
            _add(found, passage, first, last, False)
    return tuple(found[first] for first in sorted(found))


def _add(found: dict[int, PlacedName], passage: Passage, first: int, last: int, placed: bool) -> None:
    """One name more, unless it is known better already; where every noun has a capital only one that is called as places are."""
    if is_what_a_town_has(passage, first):
        return
    last = _before_somebody(passage, first, last)
    if last - first < 2:
        return
    called = _is_called_as_places(passage, first, last)
    hyphened = _is_hyphened(passage, first, last)
    if (called or not (passage.reading.words or {}).get("nouns-capitalised")) and not (first in found and found[first].sure >= (placed or called)):
        found[first] = PlacedName(first, last, placed or called, called or (placed and hyphened))


def _before_somebody(passage: Passage, first: int, last: int) -> int:
    """Where a place's name ends that somebody's stands right behind: le maire de Saint-Denis Mathieu Hanotin, la alcaldesa de Santa Cruz Ana López."""
    tokens = passage.tokens
    for at in range(first + 1, last - 1):
        if _gap(passage, at) != " " or not (is_capitalised(tokens[at]) and is_capitalised(tokens[at + 1])):
            continue
        if at > first + 1 and (at in _given(passage) or _gazetteer.towns_called(fold(passage.text[tokens[first].start:tokens[at - 1].end]))):
            return at
    return last


class _Cue(NamedTuple):
    """The tokens `[first, last)` of a word for where, whereto or where from."""

    first: int
    last: int
    locative: bool


@kept
def _cues(passage: Passage) -> tuple[_Cue, ...]:
    """The words for where, with those that a verb is read with (вийшов з), for how far (hadi) and since when (από την), for whose (in de), and words for a town."""
    reading, single = passage.reading, single_words(passage.reading.words, "locative", "from-to")
    verbs = (m.last for m in reading.of("act") if m.last - m.first > 1 and passage.tokens[m.last - 1].folded in single)
    return (
        *(_Cue(m.first, m.last, m.key == "locative") for m in reading.cued("locative", "from-to", "between")),
        *(_Cue(m.first, m.last, False) for m in reading.of("bound") if m.key == "at-most"), *(_Cue(last - 1, last, False) for last in verbs),
        *(_Cue(m.first, m.first + 1, False) for m in (*reading.cued("since"), *(m for m in reading.of("of") if m.last - m.first > 1)) if passage.tokens[m.first].folded in single),
        *(_Cue(m.first, m.last, False) for m in reading.of("thing") if m.key == "town"))


@kept
def behind_and_before_locatives(passage: Passage) -> tuple[frozenset[int], frozenset[int]]:
    """The tokens that a locative stands right before, in languages where it comes before its place, and those at which one begins that follows its place (で, 'da, में)."""
    cues = [m for m in passage.reading.cued("locative") if not _is_hyphened_in(passage, m.start, m.end)]
    return (frozenset(m.last for m in cues), frozenset()) if comes_before(passage) else (frozenset(), frozenset(m.first for m in cues))


def _is_hyphened_in(passage: Passage, start: int, end: int) -> bool:
    """Whether hyphens on both sides join a word to those beside it, of whose name it is: Neuilly-sur-Seine."""
    return passage.text[max(start - 1, 0):start] in HYPHENS and passage.text[end:end + 1] in HYPHENS


def comes_before(passage: Passage) -> bool:
    """Whether a word for where comes before its place."""
    words = passage.reading.words or {}
    return bool(words.get("prepositions", True)) and not words.get("postpositions", False)


@kept
def behind_cues(passage: Passage) -> frozenset[int]:
    """Where a name may stand that a word for where stands before, with its article or without."""
    return frozenset(i for cue in _cues(passage) for i in (cue.last, _beyond_article(passage, cue.last)))


def single_words(words: Mapping[str, Any] | None, *keys: str) -> frozenset[str]:
    """The cues of some keys that are of one word."""
    cues = (words or {}).get("cues", {})
    return frozenset(fold(word) for key in keys for pattern in cues.get(key, ()) if " " not in pattern for word in pattern.split("|"))


@kept
def _whole(passage: Passage) -> Mapping[int, PlacedName]:
    return {i: name for name in placed_names(passage) if name.whole for i in range(name.first, name.last)}


def is_in_longer(passage: Passage, first: int, last: int) -> bool:
    """Whether a town's name is but a piece of another's: Stara in Старом Осколе, Mogilev in Могилёве-Подольском."""
    name = _whole(passage).get(first)
    return name is not None and last <= name.last and last - first < name.last - name.first


@kept
def _placed_at(passage: Passage) -> Mapping[int, int]:
    return {name.first: name.last for name in placed_names(passage) if name.sure}


def end_of_name(passage: Passage, first: int) -> int:
    """Where the name of several words ends that begins at a token and surely is a place's; that token, where none does."""
    return _placed_at(passage).get(first, first)


@kept
def towns_behind_a_prefix(passage: Passage) -> tuple[tuple[int, int, tuple[_gazetteer.Town, ...]], ...]:
    """The towns of several words of which the first carries a locative: בקרית גת, בבת ים."""
    starts, tokens = tuple(fold(prefix) for prefix in (passage.reading.words or {}).get("locative-prefixes", ())), passage.tokens
    found = []
    for first, token in enumerate(tokens) if starts else ():
        rests = [token.folded[len(start):] for start in starts if token.kind == WORD and token.folded.startswith(start)]
        for last in range(min(first + _WORDS, len(tokens)), first + 1, -1) if rests else ():
            if all(tokens[i].kind == WORD and _follows(passage, i) for i in range(first + 1, last)):
                behind = passage.text[token.end: tokens[last - 1].end]
                towns = next((towns for rest in rests if rest and (towns := _gazetteer.towns_called(rest + fold(behind)))), ())
                if towns:
                    found.append((first, last, towns))
                    break
    return tuple(found)


_WORDS = 3  # of a town's name


@kept
def _sure(passage: Passage) -> frozenset[int]:
    towns = (range(first, last) for first, last, _ in towns_behind_a_prefix(passage))
    return frozenset(i for tokens in (*towns, *(range(name.first, name.last) for name in placed_names(passage) if name.sure)) for i in tokens)


def is_placed(passage: Passage, first: int, last: int) -> bool:
    """Whether all of some tokens are of a name that surely is a place's."""
    return _sure(passage).issuperset(range(first, last))


def _behind(passage: Passage, cue: _Cue) -> tuple[int, int]:
    """The name behind a word for where, whose article may stand between."""
    return _run_behind(passage, _beyond_article(passage, cue.last))


def _beyond_article(passage: Passage, index: int) -> int:
    """The token behind the article, or a like small word, that stands at one; that token where none does."""
    token = passage.tokens[index] if index < len(passage.tokens) else None
    small = token is not None and token.text.islower() and len(token.text) <= LONGEST_SMALL_WORD and token.folded in function_words(passage.reading.words)
    return index + small


def _run_behind(passage: Passage, first: int) -> tuple[int, int]:
    """The words with capitals from a token on, and the particles between them."""
    tokens, particles = passage.tokens, name_particles(passage.reading)
    last = end = first
    while last < len(tokens) and last - first < 2 * _LONGEST and (last == first or _follows(passage, last)):
        if _is_of_a_name(passage, last):
            end = last + 1
        elif last == first or last - end >= _SMALL or tokens[last].folded not in particles:
            break
        last += 1
    return first, end


def _before(passage: Passage, cue: _Cue) -> tuple[int, int]:
    """The name before a word for where; one that is an ending has to stand right behind it, with its apostrophe: de is "too" as well."""
    tokens, first = passage.tokens, cue.first
    if first and len(tokens[first].text) <= _AN_ENDING and passage.text[tokens[first - 1].end: tokens[first].start] == " ":
        return first, first
    return _run_before(passage, first)


def _run_before(passage: Passage, last: int) -> tuple[int, int]:
    """The words with capitals up to a token."""
    first = last
    while first and last - first < _LONGEST and _is_of_a_name(passage, first - 1) and (first == last or _follows(passage, first)):
        first -= 1
    return first, last


_AN_ENDING = 3  # letters


def _beside(passage: Passage, first: int, last: int, final: bool) -> tuple[int, int]:
    """The name that an "and" joins to one: between Oud Marsum and Nieuw Varenveld."""
    at = first - 1 if final else last
    if first == last or not 0 <= at < len(passage.tokens) or passage.tokens[at].folded not in folded(passage.reading.words, "conjunctions"):
        return at, at
    return _run_before(passage, at) if final else _run_behind(passage, at + 1)


def _gap(passage: Passage, index: int) -> str:
    return passage.text[passage.tokens[index - 1].end: passage.tokens[index].start]


def _follows(passage: Passage, index: int) -> bool:
    """Whether only a space or a hyphen stands between a token and the one before."""
    return _gap(passage, index) in (" ", *HYPHENS)


def _is_hyphened(passage: Passage, first: int, last: int) -> bool:
    return all(_gap(passage, index) in HYPHENS for index in range(first + 1, last))


def _is_of_a_name(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    return is_capitalised(token) and index not in _otherwise(passage) and not passage.is_dated(token.start, token.end)


@kept
def _otherwise(passage: Passage) -> frozenset[int]:
    """The tokens of lands, houses and offices, which have their own readers."""
    return frozenset(i for m in passage.mentions if m.kind in _OTHERWISE for i in range(m.first, m.last))


def _may_be_sure(passage: Passage, first: int, last: int) -> bool:
    """Whether no given name is among some words, and no town opens them behind which somebody may be named: dyrektorka ogrodu w Meise Hilde Vercammen."""
    if not _given(passage).isdisjoint(range(first, last)):
        return False
    if _is_hyphened(passage, first, last):
        return first not in _towns(passage) or _is_told_apart(passage, first, last)
    if not is_capitalised(passage.tokens[first + 1]):
        return first not in _towns(passage)
    return sum(is_capitalised(token) for token in passage.tokens[first:last]) == 2 and not _is_a_town(passage, first)


def _is_a_town(passage: Passage, index: int) -> bool:
    """Whether a town is called by one word, in whatever case, that is large enough to be named by it alone."""
    words = passage.reading.words or {}
    towns = towns_in_a_case(words, passage.tokens[index].folded)
    return index in _towns(passage) or any(town.thousands >= _KNOWN for town in towns[:1])


def beyond_its_town(passage: Passage, first: int, last: int) -> int:
    """Where a name begins that stands right behind the town somebody is in: dyrektorka ogrodu w Meise Hilde Vercammen."""
    town = _whole(passage).get(first)
    if town is not None and town.first < first < town.last < last:
        return town.last  # Cruz in Santa Cruz Ana López
    placed = last - first > 2 and first in _behind_locatives(passage) and _gap(passage, first + 1) == " " and _is_a_town(passage, first)
    return first + 1 if placed and is_capitalised(passage.tokens[first + 1]) else first


@kept
def _behind_locatives(passage: Passage) -> frozenset[int]:
    return frozenset() if (passage.reading.words or {}).get("postpositions") else frozenset(cue.last for cue in _cues(passage) if cue.locative)


def _is_told_apart(passage: Passage, first: int, last: int) -> bool:
    """Whether a hyphen joins to a town's name the adjective that tells it from its namesakes: Могилёв-Подольский."""
    return _is_hyphened(passage, first, last) and stem_of_adjective(passage.tokens[last - 1].text, passage) != passage.tokens[last - 1].text


@kept
def _given(passage: Passage) -> frozenset[int]:
    return frozenset(m.first for m in passage.reading.of("given-name"))


@kept
def _towns(passage: Passage) -> frozenset[int]:
    return frozenset(m.first for kind in ("city", "capital") for m in passage.reading.of(kind))


def is_what_a_town_has(passage: Passage, first: int) -> bool:
    """Whether a word that places are called by has a small word and a known town behind it, whose port or bridge it is: no Porto da Beira."""
    tokens, at, particles = passage.tokens, first + 1, name_particles(passage.reading)
    while at < len(tokens) and at - first <= _SMALL and tokens[at].folded in particles:
        at += 1
    if at in (first + 1, len(tokens)) or tokens[first].folded not in folded(passage.reading.words, "begin-places"):
        return False
    return at in _towns(passage) or any(town.thousands >= _LARGE for town in _gazetteer.towns_called(tokens[at].folded)[:1])


_LARGE, _KNOWN = 100, 15  # thousand people


def _only_before_places(passage: Passage, cue: _Cue) -> bool:
    """Whether nobody stands behind such a word for where."""
    return " ".join(t.folded for t in passage.tokens[cue.first:cue.last] if t.kind == WORD) not in folded(passage.reading.words, "before-people-too")


def _is_in_a_case_of_places(passage: Passage, cue: _Cue, last: int) -> bool:
    """Whether a name has the ending of the case in which a place stands behind a locative, and people behind the same word do not: у Могилеві, у Людмили."""
    endings = tuple(folded(passage.reading.words, "locative-case"))
    return bool(endings) and cue.locative and passage.tokens[last - 1].folded.endswith(endings)


def _is_called_as_places(passage: Passage, first: int, last: int) -> bool:
    """Whether a name begins or ends with a word that places are called by and people are not: Vila Arvela, Нова Вишнівка, Tarnsey Bay."""
    tokens, words = passage.tokens, passage.reading.words
    return tokens[first].folded in folded(words, "begin-places") or tokens[last - 1].folded in folded(words, "end-places")
