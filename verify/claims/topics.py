"""What a quotation speaks of: ideas that meet across languages, read only between quotation marks."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims.plain_words import plain_words_between
from verify.languages import words as language_words
from verify.languages._dictionary import Dictionary, Mention

_KINDS = frozenset(("act", "thing", "portfolio", "office", "body", "organisation"))


def ideas_between(passage: Passage, first: int, last: int) -> frozenset[str]:
    """The ideas among the tokens `[first, last)`: acts, things, bodies, offices, and the topics that only quotations are searched for."""
    return frozenset(ideas_by_kind(passage, first, last))


@kept
def ideas_by_kind(passage: Passage, first: int, last: int) -> Mapping[str, str]:
    """The same ideas, each with its kind; topics are of the kind "topic"."""
    found: dict[str, str] = {}
    for mention in between(passage.mentions, first, last):
        if mention.kind in _KINDS:
            key = mention.key[0] if isinstance(mention.key, tuple) else mention.key
            if mention.kind != "act" or str(key) not in found:
                found[str(key)] = mention.kind
    topics = _topics(passage.language)
    if topics is not None:
        for mention in topics.mentions(passage.tokens[first:last]):
            found.setdefault(str(mention.key), "topic")
    for word in plain_words_between(passage, first, last):
        found.setdefault(word.concept, "topic")
    return found


@kept
def topics_of(passage: Passage, key: str) -> tuple[Mention, ...]:
    """Where a whole passage has the words of one topic."""
    topics = _topics(passage.language, key)
    return tuple(topics.mentions(passage.tokens)) if topics is not None else ()


@functools.lru_cache(maxsize=64)
def _topics(language: str, only: str = "") -> Dictionary | None:
    """The dictionary of a language's topics (or of one), or None where it has none."""
    literal = language_words(language)
    if not literal or "topics" not in literal:
        return None
    topics = {key: patterns for key, patterns in literal["topics"].items() if key == (only or key)}
    return Dictionary({"things": topics, **{key: literal[key] for key in ("endings", "prefixes", "suffixes") if key in literal}})
