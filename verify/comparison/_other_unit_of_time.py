"""As many months as the post has weeks: the number kept, and another time counted by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from verify.claims._values import Figure
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figure_result import figures_differ
from verify.comparison._figure_sums import fits_anywhere
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs

_SPANS = frozenset("second minute hour day week month year decade".split())
_LIKELIHOOD = 0.45  # what lasts eleven months may be something else than what lasts eleven weeks
_CONFIDENCE = 0.8


def in_another_unit_of_time(meeting: Meeting, free: Sequence[tuple[int, Figure]], settled: Set[int]) -> Iterator[Differs]:
    """The one time of the prose near the post that has the number of one of the post's which the prose has not (`free`), and another unit."""
    ours = [f for f in meeting.prose.claims.figures if f.sentence in meeting.aligned and f.start not in settled and _is_a_span(f)]
    for _, theirs in free:
        if not _is_a_span(theirs):
            continue
        alike = [f for f in ours if f.base == theirs.base and f.things != theirs.things]
        if len(alike) != 1 or fits_anywhere(alike[0], meeting.post.claims.figures) or of_another_occasion(meeting, alike[0].first, alike[0].sentence):
            continue
        if any(f.things == theirs.things for f in ours) or any(_is_a_span(o) and o.things == alike[0].things for o in meeting.post.claims.figures):
            continue  # either side has another time in that unit, which it may be
        yield figures_differ(meeting, alike[0], theirs, _CONFIDENCE, likelihood=_LIKELIHOOD)
        return


def _is_a_span(figure: Figure) -> bool:
    return len(figure.things) == 1 and figure.things <= _SPANS and figure.dimension == "count" and not figure.proportion and not figure.rate and figure.base > 1
