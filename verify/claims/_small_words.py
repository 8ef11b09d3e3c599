"""The small words of a language, which mean nothing alone, and where they stand in a passage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import Reading
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, NUMBER, STOP, SYMBOL

NEVER_NAMES = frozenset((NUMBER, SYMBOL, STOP, BREAK))  # kinds of tokens
LONGEST_SMALL_WORD = 4  # letters of what only joins words: "région" begins no name, but is one word of a house


def function_words(words: Mapping[str, Any] | None) -> frozenset[str]:
    """The folded words of a language that only join others or stand before them; none of a language without words."""
    return folded(words, "function-words", "not-names")


def parting_words(words: Mapping[str, Any] | None) -> frozenset[str]:
    """The folded words behind which something else is spoken of, in languages that tell them: "that", the sign of who did it or of what it was done to."""
    return folded(words, "parting-words")


@kept
def words_like_of(reading: Reading) -> frozenset[int]:
    """The tokens of words like "of"."""
    return frozenset(i for m in reading.of("of") for i in range(m.first, m.last))


@kept
def connecting_words(passage: Passage) -> frozenset[int]:
    """Token indexes of small words that join an office to what it is for (of, de la, kingdom of)."""
    function = function_words(passage.reading.words) - parting_words(passage.reading.words)
    words = {
        index for word, places in passage.reading.places.items() if len(word) <= LONGEST_SMALL_WORD and word in function
        for index in places if passage.tokens[index].kind not in NEVER_NAMES}
    for mention in passage.reading.of("of"):
        words.update(range(mention.first, mention.last))
    return frozenset(words)


@kept
def parting_articles(passage: Passage) -> frozenset[int]:
    """The articles without an "of", behind which something else is spoken of than the office or house before: agli agricoltori *l'*acqua non sarà fatta pagare."""
    articles = folded(passage.reading.words, "plain-articles")
    return frozenset(i for word in articles for i in passage.reading.places.get(word, ()))
