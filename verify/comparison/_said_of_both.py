"""Whether two stretches of words say the same, or the contrary, of some predicate."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims import Read
from verify.claims.ideas import Saying, find_sayings
from verify.comparison._contraries import are_told_alike_by_a_no, contrary_of


def are_said_alike(read: Read, denying: Sequence[int], other: Read, affirming: Sequence[int]) -> bool:
    """Whether the clauses among some tokens of a side that denies say just what those of the other side do, with or without a "no" of their own, and nothing contrary."""
    left, right = _sayings(read, denying), _sayings(other, affirming)
    return any(are_told_alike_by_a_no(a, b) for a in left for b in right) and not any(contrary_of(a, b) for a in left for b in right)


def _sayings(read: Read, tokens: Sequence[int]) -> Sequence[Saying]:
    first, last = tokens
    return [s for s in find_sayings(read) if s.first < last and first < s.last]


def said_of_both(read: Read, ours: Sequence[int], other: Read, theirs: Sequence[int]) -> tuple[bool, bool]:
    """Whether the clauses among some tokens `[first, last)` of either side say the same of some predicate, and whether they say the contrary of one."""
    left, right = _sayings(read, ours), _sayings(other, theirs)
    both = [(a.predicates[n], b.predicates[n]) for a in left for b in right for n in a.predicates if n in b.predicates]
    sure = [(a, b) for a, b in both if a is not None and b is not None]
    return any(a == b for a, b in sure), any(a != b for a, b in sure)
