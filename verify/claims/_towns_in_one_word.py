"""Words that are a town with its locative, where nothing else shows that they are no name: במטווארה, টাঙ্গায়."""

from __future__ import annotations

from verify._later import later
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._spelling import romanise
from verify.languages import _gazetteer
from verify.languages._folded import folded

with later:
    from verify.claims._towns_by_ear import towns_by_ear
    from verify.languages._gazetteer._consonants import consonants


def is_town_with_locative(passage: Passage, index: int) -> bool:
    """Whether a word without its locative is a town's name, as the gazetteer spells it or by its sound in a land that the passage speaks of."""
    word, words = passage.tokens[index].folded, passage.reading.words or {}
    bare = [word[len(prefix):] for prefix in folded(words, "locative-prefixes") if word.startswith(prefix)]
    bare += [word[: -len(ending)] for ending in folded(words, "locative-endings") if word.endswith(ending)]
    return any(len(name) >= _SHORTEST and (_is_spelt(name) or _is_heard(passage, name)) for name in bare)


def ends_with_locative(passage: Passage, index: int) -> bool:
    """Whether a word ends with a locative, of whatever place: টাঙ্গায়."""
    word = passage.tokens[index].folded
    return any(word.endswith(ending) and len(word) - len(ending) >= _SHORTEST for ending in folded(passage.reading.words, "locative-endings"))


_SHORTEST, _LARGE = 3, 15  # letters; thousand people
_CONSONANTS = 3


def _is_spelt(name: str) -> bool:
    return any(town.thousands >= _LARGE for town in _gazetteer.towns_called(name)[:1])


def _is_heard(passage: Passage, name: str) -> bool:
    return max(map(len, consonants(romanise(name))), default=0) >= _CONSONANTS and any(town.country in _lands(passage) for town in towns_by_ear(name, _lands(passage)))


@kept
def _lands(passage: Passage) -> frozenset[str]:
    return frozenset(str(m.key) for kind in ("country", "demonym") for m in passage.reading.of(kind))
