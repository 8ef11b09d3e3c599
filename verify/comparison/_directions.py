"""One change by one figure that goes up on one side and down on the other: electricity rose by 1.4 per cent; its price dropped 1.4%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act, Figure
from verify.claims.topics import ideas_between
from verify.comparison._act_clauses import affirmed_or_not
from verify.comparison._act_result import deeds_differ
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.languages import _concepts

_DIRECTIONS = frozenset(("increase", "decrease"))
_LIKELY = 0.85  # what changed, by how much, and when are one: of 2,639 honest texts none has such a pair


def compare_directions(meeting: Meeting) -> Iterator[Differs]:
    """A change of the prose that is the post's by its figure and by what changed, and goes the other way.

    Only by a figure that each side has once: who tells that a rate fell by what it had risen has it twice. What changed has to be named on both sides by one word:
    fewer voters are more who stay at home.
    """
    prose, post = meeting.prose, meeting.post
    for figure in prose.claims.figures:
        other = _only_one(figure, post.claims.figures)
        if other is None or figure.sentence not in meeting.aligned or _only_one(other, prose.claims.figures) is not figure:
            continue
        ours, theirs = _direction(prose, figure), _direction(post, other)
        if ours is None or theirs is None or ours.key == theirs.key or not _what_changes(prose, ours) & _what_changes(post, theirs):
            continue
        if of_another_occasion(meeting, ours.first, ours.sentence) or long_before(meeting, *prose.passage.clause(ours.first, ours.last)):
            continue
        yield deeds_differ(meeting, ours, theirs, 0.85, likelihood=_LIKELY)


def _only_one(figure: Figure, others: Sequence[Figure]) -> Figure | None:
    """The one figure of a side that has this value, of whatever it is."""
    found = [o for o in others if o.base == figure.base]
    return found[0] if len(found) == 1 and found[0].dimension == figure.dimension else None


def _direction(read: Read, figure: Figure) -> Act | None:
    """The only act of a figure's clause that tells a rise or a fall, where it surely tells it."""
    found = [a for a in between(read.claims.acts, *read.passage.clause(figure.first, figure.last)) if a.key in _DIRECTIONS]
    return found[0] if found and len({a.key for a in found}) == 1 and all(affirmed_or_not(a) for a in found) else None


def _what_changes(read: Read, act: Act) -> frozenset[str]:
    """What an act's clause speaks of, by the things and topics that it names."""
    return frozenset(ideas_between(read.passage, *read.passage.clause(act.first, act.last))) - _concepts.VAGUE - _DIRECTIONS
