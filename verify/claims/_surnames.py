"""Surnames that are words: Barbara Visser is no fisher (Dutch visser), Bart Brand no fire, George Maior no major.

A capitalised word that ends a name begun by a given name ("Piet de Boer opened …") means nothing else. A title may
follow a given name where more of the name follows it ("Will President Trump …"), and in the languages that write it
behind; there only what is never one is left out. Places stay: a given name beside one is too often a place itself (Sofia, Victoria).
Whoever is from a land, and firms, go behind a given name that is no place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import WORD, Token

_KINDS = frozenset(("act", "office", "thing", "unit", "currency", "portfolio", "bound", "cue", "modifier", "cardinal"))
_NAMED = frozenset(("demonym", "organisation"))  # Dursun Özbek is no Uzbek, Rıfat Çelebi no firm
_UNTITLED = frozenset(("cue",))  # what no title is: Mehmet Sönmez does not fade
_OTHER_NAMES = frozenset(("country", "capital", "city", "demonym", "organisation"))
_MOST_PARTICLES = 3


def without_surnames(tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None) -> Sequence[Mention]:
    """`mentions` without those that are only the last word of somebody's name."""
    if words is None:
        return mentions
    kinds = _UNTITLED if words.get("titles-follow") or words.get("head-final") else _KINDS
    if words.get("titles-small"):
        named = {m.last for m in mentions if m.kind == "office" and m.last < len(tokens) and _is_name(tokens[m.last]) and _spaced(tokens, m.last)}
        mentions = [m for m in mentions if not (m.kind == "office" and m.last == m.first + 1 and m.first in named)]  # staatssecretaris Tuinman, no gardener
    given = [m for m in mentions if m.kind == "given-name" and _is_name(tokens[m.first])]
    if not given:
        return mentions
    particles = folded(words, "particles")
    surnames = {index: m.first for m in given if (index := _surname(tokens, m.last, particles)) is not None}
    if not surnames:
        return mentions
    elsewhere = {m.first for m in mentions if m.kind in _OTHER_NAMES}
    return [m for m in mentions if not (m.last == m.first + 1 and m.first in surnames and (
        m.kind in kinds or (m.kind in _NAMED and surnames[m.first] not in elsewhere)))]


def _surname(tokens: Sequence[Token], index: int, particles: frozenset[str]) -> int | None:
    """Where the one capitalised word after a given name stands, behind particles; None where more of the name follows."""
    for _ in range(_MOST_PARTICLES):
        if index < len(tokens) and tokens[index].folded in particles and not _is_name(tokens[index]) and _spaced(tokens, index):
            index += 1
    if index >= len(tokens) or not _is_name(tokens[index]) or not _spaced(tokens, index):
        return None
    goes_on = index + 1 < len(tokens) and _is_name(tokens[index + 1]) and _spaced(tokens, index + 1)
    return None if goes_on else index


def _is_name(token: Token) -> bool:
    return token.kind == WORD and token.text[:1].isupper() and not (len(token.text) > 1 and token.text.isupper())


def _spaced(tokens: Sequence[Token], index: int) -> bool:
    return 0 <= tokens[index].start - tokens[index - 1].end <= 1
