"""Whether a figure that was read is so much of what a line of data says: a currency, a unit, a thing, or nothing ("-")."""

from __future__ import annotations

from verify.claims._values import Figure
from verify.comparison._figure_slots import same_currency
from verify.languages import _concepts

_SPANS_OF_TIME = _concepts.THINGS[_concepts.THINGS.index("second"): _concepts.THINGS.index("time")]


def is_so_much(figure: Figure, value: float, what: str) -> bool:
    """Whether a figure has a value, in base units where it is a measure, of what is measured or counted; a span of time is of nothing else."""
    if what == "-":
        met = not figure.unit and not figure.currency
    elif what in _concepts.CURRENCIES:
        met = figure.currency is not None and same_currency(figure.currency, what)
    elif what in _concepts.UNITS:
        dimension, size = _concepts.UNITS[what]
        met, value = figure.dimension == dimension, value * size
    elif what in _SPANS_OF_TIME:
        met = not figure.unit and not figure.currency and figure.things == {what}
    else:
        met = not figure.unit and not figure.currency and (what in figure.things or any(
            what in _concepts.THING_CONTAINS.get(thing, ()) or thing in _concepts.THING_CONTAINS.get(what, ()) for thing in figure.things))
    return met and abs(figure.base - value) <= 0.002 * max(abs(value), 1.0)
