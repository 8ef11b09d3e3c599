"""The two figures of a score, which count nothing: 3対2, 3比2, ۳ بر ۲."""

from __future__ import annotations

from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._phrases_in_order import phrases_of, stand


def is_of_a_score(passage: Passage, number: Number) -> bool:
    """Whether another number follows or precedes behind nothing but the language's word for "to"."""
    words = phrases_of(tuple((passage.reading.words or {}).get("numbers", {}).get("scores", ())))
    if not words or not _may_be_one(number):
        return False
    starts, ends = ({place(n) for n in passage.reading.numbers if _may_be_one(n)} for place in (_first, _last))
    return any(
        (number.last + len(to) in starts and stand(passage.tokens, number.last, to)) or (number.first - len(to) in ends and stand(passage.tokens, number.first - len(to), to)) for to in words)


def _may_be_one(number: Number) -> bool:
    return not number.decimals and not number.proportion and number.value <= _HIGHEST


def _first(number: Number) -> int:
    return number.first


def _last(number: Number) -> int:
    return number.last


_HIGHEST = 200  # points, of a basketball match
