"""The words for sites of a passage: forest, port, town."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.languages import words as language_words
from verify.languages._dictionary import Dictionary, Mention
from verify.languages._sections import GRAMMAR


@kept
def site_words(passage: Passage) -> Sequence[Mention]:
    """The words for sites, in order."""
    dictionary = _sites(passage.language)
    return dictionary.mentions(passage.tokens, passage.reading.places) if dictionary is not None else ()


@kept
def site_tokens(passage: Passage) -> frozenset[int]:
    """The tokens that a word for a site begins with."""
    return frozenset(m.first for m in site_words(passage))


def site_words_open(passage: Passage, folded: str) -> bool:
    """Whether a folded word begins a word for a site."""
    dictionary = _sites(passage.language)
    return dictionary is not None and dictionary.opens(folded)


@functools.lru_cache(maxsize=64)
def _sites(language: str) -> Dictionary | None:
    literal = language_words(language)
    if not literal or "sites" not in literal:
        return None
    return Dictionary({"things": literal["sites"], **{key: literal[key] for key in GRAMMAR if key in literal}})
