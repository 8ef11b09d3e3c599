"""Towns whose name stands in a case, in which the end of its stem may be another sound: w Tandze is in Tanga, у Калузі in Kaluga."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import fold


def towns_in_a_case(words: Mapping[str, Any] | None, name: str) -> tuple[_gazetteer.Town, ...]:
    """The towns that a folded name may be of, in whatever case the language may put it, largest first."""
    words = words or {}
    if not words.get("names-inflected"):
        return _gazetteer.towns_called(name)
    found = _gazetteer.towns_called(name)
    for soft, hard in words.get("softened-endings", {}).items() if not found else ():
        stem = name.removesuffix(fold(soft))
        if len(stem) in range(_LEAST_STEM, len(name)) and (found := _gazetteer.towns_called(stem + fold(hard))):
            break
    return found or _gazetteer.towns_called(name, True, folded(words, "endings", "town-endings"))


_LEAST_STEM = 2
