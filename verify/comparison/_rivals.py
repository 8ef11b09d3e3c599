"""Every value of the prose beside every value of the post that it may have been put for, with what speaks for and against it.

A wide net: most of these pairs are of two things. Which of them are one, `_evidence` weighs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims._kept import kept
from verify.claims._values import Claim
from verify.comparison._bodies_left import Left
from verify.comparison._meeting import Meeting
from verify.comparison._rival_acts import acts
from verify.comparison._rival_authors import authors
from verify.comparison._rival_bodies import named_bodies, organisations, whole_bodies
from verify.comparison._rival_clauses import clauses
from verify.comparison._rival_dates import dates, orders
from verify.comparison._rival_denials import denials
from verify.comparison._rival_figures import figures
from verify.comparison._rival_offices import offices
from verify.comparison._rival_people import people
from verify.comparison._rival_places import places
from verify.comparison._rival_quotations import quotations
from verify.comparison._whole_bodies import Whole

with later:
    from verify.comparison._signs import signs_of_pair


@dataclass(frozen=True, slots=True)
class Rivals:
    """A claim of the prose and one of the post that it may have been put for. `signs` are what is known of the two."""

    rule: str
    kind: str
    ours: Claim | Left | Whole
    theirs: Claim | Left | Whole
    signs: Mapping[str, float]


@kept
def rivals_of(meeting: Meeting, kind: str) -> Sequence[Rivals]:
    """All pairs of a kind ("place", "person", "body", "named body", "whole body", "office", "figure", "act", "clause", "denial", "date", "order", "author", "quotation")."""
    if not meeting.aligned:
        return ()
    rule, own, pairs = _KINDS[kind]
    return tuple(
        Rivals(rule, kind, ours, theirs, signs_of_pair(meeting, ours, theirs, own) | signs) for ours, theirs, signs in pairs(meeting, _sight(meeting)))


@kept
def _sight(meeting: Meeting) -> frozenset[int]:
    """The sentences that may speak of the post."""
    return meeting.aligned | meeting.near | meeting.around | meeting.within


_KINDS: Mapping[str, tuple[str, tuple[str, ...], Callable[..., Iterator[tuple]]]] = {  # type: ignore[type-arg]
    "place": ("place-mismatch", ("city", "country"), places),
    "person": ("person-mismatch", ("person", "office", "name"), people),
    "body": ("organisation-mismatch", ("organisation", "body", "portfolio", "name"), organisations),
    "named body": ("organisation-mismatch", ("organisation", "body", "portfolio", "name"), named_bodies),
    "whole body": ("organisation-mismatch", ("organisation", "body", "portfolio", "name"), whole_bodies),
    "office": ("role-mismatch", ("office", "portfolio"), offices),
    "figure": ("number-mismatch", ("figure", "small", "measure"), figures),
    "act": ("act-mismatch", ("act",), acts),
    "clause": ("negation-mismatch", (), clauses),
    "denial": ("negation-mismatch", (), denials),
    "date": ("date-mismatch", ("date", "day"), dates),
    "order": ("date-order", ("date", "day"), orders),
    "author": ("account-mismatch", ("organisation", "body", "portfolio", "name"), authors),
    "quotation": ("quote-altered", (), quotations),
}
KINDS = tuple(_KINDS)


def kinds_of(rule: str) -> tuple[str, ...]:
    """The kinds of pairs that a rule is about."""
    return tuple(kind for kind, (own_rule, _, _) in _KINDS.items() if own_rule == rule)
