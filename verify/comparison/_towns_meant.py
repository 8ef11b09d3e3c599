"""What a place's name says: its own words, and the towns that it may mean."""

from __future__ import annotations

from verify.claims import Read
from verify.claims._values import Place
from verify.languages import _gazetteer
from verify.languages._tokens import fold


def own_words(read: Read, place: Place) -> list[str]:
    """The words of a place's name without that for a region."""
    words = read.passage.text[place.start:place.end].split()
    classes = _gazetteer.region_words(read.passage.language) if place.regions else frozenset()
    return [word for word in words if fold(word) not in classes] or words


def towns_of(place: Place) -> tuple[_gazetteer.Town, ...]:
    """The towns that a place's name may mean; none for a region or where no gazetteer has it."""
    if place.towns or place.regions:
        return place.towns
    return _gazetteer.towns_of(f"={place.country}" if place.kind == "capital" else place.key) if place.is_town else ()
