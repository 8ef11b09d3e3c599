"""Whether two figures are one figure miswritten."""

from __future__ import annotations

from verify.claims._values import Figure
from verify.comparison._figure_slots import things_meet
from verify.comparison._figures_fit import significant_digits


def look_alike(left: Figure, right: Figure) -> bool:
    """Whether two figures are one figure miswritten: the same digits with another scale, or two digits swapped."""
    if left.dimension != right.dimension or left.proportion or right.proportion:
        return False
    if left.things and right.things and not things_meet(left.things, right.things):
        return False
    first, second = (left.value, right.value) if left.unit and left.unit == right.unit else (left.base, right.base)  # 225 km/h are 62.5 m/s
    a, b = significant_digits(first), significant_digits(second)
    if len(a) < 2 or len(b) < 2 or left.base == right.base:
        return False
    if a == b:  # a dozen girls are no 1,200 of anything, miswritten
        return (bool(left.things & right.things) or all(one.digits or one.base > _DOZEN for one in (left, right))) and max(left.base, right.base) / min(left.base, right.base) >= 9.9
    if min(len(a), len(b)) < _TWO or max(left.base, right.base) / min(left.base, right.base) >= _SCALE:
        return False
    a, b = _written(first), _written(second)
    return len(a) == len(b) and sorted(a) == sorted(b)


_DOZEN = 12
_TWO = 2  # digits that may be swapped
_SCALE = 10


def _written(value: float) -> str:
    """The digits of a value with the noughts it ends in as far as hundreds have them: 204 and 240 are of the same digits."""
    return f"{value:.0f}" if value == int(value) and value < 1000 else significant_digits(value)
