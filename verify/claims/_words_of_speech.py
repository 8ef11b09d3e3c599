"""Whether a word is one that people use every day, and so hardly the third of a name, in scripts that tell names by no capitals."""

from __future__ import annotations

from verify._later import later
from verify.claims._passage import Passage

with later:
    from verify.languages._everyday import everyday
    from verify.languages._vocabulary import vocabulary


def is_of_everyday_speech(passage: Passage, index: int) -> bool:
    """Whether a word alone, with whatever a language joins to it, is a plain or everyday word."""
    word = passage.tokens[index: index + 1]
    return any(known is not None and bool(known.mentions(word)) for known in (vocabulary(passage.language), everyday(passage.language)))
