"""Two stretches of prose and post in different languages, word for word: what both say, and what was put for what."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims._spelling import Letters, letters, may_be_same, romanise, same_word
from verify.claims.wording import Wording, wordings, wordings_and_grammar
from verify.languages import _concepts

with later:
    from verify.comparison._translation import kindred
    from verify.languages._everyday import families_of_things, keys, little_saying, near_families
    from verify.languages._vocabulary import family_numbers


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A stretch of the prose beside one of the post: the words that say much on either side, those that both have, and those that were exchanged."""

    kept: int  # words of ours that say much and stand in theirs as well
    exact: int  # of these, with a meaning of theirs itself
    said: int  # words of ours that say much
    meant: int  # words of theirs that say much
    missing: int  # words of theirs that ours have not, or that no list knows
    left: Sequence[Wording]  # words of ours that say much and that nothing of theirs can stand for
    their_left: Sequence[Wording]
    brought: Sequence[Wording]  # the same, where what no list knows cannot explain them
    lost: Sequence[Wording]


Stretch = tuple[Read, int, int]  # a side, and the tokens `[first, last)` of it


def lay(ours: Stretch, theirs: Stretch, around: tuple[int, int]) -> Exchanged:
    """A stretch of the prose beside one of the post: words of ours are sought in the whole post, theirs among the tokens `around` ours."""
    (prose, *_), (post, *_) = ours, theirs
    words, others = wordings(*ours), wordings(*theirs)
    all_words, all_others = sought_in(*ours), sought_in(*theirs)
    left, unknown = _left_over(prose, words, post, sought_in(post, 0, len(post.passage.tokens)))
    their_left, their_unknown = _left_over(post, others, prose, sought_in(prose, *around))
    said = [word for word in words if says_much(word)]
    kept = sum(is_among(prose, word, post, all_others) for word in said)
    exact = sum(any(word.meanings & one.meanings - _little() for one in all_others) for word in said)
    missing = sum(not (word.meanings and not says_much(word)) and not is_among(post, word, prose, all_words) for word in others)
    exchanged = len(left) > their_unknown and len(their_left) > unknown
    return Exchanged(
        kept, exact, len(said), sum(says_much(word) for word in others), missing, left, their_left, left if exchanged else [], their_left if exchanged else [])


def sought_in(read: Read, first: int, last: int) -> list[Wording]:
    """The words of the tokens `[first, last)` that may stand for one of another language: of grammar only what says much."""
    return [word for word in wordings_and_grammar(read, first, last) if not word.grammar or says_much(word)]


def are_no_synonyms(found: Exchanged) -> bool:
    """Whether what was exchanged can be no free translation: things for other things, or more than one word for another, with enough left that is the same."""
    if not found.brought or not found.lost or found.kept < _ENOUGH or found.said < _HALF * found.meant:
        return False
    if any(map(names_a_thing, found.brought)) and any(map(names_a_thing, found.lost)):
        return True
    sure = sum(word.meanings.isdisjoint(little_saying()) for word in (*found.brought, *found.lost))  # "zaak" is a shop, a case, or nothing but a thing
    return sure > _ONE_FOR_ONE and found.exact >= _MANY and found.missing <= 1


_ENOUGH = 2  # words that stand on both sides
_HALF = 0.5  # of theirs: of ours, where they are fewer, it cannot be told what they leave out
_ONE_FOR_ONE = 2
_MANY = 3  # words the same to the letter of their meaning, beside which several exchanged ones are no other way to say it


def says_much(word: Wording) -> bool:
    """Whether a word means something, and not only what nearly every sentence says."""
    return bool(word.meanings) and not word.meanings <= _little()


def names_a_thing(word: Wording) -> bool:
    """Whether a word can be nothing but one for people, animals, places or things."""
    meanings = word.meanings - little_saying()
    return bool(meanings) and all(m in families_of_things() if m in keys() else m in _things() or m not in _no_things() for m in meanings)


def may_name_a_thing(word: Wording) -> bool:
    """Whether one of a word's meanings is people, animals, places or things, whatever else it may be."""
    return any(m in families_of_things() if m in keys() else m in _things() for m in word.meanings - little_saying())


@functools.lru_cache(maxsize=1)
def _no_things() -> frozenset[str]:
    return frozenset(_concepts.ACTS) | _concepts.QUALITIES


@functools.lru_cache(maxsize=1)
def _things() -> frozenset[str]:
    return frozenset((*_concepts.THINGS, *_concepts.BODIES, *_concepts.OFFICES, *family_numbers()))


@functools.lru_cache(maxsize=1)
def _little() -> frozenset[str]:
    return little_saying() | _concepts.VAGUE | _concepts.TELLING


def _left_over(read: Read, words: Sequence[Wording], other: Read, among: Sequence[Wording]) -> tuple[list[Wording], int]:
    """The words that say much and that nothing among others can stand for, and how many there are of which no list knows what they mean."""
    left = [word for word in words if not is_among(read, word, other, among)]
    return [word for word in left if says_much(word)], sum(not word.meanings for word in left)


def mean_the_same(word: Wording, other: Wording) -> bool:
    """Whether two words have a meaning in common that says much."""
    return not (word.meanings & other.meanings) <= _little()


def is_among(read: Read, word: Wording, other: Read, among: Sequence[Wording]) -> bool:
    """Whether others mean what a word does, something near to it, or are the same word."""
    meant = reach(word.meanings)
    return any(not meant.isdisjoint(one.meanings) for one in among) or is_spelt_alike(read, word, other, among)


def is_spelt_alike(read: Read, word: Wording, other: Read, among: Sequence[Wording]) -> bool:
    """Whether others are the same word, in whatever script."""
    written = romanised(read, word)
    return len(written) >= LONG and is_one_of(written, [with_letters(romanised(other, one)) for one in among])


LONG = 5  # letters of a word that two languages share


def is_one_of(written: str, others: Iterable[tuple[str, Letters]]) -> bool:
    """Whether a romanised word is the same word as one of others, each with its letters."""
    sought = letters(written)
    return any((len(one) == 1 or may_be_same(seen, sought)) and same_word(written, one) for one, seen in others)


def with_letters(roman: str) -> tuple[str, Letters]:
    """A romanised word with its letters."""
    return roman, letters(roman)


def romanised(read: Read, word: Wording) -> str:
    return romanise(read.passage.tokens[word.first].text)


@functools.lru_cache(maxsize=4_000)
def reach(meanings: frozenset[str]) -> frozenset[str]:
    """Meanings with all that a translator may put for them."""
    return meanings.union(*(near_families().get(meaning, ()) for meaning in meanings), *(kindred(meaning) for meaning in meanings))
