"""Towns whose name stands in a script that the gazetteer has no spelling of it in, found by how it sounds: जोरहाट, Jorhat."""

from __future__ import annotations

from collections.abc import Collection, Set

from verify._later import later
from verify._patterns import regex
from verify.claims._spelling import romanise
from verify.languages import _gazetteer

with later:
    from verify.claims._sounds import apart_within
    from verify.languages._gazetteer._consonants import consonants

_ALIKE, _AS_GOOD = 0.15, 0.04  # by ear, up to which a town may be meant; how much farther than the nearest one another may still be
_MOST = 12  # towns that sound alike, of which none can be meant more than another
_SURE = 5  # consonants that say enough where no town of them lies in a country that the text speaks of


def towns_by_ear(name: str, countries: Collection[str], signs: Set[str] = frozenset()) -> tuple[_gazetteer.Town, ...]:
    """The towns that a name in another script than the Latin one may be, largest first; those of some countries rather than others, to which short names are held.

    `signs`: the Chinese characters that write foreign sounds; a name in these is of one of the countries.
    """
    in_signs = len(name) >= _SIGNS and all(sign in signs for sign in name)
    if not in_signs and any((c.isascii() and c.isalpha()) or "\u3400" <= c <= "\u9fff" for c in name):
        return ()  # Chinese characters of a Japanese name sound in no way that they are romanised in
    roman = romanise(name)
    heard = [(apart_within(sound, romanise(town.name), _ALIKE), town) for sound in _sounds(name, roman) for town in _gazetteer.towns_sounding(sound)]
    own = _OF_HANGUL if "\uac00" <= name[:1] <= "\ud7a3" else ()
    near = [(distance, town) for distance, town in heard if distance <= _ALIKE and town.country not in own]
    near = [pair for pair in near if pair[1].country in countries] or (near if not in_signs and min(map(len, consonants(roman))) >= _SURE else [])
    least = min((distance for distance, _ in near), default=0.0)
    towns = list(dict.fromkeys(town for distance, town in near if distance <= least + _AS_GOOD))
    return tuple(sorted(towns, key=lambda town: (-town.thousands, town))) if len(towns) <= _MOST else ()


_OF_HANGUL = ("KR", "KP")  # whose towns the gazetteer has as they are written there
_SIGNS = 3  # characters of a name
_SOFTENED = regex("j(?:i(?=[aeou]))?")  # Mandarin has no ki, gi or ga that it would not soften: 基戈马, Kigoma; 恩图加莫, Ntungamo
_NASAL = regex("m(?=[dtgkjcszn])")
# Greek writes d, nd and nt alike, and b, mb and mp.
_STOPS = (("\u03bd\u03c4", ("\u03bd\u03b4", "\u03bd-\u03c4")), ("\u03bc\u03c0", ("\u03bc\u03b2", "\u03bc-\u03c0")))


def _sounds(name: str, roman: str) -> tuple[str, ...]:
    """How a name may sound: as it is romanised, with the n that Indian scripts write as m before some letters, with the nd that Greek writes as d."""
    sounds = [roman, _NASAL.sub("n", roman)]
    if "\u3400" <= name[:1] <= "\u9fff":
        sounds.append(_SOFTENED.sub("g", roman))
    for written, meanings in _STOPS:
        if written in name[1:].lower():
            sounds += [romanise(name[:1] + name[1:].lower().replace(written, meant)).replace("-", "").replace(" ", "") for meant in meanings]
    return tuple(dict.fromkeys(sounds))
