"""The signs that a language's file lists: those that names begin with, or that write sounds."""

from __future__ import annotations

from verify.claims._kept import kept
from verify.claims._reading import Reading
from verify.languages._tokens import Token


@kept
def listed_signs(reading: Reading, section: str) -> frozenset[str]:
    """Each sign of a list of the language's file once; none where it has no such list."""
    return frozenset("".join((reading.words or {}).get(section, ())))


def writes_sounds(token: Token, syllables: frozenset[str]) -> bool:
    """Whether a sign may be of a foreign name: katakana, or one of the characters that write its `syllables`."""
    return "\u30a1" <= token.text <= "\u30fc" or token.text in syllables
