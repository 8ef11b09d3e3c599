"""What is called after somebody with a title, in languages that need no word between: جامعة الملك سعود, בית החולים הנסיכה מרגרט. Nobody is there, and holds no office."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._word_shapes import is_joined
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._folded import folded
from verify.languages._tokens import fold

_LONGEST = 2  # words for what is called so


@kept
def titles_in_names_of_things(passage: Passage) -> frozenset[int]:
    """The tokens with which such a title begins.

    Behind some words it may be the title of who leads the house (מנהל בית החולים פרופ' ארנון); so it is where an office stands before them.
    """
    words = passage.reading.words or {}
    always, unless_led = folded(words, "called-after"), folded(words, "called-after-unless-led")
    if not always and not unless_led:
        return frozenset()
    found = set()
    for title in (*passage.reading.of("office"), *passage.reading.of("honorific")):
        for size in range(1, min(_LONGEST, title.first) + 1):
            first = title.first - size
            if not all(is_joined(passage.text, passage.tokens, i) for i in range(first + 1, title.first + 1)):
                break
            if _is_one_of(passage, first, title.first, always) or (_is_one_of(passage, first, title.first, unless_led) and not _is_led(passage, first, title)):
                found.add(title.first)
    return frozenset(found)


def _is_one_of(passage: Passage, first: int, last: int, words: frozenset[str]) -> bool:
    """Whether tokens are one of some words, with what the language joins to them but for an article, which would end the name before: في المطار الملك …"""
    name = " ".join(token.folded for token in passage.tokens[first:last])
    return name in words or any(name.startswith(prefix) and name[len(prefix):] in words for prefix in _prefixes(passage.reading.words or {}))


def _prefixes(words: Mapping[str, Any]) -> list[str]:
    articles = tuple(map(fold, words.get("articles-joined", ())))
    return [prefix for prefix in map(fold, words.get("prefixes", ())) if not prefix.endswith(articles)] if articles else []


def _is_led(passage: Passage, first: int, title: Mention) -> bool:
    """Whether an office ends right before a house, or goes on into it."""
    return any(o.first < first <= o.last and o is not title for o in between(passage.reading.of("office"), first - LONGEST_MENTION, first))
