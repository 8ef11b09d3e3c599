"""Words of a passage that are words and nobody's names, in which no place is heard by its sounds: میں (in) is not Mina, Ιούνιο not Ioannina, שבע (seven) not Chop."""

from __future__ import annotations

from verify._later import later
from verify.claims._kept import kept
from verify.claims._no_names import meaningful
from verify.claims._passage import Passage, opening_tokens
from verify.claims._small_words import function_words
from verify.claims._word_shapes import is_caseless

with later:
    from verify.claims._words_of_speech import is_hardly_a_name

_OF_NAMES = frozenset("city country capital demonym given-name surname of joiner other organisation".split())


@kept
def words_by_meaning(passage: Passage) -> frozenset[int]:
    """The tokens that mean something as words or in dates, and have a capital for no other reason than to open a sentence: Mafunzo is not Mwanza."""
    opening = opening_tokens(passage)
    words = meaningful(passage, _OF_NAMES)
    plain = {i for i in words if i in opening or not passage.tokens[i].text[:1].isupper()}
    return frozenset(plain | {i for i, t in enumerate(passage.tokens) if passage.is_dated(t.start, t.end)})


def is_only_a_word(passage: Passage, index: int) -> bool:
    """Whether a token is such a word, a small one, or in a script without capitals one of everyday speech."""
    token = passage.tokens[index]
    if index in words_by_meaning(passage):
        return True
    if token.folded in function_words(passage.reading.words) and (is_caseless(token) or index in opening_tokens(passage)):
        return True
    return is_caseless(token) and is_hardly_a_name(passage, index)
