"""Cues that are a pronoun or a noun elsewhere: Portuguese "se" is "if" where it opens a clause or stands beside certain words, and nothing in "reuniu-se" and "que se despenhou".

A language lists them as `pronouns-too`: the word, whose cue it is, and the words that stand before or behind the cue and no pronoun.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.languages._dictionary import Mention
from verify.languages._tokens import HYPHENS, WORD, Token, fold


def without_pronouns(text: str, tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None) -> Sequence[Mention]:
    """`mentions` without the cues of one word that is a pronoun where it stands."""
    listed: Mapping[str, Mapping[str, Any]] = (words or {}).get("pronouns-too", {})
    if not listed:
        return mentions
    beside = {word: (said["cue"], *(frozenset(map(fold, said[side])) for side in ("before", "behind"))) for word, said in listed.items()}

    def is_pronoun(mention: Mention) -> bool:
        first = mention.first
        if mention.kind != "cue" or mention.last != first + 1 or tokens[first].folded not in beside:
            return False
        key, before, behind = beside[tokens[first].folded]
        if mention.key != key:
            return False
        if first and text[tokens[first - 1].end: tokens[first].start] in HYPHENS:
            return True
        opens = not first or tokens[first - 1].kind != WORD or tokens[first - 1].folded in before
        return not opens and not (first + 1 < len(tokens) and tokens[first + 1].folded in behind)

    return [m for m in mentions if not is_pronoun(m)]
