"""Whether a word of a text is one of the language's plain ones, whatever else it may be."""

from __future__ import annotations

from verify._later import later
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.languages._tokens import WORD

with later:
    from verify.languages._everyday import everyday
    from verify.languages._vocabulary import vocabulary

_LEAST = 3  # letters of a word that says something
_MEANING = frozenset("act thing office body portfolio cue unit currency bound modifier".split())


def means_something(passage: Passage, index: int) -> bool:
    """Whether a word is one of the language's plain ones, whatever else it may be."""
    token = passage.tokens[index]
    if token.kind != WORD or len(token.folded) < _LEAST:
        return False
    if any(known is not None and known.opens(token.folded) for known in (vocabulary(passage.language), everyday(passage.language))):
        return True
    return any(m.first == index and m.last == index + 1 and m.kind in _MEANING for m in between(passage.mentions, index, index + 1))
