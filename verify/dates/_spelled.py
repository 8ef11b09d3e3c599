"""Years in words: "neunzehnhundertfünfundvierzig", "mil novecientos treinta y seis", "two thousand and twenty-five"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from verify._patterns import regex
from verify.dates._fold import fold

_TEN = 10
_WORD = regex(r"\w+")


class Spelled(NamedTuple):
    """A year `[start, end)` that is written in words."""

    start: int
    end: int
    year: int


class Spellings:
    """One language's years in words: how centuries begin, and the numbers to ninety-nine that may follow.

    Its data: `centuries`, words and what they come to; `ones`, from one to nineteen, and `tens`, from twenty to ninety, each with its other forms behind a
    bar; `both`, how the two are put together; `others`, numbers that are put together in no such way; `joiners`, what may stand before the rest; `glued`,
    whether it is written to the century.
    """

    def __init__(self, own: Mapping[str, Any]) -> None:
        self._centuries = {fold(form): value for form, value in own["centuries"].items()}
        self.stems = tuple({form.split(" ")[0] for form in self._centuries})
        self._phrases = [frozenset(_WORD.findall(form)) for form in self._centuries]
        self._words = frozenset(max(phrase, key=len) for phrase in self._phrases)
        self._numbers = _numbers(own["ones"], own["tens"], own["both"])
        self._numbers.update({fold(form): value for form, value in own.get("others", {}).items()})
        self._glued = bool(own.get("glued"))
        joiners = "|".join(re.escape(fold(form)) for form in own.get("joiners", ()))
        gap = (r"[\s-]*" if self._glued else r"[\s-]+") + (rf"(?:(?:{joiners})\s+)?" if joiners else "")
        rest = "|".join(re.escape(form) for form in sorted(self._numbers, key=len, reverse=True))
        first = "|".join(re.escape(form) for form in sorted(self._centuries, key=len, reverse=True))
        self._pattern = regex(rf"(?<![^\W_])(?P<century>{first})(?:{gap}(?P<rest>{rest}))?(?![^\W_])")

    def find(self, folded: str, said: frozenset[str]) -> list[Spelled]:
        """The years in words of a folded text that says these words, in order."""
        if not (any(stem in folded for stem in self.stems) if self._glued else
                not self._words.isdisjoint(said) and any(phrase <= said for phrase in self._phrases)):
            return []
        found = []
        for match in self._pattern.finditer(folded):
            rest = self._numbers.get(match["rest"] or "", 0)
            if self._glued or " " in match["century"] or rest >= _TEN:  # "twenty five" is no year
                found.append(Spelled(match.start(), match.end(), self._centuries[match["century"]] + rest))
        return found


def _numbers(ones: Sequence[str], tens: Sequence[str], both: Sequence[str]) -> dict[str, int]:
    """The words for one to ninety-nine, folded."""
    units = {fold(form): value for value, forms in enumerate(ones, 1) for form in forms.split("|")}
    decades = {fold(form): 10 * value for value, forms in enumerate(tens, 2) for form in forms.split("|")}
    pairs = {
        fold(shape.format(ten=ten, one=one)): decades[ten] + units[one] for shape in both for ten in decades for one in units if units[one] < 10}
    return pairs | decades | units
