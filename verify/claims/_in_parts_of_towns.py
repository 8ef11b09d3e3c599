"""Places that a sentence puts something into by what they are, or by a part of them: in the port of Lobito, at Kiruna airport, في مدينة موانزا, چابہار کی بندرگاہ پر.

The word for where stands before or behind the port, and the town with it: what happens there happens in the town.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence, Set

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._placed_names import behind_and_before_locatives, comes_before, single_words
from verify.claims._reading import between
from verify.claims._site_words import site_words, site_words_open
from verify.claims._small_words import connecting_words
from verify.claims._values import Place
from verify.languages._dictionary import Mention
from verify.languages._tokens import WORD, fold

# What lies in a town that it is called by, or is what a town is.
_PARTS = frozenset("town village station port airport base stadium crossing prison island".split())
_BODIES = frozenset(("airport", "port-authority"))
_FAR = 3  # small words between a town and its port, or before both
_SAYING = ("act", "office", "body", "organisation", "thing", "city", "capital", "country")


def placed_by_their_parts(passage: Passage, places: Iterable[Place]) -> Iterator[Place]:
    """Some places of a passage, located where a locative stands by a part of theirs."""
    behind, before = behind_and_before_locatives(passage)
    if comes_before(passage):
        behind = behind.union(_behind_joined(passage)) - {m.last for m in passage.reading.cued("from-to")}
    for place in places:
        yield dataclasses.replace(place, locative=True) if place.is_town and not place.locative and _is_placed(passage, place, behind, before) else place


def _behind_joined(passage: Passage) -> Iterator[int]:
    """Where an "in the" ends that is read as an "of"."""
    single = single_words(passage.reading.words, "locative")
    return (m.last for m in passage.reading.of("of") if m.last - m.first > 1 and passage.tokens[m.first].folded in single)


def _is_placed(passage: Passage, place: Place, behind: Set[int], before: Set[int]) -> bool:
    for head in between(_parts(passage), place.first - _FAR - 1, place.last + _FAR + 1):
        if passage.sentence_at(head.start) != place.sentence or (head.first < place.last and place.first < head.last):
            continue
        if not all(i in _joining(passage) for i in (range(head.last, place.first) if head.last <= place.first else range(place.last, head.first))):
            continue
        first, last = min(head.first, place.first), max(head.last, place.last)
        if last in before or _carries_locative(passage, head) or _stands_behind(passage, first, behind):
            return True
    return False


def _stands_behind(passage: Passage, first: int, behind: Set[int]) -> bool:
    """Whether a locative stands before a token, with an article, a land's adjective and one more word between."""
    tokens, adjectives = passage.tokens, 1
    for at in range(first, max(first - _FAR - 1, -1), -1):
        if at in behind:
            return True
        if at - 1 in _small(passage):
            continue
        adjectives -= 1
        if adjectives < 0 or not at or tokens[at - 1].kind != WORD or not tokens[at - 1].text.islower() or _says_more(passage, at - 1):
            return False
    return False


def _says_more(passage: Passage, index: int) -> bool:
    return any(m.first <= index < m.last for kind in _SAYING for m in between(passage.reading.of(kind), index - _FAR, index + 1))


@kept
def _parts(passage: Passage) -> Sequence[Mention]:
    """The words for what towns are or have."""
    bodies = (m for m in passage.reading.of("body") if m.key[0] in _BODIES)
    return sorted((*(m for m in site_words(passage) if m.key in _PARTS), *passage.reading.of("capital-word"), *bodies), key=lambda m: (m.first, m.last))


@kept
def _joining(passage: Passage) -> frozenset[int]:
    """The tokens that may stand between a town and a part of it: small words, and the adjectives of lands."""
    lands = {i for m in passage.reading.of("demonym") for i in range(m.first, m.last)}
    return frozenset(lands | {i for i in connecting_words(passage) if not passage.tokens[i].text[:1].isupper()})


@kept
def _small(passage: Passage) -> frozenset[int]:
    """The tokens that may stand between a locative and its port: those, but for words for where and where to."""
    return _joining(passage) - {i for m in passage.reading.cued("locative", "from-to") for i in range(m.first, m.last)}


def _carries_locative(passage: Passage, head: Mention) -> bool:
    """Whether a word for a port carries its locative as a part of itself: בנמל, 공항에서, limanında."""
    words, tokens = passage.reading.words or {}, passage.tokens
    first, last = tokens[head.first].folded, tokens[head.last - 1].folded
    starts = (*words.get("locative-prefixes", ()), *words.get("locative-prefixes-of-parts", ()))
    before = (first[len(prefix):] for prefix in map(fold, starts) if first.startswith(prefix))
    behind = (last[: -len(ending)] for ending in map(fold, words.get("locative-endings", ())) if last.endswith(ending))
    endings = tuple(map(fold, words.get("locative-endings-of-parts", ())))
    return any(rest and site_words_open(passage, rest) for rest in (*before, *behind)) or (bool(endings) and (
        last.endswith(endings) or (head.last < len(tokens) and tokens[head.last].folded in endings and tokens[head.last].start - tokens[head.last - 1].end == 1 and not passage.text[tokens[head.last - 1].end].isspace())))
