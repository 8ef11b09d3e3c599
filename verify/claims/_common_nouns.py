"""Nouns that stand where a place does, in languages where all nouns have a capital: im Keller, an Bord, in U-Haft, im Sommerflugplan."""

from __future__ import annotations

from collections.abc import Iterable

from verify._later import later
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import HYPHENS, tokenize

with later:
    from verify.claims._common_words import means_something
    from verify.languages._dictionary import dictionary
    from verify.languages._everyday import everyday
    from verify.languages._vocabulary import vocabulary

_TAIL, _HEAD = 4, 3  # letters of a compound's last word, and of what stands before it
_LARGE = 15  # thousand people of a town whose name is a word, too
_MEANING = frozenset("act thing office body portfolio unit".split())


def is_a_common_noun(passage: Passage, first: int, last: int) -> bool:
    """Whether a name of one word, or one joined by hyphens, may be any noun.

    Behind an article no town stands, and a valley (im Stubaital) only where it ends as those do; a compound is what its last word is.
    """
    words, tokens = passage.reading.words or {}, passage.tokens
    if not words.get("nouns-capitalised") or any(passage.text[tokens[i - 1].end: tokens[i].start] not in HYPHENS for i in range(first + 1, last)):
        return False
    tail = tokens[last - 1].folded
    if first > 0 and tokens[first - 1].folded in folded(words, "articles"):
        return not _ends_in(tail, folded(words, "ends-of-lands"))
    if _ends_in(tail, (*folded(words, "ends-of-towns"), *folded(words, "ends-of-lands"))):
        return False
    towns = _gazetteer.towns_called(tail) if last == first + 1 else ()
    if towns and towns[0].thousands >= _LARGE:
        return False  # in Halle
    return is_a_plain_noun(passage, last - 1)


def is_a_plain_noun(passage: Passage, index: int) -> bool:
    """Whether a word is one of the language's, or a compound that ends in one."""
    return means_something(passage, index) or _is_a_compound(passage, passage.tokens[index].folded)


def _ends_in(word: str, ends: Iterable[str]) -> bool:
    return any(word.endswith(end) and len(word) - len(end) >= _HEAD for end in ends)


@kept
def _is_a_compound(passage: Passage, word: str) -> bool:
    """Whether a word ends in a plain one with something before it: Kühlkreislauf, Lebensgefahr."""
    known = [words for words in (vocabulary(passage.language), everyday(passage.language)) if words is not None]
    acts = dictionary(passage.language)
    for begin in range(_HEAD, len(word) - _TAIL + 1):
        tail = word[begin:]
        if any(words.opens(tail) for words in known) or (acts is not None and any(m.kind in _MEANING for m in acts.mentions(tokenize(tail)))):
            return True
    return False
