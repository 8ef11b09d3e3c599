"""Where a name begins that stands right behind the firm or party that its holder leads: el técnico del Betis Manuel Pellegrini, numero uno di Stellantis Antonio Filosa."""

from __future__ import annotations

from verify.claims._name_parts import NameParts
from verify.claims._passage import Passage
from verify.claims._small_words import words_like_of
from verify.claims._values import Office
from verify.languages._folded import folded

_WITH_ITS_HOUSE = 3  # words: the house, a given name and a surname
_SMALL = 2  # words between an office and its house


def beyond_its_house(parts: NameParts, first: int, last: int) -> int:
    """Where the name in the tokens `[first, last)` begins behind one word for a house, which an office and an "of" stand before and a listed given name behind."""
    passage = parts.passage
    if last - first < _WITH_ITS_HOUSE or first in parts.given or first + 1 not in parts.given or passage.text[passage.tokens[first].end: passage.tokens[first + 1].start] != " ":
        return first
    at, of = first, words_like_of(passage.reading)
    while first - at < _SMALL and at - 1 in of:
        at -= 1
    own = first in parts.nearby.ends and passage.tokens[first - 1].folded in folded(passage.reading.words, "of")  # numero uno di
    return first + 1 if own or (at < first and not parts.nearby.ends.isdisjoint((at, first))) else first


def names_its_own_house(passage: Passage, parts: NameParts, held: Office, first: int) -> bool:
    """Whether what stands right behind an office and its house only says which house it is: científicos de la Universidad Autónoma, whom no given name begins."""
    if held.last != first or held.body not in _NAMED_HOUSES or first in parts.given or not (passage.reading.words or {}).get("houses-before-names"):
        return False
    return passage.tokens[first].start - passage.tokens[first - 1].end == 1 and passage.tokens[first].text[:1].isupper()


_NAMED_HOUSES = frozenset("university institute academy school hospital museum library theatre laboratory foundation".split())
