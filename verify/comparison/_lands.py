"""Which land lies in which: a territory belongs to a state, and what is told of the one may be told of the other."""

from __future__ import annotations

from collections.abc import Collection, Mapping

# The territories that news names by themselves, by their state; ISO 3166. Whose Western Sahara is, is disputed: what is told of it is told of Morocco as well.
_OF_STATES: Mapping[str, str] = {
    "AU": "CC CX NF", "CN": "HK MO", "DK": "FO GL", "ES": "EA IC", "FI": "AX", "FR": "BL GF GP MF MQ NC PF PM RE WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG", "MA": "EH", "NL": "AW BQ CW SX", "NO": "SJ", "NZ": "CK NU TK", "US": "AS GU MP PR VI"}
_STATES = {territory: state for state, territories in _OF_STATES.items() for territory in territories.split()}


def is_territory(land: str) -> bool:
    """Whether a land is a territory, which languages have words for as for a region: Guadeloupe and Guadeloupean are one land, though no state."""
    return land in _STATES


def lie_apart(left: str, right: str) -> bool:
    """Whether neither of two lands is the other, nor lies in it: Martinique and Guadeloupe, not Guadeloupe and France."""
    return left != right and _STATES.get(left) != right and _STATES.get(right) != left


def all_lie_apart(left: Collection[str], right: Collection[str]) -> bool:
    """Whether no land of the one is one of the other's, nor lies in one, nor holds one; as `isdisjoint`, where there are none."""
    return all(lie_apart(one, other) for other in right for one in left)
