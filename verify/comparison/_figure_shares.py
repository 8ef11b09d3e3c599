"""Figures of which one is a share of the other that either side tells: 60 per cent of 23 million are nearly fourteen."""

from __future__ import annotations

import math

from verify.claims._values import Figure
from verify.comparison._meeting import Meeting

_SHARED_OUT, _LARGE = frozenset(("currency", "count")), 1_000  # what is told in shares; of small ones many are by chance what some share makes of others
_ROUNDED, _LOOSELY = 0.006, 0.035  # how far off a figure may be, by itself and where a word rounds it


def is_a_share_of(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether a figure of one kind with another is so much of it as a share says that stands beside either, or what that share leaves."""
    if figure.dimension != rival.dimension or figure.currency != rival.currency or figure.dimension not in _SHARED_OUT or max(figure.base, rival.base) < _LARGE:
        return False
    part, whole = sorted((figure, rival), key=lambda f: f.base)
    near = {figure.sentence, figure.sentence - 1}
    shares = [f.base / 100.0 for f in meeting.post.claims.figures if f.dimension == "percent"]
    shares += [f.base / 100.0 for f in meeting.prose.claims.figures if f.dimension == "percent" and f.sentence in near]
    off = _LOOSELY if any(f.bound or f.approximate for f in (figure, rival)) else _ROUNDED
    return any(math.isclose(part.base, whole.base * held, rel_tol=off) for share in shares if 0.0 < share < 1.0 for held in (share, 1.0 - share))
