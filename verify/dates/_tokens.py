"""The figures and words that a folded text is made of."""

from __future__ import annotations

import functools
import itertools
import operator
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from verify._patterns import regex

# What a token is: a figure, or letters with their marks. Signs and spaces part tokens.
SEPARATORS = r"\s!-/:-@\[-`{-~\u00a1\u00b7\u00ab\u00bb\u00bf\u2010-\u2027\u2030-\u205e\u3000-\u3003\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\u055d\u0964\u1362-\u1368"
PIECE = regex(rf"[^\d{SEPARATORS}]+|\d+")
GLUE = "."
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# The signs that part nearly all words. Made spaces, they let a text be cut at its spaces, in a fraction of the time that a pattern takes.
_COMMON = "\n,.-'\"/)(:;?!"
_SHORT = 240  # characters, up to which the words are found by the pattern
_LETTERS = regex(r"[^\W\d_]+")
_SEVERAL = regex(rf"\d\D|\D\d|[{SEPARATORS}]")


class Words:
    """The words and figures of a folded text: `said` has each of them once, and of one that begins with another sign ("⏰half past six") its letters."""

    __slots__ = ("_letters", "_pieces", "_several", "_stretches", "said")

    def __init__(self, folded: str) -> None:
        self._pieces: list[tuple[str, int, int]] | None = None
        if len(folded) <= _SHORT:
            self._of_a_short_text(folded)
            return
        text = folded
        for sign in _COMMON:
            text = text.replace(sign, " ")
        self._stretches = text.split(" ")
        self._letters = list(itertools.accumulate(map(len, self._stretches)))
        self._several: dict[str, list[re.Match[str]]] = {}
        said = set(self._stretches)
        said.discard("")
        # a few hold figures and letters, or signs that are not common
        for stretch in [stretch for stretch in itertools.filterfalse(str.isalpha, said) if not stretch.isdecimal()]:
            words = [stretch]
            if _SEVERAL.search(stretch) is not None:
                self._several[stretch] = matches = list(PIECE.finditer(stretch))
                said.remove(stretch)
                words = [match.group() for match in matches]
                said.update(words)
            for word in words:
                if not word[0].isalnum():
                    said.update(_LETTERS.findall(word))
        self.said = frozenset(said)

    def _of_a_short_text(self, folded: str) -> None:
        """The same of a text so short that the pattern takes less time than what is got ready to do without it."""
        self._pieces = pieces = []
        words = PIECE.findall(folded)
        end = 0
        for word in words:
            start = folded.find(word, end)
            end = start + len(word)
            pieces.append((word, start, end))
        self.said = frozenset(words)
        odd = [word for word in self.said if not word[0].isalnum()] if not (folded.isascii() and folded.isprintable()) else ()
        if odd:
            self.said = self.said.union(*map(_LETTERS.findall, odd))

    def but(self, dull: AbstractSet[str]) -> Iterable[tuple[str, int, int]]:
        """The words that are none of the dull ones, in order, each with where it begins and ends; with them those beside which no sign or space stands. Of
        a short text all words."""
        return self._but(dull) if self._pieces is None else self._pieces

    def _but(self, dull: AbstractSet[str]) -> Iterator[tuple[str, int, int]]:
        several, looked_at = self._several, self.said - dull
        if several:
            looked_at = looked_at.union(several)
        places = zip(self._stretches, self._letters, itertools.count(), strict=False)
        for stretch, letters, spaces in itertools.compress(places, map(looked_at.__contains__, self._stretches)):
            end = letters + spaces
            start = end - len(stretch)
            if stretch not in several:
                yield stretch, start, end
            else:
                for match in several[stretch]:
                    yield match.group(), start + match.start(), start + match.end()

    def in_order(self) -> tuple[list[str], list[int]]:
        """All words, and where each ends."""
        if self._pieces is not None:
            return [word for word, _, _ in self._pieces], [end for _, _, end in self._pieces]
        stretches, several = list(filter(None, self._stretches)), self._several
        stops = list(itertools.compress(map(operator.add, self._letters, itertools.count()), self._stretches))
        words: list[str] = []
        ends: list[int] = []
        behind = 0
        for place in itertools.compress(itertools.count(), map(several.__contains__, stretches)):
            words += stretches[behind:place]
            ends += stops[behind:place]
            start, behind = stops[place] - len(stretches[place]), place + 1
            words += [match.group() for match in several[stretches[place]]]
            ends += [start + match.end() for match in several[stretches[place]]]
        return words + stretches[behind:], ends + stops[behind:]


NO_WORDS = Words("")


@functools.lru_cache(maxsize=512)
def in_a_row(phrase: str) -> re.Pattern[str]:
    """The words of a folded phrase, one directly behind the other: the words of "May Day" and "half past" stand somewhere in many texts."""
    return regex(re.escape(phrase).replace(r"\ ", r"\s+"))


def glue(folded: str, first: tuple[int, int], second: tuple[int, int]) -> str | None:
    """A single letter and the token that one sign glues to it ("d’ag", "p.d"), as one word; None where those at two places are not so joined."""
    (start, end), (behind, last) = first, second
    if behind - end != 1 or folded[end].isspace() or end - start != 1 or not (folded[start].isalpha() and folded[behind].isalpha()):
        return None
    return folded[start] + GLUE + folded[behind:last]
