"""What a word is only where it stands so: with a capital within a sentence, or behind certain other words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.languages._tokens import BREAK, NUMBER, STOP, Token, fold

_NOTHING: frozenset[str] = frozenset()


class Standing:
    """The words of a language that are of some kinds only where they stand so; kinds as `homographs` has them (body, or "act arrest").

    `capitals-within` lists what is so with a capital within a sentence: Lagos is the town in "en Lagos", and may be any lakes where a sentence begins.
    `only-behind` has words, and by kind what is of it behind one of those, behind a figure or at a beginning: "los científicos", and no scientist in "comité
    científico".
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._within: dict[str, frozenset[str]] = {}
        for kind, listed in words.get("capitals-within", {}).items():
            for word in listed:
                self._within[word.lower()] = self._within.get(word.lower(), _NOTHING) | {kind}
        behind: Mapping[str, Sequence[str]] = words.get("only-behind", {})
        self._before = frozenset(map(fold, behind.get("before", ())))
        self._behind: dict[str, frozenset[str]] = {}
        for kind, listed in behind.items():
            for word in listed if kind != "before" else ():
                self._behind[word] = self._behind.get(word, _NOTHING) | {kind}
        self._known = frozenset(map(fold, (*self._within, *self._behind)))

    def may_bar(self, folded: str) -> bool:
        """Whether a word is one of those, however it is written."""
        return folded in self._known

    def barred(self, tokens: Sequence[Token], place: int) -> frozenset[str]:
        """The kinds that a word is not of where it stands."""
        written = tokens[place].text
        small, kinds = written.lower(), _NOTHING
        opens = not place or tokens[place - 1].kind in (STOP, BREAK)
        if written == small or (opens and not (len(written) > 1 and written.isupper())):
            kinds |= self._within.get(small, _NOTHING)  # at a sentence's beginning every word has a capital
        if not opens and tokens[place - 1].kind != NUMBER and tokens[place - 1].folded not in self._before:
            kinds |= self._behind.get(small, _NOTHING)
        return kinds
