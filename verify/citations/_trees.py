"""What several signs say together: small trees of questions whose answers are added up, learnt by tools/train_boundary.py.

A line of `_trees.tsv` is a tree, its root first and the left of two branches before the right one: "name<bound" asks whether a sign's
amount is below a bound, and a number is an answer (nats).
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator, Mapping, Sequence

# A question is (sign, bound, answer below it, answer otherwise).
Tree = float | tuple[str, float, "Tree", "Tree"]

_SAYS_WHERE_BEFORE = ("before:platform said", "before:platform else")
_SAYS_WHERE_INSIDE = ("across:platform said", "across:platform else")


def answer(signs: Mapping[str, float], trees: Sequence[Tree] | None = None) -> float:
    """What all trees together say for a place with these signs (nats)."""
    amount = signs.get
    total = 0.0
    for tree in _trees() if trees is None else trees:
        branch = tree
        while isinstance(branch, tuple):
            branch = branch[2] if amount(branch[0], 0.0) < branch[1] else branch[3]
        total += branch
    # posts seldom say where they stand, and what says so stands before them
    if any(name in signs for name in _SAYS_WHERE_INSIDE):
        total = min(total, 0.0)
    return max(total, 0.0) if any(name in signs for name in _SAYS_WHERE_BEFORE) else total


@functools.lru_cache(maxsize=1)
def _trees() -> tuple[Tree, ...]:
    with open(os.path.join(os.path.dirname(__file__), "_trees.tsv"), encoding="utf-8") as file:
        return tuple(_tree(iter(line.rstrip("\n").split("\t"))) for line in file if not line.startswith("#"))


def _tree(parts: Iterator[str]) -> Tree:
    name, below, bound = next(parts).rpartition("<")
    if not below:
        return float(bound)
    return name, float(bound), _tree(parts), _tree(parts)


def written(tree: Tree) -> str:
    """A tree as a line of the file."""
    if not isinstance(tree, tuple):
        return f"{tree:.3f}"
    return f"{tree[0]}<{tree[1]:.4g}\t{written(tree[2])}\t{written(tree[3])}"
