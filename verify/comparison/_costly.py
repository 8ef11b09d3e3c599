"""The signs of a pair of which some are worked out only where the others leave it in question.

How much of a clause another one tells is read word by word, with the everyday words of two languages; most pairs are out of question before.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping


class Costly(Mapping[str, float]):
    """Named signs with their amounts; `most` are the largest amounts of those that `ask` works out when the first of them is wanted."""

    __slots__ = ("_ask", "_most", "_told")

    def __init__(self, told: Mapping[str, float], most: Mapping[str, float], ask: Callable[[], Mapping[str, float]]) -> None:
        self._told, self._most, self._ask = told, most, ask

    def __getitem__(self, name: str) -> float:
        if name not in self._told and name in self._most:
            self._all()
        return self._told[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __ror__(self, others: Mapping[str, float]) -> Costly:
        return Costly({**others, **self._told}, self._most, self._ask)

    def _all(self) -> Mapping[str, float]:
        if self._most:
            self._told, self._most = {**self._told, **self._ask()}, {}
        return self._told

    def at_most(self, weights: Mapping[str, float]) -> float:
        """What the signs can say together at the most (nats), without working any out."""
        known = math.fsum(weights.get(name, 0.0) * amount for name, amount in self._told.items())
        return weights[""] + known + math.fsum(max(0.0, weights.get(name, 0.0) * amount) for name, amount in self._most.items())
