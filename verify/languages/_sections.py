"""A section of a language's words as a dictionary of its own, so that none of its words hides what else they tell."""

from __future__ import annotations

import functools

from verify.languages import words as language_words
from verify.languages._accents import SPELLING
from verify.languages._dictionary import Dictionary
from verify.languages._index import waiting

GRAMMAR = ("endings", "prefixes", "suffixes", *SPELLING)  # of a language, which its words are read with
_GRAMMAR = (*GRAMMAR, "verb-beginnings")


@functools.lru_cache(maxsize=128)
def dictionary_of(language: str, section: str) -> Dictionary | None:
    """The dictionary of one section of a language, with the language's endings and small words; None where it has no such section."""
    literal = language_words(language)
    if not literal or section not in literal:
        return None
    return Dictionary({"things": literal[section], **{key: literal[key] for key in _GRAMMAR if key in literal}}, waiting(language, section))
