"""Where one side tells the other's act in another clause, with all that is said of it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from verify.claims.ideas import Saying
from verify.comparison._clause_matters import matters_of
from verify.comparison._meeting import Meeting
from verify.languages import _concepts


def is_told_alike(
    meeting: Meeting, names: Sequence[str], saying: Saying, other: Saying, ours: Sequence[Saying], theirs: Sequence[Saying],
) -> bool:
    """Whether another clause of either side tells the same act as the other side's, and with it the same of these predicates.

    The strike suspended, work resumed: what is suspended here is told as suspended there.
    """
    if not names:
        return False
    pairs = itertools.chain(((saying, t) for t in theirs if t is not other), ((s, other) for s in ours if s is not saying))
    for left, right in pairs:
        told, against = (left, right) if left is saying else (right, left)
        acts = [n for n, holds in told.predicates.items() if holds is not None and n in _concepts.ACTS and against.predicates.get(n) == holds]
        if acts and all(against.predicates.get(n) == told.predicates[n] for n in names) and any(
                key[0] != "matter" or key[1] not in left.predicates for key in matters_of(meeting.prose, left) & matters_of(meeting.post, right)):
            return True
    return False
