"""Where towns lie: enough to tell two towns apart, a suburb from another town, and a region from either."""

from __future__ import annotations

import functools
import math
import os

_KILOMETRES_A_DEGREE = 111.2


@functools.lru_cache(maxsize=1)
def _places() -> dict[str, tuple[str, float, float]]:
    found = {}
    with open(os.path.join(os.path.dirname(__file__), "places.tsv"), encoding="utf-8") as file:
        for line in file:
            key, country, latitude, longitude = line.rstrip("\n").split("\t")
            found[key] = (country, float(latitude), float(longitude))
    return found


def is_town(key: str) -> bool:
    """Whether a place is a town rather than a region. `key` is a city's key in the languages, or `=` and a country's code for its capital."""
    return key in _places()


def kilometres_between(left: str, right: str) -> float | None:
    """How far two towns are apart, in a straight line; None where either is no known town."""
    places = _places()
    if left not in places or right not in places:
        return None
    _, a, b = places[left]
    _, c, d = places[right]
    east = (b - d) * math.cos(math.radians((a + c) / 2))
    return math.hypot(a - c, east) * _KILOMETRES_A_DEGREE
