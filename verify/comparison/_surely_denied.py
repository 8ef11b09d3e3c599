"""Which clauses parted by a "no" are of one matter for sure, though little else ties them: by their vocabulary and by their words alike.

The signs of the vocabulary of acts and ideas (kind "clause") and those of all words, whatever they are (kind "denial"), are read apart from each
other. Where either alone would leave a doubt, both together hardly ever err.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from verify.comparison._clause_matters import are_apart, span_of
from verify.comparison._meeting import Meeting
from verify.comparison._plain_clauses import is_quoted
from verify.comparison._rivals import rivals_of
from verify.comparison.polarity import (
    MAKES_UNLIKELY,
    ONLY_TOO_LITTLE,
    RULES_OUT,
    SAID_ELSEWHERE,
    Pair,
    distance,
    is_vague,
    names_a_payer,
    pairs,
)
from verify.languages import _concepts

if TYPE_CHECKING:
    from verify.comparison._rivals import Rivals

# Of 3,000 honest texts one has a pair with as much on both sides, of what must be and must not; of the denials that 24 sets of cases have, every second one.
_BOTH = 0.6
_VAGUELY = 0.85  # where what is said yes or no to is said of many things
_SAID_AGAIN = 0.9  # where either side says elsewhere what the other says here
_EVEN, _EVEN_BOTH = 0.4, 0.9  # of an act of which neither side tells anywhere else: each, and both together


class Denied(NamedTuple):
    """Two clauses of which one denies for sure what the other affirms, whether the prose is who affirms, and how likely that is by the likelier of its two readings."""

    pair: Rivals
    affirmed: bool
    chance: float


def surely_denied(meeting: Meeting, likelihood: Callable[[Rivals], float]) -> Iterator[Denied]:
    """Each two clauses of which one denies for sure what the other affirms."""
    parted = [pair for pair in pairs(meeting) if pair.by_denial and pair.apart]
    if not parted:
        return
    told = {_span(rivals): rivals for rivals in rivals_of(meeting, "clause")}
    denied = rivals_of(meeting, "denial")
    for pair in parted:
        rivals = told.get((*span_of(meeting.prose, pair.saying), *span_of(meeting.post, pair.other)))
        beside = [other for other in denied if rivals is not None and _overlap(rivals, other)]
        if rivals is None or not beside:
            continue
        if distance(meeting, pair.saying) or are_apart(meeting, pair.saying, pair.other):
            continue
        by_clause, by_words = likelihood(rivals), max(map(likelihood, beside))
        if _are_sure(pair, by_clause, by_words):
            yield Denied(rivals, not pair.saying.denying, max(by_clause, by_words))


def _are_sure(pair: Pair, by_clause: float, by_words: float) -> bool:
    least = min(by_clause, by_words)
    if least < _EVEN or names_a_payer(pair) or any(kind in _COUNTED for kind, _ in pair.common):
        return False  # who tells of as many denies none of it: 133 died of kidney failure
    against = [rules_out for rules_out in (*RULES_OUT, *MAKES_UNLIKELY) if rules_out not in ONLY_TOO_LITTLE and rules_out(pair)]
    if against:
        return least >= _SAID_AGAIN and all(rules_out in SAID_ELSEWHERE for rules_out in against)
    if is_vague(pair):
        return least >= _VAGUELY
    return least >= _BOTH or (by_clause + by_words >= _EVEN_BOTH and _is_told_once(pair))


def _is_told_once(pair: Pair) -> bool:
    """Whether what is done here, and not there, is an act, told in no other clause of either side and in nobody's words."""
    meeting = pair.meeting
    if not _ACTS.issuperset(pair.apart) or is_quoted(meeting.prose, pair.saying) or is_quoted(meeting.post, pair.other):
        return False
    return not any(
        name in other.predicates for sayings, one in ((pair.ours, pair.saying), (pair.theirs, pair.other)) for other in sayings if other is not one for name in pair.apart)


_COUNTED = frozenset(("figure", "small"))
_ACTS = frozenset(_concepts.ACTS)


def _span(rivals: Rivals) -> tuple[int, int, int, int]:
    return rivals.ours.start, rivals.ours.end, rivals.theirs.start, rivals.theirs.end


def _overlap(one: Rivals, other: Rivals) -> bool:
    return one.ours.start < other.ours.end and other.ours.start < one.ours.end and one.theirs.start < other.theirs.end and other.theirs.start < one.theirs.end
