"""Which of several a date is of: the first shipment, the second phase; what is first of its kind is also what begins."""

from __future__ import annotations

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import When
from verify.comparison._dated import acts_around, clause_of

_FIRST = 1
_BEGINNING = frozenset("begin open launch inaugurate depart enter-into-force".split())


def is_of_one_turn(prose: Read, ours: When, post: Read, theirs: When) -> bool:
    """Whether the clauses of two dates tell of the same one of several: the first animals will be caught, pierwsze odłowy; the first evening, ينطلق."""
    our_turns, their_turns = _turns(prose, ours), _turns(post, theirs)
    if our_turns and their_turns:
        return bool(our_turns & their_turns)
    return (_FIRST in our_turns and _begins(post, theirs)) or (_FIRST in their_turns and _begins(prose, ours))


def _begins(read: Read, when: When) -> bool:
    return not _BEGINNING.isdisjoint(acts_around(read, when))


def _turns(read: Read, when: When) -> frozenset[int]:
    """The ordinals in the clause of a date, but for those of its day and of somebody's title: on 1er mars, the Premier ministre."""
    claims, (begin, end) = read.claims, clause_of(read.passage, when)
    titled = [(o.first, o.last) for o in (*claims.offices, *claims.organisations)]
    return frozenset(
        m.key for m in between(read.passage.reading.of("ordinal"), begin, end)
        if isinstance(m.key, int) and m.key and not read.passage.is_dated(m.start, m.end) and not any(first <= m.first < last for first, last in titled))
