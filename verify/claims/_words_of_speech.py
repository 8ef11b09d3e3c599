"""Whether a word is one that people use every day, and so hardly the third of a name, in scripts that tell names by no capitals."""

from __future__ import annotations

from verify._later import later
from verify.claims._passage import Passage
from verify.languages._tokens import Token

with later:
    from verify.languages._everyday import everyday
    from verify.languages._vocabulary import vocabulary


def is_of_everyday_speech(passage: Passage, index: int) -> bool:
    """Whether a word alone, with whatever a language joins to it, is a plain or everyday word."""
    return bool(_meanings(passage.language, passage.tokens[index]))


def is_hardly_a_name(passage: Passage, index: int) -> bool:
    """Whether a word alone is an everyday one, and not only begins as a short one does: مات (died) and Matsuda; so long an ending there hardly is."""
    token = passage.tokens[index]
    short = token.folded[:-_LONG_ENDING]
    meanings = _meanings(passage.language, token)
    return bool(meanings) and (len(short) < _SHORT_WORD or not meanings & _meanings(passage.language, token._replace(folded=short, text=short)))


def _meanings(language: str, word: Token) -> frozenset[object]:
    return frozenset(m.key for known in (vocabulary(language), everyday(language)) if known is not None for m in known.mentions((word,)))


_LONG_ENDING, _SHORT_WORD = 4, 3  # letters
