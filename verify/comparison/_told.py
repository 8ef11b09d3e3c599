"""How much of what one stretch of words tells another tells as well, in whichever language and vocabulary."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._spelling import Letters
from verify.claims.ideas import BARE
from verify.claims.understood import understood
from verify.comparison._clause_matters import TOO_BROAD
from verify.comparison._figure_slots import things_meet
from verify.comparison._same_words import LONG, is_one_of, reach, romanised, says_much, with_letters
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


class _Word(NamedTuple):
    """A word that says something: as it is folded, what it means, what others may mean that it is put for, and how it is spelt if it may be known by that."""

    folded: str
    meanings: frozenset[str]
    near: frozenset[str]
    spelt: str


class _Words(NamedTuple):
    """The words of a stretch that say something (`speaking`), all that its words mean, how each of its tokens is folded, and how its words are spelt."""

    speaking: Sequence[_Word]
    meant: frozenset[str]
    folded: frozenset[str]
    spelt: Sequence[tuple[str, Letters]]


@kept
def _words(read: Read, first: int, last: int) -> _Words:
    words, tokens = understood(read, first, last), read.passage.tokens
    speaking = [word for word in words if not word.meanings or (says_much(word) and not word.meanings <= BARE)] or words  # little more than "there is" only if all is
    spelt = {word: romanised(read, word) for word in words}
    return _Words(
        [_Word(tokens[word.first].folded, word.meanings, _may_stand_for(word.meanings), spelt[word] if len(spelt[word]) >= LONG else "") for word in speaking],
        frozenset().union(*(word.meanings for word in words)), frozenset(token.folded for token in tokens[first:last]), tuple(map(with_letters, spelt.values())))


def meant_by(read: Read, first: int, last: int) -> frozenset[str]:
    """All that the words of a stretch may mean."""
    return _words(read, first, last).meant


def told_by(read: Read, stretch: Stretch, other: Read, there: Stretch) -> Told:
    """How much of a stretch of one side another of the other side tells, in words that mean the same or may be put for them."""
    return told_if(read, 0.0, stretch, other, there)  # type: ignore[return-value]


def told_if(read: Read, share: float, stretch: Stretch, other: Read, there: Stretch) -> Told | None:
    """The same, or None where it is less than that share of the words: by what they mean and whether they may be spelt alike, that is mostly known."""
    words, others = _words(read, *stretch).speaking, _words(other, *there)
    if not words:
        return Told(0, 0, 0, 0, 0)
    alike = others.folded if read.passage.language == other.passage.language else _NONE
    left = [word for word in words if word.folded not in alike and word.near.isdisjoint(others.meant)]
    if (len(words) - sum(not word.spelt for word in left)) / len(words) < share:
        return None
    unlike = [word for word in left if not word.spelt or not is_one_of(word.spelt, others.spelt)]
    told = len(words) - len(unlike)
    if told / len(words) < share:
        return None
    exact, written = sum(not word.meanings.isdisjoint(others.meant) for word in words), sum(word.folded in alike for word in words)
    return Told(len(words), told, exact, written, sum(not word.meanings for word in unlike))


_NONE: frozenset[str] = frozenset()


@functools.lru_cache(maxsize=4_000)
def _may_stand_for(meanings: frozenset[str]) -> frozenset[str]:
    """What others may mean that a word with these meanings is put for: near ones, what is said for one another, and kinds of one thing (lorries and vehicles)."""
    said = (group for group in _concepts.SAID_FOR_EACH_OTHER if not group.isdisjoint(meanings))
    return reach(meanings).union(*said, *map(_kinds_of_one, meanings & _KINDS))


@functools.lru_cache(maxsize=1_000)
def _kinds_of_one(kind: str) -> frozenset[str]:
    """The kinds of things that one may be told by, itself among them."""
    return frozenset(other for other in _KINDS if things_meet(frozenset((kind,)), frozenset((other,))))


_KINDS = frozenset((*_concepts.THINGS, *_concepts.MATTERS)) - TOO_BROAD
