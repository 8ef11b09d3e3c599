"""The rivers, seas, lakes, mountains and islands that a passage names."""

from __future__ import annotations

from typing import NamedTuple

from verify._later import later
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._values import Place
from verify.claims._word_shapes import is_capitalised, is_caseless
from verify.languages._tokens import CJK, HYPHENS

with later:
    from verify.languages._features import dictionary_of_features


class NamedFeature(NamedTuple):
    """A named feature: its key, the tokens `[first, last)` and offsets of its name, and its sentence."""

    key: str
    first: int
    last: int
    start: int
    end: int
    sentence: int


@kept
def find_features(passage: Passage) -> tuple[NamedFeature, ...]:
    """Every named feature, in order; none whose name is a part of a longer one: Loire-Atlantique, the Bank of the South Pacific."""
    dictionary = dictionary_of_features(passage.language)
    if dictionary is None:
        return ()
    longer = {i: m.last - m.first for m in passage.mentions if m.kind in _NAMES for i in range(m.first, m.last)}
    return tuple(
        NamedFeature(str(key), first, last, start, end, passage.sentence_at(start))
        for _, key, start, end, first, last in dictionary.mentions(passage.tokens, passage.reading.places)
        if any(t.kind == CJK or is_capitalised(t) or is_caseless(t) for t in passage.tokens[first:last]) and not any(longer.get(i, 0) > last - first for i in range(first, last))
        and passage.text[max(start - 1, 0):start] not in HYPHENS and passage.text[end:end + 1] not in HYPHENS)


def names_a_feature_of(passage: Passage, other: Passage, first: int, last: int) -> bool:
    """Whether some of the tokens `[first, last)` name a feature that the other passage names as well, whatever it is called there."""
    own = {f.key for f in find_features(passage) if f.first < last and first < f.last}
    return bool(own) and any(f.key in own for f in find_features(other))


def is_a_feature(passage: Passage, place: Place) -> bool:
    """Whether what was read as a place is but a word of a feature's name, or a feature that no dictionary has as a place: Kerch Strait, an der Weichsel."""
    return any(f.first <= place.first and place.last <= f.last and (place.kind == "named" or f.last - f.first > place.last - place.first) for f in find_features(passage))


_NAMES = frozenset("organisation other body city country".split())
