"""How much of what one stretch of words tells another tells as well, in whichever language and vocabulary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims.ideas import BARE
from verify.claims.understood import understood
from verify.claims.wording import Wording
from verify.comparison._clause_matters import TOO_BROAD
from verify.comparison._same_words import is_among, says_much
from verify.comparison.figures import things_meet
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
        return self.kept / self.words if self.words else 0.0


def _speaking(words: Sequence[Wording]) -> Sequence[Wording]:
    """Words without those that say little more than "there is", unless there are no others."""
    return [word for word in words if not word.meanings or (says_much(word) and not word.meanings <= BARE)] or words


@kept
def told_by(read: Read, stretch: Stretch, other: Read, there: Stretch) -> Told:
    """How much of a stretch of one side another of the other side tells, in words that mean the same or may be put for them."""
    words, likes = _speaking(understood(read, *stretch)), understood(other, *there)
    written = {word.first for word in words if _is_written_there(read, word, other, there)}
    kept_words = [word for word in words if word.first in written or _is_among(read, word, other, likes)]
    exact = sum(any(word.meanings & like.meanings for like in likes) for word in words)
    return Told(len(words), len(kept_words), exact, len(written), sum(not word.meanings and word not in kept_words for word in words))


def _is_among(read: Read, word: Wording, other: Read, likes: Sequence[Wording]) -> bool:
    """Whether a word means what another does, or may be put for it, or is for things of which the other names a kind: lorries and vehicles."""
    if is_among(read, word, other, likes):
        return True
    said = frozenset().union(*(group for group in _concepts.SAID_FOR_EACH_OTHER if not group.isdisjoint(word.meanings)))
    things = word.meanings & _KINDS
    return any(not said.isdisjoint(like.meanings) or (bool(things) and things_meet(things, like.meanings & _KINDS)) for like in likes)


_KINDS = frozenset((*_concepts.THINGS, *_concepts.MATTERS)) - TOO_BROAD


def _is_written_there(read: Read, word: Wording, other: Read, there: Stretch) -> bool:
    if read.passage.language != other.passage.language:
        return False
    written = read.passage.tokens[word.first].folded
    return any(token.folded == written for token in other.passage.tokens[slice(*there)])
