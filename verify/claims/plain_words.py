"""The plain words of a passage: what its sentences speak of besides people, places, figures and acts."""

from __future__ import annotations

import bisect
import operator
from collections.abc import Sequence
from typing import NamedTuple

from verify._later import later
from verify.claims._kept import kept
from verify.claims._passage import Passage

with later:
    from verify.languages._vocabulary import family_numbers, vocabulary

_first = operator.attrgetter("first")


class PlainWord(NamedTuple):  # made by the thousand: a frozen dataclass takes four times as long
    """A plain word, tokens `[first, last)`: its concept, and the family of concepts that a translator may put for it."""

    first: int
    last: int
    concept: str
    family: int


@kept
def plain_words(passage: Passage) -> tuple[PlainWord, ...]:
    """Every plain word, in order; none that is part of a person's, an office's, a body's or a place's name, or of what only is none of these as a whole."""
    said = words_as_said(passage)
    if not said:
        return ()
    taken = {i for m in passage.mentions if m.kind in _NAMING for i in range(m.first, m.last)}
    others = {i: (m.first, m.last) for m in passage.reading.of("other") for i in range(m.first, m.last)}  # known where the vocabulary has all of it: a polling station is no station, but is one
    known = family_numbers()
    return tuple([
        PlainWord(first, last, key, known[key]) for key, first, last in said
        if (first not in taken if last == first + 1 else taken.isdisjoint(range(first, last))) and _is_whole(others.get(first), first, last) and _is_whole(others.get(last - 1), first, last)])


@kept
def words_as_said(passage: Passage) -> Sequence[tuple[str, int, int]]:
    """Every plain word as (concept, first token, token behind), whatever else its tokens are: the "d'" of a médaille d'or is a small word, too."""
    dictionary = vocabulary(passage.language)
    return () if dictionary is None else [(key, first, last) for _, key, _, _, first, last in dictionary.mentions(passage.tokens, passage.reading.places)]


def _is_whole(other: tuple[int, int] | None, first: int, last: int) -> bool:
    """Whether the tokens `[first, last)` hold all of what stands for something else."""
    return other is None or (first <= other[0] and other[1] <= last)


_NAMING = frozenset(("office", "body", "organisation", "country", "demonym", "capital", "city", "unit", "currency", "cue", "honorific"))


def plain_words_between(passage: Passage, first: int, last: int) -> tuple[PlainWord, ...]:
    """The plain words that begin among the tokens `[first, last)`."""
    found = plain_words(passage)
    return found[bisect.bisect_left(found, first, key=_first): bisect.bisect_left(found, last, key=_first)]
