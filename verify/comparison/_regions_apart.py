"""Whether a province or state surely is not where another place is, or holds it or lies in it, by the gazetteer's table of regions."""

from __future__ import annotations

import functools

from verify._later import later
from verify.claims._values import Place
from verify.comparison._lands import lie_apart
from verify.comparison._towns_meant import towns_of
from verify.languages._gazetteer import Town

with later:
    from verify.languages._gazetteer.regions import (
        is_near,
        is_within,
        region_of,
        region_of_code,
        regions_of_key,
    )

APART, HELD, UNKNOWN = "apart", "held", "unknown"


def regions_of(place: Place) -> tuple[str, ...]:
    """The regions that a place is, or between which it lies; none for a town and where the table has none."""
    if place.regions:
        return place.regions
    if place.kind != "city" or towns_of(place):
        return ()
    codes = regions_of_key(place.key)
    return codes if any(_country(code) == place.country for code in codes) else ()  # Punjab is two, as Acre is, of which one is no region


def is_known(place: Place) -> bool:
    """Whether it is known where a place lies, a town or a region."""
    return bool(towns_of(place) or regions_of(place))


def how_regions_lie(left: Place, right: Place, meant: tuple[tuple[Town, ...], tuple[Town, ...]]) -> str:
    """Whether two places, of which at least one is a region, surely are two, or one surely holds the other; `meant` are the towns that each may be."""
    ours, theirs = regions_of(left), regions_of(right)
    if not (ours or theirs) or not ((ours or meant[0]) and (theirs or meant[1])):
        return UNKNOWN
    told = {_how(a, b) for a in (*ours, *meant[0]) for b in (*theirs, *meant[1]) if not (isinstance(a, Town) and isinstance(b, Town))}
    return HELD if HELD in told else UNKNOWN if UNKNOWN in told else APART


def _country(code: str) -> str:
    region = region_of_code(code)
    return region.country if region is not None else ""


@functools.lru_cache(maxsize=2_000)
def _how(one: str | Town, other: str | Town) -> str:
    """How two regions lie, or a region and a town; two towns are told apart elsewhere."""
    if isinstance(one, Town):
        return _how(other, one)
    if not isinstance(other, Town):
        if is_within(one, other) or is_within(other, one):
            return HELD
        return APART if _country(one) == _country(other) or lie_apart(_country(one), _country(other)) else UNKNOWN
    if other.country != _country(one):
        return APART if lie_apart(other.country, _country(one)) else UNKNOWN
    there = region_of(other)
    if there and is_within(there, one):
        return HELD
    return UNKNOWN if not there or is_within(one, there) or is_near(one, other) else APART
