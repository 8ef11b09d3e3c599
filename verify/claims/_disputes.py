"""The words by which a text calls in question what it tells: rumours, reports, what is untrue, and what is asked or brought against something.

They have a dictionary of their own, so that none of them hides what else a word tells.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from verify._later import later
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.languages import words
from verify.languages._dictionary import Dictionary, Mention

with later:
    from verify.languages._index import waiting

NONE: Sequence[Mention] = ()


@kept
def disputes_of(passage: Passage) -> Mapping[str, Sequence[Mention]]:
    """Such words of a passage by what they are (`DISPUTES` of `_concepts.py`), each in order; nothing in a language that has none listed."""
    dictionary = _disputes(passage.language)
    found: dict[str, list[Mention]] = {}
    for mention in dictionary.mentions(passage.tokens, passage.reading.places) if dictionary is not None else NONE:
        found.setdefault(str(mention.key), []).append(mention)
    return found


@functools.lru_cache(maxsize=64)
def _disputes(language: str) -> Dictionary | None:
    literal = words(language)
    if not literal or "disputes" not in literal:
        return None
    grammar = {key: literal[key] for key in ("endings", "prefixes", "suffixes", "verb-beginnings") if key in literal}
    return Dictionary({"things": literal["disputes"], **grammar}, waiting(language, "disputes"))
