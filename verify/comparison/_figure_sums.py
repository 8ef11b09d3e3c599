"""What a reader may make of the other side's figures: sums, spans, so many times as much."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence

from verify.claims._values import Figure
from verify.claims.figures import sums
from verify.comparison._figure_slots import OF_THEIR_LIKE, SMALL, are_people, same_slot, things_meet
from verify.comparison._figures_fit import SECONDS, fits, is_duration
from verify.languages import _concepts

_MANY = 6  # of what each holds so many; twice or five times as many may be a slip
_APART = frozenset((*OF_THEIR_LIKE, "percent"))
WITHIN_A_SPAN = 2  # tokens between the ends of a span


def totals(figure: Figure, others: Sequence[Figure]) -> frozenset[float]:
    """What a reader may add up or subtract from the other side's figures of the same kind, or of people where it counts none of that kind itself."""
    people = are_people(figure) and not any(o.things & figure.things for o in others if o.dimension == figure.dimension)
    return sums([
        o.base for o in others
        if o.dimension == figure.dimension and (
            not (figure.things and o.things) or things_meet(figure.things, o.things) or (people and are_people(o)))])


def among(value: float, values: Sequence[float] | frozenset[float]) -> bool:
    """Whether a value is one of others, give or take a hundredth."""
    return any(math.isclose(value, other, rel_tol=0.011) for other in values)


def stands_among(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure's value stands among others where it may be meant: not as money, a share, or a factor where it is none."""
    return any(
        math.isclose(figure.base, other.base, rel_tol=0.011) and not (figure.base <= SMALL and figure.dimension != other.dimension) and not (is_duration(figure) and is_duration(other) and figure.things != other.things)
        and (figure.dimension == other.dimension or not {figure.dimension, other.dimension} & _APART or is_bare_amount(figure, other) or is_bare_amount(other, figure))
        for other in others)


def is_bare_amount(amount: Figure, other: Figure) -> bool:
    """Whether a large number without a currency is the amount of the other side: a bridge that cost 516 crore."""
    return (
        amount.dimension == "count" and other.dimension == "currency" and min(amount.base, other.base) >= _LARGE and fits(amount, other) and not amount.noun
        and amount.things <= _OF_MONEY)


_LARGE = 100_000
_OF_MONEY = frozenset(("cost", "budget", "price", "fund", "loan", "aid", "investment"))


def is_so_many_times(figure: Figure, rival: Figure, prose_figures: Sequence[Figure], post_figures: Sequence[Figure]) -> bool:
    """Whether one side tells what each costs or measures and the other all of them: 24 buses at 600,000 euros, 14.4 million for 24 buses."""
    if figure.dimension != rival.dimension or min(figure.base, rival.base) <= 0:
        return False
    if _is_over_a_time(figure, rival, prose_figures) or _is_over_a_time(rival, figure, post_figures):
        return True
    if figure.dimension == "count":  # five people in each of 140 shelters, which hold 700
        each, all_of, beside = (figure, rival, prose_figures) if figure.base < rival.base else (rival, figure, post_figures)
        return any(
            f.dimension == "count" and (f.base >= _MANY or f.things & _concepts.RECURRING) and (f.things or f.noun) and not f.things & each.things and abs(f.sentence - each.sentence) <= 1
            and abs(f.base * each.base - all_of.base) < 0.5 for f in beside)
    times = max(figure.base, rival.base) / min(figure.base, rival.base)
    sides = ((figure, prose_figures), (rival, post_figures))
    off = max(_OFF, *(min(_ROUGHLY, one.rounded_to / one.base / 2) for one in (figure, rival) if one.approximate or one.bound), 0.0)
    return times > 1.5 and any(
        f.dimension == "count" and abs(f.sentence - one.sentence) <= 1 and f is not one and abs(f.base - times) <= off * times
        and (f.sentence == one.sentence or f.base >= _MANY) for one, figures in sides for f in figures)


_OFF, _ROUGHLY = 0.02, 0.13  # how far off the product may be, of itself and where one of the two says that it is rounded: 46 million are twelve at nearly four


def _is_over_a_time(whole: Figure, each: Figure, beside: Sequence[Figure]) -> bool:
    """Whether a figure is another one's over the days that its sentence tells, or over a working week: 225 people every five days, 45 a day."""
    if each.rate not in SECONDS or whole.rate == each.rate:
        return False
    if (whole.rate, each.rate) == ("week", "day"):
        return any(math.isclose(whole.base, each.base * days, rel_tol=0.011) for days in _WORKING_DAYS)
    return not whole.rate and any(
        time in SECONDS and math.isclose(whole.base, each.base * f.base * SECONDS[time] / SECONDS[each.rate], rel_tol=0.011)
        for f in beside if f.sentence == whole.sentence for time in f.things)


_WORKING_DAYS = (5, 6)


def adds_up(figure: Figure, rival: Figure, others: Sequence[Figure]) -> bool:
    """Whether a count beside the rival, of something that no dictionary knows, makes up the difference: 28 of one kind and 17 students are more than 40."""
    return any(
        other.start != rival.start and other.sentence == rival.sentence and other.dimension == rival.dimension and not other.things
        and fits(figure, dataclasses.replace(rival, base=rival.base + other.base))
        for other in others
    )


def is_but_for_one(figure: Figure, rival: Figure, others: Sequence[Figure]) -> bool:
    """Whether a number of people is another one of the post without the one who leads them: 71 ministers of a government of 72, 30 of them full ministers."""
    return are_people(figure) and figure.base > SMALL and any(
        other is not rival and other.dimension == "count" and other.things and are_people(other) and abs(other.base - figure.base) == 1 for other in others)


def lies_within(figure: Figure, upper: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure lies in the span that another one closes: between 400,000 and 450,000 people."""
    return any(
        0 <= upper.first - low.last <= WITHIN_A_SPAN and low.dimension in (upper.dimension, "count") and not low.things and not low.noun
        and low.base - 0.02 * abs(low.base) <= figure.base <= upper.base + 0.02 * abs(upper.base) for low in others if low is not upper)


def opens_a_span(low: Figure, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a bare figure is the low end of a span of what another one does not count: from 15 to 19 years, 15,000 young people."""
    return not (low.things or low.unit or low.currency) and any(
        0 <= upper.first - low.last <= WITHIN_A_SPAN and low.base < upper.base and bool(upper.things or upper.unit or upper.currency) and not same_slot(figure, upper)
        for upper in others if upper is not low)


def fits_anywhere(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure fits any other of its dimension."""
    return any(fits(figure, other) for other in others if other.dimension == figure.dimension)
