"""Towns that a case alone tells to be those of whom somebody is mayor or resident: мэр Рубцовска, жителі Ковеля, burmistrz Gostynia Jerzy Kulak.

The dictionary has few towns and the gazetteer many, with names that are words and surnames, too. Behind such an office stands a town in the genitive, or
somebody's name: those who live there are told by no name, and where the name in full stands behind it, it is no part of that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.claims._towns_in_cases import towns_in_a_case
from verify.languages import _gazetteer
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import WORD, Token

_OFFICES = frozenset("mayor village-head resident head president".split())
_NAMELESS = frozenset(("resident",))
_BY_ITSELF = frozenset("mayor village-head".split())  # who is told by the town alone
_LEAST, _LARGE = 5, 15  # letters; thousand people
_NAMED = frozenset("country demonym capital city organisation body office portfolio honorific given-name".split())


def with_towns_of_offices(tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None) -> Sequence[Mention]:
    """`mentions` with those of the towns in the genitive right behind an office, in languages that inflect names."""
    if words is None or not words.get("genitive-of-towns"):
        return mentions
    offices = [m for m in mentions if m.kind == "office" and m.key[0] in _OFFICES and m.last < len(tokens)]
    if not offices:
        return mentions
    taken = {i for m in mentions if m.kind in _NAMED for i in range(m.first, m.last)}
    surnames = {m.first for m in mentions if m.kind == "surname"}
    found = []
    for office in offices:
        first = office.last
        if first in taken or not _is_name(tokens, first) or (name := town_in_the_genitive(tokens[first].folded, words)) is None:
            continue
        named = _is_name(tokens, first + 1) and _is_name(tokens, first + 2)
        alone = not _is_name(tokens, first + 1)
        key = office.key[0]
        if named or (alone and (key in _NAMELESS or (
                key in _BY_ITSELF and name.thousands >= _LARGE and first not in surnames and not tokens[first].folded.endswith(tuple(folded(words, "surname-endings")))))):
            found.append(Mention("city", (name.name, name.country), tokens[first].start, tokens[first].end, first, first + 1))
    return sorted((*mentions, *found), key=lambda m: (m.first, -m.last)) if found else mentions


def town_in_the_genitive(name: str, words: Mapping[str, Any]) -> _gazetteer.Town | None:
    """The largest town of which a folded name is the genitive, if the language has no words of its own for it."""
    if len(name) < _LEAST or not name.endswith(tuple(folded(words, "genitive-of-towns"))) or _gazetteer.towns_called(name):
        return None
    towns = towns_in_a_case(words, name)
    return towns[0] if towns and towns[0].name not in words.get("cities", {}) and not _gazetteer.is_capital(towns[0]) else None


def _is_name(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].kind == WORD and tokens[index].text[:1].isupper() and not tokens[index].text.isupper()
