"""The words by which a text calls in question what it tells: rumours, reports, what is untrue, and what is asked or brought against something.

They have a dictionary of their own, so that none of them hides what else a word tells.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.languages._dictionary import Mention
from verify.languages._sections import dictionary_of

NONE: Sequence[Mention] = ()


@kept
def disputes_of(passage: Passage) -> Mapping[str, Sequence[Mention]]:
    """Such words of a passage by what they are (`DISPUTES` of `_concepts.py`), each in order; nothing in a language that has none listed."""
    dictionary = dictionary_of(passage.language, "disputes")
    found: dict[str, list[Mention]] = {}
    for mention in dictionary.mentions(passage.tokens, passage.reading.places) if dictionary is not None else NONE:
        found.setdefault(str(mention.key), []).append(mention)
    return found
