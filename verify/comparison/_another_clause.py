"""Whether a clause of the prose tells what another clause of the post tells: by a number or a day that stands there, and not in the one that it is held against."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from verify.claims._reading import between
from verify.claims._values import Figure, When
from verify.comparison._figure_slots import things_meet
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.languages import _concepts

_PHASES = frozenset(("begin", "launch", "open", "continue", "end", "complete"))


def is_another_phase(meeting: Meeting, act: str, other: str, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether one act begins and the other ends, and the prose's has a day that the post gives elsewhere (launched today, it goes on until 15 February), or a deed: the town was cleared before an eruption began."""
    if act == other or not _PHASES.issuperset((act, other)):
        return False
    return _is_elsewhere(_dated(meeting, ours), meeting.post.claims.dates, theirs, _is_one_day) or _is_of_another_deed(meeting, ours, theirs)


def _is_of_another_deed(meeting: Meeting, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether what begins or ends in the prose is a deed that the post tells elsewhere, and nothing that begins or ends there."""
    here, there = (
        {a.key for a in between(side.claims.acts, *clause)} - _PHASES - _concepts.TELLING for side, clause in ((meeting.prose, ours), (meeting.post, theirs)))
    return bool(here) and here.isdisjoint(there) and here <= {a.key for a in meeting.post.claims.acts}


def is_of_another_clause(meeting: Meeting, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether tokens of the prose have a number or a day of the post that stands elsewhere than among these tokens of it.

    Two firms still wait, where the post says so and that the trade resumes; it ends on 15 February, where it is launched today and goes on until then.
    """
    prose, post = meeting.prose.claims, meeting.post.claims
    counted = [f for f in between(prose.figures, *ours) if f.dimension == "count" and f.base > 1]
    return _is_elsewhere(counted, post.figures, theirs, _is_one_count) or _is_elsewhere(_dated(meeting, ours), post.dates, theirs, _is_one_day)


def _dated(meeting: Meeting, ours: tuple[int, int]) -> list[When]:
    """The days among tokens of the prose, but the post's own, on which all happens that it reports as new, whichever clause says so."""
    own = meeting.posted.isoformat() if meeting.posted is not None else ""
    return [d for d in between(meeting.prose.claims.dates, *ours) if d.mention.precision == "day" and d.mention.value[:10] != own]


_Claimed = TypeVar("_Claimed", Figure, When)


def _is_elsewhere(ours: Sequence[_Claimed], theirs: Sequence[_Claimed], clause: tuple[int, int], is_one: Callable[[_Claimed, _Claimed], bool]) -> bool:
    here = between(theirs, *clause)
    return any(is_one(a, b) for a in ours for b in theirs if b not in here) and not any(is_one(a, b) for a in ours for b in here)


def _is_one_count(figure: Figure, other: Figure) -> bool:
    return figure.dimension == other.dimension and fits(figure, other) and (not figure.things or not other.things or things_meet(figure.things, other.things))


def _is_one_day(date: When, other: When) -> bool:
    return other.mention.precision == "day" and date.mention.value[:10] == other.mention.value[:10]
