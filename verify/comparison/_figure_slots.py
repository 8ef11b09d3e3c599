"""Whether two figures count or measure one kind of thing, so that one of them may stand for the other."""

from __future__ import annotations

import functools

from verify.claims._values import Figure
from verify.comparison._figures_fit import SECONDS, is_duration
from verify.languages import _concepts

SMALL = 12  # a value up to there is common: it may be of anything
TIMES = frozenset("second minute hour day week month year decade century time".split())
_RUNNING = frozenset("flight trip train ferry bus tram".split())
OF_THEIR_LIKE = ("currency", "multiple", "ordinal")  # dimensions whose figures meet none but their like
UNSAID = frozenset(("", "each"))  # rates that do not say over what


def same_slot(left: Figure, right: Figure) -> bool:
    """Whether two figures count or measure the same kind of thing."""
    if left.dimension in OF_THEIR_LIKE or right.dimension in OF_THEIR_LIKE:
        return left.dimension == right.dimension and (left.dimension != "ordinal" or bool(left.things & right.things))
    if left.unit or right.unit:
        if left.dimension != right.dimension:
            return {left.dimension, right.dimension} in ({"percent", "percentage-point"}, {"temperature", "temperature-f"})
        return True
    if _are_frequencies(left, right):
        return True
    if left.things and right.things:
        return things_meet(left.things, right.things) or (is_duration(left) and is_duration(right))
    if left.noun and right.noun and not left.things and not right.things:
        size = min(len(left.noun), len(right.noun), 6)
        return size >= 4 and left.noun[:size] == right.noun[:size]
    return False


def _are_frequencies(left: Figure, right: Figure) -> bool:
    """Whether both say how often something runs in one span of time: five flights a week and three times a week."""
    if left.rate != right.rate or left.rate not in SECONDS:
        return False
    return any("time" in one.things or not (one.things or one.noun) for one in (left, right)) and any(one.things & _RUNNING for one in (left, right))


@functools.lru_cache(maxsize=4_000)
def things_meet(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether one side's things are the other's, or a more general word for them."""
    return any(a == b or b in _concepts.THING_CONTAINS.get(a, ()) or a in _concepts.THING_CONTAINS.get(b, ()) for a in left for b in right)


def same_currency(left: str | None, right: str | None) -> bool:
    """Whether two currencies may be one: the same, one coin of a family and the family, or one that is not said."""
    if left == right or left is None or right is None:
        return True
    for family, members in _concepts.CURRENCY_FAMILIES.items():
        if {left, right} <= {family, *members} and family in (left, right):
            return True
    return False


def are_of_one_kind(left: Figure, right: Figure) -> bool:
    """Whether two figures say by one word what they count or measure."""
    return bool(left.things & right.things) or (left.unit is not None and left.unit == right.unit) or (left.currency is not None and left.currency == right.currency)


def are_people(figure: Figure) -> bool:
    """Whether a figure counts people, or nothing that is known."""
    return all(thing == "person" or thing in _concepts.THING_CONTAINS["person"] for thing in figure.things)


