"""A passage read once: its words, the concepts among them, its numbers and its sentences.

Everything that claims are made of starts here, so that each passage is tokenised and looked up a single time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from verify.claims._numbers import Number, find_numbers
from verify.languages import words as language_words
from verify.languages._dictionary import Mention, dictionary
from verify.languages._tokens import Token, tokenize


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A passage's tokens, mentions and numbers. Offsets count in `text`."""

    text: str
    language: str
    words: Mapping[str, Any] | None
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    numbers: tuple[Number, ...]
    token_starts: tuple[int, ...]


def read_words(text: str, language: str) -> Reading:
    """`text` as a language's dictionary sees it; a language without words gives tokens and digits only."""
    literal = language_words(language)
    tokens = tokenize(text)
    compiled = dictionary(language)
    mentions = compiled.mentions(tokens) if compiled is not None else []
    numbers = find_numbers(text, tokens, mentions, literal)
    return Reading(text, language, literal, tuple(tokens), tuple(mentions), tuple(numbers), tuple(t.start for t in tokens))
