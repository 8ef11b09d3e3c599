"""The two figures of a score, which count nothing: 3対2, 3比2, ۳ بر ۲."""

from __future__ import annotations

from verify.claims._kept import kept
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._phrases_in_order import phrases_of, stand
from verify.claims._reading import between


def is_of_a_score(passage: Passage, number: Number) -> bool:
    """Whether another number follows or precedes behind nothing but the language's word for "to"."""
    return _may_be_one(number) and (number.first, number.last) in _of_scores(passage)


@kept
def _of_scores(passage: Passage) -> frozenset[tuple[int, int]]:
    """Where the numbers stand that are of a score."""
    words = phrases_of(tuple((passage.reading.words or {}).get("numbers", {}).get("scores", ())))
    numbers = [number for number in passage.reading.numbers if _may_be_one(number)] if words else []
    found: set[tuple[int, int]] = set()
    for number in numbers:
        for to in words:
            others = between(numbers, number.last + len(to), number.last + len(to) + 1) if stand(passage.tokens, number.last, to) else ()
            found.update((one.first, one.last) for one in (number, *others) if others)
    return frozenset(found)


def _may_be_one(number: Number) -> bool:
    return not number.decimals and not number.proportion and number.value <= _HIGHEST


_HIGHEST = 200  # points, of a basketball match
