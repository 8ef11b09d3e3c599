"""Those who voted one way, who are not what the vote came to: fewer than a hundred voted against, and the agreement was ratified."""

from __future__ import annotations

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act, Figure
from verify.comparison._meeting import Meeting


def is_a_side_of_the_vote(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether an act of the prose counts the fewer ones who voted against, where the post's clause counts both sides."""
    prose, post = meeting.prose, meeting.post
    if act.key not in _AGAINST:
        return False
    sides = _counts(post, *post.passage.clause(other.first, other.last))
    if len(sides) != _SIDES:
        return False
    fewer = min(figure.base for figure in sides)
    counted = _counts(prose, *prose.passage.sentence_tokens(act.sentence))
    return any(abs(figure.base - fewer) <= _ROUGHLY * fewer for figure in counted)


def _counts(read: Read, first: int, last: int) -> list[Figure]:
    return [figure for figure in between(read.claims.figures, first, last) if figure.dimension == "count"]


_AGAINST = frozenset(("reject", "oppose", "refuse"))
_SIDES = 2
_ROUGHLY = 0.1  # by how much of their number those who voted against may be rounded
