"""The figures of either side in the order in which they stand."""

from __future__ import annotations

from verify.claims._values import Figure
from verify.comparison._meeting import Meeting

_TURNED = 0.5  # … and on the other side of it
NEIGHBOUR = 0.7  # what it weighs that two figures stand beside the same one


class Row:
    """The figures of either side in the order in which they stand, and which of them meet: a retelling mostly keeps the post's order."""

    def __init__(self, meeting: Meeting) -> None:
        figures = [f for f in meeting.prose.claims.figures if f.sentence in meeting.near]
        ends = [None, *figures, None]
        self._beside = {f.start: tuple(o if o is not None and _runs_on(meeting, f, o) else None for o in (ends[n], ends[n + 2])) for n, f in enumerate(figures)}
        self._numbers = {f.start: n for n, f in enumerate(meeting.post.claims.figures)}
        self._met: dict[int, int] = {}

    def put(self, figure: Figure, number: int) -> None:
        """A figure of the prose is that one of the post."""
        self._met[figure.start] = number

    def place(self, figure: Figure, number: int) -> float:
        """What it weighs that a figure stands among the others of the prose where one of the post, by its number, stands among its own."""
        before, behind = self._beside.get(figure.start, (None, None))
        beside = ((before, number - 1), (behind, number + 1))
        held = sum(other is not None and self._met.get(other.start) == place for other, place in beside)
        if not held:  # languages order their sentences differently
            turned = ((before, number + 1), (behind, number - 1))
            return _TURNED if any(other is not None and self._met.get(other.start) == place for other, place in turned) else 0.0
        return NEIGHBOUR * held

    def place_of(self, figure: Figure, rival: Figure) -> float:
        """`place` of a figure of the post that is given itself."""
        return self.place(figure, self._numbers[rival.start])


def _runs_on(meeting: Meeting, figure: Figure, other: Figure) -> bool:
    """Whether two figures of the prose stand in one sentence, or in two that follow each other with no post between."""
    post = meeting.citation.span.start
    return abs(figure.sentence - other.sentence) <= 1 and (figure.start < post) == (other.start < post)
