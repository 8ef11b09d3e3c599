"""The only amount of one money, measure or thing that an article tells, and the only one of the post, which is another.

Wherever it stands near the post, there is nothing else that it could be: of 2,280 honest texts nine had such a pair, and none that is said as an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from verify.claims._values import Figure
from verify.comparison._aligned import is_run_on
from verify.comparison._figure_result import figures_differ
from verify.comparison._figure_slots import same_currency
from verify.comparison._figure_sums import (
    adds_up,
    among,
    fits_anywhere,
    is_so_many_times,
    stands_among,
    totals,
)
from verify.comparison._figures_fit import SECONDS
from verify.comparison._gainsaying_figures import contradictable, counts_the_rest
from verify.comparison._meeting import Meeting
from verify.comparison._result import STRONG, Differs

_TIMES = frozenset((*SECONDS, "century", "time", "age"))
_FAR, _HIGHEST = 5.0, 3.0  # times as much, from which on it is something else, and up to which it may be said as an error
_LIKELY, _UNLIKELY = 0.7, 0.4
_CONFIDENCE = 0.8


def sole_figures(meeting: Meeting, free: Sequence[tuple[int, Figure]], settled: Set[int], said: Set[int]) -> Iterator[Differs]:
    """Each figure of the post that the prose has not (`free`) with the prose's only one of its kind, where that is not `settled`, nor `said` to differ."""
    prose, post = meeting.prose.claims.figures, meeting.post.claims.figures
    for _, theirs in free:
        if not _has_a_kind(theirs) or sum(_are_of_one_kind(other, theirs) for other in post) != 1 or stands_among(theirs, prose):
            continue
        ours = [f for f in prose if _are_of_one_kind(f, theirs)]
        if len(ours) != 1 or ours[0].start in settled | said or ours[0].sentence not in meeting.near or is_run_on(meeting.prose, ours[0].sentence):
            continue
        figure = ours[0]
        if counts_the_rest(meeting, figure) or fits_anywhere(figure, post) or stands_among(figure, post) or among(figure.base, totals(figure, post)):
            continue
        if not contradictable(meeting, figure, theirs) or is_so_many_times(figure, theirs, prose, post) or adds_up(figure, theirs, post):
            continue
        times = max(figure.base, theirs.base) / max(min(figure.base, theirs.base), 1e-9)
        if times < _FAR:
            yield figures_differ(meeting, figure, theirs, _CONFIDENCE, likelihood=_LIKELY if _is_sure(meeting, figure, times) else _UNLIKELY)


def _is_sure(meeting: Meeting, figure: Figure, times: float) -> bool:
    """Whether an article tells the post well, and a figure of it, money or a measure, beside it: no half or double, which may be a part or a whole."""
    told = figure.sentence in meeting.aligned or figure.sentence in meeting.beside
    return told and figure.dimension not in ("count", "percent", "percentage-point") and meeting.strength >= STRONG and times <= _HIGHEST and abs(times - 2.0) > 0.01


def _has_a_kind(figure: Figure) -> bool:
    return bool(figure.currency or (figure.unit and figure.dimension != "count") or (figure.things and not figure.things <= _TIMES))


def _are_of_one_kind(figure: Figure, other: Figure) -> bool:
    """Whether two figures are of one money, measure the same, or count the same things."""
    if figure.dimension != other.dimension:
        return False
    if figure.dimension == "currency":
        return bool(figure.currency and other.currency and same_currency(figure.currency, other.currency))
    if figure.dimension != "count":
        return bool(figure.unit and other.unit) and figure.rate == other.rate
    return bool(figure.things & other.things) and not figure.things <= _TIMES
