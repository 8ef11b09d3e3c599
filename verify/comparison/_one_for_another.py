"""Whether of two stretches in different languages all is rendered but for one word that was put for another: no school, for no village, will stay in the dark.

A free translation leaves out a word, or has two where there was one; the rarest thing that it does is to put the one thing for the other and to keep all the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims.wording import Wording, wordings

with later:
    from verify.comparison._same_words import (
        is_among,
        may_name_a_thing,
        mean_the_same,
        names_a_thing,
        says_much,
        sought_in,
    )

Stretch = tuple[Read, int, int]  # a side, and the tokens `[first, last)` of it


@dataclass(frozen=True, slots=True)
class ForAnother:
    """What two stretches leave over when each word is sought in the other: how many are `kept` on the side that keeps fewer, and what the rest may be."""

    kept: int
    thing: bool  # people, animals, places or things on both sides
    word: bool  # one word on either side, and neither can be a thing; or only one, where several others are the same
    surely: bool = False  # one on either side that can be nothing but a thing, where all else is known and several words are the same


NOTHING = ForAnother(0, False, False)


def for_another(ours: Stretch, theirs: Stretch) -> ForAnother:
    """The words that were put for others between two stretches, where hardly anything else differs."""
    (prose, *_), (post, *_) = ours, theirs
    words, others = wordings(*ours), wordings(*theirs)
    left, kept, unknown = _left(prose, words, post, sought_in(*theirs))
    their_left, their_kept, their_unknown = _left(post, others, prose, sought_in(*ours))
    few = min(kept, their_kept)
    if len(left) + len(their_left) == 1 and few >= _ENOUGH and not unknown and not their_unknown:
        of_all = _of_all(others, sought_in(*ours)) if left else _of_all(words, sought_in(*theirs))
        return ForAnother(few, False, of_all)
    if not left or not their_left or not few or max(len(left), len(their_left)) > _TWO or unknown + their_unknown > (few >= _ENOUGH):
        return NOTHING
    may_be = [any(may_name_a_thing(word) for word in side) for side in (left, their_left)]
    one_for_one = len(left) == len(their_left) == 1 and not unknown and not their_unknown
    word = one_for_one and not all(may_be) and (few >= _ENOUGH or not any(may_be))
    return ForAnother(few, all(may_be), word, one_for_one and few >= _ENOUGH and all(names_a_thing(one) for one in (*left, *their_left)))


_TWO = 2  # words of one thing: a lorry driver
_ENOUGH = 2  # words kept, beside which one that no list has may be a name, or what belongs to the other


def _of_all(words: Sequence[Wording], among: Sequence[Wording]) -> bool:
    """Whether one of words is for all or everyone, and nothing among others is: open to the rich, for open to everyone."""
    return any(_ALL in word.meanings and all(word.meanings.isdisjoint(one.meanings) for one in among) for word in words)


_ALL = "whole-entire"


def _left(read: Read, words: Sequence[Wording], other: Read, among: Sequence[Wording]) -> tuple[list[Wording], int, int]:
    """The words that say much and that nothing among others can stand for, how many are not left, and how many there are that no list knows."""
    left = [word for word in words if not is_among(read, word, other, free_for(word, words, among))]
    over = [word for word in left if says_much(word)]
    return over, sum(map(says_much, words)) - len(over), sum(not word.meanings for word in left)


def free_for(word: Wording, words: Sequence[Wording], among: Sequence[Wording]) -> list[Wording]:
    """The words among others that can stand for one: all but those that mean just what another word beside it means, as villages for villages, not for roads."""
    return [one for one in among if mean_the_same(one, word) or not any(mean_the_same(one, fellow) for fellow in words if fellow is not word)]
