"""How much of what one stretch of words tells another tells as well, in whichever language and vocabulary."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims.ideas import BARE
from verify.claims.understood import understood
from verify.claims.wording import Wording
from verify.comparison._clause_matters import TOO_BROAD
from verify.comparison._figure_slots import things_meet
from verify.comparison._same_words import is_spelt_alike, reach, says_much
from verify.languages import _concepts

Stretch = tuple[int, int]  # tokens `[first, last)`


class Told(NamedTuple):
    """The words of a stretch, those that the other has too, those of them that mean just the same, that are written the same, and those that no list has."""

    words: int
    kept: int
    exact: int
    written: int
    unknown: int

    @property
    def share(self) -> float:
        """The part of the words that are kept, from 0 to 1."""
        return self.kept / self.words if self.words else 0.0


def _speaking(words: Sequence[Wording]) -> Sequence[Wording]:
    """Words without those that say little more than "there is", unless there are no others."""
    return [word for word in words if not word.meanings or (says_much(word) and not word.meanings <= BARE)] or words


@kept
def told_by(read: Read, stretch: Stretch, other: Read, there: Stretch) -> Told:
    """How much of a stretch of one side another of the other side tells, in words that mean the same or may be put for them."""
    words, likes = _speaking(understood(read, *stretch)), understood(other, *there)
    meant = _meant(other, *there)
    alike = _written(other, *there) if read.passage.language == other.passage.language else frozenset()
    written = {word.first for word in words if read.passage.tokens[word.first].folded in alike}
    kept_words = [
        word for word in words
        if word.first in written or not _may_stand_for(word.meanings).isdisjoint(meant) or is_spelt_alike(read, word, other, likes)]
    exact = sum(not word.meanings.isdisjoint(meant) for word in words)
    return Told(len(words), len(kept_words), exact, len(written), sum(not word.meanings and word not in kept_words for word in words))


@kept
def _meant(read: Read, first: int, last: int) -> frozenset[str]:
    """All that the words of the tokens `[first, last)` mean."""
    return frozenset().union(*(word.meanings for word in understood(read, first, last)))


@functools.lru_cache(maxsize=4_000)
def _may_stand_for(meanings: frozenset[str]) -> frozenset[str]:
    """What others may mean that a word with these meanings is put for: near ones, what is said for one another, and kinds of one thing (lorries and vehicles)."""
    said = (group for group in _concepts.SAID_FOR_EACH_OTHER if not group.isdisjoint(meanings))
    things = meanings & _KINDS
    return reach(meanings).union(*said, (kind for kind in _KINDS if things and things_meet(things, frozenset((kind,)))))


_KINDS = frozenset((*_concepts.THINGS, *_concepts.MATTERS)) - TOO_BROAD


@kept
def _written(read: Read, first: int, last: int) -> frozenset[str]:
    """The tokens `[first, last)`, folded."""
    return frozenset(token.folded for token in read.passage.tokens[first:last])
