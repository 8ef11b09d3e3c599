"""Whose money a word for that of several lands is, where its land stands between it and its number: 83 million Jamaican dollars, 83 млн ямайских долларов.

A code of ISO 4217 begins with its land's. What stands on the other side of the word may be whom the money is for, and tells nothing: долларов Намибии.
"""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.languages import _concepts
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._folded import folded
from verify.languages._tokens import HYPHENS


def money_of_a_land(passage: Passage, currency: str, begin: int, end: int) -> str:
    """The currency of the land that is named among the tokens `[begin, end)` between a number and a word for a currency; that word's own where none is."""
    if begin >= end:
        return currency
    alike = [members for family, members in _concepts.CURRENCY_FAMILIES.items() if currency == family or currency in members]
    for land in lands_between(passage, begin, end):
        own = {member for members in alike for member in members if member[:_LAND] == land.key and len(member) == _CODE}
        if len(own) == 1:
            return own.pop()
    return currency


def before_its_land(passage: Passage, position: int, currencies: Sequence[Mention]) -> Mention | None:
    """The currency before its land, which ends before a token, in a language that says first what it counts: dola za Jamaika milioni 83."""
    for land in lands_between(passage, position - LONGEST_MENTION, position):
        if land.last == position:
            found = next((m for m in currencies if m.last == land.first - 1), None)
            if found is not None and passage.tokens[land.first - 1].folded in _of_money(passage):
                return found
    return None


def behind_its_land(passage: Passage, position: int, currencies: Sequence[Mention]) -> Mention | None:
    """The currency behind its land, which begins at a token: 83.5 Mio. Namibia-Dollar, 83 لاکھ فجی کا ڈالر."""
    for land in sorted(lands_between(passage, position, position + 2 * LONGEST_MENTION), key=lambda m: -m.last):
        if land.first == position:
            joined = land.last < len(passage.tokens) and (passage.tokens[land.last].text in HYPHENS or passage.tokens[land.last].folded in _of_money(passage))
            found: Mention | None = next((m for m in between(currencies, land.last, land.last + 2) if m.first == land.last + joined), None)
            if found is not None:
                return found
    return None


def lands_between(passage: Passage, begin: int, end: int) -> list[Mention]:
    """The lands and what is said to be of them among the tokens `[begin, end)`."""
    return [m for kind in ("demonym", "country") for m in between(passage.reading.of(kind), max(0, begin), end) if m.last <= end]


def _of_money(passage: Passage) -> frozenset[str]:
    return folded((passage.reading.words or {}).get("numbers"), "money-of")


_LAND = 2  # letters
_CODE = 3
