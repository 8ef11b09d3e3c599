"""Which acts cannot both be true of one thing."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from verify.claims._reading import between
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.languages import _concepts


def excluded(left: str, right: str) -> bool:
    """Whether two acts cannot both be what happened."""
    return (left, right) in _EXCLUSIONS


_EXCLUSIONS = frozenset(_concepts.EXCLUSIONS) | frozenset((b, a) for a, b in _concepts.EXCLUSIONS)


def undoes(left: str, right: str) -> bool:
    """Whether the first act undoes what the second one did before."""
    return right in _concepts.UNDOES.get(left, "").split()


def was_undone(meeting: Meeting, act: str, clause: tuple[int, int], sentence: int, other: str, theirs: int) -> bool:
    """Whether an act of a clause of the prose and one of a sentence of the post undo each other, and may be told one after the other: a road is free again that was blocked on Tuesday.

    Where the post tells what undoes, only what is told of its day contradicts it; where the prose does, only what it tells of no other day.
    """
    if not undoes(other, act) and not undoes(act, other):
        return False
    days = {when.mention.value[:10] for when in between(meeting.prose.claims.dates, *clause) if when.mention.precision == "day"}
    told = {when.mention.value[:10] for when in meeting.post.claims.dates} | ({meeting.posted.isoformat()} if meeting.posted is not None else set())
    if days:
        return not days <= told
    return undoes(other, act) and not meeting.are_dated_alike(sentence, theirs, "day", "date")


def is_told_in_other_words(act: str, told: Iterable[str]) -> bool:
    """Whether some acts tell the same news as another: icons given back, which the other side says were handed over."""
    return any(compatible(act, key) and not excluded(act, key) and not beyond(act, key) for key in told)


@functools.lru_cache(maxsize=4_000)
def beyond(left: str, right: str) -> bool:
    """Whether the first act is a higher step of some ladder than the second."""
    return any(left in ladder and right in ladder and ladder.index(left) > ladder.index(right) for ladder in _concepts.LADDERS)


def is_only_looked_at(left: str, right: str) -> bool:
    """Whether by the first act something is only talked of, looked at or called on, and by the second it is done."""
    return left in _LOOKING and right in _concepts.OTHERWISE.get(left, "").split()


_LOOKING = frozenset("discuss negotiate visit inspect study".split())
