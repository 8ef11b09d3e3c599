"""What of a text is not taken by posts that are known: how far one that is sought may reach on both sides of a place."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from verify.model import Span


class Free:
    """Asked for places from the first to the last, it walks the stretches that are taken once."""

    __slots__ = ("_at", "_low", "_taken")

    def __init__(self, taken: Sequence[Span]) -> None:
        self._taken = sorted(taken, key=lambda span: span.start)
        self._at = self._low = 0

    def around(self, start: int, end: int) -> Span | None:
        """The free stretch around `[start, end)`, which ends nowhere where nothing is taken behind it (`sys.maxsize`); None where some of it is taken."""
        while self._at < len(self._taken) and self._taken[self._at].end <= start:
            self._low = max(self._low, self._taken[self._at].end)
            self._at += 1
        high = self._taken[self._at].start if self._at < len(self._taken) else sys.maxsize
        return Span(self._low, high) if self._low <= start and end <= high else None
