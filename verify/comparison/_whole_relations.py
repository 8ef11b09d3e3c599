"""How far two whole names of bodies may be one body's: by what their words mean, by the words that mean nothing, and by short names."""

from __future__ import annotations

from verify._later import later
from verify.claims import Read
from verify.claims._name_words import in_nominative, script_of
from verify.claims._spelling import romanise, same_word
from verify.comparison._body_relations import bodies_relation
from verify.comparison._whole_bodies import Whole, meanings_of

with later:
    from verify.claims._sounds import apart
    from verify.comparison._heard import is_heard

_HEARD = 0.35  # by ear, up to which two words of two scripts may be one


def share_told(other: Read, one: Whole) -> float:
    """What part of what is said of a body, beside its kind, the other side says anywhere."""
    if not one.parts:
        return 0.0
    meant = meanings_of(other)
    script = script_of(one.names[0]) if one.names else None
    return (sum(m in meant for m in one.meanings) + sum(is_heard(other, (name,), script) for name in one.names)) / one.parts


def meeting_parts(ours: Whole, theirs: Whole) -> float:
    """What part of what is said of the one of which less is said is said of the other as well."""
    least = min(ours.parts, theirs.parts)
    if not least:
        return 0.0
    return min((len(ours.meanings & theirs.meanings) + _names_in_common(ours, theirs)) / least, 1.0)


def _names_in_common(ours: Whole, theirs: Whole) -> int:
    """How many words of the one's name are of the other's, a town of which the other side's dictionary has no word among them."""
    here, there = (*ours.names, *_towns(ours)), (*theirs.names, *_towns(theirs))
    return sum(any(_is_one_word(a, b) for b in there) for a in ours.names) + sum(any(_is_one_word(a, b) for b in theirs.names) for a in here[len(ours.names):])


def _towns(one: Whole) -> tuple[str, ...]:
    return tuple(str(key) for kind, key in one.meanings if kind == "city")


def _is_one_word(left: str, right: str) -> bool:
    a, b = romanise(left), romanise(right)
    if same_word(a, b):
        return True
    return script_of(left) != script_of(right) and any(apart(x, y) <= _HEARD for x in map(romanise, in_nominative(left)) for y in map(romanise, in_nominative(right)))


def oneness(ours: Whole, theirs: Whole) -> float:
    """From 0 to 1: how far two whole names may be one body's."""
    if (ours.body is not None and theirs.body is not None and ours.body.key and ours.body.key == theirs.body.key) or not ours.short.isdisjoint(theirs.short):
        return 1.0
    relation = "" if ours.body is None or theirs.body is None else bodies_relation(ours.body, theirs.body)
    if any(m[0] == "organisation" for m in ours.meanings & theirs.meanings) or _names_in_common(ours, theirs):
        return _ONE_NAME_OF_TWO_KINDS if relation == "differs" else _ONE_NAME
    if any(m[0] == "city" for m in ours.meanings & theirs.meanings) and relation in ("same", "fits"):
        return _ONE_NAME
    if relation in ("same", "fits") and any(m[0] == "portfolio" for m in ours.meanings & theirs.meanings):
        return _ONE_NAME
    if relation in ("same", "fits") and _are_of_two_towns(ours, theirs):
        return _OF_TWO_TOWNS
    if relation == "fits" and (_is_called_by_its_land(ours, theirs) or _is_called_by_its_land(theirs, ours)):
        return _ONE_NAME
    kinds = _OF_KINDS[relation]
    if not ours.parts and not theirs.parts:
        return min(1.0, kinds * 1.6)
    if not ours.parts or not theirs.parts:
        return kinds * 1.4
    return kinds + 0.4 * meeting_parts(ours, theirs)


_ONE_NAME, _ONE_NAME_OF_TWO_KINDS, _OF_TWO_TOWNS = 0.95, 0.7, 0.2


def _is_called_by_its_land(named: Whole, other: Whole) -> bool:
    """Whether one body is known by name, and the other has a kind that the first is called by, and at most a land: the Guardia di Finanza, Italian police."""
    return bool(named.body and named.body.key and other.body and not other.body.key) and not other.names and all(kind in ("land", "thing") for kind, _ in other.meanings)


def _are_of_two_towns(ours: Whole, theirs: Whole) -> bool:
    """Whether each name has a town, and only it, and they are two: Kyoto University, 新潟大学."""
    return all(one.meanings and all(kind == "city" for kind, _ in one.meanings) and not one.names for one in (ours, theirs)) and ours.meanings.isdisjoint(theirs.meanings)


_OF_KINDS = {"same": 0.6, "fits": 0.5, "unclear": 0.25, "": 0.3, "differs": 0.0}
