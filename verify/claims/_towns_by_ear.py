"""Towns whose name stands in a script that the gazetteer has no spelling of it in, found by how it sounds: जोरहाट, Jorhat."""

from __future__ import annotations

from collections.abc import Collection

from verify.claims._sounds import apart
from verify.claims._spelling import romanise
from verify.languages import _gazetteer
from verify.languages._gazetteer._consonants import consonants

_ALIKE, _AS_GOOD = 0.15, 0.04  # by ear, up to which a town may be meant; how much farther than the nearest one another may still be
_MOST = 12  # towns that sound alike, of which none can be meant more than another
_SURE = 5  # consonants that say enough where no town of them lies in a country that the text speaks of


def towns_by_ear(name: str, countries: Collection[str]) -> tuple[_gazetteer.Town, ...]:
    """The towns that a name in another script than the Latin one may be, largest first; those of some countries rather than others, to which short names are held."""
    if any((c.isascii() and c.isalpha()) or "\u3400" <= c <= "\u9fff" for c in name):
        return ()  # Chinese characters of a Japanese name sound in no way that they are romanised in
    roman = romanise(name)
    heard = [(apart(roman, romanise(town.name)), town) for town in _gazetteer.towns_sounding(roman)]
    near = [(distance, town) for distance, town in heard if distance <= _ALIKE]
    near = [pair for pair in near if pair[1].country in countries] or (near if min(map(len, consonants(roman))) >= _SURE else [])
    least = min((distance for distance, _ in near), default=0.0)
    towns = [town for distance, town in near if distance <= least + _AS_GOOD]
    return tuple(sorted(towns, key=lambda town: (-town.thousands, town))) if len(towns) <= _MOST else ()
