"""The predicates of which one clause says yes and another no, and where else either side says the same of them."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims.ideas import THERE_IS, Saying
from verify.languages import _concepts


def contrary_of(saying: Saying, other: Saying) -> list[str]:
    """The predicates of which one clause says yes and the other no, the plainest first; none where they agree on any."""
    both = [n for n in saying.predicates if n in other.predicates and saying.predicates[n] is not None and other.predicates[n] is not None]
    differ = [n for n in both if saying.predicates[n] != other.predicates[n]]
    spoken = (*_concepts.ACTS, *_concepts.NOUN_PREDICATES) if not _QUALITIES.isdisjoint(differ) else ()  # who tells a fire, and that its cause is known, tells the fire by the way
    if "open" in differ:
        spoken = (*spoken, *_REMAINING)
    if any(saying.predicates[n] == other.predicates[n] for n in both if n not in _SPOKEN_OF and n not in spoken and not n.startswith(THERE_IS)):
        return []
    told = {one.strip("+-") for name in differ for one in _concepts.SAYS.get(name, "").split()}  # who needs no permit is allowed to, without one
    if any(holds is None and other.predicates.get(n) and n in _concepts.ACTS and n not in _SPOKEN_OF and n not in told for n, holds in saying.predicates.items()):
        return []  # the prose tells the post's act beside one that takes it away: the strike goes ahead, and trains are cancelled
    return sorted(differ, key=lambda name: name in _concepts.VAGUE_PREDICATES)


def is_of_one_state(pair: Sequence[str]) -> bool:
    """Whether predicates are states of few things, for which both sides have words of their own: in the black here, in the red there."""
    return bool(pair) and _STATES.issuperset(pair)


# What may be spoken of rather than said: bathing is allowed, at no cost, and bathing costs.
_SPOKEN_OF = frozenset("exhibit burn crash merge bathe feed hunt film-record flying booking alter suspect plan amend investigate study need strike test vaccinate visit export import meet try take-place operate inspect".split())


# What says no more than that something stays as it is: open here, closed there.
_REMAINING = ("continue", "operate")
# Of 2,735 honest articles 40 have a clause that says the contrary of one of the post by words of its own: of what things cost, of what is open, goes on or is allowed, and
# two of these.
_STATES = frozenset(
    name[1:] for says in _concepts.SAYS.values() if says.startswith("= -") for name in says.split()[1:] if name.startswith("-")
) - frozenset((*_concepts.ACTS, *_concepts.VAGUE_PREDICATES, *_concepts.NOUN_PREDICATES)) - frozenset("cost-money operate relocate".split())


# What is said of a thing or a deed, rather than that it is there or was done; and what is done to what another act or a noun only names: the fire is put out.
_QUALITIES = frozenset(
    "cost-money compulsory delay damage secret valid known tighten relax pollution available guilty legal permanent binding settled "
    "extinguish under-control insured armed accessible habitable supplied refloat profit genuine remote test-positive unanimous in-full "
    "light-up sound find arrest die hospitalise charge relocate rename qualify "
    "drinkable in-contact confess state-funded keep-licence in-open-court in-mortal-danger on-credit identified break-record talks-broken-off truce-broken held-in-custody "
    "eligible dutiable out-injured suspended-sentence renew-contract warning-lifted claim-responsibility by-post-allowed".split()) | _STATES


def is_worded(saying: Saying, other: Saying) -> bool:
    """Whether two clauses without a "no" contradict each other by words that exclude each other."""
    return any(name in _SAID_OF for name in saying.predicates if name in other.predicates)


_SAID_OF = frozenset(name.strip("+-") for says in _concepts.SAYS.values() for name in says.split() if name != "=")


def are_told_alike_by_a_no(saying: Saying, other: Saying) -> bool:
    """Whether of two clauses, one of which denies, both say the same: no school will close, schools stay open; not compulsory, voluntary."""
    if saying.denying == other.denying or contrary_of(saying, other):
        return False
    both = [(name, holds) for name, holds in saying.predicates.items() if holds is not None and other.predicates.get(name) == holds]
    denying = saying if saying.denying else other
    return any(not holds or _is_said_by_denying(denying, name) for name, holds in both)


def _is_said_by_denying(saying: Saying, name: str) -> bool:
    """Whether a clause says that something is so by denying what excludes it: not closed, open."""
    return any(holds is False and f"-{name}" in _concepts.SAYS.get(denied, "").replace("+", "").split() for denied, holds in saying.predicates.items())


def is_ceasing(saying: Saying) -> bool:
    """Whether a clause tells that something ended, stopped or ceased to be."""
    return saying.predicates.get("continue") is False or saying.predicates.get("take-place") is False


def said_apart(names: Sequence[str]) -> list[str]:
    """Predicates without those that another of them says already: what is banned is not allowed is one thing said."""
    said = {other.strip("+-") for name in names for other in _concepts.SAYS.get(name, name).split() if other.strip("+-") != name}
    return sorted((name for name in names if name not in said), key=lambda name: name in _concepts.VAGUE_PREDICATES) or list(names[:1])


def is_said(sayings: Sequence[Saying], name: str, holds: bool, saying: Saying, other: Saying) -> bool:
    """Whether some clause about the matter of these two, that of both where they have one, says of a predicate that it holds (or does not), or says it both ways."""
    matters = saying.matters & other.matters or saying.matters | other.matters
    return any(name in s.predicates and s.predicates[name] in (holds, None) and (not s.matters or not matters or s.matters & matters) for s in sayings)


def is_of_acts(key: str, saying: Saying, other: Saying) -> bool:
    """Whether two clauses without a "no" contradict each other by what was done: what was cancelled, and what took place."""
    said = {name for s in (saying, other) for name, holds in s.predicates.items() if holds and name in _concepts.ACTS and name not in _concepts.VAGUE_PREDICATES}
    return key in _concepts.ACTS or any(key in (one.strip("+-") for one in _concepts.SAYS.get(name, "").split()) for name in said)


# What may well follow upon what a post says, and is told behind it: trains suspended there ran again in the afternoon.
SEQUELS = frozenset((
    ("resume", "suspend"), ("continue", "suspend"), ("begin", "suspend"), ("open", "close"), ("reopen", "close"), ("open", "suspend"), ("release", "arrest"),
    ("release", "detain"), ("end", "begin"), ("end", "continue"), ("end", "extend"), ("die", "injure"), ("die", "survive"), ("die", "rescue"), ("find", "go-missing"),
    ("close", "open"), ("suspend", "begin"), ("suspend", "resume"), ("cancel", "begin"), ("complete", "begin"), ("depart", "arrive"), ("begin", "postpone"),
    ("abolish", "valid"), ("abolish", "extend"), ("end", "valid"),
))
# What is not so at first, and is later: the fire still burning there was put out in the evening.
_IN_TIME = frozenset("extinguish find under-control supplied refloat repair arrest die known qualify recover".split())


def is_sequel(saying: Saying, other: Saying) -> bool:
    """Whether one clause tells what may have come of what the other tells."""
    return any(saying.predicates.get(after) and other.predicates.get(before) for after, before in SEQUELS) or any(
        saying.predicates.get(name) and other.predicates.get(name) is False for name in _IN_TIME)


CHANGES = frozenset(("increase", "decrease", "keep-unchanged"))  # of what is exported, produced or paid
