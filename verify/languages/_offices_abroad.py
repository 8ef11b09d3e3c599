"""What somebody is, as languages without a file of words say it: the plainest offices of officials' posts."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator, Mapping, Sequence

from verify.languages._listed_abroad import listed_abroad

_FILE = os.path.join(os.path.dirname(__file__), "_offices_abroad.txt")
_BETWEEN, _FIELD, _PARTED = "_", "/", "-"
_NEAR = 2  # words from one for a deputy to the office that is not theirs

Words = tuple[str, ...]


def offices_abroad(code: str, written: Sequence[str]) -> Iterator[tuple[int, int, str, str]]:
    """The offices that some words tell, each with where it begins and ends among them, and what it is for."""
    offices = _offices().get(code)
    if offices is None:
        return
    words, last, parted = [word.casefold() for word in written], 0, -_NEAR
    for first, word in enumerate(words):
        found = next((o for o in offices.get(word, ()) if tuple(words[first: first + len(o[0])]) == o[0]), None) if first >= last else None
        if found is not None:
            last = first + len(found[0])
            if found[1] == _PARTED:
                parted = last
            elif first - parted >= _NEAR:
                yield first, last, found[1], found[2]


@functools.lru_cache(maxsize=1)
def _offices() -> Mapping[str, Mapping[str, Sequence[tuple[Words, str, str]]]]:
    """The offices of each language by their first word, the longest first."""
    found: dict[str, dict[str, list[tuple[Words, str, str]]]] = {}
    for codes, office, spellings in listed_abroad(_FILE):
        key, _, field = office.partition(_FIELD)
        for spelling in spellings:
            words = tuple(spelling.casefold().split(_BETWEEN))
            for code in codes:
                found.setdefault(code, {}).setdefault(words[0], []).append((words, key, field))
    for offices in found.values():
        for told in offices.values():
            told.sort(key=lambda office: -len(office[0]))
    return found
