"""Towns in one word with their port, station or airport: 군산항, the port of Gunsan; 부산역에서, at Busan station."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import WORD


class SiteOfTown(NamedTuple):
    """The towns that a word for a site of theirs begins with, largest first, and whether it carries a locative."""

    towns: tuple[_gazetteer.Town, ...]
    locative: bool


@kept
def towns_with_sites(passage: Passage) -> Mapping[int, SiteOfTown]:
    """The words of a passage that are a town's port or the like, by their token; none in a language that writes these apart."""
    words = passage.reading.words or {}
    sites, endings, locatives = (tuple(sorted(folded(words, section), key=len, reverse=True)) for section in ("site-endings", "endings", "locative-endings"))
    found: dict[int, SiteOfTown] = {}
    for index, token in enumerate(passage.tokens) if sites else ():
        if token.kind != WORD or len(token.folded) <= _SHORTEST:
            continue
        bare = dict.fromkeys(token.folded[: len(token.folded) - len(ending)] for ending in endings if token.folded.endswith(ending))
        names = (name[: -len(site)] for name in bare for site in sites if name.endswith(site))
        towns = next((called for name in names if len(name) >= _SHORTEST and (called := _gazetteer.towns_called(name))), ())
        if towns and towns[0].thousands >= _LARGE:
            found[index] = SiteOfTown(towns, token.folded.endswith(locatives))
    return found


_SHORTEST, _LARGE = 2, 15  # syllables of a town's name; thousand people
