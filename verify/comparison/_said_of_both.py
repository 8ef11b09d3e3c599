"""Whether two stretches of words say the same, or the contrary, of some predicate."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims import Read
from verify.claims.ideas import find_sayings


def said_of_both(read: Read, ours: Sequence[int], other: Read, theirs: Sequence[int]) -> tuple[bool, bool]:
    """Whether the clauses among some tokens `[first, last)` of either side say the same of some predicate, and whether they say the contrary of one."""
    left, right = ([s for s in find_sayings(side) if s.first < last and first < s.last] for side, (first, last) in ((read, ours), (other, theirs)))
    both = [(a.predicates[n], b.predicates[n]) for a in left for b in right for n in a.predicates if n in b.predicates]
    sure = [(a, b) for a, b in both if a is not None and b is not None]
    return any(a == b for a, b in sure), any(a != b for a, b in sure)
