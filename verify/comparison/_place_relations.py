"""Whether two places are one, or one holds or stands for the other, or they are surely two."""

from __future__ import annotations

import math

from verify.claims._spelling import romanise, same_word, skeleton
from verify.claims._values import Place
from verify.comparison._lands import lie_apart
from verify.comparison._regions_apart import APART, HELD, UNKNOWN, how_regions_lie
from verify.comparison._towns_meant import towns_of
from verify.languages import _gazetteer
from verify.languages._tokens import fold

SPECIFIC = ("city", "capital", "named")
_ONE_TOWN = 5.0  # kilometres: two names of one town
_BESIDE, _BIG = 12.0, 100  # kilometres between two towns of so many thousand people, neither of which stands for the other
# Kilometres up to which one may be meant by the other: a suburb, an airport, the big town that stands for a small one; by the thousands of people of the larger.
_NEAR = ((15, 15.0), (300, 30.0), (math.inf, 45.0))
_METROPOLIS = 10  # times as many people, from which on a town of any size is a suburb: Tachikawa, told from abroad as Tokyo


def may_be_two(place: Place, there: Place) -> bool:
    """Whether neither place can contain the other, nor lie beside it."""
    if identity(place) == identity(there) or meets(place, there):
        return False
    if place.regions or there.regions or not (towns_of(place) and towns_of(there)):
        lying = _lying(place, there)
        if lying != UNKNOWN:
            return lying == APART and _are_far(place, there)  # Sylhet is a town as well as what lies around it
        if place.regions or there.regions:
            return bool(place.country and there.country and lie_apart(place.country, there.country))
    if towns_of(place) and towns_of(there):
        return _are_far(place, there)
    if place.country and there.country and lie_apart(place.country, there.country):
        return True
    if place.kind == "named" or there.kind == "named":
        if any(p.kind == "city" and not towns_of(p) for p in (place, there)):
            return False  # a region may hold the town that no dictionary has
        if any(town.thousands >= _BIG for p in (place, there) for town in towns_of(p)):
            return False  # a city may well be named for a suburb or village of it
        return _spelt_apart(place, there)
    return False  # a region of the same country may hold the town


def _are_far(place: Place, there: Place) -> bool:
    """Whether no two of the towns that two names may mean lie so near that one may be meant by the other."""
    return all(_gazetteer.kilometres(a[2:4], b[2:4]) > _reach(a, b) for a in _meant(place) for b in _meant(there))


def is_perhaps_in(place: Place, there: Place) -> bool:
    """Whether two names are not one, and one may be a part of the other place though it hardly is: Palermo and Legnaro, Tenerife and La Gomera.

    A region may well hold what no dictionary has: Crete and Sfakia.
    """
    if identity(place) == identity(there) or meets(place, there) or (towns_of(place) and towns_of(there)) or not _spelt_apart(place, there):
        return False
    regions = sum(p.kind == "city" and not towns_of(p) for p in (place, there))
    return regions == 2 or (regions == 0 and "named" in (place.kind, there.kind))


def _lying(place: Place, there: Place) -> str:
    """How two places lie of which one may be a region."""
    return how_regions_lie(place, there, (_meant(place), _meant(there)))


def _is_short_for(place: Place, there: Place) -> bool:
    """Whether the name of a town opens a longer name of another: Italians call Munich Monaco, in full Monaco di Baviera."""
    return any(_gazetteer.kilometres(town[2:4], meant[2:4]) < _ONE_TOWN for town in _gazetteer.towns_in_full(fold(place.key)) for meant in towns_of(there)[:1])


def _meant(place: Place) -> tuple[_gazetteer.Town, ...]:
    """The towns that a name may mean, without those that are but villages beside the largest of it."""
    towns = towns_of(place)
    largest = max((town.thousands for town in towns), default=0)
    return tuple(town for town in towns if town.thousands * _NAMESAKE >= largest)


def may_be_of_one_land(left: Place, right: Place) -> bool:
    """Whether the towns that two names may mean lie in one country: Talas and Naryn, of each of which there is another elsewhere."""
    return not _lands(left).isdisjoint(_lands(right))


def _lands(place: Place) -> frozenset[str]:
    return frozenset((place.country,)) if place.country else frozenset(town.country for town in _meant(place)) if towns_of(place) else frozenset()


_NAMESAKE = 20  # times smaller, from which on nobody means a namesake


def _reach(left: _gazetteer.Town, right: _gazetteer.Town) -> float:
    """How far apart two towns may lie and one of them still stand for the other."""
    smaller, larger = sorted((left.thousands, right.thousands))
    if smaller >= _BIG and larger < _METROPOLIS * smaller:
        return _BESIDE
    return next(reach for size, reach in _NEAR if larger < size)


def _kilometres(left: Place, right: Place) -> float | None:
    """How far apart two towns are at least, whichever of their namesakes is meant; None where either is no known town."""
    return min((_gazetteer.kilometres(a[2:4], b[2:4]) for a in towns_of(left) for b in towns_of(right)), default=None)


def _spelt_apart(place: Place, there: Place) -> bool:
    """Whether two names, of which no dictionary has one or either, are not one name in two spellings or cases: Kos and Κω."""
    a, b = skeleton(last_word(place.key)), skeleton(last_word(there.key))
    return a != b and not (a and b and (a.startswith(b) or b.startswith(a)))


def identity(place: Place) -> object:
    """What two mentions of one place have in common; a capital is known by its country."""
    return ("capital", place.country) if place.kind == "capital" else place.key.casefold()


def last_word(key: str) -> str:
    """The last word of a place's name, in small letters; not that by which a key tells a region from its town."""
    words = key.removesuffix(_REGION).split()
    return words[-1].lower() if words else key


_REGION = " region"


def _long_words(place: Place) -> list[str]:
    return [word for word in romanise(place.key.lower()).split() if len(word) >= _LONG]


_LONG = 5  # letters of a word of a name that may stand for all of it


def value_of_place(place: Place) -> str:
    """A place as a report has it: a country's code, or its name."""
    return place.country if place.kind in ("country", "demonym") and place.country else place.key


def are_one(left: Place, right: Place) -> bool:
    """Whether two mentions are of one place by their names alone."""
    if left.kind in ("country", "demonym") and right.kind in ("country", "demonym"):
        return left.country == right.country
    return identity(left) == identity(right)


def meets(left: Place, right: Place) -> bool:
    """The same place, perhaps by its short name, or a country and what lies in it."""
    if identity(left) == identity(right) or _is_short_for(left, right) or _is_short_for(right, left):
        return True
    lying = _lying(left, right) if "city" in (left.kind, right.kind) else UNKNOWN
    if lying != UNKNOWN:
        return lying == HELD
    apart = _kilometres(left, right) if left.towns or right.towns else None
    if apart is not None:
        return apart < _ONE_TOWN
    if left.country and right.country:
        return not lie_apart(left.country, right.country) and (left.kind == "country" or right.kind == "country") and left.kind not in SPECIFIC[:2]
    if "capital" in (left.kind, right.kind):
        return False
    if " " in left.key + right.key and any(same_word(a, b) for a in _long_words(left) for b in _long_words(right)):
        return True  # Mocímboa for short
    a, b = skeleton(romanise(last_word(left.key))), skeleton(romanise(last_word(right.key)))
    return same_word(romanise(last_word(left.key)), romanise(last_word(right.key))) or (len(a) >= 3 and a == b)
