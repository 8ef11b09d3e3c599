"""What a quotation speaks of: ideas that meet across languages, read only between quotation marks."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from verify._later import later
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.languages import words as language_words
from verify.languages._dictionary import Dictionary, Mention
from verify.languages._index import waiting
from verify.languages._sections import GRAMMAR

with later:
    from verify.claims.plain_words import plain_words_between

_KINDS = frozenset(("act", "thing", "portfolio", "office", "body", "organisation"))


def ideas_between(passage: Passage, first: int, last: int) -> frozenset[str]:
    """The ideas among the tokens `[first, last)`: acts, things, bodies, offices, and the topics that only quotations are searched for."""
    return frozenset(ideas_by_kind(passage, first, last))


@kept
def ideas_by_kind(passage: Passage, first: int, last: int) -> Mapping[str, str]:
    """The same ideas, each with its kind; topics and plain words are of the kind "topic"."""
    found: dict[str, str] = {}
    for kind, key, _ in _ideas(passage, first, last):
        if kind not in ("act", "topic") or key not in found:
            found[key] = kind
    return found


@kept
def senses_between(passage: Passage, first: int, last: int) -> Mapping[str, frozenset[str]]:
    """Every idea among the tokens `[first, last)` with all ideas that its words may mean: a French caisse is a box and a ticket office."""
    ideas = _ideas(passage, first, last)
    at: dict[int, set[str]] = {}
    for _, key, tokens in ideas:
        for token in tokens:
            at.setdefault(token, set()).add(key)
    found: dict[str, frozenset[str]] = {}
    for _, key, tokens in ideas:
        found[key] = found.get(key, frozenset()).union(*(at[token] for token in tokens))
    return found


def meanings_at(passage: Passage, first: int, last: int) -> Sequence[tuple[int, int, str]]:
    """(first token, token behind the last, idea) of all that stands among the tokens `[first, last)`."""
    return [(tokens.start, tokens.stop, key) for _, key, tokens in _ideas(passage, first, last)]


@kept
def _ideas(passage: Passage, first: int, last: int) -> Sequence[tuple[str, str, range]]:
    """(kind, idea, tokens) of all that stands among the tokens `[first, last)`."""
    found: list[tuple[str, str, range]] = []
    for mention in between(passage.mentions, first, last):
        if mention.kind in _KINDS:
            key = mention.key[0] if isinstance(mention.key, tuple) else mention.key
            found.append((mention.kind, str(key), range(mention.first, mention.last)))
    topics = _topics(passage.language)
    if topics is not None:
        found += [("topic", str(m.key), range(first + m.first, first + m.last)) for m in topics.mentions(passage.tokens[first:last])]
    found += [("topic", word.concept, range(word.first, word.last)) for word in plain_words_between(passage, first, last)]
    return found


@kept
def topics_of(passage: Passage, key: str) -> tuple[Mention, ...]:
    """Where a whole passage has the words of one topic."""
    topics = _topics(passage.language, key)
    return tuple(topics.mentions(passage.tokens, passage.reading.places)) if topics is not None else ()


@functools.lru_cache(maxsize=64)
def _topics(language: str, only: str = "") -> Dictionary | None:
    """The dictionary of a language's topics (or of one), or None where it has none."""
    literal = language_words(language)
    if not literal or "topics" not in literal:
        return None
    topics = {key: patterns for key, patterns in literal["topics"].items() if key == (only or key)}
    grammar = {key: literal[key] for key in GRAMMAR if key in literal}
    return Dictionary({"things": topics, **grammar}, None if only else waiting(language, "topics"))
