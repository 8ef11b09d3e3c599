"""Learn small trees of questions that mend what a sum of signs gets wrong (gradient boosting of a conditional choice; needs numpy).

Among the places of one post the odds of each are the exponential of its score. Each tree is grown to what the scores so far get wrong in a
part of the posts, from a part of the signs, and counts for a tenth.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from verify.citations._trees import Tree
from verify.citations.boundary import IN_QUESTION

RATE, DEPTH, PULL, FEWEST = 0.1, 3, 8.0, 4.0  # how much a tree counts, its questions in a row, the pull of answers to 0, the least weight of one
_SIGNS_ASKED, _POSTS_ASKED = 0.3, 0.7
_EASY, _EASY_KEPT = 0.985, 0.3  # posts whose start is known as surely teach little: a part of them stands for all
_TRUSTED = 0.5  # grown trees know their texts by heart: what they say of others is worth half
_RAREST = 15  # places at which a sign must be for a question about it
_BOUNDS = 9


class Table:
    """The places of all posts as rows, in which signs are sorted into few bins; most amounts are 0, and only others are kept."""

    def __init__(self, posts: Sequence[Sequence[dict[str, float]]]) -> None:
        rows = [signs for post in posts for signs in post]
        sizes = np.array([len(post) for post in posts])
        self.first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self.post = np.repeat(np.arange(len(posts)), sizes)
        amounts: dict[str, list[tuple[int, float]]] = {}
        for number, signs in enumerate(rows):
            for name, amount in signs.items():
                if amount:
                    amounts.setdefault(name, []).append((number, amount))
        self.names = sorted(name for name, seen in amounts.items() if len(seen) >= _RAREST)
        self.bounds: list[np.ndarray] = []
        self.bins = np.zeros((len(rows), len(self.names)), np.int16)
        for column, name in enumerate(self.names):
            values = np.zeros(len(rows))
            places, seen = zip(*amounts[name], strict=True)
            values[list(places)] = seen
            known = np.unique(values)
            if len(known) > _BOUNDS + 1:
                known = np.unique(np.concatenate([[0.0], np.quantile(values[values != 0], np.linspace(0, 1, _BOUNDS))]))
            bounds = (known[1:] + known[:-1]) / 2
            self.bounds.append(bounds)
            self.bins[:, column] = np.searchsorted(bounds, values)
        counts = np.array([len(bounds) + 1 for bounds in self.bounds])
        self.begin = np.concatenate([[0], np.cumsum(counts)[:-1]])
        self.total = int(counts.sum())
        self.column = np.repeat(np.arange(len(self.names)), counts)
        zero = np.array([int(np.searchsorted(bounds, 0.0)) for bounds in self.bounds])
        self.zero = self.begin + zero
        self.closing = np.zeros(self.total, bool)
        self.closing[self.begin + counts - 1] = True
        row, column_of = np.nonzero(self.bins != zero)
        self.entry_row, self.entry_bin = row, self.begin[column_of] + self.bins[row, column_of]

    def odds(self, score: np.ndarray) -> np.ndarray:
        top = np.maximum.reduceat(score, self.first)
        raised = np.exp(score - top[self.post])
        return raised / np.add.reduceat(raised, self.first)[self.post]


def grow(table: Table, base: np.ndarray, right: Sequence[int | None], weight: np.ndarray, count: int) -> list[Tree]:
    """Trees for posts whose places have the scores `base`; `right` is which place is right, `weight` how much a post counts."""
    chance = np.random.default_rng(1)
    top = np.maximum.reduceat(base, table.first)
    near = base > top[table.post] - IN_QUESTION
    score = np.where(near, base, base - 50.0)
    target = np.zeros(len(base))
    known = np.array([place is not None for place in right])
    rights = table.first + np.array([place or 0 for place in right])
    target[rights[known]] = 1.0
    weight = np.where(known, weight, 0.0)
    easy = known & (table.odds(base)[rights] > _EASY)
    asked = (weight > 0) & (~easy | (chance.random(len(known)) < _EASY_KEPT))
    row_weight = (weight * np.where(easy, 1 / _EASY_KEPT, 1.0))[table.post]
    live = near & asked[table.post]
    trees = []
    for _ in range(count):
        odds = table.odds(score)
        slope, bend = (odds - target) * row_weight, odds * (1 - odds) * row_weight + 1e-6
        rows = np.nonzero(live & (chance.random(len(known)) < _POSTS_ASKED)[table.post])[0]
        allowed = (chance.random(len(table.names)) < _SIGNS_ASKED)[table.column]
        tree = _branch(table, rows, slope, bend, allowed, DEPTH)
        trees.append(tree)
        score[near] += answers(table, tree, len(base))[near]
    return [_scaled(tree, _TRUSTED) for tree in trees]


def _scaled(tree: Tree, share: float) -> Tree:
    return (tree[0], tree[1], _scaled(tree[2], share), _scaled(tree[3], share)) if isinstance(tree, tuple) else tree * share


def answers(table: Table, tree: Tree, count: int, columns: dict[str, int] | None = None) -> np.ndarray:
    """What a tree says for each row."""
    columns = columns or {name: column for column, name in enumerate(table.names)}
    out = np.zeros(count)

    def fill(branch: Tree, rows: np.ndarray) -> None:
        if not isinstance(branch, tuple):
            out[rows] = branch
            return
        name, bound, below, other = branch
        column = columns[name]
        low = table.bins[rows, column] <= np.searchsorted(table.bounds[column], bound)
        fill(below, rows[low])
        fill(other, rows[~low])

    fill(tree, np.arange(count))
    return out


def _branch(table: Table, rows: np.ndarray, slope: np.ndarray, bend: np.ndarray, allowed: np.ndarray, depth: int) -> Tree:
    whole, width = slope[rows].sum(), bend[rows].sum()
    leaf = float(-whole / (width + PULL)) * RATE
    if depth == 0 or len(rows) < 2 * FEWEST:
        return leaf
    member = np.zeros(len(slope), bool)
    member[rows] = True
    kept = member[table.entry_row]
    entries, bins = table.entry_row[kept], table.entry_bin[kept]
    left, wide = (_below(table, bins, amounts[entries], sum_of) for amounts, sum_of in ((slope, whole), (bend, width)))
    gain = left**2 / (wide + PULL) + (whole - left) ** 2 / (width - wide + PULL) - whole**2 / (width + PULL)
    gain[table.closing | (wide < FEWEST) | (width - wide < FEWEST) | ~allowed] = -1.0
    best = int(gain.argmax())
    if gain[best] <= 1e-9:
        return leaf
    column = int(table.column[best])
    cut = best - table.begin[column]
    low = table.bins[rows, column] <= cut
    return (
        table.names[column], float(table.bounds[column][cut]),
        _branch(table, rows[low], slope, bend, allowed, depth - 1), _branch(table, rows[~low], slope, bend, allowed, depth - 1),
    )


def _below(table: Table, bins: np.ndarray, amounts: np.ndarray, whole: float) -> np.ndarray:
    """For each bin of each sign, the sum of amounts in this bin and the lower ones."""
    sums = np.bincount(bins, amounts, table.total)
    sums[table.zero] += whole - np.add.reduceat(sums, table.begin)
    return np.cumsum(sums) - table.column * whole
